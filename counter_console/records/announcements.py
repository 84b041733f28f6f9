"""Announcements: what visitors are told before they ask, and who sees which of them where and when."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.announcement_texts import REGISTER, TITLE, VERBS, question, seen_by, short
from counter_console.records.case_texts import CaseFact
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import Connection, SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.files.reader import check_file, read_file
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.small_pictures import UnusablePictureError, check_png, text_of
from shared.quality.announcements.forms import (
    KEEP_PICTURE,
    PICTURE,
    emergency_form,
    first_answers,
    terms_answers,
    terms_form,
    terms_of,
)
from shared.quality.announcements.model import (
    AnnouncementCommand,
    AnnouncementList,
    AnnouncementPicture,
    AnnouncementRow,
    AnnouncementTerms,
    AnnouncementVerb,
    VisitorAnnouncement,
)
from shared.quality.announcements.operations.desk import AnnouncementOperations
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.announcements.rules import possible, said
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.picture import PictureView
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TEXTS = PageTexts(
    translate("announcements", "Reading the announcements"),
    translate("announcements", "The announcements are from that time."),
    translate("announcements", "No announcements yet"),
    translate("announcements", "An announcement tells visitors of something before they have to ask."),
)
ADD = translate("announcements", "New announcement")
RAISE = translate("announcements", "Emergency notice")


@dataclass(frozen=True)
class AnnouncementsState(SectionState):
    """Everything the section shows.

    `added`, `raised` and `done` count what was saved here: new announcements, emergency notices, changes; `added_id` is
    the last that is new.
    """

    found: AnnouncementList | None = None
    added: int = 0
    raised: int = 0
    added_id: UUID | None = None
    done: int = 0


class AnnouncementsPresenter(SectionPresenter[AnnouncementsState, AnnouncementList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.ANNOUNCEMENTS, Topic.CATALOG, Topic.DAY})

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[AnnouncementsState], None]
    ) -> None:
        super().__init__(branch, runner, AnnouncementsState(), show)
        self._actor = actor

    def _read(self) -> AnnouncementList:
        return self._branch.of(AnnouncementViews).announcements(self._actor)

    def _loaded(self, reading: AnnouncementList) -> None:
        self._change(found=reading)

    def add(self, answers: Answers) -> None:
        """Write a new announcement."""
        self._carry_out(None, AnnouncementVerb.WRITE, answers)

    def act(self, announcement: VisitorAnnouncement, verb: AnnouncementVerb, answers: Answers) -> None:
        """Do something with an announcement as it is shown."""
        self._carry_out(announcement, verb, answers)

    def _carry_out(self, known: VisitorAnnouncement | None, verb: AnnouncementVerb, answers: Answers) -> None:
        today = None if self._state.found is None else self._state.found.today
        entered = terms_of(answers, today) if verb is AnnouncementVerb.WRITE else None
        text = short(known.terms if entered is None and known is not None else entered)
        shown = None if known is None else known.terms.picture
        known_id: UUID | None = None if known is None else known.id
        seen = 0 if known is None else known.version
        self._run(
            lambda command: self._branch.of(AnnouncementOperations).carry_out(
                AnnouncementCommand(command, known_id, verb, seen, self._pictured(entered, answers, shown)), self._actor
            ),
            translate("announcements", "{verb}: {text}", verb=ADD if known is None else VERBS[verb], text=text),
            translate("announcements", "Saved: {text}", text=text),
            lambda saved: self._saved(saved, new=known is None),
        )

    def _pictured(
        self, entered: AnnouncementTerms | None, answers: Answers, shown: AnnouncementPicture | None
    ) -> AnnouncementTerms | None:
        """Return terms with the picture that was chosen or that stays; away from the screen's thread.

        Raises UserError for a file that cannot be taken.
        """
        if entered is None:
            return None
        if chosen := answers.get(PICTURE):
            path = Path(chosen[0])
            checked = check_file(read_file(path), path.name)
            kept = self._branch.of(AnnouncementOperations).keep_picture(checked, path.name, self._actor)
            return replace(entered, picture=kept)
        return replace(entered, picture=shown if answers.get(KEEP_PICTURE) else None)

    def _saved(self, saved: Any, *, new: bool) -> None:
        if new and saved.terms.emergency is not None:
            self._change(raised=self._state.raised + 1, added_id=saved.id)
        elif new:
            self._change(added=self._state.added + 1, added_id=saved.id)
        else:
            self._change(done=self._state.done + 1)


class AnnouncementDetails(QWidget):
    """One announcement: what can be done with it, and who sees it where and when."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[AnnouncementVerb] = ActionPanel(appearance, translator, VERBS)
        columns = (
            Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
            Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
        )
        model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        unit = appearance.metrics.unit
        self.picture = PictureView(appearance, QSize(unit * 40, unit * 20))
        for part in (self.panel, self.picture, self.facts):
            column.addWidget(part)

    def show_row(
        self, row: AnnouncementRow, found: AnnouncementList, done: int, connection: Connection, translator: Translator
    ) -> None:
        """Show an announcement."""
        known = row.announcement
        self.panel.show_record(
            known.id,
            possible(known),
            lambda verb: question(verb, known, found.catalog),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=None,
            translator=translator,
            known=lambda verb: terms_answers(known.terms) if verb is AnnouncementVerb.WRITE else {},
        )
        self.picture.show_picture(_usable(row.preview))
        self.picture.setVisible(bool(row.preview))
        self.picture.setAccessibleName(translator.text(said(known.terms, translator.language)))
        self.facts.setAccessibleName(translator.text(translate("announcements", "Who sees it")))
        self.facts.show_rows(tuple(seen_by(row, found.catalog, translator.language)), translator)


class AnnouncementsPage(RecordPage[AnnouncementsState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.MESSAGE, REGISTER)
        self.file = AnnouncementDetails(appearance, translator)
        self.details.add(self.file)
        self.alarm = NewRecord(emergency_form(), RAISE, appearance, translator)
        self.add_new(self.alarm)
        self.add_new(NewRecord(terms_form(None), ADD, appearance, translator))

    def _show_content(self, state: AnnouncementsState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            self.new.offer(terms_form(found.catalog))
            self.new.show_texts(self._translator, state.connection, state.added, **first_answers(found.today))
            self.alarm.show_texts(self._translator, state.connection, state.raised)
        self._show_records(rows)
        self._choose_added(state.added_id)

    def _show_details(self, record: AnnouncementRow) -> None:
        state = self._state
        if state is not None and state.found is not None:
            self.file.show_row(record, state.found, state.done, state.connection, self._translator)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        self.alarm.set_translator(translator)
        super().set_translator(translator)


class AnnouncementsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = AnnouncementsPage(context.appearance, context.translator)
        self.announcements = AnnouncementsPresenter(
            context.branch, context.runner, context.manager, self.screen.show_state
        )
        super().__init__(self.announcements, self.screen)
        for new in (self.screen.new, self.screen.alarm):
            new.given.connect(self.announcements.add)
        self.screen.file.panel.given.connect(self._act)
        self.screen.message_closed.connect(self.announcements.close_message)

    def _act(self, verb: Any, answers: Answers) -> None:
        row = self.screen.record()
        if row is not None:
            self.announcements.act(row.announcement, verb, answers)


def _usable(png: bytes) -> str:
    """Return a small picture as a text, "" for bytes that are none: they come from a database."""
    try:
        check_png(png)
    except UnusablePictureError:
        return ""
    return text_of(png)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return AnnouncementsSection(context)
