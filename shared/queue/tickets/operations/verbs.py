"""How every verb of a clerk begins: one change, a repeated command answered, the session, the ticket at the counter."""

import functools
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, TypeVarTuple
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.staff.model import CounterSession
from shared.platform.db.retrying import decided_by
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import Action, Ticket, TicketState
from shared.queue.tickets.operations.queue import Queue, QueueChange


@dataclass(frozen=True)
class CounterChange:
    """An open change that one command makes from one counter session."""

    change: QueueChange
    session: CounterSession
    command_id: UUID

    @property
    def actor(self) -> Actor:
        """Who acts in the session."""
        return self.change.actor(self.session)

    def current(self) -> Ticket:
        """Return the ticket at the session's counter. Raises UserError(NOBODY_AT_COUNTER)."""
        return self.change.current(self.session)

    def record(
        self,
        ticket: Ticket,
        action: Action,
        *,
        after: TicketState | None = None,
        ticket_values: Mapping[str, Any] | None = None,
        step_values: Mapping[str, Any] | None = None,
        counter_id: UUID | None = None,
        details: Mapping[str, Any] | None = None,
    ) -> Ticket:
        """Write the change that the command asked for, as `QueueChange.record` does."""
        return self.change.record(
            ticket, action, self.actor, after=after, ticket_values=ticket_values, step_values=step_values,
            counter_id=counter_id, details=details, command_id=self.command_id,
        )  # fmt: skip


class _OnQueue(Protocol):
    _queue: Queue


OwnerT = TypeVar("OwnerT", bound=_OnQueue)
ResultT = TypeVar("ResultT", Ticket, Ticket | None)
Asked = TypeVarTuple("Asked")


def verb(
    *actions: Action, topics: tuple[Topic, ...] = (Topic.QUEUE, Topic.CALLS)
) -> Callable[[Callable[[OwnerT, CounterChange, *Asked], ResultT]], Callable[[OwnerT, UUID, *Asked, UUID], ResultT]]:
    """Turn `method(self, at, …)` into the verb `method(self, session_id, …, command_id)`.

    The verb is one transaction. A command that was carried out before (as one of `actions`) is answered with its ticket
    as it is now. Raises UserError(SESSION_ENDED), and what `QueueChange.replay_of` raises.
    """

    def mark(
        method: Callable[[OwnerT, CounterChange, *Asked], ResultT],
    ) -> Callable[[OwnerT, UUID, *Asked, UUID], ResultT]:
        def run(self: OwnerT, session_id: UUID, *asked: *tuple[*Asked, UUID]) -> ResultT:
            values, command_id = asked[:-1], asked[-1]
            with self._queue.change(*topics) as change:
                known = change.replay_of(command_id, *actions, session_id=session_id)
                if known is not None:
                    return known
                return method(self, CounterChange(change, change.serving(session_id), command_id), *values)

        owner, _, *own = inspect.signature(method).parameters.values()
        session, command = (
            inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in ("session_id", "command_id")
        )
        functools.update_wrapper(run, method)
        vars(run)["__signature__"] = inspect.Signature([owner, session, *own, command])
        return decided_by("command_id")(run)

    return mark
