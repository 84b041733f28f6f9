"""What the pages of scorecards and observations say: facts, results, questions, and the printed form."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from counter_console.records.case_texts import CaseFact
from counter_console.records.version_texts import VERSION_VERBS, filled, version_facts
from counter_console.records.wave_texts import BANDS, points
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.forms.model import Field, Form, Kind, plain_form
from shared.platform.i18n.text import Listing, LocalText, Number, Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Period, Report, ReportColumn, Row, Table
from shared.quality.scorecards.forms import SCALES, card_form, choices_of, terms_answers
from shared.quality.scorecards.model import CardTerms, Item
from shared.quality.scorecards.model.register import FEWEST_OBSERVATIONS, CardList, CardRow

TITLE = translate("scorecards", "Scorecards")
VERBS: Mapping[VersionVerb, Text] = {
    **VERSION_VERBS,
    VersionVerb.END: translate("scorecards", "End the scorecard"),
}
#: The place for an answer on paper: a box to tick.
BOX = "\u2610"


def question(verb: StrEnum, row: CardRow, found: CardList) -> Form:
    """Return the question of an action; what is known already stands in it."""
    tomorrow = found.today + timedelta(days=1)
    if verb == VersionVerb.WRITE:
        latest = row.card.latest
        begins = None if latest.state is VersionState.DRAFT else tomorrow
        return filled(card_form(found.standards), terms_answers(latest.terms, begins))
    if verb == VersionVerb.END and row.state is VersionState.IN_FORCE:
        label = translate("scorecards", "First day without it")
        return plain_form("end", Field("day", Kind.DATE, label, default=tomorrow))
    return plain_form(verb.value)


def facts(row: CardRow, people: Mapping[UUID, str], today: date) -> Iterator[CaseFact]:
    """Yield the items of the version that is shown, what observations say, and all versions."""
    for section in row.shown.terms.sections:
        label = translate(
            "scorecards", "{section}, weight {weight}", section=section.title, weight=Number(section.weight)
        )
        for item in section.items:
            yield CaseFact(label, _item_text(item))
    yield from observed_facts(row)
    yield from version_facts(row.card, people, today)


def _item_text(item: Item) -> Text:
    said: list[Showable] = [SCALES[item.scale], translate("scorecards", "weight {weight}", weight=Number(item.weight))]
    if item.critical:
        said.append(translate("scorecards", "critical"))
    if item.may_not_apply:
        said.append(translate("scorecards", "may not apply"))
    return translate("scorecards", "{item} ({details})", item=item.text, details=Listing(tuple(said)))


def observed_facts(row: CardRow) -> Iterator[CaseFact]:
    """Yield what the observations of the last half year say; nothing while they are too few."""
    label = translate("scorecards", "Observations in the last half year")
    result = row.result
    if result is None:
        yield CaseFact(label, few_text(row))
        return
    yield CaseFact(label, Number(row.observations))
    band = translate("assessment", "no band: too little applied") if result.band is None else BANDS[result.band]
    interval = result.interval
    score = translate("scorecards", "{score} points; {band}", score=points(result.mean), band=band)
    if interval is not None:
        score = translate(
            "scorecards",
            "{score} points; {band}; surely between {low} and {high}",
            score=points(result.mean),
            band=band,
            low=points(interval.low),
            high=points(interval.high),
        )
    yield CaseFact(translate("scorecards", "Score of the observations"), score)
    known = {item.key: item for item in row.shown.terms.items}
    for each in result.items:
        if each.failed:
            yield CaseFact(
                translate("scorecards", "Failed in {some} of {all}", some=Number(each.failed), all=Number(each.n)),
                known[each.key].text,
            )


def few_text(row: CardRow) -> Text:
    """Return how many observations there are, and from how many on they are shown."""
    return translate(
        "scorecards",
        "%n so far; results are shown from {least} on",
        n=row.observations,
        least=Number(FEWEST_OBSERVATIONS),
    )


def printed_form(terms: CardTerms, branch: LocalText, today: date, translator: Translator) -> Report:
    """Return a scorecard to print and fill in by hand: each item with a box for each answer, and room for a comment."""
    start = datetime.combine(today, time(), UTC)
    columns = (
        ReportColumn("item", translate("scorecards", "What to look for")),
        ReportColumn("answer", translate("scorecards", "Answer")),
        ReportColumn("comment", translate("scorecards", "What was seen, without names")),
    )
    blocks = tuple(
        Table(
            section.key, section.title, columns, tuple(Row(item.key, _line(item, translator)) for item in section.items)
        )
        for section in terms.sections
    )
    return Report(
        key="scorecard",
        name=translate("scorecards", "Scorecard"),
        title=terms.title,
        subtitle=branch,
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=blocks,
    )


def _line(item: Item, translator: Translator) -> tuple[Showable, Showable, Showable]:
    text = translator.text(item.text)
    if item.critical:
        text = f"{text} ({translator.text(translate('scorecards', 'critical'))})"
    answers = (f"{BOX} {translator.text(choice.label)}" for choice in choices_of(item))
    # A box and its answer stay in one line.
    boxes = "   ".join(answer.replace(" ", "\N{NO-BREAK SPACE}") for answer in answers)
    # Lines to write on: paper has no other way to leave room in a table.
    return text, boxes, "_" * 24
