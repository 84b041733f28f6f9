"""A wave of mystery shopping from its plan to its release, in a sealed database of either kind."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Column, Date, select, update

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.history.operations.proof import broken_registers
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.db.base import Id, Instant, JsonText
from shared.platform.db.database import Transaction
from shared.platform.db.errors import DATABASE_SEALED
from shared.platform.db.records import as_stored
from shared.platform.db.sqlite import WRITES
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.quality.copies.model import CopiedGuide, DayCopy
from shared.quality.scorecards.store.release_file import digest_of, read_release
from shared.quality.shopping.errors import (
    NO_SUCH_NOTICE,
    NOT_ALL_READ,
    NOT_PROVED,
    NOTICE_TOO_SHORT,
    PLAN_IMPOSSIBLE,
    RECEIPTS_COUNTED,
    RECEIPTS_IMPOSSIBLE,
    RELEASE_TOO_EARLY,
    RETURNED_ONCE,
    SAME_READER,
    TOO_FEW_RECEIPTS,
    UNKNOWN_VISIT,
    VISIT_INCOMPLETE,
    WAVE_NOT_POSSIBLE,
)
from shared.quality.shopping.model import Flag, SetAsideReason, TicketProof, VisitState, VisitVerb, WaveState, WaveVerb
from shared.quality.shopping.operations.views import ShoppingViews
from shared.quality.shopping.operations.waves import WaveOperations
from shared.subjects import SEALED, SEALED_TABLES
from tests.helpers.databases import Databases
from tests.helpers.shopping import (
    ASSESSORS,
    build_sealed,
    day_copies,
    do,
    filled_in,
    open_sealed,
    open_wave,
    person,
    read,
    read_all,
    rows_of,
    submit,
    submit_all,
    wave_row,
    wished,
)
from tests.helpers.shopping_rights import IN_SEALED_ONLY

#: Saturday, after the last day of the wave.
AFTER = datetime(2026, 11, 28, 5, 0, tzinfo=UTC)


@pytest.fixture
def hours() -> VirtualClock:
    return VirtualClock(AFTER)


@pytest.fixture
def unit(databases: Databases, hours: VirtualClock) -> Iterator[OpenBranch]:
    address = databases.fresh("sealed", build_sealed)
    opened = open_sealed(address, hours)
    yield opened
    opened.close()
    databases.drop(address)


#: For what no database decides.
on_sqlite = pytest.mark.parametrize("databases", ["sqlite"], indirect=True)


def refused(code: ErrorCode) -> "pytest.RaisesExc[UserError]":
    return pytest.raises(UserError, check=lambda problem: problem.code is code)


def test_a_wave_goes_from_its_plan_to_a_release_for_every_branch(unit: OpenBranch, hours: VirtualClock) -> None:
    hours.advance((datetime(2026, 11, 16, 5, tzinfo=UTC) - hours.now()).total_seconds())
    wave = open_wave(unit)
    hours.advance((AFTER - hours.now()).total_seconds())
    made = submit_all(unit, lambda at: {"papers": "not"} if at == 0 else {})
    assert len(made) == 6
    with refused(NOT_PROVED):
        read(unit, made[0])
    do(unit, wave, WaveVerb.MATCH, copies=day_copies(made))
    assert {each.visit.proof for each in rows_of(unit) if each.visit.report} == {TicketProof.PROVED}
    read_all(unit)
    do(unit, wave, WaveVerb.CLOSE)
    with refused(RELEASE_TOO_EARLY):
        do(unit, wave, WaveVerb.RELEASE)
    hours.advance(timedelta(days=7).total_seconds())
    released = do(unit, wave, WaveVerb.RELEASE)
    written = unit.of(WaveOperations).release_files(wave.id, person(unit, "dana"))
    files = {name.split("-")[2]: read_release(text.encode()) for name, text in written}
    assert set(files) == {"centre", "north"}
    for code, result in files.items():
        assert released.releases[code] == digest_of(result)
        assert result.fit == 3
        assert result.months == ("2026-11",)
        assert result.score is not None
        assert result.wave == str(released.release_id)
        assert released.release_id is not None
        assert released.release_id.version == 4
    assert sum(item.failed for each in files.values() for item in each.items if item.key == "papers") == len(ASSESSORS)
    assert wave_row(unit, wave.id).state is WaveState.RELEASED
    hours.advance(timedelta(days=15).total_seconds())
    assert wave_row(unit, wave.id).state is WaveState.FINAL
    assert not unit.check.run().faults


@on_sqlite
def test_no_wave_opens_before_its_notice_has_stood_and_was_confirmed(unit: OpenBranch, hours: VirtualClock) -> None:
    with refused(PLAN_IMPOSSIBLE):
        unit.of(WaveOperations).plan(wished(), new_id(), person(unit, "dana"))  # its last day is over
    hours.advance((datetime(2026, 11, 2, 5, tzinfo=UTC) - hours.now()).total_seconds())
    wave = unit.of(WaveOperations).plan(wished(), new_id(), person(unit, "dana"))
    hours.advance((datetime(2026, 11, 15, 5, tzinfo=UTC) - hours.now()).total_seconds())
    with refused(NOTICE_TOO_SHORT):
        do(unit, wave, WaveVerb.OPEN)
    hours.advance(timedelta(days=1).total_seconds())
    do(unit, wave, WaveVerb.RECEIPTS, place="centre", staff=10, receipts=9)
    do(unit, wave, WaveVerb.RECEIPTS, place="north", staff=10, receipts=8)
    with refused(TOO_FEW_RECEIPTS):
        do(unit, wave, WaveVerb.OPEN)
    with refused(RECEIPTS_IMPOSSIBLE):
        do(unit, wave, WaveVerb.RECEIPTS, place="north", staff=10, receipts=11)
    sent = tuple(
        DayCopy("centre", date(2026, 11, day), (), (CopiedGuide("visits", 1, read, 12),))
        for day, read in ((14, 12), (15, 10))
    )
    with refused(NO_SUCH_NOTICE):
        do(unit, wave, WaveVerb.COUNT_RECEIPTS, copies=sent, guide="politeness")
    counted = do(unit, wave, WaveVerb.COUNT_RECEIPTS, copies=sent, guide="visits")
    centre = counted.place("centre")
    assert (centre.receipts, centre.staff, centre.counted) == (10, 12, date(2026, 11, 15))
    with refused(RECEIPTS_COUNTED):
        do(unit, wave, WaveVerb.RECEIPTS, place="centre", staff=12, receipts=12)
    do(unit, wave, WaveVerb.RECEIPTS, place="north", staff=10, receipts=9)
    with refused(TOO_FEW_RECEIPTS):
        do(unit, wave, WaveVerb.OPEN)
    last = DayCopy("centre", date(2026, 11, 16), (), (CopiedGuide("visits", 1, 11, 12),))
    do(unit, wave, WaveVerb.COUNT_RECEIPTS, copies=(*sent, last), guide="visits")
    assert do(unit, wave, WaveVerb.OPEN).state is WaveState.FIELD
    assert do(unit, wave, WaveVerb.CANCEL, reason="Flood").state is WaveState.CANCELLED
    assert rows_of(unit) == []


@on_sqlite
def test_assessors_hand_in_their_own_visits_whole_and_others_read_them(unit: OpenBranch, hours: VirtualClock) -> None:
    hours.advance((datetime(2026, 11, 27, 12, tzinfo=UTC) - hours.now()).total_seconds())
    wave = open_wave(unit)
    by_code = {code: [row for row in rows_of(unit, code) if not row.assignment.planned.reserve] for code in ASSESSORS}
    who = max(by_code, key=lambda code: len(by_code[code]))
    mine, other = by_code.pop(who), next(rows[0] for code, rows in by_code.items() if code != who and rows)
    assert {each.assignment.planned.assessor_id for each in mine} == {person(unit, who).id}
    with refused(NOT_ALLOWED):
        unit.of(ShoppingViews).waves(person(unit, who))
    with refused(UNKNOWN_VISIT):
        submit(unit, who, [filled_in(other)])
    bad = filled_in(mine[0], papers="not")
    uncommented = replace(bad, answers=tuple(replace(each, comment=" ") for each in bad.answers))
    with refused(VISIT_INCOMPLETE):
        submit(unit, who, [filled_in(mine[-1]), uncommented])
    assert all(each.visit.state is VisitState.ASSIGNED for each in rows_of(unit, who))
    submit(unit, who, [bad])
    read(unit, mine[0], VisitVerb.RETURN, text="Which paper was missing?")
    submit(unit, who, [filled_in(mine[0], slip="", papers="partly")])
    with refused(RETURNED_ONCE):
        read(unit, mine[0], VisitVerb.RETURN, text="Again")
    do(unit, wave, WaveVerb.MATCH, copies=day_copies([mine[0]], wait=12.0))
    row = next(each for each in rows_of(unit) if each.assignment.id == mine[0].assignment.id)
    assert (row.visit.proof, row.visit.flags) == (TicketProof.LIKELY, (Flag.WAIT_DIFFERS,))
    with refused(NOT_PROVED):
        read(unit, row, agrees=False)
    read(unit, row, agrees=True)
    do(unit, wave, WaveVerb.CLOSE)
    assert {each.visit.state for each in rows_of(unit)} == {VisitState.FIT, VisitState.MISSED}
    with refused(WAVE_NOT_POSSIBLE):
        do(unit, wave, WaveVerb.OPEN)


@on_sqlite
def test_one_visit_in_ten_is_read_again_by_somebody_else(unit: OpenBranch, hours: VirtualClock) -> None:
    hours.advance((datetime(2026, 11, 27, 12, tzinfo=UTC) - hours.now()).total_seconds())
    wave = open_wave(unit)
    made = submit_all(unit)
    do(unit, wave, WaveVerb.MATCH, copies=day_copies(made))
    twice = [each for each in rows_of(unit) if each.assignment.planned.again and each.visit.report]
    assert len(twice) == 1
    for row in made:
        read(unit, row)
    do(unit, wave, WaveVerb.CLOSE)
    hours.advance(timedelta(days=7).total_seconds())
    with refused(NOT_ALL_READ):
        do(unit, wave, WaveVerb.RELEASE)
    for row in twice:
        with refused(SAME_READER):
            read(unit, row, VisitVerb.READ_AGAIN)
        read(unit, row, VisitVerb.READ_AGAIN, by="erlan", fit=False)
    found = [each.visit for each in rows_of(unit) if each.visit.state is VisitState.SET_ASIDE]
    assert {each.reason for each in found} <= {SetAsideReason.READINGS_DIFFER}
    assert len(found) == len(twice)
    do(unit, wave, WaveVerb.RELEASE)


@on_sqlite
def test_nothing_but_what_is_made_for_it_opens_a_sealed_database(unit: OpenBranch) -> None:
    with refused(DATABASE_SEALED):
        open_branch(unit.address)


@on_sqlite
def test_nobody_of_a_branch_has_anything_to_do_with_mystery_shopping(branch: OpenBranch) -> None:
    people = {each.role: Actor(ActorKind.MANAGER, each.id, "console-1") for each in branch.staff.members()}
    assert {Role.CLERK, Role.MANAGER, Role.ADMIN} <= set(people)
    for actor, tried in itertools.product((*people.values(), SYSTEM), IN_SEALED_ONLY.values()):
        with refused(NOT_ALLOWED):
            tried(branch, actor)


@on_sqlite
def test_a_later_change_of_any_column_is_found(unit: OpenBranch, hours: VirtualClock) -> None:
    hours.advance((datetime(2026, 11, 27, 12, tzinfo=UTC) - hours.now()).total_seconds())
    open_wave(unit)
    submit_all(unit)
    rule = {"waves and visits as their events tell"}
    with unit.database.engine.connect() as line:
        writing = line.execution_options(**{WRITES: True})
        for table in SEALED_TABLES:
            stored = as_stored(table)
            row = writing.execute(select(stored)).first()
            assert row is not None
            this = [stored.c[key.name] == row._mapping[key.name] for key in table.primary_key]
            writing.rollback()
            for column in table.columns:
                if column.name == "branch_id" or column.foreign_keys or column.primary_key:
                    continue
                value = changed(column, row._mapping[column.name])
                with writing.begin() as change:
                    writing.execute(update(stored).where(*this).values({column.name: value}))
                    tx = Transaction(writing, hours)
                    found = {each for each, _, _ in broken_registers(tx, unit.database.branch_id, SEALED.registers)}
                    assert found == rule, (table.name, column.name)
                    change.rollback()
    assert not unit.check.run().faults


def changed(column: Column[Any], value: Any) -> Any:
    """Return another value of the same type."""
    if isinstance(value, datetime | date):
        return value + timedelta(days=1)
    if isinstance(value, int):
        return value + 1
    if isinstance(value, UUID) or (value is None and isinstance(column.type, Id)):
        return new_id()
    if value is None and isinstance(column.type, Date):
        return date(2026, 1, 1)
    if value is None and isinstance(column.type, Instant):
        return datetime(2026, 1, 1, tzinfo=UTC)
    if isinstance(column.type, JsonText):
        return "[]" if value == "{}" else "{}"
    return "x"
