"""A picture is chosen from a file: checked, made small, shown; a file that cannot be taken changes nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from shared.office.settings.model import LARGEST_LOGO, checked, setting_field
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.small_pictures import check_png, picture_of, text_of
from shared.ui.forms.picture import PictureInput
from shared.ui.picture_file import PictureError, read_picture
from shared.ui.widgets.labels import PlainText
from tests.helpers.appearances import console_appearance
from tests.helpers.pictures import png


def picture_file(folder: Path, name: str, width: int, height: int, *, colourful: bool = False) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    if colourful:
        for x in range(width):
            for y in range(height):
                image.setPixelColor(x, y, QColor(x * 7919 % 256, y * 104729 % 256, x * y * 31 % 256))
    image.save(str(folder / name))
    return folder / name


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg", "logo"])
def test_png_and_jpeg_are_taken_whatever_the_file_is_called(qapp: object, tmp_path: Path, name: str) -> None:
    kind = "logo.jpg" if name == "logo" else name
    file = picture_file(tmp_path, kind, 300, 100).rename(tmp_path / name)
    text = read_picture(file, LARGEST_LOGO)
    assert checked("logo", text) == text
    image = QImage.fromData(picture_of(text))
    assert (image.width(), image.height()) == (300, 100)


def test_a_large_picture_of_many_colours_is_made_smaller_until_it_fits(qapp: object, tmp_path: Path) -> None:
    text = read_picture(picture_file(tmp_path, "logo.png", 900, 450, colourful=True), LARGEST_LOGO)
    png_bytes = picture_of(text)
    assert 1000 < len(png_bytes) <= LARGEST_LOGO
    image = QImage.fromData(png_bytes)
    assert image.width() == pytest.approx(2 * image.height(), rel=0.1)


def test_what_is_seen_through_stays_so(qapp: object, tmp_path: Path) -> None:
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    image.save(str(tmp_path / "logo.png"))
    kept = QImage.fromData(picture_of(read_picture(tmp_path / "logo.png", LARGEST_LOGO)))
    assert kept.pixelColor(3, 3).alpha() == 0


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"words", "not a PNG or JPEG"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "not a PNG or JPEG"),
        (png(20, 8), "too small"),
        (png(40, 40, claims=(60000, 60000)), "16 million pixels"),
        (png(40, 40)[:60], "damaged"),
        (bytes(11 * 1024 * 1024), "larger than 10 megabytes"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_in_one_sentence_and_changes_nothing(
    qtbot: QtBot, tmp_path: Path, content: bytes | None, told: str
) -> None:
    file = tmp_path / "logo.png"
    if content is not None:
        file.write_bytes(content)
    field = PictureInput(console_appearance(), setting_field("logo"))
    qtbot.addWidget(field)
    field.describe("Logo", "", Translator(Language.EN))
    field.show_answer(text_of(png()), Translator(Language.EN))
    field.take_file(file)
    assert field.raw() == text_of(png())
    notes = [label.text() for label in field.findChildren(PlainText)]
    assert any(told in without_direction_controls(note) for note in notes), notes
    with pytest.raises(PictureError):
        read_picture(file, LARGEST_LOGO)


def test_a_picture_is_removed(qtbot: QtBot) -> None:
    field = PictureInput(console_appearance(), setting_field("logo"))
    qtbot.addWidget(field)
    field.show_answer(text_of(png()), Translator(Language.EN))
    check_png(picture_of(field.raw()))
    with qtbot.waitSignal(field.finished):
        field.remove.click()
    assert field.raw() == ""
    assert field.remove.isHidden()
