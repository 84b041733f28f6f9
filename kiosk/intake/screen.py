"""What it is, as answers to choose from, then one question on a page: answers to choose from, or words."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.camera import find_camera
from kiosk.intake.camera_view import CameraView
from kiosk.intake.state import IntakeState
from kiosk.option_button import OptionButton, OptionGroup
from kiosk.page.writing import add_writing
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.labels import PlainText

MESSAGE = translate("kiosk.intake", "A message, or a call back")
MESSAGE_HINT = translate("kiosk.intake", "In your own words, without questions.")
GO_ON = translate("kiosk.number", "Continue")
LEAVE_OUT = translate("kiosk.intake", "Leave this out")
TAKE = translate("kiosk.intake", "Take the picture")
KEEP = translate("kiosk.intake", "Keep this picture")
AGAIN = translate("kiosk.intake", "Take it again")
LATER = translate("kiosk.intake", "I will bring it to the counter")
NO_CAMERA = translate(
    "kiosk.intake",
    "No picture can be taken here. Please give the paper at a counter later: your request is registered all the same.",
)
#: The smallest height of the picture, in steps of four millimetres.
LEAST_VIEW = 14


class IntakeScreen(KioskPage):
    """Signals: `only_message`, `kind` (its code), `typed` (the words so far), `answer` (a value), `go_on`, and `taken`
    (a picture, or nothing to take it again).

    The camera is looked for when a picture is wanted: it may be plugged in while the kiosk runs.
    """

    only_message = Signal()
    kind = Signal(str)
    typed = Signal(str)
    answer = Signal(str)
    go_on = Signal()
    taken = Signal(bytes)
    area: TextArea | None = None
    #: The question at which the camera stopped: it is not tried again until another one is shown.
    _without: str = ""
    _view: CameraView | None = None

    def outline(self, state: IntakeState) -> Hashable:
        """Return what decides which widgets there are; what is being typed does not."""
        choices = tuple(each.value for each in state.choices)
        return state.kinds, state.key, state.title, state.label, choices, state.by_camera, state.picture

    def shares(self, state: IntakeState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the button is beside the keyboard."""
        return (16, 9) if self._in_words(state) or state.by_camera else None

    def writes_into(self) -> QWidget | None:
        """Return the field for the words."""
        return self.area if self.state is not None and self._in_words(self.state) else None

    def _in_words(self, state: IntakeState) -> bool:
        return bool(state.key) and not state.choices and not state.by_camera

    def build(self, state: IntakeState, translator: Translator) -> None:
        """Make the kinds, or the widgets of one question."""
        self.options: dict[str, OptionButton] = {}
        if self._view is not None:
            self._view.let_go()
            self._view = None
        if not state.by_camera:
            self._without = ""
        if not state.key:
            self._build_kinds(state, translator)
        elif state.by_camera:
            self._build_picture(state, translator)
        elif state.choices:
            self._build_choices(state, translator)
        else:
            self._build_words(state, translator)

    def fill(self, state: IntakeState, translator: Translator) -> None:
        """Show what is answered so far."""
        for each in state.choices:
            self.options[each.value].mark(each.chosen)
        if self._in_words(state):
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
        self._add_options(text(translate("kiosk.intake", "What is it about?")), options)

    def _build_choices(self, state: IntakeState, translator: Translator) -> None:
        self.title(translator.text(state.label), self._progress(state, translator))
        for each in state.choices:
            option = self.options[each.value] = OptionButton(self.appearance, translator.text(each.label))
            option.activated.connect(lambda value=each.value: self.answer.emit(value))
        self._add_options(translator.text(state.label), list(self.options.values()))
        if not state.needed:
            skip = ActionButton(self.appearance, translator.text(LEAVE_OUT), main=True)
            skip.activated.connect(self.go_on)
            self.foot.addWidget(skip)

    def _add_options(self, name: str, options: Sequence[OptionButton]) -> None:
        """Put what can be chosen on the page, as far apart as fingers need it; a wide page has two columns."""
        place = OptionGroup(name)
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

    def _build_picture(self, state: IntakeState, translator: Translator) -> None:
        """Show what the camera sees, or the picture that was taken; without a camera say what to do instead."""
        text = translator.text
        self.title(text(state.label), self._progress(state, translator))
        camera = None if state.picture or self._without == state.key else find_camera()
        if camera is None and not state.picture:
            self.body.addWidget(PlainText(self.appearance, text(NO_CAMERA), TextRole.TITLE))
            self.body.addStretch(1)
            self._add_button("go_on", text(GO_ON), self.go_on.emit, main=True)
            return
        view = self._view = CameraView(camera, self.unit * LEAST_VIEW, state.picture)
        view.lost.connect(lambda: self._camera_lost(state.key))
        view.setAccessibleName(text(state.label))
        self.body.addWidget(view, 1)
        if state.picture:
            self._add_button("keep", text(KEEP), self.go_on.emit, main=True)
            self._add_button("again", text(AGAIN), lambda: self.taken.emit(b""))
            return
        take = self._add_button("take", text(TAKE), lambda: self._take(view), main=True)
        take.setEnabled(False)
        view.seen.connect(lambda: take.setEnabled(True))
        self._add_button("later", text(LATER), self.go_on.emit)

    def _add_button(self, name: str, text: str, press: Callable[[], object], *, main: bool = False) -> ActionButton:
        kind = ButtonKind.PRIMARY if main else ButtonKind.QUIET
        button = ActionButton(self.appearance, text, kind, main=True, role=TextRole.TITLE)
        button.setObjectName(name)
        button.activated.connect(press)
        self.foot.addWidget(button)
        return button

    def _take(self, view: CameraView) -> None:
        if picture := view.take():
            self.taken.emit(picture)

    def _camera_lost(self, key: str) -> None:
        self._without = key
        self._rebuild()

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
