"""Who may see a case, and who may work on it: units divide the register, and who leads cases sees all of it."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.rules.conflict import concerns
from shared.service_desk.cases.rules.opinions import was_asked


@dataclass(frozen=True)
class CaseReader:
    """Somebody who handles cases: the codes of their `units`, and of those that they lead (`heads`).

    `ticket` is the visit that they serve now. `everything`: they lead cases, or the branch has no units.
    """

    id: UUID | None
    everything: bool = True
    units: Collection[str] = ()
    heads: Collection[str] = ()
    ticket: UUID | None = None


def sees(case: Case, reader: CaseReader) -> bool:
    """Return whether somebody may see a case; never one that concerns them."""
    if concerns(case, reader.id):
        return False
    asked = was_asked(case, reader.id, reader.units)
    here = case.ticket_id is not None and case.ticket_id == reader.ticket
    asks = bool(case.requester) and case.requester in reader.units
    return works_on(case, reader) or asked or asks or here


def approves_as_head(case: Case, reader: CaseReader) -> bool:
    """Return whether a case waits for the approval of a unit that this person leads."""
    return case.state is CaseState.APPROVING and bool(case.step) and case.unit in reader.heads


def works_on(case: Case, reader: CaseReader) -> bool:
    """Return whether a case is with this person's unit, or with this person."""
    return reader.everything or not case.unit or case.unit in reader.units or case.handler_id == reader.id
