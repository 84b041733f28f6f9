"""The tables of scorecards, of observations, and of released waves with the replies to them."""

from collections.abc import Mapping

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from shared.office.versions.store import version_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.records import Enumerated, Json
from shared.quality.scorecards.model.assessment import ReplyRuling
from shared.quality.scorecards.model.register import CardVersion
from shared.quality.scorecards.model.wave import ReleasedWave

scorecards = version_table("scorecards", CardVersion)

# Nothing in an observation is changed, and nothing says whom the coach watched. A coach works at any console.
observations = Table(
    "observations",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("card_id", Id, ForeignKey("scorecards.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("given", Instant, nullable=False),
    Column("observer_id", Id, nullable=False),
    Column("answers", Json(Mapping[str, str]), nullable=False),
    Index("ix_observations_branch_id_day", "branch_id", "day"),
    info=access("", "", "read add", "read add"),
)

# A wave is never changed: what was decided about a reply stands beside it.
released_waves = Table(
    "released_waves",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("wave", String(40), nullable=False),
    Column("imported", Instant, nullable=False),
    Column("imported_by", Id),
    Column("reply_until", Instant, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("content", Json(ReleasedWave), nullable=False),
    UniqueConstraint("branch_id", "wave"),
    info=access("", "", "", "read add"),
)

wave_replies = Table(
    "wave_replies",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("wave_id", Id, ForeignKey("released_waves.id"), nullable=False),
    Column("item", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("salt", String(32), nullable=False),
    Column("given", Instant, nullable=False),
    Column("given_by", Id),
    Column("ruling", Enumerated(ReplyRuling, String(16))),
    Column("reason", Text, nullable=False),
    Column("reason_salt", String(32), nullable=False),
    Column("decided", Instant),
    Column("decided_by", Id),
    UniqueConstraint("wave_id", "item"),
    info=access("", "", "", "read add change(ruling, reason, reason_salt, decided, decided_by)"),
)
