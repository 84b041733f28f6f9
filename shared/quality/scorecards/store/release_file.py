"""A released wave as a file: canonical JSON, sealed with the digest of everything else in it."""

import hashlib
import json
from dataclasses import replace
from typing import Any

from shared.platform.db.base import canonical_json
from shared.platform.db.records import from_plain, to_plain
from shared.platform.errors import UserError
from shared.quality.scorecards.errors import RELEASE_CHANGED, RELEASE_NOT_READABLE
from shared.quality.scorecards.model.wave import LARGEST_FILE, ReleasedWave
from shared.quality.scorecards.rules.release import enough

KIND = "nobat-released-wave"


def sealed(wave: ReleasedWave) -> ReleasedWave:
    """Return the wave with the digest of everything else in it."""
    return replace(wave, digest=digest_of(wave))


def digest_of(wave: ReleasedWave) -> str:
    """Return the SHA-256 digest of everything in a wave except the digest."""
    return _digest(to_plain(wave))


def release_text(wave: ReleasedWave) -> str:
    """Return a sealed wave as the text of its file."""
    return canonical_json({"kind": KIND, "wave": to_plain(wave)}) + "\n"


def read_release(content: bytes) -> ReleasedWave:
    """Return the wave of a file. Raises UserError: RELEASE_NOT_READABLE, RELEASE_CHANGED."""
    try:
        if len(content) > LARGEST_FILE:
            raise ValueError("too large")
        read = json.loads(content)
        if read["kind"] != KIND:
            raise ValueError("another kind of file")
        plain = read["wave"]
        if plain["digest"] != _digest(plain):
            raise UserError(RELEASE_CHANGED)
        wave: ReleasedWave = from_plain(ReleasedWave, plain)
        if not _consistent(wave):
            raise ValueError("figures that contradict each other")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(RELEASE_NOT_READABLE) from error
    return wave


def _digest(plain: dict[str, Any]) -> str:
    without = {name: value for name, value in plain.items() if name != "digest"}
    return hashlib.sha256(canonical_json(without).encode()).hexdigest()


def _consistent(wave: ReleasedWave) -> bool:
    """Return whether the figures can be those of one wave, and nothing is told that may not be."""
    keys = [item.key for item in wave.terms.items]
    told = wave.score is not None or wave.sections is not None or wave.compared is not None
    return (
        [item.key for item in wave.items] == keys
        and all(0 <= item.failed <= item.n <= wave.fit for item in wave.items)
        and all(0 <= each.met <= each.n <= wave.fit for each in wave.standards)
        and 0 <= wave.critical <= wave.fit
        and (not told or enough(wave.fit, wave.clerks))
    )
