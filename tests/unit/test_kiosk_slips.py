"""What stands on the visitor's paper."""

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch
from shared.office.settings.model import Digits, Settings, checked
from shared.office.settings.model.slip_parts import ALWAYS, USUAL_PARTS, SlipSection
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Number, Text, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.printing.slip import (
    Checklist,
    Heading,
    Pair,
    PrintedNumber,
    QrCode,
    Rule,
    Slip,
    Space,
    TextLine,
)
from shared.platform.printing.slip_text import slip_text
from shared.queue.slips.rules import example_ticket, list_slip, missed_paragraph, proof_text, slip_of, ticket_slip
from shared.queue.tickets.model import IssuedTicket, IssueRequest
from shared.queue.tickets.rules.code import ticket_code
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
    assert proof_text(catalog.priority("age")) in lines(slip)
    assert catalog.priority("age").hint not in lines(slip)


def test_without_a_time_to_come_back_the_paper_sends_to_a_person() -> None:
    advice = missed_paragraph(replace(Settings(), missed_minutes=0)).text
    assert isinstance(advice, Text)
    assert advice.source == "Please speak to any member of staff."


def test_the_list_is_not_a_ticket(office: OpenBranch) -> None:
    catalog = office.catalog.catalog()
    service = catalog.service(service_id(office, "passport-replace"))
    slip = list_slip(service, catalog, Settings(), Language.KK, office.database.clock.now())
    assert not any(isinstance(part, PrintedNumber | QrCode) for part in slip.parts)
    assert any(isinstance(text, Text) and text.source == "This is a list, not a ticket." for text in lines(slip))


WAYS = LocalText.of({"en": "Complaints: room 5", "kk": "Шағым: 5-бөлме"})


def slip_with(office: OpenBranch, language: Language = Language.EN, **values: object) -> Slip:
    service = office.catalog.catalog().service(service_id(office, "passport-replace"))
    settings = replace(Settings(), **{key: checked(key, value) for key, value in values.items()})
    example = example_ticket((service,), office.database.clock.now())
    return slip_of(example, office.catalog.catalog(), settings, language)


def test_paper_has_the_calendar_and_the_digits_of_the_branch(office: OpenBranch) -> None:
    hijri = slip_text(slip_with(office, Language.AR, arabic_calendar="umm_al_qura", digits="latin"))

    assert "10 جمادى الآخرة 1448 هـ" in without_direction_controls(hijri)
    assert not set("٠١٢٣٤٥٦٧٨٩") & set(hijri)
    assert "٢٠ نوفمبر ٢٠٢٦" in without_direction_controls(slip_text(slip_with(office, Language.AR)))


def test_the_parts_are_printed_in_the_order_of_the_branch(office: OpenBranch) -> None:
    slip = slip_with(office, slip_parts=["number", "service", "branch", "day"])
    kinds = [type(part) for part in slip.parts if not isinstance(part, Space)]
    assert kinds == [PrintedNumber, TextLine, Heading, TextLine, TextLine]


def test_every_part_that_is_left_out_is_not_on_the_paper(office: OpenBranch) -> None:
    whole = {"slip_greeting": WAYS, "slip_footer": WAYS, "slip_link": "https://example.org/"}
    every = slip_text(slip_with(office, slip_parts=[each.value for each in SlipSection], **whole))
    for left_out in set(SlipSection) - ALWAYS - {SlipSection.LOGO, SlipSection.PRIORITY, SlipSection.SECOND_LANGUAGE}:
        parts = [each.value for each in SlipSection if each is not left_out]
        assert len(slip_text(slip_with(office, slip_parts=parts, **whole))) < len(every), left_out


def test_no_two_lines_across_the_paper_follow_each_other(office: OpenBranch) -> None:
    for parts in itertools.permutations(["documents", "missed", "second_language", "contact"]):
        slip = slip_with(office, slip_parts=["branch", "day", "number", *parts], slip_second_language="ar")
        kinds = [type(part) for part in slip.parts if not isinstance(part, Space)]
        assert (Rule, Rule) not in itertools.pairwise(kinds)
        assert kinds[-1] is not Rule


