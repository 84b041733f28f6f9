"""The page of learning: evidence, training and a pass are recorded by keyboard, and everybody sees the own record."""

from datetime import timedelta
from pathlib import Path

from counter_console.records.briefing import BriefingPage
from counter_console.records.guides import GuidesPage
from counter_console.records.learning import LearningPage
from shared.bootstrap import OpenBranch
from shared.office.catalog.model.workflow import Gate
from shared.office.staff.model import PassReason
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.quality.learning.model import EvidenceKind, LearningVerb
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.files import one_page_pdf
from tests.helpers.learning import (
    add_competency,
    all_guides,
    guide_of,
    publish,
    receipt_of,
    record_of,
    write_guide,
)
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+O"


def page(clerk: Clerk) -> LearningPage:
    return next(iter(clerk.window.findChildren(LearningPage)))


def press(clerk: Clerk, verb: LearningVerb, **answers: object) -> None:
    panel = page(clerk).person.panel
    panel.press(verb)
    panel.form.type_answers(answers)
    panel.save.activated.emit()
    settle()


def told(clerk: Clerk) -> str:
    shown = page(clerk).person.facts
    cells = (shown.records.index(row, 1).data() for row in range(shown.records.rowCount()))
    return without_direction_controls(" | ".join(cells))


def test_what_somebody_has_shown_opens_a_service_and_a_pass_opens_it_for_today(
    clerk: Clerk, office: OpenBranch
) -> None:
    timur, aigerim = (clerk_of(office, code) for code in ("timur", "aigerim"))
    add_competency(office, timur)
    clerk.sign_in("timur")
    clerk.press(PAGE)
    settle()
    here = page(clerk)
    row = next(at for at, each in enumerate(here._records) if each.id == aigerim.id)
    here.table.choose_row(row)
    here.pressed.emit(here._records[row], "passports")
    settle()
    assert "Visitors not called" in str(here.person.facts.records.index(0, 0).data())
    passports = service_id(office, "passport-replace")
    press(clerk, LearningVerb.ALLOW_TODAY, service=passports, reason=PassReason.NOBODY_ELSE)
    assert "nobody else is here" in told(clerk)
    press(clerk, LearningVerb.PLAN, kind=EvidenceKind.COURSE, trainer=timur.id)
    assert "with Timur" in told(clerk)
    press(clerk, LearningVerb.PROVE, kind=EvidenceKind.TEST, score=92)
    record = record_of(office, aigerim)
    assert record is not None
    # The question began with the competency of the chosen cell.
    assert [(each.competency, each.score) for each in record.evidence] == [("passports", 92)]
    assert "92 of 100" in told(clerk)
    press(clerk, LearningVerb.WITHDRAW, number=1)
    assert "withdrawn" in told(clerk)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert (cut_words(here), nameless(here)) == ([], [])


def test_a_clerk_sees_only_the_own_record_and_changes_nothing(clerk: Clerk, office: OpenBranch) -> None:
    add_competency(office, clerk_of(office, "timur"), Gate.SOFT, services=())
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    settle()
    here = page(clerk)
    assert [each.id for each in here._records] == [clerk_of(office, "aigerim").id]
    assert here.person.isVisible()
    assert here.person.panel.isHidden()


def test_what_is_not_read_yet_is_shown_after_signing_in_and_read_by_keyboard(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    timur, marat, aigerim = (clerk_of(office, code) for code in ("timur", "marat", "aigerim"))
    guides = [publish(office, write_guide(office, timur, code), timur, marat) for code in ("first", "second")]
    hours.advance(86400.0)
    clerk.sign_in("aigerim", "1")
    settle()
    (briefing,) = clerk.window.findChildren(BriefingPage)
    assert briefing.isVisible()
    assert "Greet everybody" in briefing.guide.text.text()
    assert briefing.guide.done.hasFocus()
    clerk.press("Space")
    settle()
    assert briefing.isVisible()
    clerk.press("Tab", "Space")
    settle()
    # The last one was put off: the desk is open, and the side bar counts it.
    assert not briefing.isVisible()
    assert clerk.console.sections["briefing"].count == 1
    told = {each.code: (receipt_of(office, each, aigerim)) for each in guides}
    assert [(each.later, each.read is not None) for each in told.values()] == [(0, True), (1, False)]
    clerk.press("Ctrl+F")
    settle()
    # Who opens the page again is offered what was put off.
    assert briefing.guide.done.isVisible()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert (cut_words(briefing), nameless(briefing)) == ([], [])
    clerk.press("Alt+G")
    settle()
    (page_of_guides,) = clerk.window.findChildren(GuidesPage)
    page_of_guides.table.choose_row(1)
    settle()
    page_of_guides.text.done.activated.emit()
    settle()
    assert receipt_of(office, guides[1], aigerim).read is not None
    assert page_of_guides.panel.isHidden()


def test_a_guide_is_written_and_submitted_and_the_page_says_who_has_not_read_it(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    known = publish(office, write_guide(office, timur, "first"), timur, marat)
    hours.advance(86400.0)
    clerk.sign_in("timur")
    clerk.press("Alt+G")
    settle()
    (here,) = clerk.window.findChildren(GuidesPage)
    here.new.opener.activated.emit()
    terms = guide_of(office.day.today() + timedelta(days=1), "Order")
    paragraphs = tuple({"text": each} for each in terms.paragraphs)
    paper = tmp_path / "order of work.pdf"
    paper.write_bytes(one_page_pdf())
    here.new.form.type_answers(
        {"code": "order", "title": terms.title, "paragraphs": paragraphs, "begins": terms.begins, "file": (str(paper),)}
    )
    here.new.save.activated.emit()
    settle()
    (draft,) = (each for each in all_guides(office) if each.code == "order")
    here.table.choose(draft.id)
    settle()
    file = here.text.file
    assert "order of work.pdf" in file.open.text()
    file.open.activated.emit()
    settle()
    assert file.view.isVisible()
    assert (file.open.isVisible(), file.problem.isVisible()) == (False, False)
    here.panel.press(VersionVerb.WRITE)
    assert "keep_file" in here.panel.form.rows
    here.panel.save.activated.emit()
    settle()
    assert next(each for each in all_guides(office) if each.code == "order").latest.terms.file is not None
    here.panel.press(VersionVerb.SUBMIT)
    here.panel.save.activated.emit()
    settle()
    submitted = next(each for each in all_guides(office) if each.code == "order")
    assert submitted.latest.state is VersionState.PROPOSED
    here.table.choose(known.id)
    settle()
    assert file.isHidden()
    shown = here.facts.records
    unread = [str(shown.index(row, 1).data()) for row in range(shown.rowCount())]
    assert any("Aigerim S." in without_direction_controls(each) for each in unread)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert (cut_words(here), nameless(here)) == ([], [])
