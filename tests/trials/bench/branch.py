"""The branch that is measured: the sample branch, open at any hour, with a counter and a clerk for every process."""

from dataclasses import dataclass, replace
from uuid import UUID

from installer.new_branch import make_branch
from installer.profile import BranchProfile, StaffEntry, default_profile_path, read_profile
from shared.bootstrap import OpenBranch, open_branch
from shared.office.catalog.model import Counter
from shared.office.staff.model import Role, StaffMember
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest, Ticket

COUNTERS = 12
PIN = "402715"
LANGUAGES = ("kk", "ru", "en", "fa", "ar")


@dataclass
class BusyBranch:
    """An open branch with its signed-in counters, and the verbs that are measured."""

    branch: OpenBranch
    sessions: tuple[UUID, ...]
    services: tuple[UUID, ...]
    outcome: str
    issued: int = 0

    @classmethod
    def make(cls, address: str, open_counters: int = COUNTERS) -> "BusyBranch":
        """Make the branch in an empty database and sign clerks in; every clerk there serves everything."""
        make_branch(address, bench_profile())
        branch = open_branch(address, application="nobat-bench")
        return cls.of(branch, sign_in_all(branch)[:open_counters])

    @classmethod
    def of(cls, branch: OpenBranch, sessions: tuple[UUID, ...]) -> "BusyBranch":
        """Take a branch that was made before."""
        catalog = branch.catalog.catalog()
        return cls(branch, sessions, tuple(service.id for service in catalog.services), catalog.outcomes[0].code)

    def issue(self) -> Ticket:
        """Issue a ticket of the next service in turn, as a kiosk does."""
        self.issued += 1
        service = self.services[self.issued % len(self.services)]
        request = IssueRequest(new_id(), (service,), LANGUAGES[self.issued % len(LANGUAGES)])
        return self.branch.visitor.issue(request, "kiosk-1").ticket

    def call(self, place: int = 0) -> Ticket | None:
        """Call the next visitor to one of the counters."""
        return self.branch.desk.call_next(self.sessions[place], new_id())

    def serve(self, place: int = 0) -> Ticket:
        """Begin to serve the visitor who was called."""
        return self.branch.desk.serve(self.sessions[place], new_id())

    def finish(self, place: int = 0) -> Ticket:
        """End the serving."""
        return self.branch.desk.finish(self.sessions[place], Finish(self.outcome), new_id())

    def fill(self, waiting: int) -> None:
        """Let so many more people come."""
        for _ in range(waiting):
            self.issue()

    def close(self) -> None:
        """Give the connections back."""
        self.branch.close()


def bench_profile() -> BranchProfile:
    """Return the sample branch without hours (always open), with equal counters and clerks who do everything."""
    sample = read_profile(default_profile_path())
    anywhere = frozenset[UUID]()
    counters = tuple(
        Counter(new_id(), str(label), LocalText.of({"en": f"Counter {label}"}), "", anywhere, label, True)
        for label in range(1, COUNTERS + 1)
    )
    services = tuple(replace(service, zone="", daily_allowance=None) for service in sample.catalog.services)
    catalog = replace(sample.catalog, counters=counters, services=services, hours=(), special_days=())
    staff = tuple(
        StaffEntry(StaffMember(new_id(), f"clerk-{label}", f"Clerk {label}", Role.CLERK, "en", {}, True), PIN)
        for label in range(1, COUNTERS + 1)
    )
    return BranchProfile(catalog, staff, sample.settings)


def sign_in_all(branch: OpenBranch) -> tuple[UUID, ...]:
    """Sign a clerk in at every counter and return the sessions."""
    sessions = []
    clerks = sorted(branch.staff.members(), key=lambda member: member.id)
    for counter, clerk in zip(branch.catalog.catalog().counters, clerks, strict=True):
        opened = branch.counters.sign_in(new_id(), clerk.id, PIN, counter.id, f"console-{counter.label}")
        sessions.append(opened.id)
    return tuple(sessions)
