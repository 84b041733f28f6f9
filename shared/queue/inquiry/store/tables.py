"""The tables of reports: what is kept of each closed day, and the reports that people have saved."""

from collections.abc import Mapping

from sqlalchemy import Column, Date, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, String, Table

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.queue.inquiry.model import ReportTerms

# One row a day, so that a year is read with 250 rows; nothing in it is changed, an opened day is made again as a whole.
inquiry_days = Table(
    "inquiry_days",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("frozen", Instant, nullable=False),
    Column("version", Integer, nullable=False),
    Column("steps", Integer, nullable=False),
    Column("names", Json(Mapping[str, tuple[str, ...]]), nullable=False),
    # The length of each column in `content`, which holds them one behind the other in order of their names.
    Column("sizes", Json(Mapping[str, int]), nullable=False),
    Column("content", LargeBinary, nullable=False),
    PrimaryKeyConstraint("branch_id", "day"),
    info=access("", "", "", "read add remove"),
)

saved_reports = Table(
    "saved_reports",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("owner", Id, ForeignKey("staff_members.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("terms", Json(ReportTerms), nullable=False),
    Column("salt", String(32), nullable=False),
    # For which day of its schedule it was made last.
    Column("made_for", Date),
    info=access("", "", "", "read add change(version, changed, terms, salt, made_for) remove"),
)
