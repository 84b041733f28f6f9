"""The tables of standards: each with all its versions, and how often it was kept on each closed day."""

from collections.abc import Mapping

from sqlalchemy import Column, Date, Float, Integer, PrimaryKeyConstraint, Table

from shared.office.versions.store import version_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.quality.standards.model import Count, Goal, RenewedLimits, StandardVersion

standards = version_table(
    "standards",
    StandardVersion,
    Column("goal", Json(Goal | None)),
    Column("renewed", Json(RenewedLimits | None)),
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
    info=access("", "", "read(branch_id, standard_id, day, number, target, met, broken)", "read add remove"),
)
