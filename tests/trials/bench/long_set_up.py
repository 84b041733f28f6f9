"""The branch whose lists are long: the sample branch with 300 services, 60 counters, 200 people and many changes."""

from dataclasses import replace
from uuid import UUID

from installer.profile import BranchProfile, StaffEntry, default_profile_path, read_profile
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import Counter
from shared.office.staff.model import Role, StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id

SERVICES, COUNTERS, PEOPLE = 300, 60, 200
SKILLS_OF_ONE = 10
PIN = "402715"


def long_profile(services: int = SERVICES, counters: int = COUNTERS, people: int = PEOPLE) -> BranchProfile:
    """Return a branch with so many entries. Only the first person, an administrator, has a PIN."""
    sample = read_profile(default_profile_path())
    like = sample.catalog.services
    made = tuple(
        replace(
            like[at % len(like)],
            id=new_id(),
            code=f"service-{at:03}",
            name=_numbered(like[at % len(like)].name, at),
            position=at + 1,
        )
        for at in range(services)
    )
    ids = [service.id for service in made]
    places = tuple(
        Counter(new_id(), str(at), LocalText.of(dict.fromkeys(Language, f"№ {at}")), "", frozenset[UUID](), at, True)
        for at in range(1, counters + 1)
    )
    staff = tuple(
        StaffEntry(
            StaffMember(
                new_id(),
                f"person-{at:03}",
                f"Person {at:03}",
                Role.CLERK if at else Role.ADMIN,
                "en",
                {ids[(at * 7 + skill) % services]: 1 + skill % 2 for skill in range(min(SKILLS_OF_ONE, services))},
                True,
            ),
            None if at else PIN,
        )
        for at in range(people)
    )
    # The sample's units, absences and duties name its people, competencies its services, some kinds of cases its units.
    kinds = tuple(kind for kind in sample.catalog.case_kinds if not kind.unit and not kind.steps)
    catalog = replace(
        sample.catalog,
        services=made,
        counters=places,
        units=(),
        absences=(),
        hearing_duties=(),
        competencies=(),
        case_kinds=kinds,
    )
    return BranchProfile(catalog, staff, sample.settings)


def new_people(profile: BranchProfile, people: int) -> tuple[StaffEntry, ...]:
    """Return so many more people for a branch, all with a PIN."""
    like = profile.staff[0].member
    return tuple(
        StaffEntry(replace(like, id=new_id(), code=f"new-{at:03}", name=f"New {at:03}", role=Role.CLERK), PIN)
        for at in range(people)
    )


def change_often(branch: OpenBranch, changes: int) -> None:
    """Change one setting so often, for a long history."""
    for at in range(changes):
        branch.settings.change("promise_minutes", 20 + at % 2, SYSTEM)


def _numbered(name: LocalText, at: int) -> LocalText:
    return LocalText.of({language: f"{text} {at:03}" for language, text in name.as_dict().items()})
