"""What the page for leaving the kiosk shows."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text


@dataclass(frozen=True)
class ExitState:
    """`typed` is how many digits of the code are there; `open` says that the code was right.

    `problem` is why it did not help; `ready`: it can be tried now.
    """

    language: Language
    typed: int = 0
    ready: bool = False
    busy: bool = False
    open: bool = False
    problem: Text | None = None
