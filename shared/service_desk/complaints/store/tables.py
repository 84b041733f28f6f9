"""The table of complaints: one row beside the case."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, String, Table

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.service_desk.complaints.model import Cause, ComplaintSeverity, ComplaintTheme, Remedy

_CHANGED = (
    "read add change(version, changed, severity, themes, service_id, counter_id, happened, anonymous, words_id,"
    " contact_due, contacted, found_round, cause, finding_id, remedies)"
)

complaints = Table(
    "complaints",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("severity", Enumerated(ComplaintSeverity, String(16)), nullable=False),
    Column("themes", Json(tuple[ComplaintTheme, ...]), nullable=False),
    # Services and counters are known by their id alone: they may be removed.
    Column("service_id", Id),
    Column("counter_id", Id),
    Column("happened", Date),
    Column("anonymous", Boolean, nullable=False),
    Column("words_id", Id),
    Column("contact_due", Instant),
    Column("contacted", Instant),
    Column("found_round", Integer, nullable=False),
    Column("cause", Enumerated(Cause, String(16))),
    Column("finding_id", Id),
    Column("remedies", Json(tuple[Remedy, ...]), nullable=False),
    Index("ix_complaints_branch_id_contact_due", "branch_id", "contact_due"),
    info=access("", "", _CHANGED, _CHANGED),
)
