"""What the sections of cases have in common: one chosen case, and everything done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from counter_console.records.case_texts import VERBS
from counter_console.section.base_presenter import R, SectionPresenter
from counter_console.section.connection import SectionState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import isolated, translate
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model import CaseCommand, CaseFile, CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations


@dataclass(frozen=True)
class CaseFileState(SectionState):
    """What a section with one chosen case shows: `file` is that case; `done` counts what was saved here."""

    zone: str = "UTC"
    file: CaseFile | None = None
    done: int = 0


S = TypeVar("S", bound=CaseFileState)


class CaseWorkPresenter(SectionPresenter[S, R]):
    """Opens cases and acts on the chosen one."""

    TOPICS = frozenset({Topic.CASES, Topic.CATALOG})
    REREAD_SECONDS = 60  # deadlines pass without news

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, state: S, show: Callable[[S], None]) -> None:
        super().__init__(branch, runner, state, show)
        self._actor = actor
        self._chosen: UUID | None = None

    def open_case(self, case_id: UUID) -> None:
        """Show one case."""
        if case_id != self._chosen:
            self._chosen = case_id
            self.refresh()

    def act(self, verb: CaseVerb, answers: Answers) -> None:
        """Do something with the chosen case as it is shown."""
        file = self._state.file
        if file is None:
            return
        given = {key: value for key, value in answers.items() if value not in (None, "")}
        self._run(
            lambda command: self._branch.of(CaseOperations).carry_out(
                CaseCommand(command, file.case.id, verb, file.case.version, **given), self._actor
            ),
            translate("console.cases", "{verb}: {number}", verb=VERBS[verb][0], number=isolated(file.display)),
            translate("console.cases", "Saved: {number}", number=isolated(file.display)),
            lambda _case: self._change(done=self._state.done + 1),
        )
