"""A branch of two services and two counters in a fresh database, for tests that need no more than that."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from shared.office.catalog.model import (
    Branch,
    Catalog,
    Counter,
    Document,
    OpeningHours,
    Outcome,
    PriorityClass,
    ProcedureStep,
    Service,
    ServiceCard,
    ServiceGroup,
    SpecialDay,
)
from shared.office.catalog.operations import CatalogOperations
from shared.office.catalog.seeds import STANDARD_CASE_KINDS, STANDARD_REASONS, STANDARD_TEMPLATES
from shared.office.staff.model import Role, StaffMember
from shared.platform.clock import VirtualClock
from shared.platform.db.database import Database
from shared.platform.db.engine import open_engine
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.upkeep.migrations.schema import create_schema

#: A Monday, 10:00 in Almaty (UTC+5).
MONDAY_TEN = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


@dataclass(frozen=True)
class SmallBranch:
    """A branch with its database and the clock that drives it."""

    address: str
    database: Database
    clock: VirtualClock
    catalog: Catalog


def words(text: str) -> LocalText:
    """Return an English text with a Persian one beside it."""
    return LocalText.of({"en": text, "fa": f"{text} فارسی"})


def small_catalog(code: str = "small", time_zone: str = "Asia/Almaty", day_starts: time = time(0)) -> Catalog:
    """Return a whole catalog: services A and B, counters 1 and 2, weekdays 9–18 with a lunch break on Fridays."""
    group = ServiceGroup(new_id(), "papers", words("Papers"), words("hint"), "document", 1)
    services = tuple(_service(letter, group, position) for position, letter in enumerate("AB", start=1))
    counters = tuple(
        Counter(new_id(), str(number), words(f"Counter {number}"), "", frozenset({services[0].id}), number, True)
        for number in (1, 2)
    )
    weekdays = tuple(OpeningHours(day, time(9), time(18)) for day in range(4))
    friday = (OpeningHours(4, time(9), time(13)), OpeningHours(4, time(14), time(18)))
    return Catalog(
        branch=Branch(new_id(), code, words("Small"), words("Here"), time_zone, "en", day_starts, words("+7 700")),
        groups=(group,),
        services=services,
        counters=counters,
        priority_classes=(
            PriorityClass("ordinary", words("Ordinary"), words(""), 1.0, 0, 1),
            PriorityClass("age", words("Age"), words("70 and older"), 2.0, 1, 2),
        ),
        outcomes=(Outcome("completed", words("Done"), True, 1), Outcome("papers", words("Papers missing"), False, 2)),
        hours=weekdays + friday,
        special_days=(SpecialDay(date(2026, 3, 23), words("Nauryz")),),
        reasons=STANDARD_REASONS,
        case_kinds=STANDARD_CASE_KINDS,
        message_templates=STANDARD_TEMPLATES,
    )


def make_small_branch(address: str, catalog: Catalog | None = None) -> SmallBranch:
    """Write a small branch into an empty database with tables; the clock stands at MONDAY_TEN."""
    catalog = catalog or small_catalog()
    clock = VirtualClock(MONDAY_TEN)
    database = Database(open_engine(address), clock, catalog.branch.id)
    CatalogOperations(database).create_branch(catalog)
    return SmallBranch(address, database, clock, catalog)


def build_empty_tables(address: str) -> None:
    """Make all tables in an empty database."""
    engine = open_engine(address)
    create_schema(engine)
    engine.dispose()


def clerk(code: str = "olga", role: Role = Role.CLERK) -> StaffMember:
    """Return a member of staff who may serve everything."""
    return StaffMember(new_id(), code, code.title(), role, "ru", {}, True)


def _service(letter: str, group: ServiceGroup, position: int) -> Service:
    card = ServiceCard(
        purpose=words("purpose"),
        documents=(Document(words("Identity card"), words("or passport")),),
        fee=words("free"),
        steps=(ProcedureStep(words("First"), words("show your papers")),),
    )
    return Service(
        id=new_id(),
        group_id=group.id,
        code=f"service-{letter.lower()}",
        prefix=letter,
        name=words(f"Service {letter}"),
        hint=words("hint"),
        icon="document",
        position=position,
        promise_seconds=900,
        published_minutes=7.5,
        outcome_required=letter == "A",
        daily_allowance=None,
        zone="",
        active=True,
        card=card,
    )
