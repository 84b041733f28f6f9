"""What the page of a service's steps shows."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable
from shared.quality.charters.rules.texts import StepText


@dataclass(frozen=True)
class StepsState:
    """The steps in their order, and time and fees of all of them."""

    language: Language
    service: LocalText
    steps: tuple[StepText, ...]
    altogether: Showable
