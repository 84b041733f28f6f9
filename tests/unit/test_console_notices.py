"""What staff read in a notice, and what it tells them to do."""

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counter_console.notices.presenter import NoticesPresenter
from counter_console.notices.texts import notice_advice, notice_done, notice_text
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.notices.model import Notice, NoticeKind
from shared.platform.background import ImmediateRunner
from shared.platform.clock import SystemClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.printing.printer import FaultKind
from shared.service_desk.cases.operations.desk import CaseOperations
from tests.helpers.branches import morning_clock, open_sample_branch
from tests.helpers.cases import application, clerk_of


def notice(kind: NoticeKind, subject: str = "", detail: str = "") -> Notice:
    return Notice(new_id(), kind, "kiosk-1", subject, detail, SystemClock().now(), None, None, None)


def read(found: Notice, language: Language = Language.EN) -> tuple[str, str]:
    translator = Translator(language)
    return translator.text(notice_text(found, own=False)), translator.text(notice_advice(found))


def test_a_kiosk_flooded_with_tickets_says_what_to_do() -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, detail="too_many_slips"))
    assert "Very many tickets" in what
    assert "check who is there" in advice


@pytest.mark.parametrize("fault", list(FaultKind))
@pytest.mark.parametrize("kind", [NoticeKind.DEVICE_FAULT, NoticeKind.SLIP_NOT_PRINTED])
def test_every_fault_of_a_printer_says_what_to_do(kind: NoticeKind, fault: FaultKind) -> None:
    what, advice = read(notice(kind, "D042", fault.value))
    assert "kiosk-1" in what
    assert advice.endswith(".")


@pytest.mark.parametrize("duty", ["backup", "check", "close_days", "missed", "watch"])
def test_trouble_of_the_maintenance_service_is_reported_in_plain_words(duty: str) -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, duty, "OperationalError: disk full"))
    assert "OperationalError" not in what + advice
    assert "administrator" in advice


def test_a_counter_that_asks_for_help_is_named_with_the_readers_digits() -> None:
    assert "٣" in read(notice(NoticeKind.HELP_WANTED, "3"), Language.AR)[0]


def test_a_disk_that_runs_full_is_told_without_the_english_words_of_the_log() -> None:
    _, advice = read(notice(NoticeKind.DEVICE_FAULT, "disk", "450 MB left: /var/lib/nobat"), Language.RU)
    assert "450 МБ" in advice
    assert "MB" not in advice


def test_an_unknown_fault_sends_to_the_administrator() -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, detail="something new"))
    assert "reports a fault" in what
    assert advice


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_notice_is_told_in_every_language(kind: NoticeKind, language: Language) -> None:
    details = {NoticeKind.EVIDENCE_ENDS: "01a22c27-bad6-7216-b554-586d8df4f0c8 2026-12-20"}
    subjects = {NoticeKind.REVIEW_LATE: "2026Q3", NoticeKind.BAD_ESTIMATES: "2026-11-10"}
    subject = subjects.get(kind, "D042")
    found = notice(kind, subject, details.get(kind, "too_many_slips"))
    assert isinstance(notice_text(found, own=False), Text)
    if language is not Language.EN:
        assert read(found, language)[0] != read(found)[0]


def test_a_service_that_nobody_may_serve_is_named_in_the_language_of_the_reader() -> None:
    name = LocalText.of({"en": "Identity card", "ru": "Удостоверение личности"})
    found = notice(NoticeKind.SERVICE_UNSERVED, "Identity card", "its id")
    for language, word in ((Language.RU, "Удостоверение"), (Language.EN, "Identity card")):
        assert word in Translator(language).text(notice_text(found, own=False, about=name))
    assert "Identity card" in read(found)[0]


def test_a_clock_that_jumped_is_told_with_what_it_shows_and_a_far_jump_is_confirmed() -> None:
    told, _ = read(notice(NoticeKind.CLOCK_JUMPED, "jumped", "2026-11-20T10:05:00+05:00"))
    assert "10:05" in told
    doubt = notice(NoticeKind.CLOCK_JUMPED, "doubt", "2027-11-20T10:05:00+05:00")
    told, advice = read(doubt)
    assert "2027" in told
    assert "no tickets are issued" in advice
    assert Translator(Language.EN).text(notice_done(doubt)) == "Date and time are right"


def test_settling_the_notice_of_a_clock_in_doubt_confirms_the_clock(office: OpenBranch) -> None:
    clerk = next(member for member in office.staff.members() if member.code == "olga")
    office.clock.jumped(timedelta(days=1), hold=True)
    shown = office.clock.state().now.isoformat()
    raised = office.notices.raise_notice(NoticeKind.CLOCK_JUMPED, "keeper", "doubt", shown, new_id())
    actor = Actor(ActorKind.CLERK, clerk.id, "console-1")
    presenter = NoticesPresenter(office, ImmediateRunner(), actor, ZoneInfo("Asia/Almaty"), lambda _state: None)
    presenter.refresh()
    presenter.close(raised.id)
    assert not office.clock.state().in_doubt
    assert office.notices.open_notices() == ()


def test_a_notice_names_the_device_as_people_know_it_and_from_the_next_day_on_its_day(tmp_path: Path) -> None:
    clock = morning_clock()
    office = open_sample_branch(tmp_path, clock)
    office.settings.change("device_names", "kiosk-1 = Kiosk by the entrance", SYSTEM)
    office.notices.raise_notice(NoticeKind.PERSON_WANTED, "kiosk-1", "", "", new_id())
    actor = Actor(ActorKind.CLERK, None, "console-1")
    presenter = NoticesPresenter(office, ImmediateRunner(), actor, ZoneInfo("Asia/Almaty"), lambda _state: None)
    presenter.refresh()
    read_aloud = Translator(Language.EN).text
    words, today = (read_aloud(each) for each in (presenter.state.notices[0].text, presenter.state.notices[0].raised))
    clock.advance(86400)
    presenter.refresh()
    tomorrow = without_direction_controls(read_aloud(presenter.state.notices[0].raised))
    assert (today, tomorrow) == ("10:00", "20 November, 10:00")
    office.close()
    assert "Kiosk by the entrance" in words
    assert "kiosk-1" not in words


def test_cases_that_run_late_are_one_notice_for_their_handler_which_nobody_has_to_come_for(tmp_path: Path) -> None:
    clock = morning_clock()
    office = open_sample_branch(tmp_path, clock)
    clerk = clerk_of(office, "aigerim")
    for _ in range(6):
        office.of(CaseOperations).register(application(), clerk)
    clock.advance(8 * 86400)
    presenter = NoticesPresenter(office, ImmediateRunner(), clerk, ZoneInfo("Asia/Almaty"), lambda state: None)
    presenter.refresh()  # there is no keeper, so the console makes the notices itself
    (shown,) = presenter.state.notices
    text = Translator(Language.EN).text(shown.text)
    assert "6 cases are overdue" in text
    assert text.count("ALMALY-2026-") == 3
    assert "…" in text
    assert not shown.calls
    presenter.close(shown.notice_id)
    presenter.refresh()
    assert presenter.state.notices == ()
    office.close()
