"""Divides the board: letters as tall as the farthest seat needs, and only as many rows as then fit."""

import math
from dataclasses import dataclass, replace

from display_board.legibility import Mounting, called_capital_mm, listed_capital_mm, text_capital_mm

MM_PER_INCH = 25.4
# Proportions of Noto Sans bold, in heights of its capitals: how wide a number can get, how tall a line of text is.
LONGEST_NUMBER_WIDTH = 4.6  # a wide letter and four digits: W1000
USUAL_NUMBER_WIDTH = 3.8  # a wide letter and three digits: W999
COUNTER_WIDTH = 1.7  # two digits
ARROW_WIDTH = 0.62
GAP_WIDTH = 0.35
ROW_GAPS = 2.3  # the arrow and the gaps of a row
LINE_HEIGHT = 2.25  # tall enough for Arabic letters, which are set larger
EM = 1 / 0.714
LEAST_SIDE_EMS, GOOD_SIDE_EMS = 10.5, 13.0  # the least wraps long names, the good holds most names on one line
SIDE_SHARE, GOOD_SIDE_SHARE, LARGEST_SIDE_SHARE = 0.36, 0.42, 0.46
TWO_LINES = 4.8  # of text at the foot, in capitals
SMALLER = 0.95  # each step when the letters the farthest seat needs do not fit
LARGEST_ROW = 0.6  # of the newest call's letters: where few calls are wanted, they grow up to this
SIDE_LINES = 7  # the fewest lines worth a side below the calls

COMFORT_CALL, COMFORT_ROW, COMFORT_TEXT = 0.155, 0.052, 0.0235  # of the screen's height, when distance allows less
GOOD_ROWS, MOST_ROWS = 4, 6
MOST_COLUMNS = 2
MOST_CALLS = MOST_ROWS * MOST_COLUMNS
FEWEST_ROWS = 2  # with less than this under the newest call, the foot gives way


@dataclass(frozen=True)
class Site:
    """Where a board hangs: its pixels, the width of its picture, its farthest seat and how high its letters begin.

    Two `televisions` side by side make one board; pixels and width are those of both.
    """

    width_px: int
    height_px: int
    width_mm: float
    farthest_m: float
    mounting: Mounting = Mounting.HIGH
    televisions: int = 1

    @classmethod
    def of_diagonal(
        cls, width_px: int, height_px: int, inches: float, farthest_m: float, mounting: Mounting = Mounting.HIGH
    ) -> "Site":
        """Make one from the diagonal that is written on a television."""
        width_mm = inches * MM_PER_INCH * width_px / math.hypot(width_px, height_px)
        return cls(width_px, height_px, width_mm, farthest_m, mounting)

    @property
    def px_per_mm(self) -> float:
        """Pixels in a millimetre of this screen; a width below 1 mm counts as 1 mm."""
        return self.width_px / max(1.0, self.width_mm)

    @property
    def portrait(self) -> bool:
        """True when the screen is upright."""
        return self.height_px > self.width_px

    @property
    def one_television(self) -> "Site":
        """One of the televisions that make this board."""
        share = 1 / self.televisions
        return replace(self, width_px=int(self.width_px * share), width_mm=self.width_mm * share, televisions=1)


@dataclass(frozen=True)
class Needs:
    """The least heights of capitals in pixels, at least 1: called number, listed number, other text."""

    call: int
    row: int
    text: int

    def smaller(self) -> "Needs":
        """Return the next smaller step; repeated, it reaches 1 pixel for all three."""
        return Needs(*(max(1, int(height * SMALLER)) for height in (self.call, self.row, self.text)))


@dataclass(frozen=True)
class Wishes:
    """What a branch wants to show: at most so many last calls, and the waits at the side."""

    calls: int = MOST_CALLS
    side: bool = True


ALL = Wishes()


