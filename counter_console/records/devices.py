"""The register of devices: state, presenter and page for a manager, and the strip that reports troubles elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from counter_console.records.device_health import (
    Alert,
    Health,
    HealthRow,
    Mood,
    alerts,
    device_rows,
    duty_rows,
    read_health,
    troubles,
)
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, QuestionTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.devices.model import DeviceKind
from shared.platform.background import Runner
from shared.platform.i18n.text import Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import HairLine, IconView, PlainText
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel

TEXTS = PageTexts(
    translate("console.devices", "Reading the devices"),
    translate("console.devices", "What stands here is as it was then."),
    translate("console.devices", "No device has told about itself yet"),
    translate("console.devices", "A kiosk, console or board appears here when it is started."),
)
PICTURES: Mapping[DeviceKind | None, Icon] = {
    DeviceKind.KIOSK: Icon.TICKET,
    DeviceKind.PRINTER: Icon.PRINTER,
    DeviceKind.CONSOLE: Icon.PERSON,
    DeviceKind.BOARD: Icon.SCREEN,
    None: Icon.HOUSE,
}
MOODS: Mapping[Mood, tuple[Icon, Tone]] = {
    Mood.GOOD: (Icon.CHECK, Tone.GOOD),
    Mood.QUIET: (Icon.PAUSE, Tone.QUIET),
    Mood.CAUTION: (Icon.WARNING, Tone.CAUTION),
    Mood.BAD: (Icon.WARNING, Tone.BAD),
}
#: Shares of the width: name, state, last report.
SHARES = (4, 5, 4)
BUTTON_UNITS = 20


@dataclass(frozen=True)
class DevicesState(SectionState):
    """Everything the section shows.

    `alerts` are the important troubles the manager has not seen here yet; `removing` is the device whose removal is
    being asked about.
    """

    duties: tuple[HealthRow, ...] = ()
    devices: tuple[HealthRow, ...] = ()
    alerts: tuple[Alert, ...] = ()
    removing: HealthRow | None = None

    @property
    def troubles(self) -> int:
        """How many rows need attention."""
        return troubles(self.duties + self.devices)


class DevicesPresenter(SectionPresenter[DevicesState, Health]):
    """The section of one manager."""

    TOPICS = frozenset({Topic.NOTICES, Topic.SESSIONS, Topic.DAY})
    #: A device that falls silent raises no news.
    REREAD_SECONDS = 15

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[DevicesState], None]) -> None:
        super().__init__(branch, runner, DevicesState(), show)
        self._actor = actor
        self._open = False
        self._seen: frozenset[str] = frozenset()

    def seen(self, is_open: bool) -> None:
        """React to the page being opened or left: what it shows needs no strip above other sections."""
        self._open = is_open
        if is_open:
            self._seen |= {alert.key for alert in self._state.alerts}
            self._change(alerts=())

    def _read(self) -> Health:
        return read_health(self._branch)

    def _loaded(self, reading: Health) -> None:
        self._zone = ZoneInfo(reading.zone)
        found = alerts(reading)
        if self._open:
            self._seen |= {alert.key for alert in found}
        # A trouble that is over is shown again when it comes back.
        self._seen &= {alert.key for alert in found}
        self._change(
            duties=duty_rows(reading),
            devices=device_rows(reading),
            alerts=tuple(alert for alert in found if alert.key not in self._seen),
        )

    def ask_remove(self, place: int) -> None:
        """Ask before a device (by its place in the list) is removed."""
        row = self._state.devices[place]
        if row.removal and self._state.connection.can_save:
            self._change(removing=row)

    def answer_remove(self, remove: bool) -> None:
        """Remove the device that was asked about, or keep it."""
        row = self._state.removing
        self._change(removing=None)
        if remove and row is not None:
            self._run(
                lambda command: self._branch.devices.remove(row.removal, self._actor),
                translate("console.devices", "Remove {name}", name=row.name),
                translate("console.devices", "{name} is no longer on the list.", name=row.name),
            )


class StateRow(QWidget):
    """One row in three columns and a place for a button; the columns of all rows are aligned."""

    wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.picture = IconView(appearance, Icon.HOUSE, tone=Tone.QUIET)
        self._name = PlainText(appearance, bold=True)
        self._place = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.mood = IconView(appearance, Icon.CHECK, tone=Tone.GOOD)
        self._state = PlainText(appearance, bold=True)
        self._detail = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.button = ActionButton(appearance, "", ButtonKind.PLAIN)
        self.button.filters_double_tap = False  # a question follows
        self.button.activated.connect(self.wanted)
        self._end = QWidget()
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.addStretch(1)
        end.addWidget(self.button)
        self._heard = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._version = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for share, parts in zip(
            SHARES,
            (
                (self.picture, self._name, self._place),
                (self.mood, self._state, self._detail),
                (None, self._heard, self._version),
            ),
            strict=True,
        ):
            self._row.addLayout(_column(appearance, *parts), share)
        self._row.addWidget(self._end)
        self._space()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes."""
        self.appearance = appearance
        self._space()

    def show_row(self, row: HealthRow, translator: Translator, blocked: str) -> None:
        """Show a device or duty; `blocked` says why it cannot be removed now."""
        text = translator.text
        self.picture.set_icon(PICTURES[row.kind], Tone.QUIET)
        self.mood.set_icon(*MOODS[row.mood])
        parts = []
        for label, shown in (
            (self._name, row.name),
            (self._place, row.place),
            (self._state, row.state),
            (self._detail, row.detail),
            (self._heard, row.heard),
            (self._version, row.version),
        ):
            part = isolated(shown) if isinstance(shown, str) and shown else text(shown)
            label.setText(part)
            label.setVisible(bool(part))
            parts.append(part)
        # A screen reader reads the row as one thing.
        self.setAccessibleName(" · ".join(part for part in parts[:4] if part))
        self.button.setText(text(translate("console.devices", "Remove")))
        self.button.setAccessibleName(text(translate("console.devices", "Remove {name}", name=row.name)))
        self.button.setVisible(bool(row.removal))
        self.button.setEnabled(not blocked)
        self.button.setAccessibleDescription(blocked)
        self.button.setToolTip(blocked)

    def _space(self) -> None:
        self._row.setSpacing(self.appearance.metrics.unit * 2)
        self._end.setFixedWidth(self.appearance.metrics.unit * BUTTON_UNITS)


