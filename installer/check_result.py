"""One result of `nobat doctor`."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """The outcome of one check."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class DoctorResult:
    """One line of the table: what was checked, its state, what was found, and what to do (empty: nothing)."""

    what: str
    state: State
    found: str
    remedy: str = ""
