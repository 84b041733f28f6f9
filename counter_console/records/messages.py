"""The messages to visitors that are sent by themselves: what waits, what could not be delivered and why, what left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.records.case_texts import moment
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.forms.message_templates import OCCASIONS
from shared.platform.background import Runner
from shared.platform.i18n.text import Text, isolated, left_to_right, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.mail.texts import FAULTS
from shared.service_desk.messages.model import OutgoingList, OutgoingRow, OutgoingState
from shared.service_desk.messages.operations import OutgoingOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TITLE = translate("console.messages", "Messages")
SUBTITLE = translate(
    "console.messages", "E-mail that the maintenance service sends to visitors about their cases and appointments."
)
OFF = translate("console.messages", "Sending is switched off: see the settings, “E-mail to visitors”.")
TEXTS = PageTexts(
    translate("console.messages", "Reading the messages"),
    translate("console.messages", "The list is from that time."),
    translate("console.messages", "No message yet"),
    translate("console.messages", "A message appears here when a visitor with an e-mail address is told something."),
)
AGAIN = translate("console.messages", "Send again")
CANCEL = translate("console.messages", "Send no more")
STATES: Mapping[OutgoingState, tuple[Text, Icon, Tone]] = {
    OutgoingState.WAITING: (translate("console.messages", "Waits"), Icon.CLOCK, Tone.QUIET),
    OutgoingState.GIVEN_UP: (translate("console.messages", "Could not be delivered"), Icon.WARNING, Tone.BAD),
    OutgoingState.SENT: (translate("console.messages", "Sent"), Icon.CHECK, Tone.GOOD),
    OutgoingState.CANCELLED: (translate("console.messages", "Not sent: no longer needed"), Icon.CROSS, Tone.QUIET),
}
_FAULTS = {fault.value: sentence for fault, sentence in FAULTS.items()}
_OPEN = (OutgoingState.WAITING, OutgoingState.GIVEN_UP)


@dataclass(frozen=True)
class MessagesState(SectionState):
    """Everything the section shows; `on`: sending is switched on."""

    rows: tuple[OutgoingRow, ...] = ()
    counts: Mapping[OutgoingState, int] = field(default_factory=dict)
    zone: str = "UTC"
    on: bool = True


@dataclass(frozen=True)
class MessagesReading:
    """What is read at once."""

    found: OutgoingList
    zone: str
    on: bool


class MessagesPresenter(SectionPresenter[MessagesState, MessagesReading]):
    """The section of one person who leads cases."""

    TOPICS = frozenset({Topic.CASES, Topic.SETTINGS})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[MessagesState], None]) -> None:
        super().__init__(branch, runner, MessagesState(), show)
        self._actor = actor

    def _read(self) -> MessagesReading:
        found = self._branch.of(OutgoingOperations).listed(self._actor)
        zone = self._branch.catalog.catalog().branch.time_zone
        return MessagesReading(found, zone, self._branch.settings.values().mail_on)

    def _loaded(self, reading: MessagesReading) -> None:
        self._change(rows=reading.found.rows, counts=reading.found.counts, zone=reading.zone, on=reading.on)

    def send_again(self, message_id: UUID) -> None:
        """Let a message go as soon as possible."""
        work = self._branch.of(OutgoingOperations).send_again
        said = translate("console.messages", "It is sent within a minute.")
        self._run(lambda _command: work(message_id, self._actor), AGAIN, said)

    def cancel(self, message_id: UUID) -> None:
        """Send a message no more."""
        work = self._branch.of(OutgoingOperations).cancel
        self._run(lambda _command: work(message_id, self._actor), CANCEL, STATES[OutgoingState.CANCELLED][0])


def _description(line: OutgoingRow, _now: datetime | None, translator: Translator) -> str:
    occasion = translator.text(OCCASIONS[line.outgoing.occasion])
    return translator.language.comma.join((isolated(line.number), occasion)) if line.number else occasion


class MessagesPage(RecordPage[MessagesState]):
    """The page. `again_wanted` and `cancel_wanted` carry the id of a message."""

    again_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        self._zone = "UTC"
        register = Register(TITLE, self._columns(), lambda line: line.outgoing.id, _description)
        super().__init__(appearance, translator, TEXTS, Icon.MESSAGE, register)
        self.why = PlainText(appearance)
        self.again, self.cancel = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.again.activated.connect(lambda: self.again_wanted.emit(self._chosen))
        self.cancel.activated.connect(lambda: self.cancel_wanted.emit(self._chosen))
        self.details.add(self.why)
        self.details.add(row(self.again, self.cancel, None, spacing=appearance.metrics.unit))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                "number",
                translate("console.messages", "Case or appointment"),
                lambda line, now, t: left_to_right(line.number) if line.slot is None else self._when(line.slot, t),
            ),
            Column(
                "occasion",
                translate("console.messages", "What is told"),
                lambda line, now, t: t.text(OCCASIONS[line.outgoing.occasion]),
                hint=lambda line, now, t: t.text(moment(line.outgoing.made, self._zone)),
            ),
            Column(
                "state",
                translate("console.messages", "How far it is"),
                lambda line, now, t: t.text(STATES[line.outgoing.state][0]),
                mark=lambda line: STATES[line.outgoing.state][1:],
                hint=lambda line, now, t: t.text(self._next(line)),
            ),
        )

    def _when(self, slot: datetime, translator: Translator) -> str:
        return translator.text(moment(slot, self._zone))

    def _next(self, line: OutgoingRow) -> Text | str:
        outgoing = line.outgoing
        if outgoing.ended is not None:
            return moment(outgoing.ended, self._zone)
        if not outgoing.tries:
            return ""
        when = moment(outgoing.next_try, self._zone)
        return translate("console.messages", "next try: {moment}", moment=when)

    def _show_content(self, state: MessagesState) -> None:
        self._zone = state.zone
        subtitle = SUBTITLE if state.on else OFF
        self._show_head(TITLE, subtitle, loading=not state.loaded, empty=state.loaded and not state.rows)
        self._show_records(state.rows)

    def _show_details(self, record: OutgoingRow) -> None:
        outgoing, state = record.outgoing, self._state
        text = self._text
        problem = _FAULTS.get(outgoing.problem)
        self.why.setText(text(problem if problem is not None else STATES[outgoing.state][0]))
        free = state is not None and not state.connection.blocked_reason
        for button, words in ((self.again, AGAIN), (self.cancel, CANCEL)):
            button.setText(text(words))
            button.setVisible(outgoing.state in _OPEN)
            button.setEnabled(free)


class MessagesSection(OpenSection):
    """The section of one person; its number in the side bar is how many messages could not be delivered."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = MessagesPage(context.appearance, context.translator)
        self.messages = MessagesPresenter(context.branch, context.runner, context.clerk, self._show)
        super().__init__(self.messages, self.screen)
        self.screen.again_wanted.connect(self.messages.send_again)
        self.screen.cancel_wanted.connect(self.messages.cancel)
        self.screen.message_closed.connect(self.messages.close_message)

    def _show(self, state: MessagesState) -> None:
        self.screen.show_state(state)
        lost = state.counts.get(OutgoingState.GIVEN_UP, 0)
        if lost != self.count:
            self.count = lost
            self.count_text = translate("console.messages", "%n messages could not be delivered", n=lost)
            self.counted.emit()


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return MessagesSection(context)
