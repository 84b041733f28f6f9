"""The board on a real screen: readable, complete, mirrored, calm."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from display_board.board.screen import BoardScreen
from display_board.board.side_panel import pages_of, rows_of
from display_board.board.state import BoardState
from display_board.board.text_painter import TextPainter
from shared.platform.contrast import contrast
from shared.platform.i18n.formats import DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.ui.theme import TextRole, ThemeName, board_theme
from tests.helpers.appearances import picture
from tests.helpers.boards import CALLS, NOW, board_screen, board_state, call, facts

FHD, UHD, UPRIGHT = (1920, 1080), (3840, 2160), (1080, 1920)
FIGURES = frozenset("0123456789۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")


def shown(
    qtbot: QtBot, state: BoardState, size: tuple[int, int] = FHD, metres: float = 5.0, theme: ThemeName = ThemeName.DARK
) -> BoardScreen:
    """Return a screen that shows this state to seats this far away."""
    screen = board_screen(*size, theme=theme)
    qtbot.addWidget(screen)
    screen.show_state(replace(state, farthest_m=metres))
    return screen


def parts(screen: BoardScreen) -> list[QWidget]:
    """Return the visible parts of a board."""
    every = [screen.header, screen.banner, *screen.rows, screen.side, screen.foot]
    return [part for part in every if part.isVisible() and part.height() > 0]


def seen(screen: BoardScreen, part: QWidget) -> QImage:
    """Return what a visitor sees of a part, on the board's own ground."""
    return picture(screen).copy(QRect(part.mapTo(screen, part.rect().topLeft()), part.size()))


