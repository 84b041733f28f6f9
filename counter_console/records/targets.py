"""Targets of standards: which may ask more and why, what is proposed, what was decided, and lowering in the open."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from counter_console.records.standard_columns import TREND_TONES
from counter_console.records.standard_texts import CHANGES, share_text
from counter_console.records.target_details import TargetDetails
from counter_console.records.target_texts import TITLE, VERBS, state_text, target_text, until_text
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Listing, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.targets.model import RaiseCommand, RaiseReason, RaiseVerb, TargetList, TargetRow
from shared.quality.targets.operations.desk import RaiseOperations
from shared.quality.targets.operations.views import TargetViews
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column, Trend

TEXTS = PageTexts(
    translate("targets", "Reading the targets"),
    translate("standards", "The figures are from that time."),
    translate("targets", "No targets yet"),
    translate(
        "targets",
        "Only a standard that is in force and measured has a target. Add one on the page “Standards” (Ctrl+Shift+X).",
    ),
)
_HOW = translate(
    "targets",
    "Every Monday the system looks for targets that the branch reliably meets, and proposes a stricter one that is"
    " already reached. You decide; another person approves the new version on the page “Standards” (Ctrl+Shift+X).",
)


def _mark(row: TargetRow) -> tuple[Icon, Tone] | None:
    if row.guarded is not None and row.guarded.watched and row.guarded.watched[-1].worse:
        return Icon.WARNING, Tone.CAUTION
    return (Icon.UP, Tone.ACCENT) if row.open is not None else None


def _trend(row: TargetRow) -> Trend | None:
    values = tuple(week.count.share for week in row.evidence.weeks)
    if all(value is None for value in values):
        return None
    limits = row.evidence.limits
    band = None if limits is None else (limits.low, limits.high)
    return Trend(values, band, row.evidence.target, TREND_TONES[row.change])


def _asked(row: TargetRow, translator: Translator) -> str:
    scope = (Listing(row.services),) if row.services else ()
    return " · ".join(map(translator.text, (target_text(row.shown.terms), *scope)))


def _last_week(row: TargetRow, translator: Translator) -> str:
    weeks = row.evidence.weeks
    return translator.text(share_text(weeks[-1].count)) if weeks and weeks[-1].count.judged else DASH


def _change(row: TargetRow, translator: Translator) -> str:
    return "" if row.evidence.limits is None else translator.text(CHANGES[row.change])


def _description(row: TargetRow, _now: datetime | None, translator: Translator) -> str:
    return translator.text(row.shown.terms.text)


REGISTER = Register(
    TITLE,
    (
        Column(
            "standard",
            translate("standards", "Standard"),
            lambda row, now, t: t.text(row.shown.terms.text),
            hint=lambda row, now, t: _asked(row, t),
        ),
        Column(
            "week",
            translate("standards", "Last week"),
            lambda row, now, t: _last_week(row, t),
            width=19,
            hint=lambda row, now, t: _change(row, t),
        ),
        Column(
            "weeks",
            translate("standards", "12 weeks"),
            lambda row, now, t: "",
            width=23,
            trend=_trend,
        ),
        Column(
            "state",
            translate("targets", "Raising"),
            lambda row, now, t: t.text(state_text(row)),
            width=38,
            mark=_mark,
            hint=lambda row, now, t: t.text(until_text(row)),
        ),
    ),
    lambda row: row.standard.id,
    _description,
    (
        (translate("targets", "To be decided"), lambda row: row.open is not None),
        (translate("targets", "Watched after a raise"), lambda row: row.guarded is not None),
    ),
)


@dataclass(frozen=True)
class TargetsState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    found: TargetList | None = None
    done: int = 0


class TargetsPresenter(SectionPresenter[TargetsState, TargetList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.STANDARDS, Topic.DAY})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[TargetsState], None]) -> None:
        super().__init__(branch, runner, TargetsState(), show)
        self._actor = actor
        self._chosen: UUID | None = None

    def _read(self) -> TargetList:
        return self._branch.of(TargetViews).targets(self._actor)

    def _loaded(self, reading: TargetList) -> None:
        self._change(found=reading)

    def choose(self, standard_id: UUID) -> None:
        """Act on this standard from now on."""
        self._chosen = standard_id

    def act(self, verb: RaiseVerb, answers: Answers) -> None:
        """Do something with the chosen standard as it is shown."""
        found = self._state.found
        row = next((each for each in found.rows if each.standard.id == self._chosen), None) if found else None
        if row is None or (verb is not RaiseVerb.LOWER and row.open is None):
            return
        reason, share = answers.get("reason"), answers.get("target")

        def command(command_id: UUID) -> RaiseCommand:
            known = None if verb is RaiseVerb.LOWER else row.open
            return RaiseCommand(
                command_id,
                verb,
                None if known is None else known.id,
                row.standard.id if known is None else None,
                row.standard.version if known is None else known.version,
                value=answers.get("value"),
                limit=answers.get("limit"),
                target=None if share is None else share / 100,
                day=answers.get("day"),
                text=answers.get("text"),
                reason=None if reason is None else RaiseReason(reason),
            )

        code = isolated(row.standard.code)
        self._run(
            lambda command_id: self._branch.of(RaiseOperations).carry_out(command(command_id), self._actor),
            translate("standards", "{verb}: {code}", verb=VERBS[verb], code=code),
            translate("standards", "Saved: {code}", code=code),
            lambda _known: self._change(done=self._state.done + 1),
        )


class TargetsPage(RecordPage[TargetsState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.UP, REGISTER)
        self.target = TargetDetails(appearance, translator)
        self.details.add(self.target)

    def _show_content(self, state: TargetsState) -> None:
        rows = () if state.found is None else state.found.rows
        self._show_head(TITLE, _HOW if rows else "", loading=not state.loaded, empty=state.loaded and not rows)
        self._show_records(rows)

    def _show_details(self, record: TargetRow) -> None:
        state = self._state
        if state is not None and state.found is not None:
            found = state.found
            verbs = found.verbs.get(record.standard.id, ())
            self.target.show_row(
                record, verbs, found.people, found.today, state.done, state.connection, self._translator
            )


class TargetsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = TargetsPage(context.appearance, context.translator)
        self.targets = TargetsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.targets, self.screen)
        self.screen.target.panel.given.connect(self._act)
        self.screen.message_closed.connect(self.targets.close_message)

    def _act(self, verb: Any, answers: Any) -> None:
        record = self.screen.record()
        if record is not None:
            self.targets.choose(record.standard.id)
            self.targets.act(verb, answers)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return TargetsSection(context)
