"""The visitor's paper of a case: number, code, what was received when by whom, and when the answer is due."""

from dataclasses import dataclass
from datetime import date, datetime

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.office.settings.model import Digits, Settings
from shared.office.settings.model.slip_parts import SlipSection
from shared.platform.codes import shown_code
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Showable,
    isolated,
    left_to_right,
    translate,
    without_direction_controls,
)
from shared.platform.printing.slip import (
    Heading,
    LineStyle,
    Paragraph,
    Picture,
    PrintedNumber,
    QrCode,
    Rule,
    Slip,
    SlipPart,
    Space,
    TextLine,
)
from shared.platform.small_pictures import picture_of
from shared.platform.speech.spelling import local_number
from shared.service_desk.cases.rules.messages import FilledMessage


@dataclass(frozen=True)
class CaseSlipFacts:
    """What the paper says. `display` is "" while the number is not known yet, `person` for what nobody took in."""

    display: str
    code: str
    kind: Showable
    received: datetime
    person: str = ""
    due: datetime | None = None


def case_slip(facts: CaseSlipFacts, catalog: Catalog, settings: Settings, language: Language) -> Slip:
    """Return the paper in the visitor's language. Anyone who has it can ask about the case."""
    zone = catalog.branch.time_zone
    received = local(facts.received, zone)
    parts: list[SlipPart] = [
        *([Picture(picture_of(settings.logo))] if settings.logo and SlipSection.LOGO in settings.slip_parts else ()),
        Heading(catalog.branch.name),
        TextLine(
            translate("slip", "{day}, {time}", day=Day(received.date(), year=True), time=ClockTime(received)),
        ),
        Space(2),
        TextLine(facts.kind, LineStyle.TITLE),
    ]
    if facts.display:
        parts.append(
            TextLine(
                translate("slip", "Number of the case: {number}", number=isolated(facts.display)), LineStyle.STRONG
            )
        )
    if facts.person:
        parts.append(TextLine(translate("slip", "Received by: {person}", person=isolated(facts.person))))
    parts += [
        Space(2),
        TextLine(translate("slip", "Your follow-up code"), LineStyle.STRONG),
        PrintedNumber(shown_code(facts.code), local_digits=_local(facts.code, settings, language)),
        QrCode(facts.code),
    ]
    if facts.due is not None:
        day = Day(local(facts.due, zone).date(), year=True)
        parts.append(TextLine(translate("slip", "You get an answer by: {day}", day=day), LineStyle.STRONG))
    parts += [
        Rule(),
        _how_to_follow(settings),
        Rule(),
        TextLine(catalog.branch.contact),
        Space(4),
    ]
    return Slip(language, tuple(parts), formats=settings.formats)


def message_slip(message: FilledMessage, day: date, catalog: Catalog, settings: Settings) -> Slip:
    """Return what a visitor is told about a case, as a paper to take home."""
    parts: tuple[SlipPart, ...] = (
        Heading(catalog.branch.name),
        TextLine(Day(day, year=True, weekday=False)),
        Space(2),
        TextLine(message.heading, LineStyle.STRONG),
        Space(2),
        Paragraph(message.text),
        Rule(),
        TextLine(catalog.branch.contact),
        Space(4),
    )
    return Slip(message.language, parts, formats=settings.formats)


def _how_to_follow(settings: Settings) -> Paragraph:
    lead = translate("slip", "How far is it?")
    if not settings.kiosk_follow:
        advice = translate("slip", "Ask at any counter and show this code. Keep it: it is nowhere else.")
        return Paragraph(advice, lead=lead)
    return Paragraph(
        translate("slip", "Touch “Follow my request” at the kiosk and type this code. Keep it: it is nowhere else."),
        lead=lead,
    )


def _local(code: str, settings: Settings, language: Language) -> str | None:
    if settings.digits is not Digits.LOCAL:
        return None
    groups = [local_number(group, language) for group in shown_code(code).split()]
    written = [without_direction_controls(group) for group in groups if group is not None]
    return left_to_right(" ".join(written)) if written else None
