"""Who is at the counter of the person who is signed in: a case or an appointment can be for this visitor."""

from dataclasses import dataclass
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.platform.errors import UserError


@dataclass(frozen=True)
class VisitorHere:
    """The visitor at the counter of the person who is signed in."""

    ticket_id: UUID
    display: str
    language: str


def visitor_here(branch: OpenBranch, session_id: UUID | None) -> VisitorHere | None:
    """Return the visitor of a counter session; None without a session or while nobody is called."""
    if session_id is None:
        return None
    try:
        current = branch.views.desk(session_id).current
    except UserError:
        return None  # signed out at the counter
    return None if current is None else VisitorHere(current.id, current.display, current.language)
