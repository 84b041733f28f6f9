"""Reading aloud with sound: the next sentence is made while one plays, and a headset is seen where the kernel tells."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from shared.platform.background import ImmediateRunner
from shared.platform.i18n.languages import Language
from shared.platform.speech.parts import Utterance
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle
from shared.platform.speech.teller import VoiceTeller
from shared.platform.speech.voice import Voice

if sys.platform != "win32":
    from shared.platform.speech.headset_linux import KernelHeadset

ONE, TWO = Utterance("One.", Language.EN), Utterance("A code.", Language.EN, private=True)


class NotedVoice(Voice):
    """Notes which clips are made; an empty text cannot be said."""

    def __init__(self) -> None:
        self.made: list[tuple[str, bool]] = []
        self.interrupted = self.forgot = 0

    @property
    def there(self) -> bool:
        """It never fails."""
        return True

    def clip(
        self,
        text: str,
        _language: Language,
        _speed: int = 100,
        _volume: int = 100,
        _recorded: Sequence[Path] = (),
        *,
        private: bool = False,
    ) -> Path | None:
        """Note it."""
        self.made.append((text, private))
        return Path(text) if text else None

    def interrupt(self) -> None:
        """Count it."""
        self.interrupted += 1

    def forget(self) -> None:
        """Count it."""
        self.forgot += 1


class NotedPlayer:
    """Plays nothing and notes everything."""

    def __init__(self) -> None:
        self.works = True
        self.notes: list[str] = []

    def play(self, file: Path, _done: Callable[[], None]) -> None:
        """Note it."""
        self.notes.append(str(file))

    def stop(self) -> None:
        """Note it."""
        self.notes.append("stop")

    def interrupt(self) -> None:
        """Note it."""
        self.notes.append("interrupt")


def test_the_next_sentence_is_made_while_one_plays_and_only_a_hanging_program_is_given_up() -> None:
    player, voice, done = NotedPlayer(), NotedVoice(), list[int]()
    teller = VoiceTeller(player, voice, ImmediateRunner())
    assert teller.trouble is None
    teller.say(ONE, VoiceStyle(), lambda: done.append(1), TWO)
    assert (player.notes, voice.made) == (["One."], [("One.", False), ("A code.", True)])
    teller.stop()
    teller.stop(hangs=True)
    assert (player.notes[1:], voice.interrupted) == (["interrupt", "stop"], 1)
    teller.say(Utterance("", Language.EN), VoiceStyle(), lambda: done.append(2), None)
    teller.forget()
    assert (done, voice.forgot) == ([2], 1)
    player.works = False
    assert teller.trouble is SoundTrouble.NO_SOUND


def test_a_headset_is_known_only_where_the_kernel_has_a_switch_for_it(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("the jack of a PC with Linux")
    system, devices = tmp_path / "class", tmp_path / "dev"
    devices.mkdir()
    for event, switches in (("event0", "0"), ("event1", "4"), ("event2", "1 10")):
        (system / event / "device/capabilities").mkdir(parents=True)
        (system / event / "device/capabilities/sw").write_text(switches + "\n")
    assert KernelHeadset(system, devices).plugged() is None
    (devices / "event1").write_bytes(b"")
    headset = KernelHeadset(system, devices)
    # A file is no jack: it has no switch that is on.
    assert headset.plugged() is False
    headset.close()
    assert headset.plugged() is None
