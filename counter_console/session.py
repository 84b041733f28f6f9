"""Who is signed in at this console: the member of staff and, unless only the day is reviewed, the counter's session."""

from dataclasses import dataclass

from shared.catalog.model import Counter
from shared.staff.model import CounterSession, Role, StaffMember

REVIEWERS = (Role.MANAGER, Role.ADMIN)


@dataclass(frozen=True)
class SignedIn:
    """One signed-in person. `session` and `counter` are both None when a manager only reviews the day."""

    member: StaffMember
    session: CounterSession | None
    counter: Counter | None

    @property
    def may_review(self) -> bool:
        """True when the day summary belongs to this person's role."""
        return self.member.role in REVIEWERS
