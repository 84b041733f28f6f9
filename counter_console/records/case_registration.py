"""Registering a case from the desk or from its page, and who still has to be told number and code."""

from dataclasses import dataclass
from uuid import UUID

from counter_console.records.case_forms import answers_of_kind
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import LocalText, translate
from shared.service_desk.cases.forms import ready_made
from shared.service_desk.cases.model import Case, Channel, RegisterRequest
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.codes import shown_number

ADD = translate("console.cases", "Register a case")


@dataclass(frozen=True)
class Registered:
    """What the visitor is told after a case was registered. Only this still knows the code."""

    display: str
    code: str
    case: Case
    kind: LocalText


class CaseRegistration:
    """Registers cases for one person. A code is shown only once, so a second case must not replace the first."""

    def __init__(self, branch: OpenBranch, actor: Actor) -> None:
        self._branch, self._actor = branch, actor
        self._untold: list[Registered] = []

    @property
    def newest(self) -> Registered | None:
        """The newest case whose visitor was not told number and code."""
        return self._untold[-1] if self._untold else None

    def register(self, answers: Answers, code: str, ticket_id: UUID | None, command: UUID) -> Registered:
        """Register a case from the answers of `new_case`. Raises UserError."""
        request = RegisterRequest(
            command_id=command,
            type_code=answers["kind"],
            answers=answers_of_kind(answers),
            channel=Channel(answers["channel"]),
            language=answers["language"],
            code=code,
            ticket_id=ticket_id,
            concerns_id=answers.get("concerns"),
            take=bool(answers.get("take")),
        )
        made = self._branch.of(CaseOperations).register(request, self._actor)
        display = shown_number(self._branch.catalog.catalog().branch.code, made.year, made.number)
        kind = next(each for each in ready_made() if each.code == made.type_code)
        return Registered(display, code, made, kind.name)

    def keep(self, registered: Registered) -> None:
        """Keep a case until its visitor was told."""
        self._untold.append(registered)

    def told(self) -> None:
        """Forget the newest: the visitor has number and code."""
        del self._untold[-1:]
