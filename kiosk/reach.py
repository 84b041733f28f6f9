"""How much of the screen is out of reach for somebody who sits or is small: pure, in millimetres above the floor."""

#: What can be operated is between these heights (Revised Section 508, 407.8).
LOWEST_MM, HIGHEST_MM = 380.0, 1220.0
#: Without a measured height, low reach keeps free so much of an upright and of a wide screen.
USUAL_SHARE, USUAL_SHARE_WIDE = 0.22, 0.03
#: However high the screen hangs, the page keeps the rest.
MOST_SHARE = 0.45


def room_above(height_mm: float, bottom_mm: float | None, *, wide: bool) -> float:
    """Return the share of the picture's height that low reach keeps free above; `bottom_mm` is its lower edge."""
    if bottom_mm is None:
        return USUAL_SHARE_WIDE if wide else USUAL_SHARE
    return _share(bottom_mm + height_mm - HIGHEST_MM, height_mm)


def room_below(height_mm: float, bottom_mm: float | None) -> float:
    """Return the share that always stays free below, because it is too near to the floor."""
    return 0.0 if bottom_mm is None else _share(LOWEST_MM - bottom_mm, height_mm)


def _share(free_mm: float, height_mm: float) -> float:
    return min(MOST_SHARE, max(0.0, free_mm / height_mm))
