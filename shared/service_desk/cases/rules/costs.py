"""What closed cases cost: minutes at the counter (measured) and at the desk (typed), sendings, a fixed share. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from shared.office.history.model import RecordEvent
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel

#: The contacts that send something.
_SENT = (Channel.LETTER.value, Channel.E_MAIL.value)
_HOUR = 60.0


@dataclass(frozen=True)
class Rates:
    """What an hour of work costs by role, a sending, and the share of a closed case in everything else."""

    hours: Mapping[str, float]
    sending: float = 0.0
    fixed: float = 0.0

    @property
    def known(self) -> bool:
        """Whether a branch has set any rate."""
        return any(self.hours.values())


@dataclass
class Work:
    """What was done for cases: minutes by role, measured and typed, and how often something was sent."""

    served: dict[str, float] = field(default_factory=dict)
    typed: dict[str, float] = field(default_factory=dict)
    sent: int = 0

    def add(self, other: "Work") -> None:
        """Add what was done for another case."""
        for own, others in ((self.served, other.served), (self.typed, other.typed)):
            for role, minutes in others.items():
                own[role] = own.get(role, 0.0) + minutes
        self.sent += other.sent


@dataclass(frozen=True)
class Costs:
    """What the cases closed in a period cost, in the branch's currency, and the minutes behind it."""

    closed: int
    served_minutes: float
    typed_minutes: float
    served: float
    typed: float
    sending: float
    fixed: float

    @property
    def of_a_case(self) -> float | None:
        """The cost of one closed case."""
        return (self.served + self.typed + self.sending + self.fixed) / self.closed if self.closed else None


def costs_of(
    stories: Iterable[Sequence[RecordEvent]],
    period: tuple[datetime, datetime],
    served: Mapping[str, Mapping[str, float]],
    roles: Mapping[str, str],
    rates: Rates,
) -> Costs | None:
    """Return what the cases cost that were closed in a half-open period; None while no rate is set.

    Each closing counts with the work since the one before, on whatever day. `served` are the minutes at the counter by
    the visit (ticket) and role, `roles` those of people, both by id.
    """
    if not rates.known:
        return None
    whole, closed = Work(), 0
    for events in stories:
        for instant, work in _closings(events, period[1], served, roles):
            if instant >= period[0]:
                whole.add(work)
                closed += 1

    def price(minutes: Mapping[str, float]) -> float:
        return sum(spent / _HOUR * rates.hours.get(role, 0.0) for role, spent in minutes.items())

    return Costs(
        closed=closed,
        served_minutes=sum(whole.served.values()),
        typed_minutes=sum(whole.typed.values()),
        served=price(whole.served),
        typed=price(whole.typed),
        sending=whole.sent * rates.sending,
        fixed=closed * rates.fixed,
    )


def _closings(
    events: Sequence[RecordEvent], until: datetime, served: Mapping[str, Mapping[str, float]], roles: Mapping[str, str]
) -> list[tuple[datetime, Work]]:
    """Return when a case was closed, with the work since the closing before; a closing that was taken back is none."""
    found: list[tuple[datetime, Work]] = []
    work = Work()
    for event in events:
        if event.instant >= until:
            break
        if event.kind == CaseVerb.UNMERGE and event.before == CaseState.CLOSED and found:
            work = found.pop()[1]
        if event.kind == CaseVerb.REGISTER:
            work.add(Work(served=dict(served.get(str(event.details.get("ticket")), {}))))
        minutes = event.details.get("minutes")
        if minutes and event.actor_id is not None:
            work.add(Work(typed={roles.get(str(event.actor_id), ""): float(minutes)}))
        contacted = event.kind in (CaseVerb.TRY, CaseVerb.TELL, CaseVerb.REMIND)
        work.sent += contacted and event.details.get("channel") in _SENT
        if event.after == CaseState.CLOSED and event.before != CaseState.CLOSED:
            found.append((event.instant, work))
            work = Work()
    return found
