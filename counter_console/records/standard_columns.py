"""The list of standards: what each row says, and its small line of twelve weeks."""

from dataclasses import dataclass
from datetime import datetime

from counter_console.records.standard_texts import (
    CHANGES,
    TITLE,
    points_text,
    share_text,
    state_text,
    verdict_text,
)
from counter_console.section.record_page import Register
from shared.office.versions.model import VersionState
from shared.platform.i18n.text import Listing, Percent, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.quality.standards.forms import CHANNELS
from shared.quality.standards.model import StandardRow
from shared.quality.standards.rules.compliance import is_met
from shared.queue.stats.rules.intervals import Change
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column, Trend


@dataclass(frozen=True)
class StandardLine:
    """One row of the list, with the names of services."""

    row: StandardRow
    scope: Showable


def _mark(line: StandardLine) -> tuple[Icon, Tone] | None:
    row = line.row
    if row.week is None or row.shown.terms.target is None:
        return None
    met = is_met(row.week, row.shown.terms.target)
    if met is None:
        return None
    return (Icon.CHECK, Tone.GOOD) if met else (Icon.WARNING, Tone.CAUTION)


TREND_TONES = {Change.HIGHER: Tone.GOOD, Change.LOWER: Tone.BAD, Change.NONE: Tone.ACCENT}


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
    return Trend(values, band, row.shown.terms.target, TREND_TONES[row.change])


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
