"""What a branch decides about its screens: colours, buttons of the kiosk, parts of the board."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from shared.office.settings.model.declaring import (
    ACCENTS,
    APPEARANCE,
    BOARD,
    BOARD_SIDES,
    DEVICE_LINES,
    KIOSK,
    LANGUAGES,
    MOST_CALLS,
    NOTICE_PLACES,
    SOUND_LINES,
    THEMES,
    BoardSide,
    NoticePlace,
    ScreenTheme,
    button,
    setting,
)
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import left_to_right, translate


@dataclass(frozen=True)
class ScreenSettings:
    """The settings of kiosks, boards and consoles as screens."""

    kiosk_rate: bool = setting(True, KIOSK, button(translate("kiosk.welcome", "Rate your visit")))
    kiosk_comment: bool = setting(True, KIOSK, button(translate("kiosk.rating", "Write a comment")))
    kiosk_missed: bool = setting(True, KIOSK, button(translate("kiosk.welcome", "I missed my number")))
    kiosk_another: bool = setting(True, KIOSK, button(translate("kiosk.card", "One more service")))
    kiosk_list: bool = setting(True, KIOSK, button(translate("kiosk.card", "Print this list")))
    kiosk_check_in: bool = setting(True, KIOSK, button(translate("kiosk.welcome", "I have an appointment")))
    kiosk_book: bool = setting(True, KIOSK, button(translate("kiosk.book", "Book for another day")))
    kiosk_follow: bool = setting(True, KIOSK, button(translate("kiosk.welcome", "Follow my request")))
    kiosk_message: bool = setting(True, KIOSK, button(translate("kiosk.message", "Leave a message")))
    kiosk_copies: bool = setting(True, KIOSK, button(translate("kiosk.ticket", "Print again")))
    kiosk_read_aloud: bool = setting(True, KIOSK, button(translate("kiosk.access", "Read the pages aloud")))
    call_alone_seconds: int = setting(
        8, BOARD, translate("settings", "Time a new call is shown alone on the board, seconds"), minimum=3, maximum=60
    )
    announce_repeats: int = setting(2, BOARD, translate("settings", "How often a call is spoken"), minimum=0, maximum=3)
    farthest_seat_m: float = setting(
        5.0,
        BOARD,
        translate("settings", "Distance from the board to the farthest seat, metres"),
        minimum=1.0,
        maximum=30.0,
    )
    board_lowest_m: float = setting(
        2.0,
        BOARD,
        translate("settings", "Height of the board’s lowest letters above the floor, metres"),
        minimum=0.3,
        maximum=10.0,
        hint=translate("settings", "Letters that hang higher must be larger to be read."),
    )
    board_calls: int = setting(
        MOST_CALLS,
        BOARD,
        translate("settings", "Last calls on the board, at most"),
        minimum=1,
        maximum=MOST_CALLS,
        hint=translate("settings", "From 1 to 12, as many as fit. Fewer calls are shown in larger letters."),
    )
    board_side: BoardSide = setting(  # noqa: RUF009
        BoardSide.WAITS, BOARD, translate("settings", "On the board beside the calls"), choices=BOARD_SIDES
    )
    board_result: bool = setting(True, BOARD, translate("settings", "Today’s result on the board"))
    board_notices: NoticePlace = setting(  # noqa: RUF009
        NoticePlace.BELOW, BOARD, translate("settings", "Messages on the board"), choices=NOTICE_PLACES
    )
    board_zones: str = setting(
        "",
        BOARD,
        translate("settings", "Zones of boards"),
        maximum=1000,
        kind=Kind.LONG_TEXT,
        hint=translate(
            "settings",
            "One board on each line: board-2 = Hall A, Hall B. A board without a line shows the calls of all zones.",
        ),
        pattern=DEVICE_LINES,
    )
    board_languages: str = setting(
        "",
        BOARD,
        translate("settings", "Languages of the board"),
        maximum=40,
        hint=translate("settings", "For example kk,ru. Empty: the languages for visitors."),
        pattern=LANGUAGES,
    )
    board_page_seconds: int = setting(
        10,
        BOARD,
        translate("settings", "Time each page of the board is shown, seconds"),
        minimum=5,
        maximum=60,
        hint=translate("settings", "From 5 to 60. Each language is shown for two pages."),
    )
    board_volume: int = setting(
        100,
        BOARD,
        translate("settings", "Loudness of the chime and the voice, percent"),
        minimum=0,
        maximum=100,
        hint=translate("settings", "From 0 to 100. 0: no sound."),
    )
    board_quiet_from: str = setting(
        "",
        BOARD,
        translate("settings", "Quiet hours of the board, from"),
        kind=Kind.TIME,
        hint=translate("settings", "With an end, also past midnight. Empty: no quiet hours."),
    )
    board_quiet_until: str = setting(
        "", BOARD, translate("settings", "Quiet hours of the board, until"), kind=Kind.TIME
    )
    board_quiet_volume: int = setting(
        30,
        BOARD,
        translate("settings", "Loudness in quiet hours, percent"),
        minimum=0,
        maximum=100,
        hint=translate("settings", "Never louder than at other hours. 0: no sound."),
    )
    board_sounds: str = setting(
        "",
        BOARD,
        translate("settings", "Sound of single boards"),
        maximum=1000,
        kind=Kind.LONG_TEXT,
        hint=translate(
            "settings",
            "One board on each line, with its loudness and, if they are others, its quiet hours: {example}. A board"
            " without a line sounds like all.",
            example=left_to_right("board-2 = 40, 13:00-15:00"),
        ),
        pattern=SOUND_LINES,
    )
    board_voice: bool = setting(True, BOARD, translate("settings", "The board speaks the calls"))
    board_system_voice: bool = setting(
        False,
        BOARD,
        translate("settings", "The board uses the voice of its computer"),
        hint=translate("settings", "Where it has one for the language. Otherwise the voice of Nobat speaks."),
    )
    board_voice_second: bool = setting(
        False,
        BOARD,
        translate("settings", "Calls are also spoken in the branch’s language"),
        hint=translate("settings", "After the visitor’s own language, if it is another one and few calls wait."),
    )
    board_voice_speed: int = setting(
        100,
        BOARD,
        translate("settings", "Speed of the voice, percent"),
        minimum=60,
        maximum=150,
        hint=translate("settings", "From 60 to 150. 100 is calm speech."),
    )
    accent: str = setting(
        "#0B5A5E", APPEARANCE, translate("settings", "Main colour"), choices=ACCENTS, kind=Kind.COLOUR
    )
    kiosk_theme: ScreenTheme = setting(  # noqa: RUF009
        ScreenTheme.LIGHT,
        APPEARANCE,
        translate("settings", "Colours of the kiosk"),
        choices=THEMES,
        hint=translate("settings", "Visitors can choose other colours for their visit."),
    )
    board_theme: ScreenTheme = setting(  # noqa: RUF009
        ScreenTheme.DARK, APPEARANCE, translate("settings", "Colours of the board"), choices=THEMES
    )
    console_theme: ScreenTheme = setting(  # noqa: RUF009
        ScreenTheme.LIGHT,
        APPEARANCE,
        translate("settings", "Colours of the counter consoles"),
        choices=THEMES,
        hint=translate("settings", "Each console can change between light and dark for itself."),
    )

    @property
    def zones_of_boards(self) -> Mapping[str, tuple[str, ...]]:
        """The zones that a board shows, by the board's own name; a board that is missing here shows all."""
        boards = by_device(self.board_zones).items()
        return {board: tuple(filter(None, map(str.strip, re.split("[,،]", zones)))) for board, zones in boards}

    def at_board(self, board: str) -> Self:
        """Return the settings with the loudness and the quiet hours of this board where it has its own."""
        told = by_device(self.board_sounds).get(board)
        if told is None:
            return self
        volume, *hours = re.split("[,،–-]", told)
        begins, ends = map(str.strip, hours or (self.board_quiet_from, self.board_quiet_until))
        return replace(self, board_volume=int(volume), board_quiet_from=begins, board_quiet_until=ends)


def by_device(lines: str) -> dict[str, str]:
    """Return what is told about each device; the first line about one counts."""
    pairs = (line.partition("=") for line in reversed(lines.splitlines()) if "=" in line)
    return {device.strip(): told.strip() for device, _, told in pairs}
