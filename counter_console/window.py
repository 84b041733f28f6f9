"""The window of the console in two sizes: the full window with the side bar, or a narrow column on top of others."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from counter_console.chrome import COMFORT, LANGUAGE, DockedHead, commands
from counter_console.comfort import ComfortStrip, ComfortWish
from counter_console.preferences import Preferences
from counter_console.section.page import SectionPage
from counter_console.sidebar import SideBar
from counter_console.sidebar_group import BarEntry
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance, apply_appearance
from shared.ui.language import apply_language
from shared.ui.stylesheet import style_sheet
from shared.ui.widgets.buttons import LanguageSwitch
from shared.ui.widgets.layouts import order_tabs, seen_in_order
from shared.ui.widgets.panels import MessageBar, MessageKind

FULL_SIZE = (1440, 900)
LEAST_FULL = (1160, 700)
DOCKED_WIDTH = 400
DOCKED_RANGE = (360, 420)


class ConsoleWindow(QWidget):
    """Holds the sign-in page or the sections. `chosen` carries the key of an entry, `language_chosen` a language."""

    chosen = Signal(str)
    language_chosen = Signal(object)
    crash_read = Signal()
    closing = Signal()

    def __init__(self, appearance: Appearance, translator: Translator, size: tuple[int, int] | None = None) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.appearance = appearance
        self._translator = translator
        self._docked = False
        self._dark = appearance.theme.dark
        self._full_size = size or FULL_SIZE
        self._sections: list[BarEntry] = []
        self._signed_in = self._may_dock = self._locked = False
        self._person = ("", "", "")
        self._before: QWidget | None = None
        self.bar = SideBar(appearance)
        self.head = DockedHead(appearance)
        self.crash = MessageBar(appearance)
        self.warning = MessageBar(appearance)
        self.languages = LanguageSwitch(appearance, translator.language)
        self.languages.hide()
        self.comfort = ComfortStrip(appearance)
        self.comfort.listen_in(self)
        self._kept = Preferences()
        self.stack = QStackedWidget()
        self._strip_area = StripArea(appearance)
        self._build()
        self.bar.chosen.connect(self._entry_chosen)
        self.head.chosen.connect(self._entry_chosen)
        self.languages.chosen.connect(self._language_chosen)
        self.crash.action.connect(self.crash_read)
        self.set_appearance(appearance)
        self.set_translator(translator)

    # ------------------------------------------------------------------------------------------------------- contents
    def add_page(self, page: QWidget) -> None:
        """Add a page to the stack."""
        self.stack.addWidget(page)
        order_tabs(self.bar)  # Qt puts the page between the entries that are always there and those made at the sign-in

    def remove_page(self, page: QWidget) -> None:
        """Remove and delete a page."""
        self.stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def put_below(self, strip: QWidget) -> None:
        """Add a strip below the sections."""
        self._strip_area.add(strip)

    def remove_below(self, strip: QWidget) -> None:
        """Remove and delete a strip."""
        self._strip_area.remove(strip)

    def show_page(self, page: QWidget, key: str = "") -> None:
        """Open a page; `key` marks its entry in the side bar."""
        opens = self.stack.currentWidget() is not page
        self.stack.setCurrentWidget(page)
        if opens and self.bar.isAncestorOf(self.focusWidget() or self):
            self._enter(page)
        self.bar.set_current(key)

    def _enter(self, page: QWidget) -> None:
        """Bring the keyboard from the side bar to a page: back to where it was, else to the beginning."""
        begins_at = page.begins_at if isinstance(page, SectionPage) else None
        for part in (page.focusWidget(), begins_at, *seen_in_order(page)):
            if part is not None and part.isVisible() and part.isEnabled():
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def show_sections(self, sections: list[BarEntry], person: tuple[str, str, str], *, may_dock: bool) -> None:
        """Show the person (clerk, counter, signed in since) and the sections; on the sign-in page there are none."""
        self._may_dock = may_dock
        self._sections = sections
        self._signed_in = bool(sections)
        self._person = person
        self._show_texts()

    def set_locked(self, locked: bool) -> None:
        """Show nothing but the page, or everything again."""
        self._locked = locked
        self._strip_area.set_covered(locked)
        self._show_texts()

    def show_warning(self, words: Showable) -> None:
        """Warn that the console will ask for the PIN; "" takes the warning away."""
        shown = self._translator.text(words)
        if not shown:
            self.warning.clear()
        elif shown != self.warning.text():
            self.warning.show_message(shown, MessageKind.CAUTION)

    def show_crash(self) -> None:
        """Show a message about an unexpected error; its details can be copied."""
        text = self._translator.text
        message = translate("console.window", "Something went wrong here. Everything confirmed is kept.")
        copy = translate("console.window", "Copy the details")
        self.crash.show_message(text(message), MessageKind.BAD, text(copy))

    # ---------------------------------------------------------------------------------------------- look and language
    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._dark = appearance.theme.dark
        self.setStyleSheet(style_sheet(appearance))

    def show_comfort(self, kept: Preferences) -> None:
        """Offer what can be changed about text and contrast now."""
        self._kept = kept
        self.comfort.show_choice(kept, self._translator)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Apply new colours and sizes to the window and everything in it."""
        # Fonts that a widget inherits follow too.
        apply_language(self, self._translator.language, appearance)
        apply_appearance(self, appearance)
        self._show_texts()
        if self._docked:
            self.place()

    def set_translator(self, translator: Translator) -> None:
        """Change the language; the window is mirrored for one that is read from right to left."""
        self._translator = translator
        apply_language(self, translator.language, self.appearance)
        self.languages.set_current(translator.language)
        self._show_texts()

    # ----------------------------------------------------------------------------------------------------------- size
    @property
    def docked(self) -> bool:
        """True while the window is the narrow column."""
        return self._docked

    def set_docked(self, docked: bool) -> None:
        """Change to the narrow column at the screen's edge, on top of other windows, or back to the full window."""
        if docked and not self._docked and self.isVisible():
            self._full_size = (self.width(), self.height())
        self._docked = docked
        self._stay_on_top(docked)
        self._show_texts()
        self.place()

    def _stay_on_top(self, on_top: bool) -> None:
        """Set the flag without hiding an existing window: hiding it would lose the keyboard focus."""
        hint = Qt.WindowType.WindowStaysOnTopHint
        if not self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self.setWindowFlag(hint, on_top)
            return
        self.windowHandle().setFlag(hint, on_top)
        flags = self.windowFlags()
        self.overrideWindowFlags(flags | hint if on_top else flags & ~hint)

    def place(self) -> None:
        """Set position and size for the narrow column or the full window."""
        screen = self.screen() or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        if self._docked:
            scale = self._kept.scale
            least, most, usual = (round(width * scale) for width in (*DOCKED_RANGE, DOCKED_WIDTH))
            self.setMinimumSize(least, LEAST_FULL[1] // 2)
            self.setMaximumWidth(most)
            mirrored = self._translator.right_to_left
            left = free.left() if mirrored else free.right() + 1 - usual
            self.setGeometry(QRect(left, free.top(), usual, free.height()))
            return
        self.setMaximumWidth(16_777_215)
        width, height = self._full_size
        self.setMinimumSize(min(LEAST_FULL[0], width), min(LEAST_FULL[1], height))
        self.setGeometry(QRect(free.left(), free.top(), width, height))

    def show_time(self, now: datetime) -> None:
        """Show the branch's time in the narrow column; `now` is in the branch's zone."""
        self.head.show_time(self._translator.clock(now))

    def event(self, event: QEvent) -> bool:
        """Claim Escape while the languages or the menu are open, before a question's own Escape takes it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._open_bars(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the languages or the menu with Escape, and give the keyboard back."""
        if not self._open_bars(event):
            super().keyPressEvent(event)
            return
        self.languages.hide()
        self.comfort.hide()
        self.head.close_menu()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_bars(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and (
            self.languages.isVisible() or self.comfort.isVisible() or self.head.menu_open()
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Report that the window closes; the counter session stays open and is found again at the next start."""
        self.closing.emit()
        super().closeEvent(event)

    # ------------------------------------------------------------------------------------------------------- building
    def _build(self) -> None:
        self._strip_area.add(self.crash)
        self._strip_area.add(self.warning)
        self._strip_area.add(self.languages)
        self._strip_area.add(self.comfort)
        page = QVBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self.head)
        page.addWidget(self.stack, 1)
        page.addWidget(self._strip_area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addLayout(page, 1)

    def _show_texts(self) -> None:
        """Show the side bar or the head of the narrow column, and set all texts."""
        clerk, counter, since = self._person
        text = self._translator.text
        entries = commands(docked=self._docked, dark=self._dark, may_dock=self._may_dock)
        uncovered = self._signed_in and not self._locked
        self.bar.setVisible(uncovered and not self._docked)
        self.head.setVisible(uncovered and self._docked)
        self.bar.show_entries(self._sections, entries, self._translator)
        self.head.show_entries(entries, self._translator)
        self.head.show_person(counter, clerk)
        comma = self._translator.language.comma
        texts = [comma.join(isolated(part) for part in (clerk, counter) if part)]
        if since:
            texts.append(text(translate("console.window", "Signed in {time}", time=since)))
        self.bar.show_person("\n".join(texts))
        title = text(translate("console.window", "Nobat – Counter console"))
        self.setWindowTitle(comma.join(part for part in (title, counter) if part))
        self.comfort.show_choice(self._kept, self._translator)
        if not uncovered:
            self.languages.hide()
            self.comfort.hide()

    def _entry_chosen(self, key: str) -> None:
        if key in (LANGUAGE, COMFORT):
            strip, other = (self.languages, self.comfort) if key == LANGUAGE else (self.comfort, self.languages)
            if strip.isHidden() and other.isHidden():
                self._before = self.focusWidget()
            other.hide()
            strip.setVisible(strip.isHidden())
            if self.languages.isVisible():
                self.languages.buttons[self._translator.language].setFocus()
            elif self.comfort.isVisible():
                self.comfort.buttons[ComfortWish.LARGER].setFocus()
            return
        self.chosen.emit(key)

    def _language_chosen(self, language: Language) -> None:
        self.languages.hide()
        self.language_chosen.emit(language)


class StripArea(QWidget):
    """The area for strips below the sections, so that no strip moves what somebody works at.

    It takes no space while all of them are hidden.
    """

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._strips: list[QWidget] = []
        self._covered = False
        self._column = QVBoxLayout(self)
        unit = appearance.metrics.unit
        self._column.setContentsMargins(unit * 2, unit, unit * 2, unit * 2)
        self._column.setSpacing(unit)
        self.hide()

    def add(self, strip: QWidget) -> None:
        """Add a strip."""
        self._column.addWidget(strip)
        self._strips.append(strip)
        strip.installEventFilter(self)
        self._update_visibility()

    def remove(self, strip: QWidget) -> None:
        """Remove and delete a strip."""
        self._strips.remove(strip)
        self._column.removeWidget(strip)
        strip.removeEventFilter(self)
        strip.hide()
        strip.deleteLater()
        self._update_visibility()

    def set_covered(self, covered: bool) -> None:
        """Show no strip, whatever comes; or those again that there are."""
        self._covered = covered
        self._update_visibility()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line that sets the strips off from what scrolls above them."""
        appearance = self.appearance
        QPainter(self).fillRect(0, 0, self.width(), appearance.metrics.hairline, QColor(appearance.theme.line))

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours."""
        self.appearance = appearance
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or hide the area when a strip is shown or hidden."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._update_visibility()
        return super().eventFilter(watched, event)

    def _update_visibility(self) -> None:
        self.setVisible(not self._covered and any(not strip.isHidden() for strip in self._strips))
