"""What the page of known visitors shows, and its presenter: searching, consent, merging and erasing."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from counter_console.records.known_visitor import KnownVisitor, VisitorLookUp
from counter_console.records.visitor_forms import ACTS, DONE, VisitorAct
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone, SectionState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.live.topics import Topic
from shared.service_desk.clients.errors import CLIENT_NOT_CERTAIN, NO_CONSENT
from shared.service_desk.clients.model import ClientCard, ClientState, ConsentRequest, Contacts
from shared.service_desk.clients.operations.desk import ClientOperations

SEARCH = translate("console.visitors", "Search")
#: A household is no longer than this; more are not one visitor's.
MOST_FOUND = 20


@dataclass(frozen=True)
class VisitorsState(SectionState):
    """Everything the section shows: who was found, and the set-up for the names of services and outcomes.

    `searched` says that somebody was looked for; `done` counts what was saved here.
    """

    found: tuple[KnownVisitor, ...] = ()
    catalog: Catalog | None = None
    searched: bool = False
    leads: bool = False
    erases: bool = False
    done: int = 0


@dataclass(frozen=True)
class VisitorsReading:
    """What is read at once."""

    found: tuple[KnownVisitor, ...]
    catalog: Catalog


class VisitorsPresenter(SectionPresenter[VisitorsState, VisitorsReading]):
    """The section of one person. Only a search looks for somebody: it is audited."""

    TOPICS = frozenset({Topic.CLIENTS, Topic.CASES, Topic.APPOINTMENTS, Topic.CATALOG})

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        rights: Collection[Right],
        show: Callable[[VisitorsState], None],
    ) -> None:
        leads, erases = Right.LEAD_CASES in rights, Right.ERASE_TEXTS in rights
        super().__init__(branch, runner, VisitorsState(leads=leads, erases=erases), show)
        self._actor = actor
        self._look_up = VisitorLookUp(branch, actor)
        self._ids: tuple[UUID, ...] = ()

    def _read(self) -> VisitorsReading:
        files = (self._look_up.file(each) for each in self._ids)
        found = {file.card.client.id: file for file in files if file.card.client.state is ClientState.ACTIVE}
        return VisitorsReading(tuple(found.values()), self._branch.catalog.catalog())

    def _loaded(self, reading: VisitorsReading) -> None:
        self._change(**vars(reading))

    def search(self, text: str) -> None:
        """Look for a visitor; nothing is looked for without words."""
        if not text.strip():
            self._report(translate("console.visitors", "Please type first whom to look for."), MessageTone.INFO)
        else:
            self._run(lambda _command: self._look_up.search(text), SEARCH, done=self._found)

    def _found(self, cards: tuple[ClientCard, ...]) -> None:
        self._ids = tuple(card.client.id for card in cards[:MOST_FOUND])
        self._change(searched=True)
        if not cards:
            self._report(translate("console.visitors", "Nobody is known by this."), MessageTone.INFO)

    def act(self, act: VisitorAct, known: KnownVisitor, answers: Answers) -> None:
        """Do something with a visitor as shown."""
        if act is VisitorAct.WITHDRAW and not answers["sure"]:
            self._report(translate("console.visitors", "Nothing was changed."), MessageTone.INFO)
            return
        self._run(
            lambda command: self._work(act, known, answers, command),
            ACTS[act],
            DONE[act],
            lambda _result: self._change(done=self._state.done + 1),
        )

    def _work(self, act: VisitorAct, known: KnownVisitor, answers: Answers, command: UUID) -> Any:
        operations, actor, client = self._branch.of(ClientOperations), self._actor, known.card.client
        match act:
            case VisitorAct.CONSENT:
                if not answers.get("agreed"):
                    raise UserError(NO_CONSENT)
                given = {key: value for key, value in answers.items() if key in Contacts.__dataclass_fields__}
                contacts = Contacts(**{key: value for key, value in given.items() if value is not None})
                request = ConsentRequest(command, client.id, client.version, answers["purpose"], contacts)
                return operations.consent(request, actor)
            case VisitorAct.WITHDRAW:
                return operations.withdraw(client.id, command, actor)
            case VisitorAct.MERGE:
                others = [card.client for card in self._look_up.search(answers["other"])]
                others = [each for each in others if each.id != client.id]
                if len(others) != 1:
                    raise UserError(CLIENT_NOT_CERTAIN)
                reason = answers["reason"]
                return operations.merge(client.id, others[0].id, reason, client.version, command, actor)
            case VisitorAct.UNMERGE:
                return operations.unmerge(answers["other"], command, actor)
            case VisitorAct.ERASE:
                return self._branch.retention.erase_client(client.id, answers["reason"], actor)
