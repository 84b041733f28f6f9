"""A transition table allows what it lists and nothing else, whatever the table."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.text import template
from shared.platform.lifecycle import Lifecycle, Transition

IMPOSSIBLE, OVER, NOT_ALLOWED, MISSING = (
    ErrorCode(name, template("tests", name)) for name in ("impossible", "over", "not_allowed", "missing")
)


class State(StrEnum):
    NEW = "new"
    OPEN = "open"
    PAUSED = "paused"
    DONE = "done"


class Verb(StrEnum):
    BEGIN = "begin"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"


class Role(StrEnum):
    CLERK = "clerk"
    MANAGER = "manager"


STATES = st.sampled_from([None, *State])
VERBS = st.sampled_from(Verb)
ROLES = st.frozensets(st.sampled_from(Role))
ROWS = st.lists(
    st.builds(
        Transition,
        STATES,
        VERBS,
        st.lists(st.sampled_from(State), min_size=1, max_size=3, unique=True).map(tuple),
        ROLES,
        st.dictionaries(st.sampled_from(["reason", "proof"]), st.just(MISSING)),
    ),
    unique_by=lambda row: (row.before, row.verb),
)
DATA = st.dictionaries(st.sampled_from(["reason", "proof"]), st.sampled_from(["", "x", None, 0]))


def _table(rows: list[Transition[State, Verb]]) -> Lifecycle[State, Verb]:
    return Lifecycle(rows, ended=(State.DONE,), impossible=IMPOSSIBLE, over=OVER, not_allowed=NOT_ALLOWED)


@given(ROWS, STATES, VERBS, ROLES, DATA, st.none() | st.sampled_from(State))
def test_a_verb_is_done_exactly_when_its_row_says_so(
    rows: list[Transition[State, Verb]],
    state: State | None,
    verb: Verb,
    who: frozenset[Role],
    data: dict[str, object],
    wanted: State | None,
) -> None:
    table = _table(rows)
    row = next((row for row in rows if (row.before, row.verb) == (state, verb)), None)
    refused, after = _outcome(table, state, verb, wanted, who, data)
    if row is None:
        assert refused is (OVER if state is State.DONE else IMPOSSIBLE)
    elif row.by and not row.by & who:
        assert refused is NOT_ALLOWED
    elif any(data.get(name) in (None, "") for name in row.needs):
        assert refused is MISSING
    elif wanted is not None and wanted not in row.after:
        assert refused is IMPOSSIBLE
    else:
        assert refused is None
        assert after == (wanted or row.after[0])


def _outcome(
    table: Lifecycle[State, Verb],
    state: State | None,
    verb: Verb,
    wanted: State | None,
    who: frozenset[Role],
    data: dict[str, object],
) -> tuple[ErrorCode | None, State | None]:
    try:
        return None, table.next_state(state, verb, wanted, who=who, given=data)
    except UserError as refused:
        return refused.code, None


@given(ROWS, STATES, ROLES)
def test_the_verbs_of_a_state_are_those_that_are_allowed(
    rows: list[Transition[State, Verb]], state: State | None, who: frozenset[Role]
) -> None:
    table = _table(rows)
    assert set(table.verbs(state)) == {verb for verb in Verb if table.is_allowed(state, verb)}
    assert set(table.verbs(state, who)) == {verb for verb in Verb if table.is_allowed(state, verb, who)}
    assert set(table.verbs(state, who)) <= set(table.verbs(state))
    assert list(table.verbs(state)) == [row.verb for row in rows if row.before == state]


@given(ROWS)
def test_every_state_that_follows_is_named_by_its_row(rows: list[Transition[State, Verb]]) -> None:
    table = _table(rows)
    for row in rows:
        assert table.after(row.before, row.verb) == row.after


def test_a_second_row_of_one_state_and_verb_is_refused() -> None:
    row = Transition(State.NEW, Verb.BEGIN, (State.OPEN,))
    with pytest.raises(ValueError, match="begin"):
        _table([row, row])


def test_a_row_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="begin"):
        _table([Transition(State.NEW, Verb.BEGIN, ())])
