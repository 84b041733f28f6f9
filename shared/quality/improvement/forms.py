"""What people enter about an action, and the names of what they choose from."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from shared.platform.forms.model import Answers, Choice, Condition, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import LocalText, Showable, Text, isolated, translate
from shared.quality.improvement.model import (
    LONGEST_TEXT,
    OF_SERVICES,
    ActionProposal,
    CauseGroup,
    Choices,
    Figure,
    FigureKind,
    TextKind,
    WantedDirection,
)
from shared.quality.improvement.model.reviews import ReviewDecision

CAUSES: Mapping[CauseGroup, Text] = {
    CauseGroup.ADMINISTRATIVE: translate("improvement", "Administrative: rules, forms, powers"),
    CauseGroup.ORGANISATIONAL: translate("improvement", "Organisational: people, their work and training"),
    CauseGroup.TECHNICAL: translate("improvement", "Technical: devices, programs, networks"),
}
#: On a button.
SHORT_CAUSES: Mapping[CauseGroup, Text] = {
    CauseGroup.ADMINISTRATIVE: translate("improvement", "Administrative"),
    CauseGroup.ORGANISATIONAL: translate("improvement", "Organisational"),
    CauseGroup.TECHNICAL: translate("improvement", "Technical"),
}
DIRECTIONS: Mapping[WantedDirection, Text] = {
    WantedDirection.HIGHER: translate("improvement", "It should go up"),
    WantedDirection.LOWER: translate("improvement", "It should go down"),
}
FIGURES: Mapping[FigureKind, Text] = {
    FigureKind.STANDARD: translate("improvement", "Share that kept a standard"),
    FigureKind.LEVEL: translate("improvement", "Share called within the promised time"),
    FigureKind.WAIT: translate("improvement", "Typical wait of a day"),
    FigureKind.GONE: translate("improvement", "Share that left before being served"),
    FigureKind.OUTCOME: translate("improvement", "Share of visits with an outcome"),
    FigureKind.SATISFIED: translate("improvement", "Share of ratings with one of the two better faces"),
}
TEXTS: Mapping[TextKind, Text] = {
    TextKind.FINDING: translate("improvement", "What was found"),
    TextKind.REMEDY: translate("improvement", "What is to be done"),
    TextKind.PROOF: translate("improvement", "Proof that it was done"),
    TextKind.REASON: translate("improvement", "Reason"),
    TextKind.IDEA: translate("improvement", "Idea"),
    TextKind.ANSWER: translate("improvement", "Answer to the author"),
    TextKind.PROBLEMS: translate("improvement", "What hinders"),
    TextKind.REMEDIES: translate("improvement", "What is done about it"),
    TextKind.NEXT: translate("improvement", "What is to be reached next"),
}
_OF_SERVICES = tuple(each.value for each in FIGURES if each in OF_SERVICES)


def figure_of(answers: Answers) -> Figure | None:
    """Return the figure that somebody chose."""
    if not answers.get("figure"):
        return None
    kind = FigureKind(answers["figure"])
    return Figure(
        kind,
        standard_id=answers.get("standard") if kind is FigureKind.STANDARD else None,
        code=(answers.get("outcome") or "") if kind is FigureKind.OUTCOME else "",
        service_id=answers.get("service") if kind in OF_SERVICES else None,
    )


def figure_answers(figure: Figure | None, direction: WantedDirection | None) -> Answers:
    """Return a figure as answers of its form."""
    if figure is None:
        return {}
    return {
        "figure": figure.kind.value,
        "standard": figure.standard_id,
        "outcome": figure.code or None,
        "service": figure.service_id,
        "direction": None if direction is None else direction.value,
    }


def direction_of(answers: Answers) -> WantedDirection | None:
    """Return where the figure is to go."""
    return None if answers.get("direction") is None else WantedDirection(answers["direction"])


def figure_name(figure: Figure, choices: Choices) -> Showable:
    """Return what a figure is called, without its service."""
    match figure.kind:
        case FigureKind.STANDARD:
            text = next((text for each, _, text in choices.standards if each == figure.standard_id), None)
            if text is not None:
                # Within a sentence, what is promised has no full stop of its own.
                promise = LocalText.of({code: said.rstrip(".") for code, said in text.as_dict().items()})
                return translate("improvement", "Share that kept “{promise}”", promise=promise)
        case FigureKind.OUTCOME:
            name = dict(choices.outcomes).get(figure.code, isolated(figure.code))
            return translate("improvement", "Share of visits with the outcome: {outcome}", outcome=name)
    return FIGURES[figure.kind]


def proposal_form(choices: Choices, today: date) -> Form:
    """Return the questions of a proposal."""
    shows = FormSection(translate("improvement", "What will show the effect"), _figure_fields(choices, required=False))
    return Form("action", 1, (_finding(today), shows))


def finding_form(today: date) -> Form:
    """Return the questions of a proposal where it is known what will show the effect."""
    return Form("finding", 1, (_finding(today),))


def _finding(today: date) -> FormSection:
    return FormSection(
        translate("improvement", "What is wrong, and why"),
        (
            _long(TextKind.FINDING),
            Field(
                "cause",
                Kind.CHOICE,
                translate("improvement", "Cause"),
                choices=tuple(Choice(each, name) for each, name in CAUSES.items()),
            ),
            Field(
                "noticed",
                Kind.DATE,
                translate("improvement", "When it was noticed"),
                translate(
                    "improvement",
                    "The week of this day is not counted: after a very bad week figures improve by themselves.",
                ),
                default=today,
            ),
            _long(TextKind.REMEDY, required=False),
        ),
    )


def proposal_of(answers: Answers, **more: Any) -> ActionProposal:
    """Return what somebody proposes."""
    return ActionProposal(
        finding=answers[TextKind.FINDING],
        cause=CauseGroup(answers["cause"]),
        trigger_week=answers["noticed"],
        remedy=answers.get(TextKind.REMEDY) or "",
        **{"figure": figure_of(answers), "direction": direction_of(answers), **more},
    )


def accept_form(choices: Choices, today: date, known: Answers) -> Form:
    """Return the questions when an action is accepted; `known` are the answers that it begins with."""
    return Form(
        "accept",
        1,
        (
            FormSection(
                translate("improvement", "Who does what by when"),
                (
                    _long(TextKind.REMEDY, required=not known.get("has_remedy"), hint=_AGAIN),
                    Field(
                        "owner",
                        Kind.CHOICE,
                        translate("improvement", "Owner"),
                        default=known.get("owner"),
                        choices=tuple(Choice(person, isolated(name)) for person, name in choices.people),
                    ),
                    Field("due", Kind.DATE, translate("improvement", "To be done by"), default=known.get("due", today)),
                ),
            ),
            FormSection(
                translate("improvement", "How its effect will be checked; this is fixed now"),
                _figure_fields(choices, required=True, known=known),
            ),
        ),
    )


_AGAIN = translate("improvement", "Empty: as it was proposed.")
_LATER = translate("improvement", "To be decided when it is accepted")


def text_form(kind: TextKind, *, required: bool = True) -> Form:
    """Return the one question for a proof, a reason or an answer."""
    return plain_form(kind.value, _long(kind, required=required))


SCORES: Mapping[str, Text] = {
    "integration": translate("improvement", "Working together with other offices"),
    "focus": translate("improvement", "Looking at what visitors need"),
    "cost": translate("improvement", "Use of money"),
    "time_saved": translate("improvement", "Time saved for visitors"),
    "client": translate("improvement", "Satisfaction of visitors"),
    "staff": translate("improvement", "Satisfaction of staff"),
}
DECISIONS: Mapping[ReviewDecision, Text] = {
    ReviewDecision.GO_ON: translate("improvement", "Go on as before"),
    ReviewDecision.ACT: translate("improvement", "Take action"),
    ReviewDecision.CHANGE: translate("improvement", "Change the standards"),
}


def review_form() -> Form:
    """Return the questions of a review; what was achieved is not asked."""
    scores = tuple(Field(key, Kind.WHOLE, name, minimum=0, maximum=100) for key, name in SCORES.items())
    decision = Field(
        "decision",
        Kind.CHOICE,
        translate("improvement", "Decision"),
        choices=tuple(Choice(each, name) for each, name in DECISIONS.items()),
    )
    texts = tuple(_long(kind) for kind in (TextKind.PROBLEMS, TextKind.REMEDIES, TextKind.NEXT))
    return Form(
        "review",
        1,
        (
            FormSection(translate("improvement", "Problems and remedies"), texts),
            FormSection(translate("improvement", "Your judgement, 0 to 100"), scores),
            FormSection(translate("improvement", "With the signature it never changes again"), (decision,)),
        ),
    )


def idea_form() -> Form:
    """Return the question for an idea, and who will know whose it is."""
    told = translate(
        "improvement",
        "The idea carries your name. The person who leads improvement reads it and answers within ten working days; you"
        " see the answer here. Colleagues do not see the idea.",
    )
    kind = TextKind.IDEA
    return plain_form(kind.value, Field(kind.value, Kind.LONG_TEXT, TEXTS[kind], told, maximum=LONGEST_TEXT))


def _long(kind: TextKind, *, required: bool = True, hint: Text | None = None) -> Field:
    return Field(
        kind.value, Kind.LONG_TEXT, TEXTS[kind], None if required else hint, required=required, maximum=LONGEST_TEXT
    )


def _figure_fields(choices: Choices, *, required: bool, known: Answers | None = None) -> tuple[Field, ...]:
    known = {} if known is None else known
    figures = tuple(
        Choice(each.value, name)
        for each, name in FIGURES.items()
        if each is not FigureKind.STANDARD or choices.standards
    )
    return (
        Field(
            "figure",
            Kind.CHOICE,
            translate("improvement", "Figure"),
            required=required,
            default=known.get("figure"),
            choices=figures if required else (Choice(None, _LATER), *figures),
        ),
        Field(
            "standard",
            Kind.CHOICE,
            translate("improvement", "Standard"),
            default=known.get("standard"),
            choices=tuple(Choice(each, text) for each, _, text in choices.standards),
            shown_if=Condition("figure", (FigureKind.STANDARD.value,)),
        ),
        Field(
            "outcome",
            Kind.CHOICE,
            translate("improvement", "Outcome"),
            default=known.get("outcome"),
            choices=tuple(Choice(code, name) for code, name in choices.outcomes),
            shown_if=Condition("figure", (FigureKind.OUTCOME.value,)),
        ),
        Field(
            "direction",
            Kind.CHOICE,
            translate("improvement", "Direction"),
            default=known.get("direction"),
            choices=tuple(Choice(each.value, name) for each, name in DIRECTIONS.items()),
            shown_if=Condition("figure", tuple(each.value for each in FIGURES)),
        ),
        Field(
            "service",
            Kind.CHOICE,
            translate("improvement", "Only for this service"),
            translate("improvement", "One service is compared with the others."),
            required=False,
            default=known.get("service"),
            choices=(
                Choice(None, translate("improvement", "All services together")),
                *(Choice(each, name) for each, name in choices.services),
            ),
            shown_if=Condition("figure", _OF_SERVICES),
        ),
    )
