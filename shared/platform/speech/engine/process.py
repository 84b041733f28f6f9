"""The speaking process: reads one order per line from its standard input, writes a sound file, answers with a line."""

import json
import sys
import wave
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from shared.platform.speech.engine.library import SpeechLibrary, VoiceLibrary
from shared.platform.speech.engine.pronunciation import pronounced
from shared.platform.speech.engine.sound import finished, joined, stretched


def main() -> int:
    """Speak until the input ends; return the exit status. The arguments are the library and its data."""
    library = cache(lambda: SpeechLibrary(VoiceLibrary(*sys.argv[-2:])))
    for line in sys.stdin.buffer:
        _answer(_spoken(library, json.loads(line)))
    return 0


def _spoken(library: Callable[[], SpeechLibrary], order: dict[str, Any]) -> dict[str, object]:
    try:
        if "pieces" in order:
            raw, rate = joined([Path(piece).read_bytes() for piece in order["pieces"]])
        else:
            language, speed, rate = order["language"], order["speed"], library().rate
            raw = library().say(pronounced(order["text"], language), language, speed)
            raw = stretched(raw, rate, library().stretch(language, speed))
        sound = finished(raw, rate, order["volume"] / 100)
        file = Path(order["file"])
        fresh = file.with_suffix(".new")
        fresh.write_bytes(sound)
        fresh.replace(file)
    except (OSError, ValueError, EOFError, wave.Error) as problem:
        return {"fault": str(problem)}
    return {"file": str(file)}


def _answer(answer: dict[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()
