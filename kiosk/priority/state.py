"""What the question about being served first shows."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText


@dataclass(frozen=True)
class PriorityChoice:
    """One answer: a class of priority, for whom it is, and what to show at the counter (may be empty)."""

    code: str
    name: LocalText
    hint: LocalText
    proof: LocalText
    chosen: bool


@dataclass(frozen=True)
class PriorityState:
    """The answers; the ordinary order is the first one."""

    language: Language
    choices: tuple[PriorityChoice, ...]
