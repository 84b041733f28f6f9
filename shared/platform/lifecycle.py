"""A lifecycle as a table: what may be done in which state, by whom, with which data, and which state follows."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from shared.platform.errors import ErrorCode, UserError

StateT = TypeVar("StateT", bound=StrEnum)
VerbT = TypeVar("VerbT", bound=StrEnum)

#: Nobody in particular.
ANYBODY: frozenset[StrEnum] = frozenset()
NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True)
class Transition(Generic[StateT, VerbT]):
    """One row: in state `before` (None: the thing does not exist yet) `verb` leads to a state of `after`.

    `after` holds more than one state only where the thing's own data decide which; the first one is the default. `by`
    are the roles, rights or duties of which the actor needs at least one (empty: anybody). `needs` names the data that
    must be given, each with the error that says it is missing.
    """

    before: StateT | None
    verb: VerbT
    after: tuple[StateT, ...]
    by: frozenset[StrEnum] = ANYBODY
    needs: Mapping[str, ErrorCode] = field(default_factory=dict)


class Lifecycle(Generic[StateT, VerbT]):
    """All rows of one kind of thing. Pure: it decides, and stores nothing.

    Raises ValueError for two rows of one state and verb, and for a row that leads nowhere.
    """

    def __init__(
        self,
        transitions: Iterable[Transition[StateT, VerbT]],
        *,
        ended: Collection[StateT],
        impossible: ErrorCode,
        over: ErrorCode,
        not_allowed: ErrorCode,
    ) -> None:
        """`ended` are the states in which the thing is over.

        A verb that a state does not have raises `impossible`, in an ended state `over`; `not_allowed` is for the actor.
        """
        self.ended = frozenset(ended)
        self._impossible, self._over, self._not_allowed = impossible, over, not_allowed
        self._rows: dict[tuple[StateT | None, VerbT], Transition[StateT, VerbT]] = {}
        for row in transitions:
            if not row.after or (row.before, row.verb) in self._rows:
                raise ValueError(f"{row.before} {row.verb}: no following state, or a second row")
            self._rows[row.before, row.verb] = row

    def after(self, state: StateT | None, verb: VerbT) -> tuple[StateT, ...]:
        """Return the states that `verb` may lead to; none where it is impossible."""
        row = self._rows.get((state, verb))
        return () if row is None else row.after

    def is_allowed(self, state: StateT | None, verb: VerbT, who: Collection[StrEnum] | None = None) -> bool:
        """Return whether `verb` is possible in `state`, and `who` may do it (None: not asked)."""
        row = self._rows.get((state, verb))
        return row is not None and (who is None or _may(row, who))

    def verbs(self, state: StateT | None, who: Collection[StrEnum] | None = None) -> tuple[VerbT, ...]:
        """Return what is allowed in `state`, in the order of the table: the buttons to show."""
        return tuple(verb for before, verb in self._rows if before == state and self.is_allowed(state, verb, who))

    def changes(self, who: Collection[StrEnum]) -> tuple[tuple[StateT | None, VerbT, StateT], ...]:
        """Return every (state, verb, following state) that is open to `who`."""
        return tuple(
            (row.before, row.verb, after) for row in self._rows.values() if _may(row, who) for after in row.after
        )

    def next_state(
        self,
        state: StateT | None,
        verb: VerbT,
        wanted: StateT | None = None,
        *,
        who: Collection[StrEnum] | None = None,
        given: Mapping[str, object] = NOTHING,
    ) -> StateT:
        """Return the state after `verb`; `wanted` chooses where the table leaves a choice.

        Raises UserError: `over` or `impossible` for a pair or a `wanted` state that is not in the table, `not_allowed`
        for an actor who may not, and the row's own error for data that are missing.
        """
        row = self._rows.get((state, verb))
        if row is None:
            raise UserError(self._over if state in self.ended else self._impossible)
        if who is not None and not _may(row, who):
            raise UserError(self._not_allowed)
        for name, error in row.needs.items():
            if given.get(name) in (None, ""):
                raise UserError(error)
        if wanted is None:
            return row.after[0]
        if wanted not in row.after:
            raise UserError(self._impossible)
        return wanted


def _may(row: Transition[StateT, VerbT], who: Collection[StrEnum]) -> bool:
    return not row.by or any(each in row.by for each in who)
