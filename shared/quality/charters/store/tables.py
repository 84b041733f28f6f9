"""The tables of charters: each with all its versions, and the approved ones as kiosk and board may read them."""

from sqlalchemy import Column, Date, ForeignKey, Integer, PrimaryKeyConstraint, Table

from shared.office.versions.store import version_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, metadata
from shared.platform.db.records import Json
from shared.quality.charters.model import CharterStep, CharterVersion

charters = version_table("charters", CharterVersion)

# Written with the charter: what is not approved is not here.
charter_versions = Table(
    "charter_versions",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id")),
    Column("service_id", Id),
    Column("begins", Date),
    Column("charter_id", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("ends", Date),
    Column("steps", Json(tuple[CharterStep, ...]), nullable=False),
    PrimaryKeyConstraint("branch_id", "service_id", "begins"),
    info=access("read", "read", "read", "read add remove"),
)
