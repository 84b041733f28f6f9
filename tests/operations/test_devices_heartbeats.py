"""Devices tell that they are there; who goes silent is missed, who was closed in order is not."""

from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind, AuditKind
from shared.office.devices.model import Attention, DeviceKind, DeviceState, printer_of
from shared.office.devices.rules import BEAT_SECONDS, FORGOTTEN_AFTER, SILENT_AFTER, program_state, state_words
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.speech.speaker import SoundTrouble


def news(branch: OpenBranch) -> int:
    """Return the version that windows compare to know whether a device changed."""
    return branch.database.versions().get(Topic.NOTICES, 0)


def test_a_device_is_known_from_its_first_beat(branch: OpenBranch, clock: VirtualClock) -> None:
    began = clock.now()
    for _ in range(3):
        branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
        clock.advance(BEAT_SECONDS)
    (kiosk,) = branch.devices.devices()
    assert (kiosk.name, kiosk.kind, kiosk.state, kiosk.since) == (
        "kiosk-1",
        DeviceKind.KIOSK,
        DeviceState.WORKING,
        began,
    )
    assert kiosk.seen == began + timedelta(seconds=2 * BEAT_SECONDS)
    assert kiosk.well


def test_only_a_change_is_news(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.devices.heartbeat("printer-1", DeviceKind.PRINTER)
    first = news(branch)
    clock.advance(BEAT_SECONDS)
    branch.devices.heartbeat("printer-1", DeviceKind.PRINTER)
    assert news(branch) == first
    branch.devices.heartbeat("printer-1", DeviceKind.PRINTER, DeviceState.NO_PAPER)
    assert news(branch) == first + 1
    (printer,) = branch.devices.devices()
    assert (printer.state, printer.since, printer.well) == (DeviceState.NO_PAPER, clock.now(), False)


def test_a_device_that_says_nothing_any_more_is_silent_and_begins_anew(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.devices.heartbeat("board-1", DeviceKind.BOARD)
    clock.advance(SILENT_AFTER.total_seconds() - 1)
    assert branch.devices.devices()[0].well
    clock.advance(1)
    (board,) = branch.devices.devices()
    assert board.silent
    assert not board.well
    before = news(branch)
    branch.devices.heartbeat("board-1", DeviceKind.BOARD)
    assert news(branch) == before + 1
    assert branch.devices.devices()[0].since == clock.now()


def test_a_device_closed_in_order_is_not_missed(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.devices.heartbeat("console-1", DeviceKind.CONSOLE)
    branch.devices.leave("console-1")
    branch.devices.leave("never heard of")
    clock.advance(86400)
    (console,) = branch.devices.devices()
    assert (console.state, console.silent, console.well) == (DeviceState.CLOSED, False, True)


def test_a_beat_of_a_clock_that_was_ahead_does_not_hide_a_silence(branch: OpenBranch, clock: VirtualClock) -> None:
    clock.advance(365 * 86400)
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    clock.advance(-365 * 86400)
    assert branch.devices.devices()[0].silent


def test_devices_stand_in_the_order_of_their_kinds(branch: OpenBranch) -> None:
    for name, kind in (
        ("z", DeviceKind.BOARD),
        ("b", DeviceKind.KIOSK),
        ("a", DeviceKind.CONSOLE),
        ("a2", DeviceKind.KIOSK),
    ):
        branch.devices.heartbeat(name, kind)
    assert [device.name for device in branch.devices.devices()] == ["a2", "b", "a", "z"]


def test_a_device_taken_away_is_forgotten_after_a_month(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    clock.advance(FORGOTTEN_AFTER.total_seconds())
    branch.devices.heartbeat("kiosk-2", DeviceKind.KIOSK)
    assert branch.devices.forget_old() == ()
    clock.advance(1)
    assert branch.devices.forget_old() == ("kiosk-1",)
    assert [device.name for device in branch.devices.devices()] == ["kiosk-2"]


@pytest.mark.parametrize("name", ["kiosk\u202e1", "x" * 500, "Robert'); DROP TABLE devices;--"])
def test_hostile_names_are_only_names(branch: OpenBranch, name: str) -> None:
    told = branch.devices.heartbeat(name, DeviceKind.KIOSK, DeviceState.FAULT, name)
    assert len(told.name) <= 80
    assert "\u202e" not in told.name + told.detail
    assert branch.devices.devices() == (told,)


def manager(branch: OpenBranch) -> Actor:
    member = next(each for each in branch.staff.members() if each.code == "timur")
    return Actor(ActorKind.MANAGER, member.id, "console-1")


def test_a_manager_removes_a_device_and_it_stands_in_the_audit_trail(branch: OpenBranch, clock: VirtualClock) -> None:
    branch.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    before = news(branch)
    branch.devices.remove("kiosk-9", manager(branch))
    branch.devices.remove("kiosk-9", manager(branch))
    assert [device.name for device in branch.devices.devices()] == ["kiosk-1"]
    assert news(branch) > before
    later = clock.now() + timedelta(seconds=1)
    kinds = [(entry.kind, entry.subject) for entry in branch.audit.entries(clock.now(), later)]
    assert kinds.count((AuditKind.DEVICE_REMOVED, "kiosk-9")) == 1


def test_a_clerk_removes_no_device(branch: OpenBranch) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    clerk = next(each for each in branch.staff.members() if each.code == "olga")
    for nobody in (Actor(ActorKind.CLERK, clerk.id, "console-1"), Actor(ActorKind.MANAGER, None, "console-1")):
        with pytest.raises(UserError) as told:
            branch.devices.remove("kiosk-1", nobody)
        assert told.value.code is NOT_ALLOWED
    assert len(branch.devices.devices()) == 1


def test_a_removed_device_that_is_still_there_comes_back(branch: OpenBranch) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, detail="0.1.0")
    branch.devices.remove("kiosk-1", manager(branch))
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, detail="0.1.0")
    assert [(device.name, device.version) for device in branch.devices.devices()] == [("kiosk-1", "0.1.0")]


def test_a_program_whose_folder_cannot_be_written_says_so_and_that_it_works(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, *program_state("1.0", writes=True))
    told = branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, *program_state("1.0", writes=False))
    words = Translator(Language.EN).text(state_words(told, "UTC", clock.now()))
    assert words.startswith("Works, but has not been able to write its files since")
    assert not told.well
    assert branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, *program_state("1.0", writes=True)).well


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (SoundTrouble.NO_SOUND, "Works, but has not been able to play sound since"),
        (SoundTrouble.NO_VOICE, "Works and chimes, but has had no voice since"),
    ],
)
def test_a_board_that_cannot_be_heard_says_so_and_somebody_should_look_soon(
    branch: OpenBranch, clock: VirtualClock, trouble: SoundTrouble, words: str
) -> None:
    told = branch.devices.heartbeat("board-1", DeviceKind.BOARD, *program_state("1.0", writes=True, lacks=trouble))
    assert Translator(Language.EN).text(state_words(told, "UTC", clock.now())).startswith(words)
    assert told.attention is Attention.SOON
    told = branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, *program_state("1.0", writes=True, lacks=trouble))
    read_aloud = "Works, but has not been able to read its pages aloud since"
    assert Translator(Language.EN).text(state_words(told, "UTC", clock.now())).startswith(read_aloud)


def test_a_printer_is_a_device_beside_its_kiosk(branch: OpenBranch) -> None:
    branch.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    branch.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.COVER_OPEN)
    kiosk, printer = branch.devices.devices()
    assert (printer.host, printer.attention, kiosk.attention) == ("kiosk-1", Attention.NOW, Attention.NONE)
