"""Guides: written in versions, published by somebody else, and read by everybody who works here."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.facts_table import facts_table
from counter_console.records.guide_file import GuidePages
from counter_console.records.guide_text import GuideText
from counter_console.records.version_texts import VERSION_VERBS, filled, prepared_text, version_facts
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.versions.forms import code_field, end_form
from shared.office.versions.model import VersionCommand, VersionState, VersionVerb
from shared.platform.background import Runner
from shared.platform.files.reader import check_file, read_file
from shared.platform.forms.model import Answers, Form, plain_form
from shared.platform.i18n.text import Day, Number, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.learning.forms import guide_answers, guide_form, guide_terms
from shared.quality.learning.model.guides import (
    GuideAttachment,
    GuideFile,
    GuideList,
    GuideRow,
    GuideTerms,
    ReceiptVerb,
)
from shared.quality.learning.operations.guides import GuideOperations, GuideViews, ReceiptOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("learning", "Reading the guides"),
    translate("learning", "The list is from that time."),
    translate("learning", "No guides yet"),
    translate("learning", "A guide says how something is done here. Everybody who works here reads it."),
)
TITLE = translate("learning", "Guides")
ADD = translate("learning", "New guide")
VERBS = {**VERSION_VERBS, VersionVerb.END: translate("learning", "End the guide")}
_TO_READ = translate("learning", "What is not read yet is shown after signing in.")
#: What is usually done next, the first that is possible.
_MAIN = (VersionVerb.APPROVE, VersionVerb.SUBMIT)
_EXAMPLE = translate("learning", "For example politeness. It stays the same in all versions.")


@dataclass(frozen=True)
class GuidesState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here."""

    found: GuideList | None = None
    added: int = 0
    done: int = 0


class GuidesPresenter(SectionPresenter[GuidesState, GuideList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.LEARNING, Topic.CATALOG, Topic.DAY})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[GuidesState], None]) -> None:
        super().__init__(branch, runner, GuidesState(), show)
        self._actor = actor
        self._chosen: UUID | None = None

    def _read(self) -> GuideList:
        return self._branch.of(GuideViews).guides(self._actor, self._chosen)

    def _loaded(self, reading: GuideList) -> None:
        self._change(found=reading)

    def open_guide(self, guide_id: UUID) -> None:
        """Show one guide."""
        if guide_id != self._chosen:
            self._chosen = guide_id
            self.refresh()

    def add(self, answers: Answers) -> None:
        """Write the draft of a new guide."""
        code = answers["code"]
        self._run(
            lambda command: self._branch.of(GuideOperations).carry_out(
                VersionCommand(command, None, VersionVerb.WRITE, code=code, terms=self._terms(answers, None)),
                self._actor,
            ),
            translate("learning", "New guide: {code}", code=isolated(code)),
            translate("learning", "Saved as a draft: {code}", code=isolated(code)),
            self._added,
        )

    def _terms(self, answers: Answers, known: GuideAttachment | None) -> GuideTerms:
        """Return what was entered, with the PDF that was chosen or that stays; away from the screen's thread.

        Raises UserError for a file that cannot be taken.
        """
        terms = guide_terms(answers)
        if chosen := answers.get("file"):
            path = Path(chosen[0])
            checked = check_file(read_file(path), path.name)
            return replace(terms, file=self._branch.of(GuideOperations).keep_file(checked, path.name, self._actor))
        return replace(terms, file=known if answers.get("keep_file") else None)

    def _added(self, guide: Any) -> None:
        self._chosen = guide.id
        self._change(added=self._state.added + 1)

    def act(self, verb: StrEnum, answers: Answers) -> None:
        """Do something with the chosen guide as it is shown."""
        found = self._state.found
        if found is None or found.file is None:
            return
        known = found.file.row.guide

        def work(command: UUID) -> object:
            terms = self._terms(answers, known.latest.terms.file) if verb == VersionVerb.WRITE else None
            return self._branch.of(GuideOperations).carry_out(
                VersionCommand(command, known.id, verb, known.version, terms=terms, day=answers.get("day")),
                self._actor,
            )

        self._run(
            work,
            translate("learning", "{verb}: {code}", verb=VERBS[VersionVerb(verb)], code=isolated(known.code)),
            translate("learning", "Saved: {code}", code=isolated(known.code)),
            lambda _guide: self._change(done=self._state.done + 1),
        )

    def receive(self) -> None:
        """Keep that the reader has read the chosen guide."""
        found = self._state.found
        if found is None or found.file is None:
            return
        row = found.file.row
        self._run(
            lambda command: self._branch.of(ReceiptOperations).receive(
                command, row.guide.id, row.shown.number, ReceiptVerb.READ, self._actor
            ),
            translate("learning", "Read: {title}", title=row.shown.terms.title),
            translate("learning", "Saved as read: {title}", title=row.shown.terms.title),
        )


def _title(row: GuideRow, _now: object, translator: Translator) -> str:
    return translator.text(row.shown.terms.title)


def _code(row: GuideRow, _now: object, _translator: Translator) -> str:
    return isolated(row.guide.code)


def _reach(row: GuideRow, _now: object, translator: Translator) -> str:
    if row.state is not VersionState.IN_FORCE:
        return ""
    read, people = Number(row.reach.read), Number(row.reach.people)
    return translator.text(translate("learning", "{number} of {total}", number=read, total=people))


