"""Drawing the codes of a round, answering with one, and reading what may be shown."""

import hashlib
from collections.abc import Mapping
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.model import RecordEvent
from shared.office.history.operations.change import RecordChange
from shared.office.history.operations.proof import Found, RegisterProof
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.office.versions.errors import VERSION_NOT_POSSIBLE
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.quality.pulse import store
from shared.quality.pulse.errors import CODE_SPENT, CODE_UNKNOWN, NO_ROUND_OPEN
from shared.quality.pulse.model import ANSWERS, SUBJECT, DrawRound, PulseItem, PulseList, PulseRound, PulseVerb
from shared.quality.pulse.rules import check_answers, check_round, open_on, results, round_of


class PulseChange(RecordChange):
    """A change of the survey."""

    subject = SUBJECT


class PulseOperations:
    """The survey of staff."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def rounds(self, actor: Actor) -> PulseList:
        """Return all rounds with what may be shown. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.SERVE)
            branch = read_branch(tx, branch_id)
            today = business_day(self._database.present(), branch.time_zone, branch.day_starts)
            rounds = store.read_rounds(tx, branch_id)
            counts = {each.id: store.read_counts(tx, each.id) for each in rounds if each.last < today}
            draws = actor.id is not None and may(tx, branch_id, actor.id, Right.RUN_SURVEY)
            people = sum(each.active for each in read_members(tx, branch_id))
            return PulseList(results(rounds, counts, today), today, open_on(rounds, today), draws, people)

    @decided_by("wanted.command_id")
    def draw(self, wanted: DrawRound, actor: Actor) -> PulseRound:
        """Begin a round. Raises UserError: NOT_ALLOWED, ROUND_DAYS_WRONG, ROUND_OVERLAPS, ROUND_TOO_SMALL."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.SURVEY) as tx:
            require(tx, branch_id, actor, Right.RUN_SURVEY)
            change = PulseChange(tx, branch_id, actor)
            done = change.done_before(wanted.command_id, VERSION_NOT_POSSIBLE, PulseVerb.DRAW)
            if done is not None:
                return round_of(done)
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            # A round whose sheet was lost before anybody answered is drawn again.
            begun = [each for each in store.read_rounds(tx, branch_id) if store.is_begun(tx, each.id)]
            check_round(wanted, begun, today)
            told = {
                "first": wanted.first.isoformat(),
                "last": wanted.last.isoformat(),
                "codes": len(wanted.digests),
                "digest": _digest(wanted.digests),
            }
            event = change.event(None, PulseVerb.DRAW, told, wanted.command_id)
            new = round_of(event)
            store.add_round(tx, branch_id, new, wanted.digests)
            change.append(event)
            return new

    def use_code(self, digest: str) -> UUID:
        """Use a code of the open round and return that round. Nobody is asked who it is.

        Answers are counted afterwards by `count_answers`, in a transaction of their own: nothing in the database brings
        them and the code together. Raises UserError: NO_ROUND_OPEN, CODE_UNKNOWN, CODE_SPENT.
        """
        branch_id = self._database.branch_id
        with self._database.write() as tx:
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            here = open_on(store.read_rounds(tx, branch_id), today)
            if here is None:
                raise UserError(NO_ROUND_OPEN)
            if not store.spend_code(tx, here.id, digest):
                raise UserError(CODE_UNKNOWN if store.code_spent(tx, here.id, digest) is None else CODE_SPENT)
            return here.id

    def count_answers(self, round_id: UUID, answers: Mapping[PulseItem, int]) -> None:
        """Count the answers of the person who used a code. Raises UserError(ANSWERS_MISSING)."""
        check_answers(answers)
        with self._database.write() as tx:
            store.count_answers(tx, round_id, dict(answers))


class PulseProof(RegisterProof):
    """The check of the survey: rounds and codes as they were drawn; every statement has as many answers."""

    subjects = (SUBJECT,)
    rule, where = "surveys as they were drawn", "the stored surveys"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, tuple[PulseRound, str]] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Note a round."""
        try:
            self._told[event.record_id] = round_of(event), event.details["digest"]
        except (KeyError, ValueError, TypeError):
            self.note(self.rule, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield rounds, codes and counts that differ."""
        stored = {each.id: each for each in store.read_rounds(tx, branch_id)}
        for round_id in sorted(stored.keys() | self._told.keys()):
            where, told = f"survey {round_id}", self._told.get(round_id)
            if told is None or told[0] != stored.get(round_id):
                yield self.rule, where, "written by nobody" if told is None else "changed or missing"
                continue
            if _digest(store.codes_of(tx, round_id)) != told[1]:
                yield self.rule, where, "its codes were changed"
            counts = store.read_counts(tx, round_id)
            sums = {sum(n for (item, _), n in counts.items() if item is each) for each in PulseItem}
            if counts.keys() != {(item, answer) for item in PulseItem for answer in ANSWERS}:
                yield self.rule, where, "its counts are not those of the statements"
            elif len(sums) != 1:
                yield self.rule, where, "its statements have different numbers of answers"


def _digest(digests: tuple[str, ...]) -> str:
    return hashlib.sha256("\n".join(sorted(digests)).encode()).hexdigest()
