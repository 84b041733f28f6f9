"""What the manager reads about devices and housekeeping: who is down and since when, and what is told at once."""

from datetime import timedelta

import pytest

from counter_console.records.device_health import Mood
from counter_console.records.devices import DevicesPresenter, DevicesState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.devices.model import DeviceKind, DeviceState, printer_of
from shared.office.devices.rules import BEAT_SECONDS, SILENT_AFTER
from shared.office.notices.model import NoticeKind
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.upkeep.keeper.model import DutyName
from tests.helpers.branches import sign_in
from tests.helpers.outages import Outage

SILENT_S = SILENT_AFTER.total_seconds()


@pytest.fixture
def manager(office: OpenBranch) -> DevicesPresenter:
    member = next(each for each in office.staff.members() if each.code == "timur")
    pictures: list[DevicesState] = []
    actor = Actor(ActorKind.MANAGER, member.id, "console-1")
    return DevicesPresenter(office, ImmediateRunner(), actor, pictures.append)


def plain(words: Showable) -> str:
    told = Translator(Language.EN).text(words)
    return "".join(letter for letter in told if letter not in "\u2066\u2067\u2068\u2069")


def lines(manager: DevicesPresenter) -> dict[str, tuple[str, Mood]]:
    manager.refresh()
    return {f"{plain(each.place)} {each.name}": (plain(each.state), each.mood) for each in manager.state.devices}


def house(manager: DevicesPresenter) -> dict[str, tuple[str, Mood]]:
    manager.refresh()
    return {plain(each.name): (plain(each.state), each.mood) for each in manager.state.duties}


def told(manager: DevicesPresenter) -> list[str]:
    manager.refresh()
    return [plain(alert.text) for alert in manager.state.alerts]


def test_each_device_is_told_with_since_when(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK, detail="0.1.0")
    office.devices.heartbeat("board-1", DeviceKind.BOARD)
    hours.advance(SILENT_S)
    office.devices.heartbeat("board-1", DeviceKind.BOARD)
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.PAPER_LOW)
    office.devices.heartbeat("console-2", DeviceKind.CONSOLE)
    office.devices.leave("console-2")
    assert lines(manager) == {
        "Kiosk kiosk-1": ("No report since 10:00", Mood.BAD),
        "Printer kiosk-1": ("Paper low since 10:03", Mood.CAUTION),
        "Counter console console-2": ("Switched off since 10:03", Mood.QUIET),
        "Board board-1": ("Working", Mood.GOOD),
    }
    assert next(iter(lines(manager))) == "Kiosk kiosk-1"
    assert manager.state.troubles == 2 + (house(manager)["Maintenance service"][1] is Mood.CAUTION)


def test_a_console_is_told_with_its_counter(manager: DevicesPresenter, office: OpenBranch) -> None:
    office.devices.heartbeat("console-7", DeviceKind.CONSOLE, detail="0.1.0")
    sign_in(office, "olga", "3", "console-7")
    manager.refresh()
    (line,) = manager.state.devices
    assert "Counter 3" in plain(line.place)
    assert plain(line.version) == "Version 0.1.0"


