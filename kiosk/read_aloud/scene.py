"""What is on the screen now, and what of it is news for somebody who hears it; pure."""

from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.speech.parts import PagePart, PartRole

#: What is said as soon as it appears on a page that stays.
_NEWS = (PartRole.TITLE, PartRole.TEXT, PartRole.MESSAGE, PartRole.TYPED, PartRole.FIELD)


@dataclass(frozen=True)
class Scene:
    """`place` is another one when a page is turned; `at` is the control that has the keyboard, `focus` what it says."""

    place: Hashable
    language: Language
    parts: tuple[PagePart, ...]
    at: Hashable = None
    focus: PagePart | None = None

    def same_page(self, other: "Scene | None") -> bool:
        """Say whether the visitor is still where they were, in the same language."""
        return other is not None and (self.place, self.language) == (other.place, other.language)


def news(before: Scene, now: Scene) -> tuple[PagePart, ...]:
    """Return the texts and messages that were not there before, in the order of reading.

    A field that is written into with the keys on the screen is news, too: the keyboard is at one of these keys.
    """
    known = Counter(before.parts)
    fresh = []
    for part in now.parts:
        if known[part]:
            known[part] -= 1
        elif part.role in _NEWS and (part.role is not PartRole.FIELD or part != now.focus):
            fresh.append(part)
    return tuple(fresh)
