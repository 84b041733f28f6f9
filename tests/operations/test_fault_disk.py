"""A SQLite branch on a disk that is full, read-only, slow or broken: reported, nothing lost, and it continues."""

import contextlib
import errno
import tempfile
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from tests.helpers.apart import apart
from tests.helpers.branches import morning_clock, open_sample_branch, service_id
from tests.trials.torture.faults import by_hand, disk
from tests.trials.torture.faults.disk import HEALTHY, Disk, DiskControl
from tests.trials.torture.faults.disk_faults import (
    ALL_SYNCS_FAIL,
    ALL_WRITES_FAIL,
    FULL,
    FULL_IN_PLACE,
    NO_FILES,
    READ_ONLY,
    SLOW,
)

pytestmark = pytest.mark.skipif(disk.available() is not None, reason=str(disk.available()))

#: More writes than an issued ticket and the checkpoint behind it need.
LAST_WRITE, LAST_SYNC = 40, 8


def request(branch: OpenBranch) -> IssueRequest:
    """Return a visitor's wish with its own command."""
    return IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk")


def issue(branch: OpenBranch, wanted: IssueRequest) -> int | ErrorCode:
    """Return the number that was given, or what was told instead."""
    try:
        return branch.visitor.issue(wanted, "kiosk-1").ticket.number
    except UserError as problem:
        return problem.code


def issue_until_told(branch: OpenBranch, given: list[int], most: int) -> tuple[IssueRequest, ErrorCode] | None:
    """Issue tickets until something else is told; return what was wanted last and what was told, None if nothing."""
    for _ in range(most):
        wanted = request(branch)
        answer = issue(branch, wanted)
        if isinstance(answer, ErrorCode):
            return wanted, answer
        given.append(answer)
    return None


def live_with(address: str, folder: str, ill: Disk, most: int) -> tuple[ErrorCode, int]:
    """A kiosk whose disk falls ill and gets well; returns what it was told and how many tickets there are."""
    disk.install(Path(folder))
    control = DiskControl(Path(folder))
    branch = open_branch(address, clock=morning_clock())
    given: list[int] = []
    assert issue_until_told(branch, given, 3) is None
    control.change(ill)
    told = issue_until_told(branch, given, most)
    assert told is not None
    # Reading works; each further attempt to write is reported again.
    assert sum(branch.views.waiting_counts().values()) == len(given)
    assert issue(branch, request(branch)) == told[1]
    control.change(HEALTHY)
    given.append(branch.visitor.issue(told[0], "kiosk-1").ticket.number)
    assert issue_until_told(branch, given, 3) is None
    assert given == list(range(1, len(given) + 1))
    found = branch.check.run()
    branch.close()
    assert (found.tickets, found.faults) == (len(given), ())
    return told[1], len(given)


@pytest.fixture
def address(tmp_path: Path) -> str:
    """The sample branch in a file of its own, closed."""
    branch = open_sample_branch(tmp_path)
    branch.close()
    return branch.address


@pytest.mark.parametrize(
    ("ill", "code"),
    [
        (FULL, DATABASE_FULL),
        (FULL_IN_PLACE, DATABASE_FULL),
        (Disk(room=100_000), DATABASE_FULL),
        (READ_ONLY, DATABASE_READ_ONLY),
        (ALL_WRITES_FAIL, DATABASE_LOST),
        (ALL_SYNCS_FAIL, DATABASE_LOST),
    ],
)
def test_an_ill_disk_is_told_in_words_and_work_goes_on_when_it_is_well(
    ill: Disk, code: ErrorCode, address: str, tmp_path: Path
) -> None:
    told, given = apart(live_with, address, str(tmp_path / "disk"), ill, 400)
    assert told == code
    assert given >= 7
    again = open_branch(address, clock=morning_clock())
    assert again.check.run().tickets == given
    again.close()


def fail_at_each(address: str, folder: str, kind: str, last: int) -> tuple[int, list[str]]:
    """Let the n-th write or sync fail, for each n, and open the file again; return tickets and what was reported.

    The kinds "late write" and "late sync" fail when the file is closed and its log is brought home.
    """
    disk.install(Path(folder))
    control = DiskControl(Path(folder))
    given: list[int] = []
    heard: list[str] = []
    branch = open_branch(address, clock=morning_clock())
    for place in range(1, last + 1):
        ill = Disk(failing_write=place) if kind.endswith("write") else Disk(failing_sync=place)
        told = None
        if kind.startswith("late"):
            assert issue_until_told(branch, given, 1) is None
        else:
            control.change(ill)
            told = issue_until_told(branch, given, 4)
            control.change(HEALTHY)
        if told is not None:
            heard.append(told[1].value)
            # In doubt until it is asked again under the same command.
            given.append(branch.visitor.issue(told[0], "kiosk-1").ticket.number)
        if kind.startswith("late"):
            control.change(ill)
        branch.close()
        control.change(HEALTHY)
        branch = open_branch(address, clock=morning_clock())
        found = branch.check.run()
        assert (place, found.tickets, found.faults) == (place, len(given), ())
        assert given == list(range(1, len(given) + 1)), place
    branch.close()
    return control.told, heard


