"""One known visitor on the page: what can be done, the question of the chosen action, and everything that is known."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
from shared.ui.forms.view import FormView
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row, tab_as_seen
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
    """Shows one visitor. `given` carries an act, the visitor as shown, and the checked answers.

    What was typed for a visitor stays until it is saved, also after a look at another one.
    """

    given = Signal(object, object, object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._appearance, self._translator = appearance, translator
        self._known: KnownVisitor | None = None
        self._done = 0
        self._open: dict[UUID, VisitorAct] = {}
        self._views: dict[tuple[UUID, VisitorAct], FormView] = {}
        self._sent: tuple[UUID, VisitorAct] | None = None
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        self.buttons: dict[VisitorAct, ActionButton] = {}
        for act in ACTS:
            button = self.buttons[act] = ActionButton(appearance, "")
            button.activated.connect(lambda act=act: self._ask(act))
            flow.addWidget(button)
        self._why_not = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._asked = QWidget()
        self._question = QVBoxLayout(self._asked)
        self._question.setContentsMargins(0, 0, 0, 0)
        self.save, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.cancel.activated.connect(lambda: self._ask(None))
        self._question.addLayout(row(self.save, self.cancel, None, spacing=appearance.metrics.unit))
        model = RecordModel(_FACTS, lambda fact: fact.key, translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (bar, self._why_not, self._asked, self.facts):
            column.addWidget(part)
        self._asked.hide()

    @property
    def form(self) -> FormView | None:
        """The open question of the visitor who is shown."""
        if self._known is None:
            return None
        client = self._known.card.client.id
        act = self._open.get(client)
        return None if act is None else self._views.get((client, act))

    def show_visitor(self, known: KnownVisitor, state: VisitorsState, translator: Translator) -> None:
        """Show a visitor as read last."""
        if translator is not self._translator:
            self._translator = translator
            for view in self._views.values():
                view.set_translator(translator)
        self._known = known
        saved = self._sent if state.done != self._done else None
        self._done = state.done
        if saved is not None:
            self._forget()
        text = translator.text
        blocked = text(state.connection.blocked_reason)
        offered = possible(known, leads=state.leads, erases=state.erases)
        for act, button in self.buttons.items():
            button.setText(text(ACTS[act]))
            button.setVisible(act in offered)
            button.setEnabled(not blocked)
        self._why_not.setText(blocked)
        self._why_not.setVisible(bool(blocked))
        self.save.setEnabled(not blocked)
        self.cancel.setText(text(translate("console.records", "Cancel")))
        opened = self._open.get(known.card.client.id)
        if opened is not None and opened not in offered:
            del self._open[known.card.client.id]
        self._show_question()
        if saved is not None and saved[0] == known.card.client.id and offered and self.isVisible():
            self.buttons[saved[1] if saved[1] in offered else offered[0]].setFocus()
        self.facts.setAccessibleName(text(translate("console.cases", "What is known")))
        if state.catalog is not None:
            self.facts.show_rows(facts(known, state.catalog), translator)

    def _ask(self, act: VisitorAct | None) -> None:
        """Open the question of an act, or close it."""
        if self._known is None:
            return
        client = self._known.card.client.id
        before = self._open.pop(client, None)
        if act is not None:
            self._open[client] = act
        self._show_question()
        form = self.form
        if form is not None:
            next(iter(form.rows.values())).input.go_to(())
        elif before is not None:
            self.buttons[before].setFocus()

    def _show_question(self) -> None:
        assert self._known is not None
        client = self._known.card.client.id
        act = self._open.get(client)
        if act is not None:
            declared = question(act, self._known)
            view = self._views.get((client, act))
            if view is None:
                view = FormView(declared, self._appearance, self._translator, whole=True)
                self._views[client, act] = view
                self._question.insertWidget(0, view)
                tab_as_seen(view)
                if act is VisitorAct.CONSENT:
                    view.start(_as_kept(self._known))
            else:
                view.offer(declared)
            self.save.setText(self._translator.text(ACTS[act]))
        for key, each in self._views.items():
            each.setVisible(key == (client, act))
        self._asked.setVisible(act is not None)

    def _give(self) -> None:
        form = self.form
        if form is None or self._known is None:
            return
        checked = form.check()
        if not checked.problems:
            client = self._known.card.client.id
            act = self._open[client]
            self._sent = (client, act)
            self.given.emit(act, self._known, checked.answers)

    def _forget(self) -> None:
        """Drop the form that was saved."""
        if self._sent is not None:
            self._open.pop(self._sent[0], None)
            view = self._views.pop(self._sent, None)
            if view is not None:
                view.hide()
                view.deleteLater()
            self._sent = None


def _as_kept(known: KnownVisitor) -> dict[str, object]:
    """Return the answers with which a new consent begins: what is kept now."""
    contacts, purpose = known.card.contacts, known.card.client.purpose
    kept = {} if contacts is None else {key: value for key, value in vars(contacts).items() if value}
    return kept if purpose is None else {**kept, "purpose": purpose}


def _fact_text(fact: VisitorFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"
