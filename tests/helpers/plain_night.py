"""Work that a test gives to the process of a night; light, because that process loads it."""

import os
from dataclasses import dataclass


@dataclass(frozen=True)
class PlainNight:
    """Answers with its words and the process that has read them, or ends it."""

    words: str

    def run(self) -> tuple[str, int]:
        """Return the words, and by which process."""
        if not self.words:
            raise ArithmeticError("nothing to learn from")
        return self.words, os.getpid()
