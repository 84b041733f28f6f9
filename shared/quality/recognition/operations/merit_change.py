"""One change of a merit or a measure, what an event makes of it, and the check of what is stored."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.change import RecordChange
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.office.history.operations.words import TextProof
from shared.platform.db.database import Transaction
from shared.platform.db.records import from_plain
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.recognition.errors import MERIT_NOT_POSSIBLE, UNKNOWN_MERIT
from shared.quality.recognition.model.merits import (
    SUBJECT,
    WORDS,
    KeptMeritText,
    Merit,
    MeritCommand,
    MeritEvidence,
    MeritKind,
    MeritState,
    MeritStep,
    MeritText,
    MeritVerb,
)
from shared.quality.recognition.rules.merits import LIFECYCLE, is_time, others_only, supports
from shared.quality.recognition.store import merits as store

_RULE, _STORED = "events of merits and measures tell a story", "merits and measures as their events tell"
_V = MeritVerb


def apply_event(merit: Merit | None, event: RecordEvent) -> Merit:
    """Return a merit or a measure after an event. Raises ValueError, KeyError or TypeError for one that cannot be."""
    verb, told, before = MeritVerb(event.kind), event.details, None if merit is None else merit.state
    after = MeritState(event.after)
    if after not in LIFECYCLE.after(before, verb):
        raise ValueError(f"{verb} from {before} to {after}")
    if merit is None:
        kind, person = MeritKind(told["kind"]), UUID(told["person"])
        merit = Merit(event.record_id, told["number"], 0, event.instant, after, person, kind)
    if event.instant < merit.changed:
        raise ValueError("times run backwards")
    texts = sorted(told.get("texts", {}).items())
    now = replace(
        merit,
        state=after,
        version=merit.version + 1,
        changed=event.instant,
        due=None if told.get("due") is None else datetime.fromisoformat(told["due"]),
        texts=(*merit.texts, *(KeptMeritText(MeritText(kind), UUID(each[0])) for kind, each in texts)),
        steps=(*merit.steps, MeritStep(verb, event.instant, event.actor_id)),
    )
    return replace(now, evidence=from_plain(MeritEvidence, told["evidence"])) if verb is _V.EVIDENCE else now


class MeritChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: MeritCommand) -> Merit | None:
        """Return what a command that was carried out before was about, as it is now; None for a new command."""
        done = self.done_before(command.command_id, MERIT_NOT_POSSIBLE, command.verb, record_id=command.merit_id)
        return None if done is None else self.merit(done.record_id)

    def merit(self, merit_id: UUID) -> Merit:
        """Return one of this branch. Raises UserError(UNKNOWN_MERIT)."""
        found = store.read_merit(self.tx, self.branch_id, merit_id)
        if found is None:
            raise UserError(UNKNOWN_MERIT)
        return found

    def record(
        self,
        old: Merit | None,
        verb: MeritVerb,
        after: MeritState,
        details: Mapping[str, Any],
        texts: Mapping[MeritText, str],
        command_id: UUID,
    ) -> Merit:
        """Write one event with its texts, and what the event makes."""
        record_id = new_id() if old is None else old.id
        kept = store.words.keep_all(self.tx, self.branch_id, record_id, texts)
        told = {**details, "texts": kept} if kept else details
        event = self.transition(old, verb, after, told, command_id, record_id)
        new = apply_event(old, event)
        store.write_merit(self.tx, self.branch_id, old, new)
        self.append(event)
        return new


class MeritProof(RegisterProof):
    """The check of merits and measures, and of their texts."""

    subjects = (SUBJECT, WORDS)
    rule, where = _STORED, "the stored merits and measures"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Merit] = {}
        self._texts = TextProof(store.words, "texts of merits and measures as their events tell")

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            if self._texts.take_in(event):
                return
            before = self._told.get(event.record_id)
            if event.before != ("" if before is None else before.state.value):
                raise ValueError("starts where the one before did not end")
            merit = self._told[event.record_id] = apply_event(before, event)
            self._look_at(seq, merit, before, event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_RULE, seq, f"{event.kind} does not fit")

    def _look_at(self, seq: int, merit: Merit, before: Merit | None, event: RecordEvent) -> None:
        """Note who decided alone, what came too early or too late, and evidence that proves nothing."""
        verb, name = MeritVerb(event.kind), f"number {merit.number}"
        known = merit if before is None else before
        concerned = event.actor_id == merit.person_id
        if concerned is not (verb in (_V.REPLY, _V.APPEAL)) or (
            not concerned and event.actor_id in others_only(known, verb)
        ):
            self.note("another person decides about merits and measures", seq, name)
        if not is_time(known, verb, event.instant):
            self.note("a measure waits for the reply of its person", seq, name)
        if verb is _V.EVIDENCE:
            figure = None if merit.evidence is None else merit.evidence.figure
            complaint = None if merit.evidence is None else merit.evidence.complaint
            by_figure = figure is not None and supports(figure, measure=merit.is_measure)
            if not by_figure and not (complaint is not None and merit.is_measure):
                self.note("evidence proves what it is given for", seq, name)

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield what is stored otherwise, and texts that were changed."""
        missing = dict(self._told)
        for merit_id, stored in store.stored_merits(tx, branch_id):
            expected = missing.pop(merit_id, None)
            if expected is None:
                yield _STORED, f"merit or measure {merit_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"number {expected.number}", ", ".join(different)
        for merit in missing.values():
            yield _STORED, f"number {merit.number}", "missing"
        yield from self._texts.differences(tx, branch_id)
