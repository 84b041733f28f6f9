"""What staff read in a notice, and what it tells them to do."""

import pytest

from counter_console.notices.texts import notice_advice, notice_text
from shared.office.notices.model import Notice, NoticeKind
from shared.platform.clock import SystemClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.printing.printer import FaultKind


def notice(kind: NoticeKind, subject: str = "", detail: str = "") -> Notice:
    return Notice(new_id(), kind, "kiosk-1", subject, detail, SystemClock().now(), None, None, None)


def read(found: Notice, language: Language = Language.EN) -> tuple[str, str]:
    translator = Translator(language)
    return translator.text(notice_text(found, own=False)), translator.text(notice_advice(found))


def test_a_kiosk_flooded_with_tickets_says_what_to_do() -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, detail="too_many_slips"))
    assert "Very many tickets" in what
    assert "look who is there" in advice


@pytest.mark.parametrize("fault", list(FaultKind))
@pytest.mark.parametrize("kind", [NoticeKind.DEVICE_FAULT, NoticeKind.SLIP_NOT_PRINTED])
def test_every_fault_of_a_printer_says_what_to_do(kind: NoticeKind, fault: FaultKind) -> None:
    what, advice = read(notice(kind, "A042", fault.value))
    assert "kiosk-1" in what
    assert advice.endswith(".")


@pytest.mark.parametrize("duty", ["backup", "check", "close_days", "missed", "watch"])
def test_trouble_of_the_housekeeping_is_told_in_words_not_in_its_own_terms(duty: str) -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, duty, "OperationalError: disk full"))
    assert "OperationalError" not in what + advice
    assert "looks after the system" in advice


def test_an_unknown_fault_sends_to_the_person_who_looks_after_the_system() -> None:
    what, advice = read(notice(NoticeKind.DEVICE_FAULT, detail="something new"))
    assert "reports a fault" in what
    assert advice


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(NoticeKind))
def test_every_notice_is_told_in_every_language(kind: NoticeKind, language: Language) -> None:
    found = notice(kind, "A042", "too_many_slips")
    assert isinstance(notice_text(found, own=False), Text)
    if language is not Language.EN:
        assert read(found, language)[0] != read(found)[0]