class Rows(Panel):
    """A card of rows with hairlines between them; `wanted` carries the place of the row whose button was pressed."""

    wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._rows: list[StateRow] = []
        self._lines: list[HairLine] = []

    def show_rows(self, rows: Sequence[HealthRow], translator: Translator, blocked: str = "") -> None:
        """Show these rows and no others."""
        self._fit(len(rows))
        for widget, row in zip(self._rows, rows, strict=True):
            widget.show_row(row, translator, blocked)

    def _fit(self, count: int) -> None:
        """Have so many rows; rows that stay keep the keyboard focus."""
        while len(self._rows) > count:
            gone: list[QWidget] = [self._rows.pop()]
            if self._lines:
                gone.append(self._lines.pop())
            for widget in gone:
                self.body.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        while len(self._rows) < count:
            if self._rows:
                line = HairLine(self.appearance)
                self._lines.append(line)
                self.add(line)
            row, place = StateRow(self.appearance), len(self._rows)
            row.wanted.connect(lambda chosen=place: self.wanted.emit(chosen))
            self._rows.append(row)
            self.add(row)


def _column(appearance: Appearance, icon: IconView | None, first: PlainText, second: PlainText) -> QHBoxLayout:
    """Return two lines of text below each other, with a picture before them."""
    row = QHBoxLayout()
    row.setSpacing(appearance.metrics.unit)
    if icon is not None:
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addStretch(1)
    texts.addWidget(first)
    texts.addWidget(second)
    texts.addStretch(1)
    row.addLayout(texts, 1)
    return row


