"""What the page for text size, colours and reach shows."""

from dataclasses import dataclass

from kiosk.visit import Comfort
from shared.platform.i18n.languages import Language


@dataclass(frozen=True)
class AccessState:
    """What is chosen now; `changed` says that it differs from what every visitor finds.

    `idle_s`: seconds without a touch until the screen asks. `aloud_offered`: the branch has its pages read aloud.
    """

    language: Language
    comfort: Comfort
    changed: bool
    idle_s: int
    aloud_offered: bool = True
