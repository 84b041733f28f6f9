"""The console looks whole in every language and size: nothing cut, mirrored, named, alive."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from counter_console.comfort import ComfortWish
from counter_console.desk.screen import DeskScreen
from counter_console.desk.verb_button import VerbButton
from counter_console.desk.verbs import VERBS, DeskVerb, Phase
from counter_console.sections import SECTIONS
from counter_console.window import DOCKED_RANGE
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.queue.tickets.model import DeskView
from shared.ui.theme import TextRole, ThemeName
from shared.ui.widgets.checklist import ChecklistRow
from shared.ui.widgets.labels import PlainText, Tag
from shared.ui.widgets.layouts import VScroll
from shared.ui.widgets.pressable import Pressable
from shared.ui.widgets.table import RecordTable
from tests.helpers.branches import morning_clock, open_sample_branch
from tests.helpers.cases import clerk_of
from tests.helpers.complaints import complain
from tests.helpers.consoles import console_on, settle, take_ticket

LEAST_TARGET, DAILY_TARGET = 24, 44
PANEL_KEYS = ("F4", "F6", "F7", "F8")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OpenBranch]:
    clock: VirtualClock = morning_clock()
    opened = open_sample_branch(tmp_path, clock)
    for service, language, priority in (
        ("passport-replace", "kk", "disability"),
        ("address-registration", "ar", "small-child"),
        ("passport-replace", "ru", "ordinary"),
    ):
        take_ticket(opened, service, language, priority)
        clock.advance(400)
    yield opened
    opened.close()


def cut_words(window: QWidget) -> list[str]:
    """Return the texts that have less room than they need."""
    settle()
    settle()
    cut = []
    for label in window.findChildren(PlainText):
        if label.isVisible() and label.text() and label.height() < label.heightForWidth(label.width()):
            cut.append(label.text())
    for button in window.findChildren(Pressable):
        if button.isVisible() and (
            button.height() < button.heightForWidth(button.width()) or button.width() < button.minimumSizeHint().width()
        ):
            cut.append(button.accessibleName())
    for tag in window.findChildren(Tag):
        if tag.isVisible() and tag.width() < tag.sizeHint().width():
            cut.append(tag.text())
    return cut


def nameless(window: QWidget) -> list[str]:
    """Return what the keyboard reaches but a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QTableView)
    widgets = [widget for kind in kinds for widget in window.findChildren(kind)]
    return [
        repr(widget)
        for widget in widgets
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and widget.isEnabled()
    ]


