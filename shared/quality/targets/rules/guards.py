"""Whether something else became surely worse after a raise."""

from collections.abc import Mapping, Sequence

from shared.quality.targets.model import Lever, TargetGuard
from shared.queue.stats.rules.intervals import Change, change, process_limits

#: Where more is better; of the others, less is.
_HIGHER_IS_BETTER = frozenset({TargetGuard.CAPACITY, TargetGuard.STRICT, TargetGuard.HAPPY})
#: The greatest possible value, where there is one.
_MOST: Mapping[TargetGuard, float] = {TargetGuard.STRICT: 1.0, TargetGuard.HAPPY: 100.0}


def guards_of(lever: Lever | None) -> tuple[TargetGuard, ...]:
    """Return what is watched after a raise of this lever: the others, the strict level, the satisfaction score."""
    return tuple(each for each in TargetGuard if lever is None or each.value != lever.value)


def is_worse(guard: TargetGuard, before: Sequence[float], after: Sequence[float]) -> bool:
    """Return whether the last week after a raise is a sure change for the worse.

    The limits are those of the weeks before the raise (XmR), and a run counts from the raise on only: what was weak
    before is not its fault. Fewer than eight weeks before say nothing.
    """
    limits = process_limits(before[-12:], most=_MOST.get(guard, float("inf")))
    adverse = Change.LOWER if guard in _HIGHER_IS_BETTER else Change.HIGHER
    return bool(after) and change(after, limits) is adverse
