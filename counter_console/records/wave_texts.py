"""What the page of assessments says: figures, changes, gaps, items, and the questions of its actions."""

from collections.abc import Iterator
from datetime import date

from shared.platform.forms.model import Form
from shared.platform.i18n.text import Day, Listing, Number, Percent, Showable, Text, isolated, template, translate
from shared.platform.reports.figures import DASH
from shared.quality.scorecards.forms import RULINGS, decision_form, reply_form
from shared.quality.scorecards.model import Band
from shared.quality.scorecards.model.assessment import (
    ActionReason,
    AssessmentVerb,
    FourViews,
    ImportedWave,
    ItemResult,
    StandardView,
    ViewSource,
    WaveResult,
    WaveTrend,
)
from shared.quality.scorecards.model.wave import DayPart, ReleasedWave

TITLE = translate("assessment", "Assessment")
VERBS = {
    AssessmentVerb.REPLY: translate("assessment", "Reply"),
    AssessmentVerb.DECIDE: translate("assessment", "Decide about a reply"),
}
BANDS = {
    Band.EXCELLENT: translate("assessment", "excellent"),
    Band.GOOD: translate("assessment", "good"),
    Band.SUFFICIENT: translate("assessment", "sufficient"),
    Band.WEAK: translate("assessment", "weak"),
}
TRENDS = {
    WaveTrend.BETTER: translate("assessment", "better"),
    WaveTrend.WORSE: translate("assessment", "worse"),
    WaveTrend.NOT_SURE: translate("assessment", "no sure change"),
}
PARTS = {
    DayPart.MORNING: template("assessment", "morning {number}"),
    DayPart.MIDDAY: template("assessment", "midday {number}"),
    DayPart.AFTERNOON: template("assessment", "afternoon {number}"),
}
SOURCES = {
    ViewSource.SHOPPER: translate("assessment", "mystery shopper"),
    ViewSource.CITIZEN: translate("assessment", "visitors"),
    ViewSource.OBSERVATION: translate("assessment", "observation"),
    ViewSource.MEASURED: translate("assessment", "measured by the system"),
}
LOWER = {
    ViewSource.SHOPPER: translate("assessment", "Mystery shoppers see less"),
    ViewSource.CITIZEN: translate("assessment", "Visitors see less"),
    ViewSource.OBSERVATION: translate("assessment", "Observations show less"),
    ViewSource.MEASURED: translate("assessment", "The system measures less"),
}
NO_GAP = translate("assessment", "no gap")
PROPOSALS = {
    ActionReason.CRITICAL: translate("assessment", "Improvement proposed: a critical item failed"),
    ActionReason.OFTEN: translate("assessment", "Improvement proposed: it failed in more than two of five visits"),
}
HIDDEN = translate(
    "assessment",
    "There is no score of the branch: it needs 3 visits and 3 clerks at work. The items are shown alone.",
)
SEALED = translate(
    "assessment",
    "Ticket, day, counter and clerk are not shown here and are not kept in this database. "
    "Those who served a mystery shopper are told about that visit by letter.",
)
LEGEND = translate(
    "assessment",
    "The line shows where the true share is with a certainty of 95%. A gap is named only when it is larger than this "
    "uncertainty, with 5 visits, 30 ratings and 5 observations or more.",
)


def points(value: float) -> Number:
    """Return a score as it is shown: one decimal."""
    return Number(value, 1)


def wave_name(wave: ImportedWave) -> Text:
    """Return the name of a wave."""
    return translate("assessment", "Wave “{title}”", title=wave.content.title)


def about(wave: ReleasedWave, first: date, last: date) -> Text:
    """Return when a wave was released, and what it is made of; `first` and `last` are the days of its months."""
    return translate(
        "assessment",
        "Released on {day}; %n visits between {first} and {last} ({parts}); {card}, version {number}",
        n=wave.fit,
        day=Day(wave.released, year=True, weekday=False),
        first=Day(first, weekday=False),
        last=Day(last, year=True, weekday=False),
        parts=Listing(tuple(PARTS[part].filled(number=Number(wave.visits.get(part, 0))) for part in DayPart)),
        card=wave.terms.title,
        number=Number(wave.card_number),
    )


