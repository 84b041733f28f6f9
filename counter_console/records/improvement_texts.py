"""What the page of improvement says: states, figures, results of checks, facts, and the questions of its actions."""

from collections.abc import Iterator
from datetime import date

from counter_console.records.case_texts import CaseFact
from shared.platform.forms.model import Answers, Form
from shared.platform.i18n.text import Day, Duration, LocalText, Number, Percent, Showable, Text, isolated, translate
from shared.platform.reports.figures import DASH
from shared.quality.improvement.forms import (
    CAUSES,
    DECISIONS,
    DIRECTIONS,
    SCORES,
    TEXTS,
    accept_form,
    figure_answers,
    figure_name,
    proposal_form,
    text_form,
)
from shared.quality.improvement.model import (
    CHECKED,
    UNANSWERED,
    ActionFile,
    ActionSource,
    ActionStage,
    ActionVerb,
    Choices,
    Effect,
    EffectPlan,
    Figure,
    FigureKind,
    Idea,
    IdeaFile,
    IdeaState,
    IdeaVerb,
    ImprovementAction,
    TextKind,
)
from shared.quality.improvement.model.reviews import ReviewFile
from shared.ui.icons import Icon
from shared.ui.theme import Tone

TITLE = translate("improvement", "Improvement")
VERBS = {
    ActionVerb.ACCEPT: translate("improvement", "Accept"),
    ActionVerb.REJECT: translate("improvement", "Reject"),
    ActionVerb.START: translate("improvement", "Begin"),
    ActionVerb.DONE: translate("improvement", "It is done"),
    ActionVerb.FOLLOW: translate("improvement", "Propose the next action"),
    ActionVerb.STOP: translate("improvement", "Leave it at that"),
}
STATES = {
    ActionStage.PROPOSED: translate("improvement", "Proposed"),
    ActionStage.REJECTED: translate("improvement", "Rejected"),
    ActionStage.ACCEPTED: translate("improvement", "Accepted"),
    ActionStage.WORKING: translate("improvement", "Being worked on"),
    ActionStage.DONE: translate("improvement", "Done"),
    ActionStage.EFFECTIVE: translate("improvement", "Effective"),
    ActionStage.NO_EFFECT: translate("improvement", "No effect"),
    ActionStage.CANNOT_TELL: translate("improvement", "Cannot be judged"),
}
SOURCES = {
    ActionSource.HAND: translate("improvement", "proposed by hand"),
    ActionSource.STANDARD: translate("improvement", "from a standard"),
    ActionSource.TARGET: translate("improvement", "from a target"),
    ActionSource.CHARTER: translate("improvement", "from the charter"),
    ActionSource.ASSESSMENT: translate("improvement", "from an assessment"),
    ActionSource.REVIEW: translate("improvement", "from a review"),
    ActionSource.IDEA: translate("improvement", "from an idea"),
    ActionSource.ACTION: translate("improvement", "after an action without effect"),
}
MARKS = {
    ActionStage.PROPOSED: (Icon.MESSAGE, Tone.ACCENT),
    ActionStage.REJECTED: (Icon.CROSS, Tone.QUIET),
    ActionStage.ACCEPTED: (Icon.CLOCK, Tone.QUIET),
    ActionStage.WORKING: (Icon.PLAY, Tone.ACCENT),
    ActionStage.DONE: (Icon.CHECK, Tone.QUIET),
    ActionStage.EFFECTIVE: (Icon.CHECK, Tone.GOOD),
    ActionStage.NO_EFFECT: (Icon.WARNING, Tone.CAUTION),
    ActionStage.CANNOT_TELL: (Icon.HELP, Tone.QUIET),
}
IDEA_VERBS = {
    IdeaVerb.SEE: translate("improvement", "I have read it"),
    IdeaVerb.TRY: translate("improvement", "Try it out"),
    IdeaVerb.ADOPT: translate("improvement", "Make an action of it"),
    IdeaVerb.NOT_NOW: translate("improvement", "Not now"),
}
IDEA_STATES = {
    IdeaState.NEW: translate("improvement", "New"),
    IdeaState.SEEN: translate("improvement", "Read"),
    IdeaState.TRIED: translate("improvement", "Being tried"),
    IdeaState.ADOPTED: translate("improvement", "Adopted"),
    IdeaState.NOT_NOW: translate("improvement", "Not now"),
}
IDEA_MARKS = {
    IdeaState.NEW: (Icon.STAR, Tone.ACCENT),
    IdeaState.SEEN: (Icon.CLOCK, Tone.QUIET),
    IdeaState.TRIED: (Icon.PLAY, Tone.ACCENT),
    IdeaState.ADOPTED: (Icon.CHECK, Tone.GOOD),
    IdeaState.NOT_NOW: (Icon.PAUSE, Tone.QUIET),
}
#: The stages that every action goes through.
STAGES = (ActionStage.PROPOSED, ActionStage.ACCEPTED, ActionStage.WORKING, ActionStage.DONE)
OVERDUE = translate("improvement", "Overdue")