def test_own_texts_appear_in_the_language_of_the_visitor(office: OpenBranch) -> None:
    slip = slip_with(office, Language.KK, slip_footer=WAYS)
    assert "Шағым: 5-бөлме" in slip_text(slip).splitlines()


def test_a_second_language_repeats_service_and_advice_but_not_the_visitors_own(office: OpenBranch) -> None:
    other = slip_text(slip_with(office, Language.EN, slip_second_language="kk")).splitlines()
    assert {"Replace a passport", "Паспортты ауыстыру"} <= set(other)
    assert other[-2:] == slip_text(slip_with(office, Language.EN)).splitlines()[-2:]
    assert slip_with(office, Language.KK, slip_second_language="kk") == slip_with(office, Language.KK)


def test_the_code_leads_to_the_address_of_the_branch(office: OpenBranch) -> None:
    slip = slip_with(office, slip_link="https://example.org/")
    assert QrCode("https://example.org/") in slip.parts


def test_every_slip_has_the_digits_of_its_ticket_whatever_the_branch_leaves_out(office: OpenBranch) -> None:
    ticket, catalog = issued(office, "passport-replace"), office.catalog.catalog()
    wanted = int(hashlib.sha256(ticket.ticket.token.encode()).hexdigest(), 16) % 100_000_000
    digits = f"{wanted:08d}"
    line = f"Ticket code: {digits[:4]} {digits[4:]}"
    layouts = (USUAL_PARTS, ("branch", "day", "number"), ("code", "branch", "day", "number"))
    for parts, link in itertools.product(layouts, ("", "https://example.org/")):
        settings = replace(Settings(), slip_parts=parts, slip_link=link)
        slip = ticket_slip(ticket, catalog, settings, Language.EN)
        assert without_direction_controls(slip_text(slip)).splitlines().count(line) == 1
        for at, part in enumerate(slip.parts):
            if isinstance(part, QrCode):
                assert line in spoken(Slip(Language.EN, (slip.parts[at + 1],)))


def test_digits_of_a_ticket_keep_their_zeros() -> None:
    token = next(str(n) for n in itertools.count() if ticket_code(str(n)).startswith("00"))
    assert len(ticket_code(token)) == 8
    assert ticket_code("example") != ticket_code("example ")


def test_few_counters_are_named_and_many_are_not(office: OpenBranch) -> None:
    parts = ["branch", "day", "number", "counters"]
    assert "The board shows your number and the counter." in slip_text(slip_with(office, slip_parts=parts))
    catalog = office.catalog.catalog()
    service = catalog.service(service_id(office, "passport-replace"))
    only = replace(catalog.counters[2], service_ids=frozenset({service.id}))
    closed = replace(catalog.counters[1], active=False)
    settings = replace(Settings(), slip_parts=tuple(parts))
    example = example_ticket((service,), office.database.clock.now())
    one = slip_of(example, replace(catalog, counters=(closed, only)), settings, Language.EN)
    assert f"Counter for this service: {only.label}" in without_direction_controls(slip_text(one))
    many = replace(catalog, counters=tuple(replace(only, label=str(at)) for at in range(5)))
    assert "for this service" not in slip_text(slip_of(example, many, settings, Language.EN))


def test_the_paper_says_the_zone_of_a_service_that_has_one(office: OpenBranch) -> None:
    ticket, catalog = issued(office, "passport-replace"), office.catalog.catalog()
    services = tuple(replace(each, zone="Hall A") for each in catalog.services)
    said = spoken(ticket_slip(ticket, replace(catalog, services=services), Settings(), Language.EN))
    assert "Zone: Hall A" in said
    assert "Zone" not in spoken(ticket_slip(ticket, catalog, Settings(), Language.EN))


def test_the_paper_invites_to_rate_only_where_the_kiosk_can(office: OpenBranch) -> None:
    ticket, catalog = issued(office, "passport-replace"), office.catalog.catalog()
    assert "rate your visit" in spoken(ticket_slip(ticket, catalog, Settings(), Language.EN))
    assert "rate your visit" not in spoken(ticket_slip(ticket, catalog, Settings(kiosk_rate=False), Language.EN))


def spoken(slip: Slip) -> str:
    told = (Translator(Language.EN).text(part.text) for part in slip.parts if isinstance(part, TextLine))
    return without_direction_controls(" / ".join(told))
