"""What a visitor reads while the branch is closed."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable


@dataclass(frozen=True)
class ClosedState:
    """`when` says when the branch opens next, `holiday` why it is closed today, `contact` how to reach it."""

    language: Language
    when: Showable
    holiday: LocalText | None
    contact: LocalText
