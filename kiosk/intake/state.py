"""What the pages of a request or a complaint show."""

from dataclasses import dataclass

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Showable


@dataclass(frozen=True)
class KindChoice:
    """Something that can be registered: its code, its name, and what it is for."""

    code: str
    name: LocalText
    hint: LocalText


@dataclass(frozen=True)
class AnswerChoice:
    """One answer to choose."""

    value: str
    label: Showable
    chosen: bool


@dataclass(frozen=True)
class IntakeState:
    """`kinds` on the first page. Later one question: its `key`, `label`, and how far it is (`place` of `questions`).

    A question with `choices` is answered by one of them, one for the camera (`by_camera`) with a `picture` (JPEG), any
    other in words. `longest` limits the words; `needed`: it cannot be left out.
    """

    language: Language
    kinds: tuple[KindChoice, ...] = ()
    title: Showable = ""
    key: str = ""
    label: Showable = ""
    place: int = 0
    questions: int = 0
    choices: tuple[AnswerChoice, ...] = ()
    words: str = ""
    longest: int = 0
    needed: bool = False
    by_camera: bool = False
    picture: bytes = b""
