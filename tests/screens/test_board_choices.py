"""What a branch chooses for its boards: how many calls, what is beside them, where messages are."""

import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from display_board import video
from display_board.board.screen import BoardScreen
from display_board.board.state import Spoken
from display_board.layout import Site, Wishes, plan
from display_board.playlist import Playlist
from display_board.window import site_in_window
from shared.office.settings.model import BoardSide, NoticePlace, Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.small_pictures import text_of
from shared.quality.announcements.model import Emergency
from shared.quality.announcements.rules.emergencies import SENTENCES
from shared.ui.theme import ThemeName, board_theme
from tests.helpers.appearances import kit_fonts
from tests.helpers.appearances import picture as picture_of
from tests.helpers.boards import CALLS, board_screen, board_state, facts
from tests.helpers.pictures import png

SIZES = [(1920, 1080), (1080, 1920)]


def shown(qtbot: QtBot, settings: Settings, size: tuple[int, int] = (1920, 1080)) -> BoardScreen:
    screen = board_screen(*size)
    qtbot.addWidget(screen)
    screen.show_state(board_state(reading=facts(settings=settings)))
    return screen


def rows(screen: BoardScreen) -> list[str]:
    return [row.accessibleName() for row in screen.rows if row.isVisible() and row.accessibleName()]


def test_fewer_last_calls_are_shown_in_larger_letters(qtbot: QtBot) -> None:
    usual, few = shown(qtbot, Settings()), shown(qtbot, Settings(board_calls=2))
    assert len(rows(usual)) > len(rows(few)) == 2
    assert few.layout_plan.row_capital > usual.layout_plan.row_capital


@pytest.mark.parametrize("calls", [1, 2, 3, 5, 12])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("side", [True, False])
def test_everything_wished_for_fits_on_the_board(calls: int, size: tuple[int, int], side: bool) -> None:
    site = Site.of_diagonal(*size, 55, 5)
    layout = plan(site, 9, Wishes(calls, side))
    assert layout.certified
    assert layout.last_calls <= calls
    assert layout.has_side <= side
    height = layout.header_height + layout.foot_height + layout.side_height + layout.calls_height + 2 * layout.air
    assert height <= site.height_px


def test_a_board_without_waits_gives_the_calls_the_whole_width(qtbot: QtBot) -> None:
    usual, calls = shown(qtbot, Settings()), shown(qtbot, Settings(board_side=BoardSide.NOTHING))
    assert not calls.side.isVisible()
    assert calls.banner.width() > usual.banner.width()
    assert not any("waiting" in message for message in calls.foot.shown())


def test_a_board_can_say_only_how_many_wait(qtbot: QtBot) -> None:
    screen = shown(qtbot, Settings(board_side=BoardSide.PEOPLE))
    lines = [row.accessibleName() for row in screen.side.shown_rows()]
    assert lines
    assert all("waiting" in line and "min" not in line for line in lines)
    assert screen.side.accessibleName() == "People waiting"


def test_the_result_of_the_day_is_shown_only_if_wanted() -> None:
    assert board_state().result is not None
    assert board_state(reading=facts(settings=Settings(board_result=False))).result is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_messages_above_the_calls_cover_nothing(qtbot: QtBot, size: tuple[int, int], language: Language) -> None:
    screen = board_screen(*size)
    qtbot.addWidget(screen)
    screen.show_state(board_state(language, facts(settings=Settings(board_notices=NoticePlace.ABOVE))))
    parts = [screen.header, screen.foot, screen.banner, screen.side, *(row for row in screen.rows if row.isVisible())]
    boxes = [part.geometry() for part in parts if part.isVisible()]
    assert screen.foot.geometry().bottom() < screen.banner.geometry().top()
    assert all(not one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])
    assert all(screen.rect().contains(box) for box in boxes)


def test_another_choice_is_taken_over_while_the_board_is_shown(qtbot: QtBot) -> None:
    screen = shown(qtbot, Settings())
    below = screen.foot.geometry().top()
    screen.show_state(board_state(reading=facts(settings=Settings(board_notices=NoticePlace.ABOVE, board_calls=1))))
    assert screen.foot.geometry().top() < below
    assert len(rows(screen)) == 1


