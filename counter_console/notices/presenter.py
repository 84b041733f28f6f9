"""Reads the open notices, answers them, closes them, and asks for help."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.notices.case_texts import case_advice, case_notice_text
from counter_console.notices.state import NoticesState, ShownNotice
from counter_console.notices.texts import asks_about_clock, notice_advice, notice_done, notice_text
from counter_console.section.base_presenter import SectionPresenter
from shared.bootstrap import OpenBranch
from shared.branches.rollout.operations.telling import RolloutNotices
from shared.office.audit.model import Actor
from shared.office.notices.model import ACTIONS, CASES, LEARNING, MERITS, PEOPLE, TARGETS, Notice, NoticeKind
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.i18n.text import ClockTime, Day, LocalText, Showable, translate
from shared.platform.live.topics import Topic
from shared.quality.improvement.operations.telling import ActionNotices
from shared.quality.learning.operations.telling import LearningNotices
from shared.quality.recognition.operations.merit_views import MeritNotices
from shared.quality.targets.operations.views import TargetViews
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.service_desk.cases.operations.escalating import CaseEscalations
from shared.service_desk.cases.rules.escalation import CaseNotice

#: Of registers that say who reads which.
_FOR_READERS = ACTIONS | LEARNING | MERITS | {NoticeKind.BAD_ESTIMATES}


@dataclass(frozen=True)
class NoticesReading:
    """The open notices, those about cases and those of registers for this person, and the names that they need."""

    notices: tuple[Notice, ...]
    cases: tuple[CaseNotice, ...]
    own: tuple[Notice, ...]
    settings: Settings
    services: Mapping[str, LocalText]
    now: datetime


class NoticesPresenter(SectionPresenter[NoticesState, NoticesReading]):
    """The notices of a branch as seen from one device; `actor` is who would go and help, `zone` the branch's."""

    TOPICS = frozenset({Topic.NOTICES, Topic.SETTINGS, Topic.CASES})
    REREAD_SECONDS = 60  # deadlines pass without news

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        zone: ZoneInfo,
        show: Callable[[NoticesState], None],
    ) -> None:
        super().__init__(branch, runner, NoticesState(), show)
        self._actor = actor
        self._zone = zone
        self._doubts: frozenset[UUID] = frozenset()
        #: Notices about cases that are shown as one, by the first of them.
        self._together: dict[UUID, tuple[UUID, ...]] = {}

    def lost(self) -> None:
        """Keep the last known notices; the open section reports the loss, and presses are kept and sent later."""

    def ask_for_help(self, counter_label: str) -> None:
        """Ask the colleagues to come to this counter."""
        self._run(
            lambda command: self._branch.notices.raise_notice(
                NoticeKind.HELP_WANTED, self._actor.device, counter_label, "", command
            ),
            translate("console.desk", "Ask for help"),
        )

    def answer(self, notice_id: UUID) -> None:
        """Say that this clerk goes to help."""
        name = translate("console.notices", "I am coming")
        self._run(lambda command: self._branch.notices.answer(notice_id, self._actor), name)

    def close(self, notice_id: UUID) -> None:
        """Take a notice off every screen: the matter is settled; a clock in doubt is confirmed by that."""
        name = translate("console.notices", "Mark as done")

        def settle(_command: UUID) -> None:
            if notice_id in self._doubts:
                self._branch.clock.confirm(self._actor)
            for each in self._together.get(notice_id, (notice_id,)):
                self._branch.notices.close(each, self._actor)

        self._run(settle, name)

    def _read(self) -> NoticesReading:
        escalations = self._branch.of(CaseEscalations)
        if not self._branch.keeper.state().at_work:
            escalations.escalate(self._actor.device)
        notices = self._branch.notices.open_notices()
        if any(each.kind in TARGETS for each in notices) and not self._branch.of(TargetViews).may_read(self._actor):
            notices = tuple(each for each in notices if each.kind not in TARGETS)
        challenges = self._branch.of(RolloutNotices).for_reader(notices, self._actor)
        notices = tuple(each for each in notices if each.kind is not NoticeKind.CHALLENGE_LATE or each in challenges)
        cases = escalations.for_reader(notices, self._actor)
        of = self._branch.of
        own = [
            each
            for register in (of(ActionNotices), of(LearningNotices), of(MeritNotices), of(BadDayNotices))
            for each in register.for_reader(notices, self._actor)
        ]
        services: dict[str, LocalText] = {}
        if any(each.kind is NoticeKind.SERVICE_UNSERVED for each in own):
            services = {str(each.id): each.name for each in self._branch.catalog.catalog().services}
        return NoticesReading(
            notices, cases, tuple(own), self._branch.settings.values(), services, self._branch.database.present()
        )

    def _loaded(self, reading: NoticesReading) -> None:
        self._doubts = frozenset(notice.id for notice in reading.notices if asks_about_clock(notice))
        for_all = (each for each in reading.notices if each.kind not in CASES | _FOR_READERS)
        ordered = sorted((*for_all, *reading.own), key=self._urgency)
        shown = [self._shown(notice, reading) for notice in ordered]
        groups = groupby(reading.cases, lambda each: (each.level, each.deadline))
        together = [tuple(each) for _, each in groups]
        self._together = {each[0].notice.id: tuple(one.notice.id for one in each) for each in together}
        self._change(notices=(*shown, *(self._shown_cases(each, reading) for each in together)))

    def _moment(self, raised: datetime, reading: NoticesReading) -> Showable:
        """Return when a notice was made: what stands since an earlier day says since which."""
        here, today = raised.astimezone(self._zone), reading.now.astimezone(self._zone).date()
        time = ClockTime(here)
        if here.date() == today:
            return time
        return translate("console.cases", "{day}, {time}", day=Day(here.date(), weekday=False), time=time)

    def _shown_cases(self, cases: tuple[CaseNotice, ...], reading: NoticesReading) -> ShownNotice:
        """Return the notices about cases with the same message as one."""
        first = cases[0]
        raised = self._moment(min(each.notice.raised for each in cases), reading)
        text = case_notice_text(cases, str(self._zone))
        return ShownNotice(first.notice.id, text, raised, "", own=True, advice=case_advice(first), calls=False)

    def _urgency(self, notice: Notice) -> tuple[object, ...]:
        """People who wait come before machines, one's own call for help after everything others wait for."""
        own = notice.device == self._actor.device
        return notice.answered is not None, own, notice.kind not in PEOPLE, notice.raised

    def _shown(self, notice: Notice, reading: NoticesReading) -> ShownNotice:
        own = notice.device == self._actor.device
        notice = replace(notice, device=reading.settings.name_of(notice.device))
        return ShownNotice(
            notice.id,
            notice_text(notice, own=own, about=reading.services.get(notice.detail)),
            self._moment(notice.raised, reading),
            _answer(notice),
            own,
            notice_advice(notice),
            notice_done(notice),
            calls=notice.kind not in TARGETS | _FOR_READERS,
        )


def _answer(notice: Notice) -> Showable:
    if notice.answered_by is None:
        return ""
    return translate("console.notices", "Help is coming: {name}", name=notice.answered_by)
