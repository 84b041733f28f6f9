"""Cases are extended, reminded of and merged, and say since when they wait."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

#: What the events of cases that exist already tell.
_HAND_OVERS = """
UPDATE cases SET hand_overs = (
  SELECT count(*) FROM record_events e
  WHERE e.record_id = cases.id AND e.kind IN ('take', 'assign')
    AND e.seq > coalesce(
      (SELECT max(done.seq) FROM record_events done
       WHERE done.record_id = cases.id AND done.kind IN ('decide', 'approve', 'lapse', 'reopen')), 0)
    AND EXISTS (
      SELECT 1 FROM record_events other
      WHERE other.record_id = cases.id AND other.seq = (
        SELECT max(before.seq) FROM record_events before
        WHERE before.record_id = cases.id AND before.seq < e.seq AND before.kind IN ('register', 'take', 'assign',
          'reopen'))
        AND {before} IS NOT NULL AND {before} <> {now}))
"""
_PROPOSED = """
UPDATE cases SET proposed = (
  SELECT max(instant) FROM record_events e WHERE e.record_id = cases.id AND e.kind = 'decide')
WHERE state = 'approving'
"""


def upgrade() -> None:
    """Add the columns, and fill them from the events."""
    op.add_column("cases", sa.Column("near", Instant()))
    op.add_column("cases", sa.Column("extra_days", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("cases", sa.Column("reminded", Instant()))
    op.add_column("cases", sa.Column("hand_overs", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("cases", sa.Column("proposed", Instant()))
    op.add_column("cases", sa.Column("merged_into", sa.Uuid()))
    op.create_index("ix_cases_branch_id_merged_into", "cases", ["branch_id", "merged_into"])
    sqlite = op.get_bind().dialect.name == "sqlite"
    handler = "json_extract({}.details, '$.handler')" if sqlite else "({}.details::jsonb ->> 'handler')"
    op.execute(_HAND_OVERS.format(before=handler.format("other"), now=handler.format("e")))
    op.execute(_PROPOSED)
