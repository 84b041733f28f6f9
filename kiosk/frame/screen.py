"""The frame around every page: holds the pages, the bars, and the question before a visitor is forgotten."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kiosk.arrows import Box, Direction, leads_on, next_box
from kiosk.flow import DONE
from kiosk.frame.bars import KioskFooter, KioskHeader
from kiosk.frame.state import FrameState, Trouble
from kiosk.frame.touch_pause import TouchPause
from kiosk.frame.traces import clear_input
from kiosk.frame.trouble import TroubleScreen, TroubleState
from kiosk.reach import room_above, room_below
from kiosk.visit import Page
from shared.platform.i18n.text import translate
from shared.ui.announce import announce
from shared.ui.appearance import Appearance
from shared.ui.kiosk_page.page import KioskPage
from shared.ui.kiosk_page.translators import Translators
from shared.ui.language import apply_language
from shared.ui.stylesheet import style_sheet
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ButtonKind, LanguageSwitch
from shared.ui.widgets.keyboard import KeyButton
from shared.ui.widgets.layouts import seen_in_order
from shared.ui.widgets.question import Question

#: How many times the pause after a page change holds for the spot that was touched last.
SAME_SPOT_PAUSES = 4
#: Pages on which people write with the keyboard on the screen.
WRITTEN = (Page.COMMENT, Page.MESSAGE, Page.QUESTION)


class FrameScreen(QWidget):
    """Signals: `language`, `back`, `start_again`, `access`, `person`, `still_here`.

    `make_appearance` returns colours and sizes for (state, width and height in pixels). `bottom_mm`: how high above the
    floor the picture begins, None when nobody measured it.
    """

    language = Signal(object)
    back = Signal()
    start_again = Signal()
    access = Signal()
    person = Signal()
    still_here = Signal()

    def __init__(
        self,
        make_appearance: Callable[[FrameState | None, int, int], Appearance],
        translators: Translators,
        bottom_mm: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._make_appearance = make_appearance
        self._translators = translators
        self._bottom_mm = bottom_mm
        self._state: FrameState | None = None
        self._made: Hashable = None
        self._page_changed = TouchPause(self)
        self._made_again = TouchPause(self)
        self.by_keyboard = False
        self.wide = False
        self.appearance = make_appearance(None, 1080, 1920)
        self._pages: dict[Page, KioskPage] = {}
        self._stack = QStackedWidget()
        self._trouble = TroubleScreen(self.appearance, translators, self.wide)
        self._stack.addWidget(self._trouble)
        #: What staff see instead of everything else, and whether they do now.
        self._staff_page: KioskPage | None = None
        self.for_staff = False
        self._header: KioskHeader | None = None
        self._footer: KioskFooter | None = None
        self._question: Question | None = None
        self._reach_room = QWidget()
        self._column = QVBoxLayout(self)
        # The screen has the size it has: what does not fit is scrolled, never a reason to grow.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(self._reach_room)
        self._column.addWidget(self._stack, 1)
        self._reshape = QTimer(self)
        self._reshape.setSingleShot(True)
        self._reshape.setInterval(0)
        self._reshape.timeout.connect(self._rebuild)

    def add_page(self, view: KioskPage, *pages: Page) -> None:
        """Take a view that shows one or several pages."""
        self._stack.addWidget(view)
        view.by_keyboard = lambda: self.by_keyboard
        view.made = lambda: self._page_made(view)
        for page in pages:
            self._pages[page] = view

    def add_staff_page(self, view: KioskPage) -> None:
        """Take the view that staff see instead of a visitor's page."""
        self.add_page(view)
        self._staff_page = view

    def show_staff_page(self, shown: bool) -> None:
        """Show the staff's view, or go back to what is for visitors."""
        if shown is not self.for_staff:
            self.for_staff = shown
            if self._state is not None:
                self._fill(self._state)
                self._turn_to(self._state)

    def show_state(self, state: FrameState) -> None:
        """Show a new state."""
        before, self._state = self._state, state
        formats_changed = self._translators.use_formats(state.formats)
        if self._outline(state) != self._made or formats_changed:
            self._rebuild()
        self._fill(state)
        if state.trouble is not Trouble.NONE:
            self._trouble.show_state(TroubleState(state.language, state.trouble, state.for_everybody, state.cause))
        if before is None or before.scene != state.scene:
            self._turn_to(state)
        if before is not None and before.page in WRITTEN and state.page is not before.page:
            clear_input()

    def current(self) -> KioskPage:
        """Return the view that is shown."""
        state = self._state
        if self.for_staff and self._staff_page is not None:
            return self._staff_page
        if state is None or state.trouble is not Trouble.NONE:
            return self._trouble
        return self._pages[state.page]

    @property
    def shown(self) -> FrameState | None:
        """What is shown, None before the first state."""
        return self._state

    @property
    def question(self) -> Question | None:
        """The question over the page, None while nothing is asked."""
        return self._question

    def question_open(self) -> bool:
        """Say whether the visitor is being asked."""
        return self._question is not None

    def ignores_touches(self, *, same_spot: bool = False) -> bool:
        """Return True just after a page change, when a touch was meant for the page before.

        A page that shows that all is done ignores the spot of the last touch longer: closing it loses the number.
        Where only the answers changed, the spot of the last touch is ignored: another answer may stand there now.
        """
        pause = self.appearance.double_tap_ms
        if same_spot and self._state is not None and self._state.page in DONE:
            pause *= SAME_SPOT_PAUSES
        if self._page_changed.lasts(pause):
            return True
        return same_spot and self._made_again.lasts(self.appearance.double_tap_ms)

    def painted(self) -> None:
        """What is shown now can be seen: the pauses count from here."""
        for pause in (self._page_changed, self._made_again):
            pause.seen()

    def focus_first(self) -> None:
        """Give the keyboard to the page's first control."""
        first = next(iter(self._controls(self.current())), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def move_focus(self, direction: Direction) -> None:
        """Move the focus to the nearest control in the direction of the arrow."""
        if self.question_open():
            return
        state = self._state
        if state is not None and state.comfort.listening.aloud and not isinstance(self.focusWidget(), KeyButton):
            # Who listens goes through a page in its order; keys of a keyboard are found by their rows.
            self.focusNextPrevChild(leads_on(direction, right_to_left=state.language.right_to_left))
            return
        now, everything = self.focusWidget(), self._controls(self)
        if now is None or now not in everything:
            self.focus_first()
            return
        controls = [control for control in everything if control is not now]
        found = next_box(self._box(now), [self._box(control) for control in controls], direction)
        if found is not None:
            self._focus(controls[found])

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk with Tab through the page, the bar below it and the languages, each as it is seen."""
        controls = self._controls(self)
        if not controls:
            return False
        now = self.focusWidget()
        if now is not None and not (now.isEnabled() and now.isVisibleTo(self)):
            # What had the keyboard went out of use or away: no other button gets it, or a ring, for that.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if now in controls:
            following = controls[(controls.index(now) + (1 if forward else -1)) % len(controls)]
        else:
            following = controls[0 if forward else -1]
        self._focus(following)
        return True

    def minimumSizeHint(self) -> QSize:
        """Return that any size will do."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shape and the millimetres of the new size."""
        super().resizeEvent(event)
        if event.size() != event.oldSize():
            self._reshape.start()

    def _outline(self, state: FrameState) -> Hashable:
        return (
            state.language,
            state.languages,
            state.accent,
            state.comfort.looks,
            state.name,
            state.place,
            state.logo,
            self.width(),
            self.height(),
        )

    def _rebuild(self) -> None:
        state = self._state
        if state is None:
            return
        self._reshape.stop()
        self._made = self._outline(state)
        self.wide = self.width() > self.height()
        self.appearance = self._make_appearance(state, self.width(), self.height())
        apply_language(self, state.language, self.appearance)
        self._name_window()
        self.setStyleSheet(style_sheet(self.appearance))
        self._make_bars(state)
        staff = () if self._staff_page is None else (self._staff_page,)
        for view in {self._trouble, *self._pages.values(), *staff}:
            view.set_appearance(self.appearance, self.wide, self.wide and state.comfort.low_reach)
        self._stop_asking()
        self._fill(state)

    def _page_made(self, view: KioskPage) -> None:
        self._made_again.begin()
        if view is self.current():
            self._name_window()

    def _name_window(self) -> None:
        """Name the window by its page, for those who hear where they are."""
        state = self._state
        if state is None:
            return
        name = self._translators.of(state.language).text(translate("kiosk.frame", "Nobat – Kiosk"))
        page = self.current().accessibleName()
        self.setWindowTitle(f"{page} – {name}" if page else name)

    def _make_bars(self, state: FrameState) -> None:
        unit = self.appearance.metrics.unit
        translator = self._translators.of(state.language)
        low = state.comfort.low_reach
        focused = self._focused_in_bars() if self.by_keyboard else ""
        for old in (self._header, self._footer):
            if old is not None:
                old.hide()
                self._column.removeWidget(old)
                old.setParent(None)
                old.deleteLater()
        bars = self._bar_appearance(state)
        languages = (
            LanguageSwitch(bars, state.language, state.languages, main=True) if len(state.languages) > 1 else None
        )
        if languages is not None:
            languages.chosen.connect(self.language)
        side = unit * 4 if not self.wide else unit * 5
        inside = self.width() - 2 * side
        self._header = KioskHeader(bars, translator, state, None if low else languages, inside)
        self._footer = KioskFooter(bars, translator, languages if low else None, inside)
        self._footer.back.connect(self.back)
        self._footer.start_again.connect(self.start_again)
        self._footer.access.connect(self.access)
        self._footer.person.connect(self.person)
        above = unit * 2 if not self.wide else unit
        profile = self.appearance.metrics.profile
        height_mm = self.height() * profile.width_mm / profile.width_px
        below = max(above, round(self.height() * room_below(height_mm, self._bottom_mm)))
        self._column.setContentsMargins(side, above, side, below)
        self._column.setSpacing(round(unit * (0.75 if self.wide else 2)))
        self._column.insertWidget(0, self._header)
        self._column.addWidget(self._footer)
        for bar in (self._header, self._footer):
            for control in bar.findChildren(QWidget):
                if focused and control.accessibleName() == focused:
                    control.setFocus(Qt.FocusReason.TabFocusReason)
        share = room_above(height_mm, self._bottom_mm, wide=self.wide)
        self._reach_room.setFixedHeight(round(self.height() * share))
        self._reach_room.setVisible(low)

    def _bar_appearance(self, state: FrameState) -> Appearance:
        usual = replace(state, comfort=replace(state.comfort, text_size=TextSize.DEFAULT))
        return self._make_appearance(usual, self.width(), self.height())

    def _focused_in_bars(self) -> str:
        now = self.focusWidget()
        bars = [bar for bar in (self._header, self._footer) if bar is not None]
        return now.accessibleName() if now is not None and any(bar.isAncestorOf(now) for bar in bars) else ""

    def _ask(self, state: FrameState) -> None:
        """Ask whether somebody is still there, or count down; take the question away when nobody need be asked."""
        if state.seconds_left is None or self.for_staff:
            self._stop_asking()
            return
        translator = self._translators.of(state.language)
        left = state.seconds_left
        text = translator.text(translate("kiosk.frame", "This screen will be cleared in %n seconds.", n=left))
        if self._question is None:
            title = translator.text(translate("kiosk.frame", "Are you still there?"))
            answer = ("more", translator.text(translate("kiosk.frame", "I need more time")), ButtonKind.PRIMARY)
            self._question = Question(self.appearance, title, text, [answer], parent=self)
            self._question.answered.connect(lambda _answer: self.still_here.emit())
            self._question.open()
            announce(self._question, f"{title} {text}", urgent=True)
            # Somebody who looks elsewhere hears that the screen asks.
            QApplication.beep()
        self._question.set_text(text)

    def _stop_asking(self) -> None:
        if self._question is not None:
            self._question.close_quietly()
            self._question.setParent(None)
            self._question.deleteLater()
            self._question = None

    def _fill(self, state: FrameState) -> None:
        if self._header is None or self._footer is None:
            return
        self._header.fill(state)
        self._footer.fill(state)
        self._footer.setVisible(state.trouble is Trouble.NONE and not self.for_staff)
        self._ask(state)

    def _turn_to(self, state: FrameState) -> None:
        view = self.current()
        self._page_changed.begin()
        if not self.by_keyboard:
            # Nothing on the new page has the keyboard: a finger needs no ring around a button it did not touch.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentWidget(view)
        view.to_top()
        field = view.writes_into()
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        if state.trouble is Trouble.NONE and not self.for_staff:
            for other in set(self._pages.values()):
                if other is not view:
                    other.forget()
        # The page's own presenter fills it after this: its content is said then.
        QTimer.singleShot(0, self, self._arrived)

    def _arrived(self) -> None:
        """Say where the visitor is now, and give the keyboard to the page."""
        view = self.current()
        self._name_window()
        announce(view, view.announcement())
        if self.by_keyboard:
            self.focus_first()

    def _controls(self, inside: QWidget) -> list[QWidget]:
        if inside is self:
            # The page first: nobody walks past all languages to take a ticket.
            parts = [self.current(), self._footer, self._header]
            return [control for part in parts if part is not None for control in self._controls(part)]
        usable = [
            widget
            for widget in inside.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and widget.isVisibleTo(self)
        ]
        place = {widget: at for at, widget in enumerate(seen_in_order(inside))}
        return sorted(usable, key=lambda widget: place.get(widget, len(place)))

    def _focus(self, control: QWidget) -> None:
        control.setFocus(Qt.FocusReason.TabFocusReason)
        parent = control.parentWidget()
        while parent is not None and parent is not self:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(control, 0, self.appearance.metrics.unit)
            parent = parent.parentWidget()

    def _box(self, control: QWidget) -> Box:
        place = control.mapTo(self, control.rect().topLeft())
        return Box(place.x(), place.y(), control.width(), control.height())
