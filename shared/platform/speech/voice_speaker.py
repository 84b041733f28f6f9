"""A speaker with a chime and, where the computer has one, a voice."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Saying, spoken
from shared.platform.speech.recordings import Recordings, pieces
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle
from shared.platform.speech.system_voice import SystemVoice
from shared.platform.speech.voice import Voice


class Player(Protocol):
    """Plays one sound file at a time."""

    @property
    def works(self) -> bool:
        """False once it is known that this computer plays nothing."""

    def play(self, file: Path, done: Callable[[], None]) -> None:
        """Begin to play; `done` follows once, unless it is stopped."""

    def stop(self) -> None:
        """Fall silent, and do not trust what was playing any more: it hangs."""

    def interrupt(self) -> None:
        """Fall silent in the middle of a sound; nothing is wrong."""


class VoiceSpeaker:
    """Plays the chime, then the sentence, never over each other. The sentence is made while the chime sounds.

    A whole sentence is spoken by recordings, else by the voice of the computer where the branch wants it and it knows
    the language, else by the voice of Nobat; never by two of them.

    `chime_at` returns the sound file of the chime for a loudness (1 to 100), None where it cannot be written.
    """

    def __init__(
        self,
        player: Player,
        voice: Voice,
        runner: Runner,
        chime_at: Callable[[int], Path | None],
        recordings: Recordings,
        open_system: Callable[[], SystemVoice | None] = lambda: None,
    ) -> None:
        self._open_system: Callable[[], SystemVoice | None] | None = open_system
        self._system: SystemVoice | None = None
        self._player = player
        self._voice = voice
        self._runner = runner
        self._chime_at = chime_at
        self._recordings = recordings
        self._style = VoiceStyle()
        self._translators: dict[Language, Translator] = {}
        self._chiming = False
        self._next: Callable[[], None] | None = None
        self._turn = 0

    @property
    def trouble(self) -> SoundTrouble | None:
        """What is missing for being heard, as far as this branch wants to hear anything."""
        if not self._style.volume:
            return None
        if not self._player.works:
            return SoundTrouble.NO_SOUND
        there = self._voice.there or (self._system is not None and any(map(self._system.speaks, Language)))
        return SoundTrouble.NO_VOICE if self._style.speaks and not there else None

    def set_style(self, style: VoiceStyle) -> None:
        """Sound like this from the next call on."""
        self._style = style
        if style.system and self._open_system is not None:
            # Loaded only where it is wanted: it is large.
            self._system, self._open_system = self._open_system(), None

    def chime(self) -> None:
        """Play it."""
        file = self._chime_at(self._style.volume) if self._style.volume else None
        if file is not None:
            self._chiming = True
            self._player.play(file, self._chimed)

    def say(self, saying: Saying, done: Callable[[str], None]) -> None:
        """Make the sentence away from the screen, and play it after the chime."""
        self._turn += 1
        turn, style = self._turn, self._style
        if not style.speaks or not style.volume or not self._player.works:
            done("")
            return
        translator = self._translators.get(saying.language) or Translator(saying.language)
        self._translators[saying.language] = translator
        text, parts = spoken(saying, translator), pieces(saying, translator)
        system = self._system if style.system and self._system and self._system.speaks(saying.language) else None

        def told(heard: bool) -> None:
            done(text if heard else "")

        def made(clip: Path | None) -> None:
            if turn != self._turn:
                return
            if clip is not None:
                self._after_chime(lambda: self._player.play(clip, lambda: told(self._player.works)))
            elif system is not None:
                self._after_chime(lambda: system.say(text, saying.language, style, told))
            else:
                told(False)

        def clip() -> Path | None:
            recorded = self._recordings.files(saying.language, parts) if parts else ()
            if system is not None and not recorded:
                return None
            return self._voice.clip(text, saying.language, style.speed, style.volume, recorded)

        self._runner.run(clip, made, lambda _problem: made(None))

    def stop(self) -> None:
        """End the sentence, also one that is still being made."""
        self._turn += 1
        self._chiming, self._next = False, None
        self._player.stop()
        if self._system is not None:
            self._system.stop()
        self._voice.interrupt()

    def _after_chime(self, play: Callable[[], None]) -> None:
        if self._chiming:
            self._next = play
        else:
            play()

    def _chimed(self) -> None:
        self._chiming = False
        play, self._next = self._next, None
        if play is not None:
            play()
