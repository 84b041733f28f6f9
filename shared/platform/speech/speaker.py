"""What every speaker can do."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from shared.platform.speech.announcement import Saying


class SoundTrouble(StrEnum):
    """What keeps a speaker from being heard."""

    NO_SOUND = "no_sound"
    NO_VOICE = "no_voice"


@dataclass(frozen=True)
class VoiceStyle:
    """How a board sounds now: loudness and speed in percent of the usual, and whether there is a voice at all.

    `system`: the voice of the computer goes before that of Nobat.
    """

    volume: int = 100
    speed: int = 100
    speaks: bool = True
    system: bool = False


class Speaker(Protocol):
    """Says one sentence at a time. Used from the screen's thread; none of its calls wait for the sound."""

    @property
    def trouble(self) -> SoundTrouble | None:
        """What is missing for being heard, or None."""

    def chime(self) -> None:
        """Play the short sound that makes people look up."""

    def set_style(self, style: VoiceStyle) -> None:
        """Make every sound from now on so loud and fast; a volume of 0 is silence."""

    def say(self, saying: Saying, done: Callable[[str], None]) -> None:
        """Say it, then call `done` once with the sentence; with "" when it could not be heard.

        It may be called before this returns.
        """

    def stop(self) -> None:
        """Fall silent at once; the `done` of what was being said need not come any more."""
