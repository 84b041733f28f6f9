"""The record list: exact changes, a selection kept by key, search, filter, sort, pages, keyboard and mirroring."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QPaintEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.painting import TextBlock
from shared.ui.theme import Tone
from shared.ui.widgets import table_cells
from shared.ui.widgets.table import CellRole, Column, RecordModel, RecordTable
from tests.helpers.appearances import console_appearance

NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)


@dataclass(frozen=True)
class Room:
    """A record of no subject."""

    id: int
    name: str
    since: datetime = NOW


COLUMNS = (
    Column("id", translate("console.desk", "Number"), lambda row, now, t: str(row.id), width=8, code=True,
           sort=lambda row: row.id),
    Column("name", translate("console.desk", "Service"), lambda row, now, t: row.name, sort=lambda row: row.name),
    Column("since", translate("console.desk", "Waits"), lambda row, now, t: t.stopwatch((now - row.since).seconds),
           width=12, trailing=True, runs=True),
)  # fmt: skip
ROOMS = tuple(Room(number, name) for number, name in enumerate(("Hall", "Archive", "Cash desk", "Yard", "Bureau")))


class Changes:
    """Writes down what a model reports."""

    def __init__(self, model: RecordModel) -> None:
        self.seen: list[tuple[str, int, int]] = []
        model.modelReset.connect(lambda: self.seen.append(("reset", 0, 0)))
        model.layoutChanged.connect(lambda: self.seen.append(("moved", 0, 0)))
        model.rowsInserted.connect(lambda _parent, first, last: self.seen.append(("in", first, last)))
        model.rowsRemoved.connect(lambda _parent, first, last: self.seen.append(("out", first, last)))
        model.dataChanged.connect(lambda first, last: self.seen.append(("changed", first.row(), last.row())))


@pytest.fixture
def english() -> Translator:
    """English texts."""
    return Translator(Language.EN)


@pytest.fixture
def model(qtbot: QtBot, english: Translator) -> Iterator[RecordModel]:
    """A model of five rooms that Qt checks for contradictions."""
    model = RecordModel(COLUMNS, lambda row: row.id, english)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(ROOMS, english, NOW)
    yield model
    tester.deleteLater()


@pytest.fixture
def table(qtbot: QtBot, model: RecordModel, english: Translator) -> RecordTable:
    """The model's table on the screen."""
    table = RecordTable(console_appearance(), english, model)
    qtbot.addWidget(table)
    table.resize(600, 500)
    table.show()
    QApplication.processEvents()
    return table


def names(model: RecordModel) -> list[str]:
    """Return the shown names in their order."""
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_the_same_rows_report_nothing(model: RecordModel, english: Translator) -> None:
    changes = Changes(model)
    model.show_rows(tuple(replace(room) for room in ROOMS), english, NOW + timedelta(seconds=1))
    assert changes.seen == []


def test_one_changed_row_is_one_range(model: RecordModel, english: Translator) -> None:
    changes = Changes(model)
    model.show_rows((*ROOMS[:2], replace(ROOMS[2], name="Till"), *ROOMS[3:]), english, NOW)
    assert changes.seen == [("changed", 2, 2)]


def test_rows_come_and_go_without_a_reset(model: RecordModel, english: Translator) -> None:
    changes = Changes(model)
    model.show_rows((*ROOMS[2:4], Room(9, "Garden"), ROOMS[4], Room(10, "Roof")), english, NOW)
    assert changes.seen == [("out", 0, 1), ("in", 2, 2), ("in", 4, 4)]
    assert names(model) == ["Cash desk", "Yard", "Garden", "Bureau", "Roof"]


def test_everything_at_once_still_ends_in_the_given_order(model: RecordModel, english: Translator) -> None:
    rows = (Room(7, "Seven"), ROOMS[4], replace(ROOMS[1], name="Files"), Room(8, "Eight"), ROOMS[0])
    changes = Changes(model)
    model.show_rows(rows, english, NOW)
    assert names(model) == [row.name for row in rows]
    assert ("reset", 0, 0) not in changes.seen


