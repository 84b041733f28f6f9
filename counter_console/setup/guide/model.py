"""What the guide works with: its pages, ready-made sets of services, and who turns the answers into a branch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from shared.platform.forms.records import Problem
from shared.platform.i18n.text import LocalText

#: One element of a branch profile, as a TOML file holds it.
Raw = Mapping[str, Any]


class GuidePage(StrEnum):
    """The pages of the guide in their order."""

    START = "start"
    LANGUAGES = "languages"
    NAME = "name"
    PLACE = "place"
    CONTACT = "contact"
    HOURS = "hours"
    SET = "set"
    SERVICES = "services"
    COUNTERS = "counters"
    PEOPLE = "people"
    PRINTER = "printer"
    SCREENS = "screens"
    SUMMARY = "summary"
    DONE = "done"


@dataclass(frozen=True)
class ServiceSet:
    """A ready-made set of services. Everything but its name and hint is written as in a branch profile."""

    code: str
    name: LocalText
    hint: LocalText
    groups: tuple[Raw, ...]
    services: tuple[Raw, ...]
    outcomes: tuple[Raw, ...]


@dataclass(frozen=True)
class ReadySets:
    """All sets, and what they share.

    `blank` is the set with one service, whose name is typed. `counter_name` contains `{label}` in each language.
    """

    sets: tuple[ServiceSet, ...]
    blank: ServiceSet
    priority_classes: tuple[Raw, ...]
    counter_name: Mapping[str, str]

    def of(self, code: str) -> ServiceSet:
        """Return the set with this code, the one with one service for an unknown one."""
        return next((each for each in self.sets if each.code == code), self.blank)


@dataclass(frozen=True)
class FirstPin:
    """The first PIN of one person, shown once."""

    name: str
    role: str
    pin: str


class BranchMaker(Protocol):
    """Turns a profile, written as in a TOML file, into a branch."""

    def problems(self, profile: Raw) -> Sequence[Problem]:
        """Return what is wrong with a profile, by its path."""

    def make(self, profile: Raw) -> None:
        """Create the branch, completely or not at all. Raises UserError."""

    def make_sample(self) -> None:
        """Create the sample branch. Raises UserError."""