def test_a_kiosk_that_takes_nobody_back_is_not_recommended() -> None:
    told = [str(message) for message in board_state().messages]
    without = [str(m) for m in board_state(reading=facts(settings=Settings(kiosk_missed=False))).messages]
    assert any("I missed my number" in message for message in told)
    assert not any("I missed my number" in message for message in without)


LOGO = text_of(png(120, 60))
WIDE_LOGO = text_of(png(900, 30))


def picture(screen: BoardScreen) -> QImage:
    return screen.header.grab().toImage()


@pytest.mark.parametrize("theme", list(ThemeName), ids=str)
def test_the_logo_is_on_white_paper_at_the_head_in_all_colours(qtbot: QtBot, theme: ThemeName) -> None:
    screen = shown(qtbot, Settings(logo=LOGO))
    screen.set_theme(board_theme(theme, Settings.accent))
    place = screen.header.logo_place()
    assert place is not None
    paper = picture(screen).pixelColor(round(place.left() + place.width() / 2), round(place.top()) + 1)
    assert paper.name() == "#ffffff"
    assert place.height() <= screen.header.height()
    assert "Almaly Civic Centre" in screen.header.shown()


def test_without_a_logo_the_head_is_as_before(qtbot: QtBot) -> None:
    screen = shown(qtbot, Settings())
    before = picture(screen)
    screen.show_state(board_state(reading=facts(settings=Settings(logo=LOGO))))
    assert picture(screen) != before
    screen.show_state(board_state(reading=facts(settings=Settings())))
    assert screen.header.logo_place() is None
    assert picture(screen) == before


def test_a_wide_logo_is_made_smaller_and_calls_keep_their_place(qtbot: QtBot) -> None:
    usual, screen = shown(qtbot, Settings()), shown(qtbot, Settings(logo=WIDE_LOGO))
    place = screen.header.logo_place()
    assert place is not None
    assert place.width() <= 4 * screen.header.height()
    assert place.width() > 10 * place.height()
    assert [row.geometry() for row in screen.rows] == [row.geometry() for row in usual.rows]
    assert screen.banner.geometry() == usual.banner.geometry()


def test_branch_and_day_have_room_before_the_logo(qtbot: QtBot) -> None:
    usual, screen = (shown(qtbot, Settings(logo=logo), (480, 270)) for logo in ("", LOGO))
    assert screen.header.shown() == usual.header.shown()


def test_the_logo_begins_where_reading_begins(qtbot: QtBot) -> None:
    screen = shown(qtbot, Settings(logo=LOGO))
    screen.show_state(replace(board_state(reading=facts(settings=Settings(logo=LOGO))), language=Language.AR))
    place = screen.header.logo_place()
    assert place is not None
    assert round(place.right()) == screen.header.width()


def test_a_damaged_logo_stops_no_board(qtbot: QtBot) -> None:
    screen = shown(qtbot, Settings(logo=LOGO[:-40]))
    assert screen.header.logo_place() is None
    assert rows(screen)


def test_the_published_time_is_shown_only_where_no_service_pays_for_it(qtbot: QtBot) -> None:
    few = facts(settings=replace(Settings(), farthest_seat_m=4))
    few = replace(few, catalog=replace(few.catalog, services=few.catalog.services[:1]))
    screen = board_screen(1366, 768, 43)
    qtbot.addWidget(screen)
    screen.show_state(board_state(reading=few))
    (row,) = screen.side.shown_rows()
    assert row.timed
    assert "12 min at the counter" in without_direction_controls(row.accessibleName())
    screen.show_state(board_state(reading=replace(few, catalog=facts().catalog)))
    assert screen.side.shown_rows()
    assert not any(each.timed for each in screen.side.shown_rows())


@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_two_televisions_are_one_board_and_nothing_lies_across_the_gap(qtbot: QtBot, language: Language) -> None:
    screen = BoardScreen(board_theme(ThemeName.DARK), kit_fonts(), lambda *place: site_in_window(*place, 2))
    qtbot.addWidget(screen)
    screen.resize(3840, 1080)
    screen.show()
    screen.show_state(replace(board_state(language), counters=12))
    one = plan(Site.of_diagonal(1920, 1080, 55, 5), 12, Wishes(side=False))
    assert (screen.layout_plan.last_calls, screen.layout_plan.call_capital) == (one.last_calls, one.call_capital)
    calls = [screen.banner, screen.foot, *(row for row in screen.rows if row.isVisible())]
    assert len(calls) == 2 + one.last_calls
    assert all(part.x() >= 0 and part.geometry().right() < 1920 for part in calls)
    assert screen.side.x() > 1920
    assert screen.side.geometry().right() < 3840
    notice = Spoken(language, (SENTENCES[Emergency.LEAVE],))
    screen.show_state(replace(board_state(language), counters=12, emergency=(notice,)))
    whole = picture_of(screen)
    assert whole.copy(0, 0, 1920, 1080) == whole.copy(1920, 0, 1920, 1080)  # on both, and on each of them whole


