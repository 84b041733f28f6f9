"""How wide the columns of a list are where they have less room than they want: pure figures."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class ColumnNeed:
    """In pixels: what a column wants, and the least at which no word of it is broken."""

    wanted: float
    least: float


def shared_widths(needs: Sequence[ColumnNeed], room: float) -> list[int]:
    """Return the widths of the columns: their least, and what is left by what they want more.

    Where not even the least has room, all become narrower by the same share.
    """
    least = sum(need.least for need in needs)
    if least >= room:
        return [int(need.least * room / least) for need in needs]
    more = [max(0.0, need.wanted - need.least) for need in needs]
    left = min(1.0, (room - least) / sum(more)) if sum(more) else 0.0
    widths = [need.least + left * each for need, each in zip(needs, more, strict=True)]
    # What nobody wants is shared, so that the list fills its place.
    rest = (room - sum(widths)) / len(widths)
    return [int(width + rest) for width in widths]
