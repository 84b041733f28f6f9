"""The page of retention: what is due, the terms, an erasure now, and the texts of one visitor."""

from datetime import date, datetime

from PySide6.QtCore import Signal

from counter_console.section.page import PageTexts, QuestionTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.whole_form import WholeForm
from counter_console.setup.retention.state import ERASE_NOW, TERMS, TITLE, VISIT, VISIT_TITLE, Found, RetentionState
from shared.platform.i18n.text import Day, Number, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column
from shared.upkeep.retention.model import KEPT, KindState

TEXTS = PageTexts(
    translate("console.retention", "Counting what is kept"),
    translate("console.retention", "The numbers are from that time."),
    translate("console.retention", "Nothing is kept about people"),
)
SUBTITLE = translate(
    "console.retention", "How long notes and comments are kept. After that the text is erased; every figure stays."
)
FIND = translate("console.retention", "Find these texts")
LIMITS = translate(
    "console.retention",
    "Earlier backups keep an erased text until they are deleted. The audit trail has no words of visitors and stays.",
)


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
