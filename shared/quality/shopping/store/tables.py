"""The tables of mystery shopping. They are in a sealed database only: no branch has them, not even empty ones."""

from collections.abc import Mapping

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.platform.i18n.text import LocalText
from shared.quality.shopping.model import (
    CardInForce,
    Flag,
    Place,
    PlannedVisit,
    Scenario,
    SetAsideReason,
    TicketProof,
    VisitReport,
    VisitState,
    VisitTicket,
    WaveState,
)

#: Apart from `metadata`, so that nothing that makes, copies or checks the tables of a branch can make these.
sealed_metadata = MetaData(naming_convention=metadata.naming_convention)
_STATE = 16

waves = Table(
    "waves",
    sealed_metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(WaveState, String(_STATE)), nullable=False),
    Column("title", Json(LocalText), nullable=False),
    Column("notice", Json(LocalText), nullable=False),
    Column("notice_day", Date, nullable=False),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False),
    Column("per_branch", Integer, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("card", Json(CardInForce), nullable=False),
    Column("places", Json(tuple[Place, ...]), nullable=False),
    Column("scenarios", Json(tuple[Scenario, ...]), nullable=False),
    Column("clerks", Json(Mapping[str, tuple[str, ...]]), nullable=False),
    Column("sealed", String(64), nullable=False),
    Column("releases", Json(Mapping[str, str]), nullable=False),
    Column("release_id", Id),
    Column("released", Date),
    Column("reply_until", Date),
    Column("reason", String(400), nullable=False),
    Column("before", Id),
    # The PC of an assessor reads what the own form needs; the officer's plans and releases.
    info=access("", "", "read", "read add change"),
)

assignments = Table(
    "assignments",
    sealed_metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("wave_id", Id, ForeignKey(waves.c.id), nullable=False),
    Column("code", String(8), nullable=False),
    Column("planned", Json(PlannedVisit), nullable=False),
    UniqueConstraint("branch_id", "code"),
    info=access("", "", "read", "read add"),
)

_FILLED_IN = "version, changed, state, report, submitted"
visits = Table(
    "visits",
    sealed_metadata,
    Column("assignment_id", Id, ForeignKey(assignments.c.id), primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("wave_id", Id, ForeignKey(waves.c.id), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(VisitState, String(_STATE)), nullable=False),
    Column("report", Json(VisitReport | None)),
    Column("submitted", Instant),
    Column("returned", String(400), nullable=False),
    Column("proof", Enumerated(TicketProof, String(_STATE)), nullable=False),
    Column("ticket", Json(VisitTicket | None)),
    Column("flags", Json(tuple[Flag, ...]), nullable=False),
    Column("read_by", Id),
    Column("again_by", Id),
    Column("reason", Enumerated(SetAsideReason, String(24))),
    info=access("", "", f"read change({_FILLED_IN})", "read add change"),
)

answers = Table(
    "answers",
    sealed_metadata,
    Column("branch_id", Id, nullable=False),
    Column("assignment_id", Id, ForeignKey(assignments.c.id)),
    Column("item", String(40)),
    Column("answer", String(16), nullable=False),
    Column("comment", String(1000), nullable=False),
    PrimaryKeyConstraint("assignment_id", "item"),
    info=access("", "", "read add remove", "read add remove"),
)
