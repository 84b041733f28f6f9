"""The sign-in page: names, counters, and a PIN by keyboard or by the keys on the screen."""

from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counter_console.desk.state import AnswerOption
from counter_console.section.connection import Connection
from counter_console.sign_in.state import SignInState
from counter_console.widgets.choice_list import ChoiceList
from shared.office.staff.rules import LONGEST_PIN, SHORTEST_PIN
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind, LanguageSwitch
from shared.ui.widgets.inputs import PinEdit, TextInput
from shared.ui.widgets.keyboard import Keypad
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.layouts import VScroll
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel

REVIEW = "review"
YOUR_CODE = translate("console.sign_in", "Your code")
PAGE_UNITS = 136
LANGUAGES_UNITS = 66
LOCKED_UNITS = 60
MESSAGE_UNITS = 6
DOCKED_LIST_UNITS = 32
READY = translate("console.sign_in", "Enter does the same.")
LOST_HINT = translate("console.sign_in", "You can sign in when the connection is back.")


class SignInScreen(QWidget):
    """The page. `signed` carries the typed PIN, the other signals what was chosen."""

    member_chosen = Signal(object)
    code_typed = Signal(str)
    counter_chosen = Signal(object)
    review_chosen = Signal()
    signed = Signal(str)
    language_chosen = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._state: SignInState | None = None
        self._cleared = 0
        self._told = -1
        self._docked = False
        self.branch = PlainText(appearance, role=TextRole.TITLE)
        self.title = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self.languages = LanguageSwitch(appearance, translator.language)
        self.message = MessageBar(appearance)
        self.staff = ChoiceList(appearance, digits=False, large=True)
        self.counters = ChoiceList(appearance, digits=False, large=True)
        self.code = TextInput(appearance)
        self.pin = PinEdit(appearance, "", LONGEST_PIN)
        self.keypad: Keypad | None = None
        self.sign = ActionButton(appearance, "", ButtonKind.PRIMARY, main=True)
        self.missing = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._panels = [Panel(appearance) for _ in range(3)]
        self._keypad_place = QVBoxLayout()
        self._build()
        self._make_keypad()
        self._connect()
        self.set_docked(False)

    # ------------------------------------------------------------------------------------------------ what is shown
    def show_state(self, state: SignInState) -> None:
        """Show a picture of the page."""
        first = state.loaded and not (self._state and self._state.loaded)
        self._state = state
        text = self._translator.text
        self.branch.setText(text(state.branch))
        title = translate("console.sign_in", "Sign in to your counter")
        if not state.at_counters:
            title = translate("console.sign_in", "Sign in")
        if state.locked:
            title = translate("console.sign_in", "Locked. {name}, please type your PIN to go on.", name=state.locked)
        self.title.setText(text(title))
        headings = (
            translate("console.sign_in", "Choose your name") if state.at_counters else YOUR_CODE,
            translate("console.sign_in", "Choose your counter"),
            translate("console.sign_in", "PIN"),
        )
        for panel, heading in zip(self._panels, headings, strict=True):
            panel.set_heading(text(heading))
            at_all = state.at_counters or panel is not self._panels[1]
            panel.setVisible(at_all and (not state.locked or panel is self._panels[2]))
        self._panels[2].setMaximumWidth(self.appearance.metrics.unit * LOCKED_UNITS if state.locked else 16_777_215)
        # Only the person who is signed in can unlock, and has chosen a language.
        self.languages.setVisible(not state.locked)
        self._place_sign(before_keypad=bool(state.locked))
        self.code.setVisible(not state.at_counters)
        self._lists[0].setVisible(state.at_counters)
        self.code.setAccessibleName(text(YOUR_CODE))
        if state.chosen is None and self.code.text().strip():
            self.code.clear()
        people = [AnswerOption(str(each.staff_id), each.name, each.role) for each in state.staff]
        self.staff.show_choices(people, self._translator, str(state.chosen or ""))
        self._show_counters(state)
        self.pin.setAccessibleName(text(translate("console.sign_in", "PIN")))
        sign = translate("console.sign_in", "Unlock") if state.locked else translate("console.sign_in", "Sign in")
        self.sign.setText(text(sign))
        if state.clear_pin != self._cleared:
            self._cleared = state.clear_pin
            self.pin.clear()
        self._show_message(state.connection)
        self._may_sign()
        self._order_keyboard()
        self._fit_lists()
        if first:
            # New tiles are not seen before Qt has laid them out, and what is not seen takes no keyboard.
            QTimer.singleShot(0, self, self.focus_first)

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self._translator = translator
        self._make_keypad()
        self.languages.set_current(translator.language)
        if self._state is not None:
            self.show_state(self._state)

    def set_docked(self, docked: bool) -> None:
        """Arrange the parts one below the other in the narrow column, side by side in the full window."""
        direction = QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._head.setDirection(direction)
        self.languages.setMinimumWidth(0 if docked else self.appearance.metrics.unit * LANGUAGES_UNITS)
        unit = self.appearance.metrics.unit
        edge = unit * 2 if docked else unit * 4
        self._column.setContentsMargins(edge, edge, edge, edge)
        # In the full window the place of a message stays free: what is pressed next does not move when one comes.
        policy = self.message.sizePolicy()
        policy.setRetainSizeWhenHidden(not docked)
        self.message.setSizePolicy(policy)
        self._docked = docked
        self._fit_lists()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance

    def focus_first(self) -> None:
        """Give the keyboard to the first thing that is still to do."""
        if self._state is not None and self._state.complete:
            self.pin.setFocus()
        elif self._state is not None and not self._state.at_counters:
            self.code.setFocus()
        else:
            self.staff.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits for the PIN, whichever widget of this page has the keyboard."""
        if event.text().isdecimal():
            self.pin.setFocus()
            self.pin.insert(event.text())
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------- how it is made
    def _build(self) -> None:
        unit = self.appearance.metrics.unit
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(unit * 2)
        # Many names scroll by themselves, so that the PIN stays in the window.
        self._lists = [VScroll(self.appearance, each) for each in (self.staff, self.counters)]
        for panel, content in zip(self._panels, (*self._lists, self.pin), strict=True):
            panel.add(content, int(content is not self.pin))
            self._row.addWidget(panel, 1)
        self._panels[0].add(self.code)
        self._panels[0].body.addStretch(0)
        self._panels[2].add(self._keypad_place)
        self._panels[2].add(self.sign)
        self._panels[2].add(self.missing)
        self.message.setMinimumHeight(unit * MESSAGE_UNITS)
        self._panels[2].body.addStretch(1)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(unit * 2)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(unit * 2)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.branch)
        names.addWidget(self.title)
        head.addWidget(IconView(self.appearance, Icon.NOBAT, unit * 5, Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        page = QWidget()
        page.setMaximumWidth(unit * PAGE_UNITS)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(unit * 2)
        self._head.addLayout(head, 1)
        self._head.addWidget(self.languages)
        inner.addStretch(1)
        inner.addLayout(self._head)
        inner.addWidget(self.message)
        inner.addLayout(self._row)
        inner.addStretch(2)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        self._column.addLayout(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(VScroll(self.appearance, holder))

    def _place_sign(self, *, before_keypad: bool) -> None:
        """Put the button below the keypad; on the locked page above it, so that it is seen with large text, too."""
        body = self._panels[2].body
        body.removeWidget(self.sign)
        body.insertWidget(body.indexOf(self._keypad_place) + (not before_keypad), self.sign)
        body.removeWidget(self.missing)
        body.insertWidget(body.indexOf(self.sign) + 1, self.missing)

    def _make_keypad(self) -> None:
        """Make the keys in the page's digits."""
        if self.keypad is not None:
            self._keypad_place.removeWidget(self.keypad)
            self.keypad.hide()
            self.keypad.deleteLater()
        self.keypad = Keypad(self.appearance, self._translator)
        self.keypad.attach(self.pin)
        for key in self.keypad.findChildren(QWidget):
            # The keys are for fingers: who has a keyboard types the digits.
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keypad_place.addWidget(self.keypad)

    def _connect(self) -> None:
        self.staff.chosen.connect(lambda key: self.member_chosen.emit(UUID(key)))
        self.code.textChanged.connect(self.code_typed)
        self.code.returnPressed.connect(self.pin.setFocus)
        self.counters.chosen.connect(self._counter_chosen)
        self.staff.confirmed.connect(self.counters.focus_first)
        self.counters.confirmed.connect(self.pin.setFocus)
        self.pin.textChanged.connect(lambda _text: self._may_sign())
        self.pin.returnPressed.connect(self._sign)
        self.sign.activated.connect(self._sign)
        self.languages.chosen.connect(self.language_chosen)

    def _fit_lists(self) -> None:
        """Show some names at a time in the narrow column; in the full window the lists are as high as the keypad."""
        most = self.appearance.metrics.unit * DOCKED_LIST_UNITS
        for area in self._lists:
            area.setMinimumHeight(min(area.needed_height(), most) if self._docked else 0)

    def _order_keyboard(self) -> None:
        """Let Tab go in the order of the work: name, counter, PIN, sign in; the language comes last."""
        languages = self.languages.buttons.values()
        stops = [self.code, *self.staff.tiles, *self.counters.tiles, self.pin, self.sign, *languages]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_counters(self, state: SignInState) -> None:
        choices = []
        for counter in state.counters:
            hint: Showable = translate("console.sign_in", "free")
            if not counter.free:
                hint = translate("console.sign_in", "taken: {name}", name=counter.taken_by)
            choices.append(AnswerOption(str(counter.counter_id), counter.name, hint))
        member = state.member
        if member is not None and member.may_review:
            review = translate("console.sign_in", "Without a counter")
            choices.append(AnswerOption(REVIEW, review, translate("console.sign_in", "without serving visitors")))
        chosen = REVIEW if state.review else str(state.counter or "")
        self.counters.show_choices(choices, self._translator, chosen)
        for counter in state.counters:
            self.counters.set_possible(str(counter.counter_id), counter.free)

    def _show_message(self, connection: Connection) -> None:
        lost = connection.banner("" if connection.unsaved else LOST_HINT)
        message = (connection.message.text,) if connection.message else ()
        shown = " ".join(self._translator.text(sentence) for sentence in lost or message)
        kind = MessageKind.CAUTION if lost else MessageKind.BAD
        if not shown:
            self.message.clear()
        elif connection.message is not None and connection.message.serial == self._told and not lost:
            self.message.change_text(shown)  # only the time left in it has changed: nobody is told again
        elif (shown, kind) != (self.message.text(), self.message.kind):
            self.message.show_message(shown, kind)
        self._told = connection.message.serial if connection.message and not lost else -1

    def _counter_chosen(self, key: str) -> None:
        if key == REVIEW:
            self.review_chosen.emit()
        elif key:
            self.counter_chosen.emit(UUID(key))

    def _may_sign(self) -> None:
        state = self._state
        ready = state is not None and state.complete and state.connection.can_save
        self.sign.setEnabled(ready and len(self.pin.text()) >= SHORTEST_PIN)
        reason = self._translator.text(self._reason(state)) if state else ""
        self.sign.setAccessibleDescription(reason)
        self.sign.setToolTip(reason)
        self.missing.setText(reason or self._translator.text(READY))

    def _reason(self, state: SignInState) -> Showable:
        """Return why nobody can sign in yet, "" when somebody can."""
        if state.connection.blocked_reason:
            return state.connection.blocked_reason
        if not state.locked and state.chosen is None and not state.at_counters:
            return translate("console.sign_in", "Type your code first.")
        if not state.locked and state.chosen is None:
            return translate("console.sign_in", "Choose your name first.")
        if not state.locked and state.counter is None and not state.review:
            return translate("console.sign_in", "Choose your counter first.")
        if len(self.pin.text()) < SHORTEST_PIN:
            return translate("console.sign_in", "Type your PIN: at least %n digits.", n=SHORTEST_PIN)
        return ""

    def _sign(self) -> None:
        self.signed.emit(self.pin.text())
