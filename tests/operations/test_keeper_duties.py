"""What a keeper does without being reminded, and how it tells what it could not do."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import insert, update

from installer.commands.keeper import make_keeper
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.store.tables import opening_hours
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import Finish, IssueRequest, TicketState
from shared.upkeep.keeper.duties import Duty, TroubleError
from shared.upkeep.keeper.keeper import Keeper
from shared.upkeep.keeper.model import DutyName, DutyRecord
from shared.upkeep.keeper.operations import KeeperOperations
from tests.helpers.branches import open_sample_branch, service_id, sign_in
from tests.helpers.kept_texts import play_day


def issue(branch: OpenBranch) -> None:
    """Issue one ticket."""
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")


@pytest.fixture
def stop() -> threading.Event:
    """Tells keepers to stop."""
    return threading.Event()


@pytest.fixture
def keeper(branch: OpenBranch, tmp_path: Path, stop: threading.Event) -> Keeper:
    """A keeper with its real duties."""
    return make_keeper(branch, tmp_path / "backups", "keeper", stop)


def duties(branch: OpenBranch) -> dict[DutyName, DutyRecord]:
    """What is remembered of the duties."""
    return dict(KeeperOperations(branch.database).state().duties)


def test_the_first_look_makes_a_backup_and_proves_the_records(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock, tmp_path: Path
) -> None:
    issue(branch)
    assert keeper.tick()
    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["nobat-almaly-20261120-050000Z.zip"]
    found = duties(branch)
    done = (DutyName.BACKUP, DutyName.CHECK, DutyName.ERASE)
    assert {name: record.trouble for name, record in found.items()} == dict.fromkeys(done, "")
    assert found[DutyName.BACKUP].done == clock.now()
    assert branch.notices.open_notices() == ()


def test_a_backup_is_made_once_a_day_at_its_hour(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock, tmp_path: Path
) -> None:
    made = []
    for _half_hour in range(2 * 48):
        keeper.tick()
        made.append(len(list((tmp_path / "backups").iterdir())))
        clock.advance(1800)
    # Friday ten o'clock, Friday 22:30, Saturday 22:30.
    assert made == [1] * 25 + [2] * 48 + [3] * 23


def test_the_branch_says_when_a_backup_is_made_and_how_many_are_kept(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock, tmp_path: Path
) -> None:
    branch.settings.change("backup_time", "", SYSTEM)
    keeper.tick()
    assert not (tmp_path / "backups").exists()
    branch.settings.change("backup_time", "03:00", SYSTEM)
    branch.settings.change("backup_keep", 2, SYSTEM)
    for _day in range(4):
        keeper.tick()
        clock.advance(86400)
    assert len(list((tmp_path / "backups").iterdir())) == 2


def test_texts_whose_time_is_over_are_erased_once_a_night(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    play_day(branch)
    for _hour in range(40):  # to two o'clock of the night after the next
        keeper.tick()
        clock.advance(3600)
    branch.settings.change("keep_ticket_notes_days", 1, SYSTEM)
    left = []
    for _quarter in range(4):
        keeper.tick()
        left.append(branch.retention.preview().kinds[0].kept)
        clock.advance(900)
    assert left == [1, 1, 0, 0]
    assert duties(branch)[DutyName.ERASE].done == clock.now() - timedelta(minutes=30)
    assert branch.check.run().faults == ()


def test_nothing_is_erased_at_night_while_the_clock_must_be_confirmed(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    play_day(branch)
    keeper.tick()
    branch.clock.jumped(timedelta(days=400), hold=True)
    clock.advance(400 * 86400)
    keeper.tick()
    assert [state.kept for state in branch.retention.preview().kinds[:4]] == [1, 1, 1, 0]
    branch.clock.believe()
    keeper.tick()
    assert [state.kept for state in branch.retention.preview().kinds[:4]] == [0, 0, 1, 0]


def test_a_forgotten_day_is_closed(branch: OpenBranch, keeper: Keeper, clock: VirtualClock) -> None:
    issue(branch)
    friday = branch.day.today()
    keeper.tick()
    assert not branch.day.is_closed(friday)
    clock.advance(86400)
    keeper.tick()
    assert branch.day.is_closed(friday)
    assert duties(branch)[DutyName.CLOSE_DAYS].done == clock.now()


def test_who_does_not_come_back_in_time_is_a_no_show_also_when_nobody_calls(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    session = sign_in(branch, "aigerim", "3")
    issue(branch)
    called = branch.desk.call_next(session.id, new_id())
    assert called is not None
    for _ in range(2):
        clock.advance(31)
        branch.desk.recall(session.id, new_id())
    clock.advance(31)
    branch.desk.no_show(session.id, new_id())
    keeper.tick()
    assert branch.visitor.find(called.display).state is TicketState.PARKED
    clock.advance(branch.settings.values().missed_minutes * 60 + 1)
    keeper.tick()
    ended = branch.visitor.find(called.display)
    assert (ended.state, ended.ended) == (TicketState.NO_SHOW, clock.now())
    assert duties(branch)[DutyName.MISSED].done == clock.now()
    assert branch.day.end_missed() == 0
    assert branch.check.run().faults == ()


def test_a_day_is_closed_at_its_hour_but_nobody_is_sent_from_the_counter(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    branch.settings.change("day_close_time", "18:30", SYSTEM)
    session = sign_in(branch, "aigerim", "3")
    issue(branch)
    branch.desk.call_next(session.id, new_id())
    branch.desk.serve(session.id, new_id())
    today, closing = branch.day.today(), datetime.fromisoformat("2026-11-20T18:30:00+05:00")
    clock.set(closing - timedelta(seconds=1))
    keeper.tick()
    assert not branch.day.is_closed(today)
    clock.set(closing)
    keeper.tick()
    assert not branch.day.is_closed(today)
    branch.desk.finish(session.id, Finish("completed"), new_id())
    keeper.tick()
    assert branch.day.is_closed(today)
    assert branch.check.run().faults == ()


def test_a_wrong_hour_does_not_close_a_branch_that_is_open(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    branch.settings.change("day_close_time", "08:00", SYSTEM)
    keeper.tick()
    assert not branch.day.is_closed(branch.day.today())
    issue(branch)


def test_an_hour_after_midnight_closes_the_day_before_and_leaves_the_new_one_open(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    branch.settings.change("day_close_time", "00:30", SYSTEM)
    issue(branch)
    friday = branch.day.today()
    clock.set(datetime.fromisoformat("2026-11-23T00:31:00+05:00"))
    keeper.tick()
    assert branch.day.is_closed(friday)
    assert not branch.day.is_closed(branch.day.today())
    clock.set(datetime.fromisoformat("2026-11-23T10:00:00+05:00"))
    keeper.tick()
    issue(branch)


def test_a_night_shift_is_closed_after_it_although_the_calendar_shows_the_next_day(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    hours = (time(18), time(2))
    with branch.database.write(Topic.CATALOG) as tx:
        tx.execute(update(opening_hours).values(opens=hours[0], closes=hours[1]))
    branch.settings.change("day_close_time", "03:00", SYSTEM)
    clock.set(datetime.fromisoformat("2026-11-19T23:00:00+05:00"))
    issue(branch)
    thursday = branch.day.today()
    for at, closed in (("01:59", False), ("02:30", False), ("03:00", True)):
        clock.set(datetime.fromisoformat(f"2026-11-20T{at}:00+05:00"))
        keeper.tick()
        assert branch.day.is_closed(thursday) is closed
    assert not branch.day.is_closed(branch.day.today())


def test_a_break_at_noon_does_not_end_the_day(branch: OpenBranch, keeper: Keeper, clock: VirtualClock) -> None:
    with branch.database.write(Topic.CATALOG) as tx:
        tx.execute(update(opening_hours).values(closes=time(13)))
        friday = {"branch_id": branch.database.branch_id, "weekday": 4, "opens": time(14), "closes": time(18)}
        tx.execute(insert(opening_hours).values(**friday))
    branch.settings.change("day_close_time", "13:15", SYSTEM)
    clock.set(datetime.fromisoformat("2026-11-20T13:30:00+05:00"))
    keeper.tick()
    assert not branch.day.is_closed(branch.day.today())
    clock.set(datetime.fromisoformat("2026-11-20T18:00:00+05:00"))
    keeper.tick()
    assert branch.day.is_closed(branch.day.today())


def test_without_an_hour_a_day_never_closes_by_itself(branch: OpenBranch, keeper: Keeper, clock: VirtualClock) -> None:
    clock.set(datetime.fromisoformat("2026-11-20T23:59:00+05:00"))
    keeper.tick()
    assert not branch.day.is_closed(branch.day.today())


def test_records_that_were_changed_are_told_to_staff_once_and_again_when_put_right(
    branch: OpenBranch, keeper: Keeper, clock: VirtualClock
) -> None:
    issue(branch)
    issue(branch)
    change(branch, "UPDATE tickets SET number = 77 WHERE number = 2")
    for _look in range(3):
        keeper.tick()
        clock.advance(3600)
    (told,) = branch.notices.open_notices()
    assert (told.kind, told.device, told.subject) == (NoticeKind.DEVICE_FAULT, "keeper", "check")
    assert "D077" in told.detail
    assert duties(branch)[DutyName.CHECK].trouble == told.detail
    change(branch, "UPDATE tickets SET number = 2 WHERE number = 77")
    keeper.tick()
    assert branch.notices.open_notices() == (told,)
    clock.advance(6 * 3600)
    keeper.tick()
    assert branch.notices.open_notices() == ()
    assert duties(branch)[DutyName.CHECK].trouble == ""


def test_a_backup_that_fails_is_told_and_tried_again(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, stop: threading.Event
) -> None:
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("a file", encoding="utf-8")
    keeper = make_keeper(branch, in_the_way, "keeper", stop)
    keeper.tick()
    (told,) = branch.notices.open_notices()
    assert told.subject == "backup"
    in_the_way.unlink()
    clock.advance(60)
    keeper.tick()
    assert not in_the_way.exists()
    clock.advance(900)
    keeper.tick()
    assert len(list(in_the_way.iterdir())) == 1
    assert branch.notices.open_notices() == ()


def change(branch: OpenBranch, statement: str) -> None:
    """Change the database behind the program's back."""
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql(statement)


