"""A damaged database file is repaired automatically: all of it, or the newest backup with every loss reported."""

import random
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.repairing import remember
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import AuditKind
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_DAMAGED
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import NUMBER_LOST
from shared.queue.tickets.model import Finish, IssueRequest
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.upkeep.backup import healing
from shared.upkeep.backup.errors import DATABASE_NOT_SAVED
from shared.upkeep.backup.healing import Healed, heal
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.soundness import Soundness, healing_mark, look_at
from shared.upkeep.backup.swap_in import set_aside
from tests.helpers.branches import open_sample_branch, service_id, sign_in
from tests.helpers.cases import application, clerk_of

PAGE = 4096
Harm = Callable[[Path], object]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else holds these files."""
    monkeypatch.setattr(healing, "_SETTLING_SECONDS", 0.0)


@dataclass
class Office:
    """A branch's file with its backups: 40 tickets, of which the backup knows 25."""

    file: Path
    backups: Path
    clock: VirtualClock

    def opened(self) -> OpenBranch:
        """Open the branch."""
        return open_branch(f"sqlite:///{self.file.as_posix()}", clock=self.clock)

    def heal(self) -> Healed | None:
        """Heal it."""
        return heal(self.file, self.backups, self.clock.now())

    def harm_pages(self, *pages: int) -> None:
        """Write nonsense over whole pages."""
        content = bytearray(self.file.read_bytes())
        dice = random.Random(7)
        for page in pages:
            content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
        self.file.write_bytes(content)

    def pages_of(self, *names: str) -> list[int]:
        """Return the pages, counted from 0, that belong to tables or indexes of these names."""
        connection = sqlite3.connect(self.file)
        found = connection.execute("SELECT pageno, name FROM dbstat ORDER BY pageno").fetchall()
        connection.close()
        return [page - 1 for page, name in found if name in names]


def issue(branch: OpenBranch, number: int = 1) -> list[str]:
    """Issue tickets and return their numbers."""
    wanted = (service_id(branch, "passport-replace"),)
    return [branch.visitor.issue(IssueRequest(new_id(), wanted, "kk"), "kiosk-1").ticket.display for _ in range(number)]


@pytest.fixture
def office(tmp_path: Path, clock: VirtualClock) -> Office:
    """A branch at work, with a witness that knows all of it."""
    (tmp_path / "data").mkdir()
    branch = open_sample_branch(tmp_path / "data", clock)
    session = sign_in(branch, "aigerim", "3")
    for number in (25, 15):
        issue(branch, number)
        for _ in range(8):
            branch.desk.call_next(session.id, new_id())
            branch.desk.serve(session.id, new_id())
            branch.desk.finish(session.id, Finish("completed"), new_id())
        if number == 25:
            make_backup(branch.address, tmp_path / "backups", clock.now())
            clock.advance(60)
    file = tmp_path / "data" / "branch.sqlite3"
    remember(branch, file)
    branch.close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return Office(file, tmp_path / "backups", clock)


def test_a_sound_file_is_left_alone(office: Office) -> None:
    before = office.file.read_bytes()
    assert look_at(office.file) is Soundness.SOUND
    assert office.heal() is None
    assert office.file.read_bytes() == before


@pytest.mark.parametrize(
    "name",
    [
        "ix_events_of_ticket",
        "sqlite_autoindex_tickets_2",
        "topic_versions",
        "event_heads",
        "number_counters",
        "notices",
    ],
)
def test_of_a_damaged_index_or_a_table_that_others_tell_nothing_is_lost(name: str, office: Office) -> None:
    office.harm_pages(*office.pages_of(name))
    damaged = office.file.read_bytes()
    assert look_at(office.file) is Soundness.DAMAGED
    done = office.heal()
    assert done is not None
    assert (done.backup, done.unreadable, done.lost) == (None, (), {})
    assert done.aside is not None
    assert done.aside.read_bytes() == damaged
    branch = office.opened()
    assert branch.check.run().faults == ()
    assert issue(branch) == ["D041"]
    (notice,) = branch.notices.open_notices()
    assert notice.subject == "saved"
    entries = branch.audit.entries(office.clock.now().replace(year=2000), office.clock.now().replace(year=2100))
    assert AuditKind.DATABASE_REPAIRED in {entry.kind for entry in entries}
    branch.close()