class DevicesPage(SectionPage[DevicesState]):
    """The page. `remove_wanted` carries a device's place in the list, `remove_answered` the answer to the question.

    `viewed` says whether the manager sees the page now.
    """

    remove_wanted = Signal(int)
    remove_answered = Signal(bool)
    viewed = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SCREEN)
        self.duties = Rows(appearance)
        self.devices = Rows(appearance)
        self.devices.wanted.connect(self.remove_wanted)
        self.add(self.devices, self.duties)

    def _show_content(self, state: DevicesState) -> None:
        subtitle = _summary(state.troubles) if state.loaded else ""
        empty = state.loaded and not state.devices
        self._show_head(translate("console.devices", "Devices"), subtitle, loading=not state.loaded, empty=empty)
        self.devices.set_heading(self._text(translate("console.devices", "Devices of the branch")))
        self.devices.show_rows(state.devices, self._translator, self._text(state.connection.blocked_reason))
        self.devices.setVisible(bool(state.devices))
        self.duties.set_heading(self._text(translate("console.devices", "Housekeeping")))
        self.duties.show_rows(state.duties, self._translator)
        self.duties.setVisible(state.loaded)
        self._ask(_question(state.removing.name) if state.removing else None, self.remove_answered.emit)

    def showEvent(self, event: object) -> None:
        """Report that the page is seen; the keyboard scrolls first, so that Enter cannot remove a device."""
        self._scroll.setFocus()
        self.viewed.emit(True)

    def hideEvent(self, event: object) -> None:
        """Report that the page is left."""
        self.viewed.emit(False)


def _question(name: Showable) -> QuestionTexts:
    return QuestionTexts(
        translate("console.devices", "Remove {name} from the list?", name=name),
        translate(
            "console.devices", "For a device that was taken away. If it is started again, it comes back by itself."
        ),
        translate("console.devices", "Remove from the list"),
        translate("console.devices", "Keep it on the list"),
    )


def _summary(count: int) -> Text:
    if count:
        return translate("console.devices", "%n things need somebody", n=count)
    return translate("console.devices", "All is well")


class DevicesSection(OpenSection):
    """The section of one manager; its number in the side bar is how many things need somebody."""

    def __init__(self, context: SectionContext) -> None:
        self._translator = context.translator
        self.screen = DevicesPage(context.appearance, context.translator)
        self.devices = DevicesPresenter(context.branch, context.runner, context.manager, self._show)
        self._alerts = MessageBar(context.appearance)
        super().__init__(self.devices, self.screen, self._alerts)
        self._alerts.action.connect(self.wanted)
        self.screen.remove_wanted.connect(self.devices.ask_remove)
        self.screen.remove_answered.connect(self.devices.answer_remove)
        self.screen.message_closed.connect(self.devices.close_message)
        self.screen.viewed.connect(self.devices.seen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self._translator = translator
        self.screen.set_translator(translator)
        self._show_alerts(self.devices.state)

    def _show(self, state: DevicesState) -> None:
        self.screen.show_state(state)
        self._show_alerts(state)
        if state.troubles != self.count:
            self.count = state.troubles
            self.count_text = _summary(self.count)
            self.counted.emit()

    def _show_alerts(self, state: DevicesState) -> None:
        """Show the first trouble and the number of the others; calm, and gone once the page was seen."""
        if not state.alerts:
            self._alerts.clear()
            return
        text = self._translator.text
        sentence = text(state.alerts[0].text)
        if len(state.alerts) > 1:
            more = translate("console.devices", "%n more things need somebody.", n=len(state.alerts) - 1)
            sentence += " " + text(more)
        if sentence != self._alerts.text():
            show = text(translate("console.devices", "Show devices"))
            self._alerts.show_message(sentence, MessageKind.CAUTION, show)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return DevicesSection(context)
