"""The visitor's paper of an appointment: day and time, code, where to come, and what to bring."""

from dataclasses import dataclass

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.office.settings.model import Digits, Settings
from shared.office.settings.model.slip_parts import SlipSection
from shared.platform.codes import shown_code
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Day, left_to_right, translate, without_direction_controls
from shared.platform.printing.slip import (
    Checklist,
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
from shared.service_desk.appointments.model import Appointment

CHECK_IN = translate("slip", "Enter this code at the kiosk when you come. You then get a ticket and wait less.")


@dataclass(frozen=True)
class AppointmentPaper:
    """What is printed. `code` is "" where nobody here knows it any more: it is on the first paper."""

    appointment: Appointment
    code: str = ""


def appointment_slip(paper: AppointmentPaper, catalog: Catalog, settings: Settings, language: Language) -> Slip:
    """Return the paper in the visitor's language. Anyone who has it can come for the appointment."""
    service = catalog.service(paper.appointment.service_id)
    here = local(paper.appointment.slot, catalog.branch.time_zone)
    parts: list[SlipPart] = [
        *([Picture(picture_of(settings.logo))] if settings.logo and SlipSection.LOGO in settings.slip_parts else ()),
        Heading(catalog.branch.name),
        Space(2),
        TextLine(translate("slip", "Your appointment"), LineStyle.STRONG),
        TextLine(service.name, LineStyle.TITLE),
        Space(2),
        TextLine(Day(here.date(), year=True), LineStyle.TITLE),
        TextLine(translate("slip", "at {time}", time=ClockTime(here)), LineStyle.TITLE),
        TextLine(catalog.branch.place),
    ]
    if paper.code:
        parts += [
            Space(2),
            TextLine(translate("slip", "Your code"), LineStyle.STRONG),
            PrintedNumber(shown_code(paper.code), local_digits=_local(paper.code, settings, language)),
            QrCode(paper.code),
            Paragraph(CHECK_IN),
        ]
    else:
        parts += [Space(2), Paragraph(translate("slip", "Your code is on the paper that you got first. Keep it."))]
    if service.card.documents:
        items = tuple(document.name for document in service.card.documents)
        parts += [Rule(), Checklist(translate("slip", "Bring to the counter"), items)]
    parts += [
        Rule(),
        Paragraph(
            translate("slip", "Please tell us, so that somebody else can have the place."),
            lead=translate("slip", "You cannot come?"),
        ),
        TextLine(catalog.branch.contact),
        Space(4),
    ]
    return Slip(language, tuple(parts), formats=settings.formats)


def _local(code: str, settings: Settings, language: Language) -> str | None:
    if settings.digits is not Digits.LOCAL:
        return None
    groups = [local_number(group, language) for group in shown_code(code).split()]
    written = [without_direction_controls(group) for group in groups if group is not None]
    return left_to_right(" ".join(written)) if written else None