def test_the_end_of_the_chain_of_cases_is_told_by_its_events(office: Office) -> None:
    branch = office.opened()
    cases, clerk = branch.of(CaseOperations), clerk_of(branch, "aigerim")
    assert [cases.register(application(), clerk).number for _ in range(3)] == [1, 2, 3]
    branch.close()
    with closing(sqlite3.connect(office.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    office.harm_pages(*office.pages_of("record_heads"))
    done = office.heal()
    assert done is not None
    assert (done.backup, done.unreadable, done.lost) == (None, (), {})
    branch = office.opened()
    assert branch.of(CaseOperations).register(application(), clerk_of(branch, "aigerim")).number == 4
    assert branch.check.run().faults == ()
    branch.close()


@pytest.mark.parametrize("length", [16, 100])
def test_a_file_without_its_header_is_saved_as_a_whole(length: int, office: Office) -> None:
    office.file.write_bytes(bytes(length) + office.file.read_bytes()[length:])
    with pytest.raises(UserError) as told:
        office.opened()
    assert told.value.code is DATABASE_DAMAGED
    done = office.heal()
    assert done is not None
    assert done.backup is None
    branch = office.opened()
    assert (branch.check.run().tickets, issue(branch)) == (40, ["D041"])
    branch.close()


def test_old_pages_are_taken_from_the_backup_and_the_chain_proves_that_they_fit(office: Office) -> None:
    office.harm_pages(office.pages_of("ticket_events")[2], *office.pages_of("services")[1:3])
    done = office.heal()
    assert done is not None
    assert (done.backup, done.unreadable, done.lost) == (None, ("services",), {})
    branch = office.opened()
    assert (branch.check.run().faults, issue(branch)) == ((), ["D041"])
    assert [notice.subject for notice in branch.notices.open_notices()] == ["saved_in_part"]
    branch.close()


HARMS: dict[str, Harm] = {
    "emptied": lambda file: file.write_bytes(b""),
    "cut in the middle": lambda file: file.write_bytes(file.read_bytes()[: 60 * PAGE + 77]),
    "cut to its first page": lambda file: file.write_bytes(file.read_bytes()[:PAGE]),
    "all nonsense": lambda file: file.write_bytes(random.Random(3).randbytes(80 * PAGE)),
    "newest tickets unreadable": lambda file: file.write_bytes(file.read_bytes()[: -20 * PAGE] + bytes(20 * PAGE)),
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_what_cannot_be_saved_is_restored_and_no_number_comes_again(harm: Harm, office: Office) -> None:
    harm(office.file)
    done = office.heal()
    assert done is not None
    assert done.backup is not None
    branch = office.opened()
    assert (branch.check.run().tickets, branch.check.run().faults) == (25, ())
    assert int(issue(branch)[0][1:]) > 40
    with pytest.raises(UserError) as told:
        branch.visitor.find("D040")
    assert told.value.code is NUMBER_LOST
    (notice,) = branch.notices.open_notices()
    assert notice.subject == "restored"
    assert "D026" in notice.detail
    branch.close()
    assert look_at(office.file) is Soundness.SOUND


def test_every_page_of_a_file_can_go_without_anything_wrong_being_taken_for_right(office: Office) -> None:
    good = office.file.read_bytes()
    witness = {path: path.read_bytes() for path in office.file.parent.glob("*-witness")}
    pages = len(good) // PAGE
    for page in random.Random(11).sample(range(pages), 7):
        office.file.write_bytes(good)
        for path, content in witness.items():
            path.write_bytes(content)
        office.harm_pages(page)
        done = office.heal()
        branch = office.opened()
        found = branch.check.run()
        assert found.faults == (), page
        assert found.tickets == (40 if done is None or done.backup is None else 25), page
        assert int(issue(branch)[0][1:]) > 40, page
        branch.close()


def test_a_file_whose_log_was_taken_away_is_noticed(tmp_path: Path, clock: VirtualClock) -> None:
    branch = open_sample_branch(tmp_path, clock)
    issue(branch, 5)
    file = tmp_path / "branch.sqlite3"
    earlier = tmp_path / "earlier.sqlite3"
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(file, earlier)
    issue(branch, 5)
    remember(branch, file)
    branch.close()
    connection.close()
    earlier.replace(file)
    assert look_at(file) is Soundness.GONE_BACK
    done = heal(file, tmp_path / "backups", clock.now())
    assert done is not None
    assert done.aside is None
    again = open_branch(branch.address, clock=clock)
    assert issue(again) == ["D201"]
    assert again.check.run().faults == ()
    assert [notice.subject for notice in again.notices.open_notices()] == ["restored"]
    again.close()
    assert look_at(file) is Soundness.SOUND


def test_without_a_backup_what_cannot_be_saved_is_told_and_left_where_it_was(office: Office) -> None:
    shutil.rmtree(office.backups)
    office.file.write_bytes(office.file.read_bytes()[: 60 * PAGE])
    before = office.file.read_bytes()
    with pytest.raises(UserError) as told:
        office.heal()
    assert told.value.code is DATABASE_NOT_SAVED
    assert office.file.read_bytes() == before
    assert not healing_mark(office.file).exists()
    assert not list(office.file.parent.glob("*damaged*"))


def test_a_broken_backup_is_passed_over(office: Office) -> None:
    (good,) = office.backups.iterdir()
    newer = good.with_name(good.name.replace("20261120-", "20261121-"))
    newer.write_bytes(good.read_bytes()[:-5000])
    office.file.write_bytes(b"")
    done = office.heal()
    assert done is not None
    assert done.backup == good


def test_a_repair_that_was_interrupted_is_finished_by_the_next_one(office: Office) -> None:
    office.harm_pages(*office.pages_of("ix_events_of_ticket"))
    healing_mark(office.file).write_text("branch-damaged-20261120-050100.sqlite3", encoding="utf-8")
    set_aside(office.file, office.clock.now())
    assert not office.file.exists()
    done = office.heal()
    assert done is not None
    assert done.backup is None
    branch = office.opened()
    assert branch.check.run().tickets == 40
    branch.close()
    assert not healing_mark(office.file).exists()


def test_two_programs_that_find_the_damage_heal_it_once(office: Office) -> None:
    office.harm_pages(*office.pages_of("ix_events_of_ticket"))
    together = threading.Barrier(2)
    done: list[Healed | None] = []

    def find() -> None:
        together.wait()
        done.append(office.heal())

    both = [threading.Thread(target=find) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert len([each for each in done if each is not None]) == 1
    assert len(list(office.file.parent.glob("*-damaged-*.sqlite3"))) == 1


def test_a_program_that_is_open_goes_on_in_the_healed_file(office: Office) -> None:
    branch = office.opened()
    lost, back = threading.Event(), threading.Event()
    seen: set[Topic] = set()
    feed = branch.feed(seen.update, lost.set, back.set)
    feed.start()
    issue(branch)
    office.harm_pages(*office.pages_of("ix_events_of_ticket", "tickets", "ticket_events"))
    seen.clear()
    office.heal()
    assert lost.wait(20)
    assert back.wait(20)
    number = issue(branch)[0]
    other = office.opened()
    assert other.visitor.find(number).display == number
    assert other.check.run().faults == ()
    other.close()
    feed.stop()
    branch.close()
    assert Topic.QUEUE in seen


def test_an_index_that_disagrees_with_its_table_is_found_by_the_thorough_look(office: Office) -> None:
    connection = sqlite3.connect(office.file)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'state', 'day') WHERE name = 'ix_tickets_open'")
    connection.commit()
    connection.close()
    assert look_at(office.file) is Soundness.SOUND
    done = heal(office.file, office.backups, office.clock.now(), thorough=True)
    assert done is not None
    assert (done.backup, done.unreadable) == (None, ())
    assert look_at(office.file, thorough=True) is Soundness.SOUND
    assert heal(office.file, office.backups, office.clock.now(), thorough=True) is None


def test_somebody_elses_file_is_never_moved(tmp_path: Path, clock: VirtualClock) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Sir or Madam, this is not a database at all. " * 500, encoding="utf-8")
    assert heal(letter, tmp_path / "backups", clock.now()) is None
    assert letter.exists()