def tiles(result: WaveResult) -> Iterator[tuple[Text, Showable, Showable]]:
    """Yield the figures that are read first: what each is, its value, and what it means."""
    wave, score = result.wave.content, result.wave.content.score
    yield (
        translate("assessment", "Score of the branch"),
        DASH if score is None else points(score.sample.mean),
        translate("assessment", "too few visits or clerks") if score is None else _score_text(result),
    )
    change = result.change
    yield (
        translate("assessment", "Against the wave before"),
        DASH if change is None else signed(change.now - change.earlier),
        translate("assessment", "there is none to compare with") if change is None else _change_text(result),
    )
    yield (
        translate("assessment", "Visits with a failed critical item"),
        translate("assessment", "{some} of {all}", some=Number(wave.critical), all=Number(wave.fit)),
        translate("assessment", "each holds its visit at 59 points or less") if wave.critical else "",
    )
    yield (
        translate("assessment", "Observed"),
        DASH if wave.coverage is None else Percent(wave.coverage),
        translate("assessment", "of the weight of the scorecard; the rest did not apply"),
    )


def signed(value: float) -> Text | Number:
    """Return a difference with its sign."""
    if value > 0:
        return translate("assessment", "+{number}", number=points(value))
    return points(value)


def _score_text(result: WaveResult) -> Text:
    score, interval = result.wave.content.score, result.interval
    assert score is not None
    band = translate("assessment", "no band: too little applied") if result.band is None else BANDS[result.band]
    if interval is None:
        return translate(
            "assessment",
            "{band}; visits from {low} to {high}",
            band=band,
            low=points(score.low),
            high=points(score.high),
        )
    return translate(
        "assessment",
        "{band}; surely between {least} and {most}; visits from {low} to {high}",
        band=band,
        low=points(score.low),
        high=points(score.high),
        least=points(interval.low),
        most=points(interval.high),
    )


def _change_text(result: WaveResult) -> Text:
    change = result.change
    assert change is not None
    if change.interval is None:
        return TRENDS[change.trend]
    said = translate(
        "assessment",
        "{trend} (from {low} to {high})",
        trend=TRENDS[change.trend],
        low=signed(change.interval.low),
        high=signed(change.interval.high),
    )
    if change.trend is not WaveTrend.NOT_SURE or result.smallest is None:
        return said
    return translate(
        "assessment",
        "{change}; %n visits show a change of {points} points",
        n=result.wave.content.fit,
        change=said,
        points=Number(round(result.smallest)),
    )


def view_text(view: StandardView) -> Text:
    """Return how one source sees a standard."""
    return translate(
        "assessment",
        "{source}: {share} of {cases}, surely between {low} and {high}",
        source=SOURCES[view.source],
        share=Percent(view.share),
        cases=Number(view.n),
        low=Percent(view.interval.low),
        high=Percent(view.interval.high),
    )


def gap_text(standard: FourViews) -> Text:
    """Return which source sees surely less of a standard than another one."""
    return NO_GAP if standard.gap is None else LOWER[standard.gap.lower]


def failed_text(item: ItemResult) -> Showable:
    """Return in how many of the visits in which it applied an item failed."""
    return translate("assessment", "{some} of {all}", some=Number(item.failed), all=Number(item.n)) if item.n else DASH


def item_notes(item: ItemResult) -> Iterator[Showable]:
    """Yield what is said about an item: comments, the proposal, the reply and what was decided."""
    for comment in item.comments:
        yield translate("assessment", "“{comment}”", comment=isolated(comment))
    if item.proposal is not None:
        yield PROPOSALS[item.proposal]
    reply = item.reply
    if reply is not None:
        yield translate("assessment", "Reply of the branch: {text}", text=isolated(reply.text))
        if reply.ruling is None:
            yield translate("assessment", "Another person decides about this reply.")
            if item.decide_by is not None:
                yield translate("assessment", "The decision is due on {day}.", day=Day(item.decide_by, weekday=False))
        else:
            yield translate(
                "assessment", "{decision}: {reason}", decision=RULINGS[reply.ruling], reason=isolated(reply.reason)
            )


def question(verb: AssessmentVerb, result: WaveResult) -> Form:
    """Return the question of an action."""
    if verb is AssessmentVerb.REPLY:
        return reply_form([item for item in result.items if item.failed and item.reply is None])
    return decision_form([item for item in result.items if item.reply is not None and item.reply.ruling is None])
