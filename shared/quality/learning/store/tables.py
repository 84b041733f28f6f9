"""The tables of learning: one record for each person, guides in versions, and who has read them."""

from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Table

from shared.office.versions.store import version_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.quality.learning.model import CompetencyEvidence, TodayPass, Training
from shared.quality.learning.model.guides import GuideVersion

learning_records = Table(
    "learning_records",
    metadata,
    Column("id", Id, ForeignKey("staff_members.id"), primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("evidence", Json(tuple[CompetencyEvidence, ...]), nullable=False),
    Column("plan", Json(tuple[Training, ...]), nullable=False),
    Column("passes", Json(tuple[TodayPass, ...]), nullable=False),
    info=access("", "", "read", "read add change(version, changed, evidence, plan, passes)"),
)

guides = version_table("guides", GuideVersion)

# One row for each person and version.
receipts = Table(
    "receipts",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("guide_id", Id, ForeignKey("guides.id")),
    Column("number", Integer, autoincrement=False),
    Column("staff_id", Id, ForeignKey("staff_members.id")),
    Column("later", Integer, nullable=False),
    Column("read", Instant),
    PrimaryKeyConstraint("guide_id", "number", "staff_id"),
    info=access("", "", "read add change(later, read)", "read add change(later, read)"),
)
