"""What the section of cases shows, and its presenter: lists, one case, registering and acting."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from counter_console.records.case_given_files import NONE_REFUSED, RefusedFiles
from counter_console.records.case_registration import ADD, CaseRegistration, Registered
from counter_console.records.case_work import CaseFileState, CaseWorkPresenter
from counter_console.records.visitor_here import VisitorHere, visitor_here
from counter_console.section.connection import MessageTone
from counter_console.section.live_reading import LiveReading
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import (
    CaseKind,
)
from shared.office.catalog.model.workflow import BranchUnit
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import Showable, Text, isolated, translate
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.model.lists import CaseRow, Scope
from shared.service_desk.cases.operations.views import CaseViews


@dataclass(frozen=True)
class Line:
    """One row of the register, ready to show."""

    row: CaseRow
    kind: Showable
    zone: str


@dataclass(frozen=True)
class CasesState(CaseFileState):
    """Everything the section shows. `registered` is the newest case of which nobody was told yet.

    `file` is the chosen case. `unit` narrows the list to one of the `units` ("": to what is for the whole branch).
    For those of `requesting` a case can be registered. `refused` are the files of the new case that were not taken.
    `added` and `done` count what was saved here.
    """

    lines: tuple[Line, ...] = ()
    total: int = 0
    scope: Scope = Scope.OPEN
    unit: str | None = None
    units: tuple[BranchUnit, ...] = ()
    requesting: tuple[BranchUnit, ...] = ()
    kinds: tuple[CaseKind, ...] = ()
    people: tuple[tuple[UUID, str], ...] = ()
    visitor: VisitorHere | None = None
    scan_folder: str = ""
    refused: RefusedFiles = NONE_REFUSED
    registered: Registered | None = None
    added: int = 0


@dataclass(frozen=True)
class CasesReading:
    """What is read at once."""

    lines: tuple[Line, ...]
    total: int
    zone: str
    kinds: tuple[CaseKind, ...]
    people: tuple[tuple[UUID, str], ...]
    visitor: VisitorHere | None
    file: CaseFile | None
    units: tuple[BranchUnit, ...] = ()
    requesting: tuple[BranchUnit, ...] = ()
    scan_folder: str = ""


class CasesPresenter(CaseWorkPresenter[CasesState, CasesReading]):
    """The section of one person; `session_id` is their counter session, if they sit at a counter."""

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        session_id: UUID | None,
        registration: CaseRegistration,
        show: Callable[[CasesState], None],
    ) -> None:
        super().__init__(branch, runner, actor, CasesState(), show)
        self._session_id = session_id
        self._search = ""
        self._registration = registration
        registration.show = lambda newest: self._change(registered=newest)
        self._at_counter = LiveReading(
            runner, lambda: visitor_here(branch, session_id), self._visitor_read, self._reading_failed
        )

    def changed(self, topics: frozenset[Topic]) -> None:
        """React to news. A ticket changes nothing in the register: only who is at the counter is read again."""
        super().changed(topics)
        if Topic.QUEUE in topics and not topics & self.TOPICS and self._session_id is not None and self._state.loaded:
            self._at_counter.refresh()

    def _visitor_read(self, visitor: VisitorHere | None) -> None:
        if visitor != self._state.visitor:
            self._change(visitor=visitor)

    def _read(self) -> CasesReading:
        self._registration.prepare()
        views, catalog = self._branch.of(CaseViews), self._branch.catalog.catalog()
        scope, search, chosen = self._state.scope, self._search, self._chosen
        found = views.cases(self._actor, scope, search, self._state.unit)
        zone = catalog.branch.time_zone
        lines = tuple(
            Line(each, found.types[each.case.type_code, each.case.type_version].name, zone) for each in found.rows
        )
        people = tuple((each.id, each.name) for each in self._branch.staff.members() if each.active)
        visitor = visitor_here(self._branch, self._session_id)
        file = None
        if any(line.row.case.id == chosen for line in lines) and chosen is not None:
            file = views.case(chosen, self._actor)
        return CasesReading(
            lines,
            found.total,
            zone,
            catalog.case_kinds_in_use,
            people,
            visitor,
            file,
            catalog.units,
            views.requesting(self._actor) if catalog.units else (),
            self._registration.scan_folder(),
        )

    def _loaded(self, reading: CasesReading) -> None:
        self._change(**vars(reading))

    def choose_scope(self, scope: Scope) -> None:
        """Show another list."""
        self._change(scope=scope)
        self.refresh()

    def choose_unit(self, unit: str | None) -> None:
        """Show the cases of one unit, or of all."""
        self._change(unit=unit)
        self.refresh()

    def search(self, typed: str) -> None:
        """Find the case with a number or a follow-up code; "" shows the list again."""
        if typed != self._search:
            self._search = typed
            self.refresh()

    def register(self, answers: Answers) -> None:
        """Register a case; its number and code stay on the screen until they were told."""
        code, visitor = self._registration.next_code(), self._state.visitor if answers.get("for_visitor") else None
        ticket = None if visitor is None else visitor.ticket_id

        def ready(files: tuple[GivenFile, ...]) -> None:
            self._run(
                lambda command: self._registration.register(answers, code, ticket, files, command),
                ADD,
                done=self._registered,
            )

        def refused(problems: Mapping[str, Text]) -> None:
            self._change(refused=self._state.refused.after(problems))

        self._registration.files.check(
            self._state.kinds, answers, ready, refused, self._report, lambda: self._commands.busy
        )

    def _registered(self, registered: Registered) -> None:
        self._change(added=self._state.added + 1)
        if registered.case.requester:
            # Nobody needs a code: the unit finds its case in its list.
            number = isolated(registered.display)
            self._report(translate("console.cases", "Registered: {number}", number=number), MessageTone.GOOD)
        else:
            self._registration.keep(registered)

    def told(self) -> None:
        """Remove number and code: the visitor has them. Those of a case before, if nobody was told them, come back."""
        self._registration.told()

    def print_again(self) -> None:
        """Print the slip of the case once more."""
        self._registration.print()
