"""Recognises the touches of a corner with which staff ask for the way out; nothing on the screen hints at them."""

from collections import deque

CORNER_MM = 15.0
TOUCHES = 5
WITHIN_S = 4.0


class CornerTouches:
    """Five touches in a row in the corner within four seconds; one anywhere else begins the count again."""

    def __init__(self) -> None:
        self._touches: deque[float] = deque(maxlen=TOUCHES)

    def touch(self, x_mm: float, y_mm: float, second: float) -> bool:
        """Take a touch, in millimetres from the corner, at a second that never runs backwards; say if it is enough."""
        if x_mm >= CORNER_MM or y_mm >= CORNER_MM:
            self._touches.clear()
            return False
        self._touches.append(second)
        if len(self._touches) < TOUCHES or second - self._touches[0] > WITHIN_S:
            return False
        self._touches.clear()
        return True
