"""The first frame: there at once, and gone when the program's own window is painted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shared.ui.first_frame import FirstFrame
from shared.ui.palettes import DARK, LIGHT


def ground(frame: FirstFrame) -> str:
    """The colour of the frame's corner."""
    return frame.grab().toImage().pixelColor(2, 2).name().upper()


def test_the_ground_of_the_program_is_painted_when_appearing_returns(qapp: QApplication, qtbot: QtBot) -> None:
    for dark, palette in ((False, LIGHT), (True, DARK)):
        frame = FirstFrame(qapp, dark=dark, size=QSize(800, 600), whole_screen=False)
        qtbot.addWidget(frame)
        frame.appear()
        assert frame.isVisible()
        assert ground(frame) == palette.surface.upper()
        frame.close()
        qapp.removeEventFilter(frame)


def test_it_goes_when_the_programs_own_window_is_painted(qapp: QApplication, qtbot: QtBot) -> None:
    frame, own = FirstFrame(qapp, dark=False, size=None, whole_screen=False), QWidget()
    qtbot.addWidget(frame)
    qtbot.addWidget(own)
    frame.appear()
    assert frame.isVisible()
    own.show()
    qtbot.waitUntil(lambda: not frame.isVisible())
    assert own.isVisible()


def test_on_a_locked_screen_it_covers_everything(qapp: QApplication, qtbot: QtBot) -> None:
    frame = FirstFrame(qapp, dark=False, size=None, whole_screen=True)
    qtbot.addWidget(frame)
    frame.appear()
    assert frame.geometry() == frame.screen().geometry()
    assert frame.cursor().shape() is Qt.CursorShape.BlankCursor
    frame.close()
    qapp.removeEventFilter(frame)
