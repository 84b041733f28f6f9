"""What visitors and staff read of a step, in any language; the paper, the kiosk and the console say the same."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import body_of_code
from shared.platform.i18n.text import Listing, LocalText, Number, Showable, Text, capitalised, isolated, translate
from shared.platform.printing.slip import Paragraph
from shared.quality.charters.model import (
    CharterStep,
    StepMeasured,
    TimeFinding,
    TimeUnit,
    Totals,
)
from shared.quality.charters.rules.charters import totals

BRANCH = translate("charters", "This branch")
FREE = translate("charters", "free of charge")


@dataclass(frozen=True)
class StepText:
    """A step in words; `where`, `documents` and `limit` are None where there is nothing to say."""

    what: LocalText
    who: Showable
    where: LocalText | None
    documents: LocalText | None
    time: Text
    fee: Showable
    limit: Text | None

    @property
    def figures(self) -> Showable:
        """Time and fee in one line."""
        return translate("charters", "{time} · {fee}", time=self.time, fee=self.fee)


def step_text(step: CharterStep, catalog: Catalog, currency: LocalText, *, ended: bool = False) -> StepText:
    """Return a step in words; in a version that has `ended`, a merged body keeps its name."""
    body = catalog.body(step.body)
    place = step.place if step.place.texts or body is None else body.place
    return StepText(
        what=step.text,
        who=BRANCH if not step.body else _body_name(step.body, catalog, ended=ended),
        where=place if place.texts else None,
        documents=step.documents if step.documents.texts else None,
        time=time_text(step.duration, step.unit),
        fee=fee_text(step.fee, currency),
        limit=None if step.legal_limit is None else limit_text(step.legal_limit, step.unit),
    )


def _body_name(code: str, catalog: Catalog, *, ended: bool) -> Showable:
    body, now = body_of_code(catalog.bodies, code), catalog.body(code)
    if body is None or now is None:
        return isolated(code)
    if ended and now is not body:
        return translate("charters", "{name} (now: {other})", name=body.name, other=now.name)
    return now.name


def map_step(number: int, text: StepText, say: Callable[[Showable], str]) -> tuple[str, tuple[str, ...], str]:
    """Return heading, lines and figures of a step's card in one language."""
    lines = [say(text.who) if text.where is None else f"{say(text.who)} · {say(text.where)}"]
    if text.documents is not None:
        lines.append(say(translate("charters", "Bring: {documents}", documents=text.documents)))
    if text.limit is not None:
        lines.append(capitalised(say(text.limit)))
    heading = translate("charters", "{number}. {what}", number=Number(number), what=text.what)
    return say(heading), tuple(lines), say(text.figures)


def step_lines(text: StepText) -> Iterator[Showable]:
    """Yield the lines of a step on paper."""
    yield text.who if text.where is None else translate("charters", "{who}: {where}", who=text.who, where=text.where)
    if text.documents is not None:
        yield translate("charters", "Bring: {documents}", documents=text.documents)
    if text.limit is None:
        yield text.figures
    else:
        yield translate("charters", "{figures} ({limit})", figures=text.figures, limit=text.limit)


def on_slip(steps: Iterable[CharterStep], catalog: Catalog, currency: LocalText) -> list[Paragraph]:
    """Return steps, and all of them together, as paragraphs of a printed slip."""
    steps = tuple(steps)
    said: list[Paragraph] = []
    for number, step in enumerate(steps, 1):
        heading = translate("charters", "{number}. {what}", number=Number(number), what=step.text)
        said += [Paragraph("", lead=heading), *map(Paragraph, step_lines(step_text(step, catalog, currency)))]
    return [*said, Paragraph(totals_text(totals(steps), currency), lead=translate("charters", "Altogether:"))]


def time_text(duration: int, unit: TimeUnit) -> Text:
    """Return how long something takes."""
    match unit:
        case TimeUnit.MINUTES:
            return translate("charters", "%n minute(s)", n=duration)
        case TimeUnit.HOURS:
            return translate("charters", "%n hour(s)", n=duration)
        case TimeUnit.WORKING_DAYS:
            return translate("charters", "%n working day(s)", n=duration)


def limit_text(limit: int, unit: TimeUnit) -> Text:
    """Return what the law allows."""
    return translate("charters", "by law at most {time}", time=time_text(limit, unit))


def fee_text(fee: int, currency: LocalText) -> Showable:
    """Return what something costs."""
    if not fee:
        return FREE
    if not currency.texts:
        return Number(fee)
    # A no-break space: an amount is never parted from its currency.
    return translate("charters", "{amount}\u00a0{currency}", amount=Number(fee), currency=currency)


def total_time_text(total: Totals) -> Showable:
    """Return how long all steps take."""
    hours, minutes = divmod(total.minutes, 60)
    parts = (
        (total.working_days, TimeUnit.WORKING_DAYS),
        (hours, TimeUnit.HOURS),
        (minutes, TimeUnit.MINUTES),
    )
    said = tuple(time_text(number, unit) for number, unit in parts if number)
    return Listing(said) if said else time_text(0, TimeUnit.MINUTES)


def totals_text(total: Totals, currency: LocalText) -> Showable:
    """Return time and fees of all steps."""
    return translate("charters", "{time} · {fee}", time=total_time_text(total), fee=fee_text(total.fee, currency))


def measured_texts(step: CharterStep, measured: StepMeasured) -> Iterator[Text]:
    """Yield what was measured of a step, what could be published, and what is wrong with what is published."""
    if measured.measured is None or measured.suggested is None:
        yield translate("charters", "Measured: too few cases in the last 90 days (%n)", n=measured.cases)
        return
    time = figure_text(measured.measured, step.unit)
    yield translate("charters", "Measured: four in five of %n case(s) took at most {time}", n=measured.cases, time=time)
    if measured.suggested != step.duration:
        yield translate("charters", "Suggested: {time}", time=time_text(measured.suggested, step.unit))
    if measured.over_law:
        yield OVER_LAW
    if measured.told is not None:
        yield FINDINGS[measured.told]


def figure_text(time: float, unit: TimeUnit) -> Showable:
    """Return a measured time, with one decimal unless it is whole."""
    if float(time).is_integer():
        return time_text(int(time), unit)
    number = Number(time, 1)
    match unit:
        case TimeUnit.MINUTES:
            return translate("charters", "{number} min", number=number)
        case TimeUnit.HOURS:
            return translate("charters", "{number} h", number=number)
        case TimeUnit.WORKING_DAYS:
            return translate("charters", "{number} working days", number=number)


OVER_LAW = translate("charters", "At least one in five takes longer than the law allows.")
FINDINGS = {
    TimeFinding.TOO_SHORT: translate(
        "charters", "For four weeks the published time was kept by fewer than four in five."
    ),
    TimeFinding.TOO_LONG: translate(
        "charters", "For four weeks the published time was more than half longer than needed."
    ),
    TimeFinding.OVER_LAW: OVER_LAW,
}
