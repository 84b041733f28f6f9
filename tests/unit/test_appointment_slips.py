"""The paper of an appointment: day, time, code, place and what to bring, in the visitor's language."""

from shared.bootstrap import OpenBranch
from shared.office.settings.model import Digits, Settings
from shared.platform.codes import shown_code
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.printing.slip import PrintedNumber, QrCode
from shared.platform.printing.slip_text import slip_text
from shared.service_desk.appointments.rules.slip import AppointmentPaper, appointment_slip
from tests.helpers.appointments import book_here, kiosk_booking


def paper_of(office: OpenBranch) -> AppointmentPaper:
    request = kiosk_booking(office)
    return AppointmentPaper(book_here(office, request), request.code)


def read(office: OpenBranch, paper: AppointmentPaper, language: Language) -> str:
    slip = appointment_slip(paper, office.catalog.catalog(), Settings(), language)
    return without_direction_controls(slip_text(slip))


def test_the_paper_says_when_where_and_what_to_bring(office: OpenBranch) -> None:
    paper = paper_of(office)
    text = read(office, paper, Language.EN)
    service = office.catalog.catalog().service(paper.appointment.service_id)
    for part in (
        "Your appointment",
        "Replace a passport",
        "21 November 2026",
        shown_code(paper.code),
        office.catalog.catalog().branch.place.text(Language.EN),
        service.card.documents[0].name.text(Language.EN),
        "Enter this code at the kiosk",
    ):
        assert part in text


def test_persian_readers_see_their_calendar_and_their_digits(office: OpenBranch) -> None:
    paper = paper_of(office)
    assert "آبان ۱۴۰۵" in read(office, paper, Language.FA)
    slip = appointment_slip(paper, office.catalog.catalog(), Settings(), Language.FA)
    (number,) = (part for part in slip.parts if isinstance(part, PrintedNumber))
    assert number.local_digits is not None
    latin = appointment_slip(paper, office.catalog.catalog(), Settings(digits=Digits.LATIN), Language.FA)
    assert [part.local_digits for part in latin.parts if isinstance(part, PrintedNumber)] == [None]


def test_a_paper_without_its_code_says_where_the_code_is(office: OpenBranch) -> None:
    paper = AppointmentPaper(paper_of(office).appointment)
    slip = appointment_slip(paper, office.catalog.catalog(), Settings(), Language.EN)
    assert not any(isinstance(part, PrintedNumber | QrCode) for part in slip.parts)
    assert "Your code is on the paper that you got first" in read(office, paper, Language.EN)
