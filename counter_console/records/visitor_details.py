"""One known visitor on the page: what can be done, the question of the chosen action, and everything that is known."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import STATES, moment
from counter_console.records.known_visitor import KnownVisitor
from counter_console.records.visitor_forms import ACTS, VisitorAct, possible, question
from counter_console.records.visitor_presenter import VisitorsState
from counter_console.records.visitor_texts import CHANNELS, NEEDS, PURPOSES, hints_text, visit_text
from shared.office.catalog.model import Catalog
from shared.platform.forms.records import LANGUAGES
from shared.platform.i18n.text import Listing, Showable, isolated, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.service_desk.clients.model import SHOWN_VISITS
from shared.ui.appearance import Appearance
from shared.ui.widgets.table import Column, RecordModel, RecordTable


@dataclass(frozen=True)
class VisitorFact:
    """One thing that is known; `key` tells lines with one label apart."""

    key: str
    label: Showable
    value: Showable


_FACTS = (
    Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=40),
    Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
)


def facts(known: KnownVisitor, catalog: Catalog) -> tuple[VisitorFact, ...]:
    """Return everything that is known of a visitor; never a rating."""
    zone = catalog.branch.time_zone
    found: list[tuple[Showable, Showable]] = [
        (translate("console.visitors", "Found by"), hints_text(known.card.hints)),
        *_consent(known, zone),
    ]
    for case in known.cases:
        kind, state = known.types[case.case.type_code, case.case.type_version].name, STATES[case.case.state]
        label = translate("console.visitors", "Case {number}", number=left_to_right(case.display))
        found.append((label, translate("console.visitors", "{kind} – {state}", kind=kind, state=state)))
    if known.appointment is not None:
        found.append((translate("console.visitors", "Next appointment"), moment(known.appointment.slot, zone)))
    for visit in known.card.visits[:SHOWN_VISITS]:
        found.append((translate("console.visitors", "Visit"), visit_text(visit, catalog)))
    return tuple(VisitorFact(str(place), *each) for place, each in enumerate(found))


def _consent(known: KnownVisitor, zone: str) -> Iterator[tuple[Showable, Showable]]:
    client, contacts = known.card.client, known.card.contacts
    if client.purpose is not None and client.consented is not None:
        label = translate("console.visitors", "Agreed to on {moment}", moment=moment(client.consented, zone))
        by = known.file.consented_by if known.file is not None else ""
        yield label, Listing((PURPOSES[client.purpose], isolated(by))) if by else PURPOSES[client.purpose]
    if contacts is None:
        return
    channel = "" if contacts.channel is None else CHANNELS[contacts.channel]
    language = next((choice.label for choice in LANGUAGES if choice.value == contacts.language), "")
    needs: tuple[Showable, ...] = tuple(NEEDS[need] for need in contacts.needs)
    if contacts.other_need:
        needs += (isolated(contacts.other_need),)
    for label, value in (
        (translate("console.visitors", "Name"), isolated(contacts.name)),
        (translate("console.visitors", "Phone"), left_to_right(contacts.phone) if contacts.phone else ""),
        (translate("console.visitors", "E-mail"), left_to_right(contacts.e_mail) if contacts.e_mail else ""),
        (translate("console.visitors", "How the visitor wants to be told"), channel),
        (translate("console.visitors", "Language"), language),
        (translate("console.visitors", "Needs"), Listing(needs) if needs else ""),
    ):
        if value and value != isolated(""):
            yield label, value


class VisitorDetails(QWidget):
    """Shows one visitor. `given` carries an act, the visitor as shown, and the checked answers."""

    given = Signal(object, object, object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._known: KnownVisitor | None = None
        self.panel: ActionPanel[VisitorAct] = ActionPanel(appearance, translator, ACTS)
        self.panel.given.connect(lambda act, answers: self.given.emit(act, self._known, answers))
        model = RecordModel(_FACTS, lambda fact: fact.key, translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self.panel, self.facts):
            column.addWidget(part)

    def show_visitor(self, known: KnownVisitor, state: VisitorsState, translator: Translator) -> None:
        """Show a visitor as read last."""
        self._known = known
        self.panel.show_record(
            known.card.client.id,
            possible(known, leads=state.leads, erases=state.erases),
            lambda act: question(act, known),
            done=state.done,
            blocked=translator.text(state.connection.blocked_reason),
            main=None,
            translator=translator,
            known=lambda act: _as_kept(known) if act is VisitorAct.CONSENT else {},
        )
        self.facts.setAccessibleName(translator.text(translate("console.cases", "What is known")))
        if state.catalog is not None:
            self.facts.show_rows(facts(known, state.catalog), translator)


def _as_kept(known: KnownVisitor) -> dict[str, object]:
    """Return the answers with which a new consent begins: what is kept now."""
    contacts, purpose = known.card.contacts, known.card.client.purpose
    kept = {} if contacts is None else {key: value for key, value in vars(contacts).items() if value}
    return kept if purpose is None else {**kept, "purpose": purpose}


def _fact_text(fact: VisitorFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"
