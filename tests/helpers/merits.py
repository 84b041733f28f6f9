"""Merits and measures in tests: proposed, with an upheld complaint as evidence, and as far as a test needs them."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from counter_console.records.merits import MeritsPresenter, MeritsState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import Right
from shared.platform.background import Runner
from shared.platform.ids import new_id
from shared.quality.recognition.model.merits import (
    Merit,
    MeritCommand,
    MeritFile,
    MeritKind,
    MeritState,
    MeritVerb,
)
from shared.quality.recognition.operations.merit_views import MeritViews
from shared.quality.recognition.operations.merits import MeritOperations
from shared.quality.recognition.store.merits import read_merits
from shared.service_desk.cases.model import CaseVerb
from tests.helpers.cases import clerk_of, do
from tests.helpers.complaints import complain, find

WHY, REPLY, REASON, APPEAL = "It happened twice", "The printer was broken", "Heard and looked at", "I was not there"


def propose(branch: OpenBranch, actor: Actor, person: Actor, kind: MeritKind = MeritKind.TALK, **more: Any) -> Merit:
    """A merit or a measure that somebody proposes."""
    values = {"command_id": new_id(), "words": WHY, "person_id": person.id, "kind": kind, **more}
    command = MeritCommand(merit_id=None, verb=MeritVerb.PROPOSE, **values)
    return branch.of(MeritOperations).carry_out(command, actor)


def do_merit(branch: OpenBranch, merit: Merit, verb: MeritVerb, actor: Actor, **more: Any) -> Merit:
    """Do something with it as it was last seen."""
    values = {"seen": merit.version, "words": REASON, "command_id": new_id(), **more}
    command = MeritCommand(merit_id=merit.id, verb=verb, **values)
    operations = branch.of(MeritOperations)
    if verb in (MeritVerb.EVIDENCE, MeritVerb.WITHDRAW):
        return operations.carry_out(command, actor)
    answers = verb in (MeritVerb.REPLY, MeritVerb.APPEAL)
    return operations.answer(command, actor) if answers else operations.decide(command, actor)


def uphold_complaint(branch: OpenBranch, person: Actor, handler: Actor) -> UUID:
    """A complaint about a person that was upheld."""
    case = complain(branch, handler, concerns_id=person.id)
    find(branch, case, handler)
    case = do(branch, case, CaseVerb.DECIDE, handler, outcome="upheld")
    marat = clerk_of(branch, "marat")
    do(branch, case, CaseVerb.APPROVE, clerk_of(branch, "timur") if handler.id == marat.id else marat)
    return case.id


def measure(branch: OpenBranch, proposer: Actor, person: Actor) -> Merit:
    """A measure with an upheld complaint as its evidence: the person may reply."""
    case_id = uphold_complaint(branch, person, proposer)
    merit = propose(branch, proposer, person)
    return do_merit(branch, merit, MeritVerb.EVIDENCE, proposer, evidence=f"complaint.{case_id}")


def heard(branch: OpenBranch, proposer: Actor, person: Actor) -> Merit:
    """A measure to which the person has replied."""
    return do_merit(branch, measure(branch, proposer, person), MeritVerb.REPLY, person, words=REPLY)


def file_of(branch: OpenBranch, merit: Merit, reader: Actor) -> MeritFile:
    """One of the register as somebody reads it."""
    files = branch.of(MeritViews).register(reader).files
    return next(each for each in files if each.merit.id == merit.id)


def proposer_of(branch: OpenBranch) -> Actor:
    """A manager who exists besides those of the sample branch: a measure takes three people."""
    if all(each.code != "proposer" for each in branch.staff.members()):
        new = StaffMember(new_id(), "proposer", "Saule P.", Role.MANAGER, "en", {}, active=True)
        branch.staff.add_member(new, None, SYSTEM)
    return clerk_of(branch, "proposer")


def _propose(branch: OpenBranch, actor: Actor) -> Merit:
    return propose(branch, actor, clerk_of(branch, "olga" if actor.id != clerk_of(branch, "olga").id else "aigerim"))


def _refuse(branch: OpenBranch, actor: Actor) -> Merit:
    ready = [
        each
        for each in given_files(branch)
        if each.state is MeritState.HEARD and actor.id not in {each.person_id, *each.who(MeritVerb.PROPOSE)}
    ]
    others = [clerk_of(branch, code) for code in ("timur", "marat", "olga", "aigerim")]
    proposer, *_, person = (each for each in others if each.id != actor.id)
    merit = ready[0] if ready else heard(branch, proposer, person)
    return do_merit(branch, merit, MeritVerb.REFUSE, actor)


def _reply(branch: OpenBranch, actor: Actor) -> Merit | None:
    command = MeritCommand(new_id(), new_id(), MeritVerb.REPLY, words=REPLY)
    here = next((each for each in branch.staff.members() if each.id == actor.id and each.active), None)
    if here is None:
        return branch.of(MeritOperations).answer(command, actor)
    return do_merit(branch, measure(branch, proposer_of(branch), actor), MeritVerb.REPLY, actor)


MERIT_TRIES: dict[str, Callable[[OpenBranch, Actor], object]] = {
    "MeritOperations.carry_out": _propose,
    "MeritOperations.decide": _refuse,
    "MeritOperations.answer": _reply,
}
MERIT_ASKS = {"MeritOperations.carry_out": Right.RECOGNISE, "MeritOperations.decide": Right.DECIDE_MERITS}


def make_merits(office: OpenBranch, runner: Runner, show: Callable[[MeritsState], None]) -> MeritsPresenter:
    """The section of a manager, with something proposed."""
    manager = clerk_of(office, "timur")
    if not given_files(office):
        propose(office, manager, clerk_of(office, "olga"))
    return MeritsPresenter(office, runner, manager, show)


def given_files(office: OpenBranch) -> tuple[Merit, ...]:
    """Everything that was proposed."""
    with office.database.read() as tx:
        return read_merits(tx, office.database.branch_id)


def withdraw_the_first(presenter: MeritsPresenter) -> None:
    """Withdraw what was proposed."""
    found = presenter.state.found
    assert found is not None
    presenter.act(found.files[0], MeritVerb.WITHDRAW, {"decision": REASON})


def given_merits(office: OpenBranch) -> int:
    """How many were withdrawn."""
    return sum(each.state is MeritState.WITHDRAWN for each in given_files(office))
