"""One merit or measure: what comes next, what can be done, and all that is known; and the list of one's own."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.facts_table import facts_table
from counter_console.records.merit_texts import (
    MARKS,
    OWN_STATES,
    OWN_VERBS,
    REVERSED,
    TITLE,
    advice,
    facts,
    merit_name,
    merit_report,
    question,
    until_text,
)
from counter_console.section.connection import Connection
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.quality.recognition.forms import KINDS
from shared.quality.recognition.model.merits import MeritFile, MeritState, MeritVerb
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.table import Column, RecordModel, RecordTable

_NONE = translate(
    "merits", "There are none about you. A measure would only be decided after you had ten working days to reply."
)
#: What is usually done next, the first that is possible.
_MAIN = (MeritVerb.EVIDENCE, MeritVerb.APPROVE, MeritVerb.KEEP, MeritVerb.REPLY)


class MeritDetails(QWidget):
    """Shows one; `panel` carries what is done with it, `paper_wanted` the work that writes it as a file."""

    paper_wanted = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        zone: ZoneInfo,
        folder: Path,
        verbs: Mapping[MeritVerb, Text],
    ) -> None:
        super().__init__()
        self._zone, self._own = zone, MeritVerb.REPLY in verbs
        self._shown: MeritFile | None = None
        self._families = appearance.fonts.families
        self._translator = translator
        self._reversed = PlainText(appearance, role=TextRole.LABEL, tone=Tone.CAUTION)
        self._advice = PlainText(appearance, role=TextRole.LABEL, tone=Tone.QUIET)
        self.panel: ActionPanel[MeritVerb] = ActionPanel(appearance, translator, verbs)
        self.paper = ExportButtons(appearance, folder, self._paper_name, (ExportForm.PDF,))
        self.paper.chosen.connect(self._write)
        self.facts = facts_table(appearance, translator)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self._reversed, self._advice, self.panel, self.facts):
            column.addWidget(part)
        column.addLayout(row(self.paper, None, spacing=appearance.metrics.unit))

    def show_file(
        self, file: MeritFile, done: int, connection: Connection, translator: Translator, *, exporting: bool
    ) -> None:
        """Show a merit or a measure."""
        self._shown, self._translator = file, translator
        said = translator.text(advice(file, self._zone, own=self._own))
        self._advice.setText(said)
        self._advice.setVisible(bool(said))
        self._reversed.setText(translator.text(REVERSED))
        self._reversed.setVisible(file.reversed and file.merit.is_measure)
        verbs = tuple(verb for verb in file.verbs if verb is not MeritVerb.EVIDENCE or file.options)
        self.panel.show_record(
            file.merit.id,
            verbs,
            lambda verb: question(verb, file),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=next((verb for verb in _MAIN if verb in verbs), None),
            translator=translator,
        )
        self.paper.setVisible(file.merit.evidence is not None and (file.merit.is_measure or _is_given(file)))
        self.paper.show_texts(translator, enabled=not exporting)
        button = self.paper.buttons[ExportForm.PDF]
        button.setText(translator.text(translate("charters", "On paper (PDF)")))
        self.facts.setAccessibleName(translator.text(translate("merits", "What is known of it")))
        self.facts.show_rows(tuple(facts(file, self._zone)), translator)

    def _paper_name(self) -> str:
        return (
            "" if self._shown is None else f"nobat-merit-{self._shown.merit.number}-{self._translator.language.value}"
        )

    def _write(self, form: ExportForm, path: Path) -> None:
        if self._shown is not None:
            report, translator = merit_report(self._shown, self._zone, self._translator), self._translator
            self.paper_wanted.emit(lambda: write_report(report, form, path, translator, self._families))


def _is_given(file: MeritFile) -> bool:
    return file.state is MeritState.APPROVED


class OwnMerits(Panel):
    """One's own merits and measures; `given` carries the record, the action and the checked answers."""

    given = Signal(object, object, object)

    def __init__(self, appearance: Appearance, translator: Translator, zone: ZoneInfo, folder: Path) -> None:
        super().__init__(appearance)
        self._files: Sequence[MeritFile] = ()
        self._shown: tuple[int, Connection, Translator, bool] | None = None
        self._none = PlainText(appearance, tone=Tone.QUIET)
        columns = (
            Column(
                "what",
                translate("merits", "Merit or measure"),
                lambda file, now, t: t.text(KINDS[file.merit.kind]),
                hint=lambda file, now, t: t.text(merit_name(file)),
            ),
            Column(
                "state",
                translate("merits", "State"),
                lambda file, now, t: t.text(OWN_STATES[file.state]),
                width=40,
                mark=lambda file: MARKS[file.state],
                hint=lambda file, now, t: t.text(until_text(file, zone)),
            ),
        )
        model = RecordModel(columns, lambda file: file.merit.id, translator, _spoken)
        self.table = RecordTable(appearance, translator, model, wraps=True)
        self.table.selected.connect(self._choose)
        self.details = MeritDetails(appearance, translator, zone, folder, OWN_VERBS)
        self.details.panel.given.connect(self._give)
        for part in (self._none, self.table, self.details):
            self.add(part)
        self._chosen: UUID | None = None

    def show_files(
        self,
        files: Sequence[MeritFile],
        done: int,
        connection: Connection,
        translator: Translator,
        *,
        exporting: bool,
    ) -> None:
        """Show all of them, and the chosen one whole; the newest is chosen at first."""
        self._files, self._shown = files, (done, connection, translator, exporting)
        self.set_heading(translator.text(TITLE))
        self._none.setText(translator.text(_NONE))
        self._none.setVisible(not files)
        self.table.setVisible(bool(files))
        self.table.setAccessibleName(translator.text(TITLE))
        self.table.show_rows(tuple(files), translator)
        if files and all(each.merit.id != self._chosen for each in files):
            # What waits for the person comes before what is newer.
            self._chosen = next((each for each in files if each.verbs), files[0]).merit.id
        self.table.choose(self._chosen)
        self._show_chosen()

    def _show_chosen(self) -> None:
        file = next((each for each in self._files if each.merit.id == self._chosen), None)
        self.details.setVisible(file is not None)
        if file is not None and self._shown is not None:
            done, connection, translator, exporting = self._shown
            self.details.show_file(file, done, connection, translator, exporting=exporting)

    def _choose(self, file: MeritFile | None) -> None:
        if file is not None and file.merit.id != self._chosen:
            self._chosen = file.merit.id
            self._show_chosen()

    def _give(self, verb: MeritVerb, answers: object) -> None:
        file = next((each for each in self._files if each.merit.id == self._chosen), None)
        if file is not None:
            self.given.emit(file, verb, answers)


def _spoken(file: MeritFile, _now: object, translator: Translator) -> str:
    said = (merit_name(file), KINDS[file.merit.kind], OWN_STATES[file.state])
    return translator.language.comma.join(map(translator.text, said))