def action_name(action: ImprovementAction) -> Text:
    """Return an action by its number."""
    return translate("improvement", "Action {number}", number=Number(action.number))


def quarter_name(quarter: str) -> Text:
    """Return a review by its quarter."""
    year, number = quarter.split("Q")
    # A year has the digits of its reader, but is not grouped as a figure is.
    shown = LocalText.of({"en": year})
    return translate("improvement", "Review of quarter {number}, {year}", number=Number(int(number)), year=shown)


def review_facts(file: ReviewFile, choices: Choices) -> Iterator[CaseFact]:
    """Yield what was achieved in a quarter, and what was written about it."""
    names = {each: text for each, _, text in choices.standards}
    for each in file.achieved:
        label = names.get(each.standard_id) or translate("improvement", "Share that kept a standard")
        value = translate(
            "improvement",
            "{share} of %n cases; target {target}",
            n=each.judged,
            share=DASH if not each.judged else Percent(each.met / each.judged),
            target=Percent(each.target),
        )
        yield CaseFact(label, value)
    review = file.review
    if review is None:
        return
    for kind in (TextKind.PROBLEMS, TextKind.REMEDIES, TextKind.NEXT):
        text = file.texts.get(kind, "")
        yield CaseFact(TEXTS[kind], isolated(text) if text else translate("improvement", "erased"))
    for key, name in SCORES.items():
        yield CaseFact(name, translate("improvement", "{score} of 100", score=Number(review.scores[key])))
    yield CaseFact(translate("improvement", "Decision"), DECISIONS[review.decision])
    signed = translate(
        "improvement",
        "{person}, {day}",
        person=isolated(file.signed_by) if file.signed_by else DASH,
        day=DASH if file.signed_day is None else day_text(file.signed_day),
    )
    yield CaseFact(translate("improvement", "Signed"), signed)


def idea_name(idea: Idea) -> Text:
    """Return an idea by its number."""
    return translate("improvement", "Idea {number}", number=Number(idea.number))


def answer_text(file: IdeaFile) -> Showable:
    """Return until when an idea is to be answered."""
    idea = file.idea
    if idea.state not in UNANSWERED or file.due_day is None:
        return ""
    day = day_text(file.due_day)
    if file.overdue:
        return translate("improvement", "answer overdue since {day}", day=day)
    return translate("improvement", "answer by {day}", day=day)


def idea_facts(file: IdeaFile) -> Iterator[CaseFact]:
    """Yield what is known of an idea."""
    gone = translate("improvement", "erased")
    yield CaseFact(translate("improvement", "Idea"), isolated(file.text) if file.text else gone)
    yield CaseFact(translate("improvement", "From"), isolated(file.author) if file.author else DASH)
    yield CaseFact(translate("improvement", "Left on"), day_text(file.given_day))
    if file.answer:
        yield CaseFact(translate("improvement", "Answer"), isolated(file.answer))
    if file.action_number is not None:
        number = Number(file.action_number)
        yield CaseFact(translate("improvement", "Became"), translate("improvement", "Action {number}", number=number))


def idea_question(verb: IdeaVerb, choices: Choices, today: date) -> Form | None:
    """Return the question of an answer to an idea, None for one without."""
    match verb:
        case IdeaVerb.TRY:
            return text_form(TextKind.ANSWER, required=False)
        case IdeaVerb.NOT_NOW:
            return text_form(TextKind.ANSWER)
        case IdeaVerb.ADOPT:
            return proposal_form(choices, today)
    return None


def day_text(day: date) -> Day:
    """Return a day with its year."""
    return Day(day, year=True, weekday=False)


def value_text(value: float | None, kind: FigureKind) -> Showable:
    """Return a value of a figure."""
    if value is None:
        return DASH
    return Duration(value) if kind is FigureKind.WAIT else Percent(value, 1)


