"""What the desk and the page of known visitors say: kinds of identifiers, needs, purposes, visits."""

from collections.abc import Iterable, Mapping

from shared.office.catalog.model import Catalog
from shared.platform.i18n.text import Day, Listing, Showable, Text, isolated, left_to_right, translate
from shared.service_desk.clients.model import (
    ClientCard,
    ConsentPurpose,
    ContactChannel,
    EarlierVisit,
    Hint,
    IdentifierKind,
    MergeReason,
    Need,
)

KINDS: Mapping[IdentifierKind, Text] = {
    IdentifierKind.PHONE: translate("console.visitors", "Phone"),
    IdentifierKind.E_MAIL: translate("console.visitors", "E-mail"),
    IdentifierKind.ID_NUMBER: translate("console.visitors", "ID number"),
    IdentifierKind.CARD: translate("console.visitors", "Card"),
}
NEEDS: Mapping[Need, Text] = {
    Need.WHEELCHAIR: translate("console.visitors", "Wheelchair"),
    Need.SIGN_LANGUAGE: translate("console.visitors", "Sign language"),
    Need.HEARING: translate("console.visitors", "Hard of hearing"),
    Need.SIGHT: translate("console.visitors", "Sees poorly"),
    Need.INTERPRETER: translate("console.visitors", "Interpreter"),
    Need.COMPANION: translate("console.visitors", "Comes with a companion"),
}
PURPOSES: Mapping[ConsentPurpose, Text] = {
    ConsentPurpose.SERVE: translate("console.visitors", "To serve the visitor better at the counter"),
    ConsentPurpose.CONTACT: translate("console.visitors", "To serve the visitor better, to tell results and to remind"),
}
CHANNELS: Mapping[ContactChannel, Text] = {
    ContactChannel.PHONE: translate("console.visitors", "By phone"),
    ContactChannel.E_MAIL: translate("console.visitors", "By e-mail"),
    ContactChannel.COUNTER: translate("console.visitors", "Only at the counter"),
}
MERGE_REASONS: Mapping[MergeReason, Text] = {
    MergeReason.DOCUMENT: translate("console.visitors", "The same document was shown"),
    MergeReason.SAID: translate("console.visitors", "The visitor says so"),
    MergeReason.MISTAKE: translate("console.visitors", "Entered twice by mistake"),
}


def hint_text(hint: Hint) -> Text:
    """Return what is shown of an identifier."""
    return translate("console.visitors", "{kind} …{end}", kind=KINDS[hint.kind], end=left_to_right(hint.hint))


def hints_text(hints: Iterable[Hint]) -> Showable:
    """Return what is shown of several identifiers."""
    return Listing(tuple(hint_text(each) for each in hints))


def name_of(card: ClientCard) -> Showable:
    """Return the name that a visitor has allowed to be kept, else what is shown of the identifiers."""
    if card.contacts is not None and card.contacts.name:
        return isolated(card.contacts.name)
    return hints_text(card.hints)


def visit_text(visit: EarlierVisit, catalog: Catalog) -> Text:
    """Return a visit in one line: day, number, service, and the outcome where there is one."""
    service = next((each.name for each in catalog.services if each.id == visit.service_id), "—")
    outcome = next((each.name for each in catalog.outcomes if each.code == visit.outcome), None)
    day, number = Day(visit.day, year=True, weekday=False), left_to_right(visit.display)
    if outcome is None:
        return translate("console.visitors", "{day}: {number}, {service}", day=day, number=number, service=service)
    return translate(
        "console.visitors",
        "{day}: {number}, {service} – {outcome}",
        day=day,
        number=number,
        service=service,
        outcome=outcome,
    )
