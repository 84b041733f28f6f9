"""The page of improvement: an action from its proposal to what the check found, in every language."""

from datetime import date, timedelta

from counter_console.records.improvement import ImprovementPage
from counter_console.records.improvement_reviews import SIGN
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.quality.improvement.model import (
    REVIEW_SCORES,
    ActionStage,
    ActionVerb,
    CauseGroup,
    Figure,
    FigureKind,
    WantedDirection,
)
from shared.quality.improvement.model.reviews import ReviewDecision
from shared.quality.improvement.operations.checking import EffectChecks
from shared.quality.improvement.operations.views import ImprovementViews
from shared.quality.improvement.rules.effect import WEEK, check_day
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.improvement import (
    FINDING,
    PROOF,
    REMEDY,
    accepted,
    do_action,
    done_action,
    files_of,
    keep_days,
    proposed,
)
from tests.helpers.standards import approved_standard
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Alt+I"
DAY = 86400.0


def page(clerk: Clerk) -> ImprovementPage:
    return next(iter(clerk.window.findChildren(ImprovementPage)))


def open_page(clerk: Clerk, person: str) -> None:
    clerk.sign_in(person)
    clerk.press(PAGE)
    settle()


def press(clerk: Clerk, verb: ActionVerb, **answers: object) -> None:
    panel = page(clerk).file.panel
    panel.press(verb)
    panel.form.type_answers(answers)
    panel.save.activated.emit()
    settle()


def test_an_action_is_proposed_and_accepted_with_what_will_show_its_effect(clerk: Clerk, office: OpenBranch) -> None:
    timur = clerk_of(office, "timur")
    open_page(clerk, "timur")
    new = page(clerk).new
    new.opener.activated.emit()
    new.form.type_answers({"finding": FINDING, "cause": CauseGroup.ORGANISATIONAL})
    new.save.activated.emit()
    settle()
    (file,) = files_of(office, timur)
    assert (file.action.state, file.action.cause, new.isHidden()) == (
        ActionStage.PROPOSED,
        CauseGroup.ORGANISATIONAL,
        True,
    )
    page(clerk).table.choose_row(0)
    settle()
    due = office.day.today() + timedelta(days=30)
    answers = {"owner": timur.id, "due": due, "figure": "level", "direction": "higher"}
    press(clerk, ActionVerb.ACCEPT, **answers)
    assert files_of(office, timur)[0].action.state is ActionStage.PROPOSED  # it is not said what is to be done
    press(clerk, ActionVerb.ACCEPT, remedy=REMEDY)
    (file,) = files_of(office, timur)
    assert file.action.plan is not None
    assert (file.action.plan.figure, file.action.plan.direction) == (Figure(FigureKind.LEVEL), WantedDirection.HIGHER)
    page(clerk).file.panel.press(ActionVerb.START)
    settle()
    press(clerk, ActionVerb.DONE, proof=PROOF)
    assert files_of(office, timur)[0].action.state is ActionStage.DONE


def test_who_owns_an_action_sees_it_and_nothing_else(clerk: Clerk, office: OpenBranch) -> None:
    timur, aigerim = (clerk_of(office, code) for code in ("timur", "aigerim"))
    proposed(office, timur)
    mine = accepted(office, proposed(office, timur), timur, aigerim)
    open_page(clerk, "aigerim")
    shown = page(clerk)
    assert [each.key for each in shown._records] == [mine.id]
    assert not shown.new.opener.isVisible()
    shown.table.choose(mine.id)
    settle()
    visible = {verb for verb, button in shown.file.panel.buttons.items() if button.isVisible()}
    assert visible == {ActionVerb.START}


def test_an_effect_is_shown_whole_in_every_language(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    standard = approved_standard(office, timur, marat)
    hours.advance(2 * DAY)
    action = done_action(office, timur, timur, Figure(FigureKind.STANDARD, standard_id=standard.id))
    assert action.plan is not None
    assert action.done is not None
    until = check_day(action.plan, action.done)
    keep_days(office, standard.id, action.plan.first, 11, lambda week: 70 + 5 * (week % 2))
    keep_days(office, standard.id, until - 8 * WEEK, 8, lambda week: 85 + 5 * (week % 2))
    hours.advance((until - office.day.today()).days * DAY)
    office.of(EffectChecks).check("keeper")
    open_page(clerk, "timur")
    shown = page(clerk)
    shown.table.choose(action.id)
    settle()
    told = without_direction_controls(shown.file.tiles["change"].accessibleName())
    assert told == "Effective: +15.0 points"
    assert "Week of" in shown.file.weeks.accessibleDescription()
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)


def test_an_idea_is_left_at_the_page_and_answered_there(clerk: Clerk, office: OpenBranch) -> None:
    open_page(clerk, "aigerim")
    leave = page(clerk).ideas
    leave.opener.activated.emit()
    leave.form.type_answers({"idea": "A second printer"})
    leave.save.activated.emit()
    settle()
    assert leave.isHidden()
    shown = page(clerk)
    (line,) = shown._records
    shown.table.choose(line.key)
    settle()
    assert not any(button.isVisible() for button in shown.idea.panel.buttons.values())


def test_a_review_is_written_and_signed_at_the_page(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    standard = approved_standard(office, timur, marat)
    keep_days(office, standard.id, date(2026, 12, 7), 3, lambda week: 80)
    hours.advance((date(2027, 1, 4) - office.day.today()).days * DAY)
    open_page(clerk, "timur")
    shown = page(clerk)
    shown.table.choose_row(0)
    settle()
    panel = shown.review.panel
    panel.press(SIGN)
    texts = {"problems": "Too few printers", "remedies": "One is ordered", "next": "90 percent"}
    panel.form.type_answers({**texts, **dict.fromkeys(REVIEW_SCORES, 70), "decision": ReviewDecision.ACT})
    panel.save.activated.emit()
    settle()
    (signed,) = office.of(ImprovementViews).actions(timur).reviews
    assert signed.review is not None
    assert (signed.review.quarter, signed.review.scores["staff"], signed.signed_by) == ("2026Q4", 70, "Timur A.")
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)


def test_what_is_typed_stays_in_sight_when_somebody_else_ends_the_action(clerk: Clerk, office: OpenBranch) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    action = proposed(office, timur, remedy="")
    open_page(clerk, "timur")
    page(clerk).table.choose(action.id)
    settle()
    panel = page(clerk).file.panel
    panel.press(ActionVerb.ACCEPT)
    panel.form.type_answers({"remedy": REMEDY})
    typed = panel.form
    do_action(office, action, ActionVerb.REJECT, marat, words="Not now")
    clerk.console.sections["improvement"].presenter.refresh()
    settle()
    assert (panel.verb, panel.stranded) == (None, ActionVerb.ACCEPT)
    assert typed.isVisible()
    assert not panel.save.isVisible()
    assert "is not possible any more" in panel._gone.text()
    panel.cancel.activated.emit()
    settle()
    assert (panel.stranded, panel._gone.isVisible()) == (None, False)
