"""The table of appointments."""

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, access, exists, fresh
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated
from shared.service_desk.appointments.model import (
    HOLDS_PLACE,
    AppointmentState,
    BookedBy,
    CancelReason,
    Purpose,
)

_CHANGED = "read add change(state, version, changed, ticket_id, late, reason)"
_ITS_EVENT = exists(
    "record_events e",
    "e.record_id = NEW.id",
    "(e.subject, e.after, e.instant) = ('appointment', NEW.state, NEW.changed)",
)
# What gives way to a moved one was booked with the same code, for the same service and from the same share.
_ITS_FIRST = exists(
    "appointments a",
    "(a.branch_id, a.id, a.service_id) = (NEW.branch_id, NEW.moved_from, NEW.service_id)",
    "(a.purpose, a.code_digest, a.changed) = (NEW.purpose, NEW.code_digest, NEW.booked)",
    "a.reason = 'moved'",
    "a.from_ticket_id IS NOT DISTINCT FROM NEW.from_ticket_id",
)
_ITS_TICKET = exists("tickets t", "(t.branch_id, t.id, t.issued) = (NEW.branch_id, NEW.ticket_id, NEW.changed)")

appointments = Table(
    "appointments",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    # Services and tickets are known by their id alone: a service may be removed.
    Column("service_id", Id, nullable=False),
    Column("slot", Instant, nullable=False),
    Column("place", Integer, nullable=False),
    Column("state", Enumerated(AppointmentState, String(16)), nullable=False),
    Column("version", Integer, nullable=False),
    Column("purpose", Enumerated(Purpose, String(16)), nullable=False),
    Column("booked_by", Enumerated(BookedBy, String(16)), nullable=False),
    Column("language", String(8), nullable=False),
    Column("booked", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("code_digest", String(64), nullable=False),
    Column("from_ticket_id", Id),
    Column("moved_from", Id),
    Column("ticket_id", Id, unique=True),
    Column("late", Boolean, nullable=False),
    Column("reason", Enumerated(CancelReason, String(16))),
    CheckConstraint("place > 0", name="place"),
    CheckConstraint("(state = 'arrived') = (ticket_id IS NOT NULL)", name="arrived"),
    CheckConstraint("(state = 'cancelled') = (reason IS NOT NULL)", name="cancelled"),
    Index("ix_appointments_branch_id_slot", "branch_id", "slot"),
    Index("ix_appointments_branch_id_code_digest", "branch_id", "code_digest"),
    info=access(
        _CHANGED,
        "",
        _CHANGED,
        _CHANGED,
        {
            # A visitor books for the visitor's share, comes, moves and cancels; everything else is the desk's.
            (AppRole.KIOSK, Privilege.ADD): RowRule(
                leaving=f"state = 'booked' AND version = 1 AND booked_by = '{BookedBy.KIOSK}'"
                f" AND (moved_from IS NOT NULL OR purpose = '{Purpose.BOOKING}' AND from_ticket_id IS NULL)"
                f" AND NOT late AND {fresh('booked')} AND changed = booked"
            ),
            (AppRole.KIOSK, Privilege.CHANGE): RowRule(
                "state = 'booked'",
                f"(state = 'arrived' OR state = 'cancelled' AND reason IN ('visitor', 'moved')) AND {fresh('changed')}",
            ),
        },
        (
            Guard(
                (AppRole.KIOSK,),
                Privilege.ADD,
                f"{_ITS_EVENT} AND (NEW.moved_from IS NULL OR {_ITS_FIRST})",
                at_commit=True,
            ),
            Guard(
                (AppRole.KIOSK,),
                Privilege.CHANGE,
                f"{_ITS_EVENT} AND (NEW.ticket_id IS NULL OR {_ITS_TICKET})",
                at_commit=True,
            ),
        ),
    ),
)

#: Whose open appointments are counted: fingerprints of telephone numbers, gone when the appointment is over.
appointment_callers = Table(
    "appointment_callers",
    metadata,
    Column("appointment_id", Id, ForeignKey("appointments.id"), primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("digest", String(64), nullable=False),
    Index("ix_appointment_callers_branch_id_digest", "branch_id", "digest"),
    info=access("", "", "read add remove", "read add remove"),
)
_HELD = appointments.c.state.in_([state.value for state in HOLDS_PLACE])
#: Of two who book the last place, one gets the next one or is told that there is none.
Index(
    "uq_appointments_place",
    appointments.c.branch_id,
    appointments.c.service_id,
    appointments.c.slot,
    appointments.c.place,
    unique=True,
    sqlite_where=_HELD,
    postgresql_where=_HELD,
)
_BOOKED = appointments.c.state == AppointmentState.BOOKED.value
Index(
    "uq_appointments_code",
    appointments.c.branch_id,
    appointments.c.code_digest,
    unique=True,
    sqlite_where=_BOOKED,
    postgresql_where=_BOOKED,
)