def test_damaged_pages_are_found(sqlite_branch: OpenBranch) -> None:
    keeping = KeeperOperations(sqlite_branch.database)
    assert keeping.damaged_pages() == ""
    issue(sqlite_branch)
    # An index that no longer agrees with its table: no query would say so.
    sqlite_branch.close()
    file = sqlite3.connect(sqlite_branch.address.removeprefix("sqlite:///"))
    file.execute("PRAGMA writable_schema = ON")
    file.execute("UPDATE sqlite_master SET sql = replace(sql, 'state', 'day') WHERE name = 'ix_tickets_open'")
    file.commit()
    file.close()
    assert "ix_tickets_open" in keeping.damaged_pages()


@pytest.fixture
def sqlite_branch(tmp_path: Path, clock: VirtualClock) -> Iterator[OpenBranch]:
    """The sample branch in a file."""
    opened = open_sample_branch(tmp_path, clock)
    yield opened
    opened.close()


class FakeDuty:
    """A duty that is always due and does what the test says."""

    name = DutyName.CHECK

    def __init__(self, fault: Exception | None = None, result: str = "") -> None:
        self.fault = fault
        self.result = result
        self.runs = 0

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        return True

    def run(self, now: datetime) -> str:
        self.runs += 1
        if self.fault is not None:
            raise self.fault
        return self.result


