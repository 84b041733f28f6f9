"""A speaker without sound: for rooms that want none, PCs that have none, and tests that listen."""

from collections import deque
from collections.abc import Callable

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Saying, spoken
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle

_REMEMBERED = 1000


class SilentSpeaker:
    """Remembers the latest sentences in `said` and how many chimes there were, and is done at once.

    One without a `trouble` counts as heard.
    """

    def __init__(self, trouble: SoundTrouble | None = None) -> None:
        self.said: deque[Saying] = deque(maxlen=_REMEMBERED)
        self.chimes = 0
        self.style = VoiceStyle()
        self.trouble = trouble
        self._translators: dict[Language, Translator] = {}

    def chime(self) -> None:
        """Count it."""
        self.chimes += 1

    def set_style(self, style: VoiceStyle) -> None:
        """Remember it."""
        self.style = style

    def say(self, saying: Saying, done: Callable[[str], None]) -> None:
        """Remember it and be done."""
        self.said.append(saying)
        done("" if self.trouble else self._text(saying))

    def stop(self) -> None:
        """Silent already."""

    def _text(self, saying: Saying) -> str:
        translator = self._translators.get(saying.language) or Translator(saying.language)
        self._translators[saying.language] = translator
        return spoken(saying, translator)
