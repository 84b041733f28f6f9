"""What the desk makes of somebody who is known: who fits, the lines of the card, and the marks of the visitor."""

from uuid import UUID

from counter_console.desk.state import NEW_VISITOR, AnswerOption, Fact, KnownLines
from counter_console.records.case_texts import STATES
from counter_console.records.known_visitor import KnownVisitor
from counter_console.records.visitor_texts import NEEDS, hint_text, hints_text, name_of, visit_text
from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import local
from shared.platform.i18n.text import ClockTime, Day, Showable, Text, isolated, left_to_right, translate
from shared.service_desk.cases.model.lists import CaseRow
from shared.service_desk.clients.model import OF_ONE_PERSON, SHOWN_VISITS, ClientCard, Hint, LookUp


def who_fits(found: LookUp, known: KnownVisitor | None, catalog: Catalog) -> tuple[tuple[AnswerOption, ...], str]:
    """Return who the visitor may be, and who it is where there is no doubt.

    Nobody is chosen in advance where a phone may be a household's. Somebody who is known at this visit already may
    get a further identifier.
    """
    options = [AnswerOption(str(card.client.id), name_of(card), _last(card, catalog)) for card in found.found]
    if known is not None and known.card.client.id not in {card.client.id for card in found.found}:
        label = translate("console.visitors", "Add it for {name}", name=name_of(known.card))
        options.append(AnswerOption(str(known.card.client.id), label, hints_text(known.card.hints)))
    certain = options[0].key if len(options) == 1 and found.found and found.kind in OF_ONE_PERSON else ""
    if not certain or not found.found:
        new = hint_text(Hint(found.kind, found.hint))
        options.append(AnswerOption(NEW_VISITOR, translate("console.visitors", "Somebody new"), new))
    return tuple(options), certain or (NEW_VISITOR if len(options) == 1 else "")


def _last(card: ClientCard, catalog: Catalog) -> Showable:
    return visit_text(card.visits[0], catalog) if card.visits else hints_text(card.hints)


def known_lines(known: KnownVisitor | None, catalog: Catalog, ticket_id: UUID | None) -> KnownLines | None:
    """Return what the card says; the visit that is going on is no earlier one."""
    if known is None:
        return None
    opened: list[Showable] = [_case(row, known) for row in known.running]
    if known.appointment is not None:
        opened.append(_appointment(known, catalog))
    if known.card.contacts is not None and known.card.contacts.other_need:
        opened.append(isolated(known.card.contacts.other_need))
    earlier = [each for each in known.card.visits if each.ticket_id != ticket_id]
    return KnownLines(
        translate("console.visitors", "Known: {name}", name=name_of(known.card)),
        tuple(
            translate(
                "console.visitors",
                "Please tell the result of case {number}: {kind}",
                number=left_to_right(row.display),
                kind=_kind(row, known),
            )
            for row in known.untold
        ),
        tuple(opened),
        tuple(visit_text(each, catalog) for each in earlier[:SHOWN_VISITS]),
    )


def known_facts(known: KnownVisitor | None) -> tuple[Fact, ...]:
    """Return the marks: what the visitor needs, and that a result waits."""
    if known is None:
        return ()
    needs = () if known.card.contacts is None else known.card.contacts.needs
    facts = [Fact(NEEDS[need], strong=True) for need in needs]
    if known.untold:
        facts.append(Fact(translate("console.visitors", "A result waits to be told"), strong=True))
    return tuple(facts)


def _kind(row: CaseRow, known: KnownVisitor) -> Showable:
    return known.types[row.case.type_code, row.case.type_version].name


def _case(row: CaseRow, known: KnownVisitor) -> Text:
    return translate(
        "console.visitors",
        "Case {number}: {kind} – {state}",
        number=left_to_right(row.display),
        kind=_kind(row, known),
        state=STATES[row.case.state],
    )


def _appointment(known: KnownVisitor, catalog: Catalog) -> Text:
    appointment = known.appointment
    assert appointment is not None, "asked before"
    here = local(appointment.slot, catalog.branch.time_zone)
    service = next((each.name for each in catalog.services if each.id == appointment.service_id), "—")
    return translate(
        "console.visitors",
        "Next appointment: {day}, {time}, {service}",
        day=Day(here.date(), weekday=False),
        time=ClockTime(here),
        service=service,
    )
