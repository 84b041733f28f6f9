"""Makes every clip alike: no silence around it, none long inside, the same loudness, no clipping; pure."""

import io
import wave
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]

#: Root mean square of what is spoken, of full scale: -20 dB, which leaves room for the peaks.
LOUDNESS = 0.1
LONGEST_SILENCE_S = 0.25
_EDGE_S = 0.03
_FRAME_S = 0.01
#: Below this part of the loudest frame a frame counts as silent.
_SILENT = 0.02
#: A window is two steps long; it is moved by so much at most to fit the one before.
_STEP_S, _REACH_S = 0.012, 0.006
_CEILING = 0.95
_KNEE = 0.7


def joined(files: Sequence[bytes]) -> tuple[bytes, int]:
    """Return recorded WAV files one after the other, each trimmed and as loud as the next, and their common rate.

    Raises ValueError, EOFError, wave.Error: one is no sound of one channel and 16 bits, silent, or of another rate.
    """
    parts, rates = list[bytes](), set[int]()
    for file in files:
        with wave.open(io.BytesIO(file)) as reader:
            if (reader.getnchannels(), reader.getsampwidth()) != (1, 2):
                raise ValueError("a recording must have one channel and 16 bits")
            rate = reader.getframerate()
            rates.add(rate)
            alike = finished(reader.readframes(reader.getnframes()), rate, 1)
        with wave.open(io.BytesIO(alike)) as reader:
            parts.append(reader.readframes(reader.getnframes()))
    if len(rates) != 1:
        raise ValueError("the recordings have different rates")
    return b"".join(parts), rates.pop()


def stretched(raw: bytes, rate: int, factor: float) -> bytes:
    """Return 16-bit samples that take `factor` times as long at the same pitch; 1 leaves them as they are.

    Overlapping windows are laid further apart, each moved to where it fits the one before best (WSOLA: W. Verhelst and
    M. Roelands, ICASSP 1993).
    """
    if factor == 1 or not raw:
        return raw
    step, reach = round(rate * _STEP_S), round(rate * _REACH_S)
    window = np.hanning(2 * step + 1)[:-1]
    samples = np.pad(np.frombuffer(raw, dtype="<i2").astype(np.float64), (reach, 3 * step + 2 * reach))
    count = int((len(samples) - 3 * step - 2 * reach) * factor / step)
    longer = np.zeros((count + 2) * step)
    at = reach
    for place in range(count):
        longer[place * step : (place + 2) * step] += samples[at : at + 2 * step] * window
        wanted = reach + round((place + 1) * step / factor)
        following = samples[at + step : at + 3 * step]
        near = samples[wanted - reach : wanted + reach + 2 * step]
        at = wanted - reach + int(np.argmax(np.correlate(near, following, "valid")))
        at = min(at, len(samples) - 3 * step)
    return np.clip(longer, -32768, 32767).astype("<i2").tobytes()


def finished(raw: bytes, rate: int, share: float) -> bytes:
    """Return 16-bit samples as a WAV file: trimmed and as loud as every other clip, times `share` of it to the ear.

    Raises ValueError: there is nothing to hear in it.
    """
    samples = np.frombuffer(raw, dtype="<i2").astype(np.float64) / 32768
    frame = max(1, round(rate * _FRAME_S))
    samples = _without_silence(samples, frame, rate)
    heard = _heard(samples, frame)
    for _ in range(3):
        # Peaks that would clip are rounded off, which costs a little loudness: it is made up for.
        level = float(np.sqrt(np.mean(samples.reshape(-1, frame)[heard] ** 2)))
        samples = _limited(samples * (LOUDNESS / level))
    values = np.round(samples * share**2 * 32767).astype("<i2")
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(values.tobytes())
    return file.getvalue()


def _heard(samples: Samples, frame: int) -> NDArray[np.bool_]:
    levels = np.sqrt(np.mean(samples.reshape(-1, frame) ** 2, axis=1))
    loudest = float(levels.max(initial=0.0))
    if loudest <= 0:
        raise ValueError("nothing to hear")
    heard: NDArray[np.bool_] = levels > _SILENT * loudest
    return heard


def _without_silence(samples: Samples, frame: int, rate: int) -> Samples:
    """Return whole frames: short edges around what is heard, and no silence longer than the longest."""
    frames = np.pad(samples, (0, -len(samples) % frame)).reshape(-1, frame)
    heard = np.flatnonzero(_heard(frames.ravel(), frame))
    edge, longest = round(rate * _EDGE_S / frame), round(rate * LONGEST_SILENCE_S / frame)
    kept = np.zeros(len(frames), dtype=bool)
    kept[max(0, heard[0] - edge) : heard[-1] + 1 + edge] = True
    for before, after in pairwise(heard):
        silent = after - before - 1
        if silent > longest:
            cut = before + 1 + longest // 2
            kept[cut : cut + silent - longest] = False
    whole: Samples = frames[kept].ravel()
    return whole


def _limited(samples: Samples) -> Samples:
    size = np.abs(samples)
    room = _CEILING - _KNEE
    rounded = _KNEE + room * np.tanh((size - _KNEE) / room)
    limited: Samples = np.where(size > _KNEE, np.sign(samples) * rounded, samples)
    return limited
