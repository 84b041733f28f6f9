"""What it is, as answers to choose from, then one question on a page: answers to choose from, or words."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.intake.state import IntakeState
from kiosk.option_button import OptionButton
from kiosk.page.writing import add_writing
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextArea

MESSAGE = translate("kiosk.intake", "A message, or a call back")
MESSAGE_HINT = translate("kiosk.intake", "In your own words, without questions.")
GO_ON = translate("kiosk.number", "Continue")
LEAVE_OUT = translate("kiosk.intake", "Leave this out")


class IntakeScreen(KioskPage):
    """Signals: `only_message`, `kind` (its code), `typed` (the words so far), `answer` (a value), `go_on`."""

    only_message = Signal()
    kind = Signal(str)
    typed = Signal(str)
    answer = Signal(str)
    go_on = Signal()
    area: TextArea | None = None

    def outline(self, state: IntakeState) -> Hashable:
        """Return what decides which widgets there are; what is being typed does not."""
        return state.kinds, state.key, state.title, state.label, tuple(each.value for each in state.choices)

    def shares(self, state: IntakeState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the button is beside the keyboard."""
        return (16, 9) if state.key and not state.choices else None

    def writes_into(self) -> QWidget | None:
        """Return the field for the words."""
        return self.area if self.state is not None and self.state.key and not self.state.choices else None

    def build(self, state: IntakeState, translator: Translator) -> None:
        """Make the kinds, or the widgets of one question."""
        self.options: dict[str, OptionButton] = {}
        if not state.key:
            self._build_kinds(state, translator)
        elif state.choices:
            self._build_choices(state, translator)
        else:
            self._build_words(state, translator)

    def fill(self, state: IntakeState, translator: Translator) -> None:
        """Show what is answered so far."""
        for each in state.choices:
            self.options[each.value].mark(each.chosen)
        if state.key and not state.choices:
            given = bool(state.words.strip())
            self.go_button.setText(translator.text(GO_ON if given or state.needed else LEAVE_OUT))
            self.go_button.setEnabled(given or not state.needed)

    def _build_kinds(self, state: IntakeState, translator: Translator) -> None:
        text = translator.text
        self.title(
            text(translate("kiosk.intake", "What is it about?")),
            text(translate("kiosk.intake", "You need not give your name. You get a code for the answer.")),
        )
        message = OptionButton(self.appearance, text(MESSAGE), text(MESSAGE_HINT))
        message.activated.connect(self.only_message)
        options = [message]
        for each in state.kinds:
            option = OptionButton(self.appearance, text(each.name), text(each.hint))
            option.activated.connect(lambda code=each.code: self.kind.emit(code))
            options.append(option)
        self._add_options(options)

    def _build_choices(self, state: IntakeState, translator: Translator) -> None:
        self.title(translator.text(state.label), self._progress(state, translator))
        for each in state.choices:
            option = self.options[each.value] = OptionButton(self.appearance, translator.text(each.label))
            option.activated.connect(lambda value=each.value: self.answer.emit(value))
        self._add_options(list(self.options.values()))
        if not state.needed:
            skip = ActionButton(self.appearance, translator.text(LEAVE_OUT), main=True)
            skip.activated.connect(self.go_on)
            self.foot.addWidget(skip)

    def _add_options(self, options: Sequence[OptionButton]) -> None:
        """Put what can be chosen on the page, as far apart as fingers need it; a wide page has two columns."""
        place = QWidget()
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.appearance.metrics.gap)
        columns = 2 if self.wide and not self.crowded else 1
        for at, option in enumerate(options):
            grid.addWidget(option, at // columns, at % columns)
        self.body.addWidget(place)
        self.body.addStretch(1)

    def _build_words(self, state: IntakeState, translator: Translator) -> None:
        title, hint = translator.text(state.label), self._progress(state, translator)
        self.area = add_writing(self, translator, title, hint, state.words, state.longest, self.typed.emit)
        self.area.setObjectName("answer")
        self.go_button = ActionButton(self.appearance, "", ButtonKind.PRIMARY, main=True, role=TextRole.TITLE)
        self.go_button.activated.connect(self.go_on)
        self.foot.addWidget(self.go_button)

    def _progress(self, state: IntakeState, translator: Translator) -> str:
        """Return what it is and how many questions there are."""
        far = translate(
            "kiosk.intake",
            "{case_kind}: question {question} of {questions}",
            case_kind=state.title,
            question=state.place,
            questions=state.questions,
        )
        return translator.text(far)
