"""What reads aloud to one listener: a sentence at a time, which ends as soon as the listener does something."""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from shared.platform.background import Runner
from shared.platform.speech.parts import Utterance
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle
from shared.platform.speech.voice import Voice
from shared.platform.speech.voice_speaker import Player

_REMEMBERED = 1000


class Teller(Protocol):
    """Says one sentence after the other. Used from the screen's thread; none of its calls wait for the sound."""

    @property
    def trouble(self) -> SoundTrouble | None:
        """What is missing for being heard, or None."""

    def say(
        self, sentence: Utterance, style: VoiceStyle, done: Callable[[], None], following: Utterance | None
    ) -> None:
        """Say it, then call `done` once; also when it cannot be said. `following` will probably be said next."""

    def stop(self, *, hangs: bool = False) -> None:
        """Fall silent at once; the `done` of what was being said does not come any more. `hangs`: it never ended."""

    def forget(self) -> None:
        """Throw away every sound of a private sentence."""


class Headset(Protocol):
    """Knows whether the visitor listens through a headset."""

    def plugged(self) -> bool | None:
        """Return whether one is plugged in, None where that cannot be known."""

    def close(self) -> None:
        """Stop looking."""


class SilentTeller:
    """Remembers the latest sentences in `said` and is done at once: for PCs without sound, and tests that listen."""

    def __init__(self, trouble: SoundTrouble | None = None) -> None:
        self.said: deque[Utterance] = deque(maxlen=_REMEMBERED)
        self.style = VoiceStyle()
        self.trouble = trouble

    def say(
        self, sentence: Utterance, style: VoiceStyle, done: Callable[[], None], following: Utterance | None
    ) -> None:
        """Remember it and be done."""
        self.said.append(sentence)
        self.style = style
        done()

    def stop(self, *, hangs: bool = False) -> None:
        """Silent already."""

    def forget(self) -> None:
        """No sound was made."""


class VoiceTeller:
    """Makes each sentence in the speaking process and plays it; the following one is made meanwhile.

    `runner` makes the sentences; it should have nothing else to do.
    """

    def __init__(self, player: Player, voice: Voice, runner: Runner) -> None:
        self._player = player
        self._voice = voice
        self._runner = runner
        self._turn = 0

    @property
    def trouble(self) -> SoundTrouble | None:
        """What is missing for being heard."""
        if not self._player.works:
            return SoundTrouble.NO_SOUND
        return None if self._voice.there else SoundTrouble.NO_VOICE

    def say(
        self, sentence: Utterance, style: VoiceStyle, done: Callable[[], None], following: Utterance | None
    ) -> None:
        """Make the sentence away from the screen, and play it."""
        self._turn += 1
        turn = self._turn

        def made(clip: Path | None) -> None:
            if turn != self._turn:
                return
            if clip is None:
                done()
                return
            self._player.play(clip, done)
            if following is not None:
                self._runner.run(lambda: self._clip(following, style), lambda _clip: None, lambda _problem: None)

        self._runner.run(lambda: self._clip(sentence, style), made, lambda _problem: made(None))

    def stop(self, *, hangs: bool = False) -> None:
        """End the sentence; one that is being made is not played."""
        self._turn += 1
        if hangs:
            self._player.stop()
            self._voice.interrupt()
        else:
            self._player.interrupt()

    def forget(self) -> None:
        """Throw away every sound of a private sentence, when those that are being made are there."""
        self._runner.run(self._voice.forget, lambda _nothing: None, lambda _problem: None)

    def _clip(self, sentence: Utterance, style: VoiceStyle) -> Path | None:
        return self._voice.clip(sentence.words, sentence.language, style.speed, style.volume, private=sentence.private)