@pytest.mark.parametrize(("kind", "last"), [("write", LAST_WRITE), ("sync", LAST_SYNC)])
def test_whichever_write_or_sync_fails_nothing_is_lost_or_doubled(
    kind: str, last: int, address: str, tmp_path: Path
) -> None:
    failed, heard = apart(fail_at_each, address, str(tmp_path / "disk"), kind, last)
    assert set(heard) == {"database_lost"}
    assert last / 2 < len(heard) <= failed


@pytest.mark.parametrize(("kind", "last"), [("late write", 12), ("late sync", 2)])
def test_a_log_that_cannot_be_brought_home_is_brought_home_later(
    kind: str, last: int, address: str, tmp_path: Path
) -> None:
    failed, heard = apart(fail_at_each, address, str(tmp_path / "disk"), kind, last)
    assert heard == []
    assert failed >= last / 2, "hardly anything was written at the end"


def open_and_look(address: str, folder: str, ill: Disk) -> tuple[int, ErrorCode | int]:
    """A program that starts and ends while the disk is ill; returns who waits (-1: unknown) and what issuing tells."""
    disk.install(Path(folder))
    DiskControl(Path(folder)).change(ill)
    try:
        branch = open_branch(address, clock=morning_clock())
    except UserError as told_at_once:
        return -1, told_at_once.code
    waiting = sum(branch.views.waiting_counts().values())
    told = issue(branch, request(branch))
    branch.close()
    return waiting, told


@pytest.mark.parametrize(("ill", "code"), [(FULL, DATABASE_FULL), (READ_ONLY, DATABASE_READ_ONLY)])
def test_a_program_that_starts_beside_others_while_the_disk_is_ill_shows_what_there_is(
    ill: Disk, code: ErrorCode, address: str, tmp_path: Path
) -> None:
    branch = open_branch(address, clock=morning_clock())
    branch.visitor.issue(request(branch), "kiosk-1")
    assert apart(open_and_look, address, str(tmp_path / "disk"), ill) == (1, code)
    assert branch.visitor.issue(request(branch), "kiosk-1").ticket.number == 2
    assert branch.check.run().faults == ()
    branch.close()


def test_the_first_program_that_starts_on_a_full_disk_says_so(address: str, tmp_path: Path) -> None:
    assert apart(open_and_look, address, str(tmp_path / "disk"), FULL) == (-1, DATABASE_FULL)
    branch = open_branch(address, clock=morning_clock())
    assert branch.visitor.issue(request(branch), "kiosk-1").ticket.number == 1
    branch.close()


def open_without_inodes(address: str, folder: str, left: int) -> tuple[int, ErrorCode | int]:
    """Open and look while SQLite can make no file, and other programs can still make `left` files."""

    def make(**_options: object) -> contextlib.AbstractContextManager[None]:
        nonlocal left
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left -= 1
        return contextlib.nullcontext()

    with patch.object(tempfile, "TemporaryFile", make):
        return open_and_look(address, folder, NO_FILES)


@pytest.mark.parametrize("left", [0, 1])
def test_a_disk_without_inodes_is_told_as_a_full_one(left: int, address: str, tmp_path: Path) -> None:
    assert apart(open_without_inodes, address, str(tmp_path / "disk"), left) == (-1, DATABASE_FULL)


def test_a_file_that_cannot_be_opened_for_another_reason_is_a_lost_database(address: str, tmp_path: Path) -> None:
    assert apart(open_without_inodes, address, str(tmp_path / "disk"), 2) == (-1, DATABASE_LOST)


def issue_slowly(address: str, folder: str) -> tuple[list[int], int]:
    """A kiosk on a slow disk; returns its numbers and how many files SQLite opened on that disk."""
    disk.install(Path(folder))
    control = DiskControl(Path(folder))
    control.change(SLOW)
    branch = open_branch(address, clock=morning_clock())
    given: list[int] = []
    assert issue_until_told(branch, given, 5) is None
    branch.close()
    return given, control.opened


def test_a_slow_disk_is_only_slow(address: str, tmp_path: Path) -> None:
    given, opened = apart(issue_slowly, address, str(tmp_path / "disk"))
    assert given == [1, 2, 3, 4, 5]
    assert opened >= 2, "the branch was not on that disk"


@pytest.mark.parametrize("change", [lambda control: control.change(FULL), lambda control: control.change(READ_ONLY)])
def test_a_control_tells_how_the_disk_is(change: Callable[[DiskControl], None], tmp_path: Path) -> None:
    control = DiskControl(tmp_path)
    change(control)
    assert DiskControl(tmp_path).now() == control.now() != HEALTHY
    control.change(HEALTHY)
    assert DiskControl(tmp_path).now() == HEALTHY


def test_a_person_can_break_the_disk_by_hand(address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = str(tmp_path / "disk")
    assert by_hand.main([place, "full"]) == 0
    assert DiskControl(Path(place)).now() == FULL
    assert apart(by_hand.main, [place, "nobat", "check", "--database", address]) == 1
    assert by_hand.main([place, "well"]) == 0
    assert apart(by_hand.main, [place, "nobat", "check", "--database", address]) == 0
    assert by_hand.main([place, "wet"]) == 2
    assert "read-only" in capsys.readouterr().out
