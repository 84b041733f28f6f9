"""Complaints of the sample branch in tests: one that is registered, and what is done with it."""

from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.ids import new_id
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.complaints.model import Cause, Complaint, ComplaintCommand, ComplaintSeverity, ComplaintVerb
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.complaints.operations.views import ComplaintViews
from shared.service_desk.hearings.model import Hearing, HearingCommand, HearingVerb
from shared.service_desk.hearings.operations.desk import HearingOperations
from tests.helpers.cases import application, clerk_of

FOUND = {"found": "Two of four counters were closed", "changes": "A counter more before noon"}


def complain(branch: OpenBranch, clerk: Actor, **changed: Any) -> Case:
    """A complaint as a clerk registers it at the counter."""
    return branch.of(CaseOperations).register(application("complaint", **changed), clerk)


def deal(branch: OpenBranch, case_id: UUID, verb: ComplaintVerb, actor: Actor, **more: Any) -> Complaint:
    """Do something with a complaint as it was last seen."""
    known = branch.of(ComplaintViews).complaint(case_id, actor).complaint
    values: dict[str, Any] = {"texts": {}, "seen": 0 if known is None else known.version, **more}
    command = ComplaintCommand(values.pop("command_id", new_id()), case_id, verb, **values)
    return branch.of(ComplaintOperations).carry_out(command, actor)


def assess(branch: OpenBranch, case: Case, actor: Actor, severity: ComplaintSeverity, **more: Any) -> Complaint:
    """Say how serious a complaint is."""
    return deal(branch, case.id, ComplaintVerb.ASSESS, actor, severity=severity, **more)


def find(branch: OpenBranch, case: Case, actor: Actor, **more: Any) -> Complaint:
    """Record what was found, with its cause and what changes."""
    values = {"texts": FOUND, "cause": Cause.ORGANISATIONAL, **more}
    return deal(branch, case.id, ComplaintVerb.FIND, actor, **values)


def assessed_complaint(branch: OpenBranch) -> Complaint:
    """An ordinary complaint that a clerk has registered and assessed."""
    clerk = clerk_of(branch, "aigerim")
    return assess(
        branch, complain(branch, clerk), clerk, ComplaintSeverity.ORDINARY, texts={"harm": "Lost a working day"}
    )


def written_minutes(branch: OpenBranch) -> Hearing:
    """A meeting with the manager of which there are minutes."""
    case = complain(branch, clerk_of(branch, "aigerim"), type_code="hearing", answers={"subject": "It is hot"})
    held = branch.day.today()
    command = HearingCommand(new_id(), case.id, HearingVerb.WRITE, 0, "It is hot in summer", held)
    return branch.of(HearingOperations).carry_out(command, clerk_of(branch, "timur"))
