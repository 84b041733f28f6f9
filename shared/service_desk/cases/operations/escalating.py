"""Makes a notice when the time for a case runs out, takes it away when the case goes on, and says who reads which."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.store import lock_branch, read_branch, read_catalog
from shared.office.catalog.working_time import calendar_of
from shared.office.notices.model import CASES, Notice, NoticeKind
from shared.office.notices.store import insert_notice, known_notices, open_notices, write_closed
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.escalation import (
    CaseNotice,
    Escalation,
    NoticeReader,
    case_of,
    deadline_of,
    is_told,
    notice_id,
)
from shared.service_desk.cases.store import cases_of
from shared.service_desk.cases.store.stuck import running_out


class CaseEscalations:
    """The notices of cases whose time runs out."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._escalation = VersionedCache(
            database,
            (Topic.CATALOG,),
            lambda tx: Escalation(calendar_of(read_catalog(tx, database.branch_id))),
        )

    def escalate(self, device: str) -> int:
        """Make what notices are missing and close those of cases that went on; return how many changed."""
        made, over = self._missing()
        if made or over:
            return self._write(made, over, device)
        return 0

    @reads
    def _missing(self) -> tuple[tuple[tuple[UUID, NoticeKind, str, UUID], ...], tuple[UUID, ...]]:
        """Return the notices to make (id, kind, number and id of the case), and the open ones that are over."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            escalation, now = self._escalation.read(tx), self._database.present()
            code = read_branch(tx, branch_id).code
            wanted = {
                notice_id(case, kind): (kind, shown_number(code, case.year, case.number), case.id)
                for case in running_out(tx, branch_id, now)
                for kind in escalation.reached(case, now)
            }
            known = known_notices(tx, branch_id, wanted)
            over = tuple(
                each.id for each in open_notices(tx, branch_id) if each.kind in CASES and each.id not in wanted
            )
            return tuple((each, *told) for each, told in wanted.items() if each not in known), over

    @sets
    def _write(self, made: Sequence[tuple[UUID, NoticeKind, str, UUID]], over: Sequence[UUID], device: str) -> int:
        """Write notices; one that somebody else has made meanwhile stays as it is."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.NOTICES) as tx:
            lock_branch(tx, branch_id)
            # First what is over: a case with a new deadline is told of again, and of the same case only one is open.
            for each in over:
                write_closed(tx, each, tx.now)
            known = known_notices(tx, branch_id, [each for each, *_ in made])
            for each, kind, number, case_id in made:
                if each not in known:
                    fresh = Notice(each, kind, device, number, str(case_id), tx.now, None, None, None)
                    insert_notice(tx, branch_id, fresh)
            return len(made) + len(over)

    @reads
    def for_reader(self, notices: Iterable[Notice], actor: Actor) -> tuple[CaseNotice, ...]:
        """Return the notices about cases that are for this person: of each case the highest level, the worst first."""
        about = {each.id: case_id for each in notices if (case_id := case_of(each)) is not None}
        if not about or actor.id is None:
            return ()
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            escalation, now = self._escalation.read(tx), self._database.present()
            catalog = read_catalog(tx, branch_id)
            reader = _reader(tx, branch_id, actor.id, catalog)
            cases = {each.id: each for each in cases_of(tx, branch_id, set(about.values()))}
            code = catalog.branch.code
            found: dict[UUID, CaseNotice] = {}
            for each in notices:
                case = cases.get(about[each.id]) if each.id in about else None
                shown = None if case is None else _shown(each, case, reader, escalation.reached(case, now), code)
                if shown is not None and case is not None:
                    before = found.get(case.id)
                    if before is None or _rank(before.notice.kind) < _rank(each.kind):
                        found[case.id] = shown
            return tuple(sorted(found.values(), key=lambda each: (-_rank(each.level), each.deadline, each.due)))


def _reader(tx: Transaction, branch_id: UUID, person: UUID, catalog: Catalog) -> NoticeReader:
    leads, manages = (may(tx, branch_id, person, right) for right in (Right.LEAD_CASES, Right.REVIEW_DAYS))
    member = read_member(tx, branch_id, person)
    units = frozenset(unit.code for unit in catalog.units_in_use if member is not None and member.code in unit.heads)
    return NoticeReader(person, leads, manages, units)


def _shown(
    notice: Notice, case: Case, reader: NoticeReader, reached: tuple[NoticeKind, ...], branch_code: str
) -> CaseNotice | None:
    """Return a notice as the reader sees it; None when it is for somebody else, or when the case went on."""
    running = deadline_of(case)
    if running is None or notice.kind not in reached or not is_told(notice.kind, case, reader):
        return None
    if notice.id != notice_id(case, notice.kind):
        return None
    number = shown_number(branch_code, case.year, case.number)
    return CaseNotice(notice, number, running[0], running[2], reached[-1])


def _rank(kind: NoticeKind) -> int:
    return list(NoticeKind).index(kind)
