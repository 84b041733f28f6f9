"""The lifecycle of a raise: what may be done with it, by whom, and on which day it lapses."""

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum

from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.office.versions.rules import held_versions
from shared.platform.i18n.text import LocalText
from shared.platform.lifecycle import Lifecycle, Transition
from shared.quality.standards.model import Standard
from shared.quality.targets.errors import RAISE_NOT_POSSIBLE
from shared.quality.targets.model import Lever, Raise, RaiseState, RaiseVerb

_S, _V = RaiseState, RaiseVerb


class _Program(StrEnum):
    """Who finds candidates, watches, and lets proposals lapse."""

    KEEPER = "keeper"


#: The right that each verb of a person asks for.
RIGHT_OF = {
    **dict.fromkeys((_V.CHANGE, _V.LOWER), Right.KEEP_STANDARDS),
    **dict.fromkeys((_V.ACCEPT, _V.REJECT, _V.POSTPONE), Right.APPROVE_STANDARDS),
}


def _row(before: RaiseState | None, verb: RaiseVerb, after: RaiseState) -> Transition[RaiseState, RaiseVerb]:
    return Transition(before, verb, (after,), frozenset({RIGHT_OF.get(verb, _Program.KEEPER)}))


LIFECYCLE = Lifecycle(
    (
        _row(None, _V.PROPOSE, _S.PROPOSED),
        _row(None, _V.LOWER, _S.LOWERED),
        _row(_S.PROPOSED, _V.ACCEPT, _S.ACCEPTED),
        _row(_S.PROPOSED, _V.CHANGE, _S.PROPOSED),
        _row(_S.PROPOSED, _V.REJECT, _S.REJECTED),
        _row(_S.PROPOSED, _V.POSTPONE, _S.POSTPONED),
        _row(_S.PROPOSED, _V.LAPSE, _S.LAPSED),
        _row(_S.ACCEPTED, _V.WATCH, _S.ACCEPTED),
    ),
    ended=(),
    impossible=RAISE_NOT_POSSIBLE,
    over=RAISE_NOT_POSSIBLE,
    not_allowed=NOT_ALLOWED,
)


def state_on(known: Raise, day: date) -> RaiseState:
    """Return the state on a day: a proposal nobody decided about lapses by itself, also before the keeper writes it."""
    over = known.state is _S.PROPOSED and known.until is not None and day > known.until
    return _S.LAPSED if over else known.state


def possible_verbs(known: Raise | None, day: date, who: Collection[StrEnum] | None = None) -> tuple[RaiseVerb, ...]:
    """Return what a person may do on a day with a proposal, or without one.

    A proposal that only an action can pass has no value that could be changed.
    """
    state = None if known is None else state_on(known, day)
    verbs = (verb for verb in RIGHT_OF if LIFECYCLE.is_allowed(state, verb, who))
    return tuple(verb for verb in verbs if not (verb is _V.CHANGE and known is not None and known.stretch))


def levels(standard: Standard, raises: Iterable[Raise], day: date) -> Mapping[Lever, float]:
    """Return the levels of capacity and cost that accepted raises have set, by versions that hold or held."""
    held = {each.number for each in held_versions(standard, day)}
    return {
        each.lever: each.value
        for each in raises
        if each.state is _S.ACCEPTED
        and each.next_number in held
        and each.lever in (Lever.CAPACITY, Lever.COST)
        and each.value is not None
    }


_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")


def with_number(text: LocalText, before: int, after: int) -> LocalText:
    """Return a promise that names another number of minutes; where the number is not there, the text stays as it is.

    A person reads and corrects it before it is submitted. Digits stay in the script in which they were written.
    """
    return LocalText.of({code: _with_number(said, str(before), str(after)) for code, said in text.as_dict().items()})


def _with_number(said: str, before: str, after: str) -> str:
    def changed(found: re.Match[str]) -> str:
        digits = found.group()
        if digits.translate(_DIGITS) != before:
            return digits
        zero = ord(digits[0]) - int(digits[0])
        return "".join(chr(zero + int(digit)) for digit in after)

    return re.sub(r"\d+", changed, said)
