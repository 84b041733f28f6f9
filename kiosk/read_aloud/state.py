"""What the page for reading aloud shows."""

from dataclasses import dataclass

from kiosk.visit import Listening
from shared.platform.i18n.languages import Language


@dataclass(frozen=True)
class ReadAloudState:
    """What is chosen now."""

    language: Language
    listening: Listening
