"""Pictures of the pages of a console, for people who look at them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QWidget

from counter_console.section.record_page import RecordPage
from counter_console.sections import SECTIONS
from tests.helpers.consoles import Clerk, settle


def save_pages(clerk: Clerk, pages: Mapping[str, int], folder: Path, ending: str) -> None:
    """Write a picture of each page, and two of the record in this row: from the beginning, and the end of it."""
    keys = {section.key: section.shortcut for section in SECTIONS}
    for page, row in pages.items():
        clerk.press(keys[page])
        settle_well()
        save(clerk.window, folder / f"{page}-{ending}.png")
        screen = next((each for each in clerk.window.findChildren(RecordPage) if each.isVisible()), None)
        if screen is not None and screen.table.model().rowCount() > row:
            screen.table.choose_row(row)
            settle_well()
            save(clerk.window, folder / f"{page}-chosen-{ending}.png")
            scroll_down(screen.findChildren(QScrollArea))
            save(clerk.window, folder / f"{page}-end-{ending}.png")


def scroll_down(areas: Iterable[QScrollArea]) -> None:
    """Scroll to the end."""
    for area in areas:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle_well()


def settle_well() -> None:
    """Let the window finish its layout, also what a first layout asks for."""
    for _ in range(4):
        settle()


def save(window: QWidget, file: Path) -> None:
    """Write a picture. Raises OSError."""
    if not window.grab().save(str(file)):
        raise OSError(f"cannot write {file}")
