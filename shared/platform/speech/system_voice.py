"""The voice of the computer, where Qt's large optional package can use one: often pleasanter than eSpeak NG."""

import importlib
import logging
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject

from shared.platform.i18n.languages import Language
from shared.platform.speech.speaker import VoiceStyle

_PACKAGE = "PySide6.QtTextToSpeech"
#: Qt's own engine for trying things out makes no sound.
_SOUNDLESS = "mock"

_log = logging.getLogger(__name__)


class SystemVoice(Protocol):
    """Says one sentence at a time. Used from the screen's thread; nothing waits for the sound."""

    def speaks(self, language: Language) -> bool:
        """Whether it has a voice for this language and has not failed."""

    def say(self, text: str, language: Language, style: VoiceStyle, done: Callable[[bool], None]) -> None:
        """Say it; `done` follows once, with whether it was heard, unless it is stopped."""

    def stop(self) -> None:
        """Fall silent; the `done` of what was being said does not come any more."""


class QtSystemVoice:
    """The voice that Qt finds on this system. After a fault it speaks no more, so that another voice can."""

    def __init__(self, package: Any, engine: str, parent: QObject | None = None) -> None:
        self._states = package.QTextToSpeech.State
        self._engine = package.QTextToSpeech(engine, parent)
        self._engine.stateChanged.connect(self._changed)
        self._done: Callable[[bool], None] | None = None
        self._spoke = self._failed = False

    @property
    def works(self) -> bool:
        """False where this engine could not be loaded."""
        return bool(self._engine.state() != self._states.Error)

    def speaks(self, language: Language) -> bool:
        """Whether it has a voice for this language and has not failed."""
        return not self._failed and self._locale(language) is not None

    def say(self, text: str, language: Language, style: VoiceStyle, done: Callable[[bool], None]) -> None:
        """Say it; `done` follows once, with whether it was heard, unless it is stopped."""
        self._done, self._spoke = done, False
        self._engine.setLocale(self._locale(language))
        # The same curve as for sound files: a quarter of the swing is heard as half as loud.
        self._engine.setVolume((style.volume / 100) ** 2)
        self._engine.setRate(max(-1.0, min(1.0, style.speed / 100 - 1)))
        self._engine.say(text)

    def stop(self) -> None:
        """Fall silent; the `done` of what was being said does not come any more."""
        self._done = None
        self._engine.stop()

    def _locale(self, language: Language) -> QLocale | None:
        wanted = QLocale(language.locale).language()
        return next((found for found in self._engine.availableLocales() if found.language() == wanted), None)

    def _changed(self, state: object) -> None:
        if state == self._states.Speaking:
            self._spoke = True
        elif state == self._states.Error:
            self._failed = True
            _log.warning("the voice of the computer failed", extra={"details": {"fault": self._engine.errorString()}})
            self._over(heard=False)
        elif state == self._states.Ready and self._spoke:
            self._over(heard=True)

    def _over(self, *, heard: bool) -> None:
        done, self._done, self._spoke = self._done, None, False
        if done is not None:
            done(heard)


def open_system_voice(parent: QObject | None = None) -> SystemVoice | None:
    """Return the voice of this computer; None where Qt's package or a voice is missing. On the screen's thread."""
    try:
        package: Any = importlib.import_module(_PACKAGE)
    except ImportError:
        return None
    names = (engine for engine in package.QTextToSpeech.availableEngines() if engine != _SOUNDLESS)
    voices = (QtSystemVoice(package, name, parent) for name in names)
    return next((voice for voice in voices if voice.works), None)
