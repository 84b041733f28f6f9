"""Wires one console together: sign-in, notices, the sections of the signed-in person, window and change feed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from counter_console import chrome
from counter_console.colours import BranchColours, other_colours
from counter_console.comfort import changed
from counter_console.counter_slips import slips_of
from counter_console.idle import TOO_LONG, WorkWatch, lock_after, warning
from counter_console.notices.section import NoticesStrip
from counter_console.preferences import PreferenceStore
from counter_console.records.case_intake import CaseIntake
from counter_console.section.live_reading import LiveReading
from counter_console.section.section import OpenSection, Section, SectionContext
from counter_console.sections import sections_of
from counter_console.session import OpenedConsole, SignedIn
from counter_console.sidebar_group import BarEntry
from counter_console.sign_in.section import SignInSection
from counter_console.window import ConsoleWindow
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.clock import uptime
from shared.platform.config import AppOptions
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.live_bridge import LiveBridge
from shared.ui.metrics import console_metrics

DEVICE = "console-1"
TICK_MS = 1000
NO_LONGER_ACTIVE = translate("console.window", "Your account was deactivated, or your role has no pages any more.")


class Console(QObject):
    """One console: who is signed in decides which sections exist."""

    def __init__(
        self,
        options: AppOptions,
        opened: OpenedConsole,
        fonts: Fonts,
        runner: Runner,
        preferences: PreferenceStore,
        uptime: Callable[[], float] = uptime,
        devices: Runner | None = None,
        files: Runner | None = None,
    ) -> None:
        super().__init__()
        self._options = options
        self._branch = branch = opened.branch
        self._fonts, self.preferences = fonts, preferences
        self._runner, self._file_runner = runner, files or runner
        self._device = options.device or DEVICE
        self._slips = slips_of(branch, devices or runner, fonts, options.printer)
        self._formats, self._colours, self._zone = opened.formats, opened.colours, opened.zone
        self.translator = Translator(preferences.now.language, self._formats)
        self._appearance = self._make_appearance()
        self._who: SignedIn | None = None
        self._context: SectionContext | None = None
        self._notices: NoticesStrip | None = None
        self._shown: Section | None = None
        self._locked, self._crash = False, ""
        self._idle = WorkWatch(branch, runner, uptime)
        self._person = LiveReading(runner, self._read_person, self._person_read, self._unread)
        self._chosen = LiveReading(runner, self._read_colours, self._colours_read, self._unread)
        self.sections: dict[str, OpenSection] = {}
        self.window = ConsoleWindow(self._appearance, self.translator, options.size)
        self.window.show_comfort(preferences.now)
        self.window.comfort.chosen.connect(lambda wish: self._recolour(**changed(self.preferences.now, wish)))
        remembered = (preferences.now.staff, options.counter or preferences.now.counter)
        self._sign_in = SignInSection(
            branch, runner, self._device, remembered, self._appearance, self.translator, self._signed_in
        )
        self.sign_in = self._sign_in.sign_in
        self.sign_in_screen = self._sign_in.screen
        self.sign_in_screen.language_chosen.connect(self.set_language)
        self.window.add_page(self.sign_in_screen)
        self.window.chosen.connect(self._entry_chosen)
        self.window.language_chosen.connect(self.set_language)
        self.window.crash_read.connect(self._copy_crash)
        self.bridge = LiveBridge(branch.feed)
        self._intake = CaseIntake(branch, runner, self._device, self.bridge)
        self.bridge.changed.connect(self.changed)
        self.bridge.lost.connect(self._lost)
        self.bridge.back.connect(self._back)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Show the window, and find again what a crash left open."""
        self.window.set_docked(self.preferences.now.docked)
        self._show_sign_in()
        self.window.show()
        self.sign_in.start()
        self.bridge.start()
        self._idle.start()
        self._timer.start()

    def stop(self) -> None:
        """Stop listening and close the window; an open counter session stays open."""
        self._timer.stop()
        self._idle.stop()
        self.bridge.stop()
        self.window.close()

    def changed(self, topics: frozenset[Topic]) -> None:
        """Pass news on to everything that is open."""
        if self._who is not None and Topic.CATALOG in topics:
            self._person.refresh()
        if Topic.SETTINGS in topics:
            self._chosen.refresh()
        for part in self._parts():
            part.presenter.changed(topics)

    def _lost(self) -> None:
        for part in self._parts():
            part.presenter.lost()

    def _back(self) -> None:
        if self._who is not None:
            self._person.refresh()
        self._chosen.refresh()
        for part in self._parts():
            part.presenter.back()

    def crashed(self, details: str) -> None:
        """Report a bug; the log has it too."""
        self._crash = details
        self.window.show_crash()

    def _signed_in(self, who: SignedIn) -> None:
        self._who = who
        self._idle.begin(who.session)
        if who.counter is not None:
            self.preferences.change(staff=who.member.code, counter=who.counter.label)
        context = self._make_context(who)
        self._notices = notices = NoticesStrip(context)
        self._take_in(notices)
        self._context = replace(context, ask_for_help=notices.notices.ask_for_help)
        for section in self._allowed():
            if section.at_once:
                self._make(section)
        self._name_window()
        if self._shown is None and (first := next(iter(self._allowed()), None)):  # unless something is to be read
            self._open(first)

    def _read_person(self) -> tuple[StaffMember | None, frozenset[Right]]:
        """Read what the signed-in person may do now; runs away from the screen's thread."""
        who, staff = self._who, self._branch.staff
        member = next((each for each in staff.members() if who and each.id == who.member.id), None)
        return member, frozenset() if member is None else staff.rights().of(member.role)

    def _person_read(self, reading: tuple[StaffMember | None, frozenset[Right]]) -> None:
        """Add and remove sections as the role says now; what is open and still allowed is not touched."""
        member, rights = reading
        if self._who is None or self._context is None or member is None or member.id != self._who.member.id:
            return
        self._who = replace(self._who, member=member, rights=rights)
        self._context = replace(self._context, who=self._who)
        allowed = self._allowed()
        if not any(section.alone for section in allowed) or not member.active:
            self._left(NO_LONGER_ACTIVE)
            return
        for key in self.sections.keys() - {section.key for section in allowed}:
            self._take_out(self.sections.pop(key))
        for section in allowed:
            if section.at_once and section.key not in self.sections:
                self._make(section)
        self._name_window()
        if self._shown not in allowed:
            self._open(allowed[0])

    def _unread(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem  # the next news, or the return of the database, reads again

    def _make_context(self, who: SignedIn) -> SectionContext:
        return SectionContext(
            branch=self._branch,
            runner=self._runner,
            who=who,
            device=self._device,
            zone=self._zone,
            appearance=self._appearance,
            translator=self.translator,
            translator_for=lambda language: Translator(language, self._formats),
            folder=self._options.data_dir,
            left=self._left,
            ask_for_help=lambda _counter: None,
            slips=self._slips,
            file_runner=self._file_runner,
        )

    def _left(self, reason: Showable) -> None:
        """Go back to the sign-in page; nothing of this person's work stays in the window."""
        for part in self._signed_in_parts():
            self._take_out(part)
        self._who = self._context = self._notices = self._shown = None
        self.sections = {}
        self._set_locked(False)
        self.window.show_warning("")
        self._name_window()
        self._show_sign_in()
        self.sign_in.start(reason)
        self.sign_in_screen.focus_first()

    def lock(self) -> None:
        """Ask for the PIN of the person who is signed in; everything that is open stays open behind it."""
        if self._who is None or self._locked:
            return
        for open_box in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if open_box is not None:
                open_box.close()
        self._idle.locked()
        self._set_locked(True)
        self._show_sign_in()
        self.sign_in.lock(self._who, self._unlocked)
        self.sign_in_screen.focus_first()

    def _unlocked(self) -> None:
        self._set_locked(False)
        self._idle.go_on(self._who.session if self._who else None)
        if self._shown is not None:
            self._open(self._shown)

    def _show_sign_in(self) -> None:
        self._sign_in.set_docked(self.window.docked)
        self.window.show_page(self.sign_in_screen)

    def _set_locked(self, locked: bool) -> None:
        self.window.set_locked(locked)
        self._locked = locked

    def _mind_time(self) -> None:
        """Warn, lock, or ask for a new sign-in, as the time without a key and the time since the sign-in ask for."""
        if self._who is None:
            return
        left = self._idle.session_left
        if left <= timedelta(0):
            self._left(TOO_LONG)
        if self._locked or self._who is None:
            return
        self._idle.note()
        limit = lock_after(self._idle.settings, at_counter=self._shown is not None and self._shown.at_counter)
        if self._idle.seconds >= limit:
            self.window.show_warning("")
            self.lock()
        else:
            self.window.show_warning(warning(self._idle.seconds, limit, left))

    def _entry_chosen(self, key: str) -> None:
        match key:
            case chrome.SIZE:
                self.set_docked(not self.window.docked)
            case chrome.COLOURS:
                self.choose_colours(other_colours(self._appearance.theme))
            case chrome.SIGN_OUT:
                for part in self.sections.values():
                    if part.sign_out():
                        return
                self._left("")
            case _:
                self._open(next(each for each in self._allowed() if key in (each.key, chrome.FIRST)))

    def _allowed(self) -> list[Section]:
        """Return the sections of the signed-in person."""
        return [each for each in sections_of(sealed=self._branch.sealed) if self._who and each.allowed(self._who)]

    def _open(self, section: Section) -> None:
        """Show a section's page; one that has no narrow form gets the full window."""
        self._shown = section
        if section.key not in self.sections:
            self._make(section)
        if self._locked:
            return
        if self.window.docked and not section.docked:
            self.set_docked(False)
        if page := self.sections[section.key].page:
            self.window.show_page(page, section.key)

    def _make(self, section: Section) -> None:
        if self._context is None:
            return
        part = section.open(self._context)
        self.sections[section.key] = part
        part.wanted.connect(lambda: self._open(section))
        part.section_wanted.connect(self._entry_chosen)
        part.counted.connect(self._name_window)
        self._take_in(part)

    def _take_in(self, part: OpenSection) -> None:
        if part.page:
            self.window.add_page(part.page)
        if part.strip:
            self.window.put_below(part.strip)
        part.set_docked(self.window.docked)
        part.presenter.refresh()

    def _take_out(self, part: OpenSection) -> None:
        if part.page:
            self.window.remove_page(part.page)
        if part.strip:
            self.window.remove_below(part.strip)

    def _parts(self) -> list[OpenSection]:
        """Return everything that shows something of the branch now."""
        parts = self._signed_in_parts()
        return [*parts, self._sign_in] if self._locked or not parts else parts

    def _signed_in_parts(self) -> list[OpenSection]:
        """Return what the signed-in person has open."""
        return [self._notices, *self.sections.values()] if self._notices else []

    def _name_window(self) -> None:
        sections = self._allowed()
        entries = []
        for section in sections:
            part = self.sections.get(section.key)
            count, text = (part.count, part.count_text) if part and part.count else (0, "")
            entry = BarEntry(section.key, section.title, section.icon, section.shortcut, count, text, section.group)
            entries.append(entry)
        person = chrome.person_of(self._who, self.translator, self._zone)
        self.window.show_sections(entries, person, may_dock=any(each.docked and each.at_counter for each in sections))

    def set_docked(self, docked: bool) -> None:
        """Change between the narrow column and the full window, and remember it."""
        narrow = next((section for section in self._allowed() if section.docked and section.at_counter), None)
        if docked and narrow is None:
            return
        self.preferences.change(docked=docked)
        if docked and narrow is not None:
            self._open(narrow)
        self.window.set_docked(docked)
        for part in self._parts():
            part.set_docked(docked)

    def set_language(self, language: Language) -> None:
        """Change the language, and remember it."""
        self.preferences.change(language=language)
        self.translator = Translator(language, self._formats)
        self.window.set_translator(self.translator)
        if self._context is not None:
            self._context = replace(self._context, translator=self.translator)
        self._sign_in.set_translator(self.translator)
        for part in self._signed_in_parts():
            part.set_translator(self.translator)
        self._name_window()

    def choose_colours(self, colours: str) -> None:
        """Change to "light" or "dark" colours, and remember it."""
        self._recolour(colours=colours)

    def _read_colours(self) -> BranchColours:
        return BranchColours.of(self._branch.settings.values())

    def _colours_read(self, colours: BranchColours) -> None:
        if colours != self._colours:
            self._colours = colours
            self._recolour()

    def _recolour(self, **values: Any) -> None:
        self.preferences.change(**values)
        self._appearance = self._make_appearance()
        if self._context is not None:
            self._context = replace(self._context, appearance=self._appearance)
        self.window.show_comfort(self.preferences.now)
        self.window.apply_appearance(self._appearance)

    def _make_appearance(self) -> Appearance:
        kept = self.preferences.now
        looks = (self._colours.theme_for(kept.colours, strong=kept.contrast), console_metrics(kept.scale))
        return Appearance(*looks, self._fonts, self._options.double_tap_ms, self._options.less_motion)

    def tick(self) -> None:
        """Let a second pass: the time of the head, what only time changes, and what has to be tried again."""
        self.window.show_time(self._branch.database.clock.now().astimezone(self._zone))
        self._mind_time()
        for part in self._parts():
            # The return of a lost connection is news; whatever else failed is tried again.
            if self.bridge.is_lost:
                part.presenter.lost()
            else:
                part.each_second()

    def _copy_crash(self) -> None:
        QGuiApplication.clipboard().setText(self._crash)
        self.window.crash.clear()
