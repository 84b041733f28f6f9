"""One finding of the checker: the invariant, the kind, and a description."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["lost", "doubled", "broken"]


@dataclass(frozen=True)
class Violation:
    """One thing that must not be. `invariant` is "I1" to "I10"; "lost" and "doubled" are what visitors would feel."""

    invariant: str
    kind: Kind
    words: str


Findings = Iterator[Violation]


def lost(invariant: str, words: str) -> Violation:
    """Return a finding: something that was confirmed to a person is not there."""
    return Violation(invariant, "lost", words)


def doubled(invariant: str, words: str) -> Violation:
    """Return a finding: something that must happen once happened twice."""
    return Violation(invariant, "doubled", words)


def broken(invariant: str, words: str) -> Violation:
    """Return a finding: a rule does not hold."""
    return Violation(invariant, "broken", words)
