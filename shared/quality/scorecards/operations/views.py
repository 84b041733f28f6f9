"""Reading released waves: the list, and one of them with what it says for sure beside the branch's own figures."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.catalog.working_time import calendar_of, due, local
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.office.versions.rules import in_force
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.quality.scorecards import store
from shared.quality.scorecards.model.assessment import (
    DECISION_DAYS,
    AssessmentList,
    AssessmentVerb,
    FourViews,
    ImportedWave,
    ItemResult,
    StandardView,
    ViewSource,
    WaveReply,
    WaveResult,
)
from shared.quality.scorecards.model.wave import ReleasedWave
from shared.quality.scorecards.operations.card_views import standards_as_observed
from shared.quality.scorecards.operations.waves import reply_possible
from shared.quality.scorecards.rules import assessment
from shared.quality.standards.model import Standard
from shared.quality.standards.rules.compliance import pooled
from shared.quality.standards.store import STANDARDS, shares
from shared.queue.feedback.store import counted_ratings


class AssessmentViews:
    """Reads released waves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def waves(self, actor: Actor, chosen: UUID | None = None) -> AssessmentList:
        """Return all waves, and the chosen one, else the newest, as a whole. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.KEEP_SCORECARDS)
            now, branch = self._database.present(), read_branch(tx, branch_id)
            waves = store.read_waves(tx, branch_id)
            wanted = next((each for each in waves if each.id == chosen), waves[0] if waves else None)
            return AssessmentList(
                branch=branch.name,
                waves=waves,
                shown=None if wanted is None else self._result(tx, wanted, waves, now, actor, branch.time_zone),
                today=business_day(now, branch.time_zone, branch.day_starts),
            )

    def _result(
        self,
        tx: Transaction,
        wave: ImportedWave,
        waves: Sequence[ImportedWave],
        now: datetime,
        actor: Actor,
        zone: str,
    ) -> WaveResult:
        branch_id, content = self._database.branch_id, wave.content
        replies = store.replies_of(tx, branch_id, wave.id)
        before = next((each.content for each in waves if content.compared and each.wave == content.compared.wave), None)
        return WaveResult(
            wave=wave,
            # A day ends with the last moment before its end.
            reply_day=local(wave.reply_until - timedelta.resolution, zone).date(),
            final=now >= wave.reply_until and all(reply.ruling is not None for reply in replies),
            band=assessment.wave_band(content),
            interval=assessment.score_interval(content),
            change=assessment.wave_change(content),
            smallest=assessment.shown_change(content),
            sections=assessment.section_results(content, before),
            items=tuple(self._dated(tx, each, zone) for each in assessment.item_results(content, replies)),
            standards=self._standards(tx, content),
            verbs=tuple(self._verbs(tx, wave, replies, now, actor)),
            people={each.id: each.name for each in read_members(tx, branch_id)},
        )

    def _dated(self, tx: Transaction, item: ItemResult, zone: str) -> ItemResult:
        """Return an item with the last day for the decision about its reply."""
        if item.reply is None or item.reply.ruling is not None:
            return item
        until = due(item.reply.given, DECISION_DAYS, (), calendar_of(read_catalog(tx, self._database.branch_id)))
        return item if until is None else replace(item, decide_by=local(until - timedelta.resolution, zone).date())

    def _verbs(
        self, tx: Transaction, wave: ImportedWave, replies: tuple[WaveReply, ...], now: datetime, actor: Actor
    ) -> list[AssessmentVerb]:
        """Return what the reader may do with the wave now."""
        branch_id = self._database.branch_id
        found = []
        if any(reply_possible(wave, replies, item.key, now) for item in wave.content.items):
            found.append(AssessmentVerb.REPLY)
        waiting = any(reply.ruling is None and reply.given_by != actor.id for reply in replies)
        if waiting and actor.id is not None and may(tx, branch_id, actor.id, Right.APPROVE_SCORECARDS):
            found.append(AssessmentVerb.DECIDE)
        return found

    def _standards(self, tx: Transaction, wave: ReleasedWave) -> tuple[FourViews, ...]:
        """Return each standard of the wave as its sources see it in the months of the wave."""
        branch_id = self._database.branch_id
        known = {each.code: each for each in STANDARDS.all(tx, branch_id)}
        first, last = assessment.months_of(wave.months)
        ratings = counted_ratings(tx, branch_id, first, last)
        observed = standards_as_observed(tx, branch_id, first, last)
        found = []
        for told in wave.standards:
            standard = known.get(told.code)
            if standard is None:
                continue
            version = in_force(standard, last) or standard.latest
            services = frozenset(version.terms.services)
            views = [
                assessment.view(ViewSource.SHOPPER, told.met, told.n),
                assessment.citizen_view(
                    version.terms.dimension,
                    [each for each in ratings if not services or each.service_id in services],
                ),
                observed.get(told.code),
                self._measured(tx, standard, first, last),
            ]
            seen = tuple(each for each in views if each is not None)
            found.append(FourViews(told.code, version.terms.text, seen, assessment.largest_gap(seen)))
        return tuple(found)

    def _measured(self, tx: Transaction, standard: Standard, first: date, last: date) -> StandardView | None:
        days = shares(tx, self._database.branch_id, standard.id).get(standard.id, ())
        count = pooled(day for day in days if first <= day.day <= last)
        return None if count.share is None else assessment.view(ViewSource.MEASURED, count.met, count.judged)
