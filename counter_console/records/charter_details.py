"""One charter: what can be done with it, the map of its steps, what a version changed, and all versions."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.charter_texts import VERBS, differences, facts, map_steps, question, stands
from counter_console.records.version_texts import STATES
from counter_console.section.connection import Connection
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm
from shared.office.versions.model import VersionState, VersionVerb
from shared.office.versions.rules import state_on
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Number, translate
from shared.platform.i18n.translator import Translator
from shared.quality.charters.model import CharterFile, CharterList, CharterVersion
from shared.quality.charters.rules.charters import totals
from shared.quality.charters.rules.texts import totals_text
from shared.service_card.procedure_map import ProcedureMap
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.buttons import Chip
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row
from shared.ui.widgets.table import Column, RecordModel, RecordTable

#: What is usually done next, the first that is possible.
_MAIN = (VersionVerb.APPROVE, VersionVerb.SUBMIT)
#: So many of the last versions can be looked at.
LAST_VERSIONS = 6


class CharterDetails(QWidget):
    """Shows one charter; `panel` carries its actions."""

    def __init__(self, appearance: Appearance, translator: Translator, folder: Path) -> None:
        super().__init__()
        self._appearance, self._translator = appearance, translator
        self._shown: tuple[CharterFile, CharterList] | None = None
        #: The version that is looked at, by charter; without an entry, the one that the list shows.
        self._looked: dict[UUID, int] = {}
        self.panel: ActionPanel[VersionVerb] = ActionPanel(appearance, translator, VERBS)
        self.paper = ExportButtons(appearance, folder, self._paper_name, (ExportForm.PDF,))
        self.map = ProcedureMap(appearance)
        self._sum = PlainText(appearance, role=TextRole.LABEL, bold=True)
        self.versions = [Chip(appearance, "") for _ in range(LAST_VERSIONS)]
        bar = QWidget()
        flow = FlowLayout(appearance.metrics.unit, bar)
        for at, chip in enumerate(self.versions):
            chip.clicked.connect(lambda _checked=False, at=at: self._look_at(at))
            flow.addWidget(chip)
        self._changes_title = PlainText(appearance, role=TextRole.LABEL, bold=True)
        changes = RecordModel(_CHANGES, lambda change: (str(change.label), str(change.after)), translator, _change_text)
        self.changes = RecordTable(appearance, translator, changes, wraps=True)
        model = RecordModel(_FACTS, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        paper = row(self.paper, None)
        column.addWidget(self.panel)
        column.addLayout(paper)
        for part in (bar, self._sum, self.map, self._changes_title, self.changes, self.facts):
            column.addWidget(part)

    def show_file(
        self,
        file: CharterFile,
        found: CharterList,
        done: int,
        connection: Connection,
        translator: Translator,
        *,
        exporting: bool,
    ) -> None:
        """Show a charter."""
        self._shown, self._translator = (file, found), translator
        verbs = tuple(map(VersionVerb, file.verbs))
        self.panel.show_record(
            file.row.charter.id,
            verbs,
            lambda verb: question(verb, file, found.catalog, found.today),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=next((verb for verb in _MAIN if verb in verbs), None),
            translator=translator,
            known=lambda verb: stands(verb, file, found.today),
        )
        self._show_paper(exporting=exporting)
        self._show_version()
        self.facts.setAccessibleName(translator.text(translate("charters", "All versions")))
        self.facts.show_rows(tuple(facts(file, found.today)), translator)

    def _show_paper(self, *, exporting: bool) -> None:
        """Offer the charter on paper."""
        self.paper.show_texts(self._translator, enabled=not exporting)
        button = self.paper.buttons[ExportForm.PDF]
        button.setText(self._translator.text(translate("charters", "On paper (PDF)")))
        button.setAccessibleName(self._translator.text(translate("charters", "Save this charter to print and hang up")))

    def _paper_name(self) -> str:
        if self._shown is None:
            return ""
        file, found = self._shown
        codes = {service.id: service.code for service in found.catalog.services}
        code = codes.get(file.row.charter.service_id, file.row.charter.code)
        return f"nobat-charter-{code}-{self._translator.language.value}"

    def _offered(self, file: CharterFile) -> tuple[CharterVersion, ...]:
        return tuple(reversed(file.row.charter.versions[-LAST_VERSIONS:]))

    def _look_at(self, at: int) -> None:
        if self._shown is not None:
            file, _ = self._shown
            self._looked[file.row.charter.id] = self._offered(file)[at].number
            self._show_version()

    def _show_version(self) -> None:
        """Show the steps of the version that is looked at, and what it changed."""
        assert self._shown is not None, "a version is looked at in an open charter"
        (file, found), say = self._shown, self._translator.text
        shown, charter = file.row, file.row.charter
        number = self._looked.get(charter.id, shown.shown.number)
        version = next((each for each in charter.versions if each.number == number), shown.shown)
        offered = self._offered(file)
        for at, chip in enumerate(self.versions):
            chip.setVisible(at < len(offered) > 1)
            if at < len(offered):
                state, known = STATES[state_on(charter, offered[at], found.today)], Number(offered[at].number)
                chip.setText(say(translate("charters", "Version {number}: {state}", number=known, state=state)))
                chip.setChecked(offered[at] is version)
        ended = state_on(charter, version, found.today) is VersionState.ENDED
        measured = shown.measured if version is shown.shown else ()
        self._sum.setText(
            say(
                translate("charters", "Altogether: {sum}", sum=totals_text(totals(version.terms.steps), found.currency))
            )
        )
        self._sum.setVisible(bool(version.terms.steps))
        self.map.show_steps(map_steps(version, measured, found.catalog, found.currency, self._translator, ended=ended))
        self._show_changes(version, charter.versions, found)

    def _show_changes(self, version: CharterVersion, versions: tuple[CharterVersion, ...], found: CharterList) -> None:
        before = next((each for each in reversed(versions) if each.number < version.number), None)
        changes = () if before is None else differences(version, before, found.catalog)
        if before is not None:
            title = translate("charters", "What differs from version {number}", number=Number(before.number))
            self._changes_title.setText(self._translator.text(title))
            self.changes.setAccessibleName(self._translator.text(title))
        self._changes_title.setVisible(bool(changes))
        self.changes.setVisible(bool(changes))
        self.changes.show_rows(changes, self._translator)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


def _change_text(change: FieldChange, _now: object, translator: Translator) -> str:
    return ". ".join(map(translator.text, (change.label, change.before, change.after)))


_FACTS = (
    Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
    Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
)
_CHANGES = (
    Column("label", translate("charters", "What differs"), lambda change, now, t: t.text(change.label), width=30),
    Column("before", translate("charters", "Before"), lambda change, now, t: t.text(change.before), width=34),
    Column("after", translate("charters", "In this version"), lambda change, now, t: t.text(change.after)),
)
