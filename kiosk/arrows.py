"""Which button an arrow key leads to: pure geometry, so that four arrows and Enter are enough for everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    """Where an arrow points, as (across, down)."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


@dataclass(frozen=True)
class Box:
    """A rectangle on the screen in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends across."""
        return self.left + self.width

    @property
    def middle(self) -> float:
        """Where its middle is down."""
        return self.top + self.height / 2

    @property
    def bottom(self) -> float:
        """Where it ends down."""
        return self.top + self.height


#: How much worse a step aside is than a step straight on.
ASIDE = 3.0


def next_box(now: Box, others: Sequence[Box], direction: Direction) -> int | None:
    """Return the index of the nearest box in a direction, None when there is none.

    At the end of a line, an arrow to the side goes on at its other end: a row of keys is a ring.
    """
    found = [
        (distance, index)
        for index, other in enumerate(others)
        if (distance := _distance(now, other, direction)) is not None
    ]
    if found:
        return min(found)[1]
    if direction in (Direction.UP, Direction.DOWN):
        return None
    line = [(other.left, index) for index, other in enumerate(others) if now.top < other.middle < now.bottom]
    if not line:
        return None
    return (min(line) if direction is Direction.RIGHT else max(line))[1]


def leads_on(direction: Direction, *, right_to_left: bool) -> bool:
    """Say whether an arrow leads on in the order of reading, not back: down, or to where lines end."""
    return direction in (Direction.DOWN, Direction.LEFT if right_to_left else Direction.RIGHT)


def _distance(now: Box, other: Box, direction: Direction) -> float | None:
    """Return how far `other` is ahead, plus how far aside; None when it is not ahead."""
    match direction:
        case Direction.LEFT:
            ahead, aside = now.left - other.right, _gap(now.top, now.bottom, other.top, other.bottom)
        case Direction.RIGHT:
            ahead, aside = other.left - now.right, _gap(now.top, now.bottom, other.top, other.bottom)
        case Direction.UP:
            ahead, aside = now.top - other.bottom, _gap(now.left, now.right, other.left, other.right)
        case Direction.DOWN:
            ahead, aside = other.top - now.bottom, _gap(now.left, now.right, other.left, other.right)
    # Neighbours may touch or overlap by a hair.
    return None if ahead < -2 else max(0.0, ahead) + ASIDE * aside


def _gap(low: float, high: float, other_low: float, other_high: float) -> float:
    """Return the space between two spans, plus a hundredth of the offset so that the straighter one wins."""
    space = max(0.0, other_low - high, low - other_high)
    return space + abs((low + high) - (other_low + other_high)) / 200
