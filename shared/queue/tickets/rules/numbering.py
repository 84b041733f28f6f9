"""Ticket numbers: allowed prefixes, how a typed number is read and whose it is, how they continue after a restore."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from shared.platform.errors import UserError
from shared.queue.tickets.errors import NUMBER_TWICE
from shared.queue.tickets.model import LostNumbers, Ticket

#: The last number of each business day and prefix.
Counters = Mapping[tuple[date, str], int]
HUNDRED = 100
#: More characters of a typed number are not read.
LONGEST_TYPED = 16

#: No I, O and Q: they are read as 1 and 0.
PREFIX_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
_NUMBER = re.compile(r"^([A-Z])-?0*([0-9]{1,6})$")


def is_prefix(text: str) -> bool:
    """Return whether `text` may be a service's prefix."""
    return len(text) == 1 and text in PREFIX_LETTERS


def parse_display(text: str) -> tuple[str, int] | None:
    """Return (prefix, number) of a typed number like "D042", "a-42" or "A42"; None when it is none.

    Local digits must have been turned into Latin ones before (`platform.forms.plain_text.normalise_number`).
    """
    found = _NUMBER.match(text.strip().upper())
    if found is None or not is_prefix(found.group(1)):
        return None
    number = int(found.group(2))
    return (found.group(1), number) if number > 0 else None


def is_whole(number: object, lowest: int, highest: int) -> bool:
    """Return whether something typed is a whole number between two limits, both included."""
    return isinstance(number, int) and not isinstance(number, bool) and lowest <= number <= highest


def numbers_lost(kept: Counters, given: Counters) -> tuple[LostNumbers, ...]:
    """Return the numbers that were issued and are not in the records that are kept, by the last number of each."""
    return tuple(
        LostNumbers(day, prefix, kept.get((day, prefix), 0) + 1, last, certain=True)
        for (day, prefix), last in sorted(given.items())
        if last > kept.get((day, prefix), 0)
    )


def numbers_left_out(
    kept: Counters, found: Counters, busiest: Mapping[str, int], days: Iterable[date]
) -> tuple[LostNumbers, ...]:
    """Return the numbers that must not be issued because nobody knows which were issued on these days.

    `found` is what could still be read somewhere, `busiest` each prefix's highest number on any day. The next number is
    beyond the full hundred above all of these, and a hundred more: numbers continue past 999, so there is always room.
    """
    lost = []
    for day in sorted(set(days)):
        for prefix in sorted(busiest):
            last = kept.get((day, prefix), 0)
            highest = max(last, found.get((day, prefix), 0), busiest[prefix])
            lost.append(LostNumbers(day, prefix, last + 1, (highest // HUNDRED + 2) * HUNDRED, certain=False))
    return tuple(lost)


def meant(tickets: Sequence[Ticket], makes_sense: Callable[[Ticket], bool]) -> Ticket:
    """Return which of the tickets with one number, the newest day first, somebody means.

    That is the one for which the errand makes sense, else an open one, else the newest. Raises UserError(NUMBER_TWICE)
    when the errand makes sense for two.
    """
    fitting = [ticket for ticket in tickets if makes_sense(ticket)]
    if len(fitting) > 1:
        raise UserError(NUMBER_TWICE, number=fitting[0].display)
    return next(iter((*fitting, *(ticket for ticket in tickets if ticket.ended is None), *tickets)))
