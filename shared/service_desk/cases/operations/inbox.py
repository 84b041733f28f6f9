"""Makes changes of cases of what visitors and other branches left; the keeper and every console do it, once each."""

import json
import logging
from collections import Counter
from dataclasses import replace
from uuid import UUID, uuid5

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import MESSAGE_KIND
from shared.office.catalog.store import read_branches
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Database
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.files.kept_bytes import read_bytes, share_bytes
from shared.platform.files.reader import check_file
from shared.platform.forms.check import check_form
from shared.platform.live.topics import Topic
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.cases import store
from shared.service_desk.cases.forms import file_questions, written_form
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.attachments import GivenFile, SentFile
from shared.service_desk.cases.operations.attachments import AttachmentChange, keep_file, record_file, sent_file
from shared.service_desk.cases.operations.branches import question_of
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.attachments import unfit
from shared.service_desk.cases.rules.lifecycle import LIFECYCLE
from shared.service_desk.cases.store import attachments
from shared.service_desk.cases.store.public import (
    BETWEEN_BRANCHES,
    InboxEntry,
    InboxKind,
    entry_of,
    mark_done,
    waiting_entries,
)

log = logging.getLogger(__name__)
#: Entries that are taken in at once; the others follow with the next news.
MOST_ENTRIES = 100
#: Faults that pass: the entry waits for another try.
AWAY = frozenset({DATABASE_LOST, DATABASE_DAMAGED, DATABASE_FULL, DATABASE_READ_ONLY})


