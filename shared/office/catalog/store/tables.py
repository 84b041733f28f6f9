"""Tables of what a branch offers."""

from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Integer,
    String,
    Table,
    Time,
    UniqueConstraint,
    false,
    true,
)

from shared.office.catalog.model import (
    MOST_PERSONS,
    MOST_QUANTITY,
    CaseChoice,
    CaseField,
    Matter,
    Occasion,
    OpeningHours,
    ReasonKind,
    ServiceCard,
    Span,
)
from shared.office.catalog.model.workflow import CaseWorkStep, Gate, PersonCapacity
from shared.platform.db.access import AppRole, Privilege, RowRule, access
from shared.platform.db.base import Id, metadata
from shared.platform.db.records import Enumerated, Json
from shared.platform.i18n.text import LocalText

# Locking a row asks for the right to change it; here no change passes.
_LOCK_ONLY = RowRule("true", "false")

branches = Table(
    "branches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("code", String(40), nullable=False, unique=True),
    Column("name", Json(LocalText), nullable=False),
    Column("place", Json(LocalText), nullable=False),
    Column("time_zone", String(64), nullable=False),
    Column("default_language", String(8), nullable=False),
    Column("day_starts", Time, nullable=False),
    Column("contact", Json(LocalText), nullable=False),
    info=access(
        "read lock(id)",
        "read",
        "read lock(id)",
        # A right to change any column is a right to lock the row.
        "read change(name, place, contact, time_zone, default_language, day_starts)",
        {(role, Privilege.LOCK): _LOCK_ONLY for role in (AppRole.KIOSK, AppRole.CONSOLE)},
    ),
)

service_groups = Table(
    "service_groups",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("code", String(40), nullable=False),
    Column("name", Json(LocalText), nullable=False),
    Column("hint", Json(LocalText), nullable=False),
    Column("icon", String(40), nullable=False),
    Column("position", Integer, nullable=False),
    UniqueConstraint("branch_id", "code"),
    info=access("read", "read", "read", "read add change remove"),
)

services = Table(
    "services",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("group_id", Id, ForeignKey("service_groups.id"), nullable=False),
    Column("code", String(40), nullable=False),
    Column("prefix", String(1), nullable=False),
    Column("name", Json(LocalText), nullable=False),
    Column("hint", Json(LocalText), nullable=False),
    Column("icon", String(40), nullable=False),
    Column("position", Integer, nullable=False),
    Column("promise_seconds", Integer, nullable=False),
    Column("published_minutes", Float, nullable=False),
    Column("outcome_required", Boolean, nullable=False),
    Column("daily_allowance", Integer),
    Column("zone", String(40), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("card", Json(ServiceCard), nullable=False),
    Column("hours", Json(tuple[OpeningHours, ...]), nullable=False, server_default="[]"),
    Column("closed_notice", Json(LocalText), nullable=False, server_default="{}"),
    Column("outcomes", Json(frozenset[str]), nullable=False, server_default="[]"),
    Column("most_quantity", Integer, nullable=False, server_default=str(MOST_QUANTITY)),
    Column("most_persons", Integer, nullable=False, server_default=str(MOST_PERSONS)),
    Column("takes_appointments", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("branch_id", "code"),
    # The letter shows a waiting person which service a number belongs to.
    CheckConstraint("promise_seconds > 0", name="promise"),
    info=access("read", "read", "read", "read add change remove"),
)

counters = Table(
    "counters",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("label", String(8), nullable=False),
    Column("name", Json(LocalText), nullable=False),
    Column("zone", String(40), nullable=False),
    Column("service_ids", Json(frozenset[UUID]), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("branch_id", "label"),
    info=access("read", "read", "read", "read add change remove"),
)

priority_classes = Table(
    "priority_classes",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("hint", Json(LocalText), nullable=False),
    Column("weight", Float, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("proof", Json(LocalText), nullable=False, server_default="{}"),
    CheckConstraint("weight > 0", name="weight"),
    info=access("read", "read", "read", "read add change remove"),
)

outcomes = Table(
    "outcomes",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("completed", Boolean, nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    info=access("read", "read", "read", "read add change remove"),
)

case_kinds = Table(
    "case_kinds",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("hint", Json(LocalText), nullable=False),
    Column("answer_days", Integer, nullable=False),
    Column("approval", Boolean, nullable=False),
    Column("about_person", Boolean, nullable=False),
    Column("by_code", Boolean, nullable=False),
    Column("fields", Json(tuple[CaseField, ...]), nullable=False),
    Column("outcomes", Json(tuple[CaseChoice, ...]), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("at_kiosk", Boolean, nullable=False, server_default=false()),
    Column("unit", String(40), nullable=False, server_default=""),
    Column("matter", Enumerated(Matter, String(16))),
    Column("second_days", Integer),
    Column("steps", Json(tuple[CaseWorkStep, ...]), nullable=False, server_default="[]"),
    info=access("read", "read", "read", "read add change remove"),
)

units = Table(
    "units",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("experts", Json(tuple[str, ...]), nullable=False),
    Column("heads", Json(tuple[str, ...]), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("capacities", Json(tuple[PersonCapacity, ...]), nullable=False, server_default="[]"),
    info=access("read", "read", "read", "read add change remove"),
)

# One for each person; the history keeps those before.
absences = Table(
    "absences",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("deputy", String(40), nullable=False),
    Column("position", Integer, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)

hearing_duties = Table(
    "hearing_duties",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("person", String(40), nullable=False),
    Column("days", Json(tuple[str, ...]), nullable=False),
    Column("opens", Time, nullable=False),
    Column("closes", Time, nullable=False),
    Column("first", Date),
    Column("last", Date),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)

bodies = Table(
    "bodies",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("address", String(200), nullable=False),
    Column("contact", String(200), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("place", Json(LocalText), nullable=False, server_default="{}"),
    Column("merged_into", String(40), nullable=False, server_default=""),
    info=access("read", "read", "read", "read add change remove"),
)

competencies = Table(
    "competencies",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("months", Integer),
    Column("gate", Enumerated(Gate, String(8)), nullable=False),
    Column("service_ids", Json(frozenset[UUID]), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)

message_templates = Table(
    "message_templates",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(40), primary_key=True),
    Column("occasion", Enumerated(Occasion, String(16)), nullable=False),
    Column("kinds", Json(tuple[str, ...]), nullable=False),
    Column("name", Json(LocalText), nullable=False),
    Column("text", Json(LocalText), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)

reasons = Table(
    "reasons",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("code", String(32), primary_key=True),
    Column("kind", Enumerated(ReasonKind, String(8)), nullable=False),
    Column("name", Json(LocalText), nullable=False),
    Column("position", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)

opening_hours = Table(
    "opening_hours",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("weekday", Integer, primary_key=True, autoincrement=False),
    Column("opens", Time, primary_key=True),
    Column("closes", Time, nullable=False),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    info=access("read", "read", "read", "read add remove"),
)

# It keeps the name that audit entries of version 0.1 know it by.
special_days = Table(
    "holidays",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("name", Json(LocalText), nullable=False),
    Column("periods", Json(tuple[Span, ...]), nullable=False, server_default="[]"),
    Column("notice", Json(LocalText), nullable=False, server_default="{}"),
    Column("announced_days", Integer, nullable=False, server_default="0"),
    CheckConstraint("announced_days >= 0", name="announced_days"),
    info=access("read", "read", "read", "read add remove"),
)
