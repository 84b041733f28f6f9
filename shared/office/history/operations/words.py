"""Erasing the texts of a register, and checking that they are as the events tell."""

from collections.abc import Collection
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.model import RecordEvent
from shared.office.history.operations.change import RecordChange
from shared.office.history.operations.proof import Found, unlike
from shared.office.history.store.words import ERASED, WORDS_ERASED, KeptWords
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id


def erase_texts(
    tx: Transaction, branch_id: UUID, words: KeptWords, ids: Collection[UUID], actor: Actor, reason: str
) -> None:
    """Erase these texts; their records, events and all figures stay.

    The chain of the registers records for each that it was erased, and why. Without that event, a text that is missing
    is a fault in the records.
    """
    change = RecordChange(tx, branch_id, actor)
    for each in ids:
        change.append(change.event(each, WORDS_ERASED, {"reason": reason}, new_id(), subject=words.subject))
    words.empty(tx, branch_id, ids)


class TextProof:
    """The check of the texts of one register; its RegisterProof gives it every event of the register."""

    def __init__(self, words: KeptWords, rule: str) -> None:
        self._words, self._rule = words, rule
        self._told: dict[str, str] = {}

    def take_in(self, event: RecordEvent) -> bool:
        """Note the texts of an event; True when it says that a text was erased. Raises ValueError when it cannot be."""
        if event.subject != self._words.subject:
            self._told.update(dict(event.details.get("texts", {}).values()))
            return False
        if event.kind != WORDS_ERASED or str(event.record_id) not in self._told:
            raise ValueError("was never written")
        self._told[str(event.record_id)] = ERASED
        return True

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield texts that are missing, changed, or written by nobody."""
        yield from unlike(self._told, self._words.stored_digests(tx, branch_id), self._rule)
