"""The tables of standards: each with all its versions, and how often it was kept on each closed day."""

from collections.abc import Mapping

from sqlalchemy import Column, Date, Float, ForeignKey, Integer, PrimaryKeyConstraint, String, Table, UniqueConstraint

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.quality.standards.model import Count, Goal, StandardVersion

standards = Table(
    "standards",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("code", String(24), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("versions", Json(tuple[StandardVersion, ...]), nullable=False),
    Column("goal", Json(Goal | None)),
    UniqueConstraint("branch_id", "code"),
    info=access("", "", "read", "read add change(version, changed, versions, goal)"),
)

# The key of a closed day; nothing in it is changed, an opened day is measured again as a whole.
day_compliance = Table(
    "day_compliance",
    metadata,
    Column("branch_id", Id),
    Column("standard_id", Id),
    Column("day", Date),
    Column("number", Integer, nullable=False),
    Column("target", Float, nullable=False),
    Column("until", Instant, nullable=False),
    Column("met", Integer, nullable=False),
    Column("broken", Integer, nullable=False),
    Column("untrusted", Integer, nullable=False),
    Column("hours", Json(Mapping[str, Count]), nullable=False),
    Column("counters", Json(Mapping[str, Count]), nullable=False),
    PrimaryKeyConstraint("branch_id", "standard_id", "day"),
    info=access("", "", "", "read add remove"),
)
