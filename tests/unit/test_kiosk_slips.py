"""What stands on the visitor's paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.slips import list_slip, missed_paragraph, ticket_slip
from shared.bootstrap import OpenBranch
from shared.office.settings.model import Digits, Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Number, Text
from shared.platform.ids import new_id
from shared.platform.printing.slip import Checklist, Pair, PrintedNumber, QrCode, Slip, TextLine
from shared.queue.tickets.model import IssuedTicket, IssueRequest
from tests.helpers.branches import open_sample_branch, service_id


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OpenBranch]:
    opened = open_sample_branch(tmp_path)
    yield opened
    opened.close()


def issued(office: OpenBranch, *codes: str, priority: str = "ordinary") -> IssuedTicket:
    asked = tuple(service_id(office, code) for code in codes)
    return office.visitor.issue(IssueRequest(new_id(), asked, "en", priority), "kiosk-1")


def lines(slip: Slip) -> list[object]:
    return [part.text for part in slip.parts if isinstance(part, TextLine)]


def test_the_slip_carries_number_and_people_ahead_and_no_code_that_leads_nowhere(office: OpenBranch) -> None:
    ticket = issued(office, "passport-replace")
    slip = ticket_slip(ticket, office.catalog.catalog(), Settings(), Language.EN)
    assert PrintedNumber("D001", None) in slip.parts
    pair = next(part for part in slip.parts if isinstance(part, Pair))
    assert pair.first.value == Number(0)
    assert not any(isinstance(part, QrCode) for part in slip.parts)


def test_documents_of_several_services_are_one_list_without_repeats(office: OpenBranch) -> None:
    ticket = issued(office, "passport-replace", "address-registration")
    slip = ticket_slip(ticket, office.catalog.catalog(), Settings(), Language.EN)
    (papers,) = (part for part in slip.parts if isinstance(part, Checklist))
    names = [item.text(Language.EN) for item in papers.items if isinstance(item, LocalText)]
    assert names.count("Identity card") == 1
    assert len(names) == len(set(names)) > 4
    services = [text.text(Language.EN) for text in lines(slip) if isinstance(text, LocalText)]
    assert services[:2] == ["Replace a passport", "Register an address"]


def test_persian_readers_get_the_number_in_their_own_digits_unless_the_branch_says_otherwise(
    office: OpenBranch,
) -> None:
    ticket, catalog = issued(office, "passport-replace"), office.catalog.catalog()
    local = ticket_slip(ticket, catalog, Settings(), Language.FA)
    latin = ticket_slip(ticket, catalog, replace(Settings(), digits=Digits.LATIN), Language.FA)
    assert PrintedNumber("D001", "\u2066D ۰۰۱\u2069") in local.parts
    assert PrintedNumber("D001", None) in latin.parts


def test_who_is_served_first_reads_what_to_show(office: OpenBranch) -> None:
    catalog = office.catalog.catalog()
    slip = ticket_slip(issued(office, "passport-replace", priority="age"), catalog, Settings(), Language.EN)
    assert catalog.priority("age").hint in lines(slip)


def test_without_a_time_to_come_back_the_paper_sends_to_a_person() -> None:
    advice = missed_paragraph(replace(Settings(), missed_minutes=0)).text
    assert isinstance(advice, Text)
    assert advice.source == "Please speak to any member of staff."


def test_the_list_is_not_a_ticket(office: OpenBranch) -> None:
    catalog = office.catalog.catalog()
    service = catalog.service(service_id(office, "passport-replace"))
    slip = list_slip(service, catalog, Language.KK, office.database.clock.now())
    assert not any(isinstance(part, PrintedNumber | QrCode) for part in slip.parts)
    assert any(isinstance(text, Text) and text.source == "This is a list, not a ticket." for text in lines(slip))
