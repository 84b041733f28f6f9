"""The register of devices: state, presenter and page for a manager, and the strip that reports troubles elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

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
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.devices.model import DeviceKind
from shared.platform.background import Runner
from shared.platform.i18n.text import Showable, Text, isolated, translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import MessageBar, MessageKind, Panel
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("console.devices", "Reading the devices"),
    translate("console.devices", "This is the last information received."),
    translate("console.devices", "No device has reported yet"),
    translate("console.devices", "A kiosk, console or board appears here when it is started."),
)
PICTURES: Mapping[DeviceKind | None, Icon] = {
    DeviceKind.KIOSK: Icon.TICKET,
    DeviceKind.PRINTER: Icon.PRINTER,
    DeviceKind.CONSOLE: Icon.PERSON,
    DeviceKind.BOARD: Icon.SCREEN,
    None: Icon.GEAR,
}
MOODS: Mapping[Mood, tuple[Icon, Tone]] = {
    Mood.GOOD: (Icon.CHECK, Tone.GOOD),
    Mood.QUIET: (Icon.PAUSE, Tone.QUIET),
    Mood.CAUTION: (Icon.WARNING, Tone.CAUTION),
    Mood.BAD: (Icon.WARNING, Tone.BAD),
}


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
        """React to the page being opened or left: what it shows needs no strip below other sections."""
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

    def ask_remove(self, row: HealthRow) -> None:
        """Ask before a device is removed."""
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


def _key(row: HealthRow) -> object:
    return row.kind, row.device or row.name


def _said(text: Showable, translator: Translator) -> str:
    """Return a text in the reader's language; names of devices keep their own direction."""
    return isolated(text) if isinstance(text, str) and text else translator.text(text)


def _description(row: HealthRow, _now: datetime | None, translator: Translator) -> str:
    parts = (_said(part, translator) for part in (row.name, row.place, row.state, row.detail))
    return translator.language.comma.join(part for part in parts if part)


def _columns(first: Text) -> tuple[Column, ...]:
    return (
        Column(
            "name",
            first,
            lambda row, now, t: _said(row.name, t),
            hint=lambda row, now, t: _said(row.place, t),
            mark=lambda row: (PICTURES[row.kind], Tone.QUIET),
        ),
        Column(
            "state",
            translate("console.devices", "State"),
            lambda row, now, t: _said(row.state, t),
            hint=lambda row, now, t: _said(row.detail, t),
            mark=lambda row: MOODS[row.mood],
        ),
    )


REGISTER = Register(
    translate("console.devices", "Devices of the branch"),
    (
        *_columns(translate("console.devices", "Device")),
        Column(
            "heard",
            translate("console.devices", "Last report"),
            lambda row, now, t: _said(row.heard, t),
            hint=lambda row, now, t: _said(row.version, t),
        ),
    ),
    _key,
    _description,
    ((translate("console.devices", "Only what needs attention"), lambda row: troubles((row,)) > 0),),
)


class DevicesPage(RecordPage[DevicesState]):
    """The page. `remove_wanted` carries a device, `remove_answered` the answer to the question.

    `viewed` says whether the manager sees the page now.
    """

    remove_wanted = Signal(object)
    remove_answered = Signal(bool)
    viewed = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.SCREEN, REGISTER)
        self.remove = ActionButton(appearance, "")
        self.remove.filters_double_tap = False  # a question follows
        self.remove.activated.connect(lambda: self.remove_wanted.emit(self.record()))
        self._why_not = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.details.add(self._why_not)
        self.details.add(row(self.remove, None))
        duties = RecordModel(_columns(translate("console.devices", "Task")), _key, translator, _description)
        self.duties = RecordTable(appearance, translator, duties, wraps=True)
        self._housekeeping = Panel(appearance)
        self._housekeeping.add(self.duties)
        self.add(self._housekeeping)

    def _show_content(self, state: DevicesState) -> None:
        subtitle = _summary(state.troubles) if state.loaded else ""
        empty = state.loaded and not state.devices
        self._show_head(translate("console.devices", "Devices"), subtitle, loading=not state.loaded, empty=empty)
        self._show_records(state.devices)
        housekeeping = self._text(translate("console.devices", "Maintenance"))
        self._housekeeping.set_heading(housekeeping)
        self._housekeeping.setVisible(state.loaded)
        self.duties.setAccessibleName(housekeeping)
        self.duties.show_rows(state.duties, self._translator)
        self._ask(_question(state.removing.name) if state.removing else None, self.remove_answered.emit)

    def _show_details(self, record: HealthRow) -> None:
        blocked = self._state.connection.blocked_reason if self._state else ""
        reports = translate("console.devices", "It still reports, so it cannot be removed from the list.")
        reason = self._text(blocked if record.removal else reports)
        self.remove.setText(self._text(translate("console.devices", "Remove {name}", name=record.name)))
        self.remove.setVisible(bool(record.removal))
        self.remove.setEnabled(not reason)
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))

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
            "console.devices",
            "For a device that was taken away. If it is started again, it returns to the list automatically.",
        ),
        translate("console.devices", "Remove from the list"),
        translate("console.devices", "Keep it on the list"),
    )


def _summary(count: int) -> Text:
    if count:
        return translate("console.devices", "%n items need attention", n=count)
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
            more = translate("console.devices", "%n more items need attention.", n=len(state.alerts) - 1)
            # What is wrong with a device may be a phrase without a stop.
            stop = "" if without_direction_controls(sentence).endswith(".") else "."
            sentence += f"{stop} {text(more)}"
        if sentence != self._alerts.text():
            show = text(translate("console.devices", "Show devices"))
            self._alerts.show_message(sentence, MessageKind.CAUTION, show)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return DevicesSection(context)
