"""Service charters: the steps of each service as visitors read them, beside what was measured, in versions."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal

from counter_console.records.charter_details import CharterDetails
from counter_console.records.charter_report import charter_report
from counter_console.records.charter_texts import TITLE, VERBS, finding_text
from counter_console.records.version_texts import prepared_text
from counter_console.section.connection import SectionState
from counter_console.section.files import ExportForm, write_report
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection, SectionContext
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Number, Showable, Text, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.charters.forms import terms_form, terms_of
from shared.quality.charters.model import CharterList, CharterRow
from shared.quality.charters.operations.desk import CharterOperations
from shared.quality.charters.operations.views import CharterViews
from shared.quality.charters.rules.charters import code_of
from shared.quality.charters.rules.texts import fee_text, total_time_text
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("charters", "Reading the charters"),
    translate("charters", "The charters are from that time."),
    translate("charters", "No charters yet"),
    translate("charters", "A charter tells visitors every step of a service, with its time and its fee."),
)
ADD = translate("charters", "New charter")


@dataclass(frozen=True)
class CharterLine:
    """One row of the list, with what a fee needs to be read."""

    row: CharterRow
    fee: Showable


@dataclass(frozen=True)
class ChartersState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here; `added_id` is the last."""

    found: CharterList | None = None
    added: int = 0
    added_id: UUID | None = None
    done: int = 0


class ChartersPresenter(ReportingPresenter[ChartersState, CharterList]):
    """The section of one person."""

    EMPTY = ChartersState
    TOPICS = frozenset({Topic.CHARTERS, Topic.CATALOG, Topic.SETTINGS, Topic.DAY})
    _chosen: UUID | None = None

    def _read(self) -> CharterList:
        return self._branch.of(CharterViews).charters(self._actor, self._chosen)

    def _loaded(self, reading: CharterList) -> None:
        self._change(found=reading)

    def open_charter(self, charter_id: UUID) -> None:
        """Show one charter."""
        if charter_id != self._chosen:
            self._chosen = charter_id
            self.refresh()

    def add(self, answers: Answers) -> None:
        """Write the draft of a new charter."""
        found = self._state.found
        if found is None:
            return
        service_id = answers["service"]
        name = next((name for each, name in found.free if each == service_id), "")
        terms = terms_of(answers, service_id)
        self._run(
            lambda command: self._branch.of(CharterOperations).carry_out(
                VersionCommand(command, None, VersionVerb.WRITE, code=code_of(service_id), terms=terms), self._actor
            ),
            translate("charters", "New charter: {service}", service=name),
            translate("charters", "Saved as a draft: {service}", service=name),
            self._added,
        )

    def set_translator(self, translator: Translator) -> None:
        """Write files in another language."""
        self._translator = translator

    def export(self, form: ExportForm, path: Path) -> None:
        """Write the chosen charter to a file, away from the screen's thread."""
        found, translator = self._state.found, self._translator
        if found is not None and found.file is not None:
            report = charter_report(found.file.row, found, translator)
            self._write_file(lambda: write_report(report, form, path, translator, self._families))

    def _added(self, charter: Any) -> None:
        self._chosen = charter.id
        self._change(added=self._state.added + 1, added_id=charter.id)

    def act(self, verb: VersionVerb, answers: Answers) -> None:
        """Do something with the chosen charter as it is shown."""
        file = None if self._state.found is None else self._state.found.file
        if file is None:
            return
        known, name = file.row.charter, file.row.service
        terms = terms_of(answers, known.service_id) if verb is VersionVerb.WRITE else None
        self._run(
            lambda command: self._branch.of(CharterOperations).carry_out(
                VersionCommand(command, known.id, verb, known.version, terms=terms, day=answers.get("day")), self._actor
            ),
            translate("charters", "{verb}: {service}", verb=VERBS[verb], service=name),
            translate("charters", "Saved: {service}", service=name),
            lambda _charter: self._change(done=self._state.done + 1),
        )