def test_a_silence_of_another_day_is_told_with_its_day(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    hours.advance(86400)
    (words, _mood) = lines(manager)["Kiosk kiosk-1"]
    assert "20 November" in words
    assert words.endswith("10:00")


def test_who_goes_silent_is_seen_by_the_clock_without_any_news(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    manager.refresh()
    hours.advance(SILENT_S)
    for _ in range(DevicesPresenter.REREAD_SECONDS):
        manager.each_second()
    assert manager.state.devices[0].mood is Mood.BAD


def test_news_of_a_device_is_shown_at_once(manager: DevicesPresenter, office: OpenBranch) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    manager.changed(frozenset({Topic.NOTICES}))
    assert len(manager.state.devices) == 1


def test_the_maintenance_service_reports_in_plain_words(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    assert house(manager)["Maintenance service"] == ("Not running", Mood.CAUTION)
    assert house(manager)["Backup"] == ("Not done yet", Mood.QUIET)
    assert told(manager) == []
    office.keeper.take(new_id(), "keeper-1")
    office.keeper.remember(DutyName.BACKUP)
    office.keeper.remember(DutyName.CHECK, "3 faults, first: chain")
    assert house(manager) == {
        "Maintenance service": ("Running since 10:00", Mood.GOOD),
        "Backup": ("Done 10:00", Mood.GOOD),
        "Check of the records": ("Failed 10:00", Mood.BAD),
        "Closing of days": ("Not done yet", Mood.QUIET),
        "Erasure of old texts": ("Not done yet", Mood.QUIET),
    }
    assert [plain(each.detail) for each in manager.state.duties if each.mood is Mood.BAD] == [
        "The details are in the log."
    ]
    assert told(manager) == ["The check of the records found something wrong."]
    hours.advance(3 * 86400)
    assert house(manager)["Backup"][1] is Mood.BAD
    assert house(manager)["Maintenance service"][0].startswith("Not running since")
    assert "The last backup is older than two days." in told(manager)
    assert "The maintenance service is not running: no backups are made." in told(manager)


def test_what_a_notice_says_already_is_not_told_twice(manager: DevicesPresenter, office: OpenBranch) -> None:
    office.devices.heartbeat("kiosk-1", DeviceKind.KIOSK)
    office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, DeviceState.NO_PAPER)
    assert told(manager) == ["Printer kiosk-1: Out of paper since 10:00"]
    office.notices.raise_notice(NoticeKind.SLIP_NOT_PRINTED, "kiosk-1", "D001", "paper_end", new_id())
    assert told(manager) == []


def test_a_trouble_that_was_looked_at_is_told_again_only_when_it_comes_back(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    def printer(state: DeviceState) -> None:
        hours.advance(BEAT_SECONDS)
        office.devices.heartbeat(printer_of("kiosk-1"), DeviceKind.PRINTER, state)

    printer(DeviceState.COVER_OPEN)
    assert len(told(manager)) == 1
    manager.seen(True)
    manager.seen(False)
    printer(DeviceState.COVER_OPEN)
    assert told(manager) == []
    printer(DeviceState.WORKING)
    assert told(manager) == []
    printer(DeviceState.COVER_OPEN)
    assert len(told(manager)) == 1


def test_a_device_that_was_taken_away_is_removed_after_a_question(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock
) -> None:
    office.devices.heartbeat(printer_of("kiosk-9"), DeviceKind.PRINTER)
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    manager.refresh()
    manager.ask_remove(manager.state.devices[0])
    assert manager.state.removing is None
    hours.advance(timedelta(days=2).total_seconds())
    manager.refresh()
    for answer, left in ((False, 2), (True, 1), (True, 0)):
        manager.ask_remove(manager.state.devices[0])
        assert manager.state.removing is not None
        manager.answer_remove(answer)
        assert len(office.devices.devices()) == left
    assert manager.state.connection.message is not None
    assert plain(manager.state.connection.message.text) == "kiosk-9 is no longer on the list."


def test_a_removal_that_met_an_outage_is_done_when_it_ends(
    manager: DevicesPresenter, office: OpenBranch, hours: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.devices.heartbeat("kiosk-9", DeviceKind.KIOSK)
    hours.advance(SILENT_S)
    manager.refresh()
    outage = Outage(office.database, monkeypatch)
    manager.ask_remove(manager.state.devices[0])
    outage.lost = True
    manager.answer_remove(True)
    assert plain(manager.state.connection.unsaved) == "Remove kiosk-9"
    assert manager.state.connection.lost_since is not None
    outage.lost = False
    manager.each_second()
    assert office.devices.devices() == ()
    assert manager.state.connection.can_save
