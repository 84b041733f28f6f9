"""Erasing what people wrote in closed cases; the cases, their events and all figures stay."""

from collections.abc import Collection
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id
from shared.service_desk.cases.model import WORDS, WORDS_ERASED
from shared.service_desk.cases.store.words import empty_words, kept_words

#: Cases named in one statement.
_PORTION = 500


def erase_words(tx: Transaction, branch_id: UUID, case_ids: Collection[UUID], actor: Actor, reason: str) -> None:
    """Erase the words of these cases. The chain of the registers records for each text that it was erased, and why.

    Without that event, words that are missing are a fault in the records.
    """
    change = RecordChange(tx, branch_id, actor)
    every = sorted(case_ids)
    for start in range(0, len(every), _PORTION):
        portion = every[start : start + _PORTION]
        for words_id, case_id in kept_words(tx, branch_id, portion):
            told = {"case": case_id.hex, "reason": reason}
            change.append(change.event(words_id, WORDS_ERASED, told, new_id(), subject=WORDS))
        empty_words(tx, branch_id, portion)
