"""Tables of staff, their skills, and the time they spend signed in at counters."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
)

from shared.office.staff.model import DayPass, Qualification, Role
from shared.platform.db.access import AppRole, Privilege, RowRule, access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json

# What kiosk, board and console read of colleagues: who there is. Never what is kept about PINs.
_COLLEAGUES = "read(id, branch_id, code, name, role, language, active, proved, passes)"
_NOT_OVER = RowRule("ended IS NULL")

staff_members = Table(
    "staff_members",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("code", String(40), nullable=False),
    Column("name", String(120), nullable=False),
    Column("role", Enumerated(Role, String(16)), nullable=False),
    Column("language", String(8), nullable=False),
    Column("active", Boolean, nullable=False),
    Column("pin_hash", String(200)),
    Column("failed_tries", Integer, nullable=False, default=0, server_default="0"),
    Column("locked_until", Instant),
    Column("proved", Json(tuple[Qualification, ...]), nullable=False, server_default="[]"),
    Column("passes", Json(tuple[DayPass, ...]), nullable=False, server_default="[]"),
    UniqueConstraint("branch_id", "code"),
    info=access(
        _COLLEAGUES,
        _COLLEAGUES,
        _COLLEAGUES,
        # For backups and checks; a hash is of no use without its key, which no role reads.
        "read add change(name, role, language, active, proved, passes)",
    ),
)

staff_skills = Table(
    "staff_skills",
    metadata,
    Column("staff_id", Id, ForeignKey("staff_members.id"), primary_key=True),
    Column("service_id", Id, ForeignKey("services.id"), primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("level", Integer, nullable=False),
    CheckConstraint("level IN (1, 2)", name="level"),
    info=access("read", "read", "read", "read add remove"),
)

role_rights = Table(
    "role_rights",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("role", Enumerated(Role, String(16)), primary_key=True),
    Column("right", String(40), primary_key=True),
    Column("held", Boolean, nullable=False),
    info=access("read", "read", "read", "read add remove"),
)

counter_sessions = Table(
    "counter_sessions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("counter_id", Id, ForeignKey("counters.id"), nullable=False),
    Column("staff_id", Id, ForeignKey("staff_members.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("opened", Instant, nullable=False),
    Column("ended", Instant),
    Column("forced", Boolean, nullable=False),
    Column("device", String(80), nullable=False),
    Column("installation", String(64), nullable=False, server_default=""),
    Column("active", Instant),
    Index("ix_counter_sessions_branch_id_day", "branch_id", "day"),
    info=access(
        "read",
        "read",
        "read add change(ended, forced, device, installation, active)",
        "read add change(ended, forced, device, installation, active)",
        {(AppRole.KIOSK, Privilege.READ): _NOT_OVER, (AppRole.BOARD, Privilege.READ): _NOT_OVER},
    ),
)
_OPEN_SESSION = counter_sessions.c.ended.is_(None)
Index(
    "uq_counter_sessions_open_counter_id",
    counter_sessions.c.counter_id,
    unique=True,
    sqlite_where=_OPEN_SESSION,
    postgresql_where=_OPEN_SESSION,
)
Index(
    "uq_counter_sessions_open_staff_id",
    counter_sessions.c.staff_id,
    unique=True,
    sqlite_where=_OPEN_SESSION,
    postgresql_where=_OPEN_SESSION,
)

session_pauses = Table(
    "session_pauses",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("session_id", Id, ForeignKey("counter_sessions.id"), nullable=False, index=True),
    Column("reason", String(32), nullable=False),
    Column("started", Instant, nullable=False),
    Column("ended", Instant),
    info=access(
        "read",
        "read",
        "read add change(ended)",
        "read add change(ended)",
        {(AppRole.KIOSK, Privilege.READ): _NOT_OVER, (AppRole.BOARD, Privilege.READ): _NOT_OVER},
    ),
)
_OPEN_PAUSE = session_pauses.c.ended.is_(None)
Index(
    "uq_session_pauses_open_session_id",
    session_pauses.c.session_id,
    unique=True,
    sqlite_where=_OPEN_PAUSE,
    postgresql_where=_OPEN_PAUSE,
)
