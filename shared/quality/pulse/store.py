"""Rounds, the digests of their codes, and how often each answer was given.

No row belongs to a person: an answer adds one to some of the counts of its round, and writes all of them again, so that
neither rows nor the database's own marks of a change tell which answers were given together with which code.
"""

from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    bindparam,
    insert,
    select,
    update,
)

from shared.platform.db.access import AppRole, Guard, Privilege, access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Enumerated, Records
from shared.quality.pulse.model import ANSWERS, PulseItem, PulseRound
from shared.quality.pulse.rules import Counts

_CONSOLES = (AppRole.CONSOLE, AppRole.MANAGER)

pulse_rounds = Table(
    "pulse_rounds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("codes", Integer, nullable=False),
    Column("drawn", Instant, nullable=False),
    info=access("", "", "read", "read add"),
)

pulse_codes = Table(
    "pulse_codes",
    metadata,
    Column("round_id", Id, ForeignKey("pulse_rounds.id"), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("spent", Boolean, nullable=False),
    PrimaryKeyConstraint("round_id", "digest"),
    info=access(
        "",
        "",
        "read change(spent)",
        "read add change(spent)",
        guards=(Guard(_CONSOLES, Privilege.CHANGE, "NEW.spent"),),
    ),
)

pulse_counts = Table(
    "pulse_counts",
    metadata,
    Column("round_id", Id, ForeignKey("pulse_rounds.id"), nullable=False),
    Column("item", Enumerated(PulseItem, String(16)), nullable=False),
    Column("answer", Integer, nullable=False),
    Column("given", Integer, nullable=False),
    PrimaryKeyConstraint("round_id", "item", "answer"),
    info=access(
        "",
        "",
        "read change(given)",
        "read add change(given)",
        guards=(Guard(_CONSOLES, Privilege.CHANGE, "NEW.given - OLD.given IN (0, 1)"),),
    ),
)

_ROUNDS = Records(pulse_rounds, PulseRound)
_C, _N = pulse_codes.c, pulse_counts.c
_ADD = Prepared(
    update(pulse_counts)
    .where(_N.round_id == bindparam("Round"), _N.item == bindparam("Item"), _N.answer == bindparam("Answer"))
    .values(given=_N.given + bindparam("More", type_=Integer))
)


def read_rounds(tx: Transaction, branch_id: UUID) -> tuple[PulseRound, ...]:
    """Return all rounds, the oldest first."""
    return _ROUNDS.find(tx, order=(pulse_rounds.c.first,), branch_id=branch_id)


def read_counts(tx: Transaction, round_id: UUID) -> Counts:
    """Return how often each answer was given."""
    query = select(_N.item, _N.answer, _N.given).where(_N.round_id == round_id)
    return {(row.item, row.answer): row.given for row in tx.rows(query)}


def add_round(tx: Transaction, branch_id: UUID, new: PulseRound, digests: tuple[str, ...]) -> None:
    """Write a round with its codes, and its counts of nothing."""
    _ROUNDS.add(tx, new, branch_id=branch_id)
    tx.execute(insert(pulse_codes), [{"round_id": new.id, "digest": each, "spent": False} for each in sorted(digests)])
    nothing = [
        {"round_id": new.id, "item": item, "answer": answer, "given": 0} for item in PulseItem for answer in ANSWERS
    ]
    tx.execute(insert(pulse_counts), nothing)


def is_begun(tx: Transaction, round_id: UUID) -> bool:
    """Return whether a code of a round was used."""
    return tx.first(select(_C.digest).where(_C.round_id == round_id, _C.spent).limit(1)) is not None


def code_spent(tx: Transaction, round_id: UUID, digest: str) -> bool | None:
    """Return whether a code was used; None for a code that is none of the round."""
    row = tx.first(select(_C.spent).where(_C.round_id == round_id, _C.digest == digest))
    return None if row is None else bool(row.spent)


def spend_code(tx: Transaction, round_id: UUID, digest: str) -> bool:
    """Use a code; return whether it was unused."""
    here = (_C.round_id == round_id, _C.digest == digest, _C.spent.is_(False))
    return tx.execute(update(pulse_codes).where(*here).values(spent=True)).rowcount > 0


def count_answers(tx: Transaction, round_id: UUID, answers: dict[PulseItem, int]) -> None:
    """Add one to each given answer, and nothing to all the others."""
    for item in PulseItem:
        for answer in ANSWERS:
            more = int(answers[item] == answer)
            tx.run(_ADD, {"Round": round_id, "Item": item, "Answer": answer, "More": more})


def codes_of(tx: Transaction, round_id: UUID) -> tuple[str, ...]:
    """Return the digests of a round's codes, in their own order."""
    return tuple(row.digest for row in tx.rows(select(_C.digest).where(_C.round_id == round_id).order_by(_C.digest)))
