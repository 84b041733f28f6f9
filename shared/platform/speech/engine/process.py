"""The speaking process: reads one order per line from its standard input, writes a sound file, answers with a line."""

import json
import sys
from pathlib import Path
from typing import Any

from shared.platform.speech.engine.library import SpeechLibrary, VoiceLibrary
from shared.platform.speech.engine.pronunciation import pronounced
from shared.platform.speech.engine.sound import finished


def main() -> int:
    """Speak until the input ends; return the exit status. The arguments are the library and its data."""
    try:
        library = SpeechLibrary(VoiceLibrary(*sys.argv[-2:]))
    except OSError as problem:
        return _answer({"fault": str(problem)}) or 1
    for line in sys.stdin.buffer:
        _answer(_spoken(library, json.loads(line)))
    return 0


def _spoken(library: SpeechLibrary, order: dict[str, Any]) -> dict[str, object]:
    try:
        text = pronounced(order["text"], order["language"])
        sound = finished(library.say(text, order["language"], order["speed"]), library.rate, order["volume"] / 100)
        file = Path(order["file"])
        fresh = file.with_suffix(".new")
        fresh.write_bytes(sound)
        fresh.replace(file)
    except (OSError, ValueError) as problem:
        return {"fault": str(problem)}
    return {"file": str(file)}


def _answer(answer: dict[str, object]) -> int:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()
    return 0
