"""Milestones and challenges of a branch: their lists and what is asked when something is done with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.branches.rollout.forms import answer_form, ask_form, plan_form, terms_form, which_form
from shared.branches.rollout.model import BranchRollout, Challenge, Milestone, RolloutList, RolloutVerb
from shared.branches.rollout.rules import challenge_to_answer
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Day, Showable, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable

MILESTONES = translate("rollout", "Milestones")
CHALLENGES = translate("rollout", "Challenges")
ERASED = translate("rollout", "The text was erased.")


@dataclass(frozen=True)
class WorkLine:
    """A milestone or a challenge as a row: what it is, what became of it, and since or until when."""

    number: int
    text: str
    state: Showable
    hint: Showable
    mark: tuple[Icon, Tone]


def milestone_lines(branch: BranchRollout, today: date) -> Iterator[WorkLine]:
    """Yield the milestones, those still to be reached first, by their days."""
    known = () if branch.rollout is None else branch.rollout.milestones
    for each in sorted(known, key=lambda one: (not one.open, one.due, one.number)):
        yield WorkLine(each.number, branch.texts.get(each.text_id, ""), *_milestone(each, branch, today))


def _milestone(each: Milestone, branch: BranchRollout, today: date) -> tuple[Showable, Showable, tuple[Icon, Tone]]:
    until = translate("rollout", "until {day}", day=_day(each.due))
    if each.done is not None:
        who = branch.names.get(each.done_by) if each.done_by is not None else None
        reached = translate("rollout", "reached on {day}", day=_day(each.done))
        said = (
            reached
            if who is None
            else translate("rollout", "reached on {day}, says {name}", day=_day(each.done), name=isolated(who))
        )
        return said, until, (Icon.CHECK, Tone.GOOD)
    if each.dropped:
        return translate("rollout", "no longer wanted"), until, (Icon.CROSS, Tone.QUIET)
    if each.due < today:
        return translate("rollout", "overdue"), until, (Icon.WARNING, Tone.BAD)
    return translate("rollout", "still to be reached"), until, (Icon.CLOCK, Tone.QUIET)


def challenge_lines(branch: BranchRollout) -> Iterator[WorkLine]:
    """Yield the challenges, those without a strategy first, the oldest of them first."""
    known = () if branch.rollout is None else branch.rollout.challenges
    for each in sorted(known, key=lambda one: (one.answered is not None, one.number)):
        yield WorkLine(each.number, branch.texts.get(each.text_id, ""), *_challenge(each, branch))


def _challenge(each: Challenge, branch: BranchRollout) -> tuple[Showable, Showable, tuple[Icon, Tone]]:
    if each.answered is not None and each.strategy_id is not None:
        strategy = branch.texts.get(each.strategy_id, "")
        hint = _by("answered", each.answered_by, each.answered, branch)
        return isolated(strategy) if strategy else ERASED, hint, (Icon.CHECK, Tone.GOOD)
    asked = _by("asked", each.asked_by, each.asked, branch)
    if each.late(branch.now):
        return translate("rollout", "the strategy is overdue"), asked, (Icon.WARNING, Tone.BAD)
    if each.due is None:
        return translate("rollout", "waits for a strategy"), asked, (Icon.CLOCK, Tone.QUIET)
    until = translate("rollout", "waits for a strategy until {day}", day=_day(branch.local_day(each.due)))
    return until, asked, (Icon.CLOCK, Tone.CAUTION)


def _by(what: str, who: UUID | None, instant: datetime, branch: BranchRollout) -> Showable:
    name, day = branch.names.get(who) if who is not None else None, _day(branch.local_day(instant))
    if what == "asked":
        asked = translate("rollout", "asked on {day}", day=day)
        if name is None:
            return asked
        return translate("rollout", "asked on {day} by {name}", day=day, name=isolated(name))
    if name is None:
        return translate("rollout", "answered on {day}", day=day)
    return translate("rollout", "answered on {day} by {name}", day=day, name=isolated(name))


def _day(day: date) -> Day:
    return Day(day, year=True, weekday=False)


def question(verb: RolloutVerb, branch: BranchRollout, found: RolloutList) -> Form | None:
    """Return what is asked when something is done with the roll-out of the own branch."""
    rollout = branch.rollout
    milestones = () if rollout is None else tuple(each for each in rollout.milestones if each.open)
    texts = [(each.number, isolated(branch.texts.get(each.text_id, ""))) for each in milestones]
    match verb:
        case RolloutVerb.PLAN:
            return plan_form(found.today)
        case RolloutVerb.DONE | RolloutVerb.DROP:
            return which_form(translate("rollout", "Milestone"), texts)
        case RolloutVerb.ASK:
            return ask_form()
        case RolloutVerb.ANSWER:
            mine = (
                ()
                if rollout is None
                else (each for each in rollout.challenges if challenge_to_answer(rollout, each.number, found.reader))
            )
            return answer_form([(each.number, isolated(branch.texts.get(each.text_id, ""))) for each in mine])
        case _:
            return terms_form(found.people)


class WorkView(QWidget):
    """Shows milestones and challenges; a list without entries is hidden."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self._titles = {title: PlainText(appearance, role=TextRole.LABEL, bold=True) for title in _COLUMNS}
        self.tables = {title: _table(appearance, translator, columns) for title, columns in _COLUMNS.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for title, table in self.tables.items():
            column.addWidget(self._titles[title])
            column.addWidget(table)

    def show_branch(self, branch: BranchRollout, today: date, translator: Translator) -> None:
        """Show what is planned and asked in a branch."""
        rows = {MILESTONES: tuple(milestone_lines(branch, today)), CHALLENGES: tuple(challenge_lines(branch))}
        for title, lines in rows.items():
            self._titles[title].setText(translator.text(title))
            self._titles[title].setVisible(bool(lines))
            self.tables[title].setVisible(bool(lines))
            self.tables[title].setAccessibleName(translator.text(title))
            self.tables[title].show_rows(lines, translator)
        self.setVisible(any(rows.values()))


def _table(appearance: Appearance, translator: Translator, columns: tuple[Column, ...]) -> RecordTable:
    model = RecordModel(columns, lambda line: line.number, translator, lambda line, now, t: _spoken(line, t))
    return RecordTable(appearance, translator, model, wraps=True)


def _text(line: WorkLine, translator: Translator) -> str:
    return isolated(line.text) if line.text else translator.text(ERASED)


def _spoken(line: WorkLine, translator: Translator) -> str:
    return ", ".join((_text(line, translator), translator.text(line.state), translator.text(line.hint)))


def _columns(what: Showable, state: Showable) -> tuple[Column, ...]:
    return (
        Column("text", what, lambda line, now, t: _text(line, t)),
        Column(
            "state",
            state,
            lambda line, now, t: t.text(line.state),
            mark=lambda line: line.mark,
            hint=lambda line, now, t: t.text(line.hint),
        ),
    )


_COLUMNS = {
    MILESTONES: _columns(translate("rollout", "Milestone"), translate("rollout", "Reached?")),
    CHALLENGES: _columns(translate("rollout", "Challenge"), translate("rollout", "Strategy")),
}
