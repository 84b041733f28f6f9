"""Shows numbered steps on the terminal, one line each, with the current activity."""

import sys
import time
from typing import TextIO


class Progress:
    """Writes numbered steps; on a terminal the last line is redrawn, in a log lines are added."""

    def __init__(self, steps: int, out: TextIO = sys.stderr, redraw: bool | None = None) -> None:
        self._steps = steps
        self._out = out
        self._redraw = out.isatty() if redraw is None else redraw
        self._step = 0
        self._title = ""
        self._began = 0.0
        self._noted = 0.0

    def say(self, sentence: str) -> None:
        """Write one line that belongs to no step."""
        self._line(sentence)

    def begin(self, title: str) -> None:
        """Start the next step."""
        self._step += 1
        self._title = title
        self._began = self._noted = time.monotonic()
        self._draw("…")
        if not self._redraw:
            self._out.write("\n")

    def note(self, detail: str) -> None:
        """Show what the step is doing; in a log at most every ten seconds."""
        seconds = time.monotonic() - self._began
        if self._redraw:
            self._draw(f"… {detail} ({seconds:.0f} s)")
        elif time.monotonic() - self._noted >= 10:
            self._noted = time.monotonic()
            self._line(f"         {detail} ({seconds:.0f} s)")

    def end(self, result: str = "done") -> None:
        """Finish the step."""
        seconds = time.monotonic() - self._began
        if self._redraw:
            self._draw(f"… {result}, {seconds:.0f} s")
            self._out.write("\n")
        else:
            self._line(f"         {result}, {seconds:.0f} s")

    def broken(self) -> None:
        """End the line of a failed step, so that the error sentence gets its own line."""
        if self._redraw and self._step:
            self._out.write("\n")

    def _draw(self, rest: str) -> None:
        start = "\r\x1b[K" if self._redraw else ""
        self._out.write(f"{start}  [{self._step}/{self._steps}] {self._title} {rest}"[:200])
        self._out.flush()

    def _line(self, text: str) -> None:
        self._out.write(f"{text}\n")
        self._out.flush()