class ChartersPage(RecordPage[ChartersState]):
    """The page. `charter_wanted` carries an id."""

    charter_wanted = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.LIST, REGISTER)
        self.file = CharterDetails(appearance, translator, folder)
        self.details.add(self.file)
        self.add_new(NewRecord(terms_form(None, free=()), ADD, appearance, translator))
        self._found: CharterList | None = None
        self._lines: tuple[CharterLine, ...] = ()

    def _show_content(self, state: ChartersState) -> None:
        found = state.found
        rows = () if found is None else found.rows
        self._show_head(TITLE, _without(found), loading=not state.loaded, empty=state.loaded and not rows)
        if found is not None:
            self._offer(found, state)
            if found is not self._found:
                self._found = found
                self._lines = tuple(CharterLine(row, _fee(row, found)) for row in found.rows)
        self._show_records(self._lines)
        self._choose_added(state.added_id)

    def _offer(self, found: CharterList, state: ChartersState) -> None:
        """Offer a new charter while there is a service without one."""
        self.new.offer(terms_form(found.catalog, free=found.free))
        self.new.show_texts(self._translator, state.connection, state.added, begins=found.today + timedelta(days=1))
        self.new.opener.setVisible(bool(found.free) and self.new.isHidden())

    def _show_details(self, record: CharterLine) -> None:
        state = self._state
        found = None if state is None else state.found
        file = None if found is None else found.file
        here = file is not None and file.row.charter.id == record.row.charter.id
        self.file.setVisible(here)
        if state is not None and found is not None and file is not None and here:
            self.file.show_file(file, found, state.done, state.connection, self._translator, exporting=state.exporting)

    def _choose(self, record: Any) -> None:
        super()._choose(record)
        if self._chosen is not None:
            self.charter_wanted.emit(self._chosen)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


def _fee(row: CharterRow, found: CharterList) -> Showable:
    """Return what a service costs; nothing is known of a draft without steps."""
    return fee_text(row.totals.fee, found.currency) if row.shown.terms.steps else DASH


def _without(found: CharterList | None) -> Text | str:
    """Return how many services have no charter yet."""
    if found is None or not found.rows or not found.free:
        return ""
    return translate("charters", "%n service(s) without a charter", n=len(found.free))


def _mark(line: CharterLine) -> tuple[Icon, Tone] | None:
    return (Icon.WARNING, Tone.CAUTION) if line.row.findings else None


def _described(line: CharterLine, _now: object, translator: Translator) -> str:
    return translator.text(line.row.service)


REGISTER = Register(
    TITLE,
    (
        Column(
            "service",
            translate("charters", "Service"),
            lambda line, now, t: t.text(line.row.service),
            hint=lambda line, now, t: t.text(prepared_text(line.row.state, line.row.prepared)),
        ),
        Column(
            "steps",
            translate("charters", "Steps"),
            lambda line, now, t: t.text(Number(len(line.row.shown.terms.steps))),
            width=10,
        ),
        Column(
            "time",
            translate("charters", "Time"),
            lambda line, now, t: t.text(total_time_text(line.row.totals)) if line.row.shown.terms.steps else DASH,
            width=26,
            mark=_mark,
            hint=lambda line, now, t: t.text(finding_text(line.row)),
        ),
        Column("fee", translate("charters", "Fee"), lambda line, now, t: t.text(line.fee), width=18),
    ),
    lambda line: line.row.charter.id,
    _described,
    ((translate("charters", "Only with something to look at"), lambda line: bool(line.row.findings)),),
)


class ChartersSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ChartersPage(context.appearance, context.translator, context.folder)
        self.charters = ChartersPresenter.of(context, context.manager, self.screen.show_state)
        super().__init__(self.charters, self.screen)
        self.screen.charter_wanted.connect(self.charters.open_charter)
        self.screen.new.given.connect(self.charters.add)
        self.screen.file.panel.given.connect(self.charters.act)
        self.screen.file.paper.chosen.connect(self.charters.export)
        self.screen.message_closed.connect(self.charters.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.charters.set_translator(translator)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ChartersSection(context)
