"""The page of meetings with the manager: minutes, decisions, a file to print; whole in every language."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt

from counter_console.records.hearings import HearingsPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.service_desk.hearings.model import HearingVerb
from shared.service_desk.hearings.operations.views import HearingViews
from tests.helpers.cases import clerk_of
from tests.helpers.complaints import complain
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+H"
TODAY = date(2026, 11, 20)


def page(clerk: Clerk) -> HearingsPage:
    return next(iter(clerk.window.findChildren(HearingsPage)))


def act(clerk: Clerk, verb: HearingVerb, **answers: object) -> None:
    actions = page(clerk).file.panel
    actions.press(verb)
    actions.form.type_answers(answers)
    actions.save.activated.emit()
    settle()


def test_a_meeting_is_written_down_decided_confirmed_and_printed_in_every_language(
    clerk: Clerk, office: OpenBranch, tmp_path: Path
) -> None:
    aigerim, timur = (clerk_of(office, code) for code in ("aigerim", "timur"))
    case = complain(office, aigerim, type_code="hearing", answers={"subject": "The waiting room is hot"})
    clerk.sign_in("timur")
    clerk.press(PAGE)
    settle()
    page(clerk).table.choose_row(0)
    settle()
    act(clerk, HearingVerb.ARRANGE, meeting="2026-11-24 manager")
    arranged = office.of(HearingViews).hearing(case.id, timur).hearing
    assert arranged is not None
    assert (arranged.planned, arranged.hearer_id) == (date(2026, 11, 24), timur.id)
    assert page(clerk).file.facts.isVisible()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        page(clerk).file.panel.press(HearingVerb.ARRANGE)
        assert cut_words(page(clerk)) == []
    clerk.console.set_language(Language.EN)
    act(clerk, HearingVerb.WRITE, words="It is hot in summer.\nThere is no water.", held=TODAY)
    actions = page(clerk).file.panel
    actions.press(HearingVerb.DECIDE)
    actions.form.type_answers({"words": "Buy three fans"})
    actions.save.activated.emit()
    settle()
    assert office.of(HearingViews).hearing(case.id, timur).decisions == ()
    assert actions.form.answers()["words"] == "Buy three fans"  # nothing typed is lost
    act(clerk, HearingVerb.DECIDE, owner_id=aigerim.id, due=date(2026, 11, 30))
    act(clerk, HearingVerb.CONFIRM, agreed="yes")
    file = office.of(HearingViews).hearing(case.id, timur)
    assert file.hearing is not None
    assert file.hearing.confirmed is not None
    assert [each.text for each in file.decisions] == ["Buy three fans"]
    for language in Language:
        clerk.console.set_language(language)
        settle()
        actions.press(HearingVerb.DONE)
        settle()
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
        right = page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR))
        path = tmp_path / f"{language.value}.pdf"
        page(clerk).file.exports.chosen.emit(ExportForm.PDF, path)
        settle()
        assert path.read_bytes().startswith(b"%PDF")
