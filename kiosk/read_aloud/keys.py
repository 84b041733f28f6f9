"""What the keys of a keypad do for somebody who listens."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt

from shared.platform.config import SPEECH_KEYS


class SpeechKey(StrEnum):
    """In the order in which the option of the program names their keys."""

    ON_OFF = "on_off"
    AGAIN = "again"
    PAUSE = "pause"
    SLOWER = "slower"
    FASTER = "faster"
    QUIETER = "quieter"
    LOUDER = "louder"


def speech_keys(names: Sequence[str] = SPEECH_KEYS) -> Mapping[Qt.Key, SpeechKey]:
    """Return what each key does, by names such as "F2"; fewer names leave the last ones without a key."""
    return {Qt.Key[f"Key_{name}"]: does for name, does in zip(names, SpeechKey, strict=False)}