def test_pictures_take_turns_with_the_waits_and_calls_keep_their_place(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "map.png").write_bytes(png(40, 80))
    screen = board_screen()
    qtbot.addWidget(screen)
    reading = replace(facts(), posters=Playlist(tmp_path).read())
    names, waits = [], set()
    for page in range(6):
        screen.show_state(board_state(reading=reading, page=page))
        waits |= {row.accessibleName() for row in screen.side.shown_rows()}
        names.append(screen.side.poster.accessibleName())
        assert bool(names[-1]) is not bool(screen.side.shown_rows())
    assert set(names) == {"", "map"}
    assert len(waits) >= len(board_state().group_waits)
    screen.show_state(board_state(reading=reading, page=names.index("map")))
    place = screen.side.poster.picture_place()
    assert place.height() == pytest.approx(2 * place.width())
    assert screen.side.poster.width() < screen.banner.width()
    left = place.center().toPoint() - QPoint(round(place.width() / 4), 0)
    assert QColor(picture_of(screen.side.poster).pixel(left)) == QColor(10, 91, 94)


class Player(QObject):
    """Behaves like the player and the sink of the package that plays videos, as far as the board uses them."""

    videoFrameChanged = Signal(object)  # noqa: N815
    errorOccurred = Signal(object, str)  # noqa: N815
    Loops = SimpleNamespace(Infinite=SimpleNamespace(value=-1))

    def __init__(self) -> None:
        super().__init__()
        self.playing, self.source, self.loops = False, "", 1

    def setVideoSink(self, sink: "Player") -> None:  # noqa: N802
        self.sink = sink

    def setLoops(self, loops: int) -> None:  # noqa: N802
        self.loops = loops

    def setSource(self, address: QUrl) -> None:  # noqa: N802
        self.source = address.fileName()

    def play(self) -> None:
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def show(self, colour: int) -> None:
        """Let a picture come, as while it plays."""
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(colour)
        self.sink.videoFrameChanged.emit(SimpleNamespace(toImage=lambda: image))


def test_a_video_plays_without_sound_while_its_page_is_shown_and_stands_still_while_a_call_is_new(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    players: list[Player] = []

    class Made(Player):
        def __init__(self) -> None:
            super().__init__()
            players.append(self)

    package = SimpleNamespace(QMediaPlayer=Made, QVideoSink=Player)
    monkeypatch.setitem(sys.modules, "a_package_that_plays", package)
    monkeypatch.setattr(video, "_PACKAGE", "a_package_that_plays")
    (tmp_path / "tour.mp4").write_bytes(b"a video")
    assert Playlist(tmp_path).read() == ()
    reading = replace(facts(), posters=Playlist(tmp_path, videos=True).read())
    screen = board_screen(less_motion=False)
    qtbot.addWidget(screen)
    page = 0
    while screen.side.poster.poster is None:
        page += 1
        screen.show_state(board_state(reading=reading, page=page))
    (player,) = players
    assert (player.playing, player.source, player.loops) == (True, "tour.mp4", -1)
    player.show(0xFF336699)
    middle = screen.side.poster.picture_place().center().toPoint()
    assert QColor(picture_of(screen.side.poster).pixel(middle)) == QColor(0x33, 0x66, 0x99)
    screen.show_state(board_state(reading=reading, page=page, announced=CALLS[0]))
    assert not player.playing
    screen.show_state(board_state(reading=reading, page=page))
    assert player.playing
    screen.show_state(board_state(reading=reading, page=0))
    assert not player.playing
    player.errorOccurred.emit(None, "unknown form")
    assert "the video cannot be played" in caplog.messages


def test_a_board_without_the_package_of_videos_shows_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(video, "_PACKAGE", "a_package_that_is_not_installed")
    assert not video.can_play()
    assert video.open_video(lambda _image: None) is None
