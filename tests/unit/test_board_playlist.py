"""The board's own pictures and texts: from a folder, in the right language, zone and hours."""

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from display_board.board.zones import of_zones
from display_board.playlist import LONGEST_SIDE, LatestPosters, Playlist, shown_now
from shared.platform.i18n.languages import Language
from tests.helpers.boards import board_state, facts
from tests.helpers.pictures import png

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("map.png", "map-old.kk.png"):
        (tmp_path / name).write_bytes(png())
    (tmp_path / "tea.ru.txt").write_text("Чай и вода\nв зале справа.\n", encoding="utf-8")
    (tmp_path / "notes.doc").write_bytes(b"?")
    return tmp_path


def names(folder: Path, now: datetime = NOON, language: Language = Language.KK) -> list[str]:
    return [each.name for each in shown_now(Playlist(folder).read(), now, language)]


def test_a_folder_is_shown_by_name_and_the_language_stands_in_the_name(folder: Path) -> None:
    assert names(folder) == ["map-old.kk.png", "map.png"]
    assert names(folder, language=Language.EN) == ["map.png"]
    (text,) = [each for each in Playlist(folder).read() if each.words]
    assert (text.words, text.languages) == ("Чай и вода в зале справа.", (Language.RU,))
    assert Playlist(folder / "missing").read() == ()


def test_a_playlist_says_when_where_and_in_which_languages(folder: Path) -> None:
    (folder / "playlist.toml").write_text(
        '[[show]]\nfile = "map.png"\nlanguages = ["kk", "ru"]\nzones = ["Hall A"]\n'
        "first = 2026-11-30\nlast = 2026-12-01\nsince = 22:00:00\nuntil = 13:00:00\n",
        encoding="utf-8",
    )
    assert "map.png" in names(folder)
    assert names(folder, language=Language.AR) == []
    for outside in (NOON.replace(hour=13), NOON.replace(day=2), NOON.replace(month=11, day=29)):
        assert "map.png" not in names(folder, outside)
    assert "map.png" in names(folder, NOON.replace(hour=23))
    everything = replace(facts(), posters=Playlist(folder).read())
    seen = {zone: {each.name for each in of_zones(everything, (zone,)).posters} for zone in ("Hall A", "Hall B")}
    assert seen["Hall A"] - seen["Hall B"] == {"map.png"}


@pytest.mark.parametrize(
    "entry",
    ["[[show", '[[show]]\nfile = "map.png"\nlast = "soon"', '[[show]]\nfile = "map.png"\nlanguages = ["xx"]'],
)
def test_a_faulty_playlist_shows_nothing_of_the_folder_and_is_told_once(
    folder: Path, entry: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    (folder / "playlist.toml").write_text(entry, encoding="utf-8")
    board = Playlist(folder)
    assert (board.read(), board.read()) == ((), ())
    assert [record.message for record in caplog.records] == ["the folder of pictures cannot be read"]


def test_a_changed_picture_is_read_again_and_a_damaged_one_is_left_out(folder: Path) -> None:
    board = Playlist(folder)
    before = {each.name: each for each in board.read()}
    again = {each.name: each for each in board.read()}
    assert again["map.png"].image is before["map.png"].image
    (folder / "map.png").write_bytes(png(2 * LONGEST_SIDE, 20))
    os.utime(folder / "map-old.kk.png", ns=(1, 1))
    (folder / "map-old.kk.png").write_bytes(b"no picture")
    changed = {each.name: each for each in board.read()}
    assert set(changed) == {"map.png", "tea.ru.txt"}
    image = changed["map.png"].image
    assert image is not None
    assert image.width() == LONGEST_SIDE


def test_texts_are_messages_and_pictures_take_turns_while_the_board_is_up_to_date(folder: Path) -> None:
    here = replace(facts(), posters=Playlist(folder).read())
    state = board_state(Language.RU, here)
    assert "Чай и вода в зале справа." in [message.whole for message in state.messages]
    assert [each.name for each in state.posters] == ["map.png"]
    assert board_state(Language.RU, here, stale_since=here.view.at).posters == ()


def test_a_folder_that_hangs_keeps_no_call_waiting(folder: Path) -> None:
    begun: list[Callable[[], None]] = []
    latest = LatestPosters(Playlist(folder), begun.append)
    assert [latest.posters() for _ in range(3)] == [(), (), ()]
    (look,) = begun
    look()
    assert [each.name for each in latest.posters()] == ["map-old.kk.png", "map.png", "tea.ru.txt"]
    assert len(begun) == 2
