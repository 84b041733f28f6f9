"""What one person learns as a report: figures, reasons, comparisons, standards, and for a manager the team."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Listing, Showable, Text, translate
from shared.platform.reports.report import (
    Block,
    Card,
    Cards,
    Definition,
    Notes,
    Period,
    Report,
    ReportColumn,
    Row,
    Table,
    Unit,
)
from shared.quality.recognition.model import (
    FEWEST_RATINGS,
    Aspect,
    AspectStanding,
    Colleague,
    Feedback,
    OwnRatings,
    OwnStandard,
)
from shared.queue.feedback.model import RatingReason

TITLE = translate("recognition", "My feedback")
_ENOUGH = translate("recognition", "There is nothing to show of fewer than %n ratings.", n=FEWEST_RATINGS)
ASPECTS: Mapping[Aspect, Text] = {
    Aspect.ALL: translate("recognition", "Satisfaction"),
    Aspect.SPEED: translate("recognition", "Speed"),
    Aspect.POLITENESS: translate("recognition", "Politeness"),
    Aspect.CLARITY: translate("recognition", "Clear answers"),
    Aspect.RESULT: translate("recognition", "Result"),
}
REASONS: Mapping[RatingReason, Text] = {
    RatingReason.SPEED: ASPECTS[Aspect.SPEED],
    RatingReason.POLITENESS: ASPECTS[Aspect.POLITENESS],
    RatingReason.CLARITY: ASPECTS[Aspect.CLARITY],
    RatingReason.COMFORT: translate("recognition", "Clean and comfortable"),
    RatingReason.RESULT: ASPECTS[Aspect.RESULT],
}
STANDINGS: Mapping[AspectStanding, Text] = {
    AspectStanding.STRENGTH: translate("recognition", "Strength"),
    AspectStanding.WEAKNESS: translate("recognition", "Weakness"),
    AspectStanding.LIKE_BRANCH: translate("recognition", "Like the branch"),
    AspectStanding.TOO_FEW: translate("recognition", "Too few to compare"),
}
_DEFINITIONS = (
    Definition(
        "period",
        translate(
            "recognition",
            "Ratings: those of twelve whole weeks. They change once a week, and no rating is shown alone.",
        ),
    ),
    Definition(
        "others",
        translate(
            "recognition", "Others: at least three colleagues at the same services. Share: ratings that found it good."
        ),
    ),
    Definition(
        "standing",
        translate(
            "recognition",
            "Strength or weakness: at least %n ratings on both sides, and a difference that is no accident.",
            n=FEWEST_RATINGS,
        ),
    ),
    Definition("standards", translate("recognition", "Standards: how the whole branch kept them in four weeks.")),
)


def feedback_report(feedback: Feedback, start: datetime, end: datetime, language: Language) -> Report:
    """Return what one person sees; `start` and `end` are the instants of its period."""
    blocks: list[Block] = []
    if feedback.ratings is None:
        blocks.append(Notes("few", translate("recognition", "My ratings"), (_ENOUGH,)))
    else:
        blocks += _of_ratings(feedback.ratings)
    if feedback.standards:
        blocks.append(_standards(feedback.standards))
    if feedback.team:
        blocks.append(_team(feedback.team))
    subtitle = translate(
        "recognition",
        "From {first} to {last}",
        first=Day(feedback.first, year=True, weekday=False),
        last=Day(feedback.last, year=True, weekday=False),
    )
    return Report("feedback", TITLE, TITLE, subtitle, language, Period(start, end), tuple(blocks), _DEFINITIONS)


def _of_ratings(ratings: OwnRatings) -> tuple[Block, ...]:
    whole = ratings.differences[0].own
    cards = (
        Card("ratings", translate("recognition", "My ratings"), ratings.number),
        Card("happy_index", translate("recognition", "Satisfaction score"), ratings.happy_index),
        Card("good", translate("recognition", "Good or very good"), whole.met / whole.judged, Unit.PERCENT),
    )
    reasons = tuple(
        Row(reason.value, (REASONS[reason], ratings.liked[reason], ratings.missed[reason])) for reason in RatingReason
    )
    differences = tuple(
        Row(each.aspect.value, (ASPECTS[each.aspect], each.own.share, each.others.share, STANDINGS[each.standing]))
        for each in ratings.differences
    )
    return (
        Cards("headline", TITLE, cards),
        Table(
            "differences",
            translate("recognition", "Strengths and weaknesses"),
            (
                ReportColumn("aspect", translate("recognition", "About")),
                ReportColumn("own", translate("recognition", "Me"), Unit.PERCENT),
                ReportColumn("others", translate("recognition", "Others"), Unit.PERCENT),
                ReportColumn("standing", translate("recognition", "Meaning")),
            ),
            differences,
        ),
        Table(
            "reasons",
            translate("recognition", "What visitors named"),
            (
                ReportColumn("reason", translate("recognition", "Reason")),
                ReportColumn("liked", translate("recognition", "Liked"), Unit.NUMBER),
                ReportColumn("missed", translate("recognition", "Could be better"), Unit.NUMBER),
            ),
            reasons,
        ),
    )


def _standards(standards: Sequence[OwnStandard]) -> Table:
    return Table(
        "standards",
        translate("recognition", "Standards of my services"),
        (
            ReportColumn("standard", translate("recognition", "Standard")),
            ReportColumn("target", translate("recognition", "Target"), Unit.PERCENT),
            ReportColumn("month", translate("recognition", "Last four weeks"), Unit.PERCENT),
        ),
        tuple(Row(str(place), (each.text, each.target, each.month.share)) for place, each in enumerate(standards)),
    )


def _team(team: Sequence[Colleague]) -> Table:
    return Table(
        "team",
        translate("recognition", "The team"),
        (
            ReportColumn("name", translate("recognition", "Name")),
            ReportColumn("strengths", translate("recognition", "Strengths")),
            ReportColumn("weaknesses", translate("recognition", "Weaknesses")),
        ),
        tuple(Row(str(place), _of_colleague(each)) for place, each in enumerate(team)),
    )


def _of_colleague(colleague: Colleague) -> tuple[Showable | None, ...]:
    if not colleague.enough:
        return (colleague.name, STANDINGS[AspectStanding.TOO_FEW], None)
    if not colleague.strengths and not colleague.weaknesses:
        return (colleague.name, STANDINGS[AspectStanding.LIKE_BRANCH], None)
    return (colleague.name, _listed(colleague.strengths), _listed(colleague.weaknesses))


def _listed(aspects: Sequence[Aspect]) -> Listing | None:
    return Listing(tuple(ASPECTS[each] for each in aspects)) if aspects else None
