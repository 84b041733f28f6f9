"""Registering a case from the desk or from its page, and who still has to be told number and code."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from counter_console.counter_slips import CounterSlips, Outcome
from counter_console.records.case_forms import answers_of_kind
from counter_console.records.case_given_files import GivenFilesCheck
from counter_console.records.untold import Untold, UntoldPapers
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.codes import code_digest
from shared.platform.forms.model import Answers
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.service_desk.cases.model import Case, Channel, RegisterRequest
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.codes import new_code, shown_number
from shared.service_desk.cases.rules.slip import CaseSlipFacts, case_slip

ADD = translate("console.cases", "Register a case")


@dataclass(frozen=True, kw_only=True)
class Registered(Untold):
    """What the visitor is told after a case was registered."""

    display: str
    case: Case
    kind: Showable
    person: str


class CaseRegistration(UntoldPapers[Registered]):
    """Registers cases for one person and prints their papers."""

    def __init__(self, branch: OpenBranch, actor: Actor, slips: CounterSlips, file_runner: Runner) -> None:
        super().__init__(slips)
        self._branch, self._actor = branch, actor
        self.files = GivenFilesCheck(file_runner)
        self._prepared: tuple[str, str] | None = None
        self._digests: dict[str, str] = {}

    def prepare(self) -> None:
        """Make the next follow-up code with its slow digest, away from the screen's thread and before it is needed."""
        if self._prepared is None:
            code = new_code()
            self._prepared = code, code_digest(self._branch.database.branch_id, code)

    def next_code(self) -> str:
        """Return the code of a case that is going to be registered."""
        prepared, self._prepared = self._prepared, None
        if prepared is None:
            return new_code()
        self._digests = dict([prepared])
        return prepared[0]

    def scan_folder(self) -> str:
        """Return the folder into which the scanner of this console writes, "" for none."""
        return self._branch.settings.values().scan_folder_of(self._actor.device)

    def register(
        self, answers: Answers, code: str, ticket_id: UUID | None, files: tuple[GivenFile, ...], command: UUID
    ) -> Registered:
        """Register a case from the answers of `new_case` and its checked files. Raises UserError."""
        catalog = self._branch.catalog.catalog()
        request = RegisterRequest(
            command_id=command,
            type_code=answers["kind"],
            answers=answers_of_kind(answers),
            channel=Channel(answers.get("channel") or Channel.INTERNAL),
            language=answers.get("language") or catalog.branch.default_language,
            code=code,
            ticket_id=ticket_id,
            concerns_id=answers.get("concerns"),
            take=bool(answers.get("take")),
            requester=answers.get("requester") or "",
            digest=self._digests.get(code, ""),
            files=files,
        )
        made = self._branch.of(CaseOperations).register(request, self._actor)
        display = shown_number(catalog.branch.code, made.year, made.number)
        kind = next((each.name for each in catalog.case_kinds if each.code == made.type_code), made.type_code)
        person = next((each.name for each in self._branch.staff.members() if each.id == self._actor.id), "")
        return Registered(record_id=made.id, code=code, display=display, case=made, kind=kind, person=person)

    def _send(self, untold: Registered, told: Callable[[Outcome], None]) -> None:
        case, language = untold.case, Language(untold.case.language)
        facts = CaseSlipFacts(untold.display, untold.code, untold.kind, case.registered, untold.person, case.answer_due)
        self._slips.print(
            lambda catalog, settings: case_slip(facts, catalog, settings, language), facts.display, untold.copies, told
        )