def change_text(change: float | None, kind: FigureKind) -> Showable:
    """Return a difference of two values, with its sign: percentage points, or minutes."""
    if change is None:
        return DASH
    sign = "+" if change > 0 else "−" if change < 0 else ""
    if kind is FigureKind.WAIT:
        minutes = Number(abs(change) / 60, 1)
        return translate("improvement", "{sign}{count} min", sign=sign, count=minutes)
    return translate("improvement", "{sign}{count} points", sign=sign, count=Number(abs(change) * 100, 1))


def between_text(effect: Effect, kind: FigureKind) -> Showable:
    """Return the interval of the change."""
    if effect.low is None or effect.high is None:
        return translate(
            "improvement",
            "{before} weeks before and {after} after with %n cases: too few",
            n=effect.cases_after,
            before=Number(effect.weeks_before),
            after=Number(effect.weeks_after),
        )
    return translate(
        "improvement",
        "surely between {low} and {high}",
        low=change_text(effect.low, kind),
        high=change_text(effect.high, kind),
    )


def named_figure(figure: Figure, choices: Choices) -> Showable:
    """Return a figure with its service."""
    name, services = figure_name(figure, choices), dict(choices.services)
    if figure.service_id not in services:
        return name
    return translate("improvement", "{figure}: {service}", figure=name, service=services[figure.service_id])


def plan_text(plan: EffectPlan, choices: Choices) -> Text:
    """Return how the effect is checked, as it was fixed."""
    against = (
        translate("improvement", "Compared with %n others in the same weeks.", n=plan.compared_with)
        if plan.compared_with > 1
        else translate("improvement", "Compared with nothing else.")
    )
    return translate(
        "improvement",
        "{figure}. {direction}. {weeks} weeks before the week in which it was noticed, {settling} weeks to settle,"
        " {weeks} weeks after. {against}",
        figure=named_figure(plan.figure, choices),
        direction=DIRECTIONS[plan.direction],
        weeks=Number(plan.weeks),
        settling=Number(plan.settling),
        against=against,
    )


def due_text(file: ActionFile) -> Showable:
    """Return until when an action is to be done, or when its effect is checked."""
    action = file.action
    if action.state is ActionStage.DONE and file.check_on is not None:
        return translate("improvement", "checked on {day}", day=day_text(file.check_on))
    if file.overdue and action.due is not None:
        return translate("improvement", "overdue since {day}", day=day_text(action.due))
    if action.due is None or action.state in CHECKED or action.state is ActionStage.REJECTED:
        return ""
    return translate("improvement", "by {day}", day=day_text(action.due))


def facts(file: ActionFile, choices: Choices) -> Iterator[CaseFact]:
    """Yield what is known of an action."""
    action = file.action
    for kind in TextKind:
        if kind in file.texts:
            text = file.texts[kind]
            yield CaseFact(TEXTS[kind], isolated(text) if text else translate("improvement", "erased"))
    yield CaseFact(translate("improvement", "Cause"), CAUSES[action.cause])
    yield CaseFact(translate("improvement", "Where it comes from"), SOURCES[action.source])
    yield CaseFact(translate("improvement", "Noticed in the week of"), day_text(action.trigger_week))
    yield CaseFact(translate("improvement", "Owner"), isolated(file.owner) if file.owner else DASH)
    if action.due is not None:
        yield CaseFact(translate("improvement", "To be done by"), day_text(action.due))
    if action.plan is not None:
        yield CaseFact(translate("improvement", "Fixed when it was accepted"), plan_text(action.plan, choices))
    elif action.figure is not None:
        yield CaseFact(translate("improvement", "Proposed figure"), named_figure(action.figure, choices))
    for label, number in (
        (translate("improvement", "Follows"), file.follows_number),
        (translate("improvement", "Followed by"), file.next_number),
    ):
        if number is not None:
            yield CaseFact(label, translate("improvement", "Action {number}", number=Number(number)))


def question(verb: ActionVerb, file: ActionFile, choices: Choices, today: date) -> Form | None:
    """Return the question of an action, None for one without; what is known already stands in it."""
    match verb:
        case ActionVerb.ACCEPT:
            return accept_form(choices, today, _known(file.action))
        case ActionVerb.REJECT | ActionVerb.STOP:
            return text_form(TextKind.REASON)
        case ActionVerb.DONE:
            return text_form(TextKind.PROOF)
        case ActionVerb.FOLLOW:
            return proposal_form(choices, today)
    return None


def _known(action: ImprovementAction) -> Answers:
    return {
        "has_remedy": any(each.kind is TextKind.REMEDY for each in action.texts),
        "owner": action.owner_id,
        **({} if action.due is None else {"due": action.due}),
        **figure_answers(action.figure, action.direction),
    }