def test_the_chosen_row_stays_chosen_where_it_goes(table: RecordTable, model: RecordModel, english: Translator) -> None:
    assert table.choose(2)
    table.show_rows((Room(9, "New"), ROOMS[4], ROOMS[2], ROOMS[0]), english, NOW)
    assert table.chosen_row() == ROOMS[2]
    model.sort_by("name")
    assert table.chosen_row() == ROOMS[2]


def test_when_the_chosen_row_goes_nobody_else_is_chosen(table: RecordTable, english: Translator) -> None:
    table.choose(2)
    reported: list[object] = []
    table.selected.connect(reported.append)
    table.show_rows((*ROOMS[:2], *ROOMS[3:]), english, NOW)
    assert table.chosen_row() is None
    assert reported[-1] is None
    assert not table.choose(2)


def test_search_filter_sort_and_pages_work_together(qtbot: QtBot, english: Translator) -> None:
    model = RecordModel(COLUMNS, lambda row: row.id, english, page_size=2)
    model.show_rows(ROOMS, english, NOW)
    assert (model.pages, names(model)) == (3, ["Hall", "Archive"])
    assert model.sort_by("name") is Qt.SortOrder.AscendingOrder
    assert names(model) == ["Archive", "Bureau"]
    assert model.sort_by("name") is Qt.SortOrder.DescendingOrder
    model.show_page(9)
    assert (model.page, names(model)) == (2, ["Archive"])
    model.keep_only(lambda row: row.id != 3)
    assert (model.page, model.pages, names(model)) == (0, 2, ["Hall", "Cash desk"])
    model.search("CASH de")
    assert (model.pages, names(model)) == (1, ["Cash desk"])
    model.search("nothing like it")
    assert (model.page, model.pages, model.rowCount()) == (0, 1, 0)


def test_enter_and_double_click_open_the_chosen_row(table: RecordTable) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == []
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [ROOMS[0]]


def test_a_heading_sorts(table: RecordTable, model: RecordModel) -> None:
    header = table.horizontalHeader()
    header.sectionClicked.emit(1)
    assert names(model)[0] == "Archive"
    header.sectionClicked.emit(2)
    assert names(model)[0] == "Archive", "a column without a sort value changes nothing"
    header.sectionClicked.emit(1)
    assert names(model)[0] == "Yard"


def test_a_second_paints_only_the_running_column(table: RecordTable) -> None:
    painted: list[int] = []

    class Painted(RecordTable):
        def paintEvent(self, event: QPaintEvent) -> None:
            painted.append(event.region().boundingRect().left())
            super().paintEvent(event)

    own = Painted(table.appearance, Translator(Language.EN), table.records)
    own.resize(600, 500)
    own.show()
    QApplication.processEvents()
    painted.clear()
    own.tick(NOW + timedelta(seconds=5))
    QApplication.processEvents()
    assert painted
    assert min(painted) >= own.columnViewportPosition(2)
    assert table.records.index(0, 2).data() == Translator(Language.EN).stopwatch(5)
    own.deleteLater()


def test_another_language_reads_every_text_again_and_mirrors(table: RecordTable, model: RecordModel) -> None:
    height = table.verticalHeader().defaultSectionSize()
    changes = Changes(model)
    arabic = Translator(Language.AR)
    table.show_rows(ROOMS, arabic, NOW)
    assert changes.seen == [("changed", 0, 4)]
    assert table.verticalHeader().defaultSectionSize() > height
    side = model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == arabic.text(COLUMNS[1].label)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_can_be_chosen_in_both_directions(table: RecordTable, direction: Qt.LayoutDirection) -> None:
    table.setLayoutDirection(direction)
    assert table.choose(ROOMS[1].id)
    assert table.chosen_row() == ROOMS[1]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert table.chosen_row() is None
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.chosen_row() == ROOMS[1]