def tallest_stem(image: QImage) -> int:
    """Return the longest unbroken vertical stroke in pixels: the height of a capital H."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    shades, line = bytes(gray.constBits()), gray.bytesPerLine()
    ground = Counter(shades[line * (gray.height() // 2) :][: gray.width()]).most_common(1)[0][0]
    longest = 0
    for x in range(gray.width()):
        column = shades[x::line]
        letters = bytes(abs(shade - ground) > 90 for shade in column)
        longest = max(longest, *(len(run) for run in letters.split(b"\x00")))
    return longest


def strongest_contrast(image: QImage) -> float:
    """Return how well the words stand out: the commonest pixel against the farthest one that is not a stray."""
    pixels = Counter(image.pixel(x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
    ground = QColor(pixels.most_common(1)[0][0]).name()
    return max(contrast(QColor(pixel).name(), ground) for pixel, count in pixels.items() if count >= 3)


@pytest.mark.parametrize(("size", "metres"), [(FHD, 5.0), (FHD, 8.0), (UHD, 5.0), (UPRIGHT, 5.0), (FHD, 3.0)])
def test_the_letters_on_the_screen_are_as_tall_as_the_farthest_seat_needs(
    qtbot: QtBot, size: tuple[int, int], metres: float
) -> None:
    calls = (call("U111", ago=1), call("U112", ago=70, present=True))
    state = board_state(reading=facts(calls=calls), announced=calls[0])
    screen = shown(qtbot, replace(state, branch=LocalText.of({"en": "HHH"})), size, metres)
    needs = screen.layout_plan.needs

    assert tallest_stem(seen(screen, screen.banner)) >= needs.call
    assert tallest_stem(seen(screen, screen.rows[0])) >= needs.row
    assert tallest_stem(seen(screen, screen.header)) >= needs.text


@pytest.mark.parametrize("fresh", [True, False])
@pytest.mark.parametrize("language", list(Language))
def test_what_is_said_above_a_call_never_runs_into_the_word_of_the_counter(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: Language, fresh: bool
) -> None:
    spans: list[tuple[float, float]] = []
    paint = TextPainter.text

    def text(painter: TextPainter, words: str, role: TextRole, x: float, *rest: Any, **more: Any) -> float:
        width = paint(painter, words, role, x, *rest, **more)
        spans.append((x, x + width))
        return width

    calls = (call("S002", ago=7 * 60),)
    screen = shown(qtbot, board_state(language, reading=facts(calls=calls), announced=calls[0] if fresh else None))
    monkeypatch.setattr(TextPainter, "text", text)
    picture(screen.banner)
    status, word = sorted(spans)
    assert status[1] < word[0]


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.LIGHT])
@pytest.mark.parametrize("fresh", [True, False])
def test_words_stand_out_ten_to_one(qtbot: QtBot, theme: ThemeName, fresh: bool) -> None:
    screen = shown(qtbot, board_state(announced=CALLS[0] if fresh else None), theme=theme)

    for part in parts(screen):
        assert strongest_contrast(seen(screen, part)) >= 10, part


@pytest.mark.parametrize("theme", list(ThemeName))
def test_every_pair_of_colours_the_board_uses_keeps_its_promise(theme: ThemeName) -> None:
    appearance = board_theme(theme)

    for name in ("on_call", "quiet_on_call"):
        assert contrast(getattr(appearance, name), appearance.call) >= min(appearance.ratio, 10)
    for name in ("good_fill", "caution_fill"):
        assert contrast(getattr(appearance, name), appearance.surface) >= 3


@pytest.mark.parametrize("size", [FHD, UPRIGHT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("metres", [3.0, 5.0, 8.0])
@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_cut_off_in_any_language(
    qtbot: QtBot, language: Language, metres: float, size: tuple[int, int]
) -> None:
    screen = shown(qtbot, board_state(language, announced=CALLS[0]), size, metres)

    for page in range(4):
        state = board_state(language, announced=CALLS[0], page=page)
        screen.show_state(replace(state, farthest_m=metres))
        for row in screen.side.shown_rows() if screen.side.isVisible() else ():
            assert row.geometry().bottom() <= screen.side.height()
            assert row.widest_word() <= row.width()
        assert screen.foot.fits()
    assert screen.banner.needed_width() <= screen.banner.width()
    assert screen.rows[0].fits()
    assert screen.header.shown() or size == UPRIGHT  # upright and far away, the clock fills the head


@pytest.mark.parametrize("size", [FHD, UPRIGHT], ids=["landscape", "portrait"])
def test_with_twelve_counters_every_number_and_counter_has_its_room(qtbot: QtBot, size: tuple[int, int]) -> None:
    calls = tuple(call(f"W{999 - place}", ago=5 + 60 * place) for place in range(13))
    screen = shown(qtbot, replace(board_state(reading=facts(calls=calls)), counters=12), size)
    rows = [row for row in screen.rows if row.isVisible()]

    assert len(rows) == 12
    assert all(row.fits() and row.accessibleName() for row in rows)
    assert len({(row.x(), row.y()) for row in rows}) == 12
    assert max(row.geometry().bottom() for row in rows) < screen.foot.y()


def test_where_calls_have_the_place_of_the_messages_those_take_turns_with_the_name_of_the_branch(qtbot: QtBot) -> None:
    screen = board_screen(1920, 1080, 22)
    qtbot.addWidget(screen)
    for language in Language:
        say = Translator(language).text
        told: dict[int, tuple[str, ...]] = {}
        for page in range(12):
            state = replace(board_state(language, page=page), counters=12, farthest_m=3.0)
            screen.show_state(state)
            assert not screen.foot.isVisible()
            told[page] = screen.header.shown()
        assert all(told[page] == told[0] for page in range(0, 12, 2))
        # What to do after a missed call and why numbers come out of order have words that fit on one line.
        missed, order = state.messages[0].short, state.messages[1].short
        assert missed is not None
        assert order is not None
        assert {say(missed), say(order)} <= {text for page in range(1, 12, 2) for text in told[page]}
        stale = replace(board_state(language, stale_since=NOW, page=1), counters=12, farthest_m=3.0)
        screen.show_state(stale)
        assert not {say(message.short) for message in state.messages if message.short} & set(screen.header.shown())


def test_a_call_that_gets_another_place_is_seen_to_move_there(qtbot: QtBot) -> None:
    screen = board_screen(960, 540, less_motion=False)
    qtbot.addWidget(screen)
    screen.show_state(board_state(reading=facts(calls=CALLS[1:])))
    first, second = (screen.rows[place].pos() for place in (0, 1))
    screen.show_state(board_state())

    assert screen.calls.moving
    assert screen.rows[1].accessibleName().startswith(CALLS[2].display)
    assert screen.rows[1].pos() == first
    qtbot.waitUntil(lambda: not screen.calls.moving)
    assert [screen.rows[place].pos() for place in (0, 1)] == [first, second]


def test_with_sixty_counters_every_call_is_seen_page_by_page(qtbot: QtBot) -> None:
    calls = tuple(call(f"W{999 - place}", ago=5 + 10 * place) for place in range(60))
    seen_numbers = set()
    screen = board_screen()
    qtbot.addWidget(screen)
    for page in range(5):
        screen.show_state(replace(board_state(reading=facts(calls=calls), page=page), counters=60))
        seen_numbers |= {row.accessibleName()[:4] for row in screen.rows if row.isVisible() and row.accessibleName()}

    assert seen_numbers == {each.display for each in calls[1:]}


def test_the_picture_moves_a_little_with_the_hours_and_nothing_is_cut_off(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state())
    before = screen.banner.pos()
    screen.show_state(board_state(now=NOW + timedelta(hours=1)))
    step = screen.banner.pos() - before

    assert 0 < max(abs(step.x()), abs(step.y())) <= 4
    assert screen.side.pos() + step != screen.side.pos()
    assert screen.rect().contains(screen.banner.geometry().united(screen.side.geometry()))


@pytest.mark.parametrize("language", list(Language))
def test_notices_fit_in_every_language(qtbot: QtBot, language: Language) -> None:
    night = NOW + timedelta(hours=12)
    for reading, now in ((facts(calls=()), NOW), (facts(calls=(), waits=(), at=night), night)):
        screen = shown(qtbot, board_state(language, reading, now=now))
        assert screen.banner.accessibleName()
        assert screen.banner.notice_height() <= screen.banner.height()
        assert not any(row.isVisible() for row in screen.rows)


def test_right_to_left_boards_are_mirrored(qtbot: QtBot) -> None:
    left, right = (shown(qtbot, board_state(language)) for language in (Language.EN, Language.AR))
    pairs = zip(parts(left), parts(right), strict=True)

    for one, other in pairs:
        assert one.geometry().center().x() + other.geometry().center().x() == pytest.approx(1919, abs=2)
    assert right.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_number_stays_latin_and_its_counter_follows_the_branchs_digits(qtbot: QtBot) -> None:
    state = board_state(Language.FA, announced=CALLS[0])

    screen = shown(qtbot, state)
    local = screen.banner.accessibleName()
    screen.show_state(replace(state, formats=Formats(DigitPolicy.LATIN)))

    assert local.startswith("D042")
    assert local.endswith("۳")
    assert screen.banner.accessibleName().endswith("3")


def test_everything_on_a_persian_board_uses_the_same_digits(qtbot: QtBot) -> None:
    screen = shown(qtbot, replace(board_state(Language.FA), newest=None, notice=None, calls=()))
    told = " ".join(part.accessibleName() for part in (screen.header, *screen.side.shown_rows(), screen.foot))

    assert not FIGURES & set("0123456789") & set(told)


def test_states_differ_in_shape_and_not_only_in_colour(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state(page=1), metres=3.0)
    shares = set()
    for page in range(4):
        screen.show_state(replace(board_state(page=page), farthest_m=3.0))
        for row in screen.side.shown_rows():
            sign = seen(screen, row).copy(0, 0, round(row.sign_side()) + 2, row.height())
            ground = sign.pixel(sign.width() - 1, 1)
            ink = sum(sign.pixel(x, y) != ground for x in range(sign.width()) for y in range(row.height() - 4))
            shares.add(round(ink / row.sign_side() ** 2, 1))

    assert len(shares) >= 3  # disc, square and ring cover different shares of their field


def test_a_stale_board_says_so_in_words_and_with_a_picture(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state(stale_since=NOW - timedelta(minutes=4)))

    assert any(text.startswith("No connection since") for text in screen.header.shown())
    assert not screen.side.shown_rows()
    assert screen.rows[0].accessibleName()


@pytest.mark.parametrize("metres", [3.0, 5.0, 8.0])
@pytest.mark.parametrize("language", list(Language))
def test_the_stale_line_is_told_in_every_language(qtbot: QtBot, language: Language, metres: float) -> None:
    state = board_state(language, stale_since=NOW - timedelta(minutes=4))
    screen = shown(qtbot, state, metres=metres)
    assert state.stale is not None
    line = Translator(language).text(state.stale.line)

    # Where the head has room for the time only, the foot says the whole line and nothing else.
    assert line in screen.header.shown() or screen.foot.accessibleName() == line
    assert line in screen.header.shown() or metres > 5


def test_a_small_board_far_away_still_tells_the_time_since_when(qtbot: QtBot) -> None:
    state = board_state(Language.KK, stale_since=NOW - timedelta(minutes=4))
    screen = shown(qtbot, state, metres=14.0)

    assert "10:42" in screen.header.shown()


def test_pages_are_even_and_never_taller_than_their_room() -> None:
    assert pages_of([10] * 9, 45) == [3, 3, 3]
    assert pages_of([10] * 5, 45) == [3, 2]
    assert pages_of([10, 10, 40, 10], 45) == [2, 1, 1]
    assert pages_of([100, 10], 45) == [1, 1]
    assert pages_of([], 45) == []
    # A page with room begins with what the page before ended with, instead of leaving a hole.
    assert [list(rows_of([10] * 5, [3, 2], page, 45)) for page in range(3)] == [[0, 1, 2], [2, 3, 4], []]
    assert list(rows_of([10, 40, 10], [2, 1], 1, 45)) == [2]


def test_every_service_comes_round(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state(), metres=3.0)
    told: set[str] = set()
    for page in range(4):
        screen.show_state(replace(board_state(page=page), farthest_m=3.0))
        told |= {row.accessibleName() for row in screen.side.shown_rows()}

    assert len(told) == len(board_state().waits)


def test_an_unusually_long_number_is_still_tall_enough(qtbot: QtBot) -> None:
    long = call("M1000", counter=4, ago=1)
    screen = shown(qtbot, board_state(reading=facts(calls=(long,)), announced=long))

    assert screen.banner.needed_width() <= screen.banner.width()
    assert screen.banner.capital_px() >= screen.layout_plan.needs.call


def luminances(image: QImage) -> list[float]:
    """Return the mean brightness of each block of 32 by 32 pixels."""
    small = image.scaled(
        image.width() // 32,
        image.height() // 32,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return [QColor(small.pixel(x, y)).lightnessF() for y in range(small.height()) for x in range(small.width())]


def reversals(values: list[float]) -> int:
    """Count how often a block gets lighter after having got darker, or the reverse, by a tenth or more."""
    turns, direction, extreme = 0, 0, values[0]
    for value in values:
        if abs(value - extreme) >= 0.1:
            now = 1 if value > extreme else -1
            turns += now != direction and direction != 0
            direction, extreme = now, value
        elif direction and (value - extreme) * direction > 0:
            extreme = value
    return turns


def test_a_new_call_never_flashes(qtbot: QtBot) -> None:
    screen = board_screen(960, 540, less_motion=False)
    qtbot.addWidget(screen)
    screen.show_state(board_state())
    frames = []
    for announced in (None, CALLS[0], CALLS[1], None):
        screen.show_state(board_state(announced=announced))
        for _ in range(15):
            qtbot.wait(16)
            frames.append(luminances(picture(screen)))

    worst = max(reversals([frame[block] for frame in frames]) for block in range(len(frames[0])))
    assert worst <= 6  # three pairs within the whole second


def test_less_motion_shows_the_call_at_once(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state())
    screen.show_state(board_state(announced=CALLS[0]))
    seen(screen, screen.banner)  # the first letters of a size that a program draws have edges of their own
    at_once = seen(screen, screen.banner)
    qtbot.wait(300)

    assert seen(screen, screen.banner) == at_once


def test_the_fill_of_a_call_comes_softly(qtbot: QtBot) -> None:
    screen = board_screen(less_motion=False)
    qtbot.addWidget(screen)
    screen.show_state(board_state())
    screen.show_state(board_state(announced=CALLS[0]))
    fill = screen.banner.findChild(QVariantAnimation)
    assert fill is not None
    assert fill.state() is QVariantAnimation.State.Running
    fill.pause()
    fill.setCurrentTime(0)
    first = seen(screen, screen.banner)
    fill.setCurrentTime(fill.duration())

    assert seen(screen, screen.banner) != first


def test_another_theme_and_another_size_are_taken_over_while_running(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state())
    screen.set_theme(board_theme(ThemeName.LIGHT))
    light = picture(screen).pixel(2, 540)
    screen.resize(1280, 720)

    assert QColor(light).lightnessF() > 0.8
    assert screen.layout_plan.site.width_px == 1280


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_two_waits_fit_beside_the_calls_in_every_language(qtbot: QtBot, language: Language) -> None:
    screen = shown(qtbot, board_state(language))
    assert len(screen.side.shown_rows()) >= 2


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (640, 20), (320, 240), (1024, 768)])
def test_a_screen_of_any_size_is_painted(qtbot: QtBot, size: tuple[int, int]) -> None:
    screen = shown(qtbot, board_state())
    screen.setMinimumSize(1, 1)
    screen.resize(*size)

    assert picture(screen).size() == screen.size()


def test_the_board_is_named_in_its_language(qtbot: QtBot) -> None:
    screen = shown(qtbot, board_state(Language.EN))
    assert screen.windowTitle() == "Nobat – Display board"
    screen.show_state(board_state(Language.RU))
    assert screen.windowTitle() == "Nobat — табло"
