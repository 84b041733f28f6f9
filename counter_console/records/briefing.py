"""The briefing after signing in: guides that are not read yet, one after the other, and what ends soon."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from counter_console.chrome import FIRST
from counter_console.desk.known_card import Lines
from counter_console.records.guide_file import GuidePages
from counter_console.records.guide_text import GuideText
from counter_console.records.learning_texts import day_text
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.model import CounterSession
from shared.platform.background import Runner
from shared.platform.i18n.text import Listing, Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.learning.model import Standing
from shared.quality.learning.model.guides import Briefing, GuideRow, ReceiptVerb
from shared.quality.learning.operations.guides import GuideViews, ReceiptOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel

TEXTS = PageTexts(
    translate("learning", "Reading the briefing"),
    translate("learning", "The list is from that time."),
    translate("learning", "Nothing to read today"),
    translate("learning", "You have read every guide that is in force."),
)
TITLE = translate("learning", "Briefing")
#: The briefing shows planned training from this long before its day.
SOON = timedelta(days=7)


@dataclass(frozen=True)
class BriefingState(SectionState):
    """Everything the page shows. `left` are the guides still to be read or put off; `over`: the last one just was."""

    briefing: Briefing | None = None
    left: tuple[GuideRow, ...] = ()
    over: bool = False


class BriefingPresenter(SectionPresenter[BriefingState, tuple[Briefing, bool]]):
    """The briefing of one person. `wanted` is called at most once: there is something to read, and no visitor waits."""

    TOPICS = frozenset({Topic.LEARNING, Topic.CATALOG})

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        session: CounterSession | None,
        show: Callable[[BriefingState], None],
        wanted: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(branch, runner, BriefingState(), show)
        self._actor, self._session, self._wanted = actor, session, wanted
        self._asked = False
        self._put_off: set[tuple[UUID, int]] = set()

    @property
    def at_counter(self) -> bool:
        """Whether the person works at a counter."""
        return self._session is not None

    def _read(self) -> tuple[Briefing, bool]:
        # Somebody who comes back to a visitor is not kept from serving.
        waits = self._session is not None and not self._asked and self._visitor_waits(self._session)
        return self._branch.of(GuideViews).briefing(self._actor), waits

    def _visitor_waits(self, session: CounterSession) -> bool:
        return self._branch.views.desk(session.id).current is not None

    def _loaded(self, reading: tuple[Briefing, bool]) -> None:
        briefing, waits = reading
        left = tuple(row for row in briefing.unread if (row.guide.id, row.shown.number) not in self._put_off)
        over = not left and bool(self._state.left or self._state.over)
        self._change(briefing=briefing, left=left, over=over)
        first, self._asked = not self._asked, True
        if first and left and not waits:
            self._wanted()

    def offer_again(self) -> None:
        """Show what was put off to who opens the page again."""
        self._put_off.clear()
        briefing = self._state.briefing
        self._change(left=() if briefing is None else briefing.unread, over=False)

    def receive(self, verb: ReceiptVerb) -> None:
        """Keep that the guide that is shown was read, or is put off until the next time."""
        if not self._state.left:
            return
        row = self._state.left[0]
        self._run(
            lambda command: self._branch.of(ReceiptOperations).receive(
                command, row.guide.id, row.shown.number, verb, self._actor
            ),
            translate("learning", "Read: {title}", title=row.shown.terms.title),
            done=lambda _receipt: self._put_off.add((row.guide.id, row.shown.number)),
        )


def notes(briefing: Briefing) -> Iterator[Text]:
    """Yield what of one's own learning needs attention today."""
    person = briefing.person
    if person is None:
        return
    if person.closed:
        closed = Listing(tuple(briefing.services[each] for each in person.closed))
        yield translate("learning", "Visitors are not called to you today for: {services}", services=closed)
    for given in person.passes:
        service: Showable = briefing.services.get(given.service_id, "?")
        yield translate("learning", "You have a pass for today: {service}", service=service)
    for line in person.lines:
        name = line.competency.name
        if line.standing is Standing.ENDING and line.until is not None and line.asked:
            yield translate("learning", "{name}: valid until {day}", name=name, day=day_text(line.until))
        if line.standing is Standing.OVER and line.asked and line.until is not None:
            yield translate("learning", "{name}: was valid until {day}", name=name, day=day_text(line.until))
        if line.planned is not None and line.planned.due <= briefing.today + SOON:
            yield translate("learning", "{name}: training by {day}", name=name, day=day_text(line.planned.due))