def keeper_with(
    branch: OpenBranch, *duties: Duty, stop: threading.Event | None = None, holder: UUID | None = None
) -> Keeper:
    """Return a keeper with other duties."""
    operations = KeeperOperations(branch.database)
    return Keeper(operations, branch.notices, duties, holder or new_id(), "keeper", stop or threading.Event())


def test_two_keepers_at_once_do_everything_once(branch: OpenBranch) -> None:
    mine, theirs = FakeDuty(result="done"), FakeDuty(result="done")
    first, second = keeper_with(branch, mine), keeper_with(branch, theirs)
    assert [first.tick(), second.tick(), first.tick(), second.tick()] == [True, False, True, False]
    assert (mine.runs, theirs.runs) == (2, 0)
    first.release_lease()
    assert second.tick()
    assert theirs.runs == 1


def test_a_duty_that_goes_wrong_keeps_no_other_from_being_done(branch: OpenBranch) -> None:
    bad, good = FakeDuty(ZeroDivisionError("bug")), FakeDuty(result="done")
    good.name = DutyName.BACKUP
    assert keeper_with(branch, bad, good).tick()
    assert duties(branch)[DutyName.CHECK].trouble == "bug"
    assert duties(branch)[DutyName.BACKUP].trouble == ""
    (notice,) = branch.notices.open_notices()
    assert (notice.device, notice.subject, notice.detail) == ("keeper", "check", "bug")


def test_a_lost_database_is_outlived(branch: OpenBranch, caplog: pytest.LogCaptureFixture) -> None:
    duty = FakeDuty(UserError(DATABASE_LOST))
    keeper = keeper_with(branch, duty)
    with caplog.at_level("INFO"):
        assert [keeper.tick(), keeper.tick()] == [False, False]
        duty.fault = None
        assert keeper.tick()
    assert [record.message for record in caplog.records].count("database is lost") == 1
    assert caplog.records[-1].message == "database is back"
    # It was the database, not the duty: nobody is told of a fault.
    assert branch.notices.open_notices() == ()


def test_a_keeper_that_is_told_to_stop_leaves_a_long_duty_and_gives_its_lease_back(branch: OpenBranch) -> None:
    stop, begun, never = threading.Event(), threading.Event(), threading.Event()

    class EndlessDuty(FakeDuty):
        def run(self, now: datetime) -> str:
            begun.set()
            never.wait()
            raise TroubleError("left")

    keeper = keeper_with(branch, EndlessDuty(), stop=stop)
    keeping = threading.Thread(target=keeper.run)
    keeping.start()
    begun.wait()
    assert KeeperOperations(branch.database).state().at_work
    stop.set()
    keeping.join()
    assert KeeperOperations(branch.database).state().lease is None
    assert duties(branch) == {}
    never.set()
