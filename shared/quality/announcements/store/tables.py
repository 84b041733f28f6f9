"""The table of announcements; kiosk and board read only what nobody has stopped."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from shared.platform.db.access import AppRole, Privilege, RowRule, access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Json
from shared.quality.announcements.model import AnnouncementTerms

announcements = Table(
    "announcements",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("terms", Json(AnnouncementTerms), nullable=False),
    info=access(
        "read",
        "read",
        "read",
        "read add change(version, changed, active, terms)",
        {(role, Privilege.READ): RowRule(having="active") for role in (AppRole.KIOSK, AppRole.BOARD)},
    ),
)
