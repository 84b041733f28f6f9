"""The speech library eSpeak NG: found where the set-up or the system put it, and called."""

import ctypes
import ctypes.util
import importlib.util
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PACKAGE = "espeakng_loader"
_FILES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
_SYNCHRONOUS, _UTF8, _RATE = 2, 1, 1
#: The library's "words a minute" at the usual speed: calm enough for somebody who hears the language as a guest. It
#: counts English words; Persian and Arabic ones are longer, and would come out slower.
_USUAL_RATE = 140
_USUAL_RATES = {"fa": 155, "ar": 170}
#: The library speaks no slower than this.
_SLOWEST_RATE = 80


@dataclass(frozen=True)
class VoiceLibrary:
    """Where the library is, and the folder of its data ("": where the system has it)."""

    file: str
    data: str


def find_library() -> VoiceLibrary | None:
    """Return the library that the set-up installed, else the system's own, else None. It is not loaded."""
    spec = importlib.util.find_spec(_PACKAGE)
    for folder in spec.submodule_search_locations or () if spec else ():
        file = Path(folder) / _FILES.get(sys.platform, "libespeak-ng.so")
        if file.exists():
            return VoiceLibrary(str(file), folder)
    found = ctypes.util.find_library("espeak-ng")
    return VoiceLibrary(found, "") if found else None


class SpeechLibrary:
    """The loaded library. Only the speaking process has one: a fault in it must not end a board."""

    def __init__(self, place: VoiceLibrary) -> None:
        """Raises OSError: it cannot be loaded, or its data is missing."""
        self._library: Any = ctypes.CDLL(place.file)
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 0, place.data.encode() or None, 0))
        if self.rate <= 0:
            raise OSError("the data of the voice is missing")
        self._sound = bytearray()
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
        # The library keeps only the address, so that this object must live as long.
        self._callback = kind(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def stretch(self, language: str, speed: int) -> float:
        """Return how much longer the samples of `say` must become for a speed below what the library can."""
        return max(1.0, _SLOWEST_RATE / _rate(language, speed))

    def say(self, text: str, language: str, speed: int) -> bytes:
        """Return a text as 16-bit samples; `speed` is in percent. Raises OSError: the library refuses."""
        if self._library.espeak_SetVoiceByName(language.encode()):
            raise OSError("this language has no voice")
        self._library.espeak_SetParameter(_RATE, max(_SLOWEST_RATE, int(_rate(language, speed))), 0)
        self._sound.clear()
        said = text.encode() + b"\0"
        if self._library.espeak_Synth(said, len(said), 0, 0, 0, _UTF8, None, None):
            raise OSError("the voice did not speak")
        return bytes(self._sound)

    def _take(self, samples: Any, count: int, _events: Any) -> int:
        if count > 0:
            self._sound += ctypes.string_at(samples, 2 * count)
        return 0


def _rate(language: str, speed: int) -> float:
    return _USUAL_RATES.get(language, _USUAL_RATE) * speed / 100
