"""The survey of staff at the console: codes are drawn and saved once, answered with, and results have words."""

from datetime import timedelta
from pathlib import Path

from counter_console.records.survey import SurveyPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.codes import shown_code
from shared.platform.i18n.languages import Language
from shared.quality.pulse.model import PulseItem
from tests.helpers.consoles import Clerk, settle
from tests.helpers.surveys import FIRST_DAY
from tests.screens.test_console_look import cut_words, nameless


def page(clerk: Clerk) -> SurveyPage:
    return next(each for each in clerk.window.findChildren(SurveyPage) if each.isVisible())


def answer(clerk: Clerk, code: str, **answers: int) -> None:
    new = page(clerk).new
    if new.isHidden():
        new.opener.activated.emit()
    new.form.type_answers({"code": code} | answers)
    new.save.activated.emit()
    settle()


def test_codes_are_printed_once_answered_with_once_and_results_wait_for_the_end(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+F9")
    screen = page(clerk)
    assert not screen.new.opener.isVisible(), "there is nothing to answer yet"
    screen.draw.opener.activated.emit()
    screen.draw.form.type_answers({"first": FIRST_DAY, "last": FIRST_DAY + timedelta(days=9), "people": 6})
    screen.draw.save.activated.emit()
    settle()
    state = screen._state
    assert state is not None
    codes = state.codes
    screen.sheet.chosen.emit(ExportForm.PDF, tmp_path / "codes.pdf")
    assert (tmp_path / "codes.pdf").stat().st_size > 1000
    whole = dict.fromkeys((item.value for item in PulseItem), 4)
    answer(clerk, shown_code(codes[0]), **{**whole, "means": None})  # type: ignore[arg-type]
    assert screen.new.isVisible(), "a statement is not answered; what is typed stays"
    answer(clerk, shown_code(codes[0]), **whole)
    answer(clerk, codes[0], **whole)
    assert "used before" in screen.messages.text()
    for code in codes[1:5]:
        answer(clerk, code, **whole)
    assert clerk.see("Survey of staff") is not None
    hours.advance(10 * 86400)
    clerk.console.sections["survey"].presenter.refresh()
    settle()
    page(clerk).table.choose_row(0)
    settle()
    assert page(clerk).results.model().rowCount() == len(PulseItem)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
