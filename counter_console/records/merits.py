"""Merits and measures: proposed, proved, answered by the person, decided by somebody else."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.records.merit_details import MeritDetails
from counter_console.records.merit_texts import (
    MARKS,
    STATES,
    TITLE,
    VERBS,
    beginning,
    is_open,
    merit_name,
    until_text,
    words_of,
)
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.new_record import NewRecord
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.recognition.forms import KINDS, proposal_form
from shared.quality.recognition.model.merits import (
    MeritCommand,
    MeritFile,
    MeritKind,
    MeritList,
    MeritText,
    MeritVerb,
)
from shared.quality.recognition.operations.merit_views import MeritViews
from shared.quality.recognition.operations.merits import MeritOperations
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("merits", "Reading merits and measures"),
    translate("improvement", "The list is from that time."),
    translate("merits", "No merits or measures yet"),
    translate(
        "merits", "One person proposes it with evidence, another one decides, and the person concerned may answer."
    ),
)
ADD = translate("merits", "Propose")


@dataclass(frozen=True)
class MeritsState(SectionState):
    """Everything the section shows. `added` and `done` count what was saved here; `added_id` is the last new one."""

    found: MeritList | None = None
    added: int = 0
    added_id: UUID | None = None
    done: int = 0


class MeritsPresenter(SectionPresenter[MeritsState, MeritList]):
    """The section of one person."""

    TOPICS = frozenset({Topic.MERITS, Topic.CASES, Topic.DAY, Topic.CATALOG})
    REREAD_SECONDS = 600  # times pass without news

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[MeritsState], None]) -> None:
        super().__init__(branch, runner, MeritsState(), show)
        self._actor = actor

    def write(self, paper: Callable[[], Path]) -> None:
        """Write a paper, away from the screen's thread."""
        self._write_file(paper)

    def _read(self) -> MeritList:
        return self._branch.of(MeritViews).register(self._actor)

    def _loaded(self, reading: MeritList) -> None:
        self._change(found=reading)

    def propose(self, answers: Answers) -> None:
        """Propose something for a person."""
        person, kind, words = answers["person"], MeritKind(answers["kind"]), answers[MeritText.WHY]
        self._run(
            lambda command: self._branch.of(MeritOperations).carry_out(
                MeritCommand(command, None, MeritVerb.PROPOSE, words=words, person_id=person, kind=kind), self._actor
            ),
            ADD,
            translate("merits", "It is proposed. Now give the evidence."),
            self._added,
        )

    def _added(self, merit: Any) -> None:
        self._change(added=self._state.added + 1, added_id=merit.id)

    def act(self, file: MeritFile, verb: MeritVerb, answers: Answers) -> None:
        """Do something with one as it is shown."""
        merit, words = file.merit, words_of(verb, dict(answers))
        evidence = str(answers.get("evidence") or "")

        def work(command_id: UUID) -> Any:
            command = MeritCommand(command_id, merit.id, verb, merit.version, words, evidence=evidence)
            operations = self._branch.of(MeritOperations)
            if verb in (MeritVerb.EVIDENCE, MeritVerb.WITHDRAW):
                return operations.carry_out(command, self._actor)
            return operations.decide(command, self._actor)

        self._run(
            work,
            translate("merits", "{verb}: {name}", verb=VERBS[verb], name=merit_name(file)),
            translate("merits", "Saved: {name}", name=merit_name(file)),
            lambda _merit: self._change(done=self._state.done + 1),
        )


def _register(zone: ZoneInfo) -> Register:
    return Register(
        translate("merits", "All but your own"),
        (
            Column(
                "person",
                translate("merits", "Person"),
                lambda file, now, t: isolated(file.person),
                width=26,
                hint=lambda file, now, t: t.text(merit_name(file)),
            ),
            Column(
                "kind",
                translate("merits", "Merit or measure"),
                lambda file, now, t: t.text(KINDS[file.merit.kind]),
                hint=lambda file, now, t: isolated(beginning(file.texts.get(MeritText.WHY, ""))),
            ),
            Column(
                "state",
                translate("merits", "State"),
                lambda file, now, t: t.text(STATES[file.state]),
                width=40,
                mark=lambda file: MARKS[file.state],
                hint=lambda file, now, t: t.text(until_text(file, zone)),
            ),
        ),
        lambda file: file.merit.id,
        _description,
        filters=(
            (translate("merits", "Merits"), lambda file: not file.merit.is_measure),
            (translate("merits", "Measures"), lambda file: file.merit.is_measure),
            (translate("merits", "Still open"), is_open),
        ),
    )


def _description(file: MeritFile, _now: object, translator: Translator) -> str:
    said = (translator.text(merit_name(file)), isolated(file.person), translator.text(KINDS[file.merit.kind]))
    return translator.language.comma.join(said)


class MeritsPage(RecordPage[MeritsState]):
    """The page."""

    def __init__(self, appearance: Appearance, translator: Translator, zone: ZoneInfo, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.STAR, _register(zone))
        self.file = MeritDetails(appearance, translator, zone, folder, VERBS)
        self.details.add(self.file)
        self.add_new(NewRecord(proposal_form(()), ADD, appearance, translator))

    def _show_content(self, state: MeritsState) -> None:
        found = state.found
        files = () if found is None else found.files
        self._show_head(TITLE, "", loading=not state.loaded, empty=state.loaded and not files)
        if found is not None:
            self.new.offer(proposal_form(found.candidates))
            self.new.show_texts(self._translator, state.connection, state.added)
        self.new.opener.setVisible(found is not None and self.new.isHidden())
        self._show_records(files)
        self._choose_added(state.added_id)

    def _show_details(self, record: MeritFile) -> None:
        state = self._state
        if state is not None:
            self.file.show_file(record, state.done, state.connection, self._translator, exporting=state.exporting)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.new.set_translator(translator)
        super().set_translator(translator)


class MeritsSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = MeritsPage(context.appearance, context.translator, context.zone, context.folder)
        self.merits = MeritsPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.merits, self.screen)
        self.screen.new.given.connect(self.merits.propose)
        self.screen.file.panel.given.connect(self._act)
        self.screen.message_closed.connect(self.merits.close_message)
        self.screen.file.paper_wanted.connect(self.merits.write)

    def _act(self, verb: MeritVerb, answers: Answers) -> None:
        file = self.screen.record()
        if file is not None:
            self.merits.act(file, verb, answers)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return MeritsSection(context)
