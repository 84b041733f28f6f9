"""Standards of service: how they are kept today, this week and over twelve weeks, and all that is done with one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.records.standard_details import StandardDetails
from counter_console.records.standard_texts import (
    CHANGES,
    REVIEW,
    TITLE,
    VERBS,
    points_text,
    scope_text,
    share_text,
    state_text,
    verdict_text,
)
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Listing, Percent, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.standards.forms import CHANNELS, code_field, terms_form, terms_of
from shared.quality.standards.model import (
    StandardCommand,
    StandardFile,
    StandardList,
    StandardRow,
    StandardVerb,
    VersionState,
)
from shared.quality.standards.operations.desk import StandardOperations
from shared.quality.standards.operations.views import StandardViews
from shared.quality.standards.rules.compliance import is_met
from shared.queue.stats.rules.intervals import Change
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column, Trend

TEXTS = PageTexts(
    translate("standards", "Reading the standards"),
    translate("standards", "The figures are from that time."),
    translate("standards", "No standards yet"),
    translate("standards", "A standard is a promise to visitors that the branch measures every day."),
)
ADD = translate("standards", "New standard")
_STRICT = translate("standards", "Judged strictly: who gave up after the limit counts as missed.")


@dataclass(frozen=True)
class StandardsState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here."""

    found: StandardList | None = None
    file: StandardFile | None = None
    today: date = field(default=date.min)
    added: int = 0
    done: int = 0


@dataclass(frozen=True)
class StandardLine:
    """One row of the list, with the names of services."""

    row: StandardRow
    scope: Showable


class StandardsPresenter(SectionPresenter[StandardsState, tuple[StandardList, StandardFile | None]]):
    """The section of one person."""

    TOPICS = frozenset({Topic.STANDARDS, Topic.DAY, Topic.CATALOG})
    #: The queue moves all the time; the figures of today follow it once a minute.
    REREAD_SECONDS = 60

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[StandardsState], None]
    ) -> None:
        super().__init__(branch, runner, StandardsState(), show)
        self._actor = actor
        self._chosen: UUID | None = None

    def _read(self) -> tuple[StandardList, StandardFile | None]:
        views = self._branch.of(StandardViews)
        found = views.standards(self._actor)
        chosen = next((row.standard.id for row in found.rows if row.standard.id == self._chosen), None)
        return found, None if chosen is None else views.standard(chosen, self._actor)

    def _loaded(self, reading: tuple[StandardList, StandardFile | None]) -> None:
        found, file = reading
        self._change(found=found, file=file, today=found.today)

    def open_standard(self, standard_id: UUID) -> None:
        """Show one standard."""
        if standard_id != self._chosen:
            self._chosen = standard_id
            self.refresh()

    def add(self, answers: Answers) -> None:
        """Write the draft of a new standard."""
        code, terms = answers["code"], terms_of(answers)
        self._run(
            lambda command: self._branch.of(StandardOperations).carry_out(
                StandardCommand(command, None, StandardVerb.WRITE, code=code, terms=terms), self._actor
            ),
            translate("standards", "New standard: {code}", code=isolated(code)),
            translate("standards", "Saved as a draft: {code}", code=isolated(code)),
            self._added,
        )

    def _added(self, standard: Any) -> None:
        self._chosen = standard.id
        self._change(added=self._state.added + 1)

    def act(self, verb: StandardVerb, answers: Answers) -> None:
        """Do something with the chosen standard as it is shown."""
        file = self._state.file
        if file is None:
            return
        known = file.row.standard
        terms = terms_of(answers) if verb is StandardVerb.WRITE else None
        value = answers.get("value")
        share = None if value is None else value / 100
        self._run(
            lambda command: self._branch.of(StandardOperations).carry_out(
                StandardCommand(
                    command, known.id, verb, known.version, terms=terms, day=answers.get("day"), value=share
                ),
                self._actor,
            ),
            translate("standards", "{verb}: {code}", verb=VERBS[verb], code=isolated(known.code)),
            translate("standards", "Saved: {code}", code=isolated(known.code)),
            lambda _standard: self._change(done=self._state.done + 1),
        )


def _mark(line: StandardLine) -> tuple[Icon, Tone] | None:
    row = line.row
    if row.week is None or row.shown.terms.target is None:
        return None
    met = is_met(row.week, row.shown.terms.target)
    if met is None:
        return None
    return (Icon.CHECK, Tone.GOOD) if met else (Icon.WARNING, Tone.CAUTION)


_TONES = {Change.HIGHER: Tone.GOOD, Change.LOWER: Tone.BAD, Change.NONE: Tone.ACCENT}


def _state_of(line: StandardLine, translator: Translator) -> str:
    """Return channel, scope and owner, and the state unless the standard is simply in force."""
    row = line.row
    known: list[Showable] = [Listing((CHANNELS[row.shown.terms.channel], line.scope))]
    if row.owner:
        known.append(isolated(row.owner))
    if row.state is not VersionState.IN_FORCE or row.prepared is not None:
        known.append(state_text(row))
    return " · ".join(map(translator.text, known))


