"""The pages of scorecards, observations and released waves: written, filled in, imported and answered on the screen."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from counter_console.records.assessment import AssessmentPage
from counter_console.records.observations import ObservationsPage
from counter_console.records.scorecards import ScorecardsPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model.assessment import AssessmentVerb
from shared.quality.scorecards.model.register import ObservationVerb
from shared.quality.scorecards.store import CARDS
from shared.quality.scorecards.store.release_file import release_text
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.scorecards import BEST, card_in_force, observe, released
from tests.helpers.standards import promise, write
from tests.screens.test_console_look import cut_words, nameless

P = TypeVar("P", bound=QWidget)


def page(clerk: Clerk, kind: type[P]) -> P:
    return next(iter(clerk.window.findChildren(kind)))


def test_a_scorecard_is_written_and_submitted_and_tried_in_its_preview(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    card = card_in_force(office, hours, clerk_of(office, "timur"), clerk_of(office, "marat"))
    clerk.sign_in("timur")
    clerk.press("Ctrl+P")
    settle()
    shown = page(clerk, ScorecardsPage)
    shown.table.choose_row(0)
    settle()
    panel = shown.card.panel
    assert shown.card.preview is not None
    assert list(shown.card.preview.rows) == list(BEST)
    panel.press(VersionVerb.WRITE)
    sections = [dict(each) for each in panel.form.answers()["sections"]]
    sections[0] = sections[0] | {"items": sections[0]["items"][:1]}
    panel.form.type_answers({"sections": tuple(sections), "title": LocalText.of({"en": "Shorter"})})
    panel.form.previewed.emit(panel.form.answers())
    assert list(shown.card.preview.rows) == [key for key in BEST if key != "no-money"]
    panel.save.activated.emit()
    settle()
    panel.press(VersionVerb.SUBMIT)
    panel.save.activated.emit()
    settle()
    assert "the text in every language of the branch" in shown.messages.text()
    with office.database.read() as tx:
        (stored,) = CARDS.all(tx, office.database.branch_id)
    assert (stored.latest.number, stored.latest.state) == (2, VersionState.DRAFT)
    paper = tmp_path / "form.pdf"
    shown.paper.chosen.emit(ExportForm.PDF, paper)
    settle()
    assert paper.read_bytes().startswith(b"%PDF")
    assert card.latest.number == 1


def test_a_coach_fills_in_every_item_and_sees_results_from_five_observations_on(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    timur = clerk_of(office, "timur")
    card = card_in_force(office, hours, timur, clerk_of(office, "marat"))
    for _ in range(3):
        observe(office, card, timur)
    clerk.sign_in("timur")
    clerk.press("Alt+O")
    settle()
    shown = page(clerk, ObservationsPage)
    for answers, expected in (({}, 3), (BEST, 4), (BEST | {"papers": "not"}, 5)):
        shown.card.panel.press(ObservationVerb.OBSERVE)
        shown.card.panel.form.type_answers(answers)
        shown.card.panel.save.activated.emit()
        settle()
        assert shown.record().observations == expected
        assert (shown.record().result is None) == (expected < 5)


def test_a_wave_is_imported_answered_and_shown_in_every_language_without_cut_words(
    clerk: Clerk, office: OpenBranch, tmp_path: Path
) -> None:
    timur = clerk_of(office, "timur")
    write(office, timur, promise(timur), "clear")
    file = tmp_path / "wave.json"
    file.write_text(release_text(released(office.database.branch_id)), encoding="utf-8")
    broken = tmp_path / "broken.json"
    broken.write_text("[]", encoding="utf-8")
    clerk.sign_in("timur")
    clerk.press("Ctrl+W")
    settle()
    shown = page(clerk, AssessmentPage)
    shown.file_chosen.emit(broken)
    settle()
    assert "not a file with a released wave" in shown.messages.text()
    shown.file_chosen.emit(file)
    settle()
    panel = shown.wave.panel
    panel.press(AssessmentVerb.REPLY)
    panel.form.type_answers({"item": "papers", "text": "The list hangs at the entrance."})
    panel.save.activated.emit()
    settle()
    assert panel.buttons[AssessmentVerb.REPLY].isHidden()  # the only failed item is answered
    for language in Language:
        clerk.console.set_language(language)
        assert cut_words(clerk.window) == [], language
        assert nameless(clerk.window) == [], language
        paper = tmp_path / f"{language.value}.pdf"
        shown.exports.chosen.emit(ExportForm.PDF, paper)
        settle()
        assert paper.read_bytes().startswith(b"%PDF")
