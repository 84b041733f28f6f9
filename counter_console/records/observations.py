"""Observations: a coach fills in a scorecard openly; only what many of them say together is shown."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.records.action_panel import ActionPanel
from counter_console.records.case_texts import CaseFact
from counter_console.records.scorecard_texts import observed_facts
from counter_console.records.wave_texts import points
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import Connection, SectionState
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Number, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.figures import DASH
from shared.quality.scorecards.forms import answer_form
from shared.quality.scorecards.model.register import CardList, CardRow, ObservationVerb, ObserveCommand
from shared.quality.scorecards.operations.card_views import ScorecardViews
from shared.quality.scorecards.operations.cards import ObservationOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.table import Column, RecordModel, RecordTable

TITLE = translate("scorecards", "Observations")
TEXTS = PageTexts(
    translate("scorecards", "Reading the scorecards"),
    translate("console.entries", "The list is from that time."),
    translate("scorecards", "No scorecard is in force"),
    translate("scorecards", "As soon as a scorecard is in force, it can be filled in here."),
)
VERBS = {ObservationVerb.OBSERVE: translate("scorecards", "Fill in")}
OPENLY = translate(
    "scorecards",
    "Openly, beside a colleague who knows it. Nothing is kept about who was at work, "
    "and no figure about a person is made.",
)


def _score(row: CardRow, _now: datetime | None, translator: Translator) -> str:
    return DASH if row.result is None else translator.text(points(row.result.mean))


REGISTER = Register(
    translate("scorecards", "Scorecards in force"),
    (
        Column(
            "card",
            translate("scorecards", "Scorecard"),
            lambda row, now, t: t.text(row.shown.terms.title),
            hint=lambda row, now, t: isolated(row.card.code),
        ),
        Column(
            "count",
            translate("scorecards", "Observations"),
            lambda row, now, t: t.text(Number(row.observations)),
            width=26,
        ),
        Column("score", translate("scorecards", "Score"), _score, width=14),
    ),
    lambda row: row.card.id,
    lambda row, now, t: t.text(row.shown.terms.title),
)


@dataclass(frozen=True)
class ObservationsState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    found: CardList | None = None
    done: int = 0


class ObservationsPresenter(SectionPresenter[ObservationsState, CardList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.ASSESSMENT, Topic.DAY})

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[ObservationsState], None]
    ) -> None:
        super().__init__(branch, runner, ObservationsState(), show)
        self._actor = actor

    def _read(self) -> CardList:
        return self._branch.of(ScorecardViews).to_observe(self._actor)

    def _loaded(self, reading: CardList) -> None:
        self._change(found=reading)

    def observe(self, row: CardRow, answers: Answers) -> None:
        """Keep what the coach saw."""
        self._run(
            lambda command: self._branch.of(ObservationOperations).observe(
                ObserveCommand(command, row.card.id, row.shown.number, dict(answers)), self._actor
            ),
            translate("scorecards", "Observation: {card}", card=row.shown.terms.title),
            translate("scorecards", "The observation was saved."),
            lambda _observation: self._change(done=self._state.done + 1),
        )


class ObservationDetails(QWidget):
    """One scorecard to fill in, and what observations say together."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__()
        self.panel: ActionPanel[ObservationVerb] = ActionPanel(appearance, translator, VERBS)
        self._openly = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        columns = (
            Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=40),
            Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
        )
        model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _fact_text)
        self.facts = RecordTable(appearance, translator, model, wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.metrics.unit * 2)
        for part in (self._openly, self.panel, self.facts):
            column.addWidget(part)

    def show_card(self, row: CardRow, done: int, connection: Connection, translator: Translator) -> None:
        """Show a scorecard."""
        self._openly.setText(translator.text(OPENLY))
        self.panel.show_record(
            row.card.id,
            tuple(VERBS),
            lambda _verb: answer_form(row.shown.terms),
            done=done,
            blocked=translator.text(connection.blocked_reason),
            main=ObservationVerb.OBSERVE,
            translator=translator,
        )
        self.facts.setAccessibleName(translator.text(translate("scorecards", "What observations say together")))
        self.facts.show_rows(tuple(observed_facts(row)), translator)


class ObservationsPage(RecordPage[ObservationsState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.PEOPLE, REGISTER)
        self.card = ObservationDetails(appearance, translator)
        self.details.add(self.card)

    def _show_content(self, state: ObservationsState) -> None:
        rows = () if state.found is None else state.found.rows
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not rows)
        if len(rows) == 1:
            self._chosen = rows[0].card.id  # there is nothing to choose
        self._show_records(rows)

    def _show_details(self, record: CardRow) -> None:
        state = self._state
        if state is not None:
            self.card.show_card(record, state.done, state.connection, self._translator)


class ObservationsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = ObservationsPage(context.appearance, context.translator)
        self.observations = ObservationsPresenter(
            context.branch, context.runner, context.manager, self.screen.show_state
        )
        super().__init__(self.observations, self.screen)
        self.screen.card.panel.given.connect(self._observe)
        self.screen.message_closed.connect(self.observations.close_message)

    def _observe(self, _verb: Any, answers: Answers) -> None:
        row = self.screen.record()
        if row is not None:
            self.observations.observe(row, answers)


def _fact_text(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ObservationsSection(context)
