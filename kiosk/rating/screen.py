"""Four faces, reasons as chips, an optional comment with the letters of the visitor's own alphabet, and thanks."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.page.writing import add_writing
from kiosk.rating.state import RatingState
from kiosk.visit import Page
from shared.platform.i18n.text import left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.queue.feedback.model import LONGEST_COMMENT, SCORE_WORDS
from shared.ui.icons import Icon
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.spoken_page import mark_private
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind, Chip
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.labels import IconView, PlainText
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.panels import BusyLine, Panel
from shared.ui.widgets.rating import FaceRow


class RatingScreen(KioskPage):
    """Signals: `face` (1 to 4), `reason`, `write`, `typed` (the comment so far), `comment_done`, `send`, `finish`,
    `complain`.
    """

    face = Signal(int)
    reason = Signal(object)
    write = Signal()
    typed = Signal(str)
    comment_done = Signal()
    send = Signal()
    finish = Signal()
    complain = Signal()
    area: TextArea

    def outline(self, state: RatingState) -> Hashable:
        """Return what decides which widgets there are; letters being typed do not."""
        asked = tuple((reason.reason, reason.text) for reason in state.reasons)
        comment = state.comment if state.page is Page.RATING else ""
        return state.page, state.number, state.service, state.counter, asked, comment, state.complaint_offered

    def shares(self, state: RatingState) -> tuple[int, int] | None:
        """Return the shares of the width: on a wide screen the buttons are at the side."""
        return None if state.page is Page.THANKS else (16, 9)

    def writes_into(self) -> QWidget | None:
        """Return the field for the comment."""
        return self.area if self.state is not None and self.state.page is Page.COMMENT else None

    def build(self, state: RatingState, translator: Translator) -> None:
        """Make the widgets of one of the three pages."""
        match state.page:
            case Page.COMMENT:
                self._build_comment(state, translator)
            case Page.THANKS:
                self._build_thanks(state, translator)
            case _:
                self._build_faces(state, translator)

    def fill(self, state: RatingState, translator: Translator) -> None:
        """Show what is chosen so far."""
        if state.page is not Page.RATING:
            return
        self.faces.set_score(int(state.score) if state.score is not None else None)
        for reason in state.reasons:
            chip = self.chips[reason.reason]
            chip.blockSignals(True)
            chip.setChecked(reason.chosen)
            chip.blockSignals(False)
            chip.update()
        self.send_button.setEnabled(state.score is not None and not state.sending)
        if state.sending:
            self.busy_line.start()
        else:
            self.busy_line.stop()
        self.say(state.problem)

    def _build_faces(self, state: RatingState, translator: Translator) -> None:
        self.title(
            translator.text(translate("kiosk.rating", "How was today’s service?")), self._visit(state, translator)
        )
        self.body.addSpacing(self.unit)
        self.faces = FaceRow(self.appearance, [translator.text(face) for face in SCORE_WORDS.values()])
        self.faces.chosen.connect(self.face)
        self.body.addWidget(self.faces)
        self.chips = {}
        if state.reasons_title is not None:
            # On a wide screen the reasons are next to the faces, above the buttons.
            if not self.wide:
                self.body.addSpacing(self.unit)
            self.side.addWidget(PlainText(self.appearance, translator.text(state.reasons_title), TextRole.TITLE))
            chips = QWidget()
            flow = FlowLayout(self.appearance.metrics.gap, chips)
            for reason in state.reasons:
                chip = Chip(self.appearance, translator.text(reason.text), reason.chosen)
                chip.activated.connect(lambda reason=reason.reason: self.reason.emit(reason))
                flow.addWidget(chip)
                self.chips[reason.reason] = chip
            self.side.addWidget(chips)
            if state.comment:
                panel = Panel(self.appearance)
                comment = PlainText(self.appearance, state.comment, TextRole.BODY)
                mark_private(comment)
                panel.add(comment)
                self.body.addWidget(panel)
        self.body.addStretch(1)
        self.busy_line = BusyLine(self.appearance, translator.text(translate("kiosk.rating", "Sending.")))
        self.foot.addWidget(self.busy_line)
        self._add_buttons(state, translator)

    def _add_buttons(self, state: RatingState, translator: Translator) -> None:
        text = translate("kiosk.rating", "Change the comment")
        if not state.comment:
            text = translate("kiosk.rating", "Write a comment")
        write = ActionButton(self.appearance, translator.text(text), icon=Icon.MESSAGE)
        write.activated.connect(self.write)
        self.send_button = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.rating", "Send")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        self.send_button.activated.connect(self.send)
        (self.body if self.wide else self.foot).addWidget(write)
        # Only in its place: shown before that it would be a window of its own, which takes the keyboard away.
        write.setVisible(state.comment_offered and state.score is not None)
        self.foot.addWidget(self.send_button)

    def _build_comment(self, state: RatingState, translator: Translator) -> None:
        title = translator.text(translate("kiosk.rating", "What would you like to tell us?"))
        hint = translator.text(
            translate("kiosk.rating", "You do not have to give your name. Staff read every comment.")
        )
        area = add_writing(self, translator, title, hint, state.comment, LONGEST_COMMENT, self.typed.emit)
        area.setObjectName("comment")
        done = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.rating", "Keep this comment")),
            ButtonKind.PRIMARY,
            main=True,
        )
        done.activated.connect(self.comment_done)
        self.foot.addWidget(done)
        self.area = area

    def _build_thanks(self, state: RatingState, translator: Translator) -> None:
        center = Qt.AlignmentFlag.AlignHCenter
        self.body.addStretch(1)
        icon = IconView(self.appearance, Icon.CHECK, self.appearance.metrics.mm(30), Tone.GOOD)
        self.body.addWidget(icon, 0, center)
        title = translator.text(translate("kiosk.rating", "Thank you"))
        self.body.addWidget(PlainText(self.appearance, title, TextRole.DISPLAY, align=center))
        text = translator.text(translate("kiosk.rating", "We have saved your answer. It helps us improve."))
        self.body.addWidget(PlainText(self.appearance, text, TextRole.BODY, Tone.QUIET, center))
        finish = ActionButton(
            self.appearance,
            translator.text(translate("kiosk.rating", "Finish")),
            ButtonKind.PRIMARY,
            main=True,
            role=TextRole.TITLE,
        )
        finish.activated.connect(self.finish)
        # Not at the foot: "Send" was there, and a second tap on it must not close the page.
        self.body.addSpacing(self.unit)
        self.body.addWidget(finish)
        if state.complaint_offered:
            text = translator.text(translate("kiosk.rating", "Make a complaint about this visit"))
            complain = ActionButton(self.appearance, text, icon=Icon.DOCUMENT, main=True)
            complain.activated.connect(self.complain)
            self.body.addWidget(complain)
        self.body.addStretch(2)

    def _visit(self, state: RatingState, translator: Translator) -> str:
        parts = (left_to_right(state.number), state.service, state.counter)
        return translator.listed(part for part in parts if part is not None)
