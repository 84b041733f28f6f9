"""What a page consists of for somebody who hears it: its parts in the order of reading; pure."""

from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.languages import Language


class PartRole(StrEnum):
    """What a part is for the one who hears it."""

    TITLE = "title"
    TEXT = "text"
    #: a value with its name that may change at any moment; it is not said again for that
    FIGURE = "figure"
    NUMBER = "number"
    MESSAGE = "message"
    BUTTON = "button"
    #: one of several answers
    CHOICE = "choice"
    #: an answer besides others
    TICK = "tick"
    FIELD = "field"
    #: a key of a keyboard on the screen
    KEY = "key"
    #: all of its keys
    KEYBOARD = "keyboard"
    #: what is being typed as digits
    TYPED = "typed"


#: What can have the keyboard.
CONTROLS = frozenset({PartRole.BUTTON, PartRole.CHOICE, PartRole.TICK, PartRole.FIELD, PartRole.KEY})


@dataclass(frozen=True)
class PagePart:
    """One part of a page: its name, what explains it, and its state.

    `words` is what a field contains, `length` how many digits are wanted (0: any number). `private`: only the visitor
    may hear it. `usable`: it can be pressed now.
    """

    role: PartRole
    name: str
    language: Language
    description: str = ""
    words: str = ""
    chosen: bool = False
    usable: bool = True
    private: bool = False
    length: int = 0


@dataclass(frozen=True)
class Utterance:
    """One sentence for a voice; `private`: its sound is not kept."""

    words: str
    language: Language
    private: bool = False