def centre(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x()


@pytest.mark.parametrize("docked", [False, True])
def test_no_word_is_cut_at_the_desk(qtbot: QtBot, office: OpenBranch, tmp_path: Path, docked: bool) -> None:
    with console_on(office, tmp_path, language=Language.EN) as clerk:
        clerk.sign_in("timur", "1")
        clerk.console.set_docked(docked)
        for key in ("", "F2", "F3", *PANEL_KEYS):
            if key:
                clerk.press(key)
            for language in Language:
                clerk.console.set_language(language)
                settle()
                assert cut_words(clerk.window) == [], (key, language)
                assert nameless(clerk.window) == [], (key, language)
            if key in PANEL_KEYS:
                clerk.press("Esc")


@pytest.mark.parametrize("language", list(Language))
def test_no_word_is_cut_at_the_sign_in_page(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, language: Language
) -> None:
    with console_on(office, tmp_path, language=language) as clerk:
        assert cut_words(clerk.window) == []
        assert nameless(clerk.window) == []


@pytest.mark.parametrize("size", [(1280, 800), (1440, 900), (1920, 1080)])
def test_the_full_window_needs_no_sideways_scrolling(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, size: tuple[int, int]
) -> None:
    with console_on(office, tmp_path, language=Language.RU, size=size) as clerk:
        clerk.console.set_language(Language.EN)
        clerk.sign_in("timur", "1")
        clerk.console.set_language(Language.RU)
        clerk.press("F2", "F3")
        assert (clerk.window.width(), clerk.window.height()) == size
        assert cut_words(clerk.window) == []


@pytest.mark.parametrize("language", list(Language))
def test_the_smallest_full_window_covers_nothing_of_the_visitor(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, language: Language
) -> None:
    with console_on(office, tmp_path, language=Language.EN) as clerk:
        clerk.sign_in("timur", "1")
        clerk.console.set_language(language)
        clerk.window.resize(clerk.window.minimumWidth(), 768)
        desk = clerk.window.findChild(DeskScreen)
        assert isinstance(desk, DeskScreen)
        for key in ("F2", "F3"):
            clerk.press(key)
            settle()
            for part in (desk.card, *desk.action_bar.findChildren(VerbButton)):
                if part.isVisible():
                    assert part.visibleRegion().boundingRect().width() == part.width(), (key, part.accessibleName())


def test_the_narrow_column_is_narrow_and_stays_on_top(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("Ctrl+D")
        assert 360 <= clerk.window.width() <= 420
        assert clerk.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
        clerk.press("Ctrl+D")
        assert clerk.window.width() >= 1280


def test_the_page_is_mirrored_for_right_to_left_readers(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("F2", "F3")
        desk = clerk.window.findChildren(DeskScreen)[0]
        parts = (clerk.window.bar, desk.card, desk.queue, desk.documents, desk.guide)
        before = [centre(part, clerk.window) for part in parts]
        clerk.console.set_language(Language.FA)
        settle()
        after = [centre(part, clerk.window) for part in parts]
        for left, right in zip(before, after, strict=True):
            # A scroll bar may take its few pixels at the other side.
            assert abs(left + right - clerk.window.width()) <= 10


def test_every_action_on_offer_does_something(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        tried: set[DeskVerb] = set()
        for keys in ((), ("F2",), ("F3",)):
            clerk.press(*keys)
            presenter = clerk.desk_presenter
            assert presenter is not None
            state = presenter.state
            offered = [each.verb for each in (*state.actions, *state.more) if each.enabled]
            for verb in offered:
                if verb in (DeskVerb.NOT_HERE, DeskVerb.MARK_UNTRUSTED, DeskVerb.RECALL) or verb in tried:
                    continue
                tried.add(verb)
                before = (presenter.state, office.notices.open_notices())
                clerk.press(VERBS[verb].key)
                assert (presenter.state, office.notices.open_notices()) != before, f"{verb} is dead"
                clerk.press("Esc")
        assert len(tried) >= 9


def test_targets_are_large_enough(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("F2", "F3", "F4")
        small = [
            button.accessibleName()
            for button in clerk.window.findChildren(QAbstractButton)
            if button.isVisible() and min(button.width(), button.height()) < LEAST_TARGET
        ]
        assert small == []
        # What a clerk does every day.
        daily = [
            button.accessibleName()
            for kind in (VerbButton, ChecklistRow)
            for button in clerk.window.findChildren(kind)
            if button.isVisible() and button.height() < DAILY_TARGET
        ]
        assert daily == []


def test_colours_language_and_size_are_remembered(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("Ctrl+T", "Ctrl+D")
        clerk.console.set_language(Language.KK)
        kept = clerk.console.preferences.now
        assert (kept.colours, kept.docked, kept.language) == ("dark", True, Language.KK)
        assert clerk.desk.phase is Phase.IDLE


def test_the_clock_of_the_desk_runs_without_the_database(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("F2", "F3")
        clock = office.database.clock
        assert isinstance(clock, VirtualClock)
        clock.advance(75)
        clerk.wait_a_second()
        assert clerk.see("1:15") is not None


def test_a_clock_that_moves_during_a_reading_moves_the_desk_too(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, read = office.database.clock, office.views.desk
    assert isinstance(clock, VirtualClock)

    def slow_reading(session_id: UUID) -> DeskView:
        view = read(session_id)
        clock.advance(75)
        return view

    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("F2")
        monkeypatch.setattr(office.views, "desk", slow_reading)
        before = clock.now()
        clerk.press("F3")
        # Whatever news comes meanwhile is read without a clock that moves.
        monkeypatch.setattr(office.views, "desk", read)
        shown = Translator(Language.EN).stopwatch((clock.now() - before).total_seconds())
        clerk.wait_a_second()
        assert clerk.see(shown) is not None


def test_nothing_ever_opens_a_window_of_its_own(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    opened: list[QWidget] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                opened.append(watched)
            return False

    with console_on(office, tmp_path) as clerk:
        watcher = Watcher()
        QApplication.instance().installEventFilter(watcher)
        clerk.sign_in("timur", "1")
        clerk.press("F9", "F2", "F3", "F4", "Esc", "F7", "Esc", "F6", "F6", "Ctrl+2", "F12", "Esc", "Ctrl+1", "Ctrl+L")
        QApplication.instance().removeEventFilter(watcher)
    assert opened == []


def test_the_narrow_column_shows_the_called_number_after_every_step(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("Ctrl+D", "F2", "F3", "F7", "Esc")
        settle()
        desk = clerk.window.findChildren(DeskScreen)[0]
        assert desk.card.mapTo(clerk.window, QPoint(0, 0)).y() >= clerk.window.head.height()


@pytest.mark.parametrize("language", list(Language))
def test_the_window_says_what_it_is(qtbot: QtBot, office: OpenBranch, tmp_path: Path, language: Language) -> None:
    with console_on(office, tmp_path, language=language) as clerk:
        title = clerk.window.windowTitle()
        assert title.startswith(("Nobat – ", "Nobat — "))
        assert (title == "Nobat – Counter console") is (language is Language.EN)


def test_after_a_change_of_size_the_keyboard_still_works(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        clerk.press("Ctrl+D")
        qtbot.waitUntil(lambda: QApplication.activeWindow() is clerk.window)
        clerk.press("F10", "2", "F10")
        assert clerk.desk.phase is Phase.PAUSED


def test_the_largest_text_fits_a_small_screen(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    complain(office, clerk_of(office, "aigerim"))
    with console_on(office, tmp_path, size=(1366, 768)) as clerk:
        clerk.sign_in("timur", "1")
        for _ in range(2):
            clerk.press("Ctrl++")
        for key in ("desk", "complaints"):
            clerk.press(next(each.shortcut for each in SECTIONS if each.key == key))
            for language in (Language.KK, Language.AR):
                clerk.console.set_language(language)
                assert cut_words(clerk.window) == [], (key, language)
                for area in clerk.window.findChildren(VScroll):
                    inside = area.widget()
                    if area.isVisible() and inside is not None:
                        assert inside.minimumSizeHint().width() <= area.viewport().width(), (key, language)
        tables = [each for each in clerk.window.findChildren(RecordTable) if each.isVisible()]
        table = next(each for each in tables if each.records.rowCount())
        for number in range(len(table.records.columns)):
            assert table.columnWidth(number) >= int(table._least(number)), "no word is broken"


def test_text_and_contrast_are_chosen_by_keys_and_by_buttons_and_are_remembered(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1")
        console, window = clerk.console, clerk.window
        usual = window.appearance.metrics.px(TextRole.CAPTION)
        clerk.press("Ctrl+F5")
        assert window.comfort.isVisible()
        assert not window.comfort.buttons[ComfortWish.SMALLER].isEnabled()
        for wish, larger in ((ComfortWish.LARGER, 1.2), (ComfortWish.LARGER, 1.4), (ComfortWish.SMALLER, 1.2)):
            window.comfort.buttons[wish].click()
            assert window.appearance.metrics.px(TextRole.CAPTION) == round(usual * larger)
        window.comfort.buttons[ComfortWish.CONTRAST].click()
        assert window.appearance.theme.name is ThemeName.HIGH_CONTRAST_LIGHT
        clerk.press("Ctrl+T")
        assert window.appearance.theme.name is ThemeName.HIGH_CONTRAST
        clerk.press("Escape")
        assert not window.comfort.isVisible()
        clerk.press("Ctrl++")
        kept = console.preferences.now
        assert (kept.text, kept.contrast, kept.colours) == (2, True, "dark")
        assert cut_words(window) == []
        clerk.press("Ctrl+D")
        QApplication.processEvents()
        assert window.width() > DOCKED_RANGE[1]
        assert cut_words(window) == []
