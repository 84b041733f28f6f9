"""The window of the guide: title, one question, and at the bottom the way back, forward and to the sample branch."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter_console.setup.guide.model import GuidePage
from counter_console.setup.guide.pages import PERSON, TITLES
from counter_console.setup.guide.parts import FirstPins, PeopleBar, Summary
from counter_console.setup.guide.state import GuideState
from shared.platform.forms.check import check_form
from shared.platform.i18n.text import Showable, capitalised, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance, apply_appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.language import apply_language
from shared.ui.stylesheet import style_sheet
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import VScroll, row
from shared.ui.widgets.numbers import ProgressLine
from shared.ui.widgets.panels import MessageBar, MessageKind
from shared.ui.widgets.question import Question

SIZE = (1180, 820)
SAMPLE, OWN = "sample", "own"


class GuideWindow(QWidget):
    """Shows one GuideState after the other. `edited` carries a key and what was typed."""

    edited = Signal(str, object)
    next_wanted = Signal()
    back_wanted = Signal()
    page_wanted = Signal(object)
    create_wanted = Signal()
    sample_wanted = Signal()
    larger_wanted = Signal()
    closing = Signal()

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._state: GuideState | None = None
        self._place: tuple[Any, ...] = ()
        self.form: FormView | None = None
        self._step = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._progress = ProgressLine(appearance, tone=Tone.ACCENT)
        self._title = PlainText(appearance, role=TextRole.DISPLAY)
        self._sentence = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self.messages = MessageBar(appearance)
        self.people = PeopleBar(appearance)
        self.look, self.test = ActionButton(appearance, "", icon=Icon.SEARCH), ActionButton(appearance, "")
        self.test.set_icon(Icon.PRINTER)
        self._printer = QWidget()
        self._printer.setLayout(row(self.look, self.test, None, spacing=appearance.metrics.unit))
        self.summary, self.pins = Summary(appearance), FirstPins(appearance)
        self.sample, self.larger = ActionButton(appearance, ""), ActionButton(appearance, "", icon=Icon.TEXT_SIZE)
        self.back = ActionButton(appearance, "", icon=Icon.BACK, key="F7")
        self.next = ActionButton(appearance, "", ButtonKind.PRIMARY, icon=Icon.NEXT, key="F8")
        self.back.filters_double_tap = False
        self._build()
        self.sample.activated.connect(self._sample_pressed)
        self.larger.activated.connect(self.larger_wanted)
        self.back.activated.connect(self.back_wanted)
        self.next.activated.connect(self._forward)
        self.summary.chosen.connect(self.page_wanted)
        self.set_appearance(appearance)
        self.fit(1.0)

    # ---------------------------------------------------------------------------------------------------------- sample
    def _sample_pressed(self) -> None:
        """Ask first, once there are answers: there is no way back from the sample branch."""
        if self._state is None or self._state.page is GuidePage.START:
            self.sample_wanted.emit()
            return
        answers = [
            (SAMPLE, self._text(translate("guide", "Take the sample branch")), ButtonKind.DANGER),
            (OWN, self._text(translate("guide", "Keep my answers")), ButtonKind.QUIET),
        ]
        title = translate("guide", "Take the sample branch instead of yours?")
        text = translate("guide", "All answers that you have given are dropped.")
        question = Question(self.appearance, self._text(title), self._text(text), answers, self)
        question.answered.connect(self._sample_answered)
        question.answered.connect(question.deleteLater)
        question.open()
        question.buttons[OWN].setFocus(Qt.FocusReason.PopupFocusReason)

    def _sample_answered(self, answer: str) -> None:
        if answer == SAMPLE:
            self.sample_wanted.emit()

    # --------------------------------------------------------------------------------------------------------- showing
    def show_state(self, state: GuideState) -> None:
        """Show a page, or what has changed on it."""
        before, self._state = self._state, state
        if before is None or before.language is not state.language:
            self._translator = Translator(state.language)
            apply_language(self, state.language, self.appearance)
            if self.form is not None:
                self.form.set_translator(self._translator)
        self._show_texts(state)
        self._show_form(state)
        self.people.setVisible(state.page is GuidePage.PEOPLE)
        self.people.show_people(state.people, state.person, self._translator)
        self._printer.setVisible(state.page is GuidePage.PRINTER)
        self.summary.setVisible(state.page is GuidePage.SUMMARY)
        self.summary.show_lines(state.summary, self._translator)
        self.pins.setVisible(state.page is GuidePage.DONE)
        self.pins.show_pins(state.pins, self._translator)
        self.pins.print.setVisible(state.page is GuidePage.DONE)
        self._show_message(state)
        if before is None or before.page is not state.page or before.person != state.person:
            self._focus_first(state)

    def _show_texts(self, state: GuideState) -> None:
        title, sentence = TITLES[state.page]
        step, steps = state.step
        at = translate("guide", "Page {number} of {count}", number=step, count=steps)
        done = state.page is GuidePage.DONE
        self.setWindowTitle(self._text(translate("guide", "Nobat – New branch")))
        self._step.setText("" if done else self._text(at))
        self._progress.set_share(1.0 if done else step / steps, Tone.ACCENT)
        self._progress.setAccessibleName(self._text(at))
        self._title.setText(self._text(title))
        self._sentence.setText(self._text(sentence))
        forward = translate("guide", "Continue")
        if state.page is GuidePage.SUMMARY:
            forward = translate("guide", "Create the branch")
        if done:
            forward = translate("guide", "Open the branch")
        for button, text in (
            (self.next, forward),
            (self.back, translate("guide", "Back")),
            (self.sample, translate("guide", "Take the sample branch")),
            (self.larger, translate("guide", "Text size")),
            (self.look, translate("guide", "Look for printers again")),
            (self.test, translate("guide", "Print a test slip")),
            (self.pins.print, translate("guide", "Print the PINs")),
        ):
            button.setText(self._text(text))
            button.setEnabled(not state.busy)
        self.larger.setEnabled(True)
        self.sample.setVisible(not done)
        self.back.setVisible(state.page is not GuidePage.START and not done)

    def _show_form(self, state: GuideState) -> None:
        place = (state.page, state.form, state.person if state.page is GuidePage.PEOPLE else 0, len(state.people))
        if place == self._place:
            return
        self._place = place
        if self.form is not None:
            self._content.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if state.form is not None:
            self.form = FormView(state.form, self.appearance, self._translator)
            given = state.form_answers
            self.form.start({f.key: given[f.key] for f in state.form.fields if f.key in given})
            self.form.edited.connect(self.edited)
            self._content.insertWidget(self._content.indexOf(self.people) + 1, self.form)

    def _show_message(self, state: GuideState) -> None:
        texts: list[tuple[Showable, MessageKind]] = [
            (state.problem, MessageKind.BAD),
            (state.report, MessageKind.GOOD),
        ]
        if state.busy:
            texts.append((translate("guide", "One moment please …"), MessageKind.INFO))
        if state.resumed:
            texts.append((translate("guide", "Your answers from the last time are kept."), MessageKind.INFO))
        text, kind = next(((text, kind) for text, kind in texts if text), ("", MessageKind.INFO))
        shown = capitalised(self._text(text))
        if not shown:
            self.messages.clear()
        elif shown != self.messages.text() or kind is not self.messages.kind:
            self.messages.show_message(shown, kind)

    def _focus_first(self, state: GuideState) -> None:
        if self.form is not None:
            next(iter(self.form.rows.values())).input.go_to(())
        else:
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)

    # ---------------------------------------------------------------------------------------------------------- moving
    def _forward(self) -> None:
        if self._state is None or self._state.busy:
            return
        if self._state.page is GuidePage.DONE:
            self.close()
        elif self._state.page is GuidePage.SUMMARY:
            self.create_wanted.emit()
        elif self._state.page is GuidePage.PEOPLE or self.form is None or not self.form.check().problems:
            self.next_wanted.emit()
            if self.form is not None and self._state.page is GuidePage.PEOPLE:
                self._show_problems_of_person()

    def _show_problems_of_person(self) -> None:
        if self.form is not None and check_form(PERSON, self._state.form_answers if self._state else {}).problems:
            self.form.check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Continue with Enter from a line of text."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QLineEdit) and not event.isAutoRepeat():
            self._forward()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Report that the window closes; the answers are kept."""
        self.closing.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------------------ appearance
    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes."""
        self.appearance = appearance
        self.setStyleSheet(style_sheet(appearance))
        margin = appearance.metrics.padding * 2
        self._outer.setContentsMargins(margin, appearance.metrics.padding, margin, appearance.metrics.padding)
        self._outer.setSpacing(appearance.metrics.unit)
        self._content.setSpacing(round(appearance.metrics.unit * 1.5))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Apply new sizes to the window and everything in it."""
        apply_appearance(self, appearance)
        self._place = ()
        if self._state is not None:
            apply_language(self, self._state.language, appearance)
            self.show_state(self._state)

    def fit(self, scale: float) -> None:
        """Make the window so many times as large as usual, at most as large as the screen."""
        free = self.screen().availableGeometry()
        self.resize(min(free.width(), round(SIZE[0] * scale)), min(free.height(), round(SIZE[1] * scale)))

    def _text(self, text: Showable) -> str:
        return self._translator.text(text)

    def _build(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        # The title scrolls with its page: where letters are large, it would leave no room for the answers.
        for part in (self._title, self._sentence, self.people, self._printer, self.summary, self.pins):
            self._content.addWidget(part)
        self._content.addLayout(row(self.pins.print, None))
        self._content.addStretch(1)
        self._scroll = VScroll(self.appearance, content)
        foot = QHBoxLayout()
        foot.addWidget(self.sample)
        foot.addWidget(self.larger)
        foot.addStretch(1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self._outer = QVBoxLayout(self)
        for widget in (self._step, self._progress, self.messages):
            self._outer.addWidget(widget)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addLayout(foot)
