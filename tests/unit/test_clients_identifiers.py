"""Identifiers of clients as people type them, check digits, and what may be kept of contact data."""

import pytest

from shared.platform.errors import ErrorCode, UserError
from shared.service_desk.clients.errors import BAD_CARD, BAD_E_MAIL, BAD_ID_NUMBER, BAD_IDENTIFIER, BAD_PHONE
from shared.service_desk.clients.model import ConsentPurpose, ContactChannel, Contacts, IdentifierKind, Need
from shared.service_desk.clients.rules.contacts import kept_for
from shared.service_desk.clients.rules.identifiers import hint_of, is_id_number, normalised, readings, recognised

PHONE, E_MAIL, ID_NUMBER, CARD = IdentifierKind


@pytest.mark.parametrize(
    ("typed", "kind", "normal"),
    [
        ("8 701 123 45 67", PHONE, "+77011234567"),
        ("+7 (701) 123-45-67", PHONE, "+77011234567"),
        ("701 1234567", PHONE, "+77011234567"),
        ("٧٠١١٢٣٤٥٦٧", PHONE, "+77011234567"),
        ("۰۹۱۲ ۳۴۵ ۶۷۸۹", PHONE, "+989123456789"),
        ("0098 912 345 6789", PHONE, "+989123456789"),
        ("98 912 345 6789", PHONE, "+989123456789"),
        ("+49 30 123456", PHONE, "+4930123456"),
        ("72 15 30", PHONE, "721530"),
        (" Aisulu.K@Example.KZ ", E_MAIL, "aisulu.k@example.kz"),
        ("aisulu＠example.kz", E_MAIL, "aisulu@example.kz"),
        ("880715 300128", ID_NUMBER, "880715300128"),
        ("۸۸۰۷۱۵۳۰۰۱۲۸", ID_NUMBER, "880715300128"),
        ("049-937089-9", ID_NUMBER, "0499370899"),
        ("kz-ab 00123", CARD, "KZAB00123"),
        ("9912 3456 7890 1234", CARD, "9912345678901234"),
    ],
)
def test_what_is_typed_is_recognised_and_gets_one_form(typed: str, kind: IdentifierKind, normal: str) -> None:
    assert recognised(typed) == (kind, normal)
    assert normalised(kind, typed) == normal
    assert (kind, normal) in readings(typed)


@pytest.mark.parametrize(
    ("typed", "kind", "problem"),
    [
        ("880715300129", None, BAD_ID_NUMBER),
        ("1111111111", ID_NUMBER, BAD_ID_NUMBER),
        ("name@", None, BAD_E_MAIL),
        ("12", PHONE, BAD_PHONE),
        ("x" * 3000, CARD, BAD_CARD),
        ("?", None, BAD_IDENTIFIER),
        ("", None, BAD_IDENTIFIER),
    ],
)
def test_what_cannot_be_one_is_said(typed: str, kind: IdentifierKind | None, problem: ErrorCode) -> None:
    with pytest.raises(UserError) as raised:
        recognised(typed) if kind is None else normalised(kind, typed)
    assert raised.value.code is problem


def test_no_other_check_digit_is_right() -> None:
    for right in ("880715300128", "880715301804", "0499370899", "0012345679"):
        assert is_id_number(right)
        others = (right[:-1] + digit for digit in "0123456789" if digit != right[-1])
        assert not any(map(is_id_number, others)), right


def test_a_hint_is_two_characters() -> None:
    assert hint_of(PHONE, "+77011234567") == "67"
    assert hint_of(E_MAIL, "aisulu.k@example.kz") == ".k"


def test_phone_and_e_mail_are_kept_only_to_contact_somebody() -> None:
    told = Contacts("Aisulu\n K", "8 701 123 45 67", "A@B.kz", ContactChannel.PHONE, "kk", (Need.SIGHT, Need.SIGHT))
    served = kept_for(ConsentPurpose.SERVE, told)
    assert (served.name, served.phone, served.e_mail, served.channel) == ("Aisulu K", "", "", None)
    assert served.needs == (Need.SIGHT,)
    contacted = kept_for(ConsentPurpose.CONTACT, told)
    assert (contacted.phone, contacted.e_mail, contacted.channel) == ("+77011234567", "a@b.kz", ContactChannel.PHONE)
    assert kept_for(ConsentPurpose.CONTACT, Contacts(channel=ContactChannel.E_MAIL)).channel is None
