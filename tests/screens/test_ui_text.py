"""Words: never cut, shown literally, and ticket numbers never turn round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import template
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance, apply_appearance
from shared.ui.icons import Icon
from shared.ui.language import apply_language
from shared.ui.theme import TextRole, ThemeName
from shared.ui.tokens import TextSize
from shared.ui.widgets.buttons import ActionButton, Chip
from shared.ui.widgets.checklist import ChecklistRow, PaperLine
from shared.ui.widgets.labels import PlainText, Tag
from shared.ui.widgets.layouts import FlowLayout, VScroll
from shared.ui.widgets.nav_item import NavItem
from shared.ui.widgets.numbers import TicketNumber
from shared.ui.widgets.tiles import ServiceTile, StatTile
from tests.helpers.appearances import console_appearance, kit_fonts, picture, public_appearance

LONG = "Registration of a change of address and housing list statement for pensioners"
ARABIC = "تسجيل تغيير العنوان وقائمة السكن وكشف البيانات للمتقاعدين"
ALPHABET = "AB042 -،ابج۱۲٣é<>&{}٪"


def visual(text: str) -> str:
    """Return the letters of one right-to-left line in the order in which the eye meets them from left to right."""
    layout = QTextLayout(text, kit_fonts().font(40, text=text))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    places = []
    for index, letter in enumerate(text):
        runs = line.glyphRuns(index, 1)
        if runs and runs[0].positions() and letter.isprintable():
            places.append((runs[0].positions()[0].x(), letter))
    return "".join(letter for _x, letter in sorted(places, key=lambda place: place[0]))


@pytest.mark.parametrize("language", [Language.FA, Language.AR])
@pytest.mark.parametrize("ticket", ["A042", "B1007", "A-042", "P006"])
def test_a_ticket_number_in_right_to_left_text_reads_from_left_to_right(
    qtbot: QtBot, language: Language, ticket: str
) -> None:
    sentence = template("test", "نوبت {ticket} برای شباک {counter}").filled(ticket=ticket, counter=3)
    assert ticket in visual(Translator(language).text(sentence))


@given(st.text(alphabet=ALPHABET + "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069", max_size=12))
def test_no_name_can_turn_the_number_beside_it_round(name: str) -> None:
    kit_fonts()
    sentence = template("test", "{name} · {ticket}").filled(name=name, ticket="C023")
    assert "C023" in visual(Translator(Language.AR).text(sentence))


def test_markup_in_a_name_is_shown_literally(qtbot: QtBot) -> None:
    label = PlainText(console_appearance(), "<b>Ali</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>Ali</b>"


def worded(appearance: Appearance, text: str) -> list[QWidget]:
    return [
        PlainText(appearance, text, TextRole.DISPLAY),
        PlainText(appearance, text, TextRole.CAPTION),
        ActionButton(appearance, text, icon=Icon.PERSON),
        Chip(appearance, text),
        NavItem(appearance, text, Icon.HOUSE),
        ServiceTile(appearance, text, text, Icon.CAR, text),
        ChecklistRow(appearance, text, text),
        PaperLine(appearance, text, text),
        StatTile(appearance, text, "12", text),
    ]


@pytest.mark.parametrize("size", list(TextSize))
@pytest.mark.parametrize("text", [LONG, ARABIC])
def test_nothing_is_cut_off_in_a_narrow_column(qtbot: QtBot, size: TextSize, text: str) -> None:
    appearance = public_appearance(size=size)
    page = QWidget()
    apply_language(page, Language.AR if text == ARABIC else Language.EN, appearance)
    column = QVBoxLayout(page)
    widgets = worded(appearance, text)
    for widget in widgets:
        column.addWidget(widget)
    scroll = VScroll(appearance, page)
    qtbot.addWidget(scroll)
    scroll.resize(700, 500)
    scroll.show()
    qtbot.waitUntil(lambda: all(widget.height() >= widget.heightForWidth(widget.width()) for widget in widgets))
    assert scroll.horizontalScrollBar().maximum() == 0
    assert page.width() <= scroll.viewport().width()


def test_a_wider_place_gives_the_height_back(qtbot: QtBot) -> None:
    label = PlainText(console_appearance(), LONG, TextRole.TITLE)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(240, 600)
    page.show()
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    narrow = label.height()
    page.resize(1200, 600)
    qtbot.waitUntil(lambda: label.height() < narrow / 2)


def test_a_longer_text_makes_its_place_taller(qtbot: QtBot) -> None:
    label = PlainText(console_appearance(), "Short")
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(200, 600)
    page.show()
    short = label.height()
    label.setText(LONG)
    qtbot.waitUntil(lambda: label.height() > short * 2)


def test_a_flow_begins_on_the_side_where_reading_begins(qtbot: QtBot) -> None:
    appearance = console_appearance()
    places = {}
    for language in (Language.EN, Language.AR):
        page = QWidget()
        apply_language(page, language, appearance)
        flow = FlowLayout(8, page)
        tags = [Tag(appearance, text) for text in ("one", "two", "three", "four")]
        for tag in tags:
            flow.addWidget(tag)
        page.resize(150, 200)
        qtbot.addWidget(page)
        page.show()
        places[language] = [tag.geometry() for tag in tags]
    for left, right in zip(places[Language.EN], places[Language.AR], strict=True):
        assert left.y() == right.y()
        assert left.x() == 150 - right.x() - right.width()
    assert places[Language.EN][-1].y() > 0


def test_what_joins_or_leaves_a_flow_moves_the_others(qtbot: QtBot) -> None:
    appearance = console_appearance()
    page = QWidget()
    flow = FlowLayout(8, page)
    qtbot.addWidget(page)
    page.resize(400, 200)
    page.show()
    first, second = Tag(appearance, "one"), Tag(appearance, "two")
    flow.addWidget(first)
    flow.addWidget(second)
    qtbot.waitUntil(lambda: second.isVisible() and second.x() >= first.width() + 8)
    flow.clear()
    third = Tag(appearance, "three")
    flow.addWidget(third)
    qtbot.waitUntil(lambda: third.isVisible() and third.size() == third.sizeHint())
    assert (flow.count(), third.x()) == (1, 0)


def test_a_ticket_number_fits_its_place(qtbot: QtBot) -> None:
    number = TicketNumber(public_appearance(), "A1042", max_px=2000)
    qtbot.addWidget(number)
    small, large = number.font_px(300), number.font_px(900)
    assert small < large < 2000
    assert kit_fonts().font(large, bold=True).pixelSize() == large
    assert number.heightForWidth(300) < number.heightForWidth(900)
    assert number.accessibleName() == "A1042"


def test_a_ticket_number_looks_the_same_in_right_to_left_pages(qtbot: QtBot) -> None:
    pictures = []
    for language in (Language.EN, Language.AR):
        number = TicketNumber(public_appearance(), "A042", max_px=100)
        apply_language(number, language, public_appearance())
        number.resize(400, number.heightForWidth(400))
        qtbot.addWidget(number)
        pictures.append(picture(number))
    assert pictures[0] == pictures[1]


def test_another_theme_reaches_every_widget(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in worded(public_appearance(), "Passports"):
        column.addWidget(widget)
    qtbot.addWidget(page)
    dark = public_appearance(ThemeName.DARK, TextSize.LARGE)
    apply_appearance(page, dark)
    inside = [widget for widget in page.findChildren(QWidget) if hasattr(widget, "appearance")]
    assert len(inside) >= 8
    assert all(widget.appearance == dark for widget in inside)


def test_every_label_of_the_kit_is_plain_text(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in worded(public_appearance(), "<i>x</i>"):
        column.addWidget(widget)
    qtbot.addWidget(page)
    assert {label.textFormat() for label in page.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("icon", list(Icon))
def test_every_picture_of_the_set_is_drawn(qtbot: QtBot, icon: Icon) -> None:
    button = ActionButton(console_appearance(), "", icon=icon)
    empty = ActionButton(console_appearance(), "")
    for widget in (button, empty):
        qtbot.addWidget(widget)
        widget.resize(60, 60)
    assert picture(button) != picture(empty)
