"""The tables of improvement: actions, ideas, reviews, reasons for long servings, and what people wrote."""

from collections.abc import Mapping

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    false,
)

from shared.office.history.store.words import KeptWords, words_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.quality.improvement.model import (
    WORDS,
    ActionSource,
    ActionStage,
    ActionText,
    CauseGroup,
    Effect,
    EffectPlan,
    Figure,
    IdeaState,
    StepTaken,
    WantedDirection,
)
from shared.quality.improvement.model.reviews import Achieved, ReviewDecision

#: At a counter the owner begins an action and says that it is done; everything else is for the manager's account.
_CONSOLE = "read change(version, changed, state, done, texts, steps)"

actions = Table(
    "actions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(ActionStage, String(16)), nullable=False),
    Column("source", Enumerated(ActionSource, String(16)), nullable=False),
    # Other subjects are known by their id alone.
    Column("source_id", Id),
    Column("trigger_week", Date, nullable=False),
    Column("cause", Enumerated(CauseGroup, String(16)), nullable=False),
    Column("owner_id", Id),
    Column("due", Date),
    Column("figure", Json(Figure | None)),
    Column("direction", Enumerated(WantedDirection, String(8))),
    Column("plan", Json(EffectPlan | None)),
    Column("done", Date),
    Column("effect", Json(Effect | None)),
    Column("follows", Id),
    Column("next_id", Id),
    Column("stopped", Boolean, nullable=False, server_default=false()),
    Column("texts", Json(tuple[ActionText, ...]), nullable=False),
    Column("steps", Json(tuple[StepTaken, ...]), nullable=False),
    UniqueConstraint("branch_id", "number"),
    info=access(
        "",
        "",
        _CONSOLE,
        "read add change(version, changed, state, owner_id, due, plan, done, effect, next_id, stopped, texts, steps)",
    ),
)

#: Ideas of the people of the branch, with their names: an author sees the answer.
ideas = Table(
    "ideas",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(IdeaState, String(16)), nullable=False),
    Column("author_id", Id),
    Column("given", Instant, nullable=False),
    Column("due", Instant),
    Column("action_id", Id),
    Column("texts", Json(tuple[ActionText, ...]), nullable=False),
    UniqueConstraint("branch_id", "number"),
    info=access("", "", "read add", "read add change(version, changed, state, action_id, texts)"),
)

#: Reviews of a quarter: written and signed in one, and never changed.
reviews = Table(
    "reviews",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("quarter", String(6), nullable=False),
    Column("achieved", Json(tuple[Achieved, ...]), nullable=False),
    Column("scores", Json(Mapping[str, int]), nullable=False),
    Column("decision", Enumerated(ReviewDecision, String(16)), nullable=False),
    Column("signed_by", Id),
    Column("signed", Instant, nullable=False),
    Column("texts", Json(tuple[ActionText, ...]), nullable=False),
    UniqueConstraint("branch_id", "quarter"),
    info=access("", "", "", "read add"),
)

#: Why a serving took long, when somebody said so; a row is about a serving, not about a person.
delay_reasons = Table(
    "delay_reasons",
    metadata,
    Column("step_id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("service_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("cause", Enumerated(CauseGroup, String(16)), nullable=False),
    Column("noted", Instant, nullable=False),
    Index("ix_delay_reasons_branch_id_day", "branch_id", "day"),
    info=access("", "", "read add change(cause, noted)", "read add change(cause, noted)"),
)

#: What people wrote. The events hold digests, so that words can be erased and the chain stays whole.
improvement_words = words_table("improvement_words")
words = KeptWords(improvement_words, WORDS)
