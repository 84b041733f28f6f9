"""Wires one console together: sign-in, desk, notices, the manager's section, window and change feed."""

import importlib
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from counter_console import chrome
from counter_console.chrome import DESK, DEVICES, SUMMARY, person_of, sections_of
from counter_console.desk.presenter import DeskPresenter
from counter_console.desk.screen import DeskScreen
from counter_console.devices.section import DevicesSection
from counter_console.notices.presenter import NoticesPresenter
from counter_console.notices.screen import NoticesScreen
from counter_console.preferences import PreferenceStore
from counter_console.session import OpenedConsole, SignedIn
from counter_console.sign_in.presenter import SignInPresenter
from counter_console.sign_in.screen import SignInScreen
from counter_console.window import ConsoleWindow
from counter_console.wiring import wire_desk, wire_notices, wire_sign_in
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import Counter
from shared.office.staff.model import CounterSession
from shared.platform.background import Runner
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.live_bridge import LiveBridge
from shared.ui.metrics import console_metrics
from shared.ui.theme import ThemeName, console_theme

DEVICE = "console-1"
TICK_MS = 1000
REFRESH_TICKS = 30


class Console(QObject):
    """One console: who is signed in decides which sections exist."""

    def __init__(
        self, options: AppOptions, opened: OpenedConsole, fonts: Fonts, runner: Runner, preferences: PreferenceStore
    ) -> None:
        super().__init__()
        self._options = options
        self._branch = branch = opened.branch
        self._fonts = fonts
        self._runner = runner
        self.preferences = preferences
        self._device = options.device or DEVICE
        self._digits, self._accent, self._zone = opened.digits, opened.accent, opened.zone
        self._clock = branch.database.clock
        self.words = Translator(preferences.now.language, self._digits)
        self._appearance = self._make_appearance()
        self._who: SignedIn | None = None
        self._desk: tuple[DeskPresenter, DeskScreen] | None = None
        self._notices: tuple[NoticesPresenter, NoticesScreen] | None = None
        self._devices: DevicesSection | None = None
        self._summary: Any = None
        self._crash = ""
        self.window = ConsoleWindow(self._appearance, self.words, options.size)
        self.sign_in_screen = SignInScreen(self._appearance, self.words)
        remembered = (preferences.now.staff, options.counter or preferences.now.counter)
        self.sign_in = SignInPresenter(
            branch, runner, self._device, remembered, self.sign_in_screen.show_state, self._signed_in
        )
        wire_sign_in(self.sign_in_screen, self.sign_in)
        self.sign_in_screen.language_chosen.connect(self.set_language)
        self.window.add_page(self.sign_in_screen)
        self.window.chosen.connect(self._entry_chosen)
        self.window.language_chosen.connect(self.set_language)
        self.window.crash_read.connect(self._copy_crash)
        self.bridge = LiveBridge(branch.feed)
        self.bridge.changed.connect(self.changed)
        self.bridge.lost.connect(lambda: [presenter.lost() for presenter in self._presenters()])
        self.bridge.back.connect(lambda: [presenter.back() for presenter in self._presenters()])
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def desk_presenter(self) -> DeskPresenter | None:
        """The desk of whoever works here, None while nobody does."""
        return self._desk[0] if self._desk else None

    # ------------------------------------------------------------------------------------------------ start and stop
    def start(self) -> None:
        """Show the window, and find again what a crash left open."""
        self.window.set_docked(self.preferences.now.docked)
        self.window.show_page(self.sign_in_screen)
        self.window.show()
        self.sign_in.start()
        self.bridge.start()
        self._timer.start()

    def stop(self) -> None:
        """Stop listening and close the window; an open counter session stays open."""
        self._timer.stop()
        self.bridge.stop()
        self.window.close()

    def changed(self, topics: frozenset[Topic]) -> None:
        """Pass news on to whoever shows something of it."""
        for presenter in self._presenters():
            presenter.changed(topics)

    def crashed(self, details: str) -> None:
        """Tell about a bug; the log has it too."""
        self._crash = details
        self.window.show_crash()

    # ------------------------------------------------------------------------------------------------------- signing
    def _signed_in(self, who: SignedIn) -> None:
        self._who = who
        if who.counter is not None:
            self.preferences.change(staff=who.member.code, counter=who.counter.label)
        notices = self._make_notices(who)
        if who.session and who.counter:
            self._make_desk(who, who.session, who.counter, notices)
        if who.may_review:
            self._make_devices(who)
        self._name_window()
        self._open_section(DESK if self._desk else SUMMARY)
        notices.refresh()

    def _make_notices(self, who: SignedIn) -> NoticesPresenter:
        screen = NoticesScreen(self._appearance, self.words)
        actor = Actor(ActorKind.CLERK, who.member.id, self._device)
        presenter = NoticesPresenter(self._branch.notices, self._runner, actor, self._zone.key, screen.show_state)
        wire_notices(screen, presenter)
        screen.set_docked(self.window.docked)
        self.window.put_above(screen)
        self._notices = (presenter, screen)
        return presenter

    def _make_desk(self, who: SignedIn, session: CounterSession, counter: Counter, notices: NoticesPresenter) -> None:
        screen = DeskScreen(self._appearance, self.words, self._clock)
        presenter = DeskPresenter(
            self._branch,
            self._runner,
            self._clock,
            session,
            counter,
            who.member.name,
            screen.show_state,
            self._left,
            notices.ask_for_help,
        )
        wire_desk(screen, presenter)
        screen.set_docked(self.window.docked)
        self.window.add_page(screen)
        self._desk = (presenter, screen)
        presenter.refresh()

    def _sign_out(self) -> None:
        if self._desk:
            self._desk[0].sign_out()
        else:
            self._left("")

    def _left(self, reason: Showable) -> None:
        """Go back to the sign-in page; nothing of this person's work stays in the window."""
        if self._desk:
            self.window.remove_page(self._desk[1])
        if self._notices:
            self.window.remove_above(self._notices[1])
        if self._devices:
            self.window.remove_page(self._devices.screen)
            self.window.remove_above(self._devices.strip)
        if self._summary:
            self.window.remove_page(self._summary.screen)
        self._who = self._desk = self._notices = self._devices = self._summary = None
        self._name_window()
        self.window.show_page(self.sign_in_screen)
        self.sign_in.start(reason)
        self.sign_in_screen.focus_first()

    # ------------------------------------------------------------------------------------------------------ sections
    def _entry_chosen(self, key: str) -> None:
        match key:
            case chrome.SIZE:
                self.set_docked(not self.window.docked)
            case chrome.COLOURS:
                self.set_dark(not self.preferences.now.dark)
            case chrome.SIGN_OUT:
                self._sign_out()
            case _:
                self._open_section(key)

    def _open_section(self, key: str) -> None:
        if key == DESK and self._desk:
            self.window.show_page(self._desk[1], DESK)
        elif key == DEVICES and self._devices:
            if self.window.docked:
                self.set_docked(False)
            self.window.show_page(self._devices.screen, DEVICES)
        elif key == SUMMARY and self._who and self._who.may_review:
            if self._summary is None:
                self._make_summary()
            self.window.show_page(self._summary.screen, SUMMARY)

    def _make_devices(self, who: SignedIn) -> None:
        manager = Actor(ActorKind.MANAGER, who.member.id, self._device)
        section = DevicesSection(self._branch, self._runner, manager, self._appearance, self.words)
        self.window.add_page(section.screen)
        self.window.put_above(section.strip)
        section.opened.connect(lambda: self._open_section(DEVICES))
        section.counted.connect(self._name_window)
        self._devices = section
        section.presenter.refresh()

    def _make_summary(self) -> None:
        # Loaded when a manager opens it for the first time: its charts bring numpy and pyqtgraph, for which clerks at
        # their counters should not wait at every start. The only such place.
        section = importlib.import_module("counter_console.summary.section")
        if self._who is None:
            return
        self._summary = section.make_section(
            self._branch,
            self._runner,
            self._clock,
            Actor(ActorKind.MANAGER, self._who.member.id, self._device),
            self._appearance,
            self.words,
            lambda language: Translator(language, self._digits),
            self._options.data_dir,
        )
        self.window.add_page(self._summary.screen)
        self._summary.presenter.start()

    def _name_window(self) -> None:
        sections = sections_of(self._who, self._devices.troubles if self._devices else None)
        self.window.show_sections(sections, person_of(self._who, self.words, self._zone))

    # --------------------------------------------------------------------------------- size, language, colours, time
    def set_docked(self, docked: bool) -> None:
        """Change between the narrow column and the full window, and remember it."""
        if docked and not self._desk:
            return
        self.preferences.change(docked=docked)
        if docked:
            self._open_section(DESK)
        self.window.set_docked(docked)
        if self._desk:
            self._desk[1].set_docked(docked)
        if self._notices:
            self._notices[1].set_docked(docked)

    def set_language(self, language: Language) -> None:
        """Speak another language, and remember it."""
        self.preferences.change(language=language)
        self.words = Translator(language, self._digits)
        self.window.set_translator(self.words)
        self.sign_in_screen.set_translator(self.words)
        for part in (self._desk, self._notices):
            if part:
                part[1].set_translator(self.words)
        for section in (self._devices, self._summary):
            if section:
                section.set_translator(self.words)
        self._name_window()

    def set_dark(self, dark: bool) -> None:
        """Change the colours, and remember it."""
        self.preferences.change(dark=dark)
        self._appearance = self._make_appearance()
        self.window.apply_appearance(self._appearance)

    def _make_appearance(self) -> Appearance:
        name = ThemeName.DARK if self.preferences.now.dark else ThemeName.LIGHT
        less_motion = self._options.less_motion
        return Appearance(console_theme(name, self._accent), console_metrics(), self._fonts, less_motion=less_motion)

    def tick(self) -> None:
        """Let a second pass: the time of the head, what only time changes, and what has to be tried again."""
        self.window.show_time(self._clock.now().astimezone(self._zone))
        self._ticks += 1
        for presenter in self._presenters():
            # The return of a line that is lost is news; whatever else failed is tried again.
            (presenter.lost if self.bridge.is_lost else presenter.each_second)()
        if self._desk and self._ticks % REFRESH_TICKS == 0:
            # What only time changes (an undo that is too late, a missed call that is over) raises no news.
            self._desk[0].refresh()

    def _presenters(self) -> list[Any]:
        """Return who shows something of the branch now."""
        shown = [part[0] for part in (self._desk, self._notices) if part]
        return [self.sign_in, *shown, *(part.presenter for part in (self._devices, self._summary) if part)]

    def _copy_crash(self) -> None:
        QGuiApplication.clipboard().setText(self._crash)
        self.window.crash.clear()
