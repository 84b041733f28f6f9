"""How people of a simulated branch look into a complaint before they decide it."""

from random import Random

from shared.office.audit.model import Actor
from shared.platform.ids import new_id
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.complaints.model import (
    JUDGED,
    UPHELD,
    Cause,
    ComplaintCommand,
    ComplaintSeverity,
    ComplaintTheme,
    ComplaintVerb,
    RemedyKind,
)
from shared.service_desk.complaints.operations.desk import ComplaintOperations
from shared.service_desk.complaints.operations.views import ComplaintViews
from shared.simulation.branch import SimulatedBranch

_SEVERITIES = (
    *[ComplaintSeverity.MINOR] * 6,
    *[ComplaintSeverity.ORDINARY] * 10,
    *[ComplaintSeverity.SERIOUS] * 3,
    ComplaintSeverity.CRITICAL,
)
_CHANGES = ("One more counter is open before noon", "Nothing, because it was a single day", "The notice was rewritten")


def look_into(branch: SimulatedBranch, actor: Actor, file: CaseFile, outcome: str, dice: Random) -> None:
    """Assess a complaint once, and record the finding that a decision needs; a serious one goes to a manager first.

    Raises UserError like `ComplaintOperations.carry_out`.
    """
    operations = branch.of(ComplaintOperations)
    known = branch.of(ComplaintViews).complaint(file.case.id, actor).complaint
    seen = 0 if known is None else known.version
    if known is None:
        themes = tuple(dice.sample(list(ComplaintTheme), dice.choice((1, 1, 2))))
        known = operations.carry_out(
            ComplaintCommand(new_id(), file.case.id, ComplaintVerb.ASSESS, seen, {}, dice.choice(_SEVERITIES), themes),
            actor,
        )
        seen = known.version
    upheld = file.type.matter in JUDGED and outcome in UPHELD
    texts = {"found": "What the visitor says was looked into", "changes": dice.choice(_CHANGES) if upheld else ""}
    cause = dice.choice(list(Cause)) if upheld else None
    finding = ComplaintCommand(new_id(), file.case.id, ComplaintVerb.FIND, seen, texts, cause=cause)
    seen = operations.carry_out(finding, actor).version
    if upheld:
        apology = ComplaintCommand(new_id(), file.case.id, ComplaintVerb.OFFER, seen, {}, remedy=RemedyKind.APOLOGY)
        operations.carry_out(apology, actor)
