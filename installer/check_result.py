"""One line of what `nobat doctor` found."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a look at something came out."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True)
class DoctorResult:
    """One line of the table: what was looked at, how it is, what was found, and what to do (empty when nothing)."""

    what: str
    state: State
    found: str
    remedy: str = ""