def _weeks(line: StandardLine, translator: Translator) -> str:
    limits = line.row.limits
    if limits is None:
        return DASH
    return translator.text(
        translate("standards", "{low} to {high}", low=Percent(limits.low), high=Percent(limits.high))
    )


def _trend(line: StandardLine) -> Trend | None:
    row = line.row
    values = tuple(week.count.share for week in row.weeks)
    if not row.measured or all(value is None for value in values):
        return None
    band = None if row.limits is None else (row.limits.low, row.limits.high)
    return Trend(values, band, row.shown.terms.target, _TONES[row.change])


def _streak(line: StandardLine, translator: Translator) -> str:
    streak = line.row.streak
    return DASH if streak is None else translator.text(translate("standards", "%n days", n=streak))


def _spread(line: StandardLine, translator: Translator) -> str:
    spread = line.row.spread
    if spread is None:
        return ""
    return translator.text(translate("standards", "between hours: {points}", points=points_text(spread)))


def _target(line: StandardLine, translator: Translator) -> str:
    target = line.row.shown.terms.target
    return DASH if target is None else translator.text(Percent(target))


def _week_hint(line: StandardLine, translator: Translator) -> str:
    if line.row.state is VersionState.IN_FORCE and line.row.week is None:
        return translator.text(translate("standards", "not measured"))
    return translator.text(verdict_text(line.row.week, line.row.shown.terms.target))


def _description(line: StandardLine, _now: datetime | None, translator: Translator) -> str:
    return translator.text(line.row.shown.terms.text)


REGISTER = Register(
    TITLE,
    (
        Column(
            "standard",
            translate("standards", "Standard"),
            lambda line, now, t: t.text(line.row.shown.terms.text),
            hint=lambda line, now, t: _state_of(line, t),
        ),
        Column("target", translate("standards", "Target"), lambda line, now, t: _target(line, t), width=11),
        Column(
            "today",
            translate("standards", "Today"),
            lambda line, now, t: t.text(share_text(line.row.today)),
            width=13,
        ),
        Column(
            "week",
            translate("standards", "This week"),
            lambda line, now, t: t.text(share_text(line.row.week)),
            width=19,
            mark=_mark,
            hint=lambda line, now, t: _week_hint(line, t),
        ),
        Column(
            "weeks",
            translate("standards", "12 weeks"),
            lambda line, now, t: _weeks(line, t),
            width=23,
            hint=lambda line, now, t: "" if line.row.limits is None else t.text(CHANGES[line.row.change]),
            trend=_trend,
        ),
        Column(
            "streak",
            translate("standards", "Streak"),
            lambda line, now, t: _streak(line, t),
            width=21,
            hint=lambda line, now, t: _spread(line, t),
        ),
    ),
    lambda line: line.row.standard.id,
    _description,
    ((translate("standards", "In force"), lambda line: line.row.state is VersionState.IN_FORCE),),
)


class StandardsPage(RecordPage[StandardsState]):
    """The page. `standard_wanted` carries an id."""

    standard_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHART, REGISTER)
        self.file = StandardDetails(appearance, translator)
        self.details.add(self.file)
        self.add_new(NewRecord(terms_form((), (), code_field()), ADD, appearance, translator))
        self._lines: tuple[StandardLine, ...] = ()
        self._found: StandardList | None = None

    def _show_content(self, state: StandardsState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, _STRICT if rows else "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            self.new.offer(terms_form(found.services, found.people, code_field()))
            tomorrow = state.today + timedelta(days=1)
            self.new.show_texts(
                self._translator, state.connection, state.added, begins=tomorrow, review=tomorrow + REVIEW
            )
        self.new.opener.setVisible(found is not None and self.new.isHidden())
        if found is not None and found is not self._found:
            names: dict[object, Showable] = dict(found.services)
            self._found = found
            self._lines = tuple(StandardLine(row, scope_text(row.shown.terms, names)) for row in found.rows)
        self._show_records(self._lines)

    def _show_details(self, record: StandardLine) -> None:
        state = self._state
        file = None if state is None else state.file
        here = file is not None and file.row.standard.id == record.row.standard.id
        self.file.setVisible(here)
        if state is not None and file is not None and here:
            self.file.show_file(file, state.today, state.done, state.connection, self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.standard_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


class StandardsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = StandardsPage(context.appearance, context.translator)
        self.standards = StandardsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.standards, self.screen)
        self.screen.standard_wanted.connect(self.standards.open_standard)
        self.screen.new.given.connect(self.standards.add)
        self.screen.file.panel.given.connect(self.standards.act)
        self.screen.message_closed.connect(self.standards.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return StandardsSection(context)
