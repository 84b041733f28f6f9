"""Queries on scorecards, observations, released waves and the replies to them."""

import hashlib
from datetime import date
from uuid import UUID

from shared.office.versions.store import VersionStore
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records
from shared.quality.scorecards.model.assessment import ImportedWave, WaveReply
from shared.quality.scorecards.model.register import Observation, Scorecard
from shared.quality.scorecards.store.tables import observations, released_waves, scorecards, wave_replies

CARDS = VersionStore(scorecards, Scorecard)
_OBSERVATIONS = Records(observations, Observation)
_WAVES, _REPLIES = Records(released_waves, ImportedWave), Records(wave_replies, WaveReply)
_O, _W, _R = observations.c, released_waves.c, wave_replies.c


def add_observation(tx: Transaction, branch_id: UUID, observation: Observation) -> None:
    """Write an observation."""
    _OBSERVATIONS.add(tx, observation, branch_id=branch_id)


def observations_between(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[Observation, ...]:
    """Return the observations of the days from `first` to `last`, both included, the oldest first."""
    return _OBSERVATIONS.find(tx, _O.day.between(first, last), order=(_O.given, _O.id), branch_id=branch_id)


def observation(tx: Transaction, branch_id: UUID, observation_id: UUID) -> Observation | None:
    """Return one observation, or None."""
    return _OBSERVATIONS.get(tx, branch_id=branch_id, id=observation_id)


def all_observations(tx: Transaction, branch_id: UUID) -> tuple[Observation, ...]:
    """Return every observation."""
    return _OBSERVATIONS.find(tx, order=(_O.given, _O.id), branch_id=branch_id)


def read_waves(tx: Transaction, branch_id: UUID) -> tuple[ImportedWave, ...]:
    """Return all waves, the newest first."""
    return _WAVES.find(tx, order=(_W.imported.desc(), _W.wave), branch_id=branch_id)


def read_wave(tx: Transaction, branch_id: UUID, wave_id: UUID) -> ImportedWave | None:
    """Return one wave, or None."""
    return _WAVES.get(tx, branch_id=branch_id, id=wave_id)


def wave_of_code(tx: Transaction, branch_id: UUID, wave: str) -> ImportedWave | None:
    """Return the wave with this code, or None."""
    return _WAVES.get(tx, branch_id=branch_id, wave=wave)


def add_wave(tx: Transaction, branch_id: UUID, wave: ImportedWave) -> None:
    """Write a wave."""
    _WAVES.add(tx, wave, branch_id=branch_id)


def replies_of(tx: Transaction, branch_id: UUID, wave_id: UUID) -> tuple[WaveReply, ...]:
    """Return the replies to a wave, the oldest first."""
    return _REPLIES.find(tx, order=(_R.given, _R.item), branch_id=branch_id, wave_id=wave_id)


def add_reply(tx: Transaction, branch_id: UUID, reply: WaveReply) -> None:
    """Write a reply."""
    _REPLIES.add(tx, reply, branch_id=branch_id)


def decide_reply(tx: Transaction, branch_id: UUID, reply: WaveReply) -> None:
    """Write what was decided about a reply."""
    decided = ("ruling", "reason", "reason_salt", "decided", "decided_by")
    _REPLIES.change(tx, {name: getattr(reply, name) for name in decided}, branch_id=branch_id, id=reply.id)


def digest_of_words(wave_id: UUID, item: str, salt: str, words: str) -> str:
    """Return what an event says of a reply or a reason; the salt keeps it from being guessed."""
    parts = (wave_id.hex, item, salt, words)
    return hashlib.sha256(canonical_json(parts).encode()).hexdigest()


def read_replies(tx: Transaction, branch_id: UUID) -> tuple[WaveReply, ...]:
    """Return every reply."""
    return _REPLIES.find(tx, order=(_R.given, _R.item), branch_id=branch_id)