def test_nothing_is_chosen_only_because_the_keyboard_passes(table: RecordTable) -> None:
    for reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        QApplication.sendEvent(table, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert table.chosen_row() is None


def test_the_focus_ring_is_painted_over_the_rows(table: RecordTable) -> None:
    table.resize(300, 200)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.choose_row(0)
    ring = QColor(table.appearance.theme.focus)
    picture = table.viewport().grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(1, middle) == picture.pixelColor(picture.width() - 2, middle) == ring


def test_columns_can_be_hidden_and_get_other_widths(table: RecordTable) -> None:
    table.set_columns({"since": 20}, frozenset({"name"}))
    assert table.isColumnHidden(1)
    assert table.columnWidth(2) == 20 * table.appearance.metrics.unit


def test_a_row_explains_itself_to_a_screen_reader(qtbot: QtBot, english: Translator) -> None:
    model = RecordModel(COLUMNS, lambda row: row.id, english, tool_tip=lambda row, now, t: f"room {row.name}")
    model.show_rows(ROOMS, english, NOW)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "room Hall"
    assert model.index(0, 0).data(CellRole.ROW) == ROOMS[0]
    assert model.rowCount(QModelIndex()) == 5


def test_the_search_finds_words_of_second_lines(qtbot: QtBot, english: Translator) -> None:
    columns = (replace(COLUMNS[1], hint=lambda row, now, t: f"floor {row.id}"),)
    model = RecordModel(columns, lambda row: row.id, english)
    model.show_rows(ROOMS, english, NOW)
    model.search("FLOOR 2")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Cash desk"]


def test_a_search_makes_the_texts_of_a_row_once_until_the_rows_are_others(english: Translator) -> None:
    made: list[int] = []

    def text(room: Room, _now: datetime | None, _translator: Translator) -> str:
        made.append(room.id)
        return room.name

    model = RecordModel((replace(COLUMNS[1], text=text),), lambda row: row.id, english)
    model.show_rows(ROOMS, english, NOW)
    for typed in ("c", "ca", "cas"):
        model.search(typed)
    assert sorted(made) == sorted(room.id for room in ROOMS)
    model.show_rows((replace(ROOMS[0], name="Cashier"), *ROOMS[1:]), english, NOW)
    assert "Cashier" in [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_row_is_as_tall_as_its_wrapped_text_and_its_mark_leaves_less_room(qtbot: QtBot, english: Translator) -> None:
    heights = []
    for mark in (None, lambda row: (Icon.CHECK, Tone.GOOD)):
        column = replace(COLUMNS[1], hint=lambda row, now, t: row.name, mark=mark)
        model = RecordModel((column,), lambda row: row.id, english)
        table = RecordTable(console_appearance(), english, model, wraps=True)
        qtbot.addWidget(table)
        table.resize(240, 500)
        table.show_rows((Room(1, "Hall"), Room(2, "a large hall " * 12)), english)
        table.show()
        qtbot.waitUntil(lambda table=table: table.rowHeight(1) > table.rowHeight(0))
        assert table.height() == table.content_height()
        assert table.content_height() > table.rowHeight(0) + table.rowHeight(1)
        heights.append((table.rowHeight(0), table.rowHeight(1)))
    (short, tall), (marked_short, marked_tall) = heights
    assert short == marked_short < tall < marked_tall


def test_words_above_a_bar_are_read_in_the_direction_of_the_row(
    qtbot: QtBot, english: Translator, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[bool] = []

    def block(text: str, font: QFont, *, right_to_left: bool, **more: Any) -> TextBlock:
        painted.append(right_to_left)
        return TextBlock(text, font, right_to_left=right_to_left, **more)

    monkeypatch.setattr(table_cells, "TextBlock", block)
    model = RecordModel((replace(COLUMNS[1], share=lambda row, now: 0.5),), lambda row: row.id, english)
    table = RecordTable(console_appearance(), english, model)
    qtbot.addWidget(table)
    table.show_rows(ROOMS[:1], english)
    for direction, mirrored in ((Qt.LayoutDirection.LeftToRight, False), (Qt.LayoutDirection.RightToLeft, True)):
        table.setLayoutDirection(direction)
        painted.clear()
        table.grab()
        assert painted
        assert set(painted) == {mirrored}