class CaseInboxOperations:
    """Takes in what the kiosks left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._cases = CaseOperations(database)

    def take_in(self, device: str) -> int:
        """Take in everything that waits and return how much that was; one bad entry holds up no other."""
        waiting = self.waiting()
        for entry_id in waiting:
            try:
                self.take(entry_id, device)
            except UserError as problem:
                log.warning("an entry of the inbox was not taken in", exc_info=problem)
        return len(waiting)

    @reads
    def waiting(self) -> tuple[UUID, ...]:
        """Return what nobody has taken in yet, oldest first."""
        with self._database.read() as tx:
            return waiting_entries(tx, self._database.branch_id, MOST_ENTRIES)

    @decided_by("entry_id")
    def take(self, entry_id: UUID, device: str) -> None:
        """Make a change of a case of one entry; what no longer fits its case is only marked as seen."""
        branch_id = self._database.branch_id
        files = self._files_here(entry_id)
        with self._database.write(Topic.CASES) as tx:
            entry = entry_of(tx, branch_id, entry_id)
            left = ActorKind.VISITOR if entry is not None and entry.kind is InboxKind.MESSAGE else ActorKind.SYSTEM
            change = CaseChange(tx, branch_id, Actor(left, None, device), entry_id)
            # Read again behind the lock: another console may have been first.
            entry = entry_of(tx, branch_id, entry_id)
            if entry is None or entry.done is not None:
                return
            entry = replace(entry, files=files)
            if entry.kind is InboxKind.MESSAGE:
                self._register(change, entry)
            elif entry.case_id is not None and entry.kind in BETWEEN_BRANCHES:
                self._from_branch(change, entry, entry.case_id)
            elif entry.case_id is not None:
                self._told(change, entry, entry.case_id)
            mark_done(tx, branch_id, entry_id)

    def _files_here(self, entry_id: UUID) -> tuple[SentFile, ...]:
        """Return the files of an entry; the bytes of each are kept here, without any lock, or it is left out."""
        branch_id, found = self._database.branch_id, list[SentFile]()
        with self._database.read() as tx:
            entry = entry_of(tx, branch_id, entry_id)
            branches = {each.code: each.id for each in read_branches(tx)}
        if entry is None or entry.done is not None:
            return ()
        sender = branches.get(entry.from_branch)
        for file in entry.files:
            try:
                found.append(self._checked_again(file) if sender is None else self._shared(file, sender))
            except UserError as problem:
                if problem.code in AWAY:
                    raise
                # The rest of the case is taken in all the same.
                log.warning("a file of an entry of the inbox was not taken in", exc_info=problem)
        return tuple(found)

    def _shared(self, file: SentFile, sender: UUID) -> SentFile:
        """Keep what another branch has checked."""
        for digest in (file.preview, file.digest):
            share_bytes(self._database, digest, sender)
        return file

    def _checked_again(self, file: SentFile) -> SentFile:
        """Check what a kiosk left: its login may leave anything, also as the small picture of a file."""
        with self._database.read() as tx:
            content = read_bytes(tx, self._database.branch_id, file.digest)
        checked = check_file(content, file.name)
        keep_file(self._database, checked)
        return sent_file(GivenFile(file.question, file.name, checked))

    def _register(self, change: CaseChange, entry: InboxEntry) -> None:
        """Make a case of a message, for anybody to take; its deadline counts from the moment it was left."""
        tx = change.tx
        kind = self._cases.offered(tx, entry.type_code or MESSAGE_KIND, retired=bool(entry.type_code))
        # Who served a visit neither handles nor sees a complaint about it.
        visit = None if entry.ticket_id is None else ticket_of_branch(tx, change.branch_id, entry.ticket_id)
        concerned = visit.step.staff_id if kind.about_person and visit is not None else None
        about = {"ticket": None if visit is None else visit.id, "concerns": concerned}
        if entry.type_code:
            # They were right when they were left; a form that was changed since then does not make them wrong.
            answers = entry.answers
        else:
            checked = check_form(written_form(kind), {"message": entry.words, "contact_phone": entry.phone})
            answers = canonical_json(to_plain(checked.answers))
        left = (entry.code_digest, Channel.KIOSK, entry.language, entry.sent)
        details = self._cases.first_details(tx, kind, *left, about, json.loads(answers))
        told = {**details, "left": entry.sent.isoformat(), "kiosk": entry.device}
        after = CaseState.RECEIVED if told["handler"] is None else CaseState.WORKING
        made = change.record(None, CaseVerb.REGISTER, after, told, answers)
        self._take_files(change, entry, made)

    def _from_branch(self, change: CaseChange, entry: InboxEntry, case_id: UUID) -> None:
        """Make a case of a referral, take in its answer, or end the case that nobody waits for any more."""
        if entry.kind is InboxKind.REFERRAL:
            self._referred(change, entry, case_id)
            return
        if entry.kind is InboxKind.ANSWER:
            case = store.read_case(change.tx, change.branch_id, case_id)
            if case is None or case.closed is not None:
                return
            waits = case.state is CaseState.REFERRED and case.referred_to == entry.from_branch
            # An answer that nobody waits for any more is still read.
            verb = CaseVerb.COME_BACK if waits else CaseVerb.NOTE
        else:
            case = store.case_of_parent(change.tx, change.branch_id, case_id)
            if case is None or case.closed is not None:
                return
            verb = CaseVerb.WITHDRAW
        after = LIFECYCLE.next_state(case.state, verb, given={"words": entry.words})
        details = {"from_branch": entry.from_branch, **({"files": len(entry.files)} if entry.files else {})}
        change.record(case, verb, after, details, entry.words)
        self._take_files(change, entry, case)

    def _take_files(self, change: CaseChange, entry: InboxEntry, case: Case) -> None:
        """Give a case the files of an entry: each as the answer to its question, where the kind has that."""
        if not entry.files:
            return
        tx, branch_id = change.tx, change.branch_id
        kind = store.read_type(tx, branch_id, case.type_code, case.type_version)
        assert kind is not None, "a case keeps its kind"
        there = Counter(each.question for each in attachments.kept_files(tx, branch_id, (case.id,)))
        files = AttachmentChange(tx, branch_id, change.actor)
        for number, sent in enumerate(entry.files):
            asked = unfit(file_questions(kind), sent.question, sent.kind, there[sent.question]) is None
            file = sent if asked else replace(sent, question="")
            there[file.question] += 1
            try:
                record_file(files, case.id, file, uuid5(entry.id, f"file {number}"))
            except UserError as problem:
                # Its bytes are lost; the rest of the case is not.
                log.warning("a file of an entry of the inbox was not taken in", exc_info=problem)

    def _referred(self, change: CaseChange, entry: InboxEntry, case_id: UUID) -> None:
        tx, answers = change.tx, entry.answers
        try:
            kind = self._cases.offered(tx, entry.type_code, retired=True)
            known = not check_form(written_form(kind), json.loads(answers)).problems
        except UserError:
            known = False
        if not known:
            # This branch does not have the kind, or asks otherwise: the words say what is wanted.
            kind, answers = self._cases.offered(tx, MESSAGE_KIND, retired=True), question_of(entry)
        left = (entry.code_digest, Channel.BRANCH, entry.language, entry.sent)
        details = self._cases.first_details(tx, kind, *left, {}, json.loads(answers))
        told = {**details, "parent": str(case_id), "parent_branch": entry.from_branch}
        after = CaseState.RECEIVED if told["handler"] is None else CaseState.WORKING
        case = change.record(None, CaseVerb.REGISTER, after, told, answers)
        note = CaseChange(tx, change.branch_id, change.actor, uuid5(entry.id, "words"))
        details = {"from_branch": entry.from_branch, **({"files": len(entry.files)} if entry.files else {})}
        note.record(case, CaseVerb.NOTE, after, details, entry.words)
        self._take_files(change, entry, case)

    def _told(self, change: CaseChange, entry: InboxEntry, case_id: UUID) -> None:
        """The visitor has read the result: it is told, if it is still the result that was read."""
        case = store.read_case(change.tx, change.branch_id, case_id)
        if case is None or case.state is not CaseState.DECIDED or case.decided is None or case.decided > entry.sent:
            return
        kind = store.read_type(change.tx, change.branch_id, case.type_code, case.type_version)
        if kind is None or not kind.by_code:
            return
        after = LIFECYCLE.next_state(case.state, CaseVerb.TELL, given={"channel": Channel.KIOSK})
        details = {"channel": Channel.KIOSK.value, "read": entry.sent.isoformat(), "kiosk": entry.device}
        change.record(case, CaseVerb.TELL, after, details, "")
