"""The table of hearings: one row beside the case."""

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.service_desk.hearings.model import HearingDecision

_CHANGED = "read add change(version, changed, held, minutes_id, confirmed, decisions, planned, duty, hearer_id)"

hearings = Table(
    "hearings",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("held", Date),
    Column("minutes_id", Id),
    Column("confirmed", Instant),
    Column("decisions", Json(tuple[HearingDecision, ...]), nullable=False),
    Column("planned", Date),
    Column("duty", String(40), nullable=False, server_default=""),
    Column("hearer_id", Id),
    info=access("", "", _CHANGED, _CHANGED),
)
