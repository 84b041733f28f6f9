"""One change of a wave or of visits: what a command did before, and the event with the digests of what it leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.quality.shopping import store
from shared.quality.shopping.errors import UNKNOWN_VISIT, UNKNOWN_WAVE, WAVE_CHANGED
from shared.quality.shopping.model import VISIT, WAVE, Assignment, ShopVisit, Wave
from shared.quality.shopping.rules.releasing import Made


class WaveChange(RecordChange):
    """A change that one command makes in a wave, and perhaps in its visits."""

    subject = WAVE

    def wave(self, wave_id: UUID) -> Wave:
        """Return a wave. Raises UserError(UNKNOWN_WAVE)."""
        found = store.read_wave(self.tx, self.branch_id, wave_id)
        if found is None:
            raise UserError(UNKNOWN_WAVE)
        return found

    def wave_as_seen(self, wave_id: UUID, seen: int) -> Wave:
        """Return a wave that nobody has changed. Raises UserError: UNKNOWN_WAVE, WAVE_CHANGED."""
        found = self.wave(wave_id)
        if found.version != seen:
            raise UserError(WAVE_CHANGED)
        return found

    def made(self, wave: Wave) -> list[Made]:
        """Return every assignment of a wave with its visit and its answers."""
        return made(self, wave.id)

    def write(self, old: Wave, new: Wave) -> Wave:
        """Write a wave and return it as it is now."""
        new = replace(new, changed=self.tx.now)
        store.write_wave(self.tx, self.branch_id, old, new)
        return replace(new, version=old.version + 1)

    def write_visit(self, old: ShopVisit, new: ShopVisit) -> None:
        """Write a visit."""
        store.write_visit(self.tx, self.branch_id, old, replace(new, changed=self.tx.now))

    def tell(
        self,
        wave: Wave,
        verb: Enum,
        command_id: UUID,
        details: Mapping[str, Any],
        *,
        before: Enum | None,
        visits: Iterable[UUID] = (),
    ) -> None:
        """Write the event, with the digests of the wave and of the visits that were changed with it."""
        told = {
            **details,
            "digest": _digest(self, wave.id),
            "visits": {str(each): _digest(self, each) for each in visits},
        }
        self.append(self.event(wave.id, verb, told, command_id, before=before, after=wave.state))


class VisitChange(WaveChange):
    """A change that one command makes in visits."""

    subject = VISIT

    def assignment(self, assignment_id: UUID) -> tuple[Assignment, ShopVisit]:
        """Return an assignment and its visit. Raises UserError(UNKNOWN_VISIT)."""
        found = store.read_assignment(self.tx, self.branch_id, assignment_id)
        visit = store.read_visit(self.tx, self.branch_id, assignment_id)
        if found is None or visit is None:
            raise UserError(UNKNOWN_VISIT)
        return found, visit

    def tell_visit(self, old: ShopVisit, after: Enum, verb: Enum, command_id: UUID, details: Mapping[str, Any]) -> None:
        """Write the event, with the digest of the visit and its answers."""
        told = {**details, "digest": _digest(self, old.assignment_id)}
        self.append(self.event(old.assignment_id, verb, told, command_id, before=old.state, after=after))


def made(change: WaveChange, wave_id: UUID) -> list[Made]:
    """Return every assignment of a wave with its visit and its answers."""
    tx, branch_id = change.tx, change.branch_id
    assignments, visits = store.read_assignments(tx, branch_id, wave_id), store.read_visits(tx, branch_id, wave_id)
    answers = store.read_answers(tx, branch_id, visits.keys())
    return [(each, visits[each.id], answers[each.id]) for each in assignments]


def _digest(change: RecordChange, record_id: UUID) -> str:
    return store.digests(change.tx, change.branch_id, record_id)[record_id]


def told_digests(event: RecordEvent) -> dict[UUID, str]:
    """Return the digests that an event tells, by record. Raises KeyError, ValueError or TypeError for a broken one."""
    visits = {UUID(key): str(digest) for key, digest in event.details.get("visits", {}).items()}
    return {event.record_id: str(event.details["digest"]), **visits}
