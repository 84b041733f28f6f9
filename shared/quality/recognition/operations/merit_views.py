"""Reading merits and measures: the register for who proposes them, and everybody's own; and the notices about them."""

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch
from shared.office.notices.model import MERITS, Notice, NoticeKind
from shared.office.notices.operations import WantedNotice, missing_notices, write_notices
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic
from shared.quality.recognition.model.merits import (
    UNDECIDED,
    Merit,
    MeritFile,
    MeritList,
    MeritState,
    MeritVerb,
)
from shared.quality.recognition.operations.merit_evidence import EvidenceReader
from shared.quality.recognition.rules.merits import possible_verbs, state_at, waits
from shared.quality.recognition.store.merits import read_merits, words

_RIGHTS = (Right.RECOGNISE, Right.DECIDE_MERITS, Right.SEE_FEEDBACK)
#: A person is told when one of these is done.
_TOLD = (MeritVerb.EVIDENCE, MeritVerb.APPROVE, MeritVerb.KEEP, MeritVerb.LIFT, MeritVerb.REVOKE)


class MeritViews:
    """Reads merits and measures."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def register(self, actor: Actor) -> MeritList:
        """Return all of them but the reader's own, which are on the page of everybody's own.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.RECOGNISE)
            found = tuple(each for each in read_merits(tx, branch_id) if each.person_id != actor.id)
            here = [each for each in read_members(tx, branch_id) if each.active and each.id != actor.id]
            return MeritList(self._files(tx, found, actor), tuple((each.id, each.name) for each in here))

    @reads
    def own(self, actor: Actor) -> tuple[MeritFile, ...]:
        """Return everything about the actor. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SEE_FEEDBACK)
            return self._files(tx, read_merits(tx, branch_id, actor.id), actor)

    def _files(self, tx: Transaction, found: Sequence[Merit], actor: Actor) -> tuple[MeritFile, ...]:
        branch_id, now = self._database.branch_id, self._database.present()
        names = {each.id: each.name for each in read_members(tx, branch_id)}
        name = read_branch(tx, branch_id).name
        said = words.texts(tx, branch_id, [each.id for merit in found for each in merit.texts])
        rights = {right for right in _RIGHTS if actor.id is not None and may(tx, branch_id, actor.id, right)}
        evidence = EvidenceReader(tx, branch_id, {each.person_id for each in found})
        files = []
        for merit in found:
            verbs = possible_verbs(merit, actor.id, rights, now)
            files.append(
                MeritFile(
                    merit,
                    state_at(merit, now),
                    names.get(merit.person_id, ""),
                    name,
                    names,
                    {each.kind: said.get(each.id, "") for each in merit.texts},
                    verbs,
                    evidence.options(merit) if MeritVerb.EVIDENCE in verbs else (),
                    evidence.is_reversed(merit),
                    waits(merit, now),
                )
            )
        return tuple(files)


class MeritNotices:
    """The notices about merits and measures: news for the person, and what waits for a decision."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def tell(self, device: str) -> int:
        """Make the notices that are missing, take away those that are over, and return how many changed."""
        made, over = self._missing()
        return self._write(made, over, device) if made or over else 0

    @reads
    def _missing(self) -> tuple[tuple[WantedNotice, ...], tuple[UUID, ...]]:
        branch_id, now = self._database.branch_id, self._database.present()
        with self._database.read() as tx:
            wanted = [
                each
                for merit in read_merits(tx, branch_id)
                for each in _notices_of(merit, to_decide=_waits_for_decision(merit, not waits(merit, now)))
            ]
            return missing_notices(tx, branch_id, wanted, MERITS)

    @sets
    def _write(self, made: Sequence[WantedNotice], over: Sequence[UUID], device: str) -> int:
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            return write_notices(tx, branch_id, made, over, device)

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[Notice, ...]:
        """Return those that are for this person: news about themselves, and what they may decide."""
        about = [each for each in notices if each.kind in MERITS]
        if not about or actor.id is None:
            return ()
        branch_id, now = self._database.branch_id, self._database.present()
        with self._database.read() as tx:
            rights = {right for right in _RIGHTS if may(tx, branch_id, actor.id, right)}
            found = {str(each.id): each for each in read_merits(tx, branch_id)}
        shown = []
        for each in about:
            merit = found.get(each.detail)
            if merit is None:
                continue
            news = each.kind is NoticeKind.MERIT_NEWS and merit.person_id == actor.id
            has_page = each.kind is NoticeKind.MERIT_WAITS and Right.RECOGNISE in rights
            verbs = possible_verbs(merit, actor.id, rights, now) if has_page else ()
            if news or {MeritVerb.APPROVE, MeritVerb.KEEP} & set(verbs):
                shown.append(each)
        return tuple(shown)


def _waits_for_decision(merit: Merit, time_over: bool) -> bool:
    if merit.state in (MeritState.PROPOSED, MeritState.REPLY):
        return merit.state is MeritState.REPLY and time_over
    return merit.state in (*UNDECIDED, MeritState.APPEALED)


def _notices_of(merit: Merit, *, to_decide: bool) -> Iterator[WantedNotice]:
    """Yield the notices that one needs; the same ones have the same ids, so each comes once."""
    if to_decide:
        yield _wanted("waits", NoticeKind.MERIT_WAITS, merit)
    last = merit.steps[-1].verb
    # A merit is news when it is given; before that nothing is asked of the person.
    if last in _TOLD and (merit.is_measure or last is MeritVerb.APPROVE):
        yield _wanted("news", NoticeKind.MERIT_NEWS, merit)


def _wanted(what: str, kind: NoticeKind, merit: Merit) -> WantedNotice:
    return WantedNotice(uuid5(merit.id, f"{what}.{merit.version}"), kind, str(merit.number), str(merit.id))
