"""What is kept of contact data for a purpose."""

from dataclasses import replace

from shared.platform.forms.plain_text import shortened
from shared.service_desk.clients.model import (
    LONGEST_NAME,
    LONGEST_NEED,
    ConsentPurpose,
    ContactChannel,
    Contacts,
    IdentifierKind,
)
from shared.service_desk.clients.rules.identifiers import normalised


def kept_for(purpose: ConsentPurpose, contacts: Contacts) -> Contacts:
    """Return the contact data that may be kept: phone and e-mail only to contact somebody.

    Raises UserError: BAD_PHONE, BAD_E_MAIL.
    """
    plain = replace(
        contacts,
        name=shortened(contacts.name, LONGEST_NAME),
        other_need=shortened(contacts.other_need, LONGEST_NEED),
        needs=tuple(dict.fromkeys(contacts.needs)),
    )
    if purpose is ConsentPurpose.SERVE:
        return replace(plain, phone="", e_mail="", channel=None)
    phone = normalised(IdentifierKind.PHONE, plain.phone) if plain.phone else ""
    e_mail = normalised(IdentifierKind.E_MAIL, plain.e_mail) if plain.e_mail else ""
    reached = {ContactChannel.PHONE: phone, ContactChannel.E_MAIL: e_mail, ContactChannel.COUNTER: "here"}
    # A way that nobody can use would look like an agreement.
    channel = plain.channel if plain.channel is not None and reached[plain.channel] else None
    return replace(plain, phone=phone, e_mail=e_mail, channel=channel)
