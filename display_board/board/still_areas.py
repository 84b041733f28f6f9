"""Moves the whole picture by a few pixels from hour to hour, so that nothing burns into a screen that never changes."""

from datetime import UTC, datetime

#: One step each hour around a square: after eight hours every edge has been light and dark.
_STEPS = ((0, 0), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1))
STEP_SHARE = 0.003  # of the shorter side: 3 pixels of 1080


def shift_at(now: datetime, shorter_px: int) -> tuple[int, int]:
    """Return by how many pixels the picture is moved to the right and down at this moment."""
    step = max(1, round(STEP_SHARE * shorter_px))
    across, down = _STEPS[int(now.astimezone(UTC).timestamp() // 3600) % len(_STEPS)]
    return across * step, down * step
