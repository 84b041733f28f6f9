"""How long texts about people are kept: what is due, the terms, an erasure now, and the texts of one visitor."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.devices.rules import moment
from shared.office.settings.model import differing, setting_field
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.text import Day, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.retention.model import KEPT, REASONS, ErasureReason, KindState, Preview, VisitTexts

TEXTS = PageTexts(
    translate("console.retention", "Counting what is kept"),
    translate("console.retention", "The numbers are from that time."),
    translate("console.retention", "Nothing is kept about people"),
)
TITLE = translate("console.retention", "Retention")
SUBTITLE = translate(
    "console.retention", "How long notes and comments are kept. After that the text is erased; every figure stays."
)
ERASE_NOW = translate("console.retention", "Erase what is due")
FIND = translate("console.retention", "Find these texts")
VISIT_TITLE = translate("console.retention", "Texts of one visitor")
LIMITS = translate(
    "console.retention",
    "Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.",
)
TERMS = plain_form("retention_terms", *(setting_field(kept.setting) for kept in KEPT.values()))
VISIT = plain_form(
    "retention_visit",
    Field("number", Kind.TEXT, translate("console.retention", "Number on the ticket"), maximum=16),
    Field("day", Kind.DATE, translate("console.retention", "Day of the visit")),
    Field(
        "reason",
        Kind.CHOICE,
        translate("console.retention", "Reason"),
        default=ErasureReason.VISITOR,
        choices=tuple(Choice(reason, text) for reason, text in REASONS.items()),
    ),
)


@dataclass(frozen=True)
class Found:
    """The texts of one visitor that are about to be erased, and why."""

    visit: VisitTexts
    reason: ErasureReason


@dataclass(frozen=True)
class RetentionState(SectionState):
    """What is kept and due. `asked` and `found` are open questions; `progress` counts the days of a running erasure.

    `visits` counts the visitors whose texts were erased here, so that the page can empty its form.
    """

    kinds: tuple[KindState, ...] = ()
    terms: Answers = field(default_factory=dict)
    last: Showable = ""
    keeper: Showable = ""
    asked: bool = False
    found: Found | None = None
    progress: tuple[int, int] | None = None
    visits: int = 0

    @property
    def due(self) -> int:
        """How many texts are due."""
        return sum(each.due for each in self.kinds)


@dataclass(frozen=True)
class Reading:
    """What is kept, the terms, and when something was last erased and the keeper last looked for it."""

    preview: Preview
    terms: Mapping[str, Any]
    last: Showable
    keeper: Showable


class RetentionPresenter(SectionPresenter[RetentionState, Reading]):
    """Counts what is kept and erases it."""

    # Not at every ticket: counting reads all of them.
    TOPICS = frozenset({Topic.SETTINGS, Topic.DAY})
    REREAD_SECONDS = 60

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[RetentionState], None]
    ) -> None:
        super().__init__(branch, runner, RetentionState(), show)
        self._actor = actor
        self._progress: tuple[int, int] | None = None

    def _read(self) -> Reading:
        branch = self._branch
        preview, settings = branch.retention.preview(), branch.settings.values()
        zone, now = branch.catalog.catalog().branch.time_zone, branch.database.present()
        duty = branch.keeper.state().duties.get(DutyName.ERASE)
        done = None if duty is None else duty.done
        return Reading(
            preview,
            {each.key: getattr(settings, each.key) for each in TERMS.fields},
            moment(preview.last, zone, now) if preview.last else "",
            moment(done, zone, now) if done else "",
        )

    def _loaded(self, reading: Reading) -> None:
        self._change(kinds=reading.preview.kinds, terms=reading.terms, last=reading.last, keeper=reading.keeper)

    def each_second(self) -> None:
        """Show how far a running erasure is."""
        super().each_second()
        if self._state.progress != self._progress:
            self._change(progress=self._progress)

    def save_terms(self, answers: Answers) -> None:
        """Save the terms together."""
        seen = self._state.terms
        changed = differing(answers, seen)
        self._run(
            lambda _command: self._branch.settings.change_together(changed, self._actor, seen),
            TITLE,
            translate("console.retention", "Saved. Nothing is erased before the next night."),
        )

    def ask(self) -> None:
        """Ask before everything that is due is erased."""
        self._change(asked=self._state.due > 0)

    def answer(self, erase: bool) -> None:
        """Erase everything that is due, or nothing."""
        self._change(asked=False)
        if erase:
            self._run(lambda _command: self._erase(), ERASE_NOW, done=self._erased)

    def find(self, answers: Answers) -> None:
        """Look up the texts of one visitor and ask before they are erased."""
        number, day, reason = answers["number"], answers["day"], ErasureReason(answers["reason"])
        self._run(
            lambda _command: Found(self._branch.retention.find(number, day, self._actor), reason),
            VISIT_TITLE,
            done=lambda found: self._change(found=found),
            soon=True,
        )

    def answer_found(self, erase: bool) -> None:
        """Erase the texts that were found, or nothing."""
        found = self._state.found
        self._change(found=None)
        if erase and found is not None:
            self._run(
                lambda _command: self._branch.retention.erase_visit(found.visit.ticket_id, found.reason, self._actor),
                VISIT_TITLE,
                done=self._visit_erased,
            )

    def _erase(self) -> Mapping[Any, int]:
        try:
            return self._branch.retention.run(self._actor, self._tell)
        finally:
            self._progress = None

    def _tell(self, done: int, of: int) -> None:
        self._progress = (done + 1, of)

    def _erased(self, counts: Mapping[Any, int]) -> None:
        self._change(progress=None)
        count = sum(counts.values())
        self._report(translate("console.retention", "Erased texts: {count}", count=count), MessageTone.GOOD)

    def _visit_erased(self, counts: Mapping[Any, int]) -> None:
        self._erased(counts)
        self._change(visits=self._state.visits + 1)


def _days(state: KindState, _now: datetime | None, translator: Translator) -> str:
    return translator.text(Number(state.days) if state.days else translate("console.retention", "without limit"))


def _oldest(state: KindState, _now: datetime | None, translator: Translator) -> str:
    return translator.text(_day(state.oldest) if state.oldest else "–")


def _day(day: date) -> Showable:
    return Day(day, year=True, weekday=False)


def _register() -> Register:
    return Register(
        translate("console.retention", "What is kept"),
        (
            Column(
                "kind",
                translate("console.retention", "Kind"),
                lambda state, now, t: t.text(KEPT[state.kind].title),
                mark=lambda state: (Icon.ERASE, Tone.CAUTION) if state.due else (Icon.CHECK, Tone.QUIET),
            ),
            Column("days", translate("console.retention", "Kept, days"), _days, width=16),
            Column(
                "kept", translate("console.retention", "Kept now"), lambda state, now, t: t.text(Number(state.kept)),
                width=14,
            ),
            Column("oldest", translate("console.retention", "Oldest"), _oldest, width=20),
            Column(
                "due", translate("console.retention", "Due now"), lambda state, now, t: t.text(Number(state.due)),
                width=14,
            ),
        ),
        lambda state: state.kind,
        lambda state, now, t: t.text(KEPT[state.kind].title),
    )  # fmt: skip


class RetentionPage(RecordPage[RetentionState]):
    """The page. `asked` begins an erasure; `given` carries terms, `wanted` the answers about one visitor."""

    asked = Signal()
    answered = Signal(bool)
    given = Signal(object)
    wanted = Signal(object)
    found_answered = Signal(bool)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.ERASE, _register())
        self.search.hide()  # there are as many rows as kinds
        self._visits = 0
        self.erase = ActionButton(appearance, "", ButtonKind.DANGER, icon=Icon.ERASE)
        self.erase.activated.connect(self.asked)
        self.status = PlainText(appearance, role=TextRole.BODY)
        self.limits = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self.list.add(self.status)
        self.list.add(row(self.erase, None))
        self.list.add(self.limits)
        self.removed = PlainText(appearance, role=TextRole.BODY)
        self.stays = PlainText(appearance, role=TextRole.BODY)
        self.details.add(self.removed)
        self.details.add(self.stays)
        self.terms = WholeForm(TERMS, appearance, translator)
        self.terms.given.connect(self.given)
        self._terms = Panel(appearance)
        self._terms.add(self.terms)
        self.visit = FormView(VISIT, appearance, translator, whole=True)
        self.finder = ActionButton(appearance, "", icon=Icon.SEARCH)
        self.finder.activated.connect(self._want)
        self._visit = Panel(appearance)
        self._visit.add(self.visit)
        self._visit.add(row(self.finder, None))
        self.add(self._terms, self._visit)

    def _want(self) -> None:
        checked = self.visit.check()
        if not checked.problems:
            self.wanted.emit(checked.answers)

    def _show_content(self, state: RetentionState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=False)
        blocked = bool(state.connection.blocked_reason) or state.connection.busy
        self._show_records(state.kinds)
        self.erase.setText(self._text(ERASE_NOW))
        self.erase.setEnabled(state.due > 0 and not blocked)
        status = " ".join(self._text(part) for part in _status(state))
        self.status.setText(status)
        self.status.setVisible(bool(status))
        self.limits.setText(self._text(LIMITS))
        for panel, heading in ((self._terms, translate("console.retention", "Terms")), (self._visit, VISIT_TITLE)):
            panel.setVisible(state.loaded)
            panel.set_heading(self._text(heading))
        if state.loaded:
            self.terms.show_record("terms", state.terms, self._translator, state.connection)
        self.finder.setText(self._text(FIND))
        self.finder.setEnabled(not blocked)
        if state.visits != self._visits:
            self._visits = state.visits
            self.visit.start({})
        self._ask_about(state)

    def _ask_about(self, state: RetentionState) -> None:
        if state.asked:
            self._ask(_due_question(state), self.answered.emit)
        elif state.found is not None:
            self._ask(_found_question(state.found), self.found_answered.emit)
        else:
            self._ask(None, self.answered.emit)

    def _show_details(self, record: KindState) -> None:
        kept = KEPT[record.kind]
        for label, sentence in (
            (self.removed, translate("console.retention", "Erased: {what}", what=kept.erased)),
            (self.stays, translate("console.retention", "Stays: {what}", what=kept.stays)),
        ):
            label.setText(self._text(sentence))

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.terms.form.set_translator(translator)
        self.visit.set_translator(translator)
        super().set_translator(translator)


def _status(state: RetentionState) -> tuple[Text, ...]:
    if state.progress is not None:
        done, of = state.progress
        return (translate("console.retention", "Erasing: day {done} of {all}.", done=done, all=of),)
    found = []
    if not state.due:
        found.append(translate("console.retention", "Nothing is due."))
    if state.last:
        found.append(translate("console.retention", "Last erasure: {time}.", time=state.last))
    if state.keeper:
        found.append(
            translate("console.retention", "Last check by the maintenance service: {time}.", time=state.keeper)
        )
    return tuple(found)


def _due_question(state: RetentionState) -> QuestionTexts:
    return QuestionTexts(
        translate("console.retention", "Erase what is due?"),
        translate(
            "console.retention",
            "Texts to be erased: {count}. They cannot be brought back, except from backups that still hold them. Every"
            " figure stays.",
            count=state.due,
        ),
        ERASE_NOW,
        translate("console.records", "Cancel"),
    )


def _found_question(found: Found) -> QuestionTexts:
    return QuestionTexts(
        translate("console.retention", "Erase the texts about number {number}?", number=isolated(found.visit.display)),
        translate(
            "console.retention",
            "Day of the visit: {day}. Texts found: {count}. They cannot be brought back. The ticket, the rating and"
            " every figure stay.",
            day=Day(found.visit.day, year=True, weekday=False),
            count=sum(found.visit.texts.values()),
        ),
        translate("console.retention", "Erase these texts"),
        translate("console.records", "Cancel"),
    )


class RetentionSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = RetentionPage(context.appearance, context.translator)
        self.retention = RetentionPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.retention, self.screen)
        screen, presenter = self.screen, self.retention
        screen.asked.connect(presenter.ask)
        screen.answered.connect(presenter.answer)
        screen.given.connect(presenter.save_terms)
        screen.wanted.connect(presenter.find)
        screen.found_answered.connect(presenter.answer_found)
        screen.message_closed.connect(presenter.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return RetentionSection(context)
