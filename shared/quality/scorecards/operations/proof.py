"""Checks scorecards, observations and waves: stored as their events tell, and each wave with its own digest."""

from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, unlike
from shared.office.versions.operations.proof import VersionProof
from shared.platform.db.database import Transaction
from shared.quality.scorecards import store
from shared.quality.scorecards.model.assessment import SUBJECT, AssessmentVerb, WaveReply
from shared.quality.scorecards.model.register import OBSERVED, ObservationVerb, Scorecard
from shared.quality.scorecards.rules.versions import RULES
from shared.quality.scorecards.store.release_file import digest_of

_OBSERVATIONS, _TOLD = "observations as their events tell", "events of observations tell a story"
_STORY, _WAVES, _REPLIES = "events of waves tell a story", "waves as they were released", "replies as their events tell"


class ScorecardProof(VersionProof[Scorecard]):
    """The check of the scorecards."""

    rules, store, name = RULES, store.CARDS, "scorecards"


class ObservationProof(RegisterProof):
    """The check of the observations."""

    subjects = (OBSERVED,)
    rule, where = _OBSERVATIONS, "the stored observations"

    def __init__(self) -> None:
        super().__init__()
        self._lines: dict[str, str] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            ObservationVerb(event.kind)
            told, key = event.details, str(event.record_id)
            if key in self._lines:
                raise ValueError("observed twice")
            answers = sorted(dict(told["answers"]).items())
            instant = event.instant.isoformat()
            self._lines[key] = _line(told["card"], told["number"], told["day"], instant, event.actor_id, answers)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_TOLD, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield observations that are stored otherwise than they were written."""
        stored = {
            str(each.id): _line(
                each.card_id, each.number, each.day.isoformat(), each.given.isoformat(), each.observer_id,
                sorted(each.answers.items()),
            )
            for each in store.all_observations(tx, branch_id)
        }  # fmt: skip
        yield from unlike(self._lines, stored, _OBSERVATIONS)


class ReleasedWaveProof(RegisterProof):
    """The check of the released waves."""

    subjects = (SUBJECT,)
    rule, where = _WAVES, "the released waves"

    def __init__(self) -> None:
        super().__init__()
        #: What the events tell, by wave, and by wave and item.
        self._waves: dict[str, str] = {}
        self._replies: dict[str, list[Any]] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            self._apply(event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def _apply(self, event: RecordEvent) -> None:
        told, wave_id = event.details, str(event.record_id)
        match AssessmentVerb(event.kind):
            case AssessmentVerb.IMPORT:
                if wave_id in self._waves:
                    raise ValueError("imported twice")
                instants = (event.instant.isoformat(), told["reply_until"])
                self._waves[wave_id] = _line(told["wave"], told["digest"], event.actor_id, *instants)
            case AssessmentVerb.REPLY:
                key = f"{wave_id} {told['item']}"
                if wave_id not in self._waves or key in self._replies:
                    raise ValueError("no wave, or a second reply")
                self._replies[key] = [event.actor_id, told["reply"], event.instant.isoformat(), told["words"]]
            case AssessmentVerb.DECIDE:
                reply = self._replies[f"{wave_id} {told['item']}"]
                if len(reply) > 4 or reply[0] == event.actor_id:
                    raise ValueError("decided twice, or by the person who replied")
                reply += [told["ruling"], event.actor_id, event.instant.isoformat(), told["words"]]

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield waves and replies that are stored otherwise than they were written."""
        stored = {}
        for wave in store.read_waves(tx, branch_id):
            sound = wave.digest == wave.content.digest == digest_of(wave.content) and wave.wave == wave.content.wave
            digest = wave.digest if sound else "another content"
            instants = (wave.imported.isoformat(), wave.reply_until.isoformat())
            stored[str(wave.id)] = _line(wave.wave, digest, wave.imported_by, *instants)
        yield from unlike(self._waves, stored, _WAVES)
        told = {key: _line(*parts) for key, parts in self._replies.items()}
        replies = {f"{reply.wave_id} {reply.item}": _reply_line(reply) for reply in store.read_replies(tx, branch_id)}
        yield from unlike(told, replies, _REPLIES)


def _reply_line(reply: WaveReply) -> str:
    words = store.digest_of_words(reply.wave_id, reply.item, reply.salt, reply.text)
    parts: list[Any] = [reply.given_by, reply.id, reply.given.isoformat(), words]
    decision = (reply.ruling, reply.decided, reply.decided_by, reply.reason, reply.reason_salt)
    if any(decision):
        decided = None if reply.decided is None else reply.decided.isoformat()
        reason = store.digest_of_words(reply.wave_id, reply.item, reply.reason_salt, reply.reason)
        parts += [reply.ruling, reply.decided_by, decided, reason]
    return _line(*parts)


def _line(*parts: object) -> str:
    return " ".join(map(str, parts))
