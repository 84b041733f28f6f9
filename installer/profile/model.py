"""What a profile file holds: everything that a new branch needs before its first visitor."""

from collections.abc import Mapping
from dataclasses import dataclass

from shared.office.catalog.model import Catalog
from shared.office.staff.model import StaffMember


@dataclass(frozen=True)
class StaffEntry:
    """One member of staff and the PIN to begin with (None: no sign-in before a PIN is set)."""

    member: StaffMember
    pin: str | None


@dataclass(frozen=True)
class BranchProfile:
    """A branch as written in a profile: set-up, people, and the settings that differ from their defaults."""

    catalog: Catalog
    staff: tuple[StaffEntry, ...]
    settings: Mapping[str, object]
