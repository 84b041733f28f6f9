"""Known visitors: found by an identifier, a ticket, a case or a follow-up code; consent, merging and erasing."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from counter_console.records.known_visitor import KnownVisitor
from counter_console.records.visitor_details import VisitorDetails
from counter_console.records.visitor_presenter import SEARCH, VisitorsPresenter, VisitorsState
from counter_console.records.visitor_texts import hints_text, name_of, visit_text
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.office.catalog.model import Catalog
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.inputs import TextInput
from shared.ui.widgets.table import Column

TITLE = translate("console.visitors", "Known visitors")
TEXTS = PageTexts(
    translate("console.visitors", "Reading the visitors"),
    translate("console.visitors", "The list is from that time."),
    translate("console.visitors", "Nobody is shown"),
    translate("console.visitors", "Look for a visitor. Each search is written down."),
)
BY = translate("console.visitors", "Phone, e-mail, ID number, card, ticket, case or follow-up code")
MOST_LETTERS = 200


def _below(known: KnownVisitor) -> Showable:
    """Return by what somebody with a name is found; for the others the name is just that."""
    named = known.card.contacts is not None and known.card.contacts.name
    return hints_text(known.card.hints) if named else ""


def _description(known: KnownVisitor, _now: datetime | None, translator: Translator) -> str:
    return translator.text(name_of(known.card))


class VisitorsPage(RecordPage[VisitorsState]):
    """The page. `sought` carries what was typed when the search is pressed."""

    sought = Signal(str)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        self._catalog: Catalog | None = None
        register = Register(
            TITLE,
            (
                Column(
                    "who",
                    translate("console.visitors", "Visitor"),
                    lambda known, now, t: t.text(name_of(known.card)),
                    hint=lambda known, now, t: t.text(_below(known)),
                ),
                Column(
                    "last",
                    translate("console.visitors", "Last visit"),
                    lambda known, now, t: t.text(self._last(known)),
                ),
            ),
            lambda known: known.card.client.id,
            _description,
        )
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, register)
        self.line = TextInput(appearance)
        self.line.setMaxLength(MOST_LETTERS)
        self.seek = ActionButton(appearance, "", icon=Icon.SEARCH)
        self.line.returnPressed.connect(self._seek)
        self.seek.activated.connect(self._seek)
        self.begins_at = self.line
        self.bar = QWidget()
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.line, 1)
        line.addWidget(self.seek)
        self._column.insertWidget(self._column.indexOf(self._empty), self.bar)
        self.visitor = VisitorDetails(appearance, translator)
        self.details.add(self.visitor)

    def _last(self, known: KnownVisitor) -> Showable:
        visits = known.card.visits
        return visit_text(visits[0], self._catalog) if visits and self._catalog is not None else ""

    def _seek(self) -> None:
        self.sought.emit(self.line.text())

    def _show_content(self, state: VisitorsState) -> None:
        self._catalog = state.catalog
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not state.found)
        text = self._translator.text
        self.line.setPlaceholderText(text(BY))
        self.line.setAccessibleName(text(BY))
        self.seek.setText(text(SEARCH))
        self.seek.setEnabled(state.connection.can_save)
        self.bar.setVisible(state.loaded)
        if len(state.found) == 1:
            self._chosen = state.found[0].card.client.id
        shown = self.details.isVisible()
        self._show_records(state.found)
        if shown and not state.found:
            self.line.setFocus()  # who was shown is erased, or is not found any more
        # The page has its own search, which asks the branch.
        self.search.hide()

    def _show_details(self, record: KnownVisitor) -> None:
        if self._state is not None:
            self.visitor.show_visitor(record, self._state, self._translator)


class VisitorsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = VisitorsPage(context.appearance, context.translator)
        rights = context.who.rights
        self.visitors = VisitorsPresenter(context.branch, context.runner, context.clerk, rights, self.screen.show_state)
        super().__init__(self.visitors, self.screen)
        self.screen.sought.connect(self.visitors.search)
        self.screen.visitor.given.connect(self.visitors.act)
        self.screen.message_closed.connect(self.visitors.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return VisitorsSection(context)
