"""The page of charters: steps are written, moved and removed with the keyboard; the map is drawn in every language."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QRect, Qt

from counter_console.records.charters import ChartersPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.quality.charters.forms import step_answers
from shared.service_card.procedure_map import ProcedureMap
from shared.ui.forms.entries import EntryListInput
from tests.helpers.cases import clerk_of
from tests.helpers.charters import (
    AT_COUNTER,
    STEPS,
    TOMORROW,
    all_charters,
    approved_charter,
    do_with,
    service_of,
    steps_from,
)
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+Q"
DAY = 86400.0


def page(clerk: Clerk) -> ChartersPage:
    return next(iter(clerk.window.findChildren(ChartersPage)))


def open_page(clerk: Clerk, person: str) -> None:
    clerk.sign_in(person)
    clerk.press(PAGE)
    settle()


def press(clerk: Clerk, verb: VersionVerb, **answers: object) -> None:
    actions = page(clerk).file.panel
    actions.press(verb)
    actions.form.type_answers(answers)
    actions.save.activated.emit()
    settle()


def test_a_charter_is_written_step_by_step_and_submitted_when_no_language_is_missing(
    clerk: Clerk, office: OpenBranch
) -> None:
    open_page(clerk, "timur")
    new = page(clerk).new
    new.opener.activated.emit()
    gap = replace(AT_COUNTER, text=LocalText.of({"en": "Hand in"}))
    new.form.type_answers({"service": service_of(office), "steps": tuple(map(step_answers, (gap, *STEPS[1:])))})
    new.save.activated.emit()
    settle()
    (draft,) = all_charters(office)
    assert (draft.latest.state, draft.latest.terms) == (
        VersionState.DRAFT,
        steps_from(office, TOMORROW, (gap, *STEPS[1:])),
    )
    page(clerk).table.choose_row(0)
    settle()
    press(clerk, VersionVerb.SUBMIT)
    assert "step 1: “What is done”" in without_direction_controls(page(clerk).messages.text())
    panel = page(clerk).file.panel
    panel.press(VersionVerb.WRITE)
    steps = panel.form.rows["steps"].input
    assert isinstance(steps, EntryListInput)
    steps.cards[2].up.click()  # the last step becomes the second one
    steps.cards[0].remove.click()
    panel.save.activated.emit()
    settle()
    (draft,) = all_charters(office)
    assert draft.latest.terms.steps == (STEPS[2], STEPS[1])
    press(clerk, VersionVerb.SUBMIT)
    assert all_charters(office)[0].latest.state is VersionState.PROPOSED
    assert not panel.buttons[VersionVerb.APPROVE].isVisible()


def places(drawn: ProcedureMap) -> list[QRect]:
    return [card.geometry() for card in drawn.cards]


def test_steps_differences_and_paper_are_whole_in_every_language_and_the_map_turns_round(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    charter = approved_charter(office, timur, marat)
    hours.advance(DAY)
    cheaper = steps_from(office, TOMORROW + timedelta(days=30), (replace(AT_COUNTER, fee=500), *STEPS[1:]))
    do_with(office, charter, VersionVerb.WRITE, timur, terms=cheaper)
    open_page(clerk, "timur")
    page(clerk).table.choose(charter.id)
    settle()
    shown = page(clerk).file
    assert [chip.isChecked() for chip in shown.versions[:2]] == [False, True]
    shown.versions[0].click()
    settle()
    changes = shown.changes.model()
    said = [str(changes.index(0, column).data()) for column in range(changes.columnCount())]
    assert changes.rowCount() == 1
    assert [without_direction_controls(each) for each in said] == ["Step 1: Fee", "2,000", "500"]
    for language in Language:
        clerk.console.set_language(language)
        settle()
        page(clerk).grab()
        paper = tmp_path / f"{language.value}.pdf"
        shown.paper.chosen.emit(ExportForm.PDF, paper)
        settle()
        assert paper.read_bytes().startswith(b"%PDF")
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
        first, second = places(shown.map)[:2]
        turned = language in (Language.FA, Language.AR)
        assert (page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft) == turned
        assert first.top() == second.top()
        assert (second.center().x() < first.center().x()) == turned
