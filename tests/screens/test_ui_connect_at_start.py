"""A program that starts before its server: a window says so, and the branch is opened as soon as that is possible."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import OperationalError

from counter_console import app as console_app
from display_board import app as board_app
from kiosk import app as kiosk_app
from shared.platform.config import AppOptions
from shared.platform.db.errors import (
    DATABASE_FULL,
    DATABASE_LOST,
    DATABASE_MISSING,
    DATABASE_OLDER,
    DATABASE_READ_ONLY,
    NOT_A_NOBAT_DATABASE,
)
from shared.platform.db.faults import worth_waiting
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.ui.connect_at_start import ConnectAtStart
from shared.ui.waiting_window import WaitingFace, WaitingWindow
from shared.ui.widgets.labels import PlainText
from tests.helpers.appearances import console_appearance

NAME = translate("kiosk.frame", "Nobat – Kiosk")
SENTENCES = (
    translate("kiosk.trouble", "This kiosk is not ready yet"),
    translate("kiosk.trouble", "Please go to a member of staff."),
)


def lost(words: str = "connection refused") -> UserError:
    problem = UserError(DATABASE_LOST)
    problem.__cause__ = OperationalError("connect", None, Exception(words))
    return problem


def window(*languages: Language, in_turn: bool = False, locked: bool = False) -> WaitingWindow:
    face = WaitingFace(NAME, SENTENCES, languages, lambda _width, _height: console_appearance(), in_turn=in_turn)
    return WaitingWindow(face, QSize(800, 600), locked=locked, whole_screen=False)


def lines(shown: QWidget) -> list[str]:
    return [line.text() for line in shown.findChildren(PlainText) if line.isVisibleTo(shown)]


class Server:
    """Opens after some tries; the test may look at the program before each."""

    def __init__(self, *problems: Exception, before: Callable[[], None] = lambda: None) -> None:
        self._problems = list(problems)
        self._before = before
        self.threads: set[threading.Thread] = set()

    def __call__(self) -> str:
        self.threads.add(threading.current_thread())
        self._before()
        if self._problems:
            raise self._problems.pop(0)
        return "open"


def test_a_branch_that_is_there_is_opened_without_a_window_and_off_the_screens_thread(qtbot: QtBot) -> None:
    server, opening = Server(), ConnectAtStart(lambda: window(Language.EN))
    assert opening.wait_for(server) == "open"
    assert opening.window is None
    assert threading.main_thread() not in server.threads


def test_a_server_that_is_away_is_waited_for_behind_a_window_that_says_so(qtbot: QtBot) -> None:
    opening = ConnectAtStart(lambda: window(Language.EN, Language.KK, Language.AR))
    assert opening.wait_for(Server(lost(), lost("the database system is starting up"))) == "open"
    shown = opening.window
    assert shown is not None
    assert shown.isVisible()
    assert lines(shown) == [
        "This kiosk is not ready yet",
        "Please go to a member of staff.",
        "Терминал әлі дайын емес",
        "Қызметкерге жүгініңіз.",
        "الكشك ليس جاهزًا بعد",
        "يُرجى مراجعة أحد الموظفين.",
    ]
    opening.finish()
    assert opening.window is None
    assert not shown.isVisible()


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (UserError(DATABASE_READ_ONLY), "The database is read-only at the moment."),
        (UserError(DATABASE_FULL), "The disk of the database is full."),
        (UserError(FOLDER_NOT_WRITABLE, path="/"), "Nothing can be written to"),
    ],
    ids=["read-only", "full", "no right to write"],
)
def test_a_disk_that_somebody_must_mend_is_explained_until_the_branch_opens(
    qtbot: QtBot, problem: Exception, words: str
) -> None:
    opening = ConnectAtStart(lambda: window(Language.EN, Language.RU))
    assert opening.wait_for(Server(problem)) == "open"
    assert opening.window is not None
    shown = lines(opening.window)
    assert shown[0] == "This kiosk is not ready yet"
    assert shown[4].startswith(words)
    assert len(shown) == 6
    assert opening.window.minimumSizeHint().height() <= opening.window.height()
    opening.finish()


@pytest.mark.parametrize(
    "problem",
    [
        UserError(DATABASE_MISSING, path="/nowhere"),
        UserError(NOT_A_NOBAT_DATABASE),
        lost('FATAL: password authentication failed for user "nobat"'),
        lost('FATAL: database "branch" does not exist'),
        ValueError("a mistake of the program"),
    ],
    ids=["missing", "foreign", "wrong password", "no such database", "bug"],
)
def test_what_no_wait_will_mend_is_told_at_once(qtbot: QtBot, problem: Exception) -> None:
    opening = ConnectAtStart(lambda: window(Language.EN))
    with pytest.raises(type(problem)) as told:
        opening.wait_for(Server(problem))
    assert told.value is problem
    assert opening.window is None


def test_a_window_that_is_closed_ends_the_wait(qtbot: QtBot) -> None:
    opening = ConnectAtStart(lambda: window(Language.EN))

    def close() -> None:
        if opening.window is not None:
            opening.window.close()

    timer = QTimer()
    timer.timeout.connect(close)
    timer.start(50)
    endless = Server(*[lost() for _ in range(1000)])
    assert opening.wait_for(endless) is None
    assert opening.window is None


def test_a_locked_window_stays(qtbot: QtBot) -> None:
    shown = window(Language.EN, locked=True)
    qtbot.addWidget(shown, before_close_func=lambda widget: widget.vanish())
    shown.appear()
    shown.close()
    assert shown.isVisible()


def test_languages_in_turn_stand_alone_one_after_the_other(qtbot: QtBot) -> None:
    shown = window(Language.EN, Language.RU, in_turn=True)
    qtbot.addWidget(shown)
    shown.appear()
    assert lines(shown) == ["This kiosk is not ready yet", "Please go to a member of staff."]
    shown._next_language()
    qtbot.waitUntil(lambda: lines(shown) == ["Терминал ещё не готов", "Пожалуйста, обратитесь к сотруднику."])
    shown._next_language()
    qtbot.waitUntil(lambda: lines(shown) == ["This kiosk is not ready yet", "Please go to a member of staff."])


def kiosk_window(options: AppOptions) -> WaitingWindow:
    return kiosk_app.waiting_window(options, None)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920), (800, 600)], ids=str)
@pytest.mark.parametrize(
    "make",
    [kiosk_window, board_app.waiting_window, console_app.waiting_window],
    ids=["kiosk", "board", "console"],
)
def test_letters_are_small_enough_for_the_screen_in_every_language(
    qtbot: QtBot, tmp_path: Path, make: Callable[[AppOptions], WaitingWindow], size: tuple[int, int]
) -> None:
    shown = make(AppOptions("sqlite:///none", data_dir=tmp_path, size=size))
    qtbot.addWidget(shown, before_close_func=lambda widget: widget.vanish())
    shown.appear()
    shown.resize(*size)
    shown.explain(error_text(UserError(DATABASE_READ_ONLY)))
    letters = set()
    for _ in Language:
        shown._next_language()
        QApplication.processEvents()
        assert shown.size().toTuple() == size
        words = [line for line in shown.findChildren(PlainText) if line.isVisibleTo(shown)]
        assert words
        for line in words:
            assert line.visibleRegion().boundingRect() == line.rect()
            assert line.height() >= line.heightForWidth(line.width())
            letters.add(line.appearance.metrics.px(line.role))
    assert len(letters) <= 2  # the sentences and, for staff, the reason below them


@pytest.mark.parametrize(
    ("problem", "worth"),
    [
        (lost(), True),
        (lost("FATAL: the database system is starting up"), True),
        (lost("FATAL: sorry, too many clients already"), True),
        (UserError(DATABASE_LOST), True),
        (lost('FATAL: role "nobat" does not exist'), False),
        (UserError(DATABASE_FULL), True),
        (UserError(DATABASE_READ_ONLY), True),
        (UserError(FOLDER_NOT_WRITABLE, path="/"), True),
        (UserError(FOLDER_NOT_WRITABLE, path="/a/folder/that/is/not/there"), False),
        (UserError(DATABASE_OLDER), False),
        (OSError(), False),
    ],
)
def test_only_what_may_end_while_the_window_waits_is_worth_waiting_for(problem: Exception, worth: bool) -> None:
    assert worth_waiting(problem) is worth
