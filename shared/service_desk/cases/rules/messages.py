"""What a visitor is told about a case, in one language: a message of the set-up with its placeholders filled in."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from shared.office.catalog import working_time
from shared.office.catalog.model import Branch, CaseKind, Catalog, MessageTemplate, Occasion
from shared.office.catalog.working_time import calendar_of, local
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, LocalText, Showable, fill, isolated, left_to_right
from shared.service_desk.cases.model import (
    CaseVerb,
)
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.limits import days_in
from shared.service_desk.cases.rules.texts import outcome_text

#: What the visitor is told with each action.
OCCASION_OF: Mapping[CaseVerb, Occasion] = {
    CaseVerb.ASK: Occasion.ASKED,
    CaseVerb.REMIND: Occasion.REMINDED,
    CaseVerb.EXTEND: Occasion.EXTENDED,
    CaseVerb.TELL: Occasion.DECIDED,
    CaseVerb.TRY: Occasion.NOT_REACHED,
}
#: What stands where nothing is known.
NOTHING_KNOWN = "–"
#: What people wrote: its own full stop at the end would be a second one before that of the message.
_WRITTEN = ("papers", "reasons")
_LAST_STOP = re.compile(r"[\s.。۔]+$")
#: A value that ends with a full stop of its own, as a Russian date does, before the full stop of the sentence.
_TWO_STOPS = re.compile("(?<![.])[.](\u2069+)[.](?![.])")


@dataclass(frozen=True)
class FilledMessage:
    """A message as the visitor reads or hears it."""

    language: Language
    heading: str
    text: str


@dataclass(frozen=True)
class MessageFacts:
    """What the placeholders are filled with; `service` and `slot`, a local time, are those of an appointment."""

    number: str
    kind: Showable
    received: date
    due: date | None = None
    responsible: str = ""
    papers: str = ""
    reasons: str = ""
    result: Showable = ""
    service: Showable = ""
    slot: datetime | None = None


def facts_of(file: CaseFile, zone: str) -> MessageFacts:
    """Return what is known about a case now."""
    case = file.case
    return MessageFacts(
        number=file.display,
        kind=file.type.name,
        received=local(case.registered, zone).date(),
        due=None if case.answer_due is None else local(case.answer_due, zone).date(),
        responsible=file.handler,
        papers=_last_words(file, CaseVerb.ASK),
        reasons=_last_words(file, CaseVerb.DECIDE) if case.decided else _last_words(file, CaseVerb.EXTEND),
        result=outcome_text(file.type, case.outcome) if case.outcome else "",
    )


def with_typed(facts: MessageFacts, occasion: Occasion, words: str, due: datetime | None, zone: str) -> MessageFacts:
    """Return the facts with what is being typed; `due` is the new deadline, if it changes."""
    if occasion is Occasion.ASKED:
        return replace(facts, papers=words)
    if occasion is Occasion.EXTENDED:
        return replace(facts, reasons=words, due=facts.due if due is None else local(due, zone).date())
    return facts


def extended_due(file: CaseFile, days: int, catalog: Catalog) -> datetime | None:
    """Return when the answer is due after so many more days."""
    pauses = [(each.began, each.ended) for each in file.case.pauses]
    span = days_in(file.type, file.case.round) + file.case.extra_days + days
    return working_time.due(file.case.began, span, pauses, calendar_of(catalog))


def visitor_message(
    template: MessageTemplate, facts: MessageFacts, branch: Branch, language: Language, say: Callable[[Showable], str]
) -> FilledMessage:
    """Return a message in a language; a text that is missing in it is taken in another one.

    `say` puts dates and names into the language.
    """
    shown: dict[str, Showable] = {
        "number": left_to_right(facts.number),
        "kind": facts.kind,
        "received": Day(facts.received, year=True, weekday=False),
        "due": NOTHING_KNOWN if facts.due is None else Day(facts.due, year=True, weekday=False),
        "responsible": facts.responsible or branch.name,
        "branch": branch.name,
        "place": branch.place,
        "phone": branch.contact,
        "papers": facts.papers,
        "reasons": facts.reasons,
        "result": facts.result,
        "service": facts.service,
        "day": NOTHING_KNOWN if facts.slot is None else Day(facts.slot.date(), year=True, weekday=False),
        "time": NOTHING_KNOWN if facts.slot is None else ClockTime(facts.slot),
    }
    values = {}
    for name, value in shown.items():
        text = say(value)
        if name in _WRITTEN:
            text = _LAST_STOP.sub("", text)
        values[name] = isolated(text or NOTHING_KNOWN)
    texts = (fill(each.text(language), values) for each in (template.name, template.text))
    heading, text = (_TWO_STOPS.sub(r".\1", each) for each in texts)
    return FilledMessage(language, heading, text)


def example_facts(catalog: Catalog, template: MessageTemplate, language: Language) -> MessageFacts:
    """Return what a preview in the set-up is filled with."""
    kinds = catalog.case_kinds_in_use
    kind = next((each for each in kinds if each.code in template.kinds), kinds[0] if kinds else None)
    zone = catalog.branch.time_zone
    day = local(datetime.combine(_EXAMPLE_DAY, time(12), UTC), zone).date()
    words = EXAMPLE_WORDS.text(language)
    return MessageFacts(
        number=shown_number(catalog.branch.code, day.year, 27),
        kind="" if kind is None else kind.name,
        received=day,
        due=day + timedelta(days=7),
        responsible="",
        papers=words,
        reasons=words,
        result=_first_outcome(kind),
        service=catalog.services[0].name if catalog.services else "",
        slot=datetime.combine(day, time(10), UTC),
    )


def _first_outcome(kind: CaseKind | None) -> Showable:
    return kind.outcomes[0].name if kind is not None and kind.outcomes else ""


def _last_words(file: CaseFile, verb: CaseVerb) -> str:
    return next((step.words for step in reversed(file.history) if step.verb is verb and step.words), "")


_EXAMPLE_DAY = date(2026, 11, 20)
EXAMPLE_WORDS = LocalText.of(
    {
        "en": "(what was written down)",
        "ru": "(то, что записано)",
        "kk": "(жазылған сөздер)",
        "fa": "(آنچه نوشته شده است)",
        "ar": "(ما كُتب)",
    }
)