class BriefingPage(SectionPage[BriefingState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, *, at_counter: bool) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHECK)
        self._at_counter = at_counter
        self.notes = Lines(appearance)
        self.guide = GuideText(appearance)
        self.begins_at = self.guide.done
        self._mine, self._read = Panel(appearance), Panel(appearance)
        self._mine.add(self.notes)
        self._read.add(self.guide)
        self.on = ActionButton(appearance, "")
        self._way_on = QWidget()
        line = row(self.on, None)
        line.setContentsMargins(0, 0, 0, 0)
        self._way_on.setLayout(line)
        self.add(self._read, self._mine, self._way_on)
        self._shown: tuple[UUID, int] | None = None

    def _show_content(self, state: BriefingState) -> None:
        told = () if state.briefing is None else tuple(notes(state.briefing))
        count = len(state.left)
        subtitle = translate("learning", "%n guide(s) to read", n=count) if count else ""
        self._show_head(TITLE, subtitle, loading=not state.loaded, empty=state.loaded and not count and not told)
        self._mine.setVisible(bool(told))
        self._mine.set_heading(self._text(translate("learning", "Your learning")))
        self.notes.show_lines(told, self._translator)
        self._read.setVisible(bool(count))
        if count:
            row = state.left[0]
            blocked = bool(state.connection.blocked_reason)
            self.guide.show_terms(row, self._translator, to_read=True, may_wait=True, blocked=blocked)
            self._begin((row.guide.id, row.shown.number))
        self.on.setText(self._text(translate("learning", "To the desk")))
        self._way_on.setVisible(self._at_counter and state.loaded and not count)

    def _begin(self, version: tuple[UUID, int]) -> None:
        """Bring the keyboard to the guide that is shown next, also from the one before."""
        if version != self._shown:
            moved, self._shown = self._shown is not None, version
            if moved:  # also for who opens the page again
                self.guide.done.setFocus()


class BriefingSection(OpenSection):
    """The briefing of one person; its number in the side bar is how many guides are not read yet."""

    def __init__(self, context: SectionContext) -> None:
        session = context.who.session
        self.screen = BriefingPage(context.appearance, context.translator, at_counter=session is not None)
        self._over = False
        self.briefing = BriefingPresenter(context.branch, context.runner, context.clerk, session, self._show, self._ask)
        super().__init__(self.briefing, self.screen)
        self.screen.guide.read.connect(lambda: self.briefing.receive(ReceiptVerb.READ))
        self.screen.guide.later.connect(lambda: self.briefing.receive(ReceiptVerb.LATER))
        actor, file = context.clerk, self.screen.guide.file
        self.pages = GuidePages(context.branch, context.file_runner, actor, file.show_opened)
        file.wanted.connect(self._open)
        file.closed.connect(self.pages.close)
        file.destroyed.connect(self.pages.work_unseen)
        self.screen.on.activated.connect(lambda: self.section_wanted.emit(FIRST))
        self.screen.message_closed.connect(self.briefing.close_message)

    def _open(self, page: int) -> None:
        left = self.briefing.state.left
        if left:
            self.pages.open(left[0], page)

    def _ask(self) -> None:
        self.wanted.emit()

    def _show(self, state: BriefingState) -> None:
        self.screen.show_state(state)
        unread = 0 if state.briefing is None else len(state.briefing.unread)
        if unread != self.count:
            self.count = unread
            self.count_text = translate("learning", "%n guide(s) to read", n=unread)
            self.counted.emit()
        begun, self._over = state.over and not self._over, state.over
        if begun:
            if self.screen.isVisible() and (unread or self.briefing.at_counter):
                self.section_wanted.emit(FIRST)
            self.briefing.offer_again()


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return BriefingSection(context)
