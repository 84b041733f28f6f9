"""The chime as sound: two soft bell tones, computed, so that no recording has to be shipped."""

import io
import math
import struct
import wave
from array import array

RATE = 44_100
_TONES = ((0.00, 783.99), (0.32, 587.33))
_LENGTH_S = 1.5
_LOUDNESS = 0.35
# A bell is its tone and a few quieter ones above it that fade sooner.
_PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.35, 5.0), (3.01, 0.12, 8.0))
_ATTACK_S = 0.008


def chime_wav() -> bytes:
    """Return the chime as the contents of a WAV file: mono, 16 bit, 44.1 kHz, one and a half seconds."""
    samples = [_sample(index / RATE) for index in range(int(RATE * _LENGTH_S))]
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(RATE)
        writer.writeframes(struct.pack(f"<{len(samples)}h", *(round(sample * 32767) for sample in samples)))
    return file.getvalue()


def quieter(sound: bytes, share: float) -> bytes:
    """Return a sound as loud as this share of it to the ear, which hears a quarter of the swing as half as loud."""
    with wave.open(io.BytesIO(sound)) as reader:
        parameters, samples = reader.getparams(), array("h", reader.readframes(reader.getnframes()))
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams(parameters)
        writer.writeframes(array("h", (round(sample * share**2) for sample in samples)).tobytes())
    return file.getvalue()


def _sample(at: float) -> float:
    sound = 0.0
    for start, pitch in _TONES:
        age = at - start
        if age <= 0:
            continue
        swell = min(1.0, age / _ATTACK_S)
        for multiple, share, fading in _PARTIALS:
            sound += swell * share * math.exp(-fading * age) * math.sin(2 * math.pi * pitch * multiple * age)
    # The end fades to nothing, so that there is no click.
    return _LOUDNESS * sound * min(1.0, (_LENGTH_S - at) / 0.05) / 1.6
