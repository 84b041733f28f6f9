"""`python -m tests.trials.voice DIR`: 200 calls in five languages as sound files, with length and loudness of each."""

import random
import sys
import wave
from itertools import cycle
from pathlib import Path

import numpy as np

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.engine.sound import LOUDNESS
from shared.platform.speech.voice import Voice

CALLS = 200
SHORTEST_S, LONGEST_S, FARTHEST_DB = 2.0, 10.0, 0.7


def main(arguments: list[str]) -> int:
    """Write the files and their list; return 1 if one is missing, too short or long, or not as loud as the others."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    voice, chance, wrong, lines = Voice(folder), random.Random(5), 0, []
    for _, language in zip(range(CALLS), cycle(Language), strict=False):
        number = f"{chance.choice('ABCDEFGHJKLMNPRSTUVWXYZ')}{chance.choice((1, 9, 99, 999, 9999)):03}"
        number = f"{number[0]}{chance.randint(1, int(number[1:])):03}"
        call = Announcement("", language, number, str(chance.randint(1, 99)))
        text = spoken(Saying(call, language, chance.randint(0, 1)), Translator(language))
        file = voice.clip(text, language)
        seconds, decibels = (0.0, -99.0) if file is None else _measured(file)
        good = SHORTEST_S <= seconds <= LONGEST_S and abs(decibels) <= FARTHEST_DB
        wrong += not good
        name = "-" if file is None else file.name
        lines.append(
            f"{'ok ' if good else 'BAD'} {seconds:5.2f} s {decibels:+5.2f} dB  {name}  {language.value}  {text}"
        )
    voice.end()
    (folder / "calls.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{CALLS} calls, {wrong} of them wrong; see {folder / 'calls.txt'}")
    return 1 if wrong else 0


def _measured(file: Path) -> tuple[float, float]:
    """Return the length, and how much louder than the others what is heard in it is."""
    with wave.open(str(file)) as reader:
        frame = reader.getframerate() // 100
        samples = np.frombuffer(reader.readframes(reader.getnframes()), dtype="<i2") / 32768
        seconds = reader.getnframes() / reader.getframerate()
    levels = np.sqrt(np.mean(samples[: len(samples) // frame * frame].reshape(-1, frame) ** 2, axis=1))
    heard = levels[levels > 0.02 * levels.max()]
    return seconds, float(20 * np.log10(np.sqrt(np.mean(heard**2)) / LOUDNESS))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
