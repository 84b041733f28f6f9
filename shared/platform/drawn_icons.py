"""Which icons are drawn; asked by the set-up, which does not load the library of the screens."""

import functools
import re
from pathlib import Path

import shared


def is_drawn(icon: str) -> bool:
    """Return whether there is a drawn icon with this name."""
    return re.fullmatch(r"[a-z0-9_]+", icon) is not None and icon in drawn_icons()


@functools.cache
def drawn_icons() -> frozenset[str]:
    """Return the names of all drawn icons; they are part of the program, so the folder is read once."""
    drawings = Path(shared.__file__).parent / "ui" / "assets" / "icons"
    return frozenset(drawing.stem for drawing in drawings.glob("*.svg"))
