"""What a board can be shown in tests: facts of the sample branch, calls, and a screen of a usual television."""

from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID, uuid4

from display_board.board.building import Moment, build
from display_board.board.rotation import Turn
from display_board.board.screen import BoardScreen
from display_board.board.snapshot import BoardSnapshot
from display_board.board.state import BoardState
from display_board.layout import Site
from installer.profile import default_profile_path, read_profile
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import opening
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import BoardView, CalledTicket, WaitRange
from shared.ui.theme import ThemeName, board_theme
from tests.helpers.appearances import kit_fonts

#: 10:46 on a Friday in Almaty.
NOW = datetime(2026, 11, 20, 5, 46, tzinfo=UTC)


@cache
def sample_catalog() -> Catalog:
    """Return the sample branch as it is set up."""
    return read_profile(default_profile_path()).catalog


def call(
    number: str = "D042", counter: int = 2, ago: float = 5, calls: int = 1, present: bool = False,
    ticket_id: UUID | None = None, language: str = "ru",
) -> CalledTicket:  # fmt: skip
    """Return one call of `ago` seconds before NOW at the counter with this place in the catalog."""
    catalog = sample_catalog()
    return CalledTicket(
        ticket_id=ticket_id or uuid4(),
        display=number,
        counter_id=catalog.counters[counter].id,
        service_id=catalog.services[0].id,
        language=language,
        called=NOW - timedelta(seconds=ago),
        calls=calls,
        present=present,
    )


CALLS = (
    call("D042", 2, 3),
    call("L117", 4, 70, present=True),
    call("F008", 0, 130, present=True),
    call("D041", 3, 250, present=True),
    call("J023", 1, 310, present=True),
    call("U005", 2, 700, present=True),
)
_RANGES = (
    (600, 880, 1200), (0, 120, 300), (300, 450, 600), (2100, 2500, 3300), (600, 800, 1500),
    None, (300, 500, 600), (0, 60, 200), (600, 800, 1200),
)  # fmt: skip


def sample_waits() -> tuple[ServiceWait, ...]:
    """Return a wait for each service: most within the promise, one longer, one without an open counter."""
    return tuple(
        ServiceWait(
            service.id, 3 + index, 3 + index, 0 if times is None else 2, None if times is None else WaitRange(*times)
        )
        for index, (service, times) in enumerate(zip(sample_catalog().services, _RANGES, strict=True))
    )


def facts(
    calls: tuple[CalledTicket, ...] = CALLS,
    waits: tuple[ServiceWait, ...] | None = None,
    settings: Settings | None = None,
    within: float | None = 0.84,
    called_today: int = 50,
    at: datetime = NOW,
) -> BoardSnapshot:
    """Return one reading of the sample branch on a busy morning."""
    catalog = sample_catalog()
    return BoardSnapshot(
        catalog=catalog,
        opening=opening(catalog, at),
        view=BoardView(at, calls, called_today, within),
        waits=sample_waits() if waits is None else waits,
        settings=settings or Settings(),
    )


def board_state(
    language: Language = Language.EN,
    reading: BoardSnapshot | None = None,
    announced: CalledTicket | None = None,
    stale_since: datetime | None = None,
    page: int = 0,
    now: datetime = NOW,
) -> BoardState:
    """Return what a board shows of a reading."""
    return build(reading or facts(), Moment(now, Turn(language, page), announced, stale_since))


def board_screen(
    width: int = 1920, height: int = 1080, inches: float = 55, theme: ThemeName = ThemeName.DARK,
    *, less_motion: bool = True,
) -> BoardScreen:  # fmt: skip
    """Return a shown screen on a television of this size."""

    def site(width_px: int, height_px: int, farthest_m: float) -> Site:
        return Site.of_diagonal(width_px, height_px, inches, farthest_m)

    screen = BoardScreen(board_theme(theme), kit_fonts(), site, less_motion=less_motion)
    screen.resize(width, height)
    screen.show()
    return screen
