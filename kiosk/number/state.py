"""What the page for typing a ticket's number shows."""

from dataclasses import dataclass

from kiosk.visit import Errand
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable


@dataclass(frozen=True)
class NumberState:
    """`letters` are the prefixes in use at this branch; `problem` is why the number did not help."""

    language: Language
    errand: Errand
    letters: str
    typed: str
    busy: bool
    ready: bool
    problem: Showable | None
