"""The table of raises."""

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Table, false

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.quality.targets.model import Evidence, GuardWeek, Lever, LeverFinding, RaiseReason, RaiseState

raises = Table(
    "raises",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("standard_id", Id, ForeignKey("standards.id"), nullable=False),
    Column("period", Date, nullable=False),
    Column("lowering", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(RaiseState, String(16)), nullable=False),
    Column("number", Integer, nullable=False),
    Column("evidence", Json(Evidence | None)),
    Column("levers", Json(tuple[LeverFinding, ...]), nullable=False),
    Column("lever", Enumerated(Lever, String(16))),
    Column("value", Float),
    Column("until", Date),
    Column("reason", Enumerated(RaiseReason, String(16))),
    Column("decided_by", Id),
    Column("begins", Date),
    Column("next_number", Integer),
    Column("watched", Json(tuple[GuardWeek, ...]), nullable=False),
    info=access(
        "",
        "",
        "read",
        "read add change(version, changed, state, lever, value, until, reason, decided_by, begins, next_number,"
        " watched)",
    ),
)
_C = raises.c
_PROPOSAL = _C.lowering.is_(false())
# A week makes one proposal for a standard.
Index(
    "uq_raises_period", _C.branch_id, _C.standard_id, _C.period, unique=True, sqlite_where=_PROPOSAL,
    postgresql_where=_PROPOSAL,
)  # fmt: skip
