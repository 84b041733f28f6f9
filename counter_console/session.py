"""What a console knows of its branch before anybody signs in, and who is signed in then."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from counter_console.colours import BranchColours
from shared.bootstrap import OpenBranch
from shared.office.catalog.model import Counter
from shared.office.staff.model import CounterSession, StaffMember
from shared.office.staff.rights import Right
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language


@dataclass(frozen=True)
class OpenedConsole:
    """A branch, and what a console asks of it before its first picture."""

    branch: OpenBranch
    formats: Formats
    colours: BranchColours
    zone: ZoneInfo
    language: Language

    @classmethod
    def of(cls, branch: OpenBranch) -> "OpenedConsole":
        """Read it; not on the screen's thread, for a server may take its time. Raises UserError."""
        settings, here = branch.settings.values(), branch.catalog.catalog().branch
        zone, language = ZoneInfo(here.time_zone), Language(here.default_language)
        return cls(branch, settings.formats, BranchColours.of(settings), zone, language)


@dataclass(frozen=True)
class SignedIn:
    """One signed-in person, with what the role may do; the console keeps both as they are now.

    `session` and `counter` are both None when a manager only reviews the day.
    """

    member: StaffMember
    rights: frozenset[Right]
    session: CounterSession | None
    counter: Counter | None
