"""Cases of the sample branch in many tests: an application, who acts, and what is done with it."""

from typing import Any
from uuid import UUID

from counter_console.counter_slips import CounterSlips
from counter_console.records.case_registration import CaseRegistration
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.staff.rights import Right
from shared.platform.background import ImmediateRunner
from shared.platform.ids import new_id
from shared.platform.printing.printer import Raster
from shared.service_desk.cases.model import Case, CaseCommand, CaseVerb, Channel, RegisterRequest
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.public import Followed

ANSWERS = {
    "request": {"subject": "Address in a statement", "wanted": "The flat is 41, not 14"},
    "information": {"question": "Which papers are needed for a passport?"},
    "hearing": {"subject": "The waiting room is hot in summer"},
    "complaint": {"what_happened": "I waited for two hours", "about": "waiting"},
}


def application(kind: str = "request", **changed: Any) -> RegisterRequest:
    """A case as a clerk registers it at the counter."""
    values: dict[str, Any] = {
        "command_id": new_id(),
        "type_code": kind,
        "answers": ANSWERS.get(kind, {}),
        "channel": Channel.COUNTER,
        "language": "kk",
        "code": new_code(),
        "take": True,
        **changed,
    }
    return RegisterRequest(**values)


def clerk_of(branch: OpenBranch, code: str) -> Actor:
    """A member of the sample branch's staff as an actor."""
    member = next(each for each in branch.staff.members() if each.code == code)
    return Actor(ActorKind.CLERK, member.id, "console-1")


def of_olga(branch: OpenBranch, kind: str) -> Case:
    """A case that Olga registers; she keeps the right when it is taken from the others."""
    olga = next(each for each in branch.staff.members() if each.code == "olga")
    held = branch.staff.rights().allowed(olga.role, Right.HANDLE_CASES)
    branch.staff.change_right(olga.role, Right.HANDLE_CASES, True, SYSTEM)
    case = branch.of(CaseOperations).register(application(kind, take=False), clerk_of(branch, "olga"))
    branch.staff.change_right(olga.role, Right.HANDLE_CASES, held, SYSTEM)
    return case


def do(branch: OpenBranch, case: Case, verb: CaseVerb, actor: Actor, /, **more: Any) -> Case:
    """Do something with a case as it was last seen; with a few words unless others are given."""
    values: dict[str, Any] = {"words": "a few words", **more}
    command_id: UUID = values.pop("command_id", new_id())
    seen: int = values.pop("seen", case.version)
    return branch.of(CaseOperations).carry_out(CaseCommand(command_id, case.id, verb, seen, **values), actor)


def handed_over(branch: OpenBranch, leader: Actor) -> Case:
    """A case that nobody wanted: it is stuck."""
    case = branch.of(CaseOperations).register(application(), clerk_of(branch, "aigerim"))
    for code in ("daniyar", "aigerim", "daniyar"):
        case = do(branch, case, CaseVerb.ASSIGN, leader, staff_id=clerk_of(branch, code).id)
    return case


def answered(branch: OpenBranch, case: Case, actor: Actor) -> Case:
    """Ask the visitor, get an answer, decide and tell."""
    case = do(branch, case, CaseVerb.ASK, actor)
    case = do(branch, case, CaseVerb.ANSWER, actor)
    case = do(branch, case, CaseVerb.DECIDE, actor, outcome="granted")
    return do(branch, case, CaseVerb.TELL, actor, channel=Channel.PHONE)


def case_registration(branch: OpenBranch, actor: Actor) -> CaseRegistration:
    """What registers cases at a console; its slips are one black dot."""
    return CaseRegistration(branch, actor, paper_slips(branch), ImmediateRunner())


def paper_slips(branch: OpenBranch) -> CounterSlips:
    """What prints at a console; each slip is one black dot."""
    return CounterSlips(branch, ImmediateRunner(), lambda _width: lambda _slip: Raster(1, 1, b"\x80"))


def followed_case(branch: OpenBranch) -> Followed:
    """A case whose visitor is asked for something, as a kiosk finds it with its code."""
    clerk, request = clerk_of(branch, "aigerim"), application()
    case = branch.of(CaseOperations).register(request, clerk)
    words = "Please bring the rent contract of the flat, or show the original at the counter."
    do(branch, case, CaseVerb.ASK, clerk, words=words)
    found = branch.of(CaseKioskOperations).follow(request.code)
    assert isinstance(found, Followed)
    return found