def _reach_mark(row: GuideRow) -> tuple[Icon, Tone] | None:
    if row.state is not VersionState.IN_FORCE:
        return None
    return (Icon.CHECK, Tone.GOOD) if row.reach.enough else (Icon.CLOCK, Tone.CAUTION)


def own_text(row: GuideRow, translator: Translator) -> str:
    """Return whether the reader has read what is shown."""
    if row.state is not VersionState.IN_FORCE:
        return ""
    if row.own is not None and row.own.read is not None:
        return translator.text(translate("learning", "read"))
    return translator.text(translate("learning", "not read yet"))


def own_unread(row: GuideRow) -> bool:
    """Return whether the reader has still to read what is shown."""
    return row.state is VersionState.IN_FORCE and (row.own is None or row.own.read is None)


REGISTER = Register(
    TITLE,
    (
        Column("title", translate("learning", "Title"), _title, hint=_code),
        Column(
            "state",
            translate("console.entries", "State"),
            lambda row, now, t: t.text(prepared_text(row.state, row.prepared)),
        ),
        Column(
            "begins",
            translate("learning", "In force from"),
            lambda row, now, t: t.text(Day(row.shown.terms.begins, year=True, weekday=False)),
            width=26,
        ),
        Column("reach", translate("learning", "Read by"), _reach, width=18, mark=_reach_mark),
        Column("own", translate("learning", "You"), lambda row, now, t: own_text(row, t), width=20),
    ),
    lambda row: row.guide.id,
    _title,
    ((translate("learning", "Only what you have not read"), own_unread),),
)


def _question(verb: StrEnum, file: GuideFile, found: GuideList) -> Form:
    tomorrow = found.today + timedelta(days=1)
    if verb == VersionVerb.WRITE:
        known = file.row.guide.latest
        answers = guide_answers(known.terms)
        form = guide_form(file=known.terms.file)
        return filled(form, answers if known.state is VersionState.DRAFT else {**answers, "begins": tomorrow})
    if verb == VersionVerb.END and file.row.state is VersionState.IN_FORCE:
        return end_form(tomorrow)
    return plain_form(verb.value)


class GuidesPage(RecordPage[GuidesState]):
    """The page. `guide_wanted` carries an id."""

    guide_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.DOCUMENT, REGISTER)
        self.panel: ActionPanel[VersionVerb] = ActionPanel(appearance, translator, VERBS)
        self.text = GuideText(appearance)
        self.facts = facts_table(appearance, translator)
        for part in (self.panel, self.text, self.facts):
            self.details.add(part)
        self.add_new(NewRecord(guide_form(code_field(_EXAMPLE)), ADD, appearance, translator))

    def _show_content(self, state: GuidesState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, _TO_READ if rows else "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            tomorrow = found.today + timedelta(days=1)
            self.new.show_texts(self._translator, state.connection, state.added, begins=tomorrow)
        self.new.opener.setVisible(found is not None and found.keeps and self.new.isHidden())
        self._show_records(rows)

    def _show_details(self, record: GuideRow) -> None:
        state = self._state
        found = None if state is None else state.found
        file = None if found is None else found.file
        if state is None or found is None or file is None or file.row.guide.id != record.guide.id:
            for part in (self.panel, self.text, self.facts):
                part.hide()
            return
        verbs = [VersionVerb(verb) for verb in file.verbs]
        self.panel.show_record(
            record.guide.id,
            verbs,
            lambda verb: _question(verb, file, found),
            done=state.done,
            blocked=self._text(state.connection.blocked_reason),
            main=next((verb for verb in _MAIN if verb in verbs), None),
            translator=self._translator,
        )
        blocked = bool(state.connection.blocked_reason)
        self.text.show()
        self.text.show_terms(file.row, self._translator, to_read=own_unread(file.row), may_wait=False, blocked=blocked)
        told = [*_unread_facts(file), *version_facts(file.row.guide, file.names, found.today)]
        self.facts.setVisible(found.keeps)
        self.facts.setAccessibleName(self._text(translate("learning", "What is known of this guide")))
        self.facts.show_rows(tuple(told), self._translator)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.guide_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


def _unread_facts(file: GuideFile) -> list[CaseFact]:
    """Return a line for each person who has not read what is shown."""
    label = translate("learning", "Not read yet")
    told = []
    for name, later in file.unread:
        who = isolated(name)
        value = translate("learning", "{person}; put off %n time(s)", n=later, person=who) if later else who
        told.append(CaseFact(label, value))
    return told


class GuidesSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = GuidesPage(context.appearance, context.translator)
        self.guides = GuidesPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.guides, self.screen)
        self.screen.guide_wanted.connect(self.guides.open_guide)
        self.screen.new.given.connect(self.guides.add)
        self.screen.panel.given.connect(self.guides.act)
        self.screen.text.read.connect(self.guides.receive)
        file = self.screen.text.file
        self.pages = GuidePages(context.branch, context.file_runner, context.manager, file.show_opened)
        file.wanted.connect(self._open)
        file.closed.connect(self.pages.close)
        file.destroyed.connect(self.pages.work_unseen)
        self.screen.message_closed.connect(self.guides.close_message)

    def _open(self, page: int) -> None:
        found = self.guides.state.found
        if found is not None and found.file is not None:
            self.pages.open(found.file.row, page)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return GuidesSection(context)
