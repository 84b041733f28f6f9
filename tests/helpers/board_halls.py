"""Halls with a board: the television, the farthest seat, and as many counters as are wanted, all of them calling."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from display_board.board.building import Moment, build
from display_board.board.rotation import Turn
from display_board.board.screen import BoardScreen
from display_board.board.snapshot import BoardSnapshot
from display_board.board.state import BoardState
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.queue.tickets.model import CalledTicket
from shared.ui.theme import ThemeName
from tests.helpers.boards import NOW, board_screen, call, facts, sample_catalog

LETTERS = "DLFUJNRW"


@dataclass(frozen=True)
class Hall:
    """A television of so many inches and pixels, and the metres to its farthest seat."""

    inches: float
    width: int
    height: int
    metres: float

    @property
    def name(self) -> str:
        """A short name for files."""
        shape = "upright" if self.height > self.width else "wide"
        return f"{self.inches:g}-inch-{shape}-{self.metres:g}-m"

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre of the picture."""
        return float((self.width**2 + self.height**2) ** 0.5 / (self.inches * 25.4))


HALLS = (
    Hall(22, 1920, 1080, 3),
    Hall(43, 1920, 1080, 3),
    Hall(55, 1920, 1080, 5),
    Hall(75, 3840, 2160, 8),
    Hall(43, 1080, 1920, 3),
    Hall(55, 1080, 1920, 5),
)


def busy_reading(counters: int, settings: Settings) -> BoardSnapshot:
    """Return a reading in which each counter has just called somebody; the newest call is twenty seconds old."""
    first = sample_catalog().counters[0]
    desks = tuple(
        replace(first, id=UUID(int=place), label=str(place), position=place) for place in range(1, counters + 1)
    )
    calls = tuple(
        replace(
            call(f"{LETTERS[place % len(LETTERS)]}{place * 7 % 990 + 8:03}", ticket_id=UUID(int=1000 + place)),
            counter_id=desk.id,
            called=NOW - timedelta(seconds=20 + 35 * place),
            present=place % 3 == 0 and place > 0,
        )
        for place, desk in enumerate(desks)
    )
    reading = facts(calls=calls, settings=settings)
    return replace(reading, catalog=replace(reading.catalog, counters=desks))


def shown_in(
    hall: Hall,
    language: Language,
    counters: int,
    theme: ThemeName = ThemeName.DARK,
    *,
    fresh: bool = True,
    page: int = 0,
) -> tuple[BoardScreen, BoardState]:
    """Return the real board of a hall, shown, and what it shows; `fresh`: its newest call is being announced."""
    reading = busy_reading(counters, Settings(farthest_seat_m=hall.metres))
    screen = board_screen(hall.width, hall.height, hall.inches, theme)
    announced: CalledTicket | None = reading.view.calls[0] if fresh else None
    state = build(reading, Moment(NOW, Turn(language, page), announced, None))
    screen.show_state(state)
    return screen, state
