"""The tables of the register of cases."""

from uuid import UUID

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.service_desk.cases.model import CaseState, CaseType, CaseVerb, Channel, Ending, Opinion, Pause, StepDone

_CHANGED = (
    "read add change(state, version, round, began, changed, handler_id, answer_due, near, extra_days, tell_due,"
    " next_due, pauses, asked_since, resumes, watch, reminded, hand_overs, outcome, proposed, decided, decided_by,"
    " approved_by, deciders, closed, ending, merged_into, opinions, unit, came_from,"
    " referred_to, body, step, step_since, step_due, steps_done, stranded, concerns_id)"
)

#: Kinds of cases as they were when a case used them first: a row never changes.
case_types = Table(
    "case_types",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id")),
    Column("code", String(40)),
    Column("version", Integer),
    Column("definition", Json(CaseType), nullable=False),
    PrimaryKeyConstraint("branch_id", "code", "version"),
    info=access("", "", "read add", "read add"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("type_code", String(40), nullable=False),
    Column("type_version", Integer, nullable=False),
    Column("state", Enumerated(CaseState, String(16)), nullable=False),
    Column("version", Integer, nullable=False),
    Column("round", Integer, nullable=False),
    Column("channel", Enumerated(Channel, String(16)), nullable=False),
    Column("language", String(8), nullable=False),
    Column("registered", Instant, nullable=False),
    Column("began", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("code_digest", String(64), nullable=False),
    # Other subjects are known by their id alone.
    Column("ticket_id", Id),
    Column("concerns_id", Id),
    Column("handler_id", Id),
    Column("answer_due", Instant),
    Column("tell_due", Instant),
    Column("next_due", Instant),
    Column("pauses", Json(tuple[Pause, ...]), nullable=False),
    Column("asked_since", Instant),
    Column("resumes", Enumerated(CaseState, String(16))),
    Column("watch", Date),
    Column("outcome", String(40), nullable=False),
    Column("decided", Instant),
    Column("decided_by", Id),
    Column("approved_by", Id),
    Column("deciders", Json(tuple[UUID, ...]), nullable=False),
    Column("closed", Instant),
    Column("ending", Enumerated(Ending, String(16))),
    Column("near", Instant),
    Column("extra_days", Integer, nullable=False, server_default="0"),
    Column("reminded", Instant),
    Column("hand_overs", Integer, nullable=False, server_default="0"),
    Column("proposed", Instant),
    Column("merged_into", Id),
    Column("opinions", Json(tuple[Opinion, ...]), nullable=False, server_default="[]"),
    Column("unit", String(40), nullable=False, server_default=""),
    Column("came_from", Json(tuple[str, ...]), nullable=False, server_default="[]"),
    Column("step", String(40), nullable=False, server_default=""),
    Column("step_since", Instant),
    Column("step_due", Instant),
    Column("steps_done", Json(tuple[StepDone, ...]), nullable=False, server_default="[]"),
    Column("stranded", Boolean, nullable=False, server_default=false()),
    Column("requester", String(40), nullable=False, server_default=""),
    Column("referred_to", String(40), nullable=False, server_default=""),
    Column("parent_id", Id),
    Column("parent_branch", String(40), nullable=False, server_default=""),
    Column("body", String(40), nullable=False, server_default=""),
    CheckConstraint("(state = 'closed') = (closed IS NOT NULL)", name="closed"),
    CheckConstraint("(state = 'asked') = (asked_since IS NOT NULL)", name="asked"),
    UniqueConstraint("branch_id", "year", "number"),
    UniqueConstraint("branch_id", "code_digest"),
    Index("ix_cases_branch_id_merged_into", "branch_id", "merged_into"),
    Index("ix_cases_branch_id_closed_next_due", "branch_id", "closed", "next_due"),
    Index("ix_cases_branch_id_unit_closed", "branch_id", "unit", "closed"),
    Index("ix_cases_branch_id_parent_id", "branch_id", "parent_id"),
    Index("ix_cases_branch_id_requester_closed", "branch_id", "requester", "closed"),
    Index("ix_cases_branch_id_handler_id_closed", "branch_id", "handler_id", "closed"),
    info=access("", "", _CHANGED, _CHANGED),
)

#: What people wrote. The events hold digests, so that words can be erased and the chain stays whole.
case_words = Table(
    "case_words",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id"), nullable=False),
    Column("kind", Enumerated(CaseVerb, String(24)), nullable=False),
    Column("content", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Index("ix_case_words_case_id", "case_id"),
    info=access("", "", "read add", "read add change(content, salt)"),
)
