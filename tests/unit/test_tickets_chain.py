"""The hash chain finds every change made to it afterwards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.hash_chain import GENESIS, ChainLink, chain_faults, chained_hash


def chain(contents: list[str]) -> list[ChainLink]:
    """Return a good chain over some contents."""
    links, previous = [], GENESIS
    for seq, content in enumerate(contents, start=1):
        digest = chained_hash(previous, content)
        links.append(ChainLink(seq, content, previous, digest))
        previous = digest
    return links


def faults(links: list[ChainLink], good: list[ChainLink]) -> list[tuple[int, str]]:
    """Return the faults of `links`, whose end is known from the good chain."""
    head = good[-1] if good else ChainLink(0, "", "", GENESIS)
    return [(fault.seq, fault.kind) for fault in chain_faults(links, head.seq, head.hash)]


CONTENTS = st.lists(st.text(max_size=8), min_size=2, max_size=8)


@given(CONTENTS)
def test_an_untouched_chain_is_whole(contents: list[str]) -> None:
    good = chain(contents)
    assert faults(good, good) == []


@given(CONTENTS, st.data())
def test_a_changed_event_is_named(contents: list[str], data: st.DataObject) -> None:
    good = chain(contents)
    place = data.draw(st.integers(0, len(good) - 1))
    bad = [*good]
    bad[place] = good[place]._replace(content=good[place].content + "x")
    assert faults(bad, good) == [(place + 1, "changed")]


@given(CONTENTS, st.data())
def test_a_removed_event_is_found(contents: list[str], data: st.DataObject) -> None:
    good = chain(contents)
    place = data.draw(st.integers(0, len(good) - 1))
    found = faults(good[:place] + good[place + 1 :], good)
    assert found
    assert found[0][0] == place + 1


@pytest.mark.parametrize("renumbered", [False, True])
def test_swapped_events_are_found(renumbered: bool) -> None:
    good = chain(["a", "b", "c"])
    bad = [good[1], good[0], good[2]]
    if renumbered:
        bad = [link._replace(seq=seq) for seq, link in enumerate(bad, start=1)]
    assert faults(bad, good)


def test_a_chain_rewritten_from_some_event_on_does_not_fit_its_end() -> None:
    good = chain(["a", "b", "c"])
    assert faults(chain(["a", "x", "c"]), good) == [(3, "cut")]
