"""Registering a case from the desk or from its page, and who still has to be told number and code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from counter_console.case_slips import CaseSlips, Outcome
from counter_console.records.case_forms import answers_of_kind
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.forms.model import Answers
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate
from shared.platform.printing.printer import Delivery
from shared.service_desk.cases.model import Case, Channel, RegisterRequest
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.slip import CaseSlipFacts

ADD = translate("console.cases", "Register a case")


@dataclass(frozen=True)
class Registered:
    """What the visitor is told after a case was registered. Only this still knows the code.

    `paper` is what became of its slip, `copies` how often it was sent to the printer.
    """

    display: str
    code: str
    case: Case
    kind: Showable
    person: str
    paper: Outcome | None = None
    printing: bool = False
    copies: int = 0


class CaseRegistration:
    """Registers cases for one person and prints their papers; `show` gets the newest that was not told yet.

    A code is shown only once, so a second case must not replace the first.
    """

    def __init__(self, branch: OpenBranch, actor: Actor, slips: CaseSlips) -> None:
        self._branch, self._actor, self._slips = branch, actor, slips
        self._untold: list[Registered] = []
        self.show: Callable[[Registered | None], None] = lambda _newest: None

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
        catalog = self._branch.catalog.catalog()
        display = shown_number(catalog.branch.code, made.year, made.number)
        kind = next((each.name for each in catalog.case_kinds if each.code == made.type_code), made.type_code)
        person = next((each.name for each in self._branch.staff.members() if each.id == self._actor.id), "")
        return Registered(display, code, made, kind, person)

    def keep(self, registered: Registered) -> None:
        """Show a case until its visitor was told, and print its slip."""
        self._untold.append(registered)
        self.print()

    def told(self) -> None:
        """Forget the newest: the visitor has number and code. Those of a case before come back."""
        del self._untold[-1:]
        self._show()

    def print(self) -> None:
        """Print the slip of the newest case, marked as a copy if it was printed before."""
        if not self._untold or self._untold[-1].printing:
            return
        newest = self._untold[-1]
        case_id, case = newest.case.id, newest.case
        self._put(case_id, printing=True)
        facts = CaseSlipFacts(newest.display, newest.code, newest.kind, case.registered, newest.person, case.answer_due)
        self._slips.print(
            facts, Language(case.language), newest.copies, lambda outcome: self._printed(case_id, outcome)
        )

    def _printed(self, case_id: UUID, outcome: Outcome) -> None:
        kept = next((each for each in self._untold if each.case.id == case_id), None)
        if kept is not None:
            copies = kept.copies + isinstance(outcome, Delivery)
            self._put(case_id, printing=False, paper=outcome, copies=copies)

    def _put(self, case_id: UUID, **changed: Any) -> None:
        self._untold = [replace(each, **changed) if each.case.id == case_id else each for each in self._untold]
        self._show()

    def _show(self) -> None:
        self.show(self._untold[-1] if self._untold else None)