@dataclass(frozen=True)
class BoardLayout:
    """The board's measures in pixels; letters are given as the height of a capital.

    `rows` is the number of last calls under the newest in each of `columns`. `side_width` or `side_height` is 0 when
    the waits have no room; so is `foot_height` for the messages. `stacked` puts the counter under the number.
    `most_calls` is how many last calls are wanted. `certified` is False when even the newest call alone does not fit
    in the size the farthest seat needs.
    """

    site: Site
    needs: Needs
    margin: int
    air: int
    call_capital: int
    row_capital: int
    text_capital: int
    header_height: int
    banner_height: int
    row_height: int
    rows: int
    columns: int
    side_width: int
    side_height: int
    foot_height: int
    stacked: bool
    certified: bool
    most_calls: int

    @property
    def calls_height(self) -> int:
        """The height of the newest call and the last ones together."""
        return self.banner_height + (self.air // 2 + self.rows * self.row_height if self.rows else 0)

    @property
    def last_calls(self) -> int:
        """How many last calls are shown under the newest."""
        return min(self.most_calls, self.rows * self.columns)

    @property
    def has_side(self) -> bool:
        """True when there is room for the waits and the day's result."""
        return bool(self.side_width or self.side_height)


def needs(site: Site) -> Needs:
    """Return the least letters for the farthest seat."""
    return Needs(
        call=_px(called_capital_mm(site.farthest_m, site.mounting), site),
        row=_px(listed_capital_mm(site.farthest_m), site),
        text=_px(text_capital_mm(site.farthest_m), site),
    )


def plan(site: Site, counters: int = 0, wishes: Wishes = ALL) -> BoardLayout:
    """Return the layout that shows the most of what is wished while every letter is tall enough.

    With more counters than usual rows the last calls get the space that they need to show every counter: tighter
    rows, two columns without ages, the place of the waits, that of the messages.
    What does not fit is dropped in this order: generous spacing, the waits at the side, the messages at the foot, the
    last calls one by one. Letters never shrink below `needs`; where not even one call fits, all letters shrink step
    by step until it does, and the layout is not certified.
    """
    if site.televisions > 1:
        return _over_two(site, counters, wishes)
    required = needs(site)
    least, found = required, _for_counters(site, required, counters, wishes)
    while not found.certified and least != least.smaller():
        least = least.smaller()
        found = _for_counters(site, least, counters, wishes)
    return replace(found, needs=required, certified=found.certified and least == required)


def _over_two(site: Site, counters: int, wishes: Wishes) -> BoardLayout:
    """Return the layout of two televisions: all calls and the messages on one, the waits and pictures on the other.

    Nothing lies across the gap between them.
    """
    one = site.one_television
    return replace(plan(one, counters, replace(wishes, side=False)), site=site, side_width=one.width_px)


def _for_counters(site: Site, least: Needs, counters: int, wishes: Wishes) -> BoardLayout:
    """Return the usual layout, or for many counters the first that shows a last call of each but the newest."""
    best = _fullest(site, least, wishes)
    wanted = min(counters - 1, wishes.calls)
    if wanted <= max(GOOD_ROWS, best.last_calls):
        return best
    for spacing, foot_lines, columns, side in _SPACE_FOR_CALLS:
        # An upright screen is too narrow for most messages on one line, and has the height for two.
        lines = 2 * foot_lines if site.portrait else foot_lines
        wished = replace(wishes, side=wishes.side and side)
        found = _divided(site, least, spacing, lines, wished, goal=math.ceil(wanted / columns), columns=columns)
        if found.certified >= best.certified and found.last_calls > best.last_calls:
            best = found
        if best.last_calls >= wanted:
            break
    return best


def _fullest(site: Site, least: Needs, wishes: Wishes) -> BoardLayout:
    good, fewest = min(GOOD_ROWS, wishes.calls), min(FEWEST_ROWS, wishes.calls)
    roomy = _divided(site, least, _ROOMY, 2, wishes)
    if roomy.rows < good:
        roomy = _divided(site, least, _ROOMY, 1, wishes)
    if roomy.rows >= good:
        return roomy
    tight = _divided(site, least, _TIGHT, 1, wishes)
    if tight.rows >= fewest and tight.certified:
        return tight if tight.rows > roomy.rows else roomy
    without_foot = _divided(site, least, _TIGHT, 0, wishes)
    return without_foot if without_foot.rows > tight.rows or without_foot.certified else tight


def banner_width(capital: int, *, stacked: bool, number_width: float = LONGEST_NUMBER_WIDTH) -> int:
    """Return how wide the newest call gets with capitals of this height."""
    parts = number_width if stacked else number_width + COUNTER_WIDTH + ARROW_WIDTH + 2 * GAP_WIDTH
    return math.ceil((parts + 2 * GAP_WIDTH) * capital)


@dataclass(frozen=True)
class _Spacing:
    """Heights in capitals: of a row, the newest call, the air around a line; the margin as a share of the side."""

    row: float
    banner: float
    label: float
    air: float
    margin: float

    def banner_height(self, call: int, line: int, *, stacked: bool) -> int:
        # Side by side, the word "Counter" is above its figure; one below the other, next to it.
        if stacked:
            return round(call * (2 * self.banner - 0.4))
        return max(round(call * self.banner), round(line + call * self.label))

    def row_height(self, row: int, line: int) -> int:
        return max(round(row * self.row), line)


_ROOMY = _Spacing(row=1.9, banner=1.8, label=1.42, air=0.9, margin=0.05)
_TIGHT = _Spacing(row=1.6, banner=1.5, label=1.2, air=0.3, margin=0.03)
# What gives way to the calls of many counters, step by step: spacing, lines at the foot, columns of calls, the waits.
_SPACE_FOR_CALLS = (
    (_ROOMY, 1, 1, True),
    (_TIGHT, 1, 1, True),
    (_ROOMY, 1, MOST_COLUMNS, True),
    (_TIGHT, 1, MOST_COLUMNS, True),
    (_TIGHT, 1, MOST_COLUMNS, False),
    (_TIGHT, 0, MOST_COLUMNS, False),
)


def _divided(
    site: Site,
    least: Needs,
    spacing: _Spacing,
    foot_lines: int,
    wishes: Wishes,
    *,
    goal: int = GOOD_ROWS,
    columns: int = 1,
) -> BoardLayout:
    most_rows = min(MOST_ROWS, math.ceil(wishes.calls / columns))
    goal = min(goal, most_rows)
    short = min(site.height_px, site.width_px)
    text = max(least.text, round(COMFORT_TEXT * short))
    line = math.ceil(text * LINE_HEIGHT)
    margin = round(spacing.margin * short)
    air = margin * 3 // 5
    header_height = min(site.height_px, line + round(spacing.air * text))
    foot_height = (0, header_height, math.ceil(text * (TWO_LINES + spacing.air / 2)))[foot_lines]
    foot_height = min(foot_height, site.height_px - header_height)
    main_height = site.height_px - header_height - foot_height
    side_width, side_height = _side(site, least, spacing, text, margin, main_height) if wishes.side else (0, 0)
    calls_width = site.width_px - side_width - 2 * margin
    calls_height = max(0, main_height - side_height - 2 * air)
    stacked = banner_width(least.call, stacked=False) > calls_width
    call = _largest_call(least, calls_width, round(COMFORT_CALL * short), stacked=stacked)
    row = max(least.row, round(COMFORT_ROW * short))
    # Side by side, each row needs its width.
    widest_row = _row_capital((calls_width - (columns - 1) * margin) // columns, call) if columns > 1 else row
    row = max(least.row, min(row, widest_row))

    def rows_left() -> int:
        if row > widest_row:
            return 0
        left = calls_height - spacing.banner_height(call, line, stacked=stacked) - air // 2
        return max(0, min(most_rows, left // spacing.row_height(row, line)))

    # First take from the comfort of the letters (never from what they need), then from the number of rows.
    while rows_left() < goal and (call > least.call or row > least.row):
        call, row = max(least.call, call - max(1, call // 50)), max(least.row, row - max(1, row // 50))
    rows = rows_left()
    if rows and columns == 1 and wishes.calls < MOST_ROWS:
        left = calls_height - spacing.banner_height(call, line, stacked=stacked) - air // 2
        largest = min(round(LARGEST_ROW * call), _row_capital(calls_width, call))
        row = max(row, min(largest, int(left / rows / spacing.row)))
    banner_height = spacing.banner_height(call, line, stacked=stacked)
    row_height = spacing.row_height(row, line)
    if rows:
        # What is left over becomes air between the rows instead of a hole below them.
        row_height = min(round(1.25 * row_height), (calls_height - banner_height - air // 2) // rows)
    return BoardLayout(
        site=site,
        needs=least,
        margin=margin,
        air=air,
        call_capital=call,
        row_capital=row,
        text_capital=text,
        header_height=header_height,
        banner_height=min(banner_height, calls_height),
        row_height=row_height,
        rows=rows,
        columns=columns,
        side_width=side_width,
        side_height=side_height,
        foot_height=foot_height,
        stacked=stacked,
        certified=banner_height <= calls_height and banner_width(least.call, stacked=stacked) <= calls_width,
        most_calls=wishes.calls,
    )


def _side(site: Site, least: Needs, spacing: _Spacing, text: int, margin: int, main_height: int) -> tuple[int, int]:
    """Return the width of a side next to the calls, or the height of one below them; zeros without room."""
    least_width, good_width = (math.ceil(ems * EM * text) for ems in (LEAST_SIDE_EMS, GOOD_SIDE_EMS))
    if site.portrait:
        line = math.ceil(text * LINE_HEIGHT)
        rows = GOOD_ROWS * spacing.row_height(least.row, line)
        calls = spacing.banner_height(least.call, line, stacked=False) + rows + 3 * margin
        below = main_height - max(calls, round(0.5 * main_height))
        return (0, below) if site.width_px - 2 * margin >= least_width and below >= SIDE_LINES * line else (0, 0)
    width = max(
        round(SIDE_SHARE * site.width_px),
        min(good_width + 2 * margin, round(GOOD_SIDE_SHARE * site.width_px)),
        least_width + 2 * margin,
    )
    calls_width = site.width_px - width - 2 * margin
    fits = width <= LARGEST_SIDE_SHARE * site.width_px and banner_width(least.call, stacked=False) <= calls_width
    return (width, 0) if fits else (0, 0)


def _row_capital(width: int, call: int) -> int:
    """Return the tallest capitals of a row of this width: a number, an arrow and a counter."""
    return int((width - GAP_WIDTH * call) / (LONGEST_NUMBER_WIDTH + COUNTER_WIDTH + ROW_GAPS))


def _largest_call(least: Needs, calls_width: int, comfort: int, *, stacked: bool) -> int:
    widest = int(calls_width / banner_width(1000, stacked=stacked, number_width=USUAL_NUMBER_WIDTH) * 1000)
    return max(least.call, min(comfort, widest))


def _px(mm: float, site: Site) -> int:
    # A tiny allowance keeps an exact measure from being rounded up because of a floating-point remainder.
    return max(1, math.ceil(mm * site.px_per_mm - 1e-9))
