"""What a set-up file holds, what is wrong with one, and how one differs from a branch."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.office.catalog.forms import CATALOG_FIELDS
from shared.office.catalog.model import Catalog
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import RoleRights
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Showable, Text, translate


@dataclass(frozen=True)
class StaffEntry:
    """One member of staff and the PIN to begin with (None: no sign-in before a PIN is set)."""

    member: StaffMember
    pin: str | None


@dataclass(frozen=True)
class BranchProfile:
    """A branch as written in a profile: set-up, people, the settings that differ from their defaults, and rights."""

    catalog: Catalog
    staff: tuple[StaffEntry, ...]
    settings: Mapping[str, object]
    rights: RoleRights = field(default_factory=RoleRights)


@dataclass(frozen=True)
class ProfileProblem:
    """One problem of a profile. `line` counts from 1; `key` is dotted, `problem` a sentence without the place.

    A problem of a whole file, for example one that does not exist, has line 0 and no key.
    """

    file: str
    line: int
    key: str
    problem: Text

    @property
    def text(self) -> Text:
        """The problem with its place, in one line."""
        return translate(
            "errors",
            "{file}, line {line}, {key}: {problem}",
            file=self.file,
            line=self.line,
            key=self.key,
            problem=self.problem,
        )


class Difference(StrEnum):
    """What happens to one entry."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    OUT_OF_USE = "out_of_use"  # not in the profile, but past visits refer to it


#: What each part of the file is about.
PART_NAMES: Mapping[str, Showable] = {
    **{field.key: field.label for field in CATALOG_FIELDS},
    "settings": translate("console.settings", "Settings"),
    "staff": translate("console.people", "People"),
    "rights": translate("console.rights", "Roles and rights"),
}
SAME = translate("setup_file", "The branch already is as the file says.")
NOTHING_DONE = translate("setup_file", "Nothing was changed, because not everything can be done.")
DONE = translate("setup_file", "The branch is now as the file says.")


@dataclass(frozen=True)
class ProfileChange:
    """One entry that differs: its list as in a profile, its code ("" for a list as a whole), and its changed fields.

    `refused` is why it cannot be done ("" : it can); then nothing of the profile is carried out.
    """

    part: str
    code: str
    difference: Difference
    fields: tuple[FieldChange, ...] = ()
    refused: Showable = ""
