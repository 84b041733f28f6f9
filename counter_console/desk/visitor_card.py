"""The card of the current visitor: the number as the largest thing, and the time it takes next to the usual time."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from counter_console.desk.card_content import Face
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText, Tag
from shared.ui.widgets.layouts import FlowLayout
from shared.ui.widgets.numbers import ProgressLine, TicketNumber
from shared.ui.widgets.panels import Panel

NUMBER_UNITS_FULL = 11
NUMBER_UNITS_DOCKED = 10
CLOCK_WIDTH_UNITS = 26
CLOCK_WIDTH_NARROW = 14
CLOCK_UNITS_FULL = 5.5
CLOCK_UNITS_DOCKED = 4.5


class VisitorCard(Panel):
    """Shows one `Face`; the clock runs by `tick`, which gets the present instant of the branch."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._face: Face | None = None
        self._narrow = False
        self._translator: Translator | None = None
        self._label = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self._number = TicketNumber(appearance, "", underline=False, align=Qt.AlignmentFlag.AlignLeading)
        self._title = PlainText(appearance, role=TextRole.TITLE)
        self._facts = FactRow(appearance)
        self._proof = PlainText(appearance, role=TextRole.BODY)
        self._text = PlainText(appearance, role=TextRole.BODY, tone=Tone.QUIET)
        self._clock = RunningClock(appearance, "", underline=False, align=Qt.AlignmentFlag.AlignTrailing)
        self._caption = Caption(appearance, role=TextRole.LABEL, tone=Tone.QUIET, bold=False)
        self._line = ProgressLine(appearance)
        self._main = QVBoxLayout()
        for widget in (self._label, self._number, self._title, self._facts, self._proof, self._text):
            self._main.addWidget(widget)
        self._main.addStretch(1)
        self._times = QWidget()
        self._time_column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._times)
        self._time_column.setContentsMargins(0, 0, 0, 0)
        for part in (self._clock, self._caption, self._line):
            self._time_column.addWidget(part)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addLayout(self._main, 1)
        self._halves.addWidget(self._times, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._halves)
        self.set_docked(False)

    def set_narrow(self, narrow: bool) -> None:
        """Leave the clock less room, for large letters in a small window."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.set_docked(self._docked)

    def set_docked(self, docked: bool) -> None:
        """Put the clock below the texts in the narrow column, next to them in the full window."""
        self._docked = docked
        unit = self.appearance.metrics.unit
        direction = QBoxLayout.Direction.TopToBottom if docked else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(direction)
        self._halves.setSpacing(unit * (2 if docked else 3))
        self._main.setSpacing(unit)
        self._time_column.setSpacing(unit // 2)
        self._number.set_max_px(unit * (NUMBER_UNITS_DOCKED if docked else NUMBER_UNITS_FULL))
        self._clock.set_max_px(round(unit * (CLOCK_UNITS_DOCKED if docked else CLOCK_UNITS_FULL)))
        side = Qt.AlignmentFlag.AlignLeading if docked else Qt.AlignmentFlag.AlignTrailing
        self._caption.set_align(side)
        self._clock.set_align(side)
        clock = CLOCK_WIDTH_NARROW if self._narrow else CLOCK_WIDTH_UNITS
        self._times.setMinimumWidth(0 if docked else unit * clock)
        self._halves.setAlignment(self._times, Qt.AlignmentFlag(0) if docked else Qt.AlignmentFlag.AlignTop)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        super().set_appearance(appearance)
        self.set_docked(self._docked)

    def show_face(self, face: Face, translator: Translator, now: datetime) -> None:
        """Show a face; `now` is the present instant of the branch."""
        self._face, self._translator = face, translator
        text = translator.text
        self._label.setText(text(face.label))
        self._number.tone = Tone.QUIET if face.quiet else Tone.INK
        self._number.set_number(face.number)
        self._number.setVisible(bool(face.number))
        self._title.setText(text(face.title))
        self._title.setVisible(bool(self._title.text()))
        self._facts.show_facts([(text(fact.text), fact.strong) for fact in face.facts])
        self._proof.setText(text(face.proof))
        self._proof.setVisible(bool(self._proof.text()))
        self._text.setText(text(face.text))
        self._text.setVisible(bool(self._text.text()))
        self._caption.setText(text(face.caption))
        self._times.setVisible(face.since is not None)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """Show the time of this instant."""
        if self._face is None or self._translator is None or self._face.since is None:
            return
        seconds = max(0.0, (now - self._face.since).total_seconds())
        self._clock.set_number(self._translator.stopwatch(seconds))
        expected = self._face.expected_seconds
        self._line.setVisible(expected is not None)
        if expected:
            self._line.set_share(seconds / expected)


class RunningClock(TicketNumber):
    """A running time in large letters; like a number it reads from left to right in every language."""

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        """Move to the other side of its place."""
        self._align = align
        self.update()


class Caption(PlainText):
    """The words below the clock, at the same side."""

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        """Move to the other side of its place."""
        self._align = align
        self.update()


class FactRow(QWidget):
    """The visitor's pills: language, needs, wait."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._flow = FlowLayout(appearance.metrics.unit, self)
        self._tags: list[Tag] = []

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the pills take the look themselves."""
        self.appearance = appearance
        self._flow.setSpacing(appearance.metrics.unit)

    def show_facts(self, facts: list[tuple[str, bool]]) -> None:
        """Show pills: words, and whether they ask for care."""
        while len(self._tags) < len(facts):
            tag = Tag(self.appearance, "", parent=self)
            self._flow.addWidget(tag)
            self._tags.append(tag)
        for number, tag in enumerate(self._tags):
            tag.setVisible(number < len(facts))
        for tag, (words, strong) in zip(self._tags, facts, strict=False):
            tag.tone = Tone.CAUTION if strong else Tone.QUIET
            tag.setText(words)
        self._flow.invalidate()
        self.updateGeometry()
        self.setVisible(bool(facts))
