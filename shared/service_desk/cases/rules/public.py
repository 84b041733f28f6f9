"""What the visitor of a case may know: the row that the kiosk reads, made of the case by a pure function."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.service_desk.cases.model import NOT_CONTINUED, Case, CaseState, CaseType, Ending

NOTHING = LocalText(())


class PublicPhase(StrEnum):
    """How far a case is, in the visitor's words."""

    RECEIVED = "received"
    WORKING = "working"
    ASKED = "asked"
    DECIDED = "decided"
    TOLD = "told"
    NOT_REACHED = "not_reached"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


_PHASES = {
    CaseState.RECEIVED: PublicPhase.RECEIVED,
    CaseState.WORKING: PublicPhase.WORKING,
    CaseState.REFERRED: PublicPhase.WORKING,
    CaseState.APPROVING: PublicPhase.WORKING,
    CaseState.ASKED: PublicPhase.ASKED,
    CaseState.DECIDED: PublicPhase.DECIDED,
}
_ENDED = {
    Ending.TOLD: PublicPhase.TOLD,
    Ending.NOT_REACHED: PublicPhase.NOT_REACHED,
    Ending.WITHDRAWN: PublicPhase.WITHDRAWN,
    Ending.DUPLICATE: PublicPhase.MERGED,
}


@dataclass(frozen=True)
class PublicCase:
    """`asked` is what the visitor must bring or answer. `outcome` and `result`, the reasons, are empty unless the kind
    lets the result be read with the code alone. `due` is the deadline of the answer while it counts.
    """

    case_id: UUID
    code_digest: str
    year: int
    number: int
    kind: LocalText
    phase: PublicPhase
    registered: datetime
    changed: datetime
    due: datetime | None = None
    asked: str = ""
    responsible_id: UUID | None = None
    outcome: LocalText = NOTHING
    result: str = ""

    @property
    def to_be_read(self) -> bool:
        """Whether reading this tells the visitor a result that nobody has told yet."""
        return self.phase is PublicPhase.DECIDED and bool(self.outcome.texts)


@dataclass(frozen=True)
class Followed:
    """What the visitor with a code may know. `responsible` is the name of who handles the case, "" for nobody."""

    public: PublicCase
    responsible: str


@dataclass(frozen=True)
class Arrived:
    """A message with the code is here; it becomes a case as soon as a console or the keeper takes it in."""


def published(case: Case, kind: CaseType, asked: str, decided: str) -> PublicCase:
    """Return the row of a case; `asked` and `decided` are the last words of a question and of a decision."""
    phase = _ENDED[case.ending] if case.ending is not None else _PHASES[case.state]
    open_result = kind.by_code and phase in (PublicPhase.DECIDED, PublicPhase.TOLD, PublicPhase.NOT_REACHED)
    told = open_result and case.outcome not in ("", NOT_CONTINUED)
    outcome = next((each.name for each in kind.outcomes if each.code == case.outcome), NOTHING)
    return PublicCase(
        case_id=case.id,
        code_digest=case.code_digest,
        year=case.year,
        number=case.number,
        kind=kind.name,
        phase=phase,
        registered=case.registered,
        changed=case.changed,
        due=case.answer_due if phase in (PublicPhase.RECEIVED, PublicPhase.WORKING) else None,
        asked=asked if phase is PublicPhase.ASKED else "",
        responsible_id=None if case.closed else case.handler_id,
        outcome=outcome if told else NOTHING,
        result=decided if told else "",
    )
