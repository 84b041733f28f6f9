"""What is still missing before the branch can work well: pure, a sentence for each thing and the page to mend it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.office.catalog.model import Catalog, Counter, Service
from shared.office.catalog.rules import counter_label, ever_open
from shared.office.settings.model import Settings
from shared.office.settings.rules import accent_is_readable, accent_sentence
from shared.office.staff.model import Role, StaffMember
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing, LocalText, Text, isolated, translate

DECEMBER = 12


class Severity(StrEnum):
    """How much something matters, the worst first."""

    PREVENTS = "prevents"
    HINDERS = "hinders"
    ADVICE = "advice"


SEVERITY_NAMES = {
    Severity.PREVENTS: translate("readiness", "Prevents work"),
    Severity.HINDERS: translate("readiness", "Hinders work"),
    Severity.ADVICE: translate("readiness", "Advice"),
}


@dataclass(frozen=True)
class Finding:
    """One thing that is missing; `section` is the page of the console on which it is mended."""

    severity: Severity
    sentence: Text
    section: str


def findings(catalog: Catalog, members: Sequence[StaffMember], settings: Settings, today: date) -> tuple[Finding, ...]:
    """Return everything that is missing, the worst first; nothing means that the branch is ready."""
    services = tuple(service for service in catalog.services if service.active)
    counters = tuple(counter for counter in catalog.counters if counter.active)
    people = tuple(member for member in members if member.active)
    clerks = tuple(member for member in people if member.role is Role.CLERK)
    found = [
        *_unserved(services, counters, clerks, people),
        *_idle(services, counters, clerks),
        *_without_texts(catalog, services, counters, settings.offered or tuple(Language)),
        *_never_open(catalog, services),
        *_without_outcomes(catalog, services),
        *_calendar(catalog, today),
        *_zones(settings, counters),
        *_colours(settings),
    ]
    return worst_first(found)


def worst_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order in which they are shown."""
    order = list(Severity)
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))


def _unserved(
    services: Sequence[Service],
    counters: Sequence[Counter],
    clerks: Sequence[StaffMember],
    people: Sequence[StaffMember],
) -> Iterator[Finding]:
    """Yield what keeps visitors from being served; a manager who can serve keeps the branch working."""
    if not services:
        yield Finding(Severity.PREVENTS, translate("readiness", "No service is in use."), "services")
    if not clerks:
        severity = Severity.HINDERS if people else Severity.PREVENTS
        yield Finding(severity, translate("readiness", "There is no active clerk."), "people")
    for service in services:
        if not any(_serves(counter, service) for counter in counters):
            sentence = translate("readiness", "No counter in use serves “{service}”.", service=service.name)
            yield Finding(Severity.PREVENTS, sentence, "counters")
        # Without any clerk one line says it for all services.
        if clerks and not _anybody_serves(clerks, service):
            severity = Severity.HINDERS if _anybody_serves(people, service) else Severity.PREVENTS
            sentence = translate("readiness", "No active clerk can serve “{service}”.", service=service.name)
            yield Finding(severity, sentence, "skills")


def _anybody_serves(people: Sequence[StaffMember], service: Service) -> bool:
    return any(not person.skills or service.id in person.skills for person in people)


def _serves(counter: Counter, service: Service) -> bool:
    """Return whether a counter serves a service: it has no list of services, or this one, and is in its zone."""
    in_zone = not service.zone or service.zone == counter.zone
    return in_zone and (not counter.service_ids or service.id in counter.service_ids)


def _idle(services: Sequence[Service], counters: Sequence[Counter], clerks: Sequence[StaffMember]) -> Iterator[Finding]:
    """Yield counters and clerks for whom there is nothing to do."""
    used: set[UUID] = {service.id for service in services}
    for counter in counters:
        if counter.service_ids and not counter.service_ids & used:
            label = counter_label(counter.label)
            sentence = translate(
                "readiness", "Counter {counter} is in use, but all its services are out of use.", counter=label
            )
            yield Finding(Severity.HINDERS, sentence, "counters")
    for clerk in clerks:
        if clerk.skills and not clerk.skills.keys() & used:
            sentence = translate(
                "readiness", "{person}: all services among the skills are out of use.", person=isolated(clerk.name)
            )
            yield Finding(Severity.HINDERS, sentence, "skills")


def _without_texts(
    catalog: Catalog, services: Sequence[Service], counters: Sequence[Counter], offered: Sequence[Language]
) -> Iterator[Finding]:
    """Yield what visitors cannot read in a language that is offered to them."""
    branch = catalog.branch
    yield from _gaps(branch.name, (branch.name, branch.place, branch.contact), offered, "branch")
    used_groups = {service.group_id for service in services}
    for group in catalog.groups:
        if group.id in used_groups:
            yield from _gaps(group.name, (group.name, group.hint), offered, "groups")
    for service in services:
        yield from _gaps(service.name, _texts(service), offered, "services")
    for counter in counters:
        yield from _gaps(counter.name, (counter.name,), offered, "counters")


def _texts(service: Service) -> Iterator[LocalText]:
    yield from (service.name, service.hint, service.card.purpose, service.card.fee, service.closed_notice)
    for document in service.card.documents:
        yield from (document.name, document.hint)
    for step in service.card.steps:
        yield from (step.when, step.what)


def _gaps(name: LocalText, texts: Iterable[LocalText], offered: Sequence[Language], section: str) -> Iterator[Finding]:
    """Yield one line if a text that some language has is missing in an offered one."""
    written = [{language for language, _ in text.texts} for text in texts if text.texts]
    missing = tuple(language.own_name for language in offered if any(language not in each for each in written))
    if missing:
        sentence = translate(
            "readiness", "“{name}” lacks texts in: {languages}.", name=name, languages=Listing(missing)
        )
        yield Finding(Severity.HINDERS, sentence, section)


def _never_open(catalog: Catalog, services: Sequence[Service]) -> Iterator[Finding]:
    for service in services:
        if not ever_open(catalog, service.hours):
            sentence = translate(
                "readiness",
                "“{service}” is never open: its hours are outside the hours of the branch.",
                service=service.name,
            )
            yield Finding(Severity.PREVENTS, sentence, "services")


def _without_outcomes(catalog: Catalog, services: Sequence[Service]) -> Iterator[Finding]:
    used = {outcome.code for outcome in catalog.outcomes if outcome.active}
    for service in services:
        if service.outcomes and not service.outcomes & used:
            sentence = translate(
                "readiness",
                "All outcomes of “{service}” are out of use. Clerks choose from all others.",
                service=service.name,
            )
            yield Finding(Severity.HINDERS, sentence, "services")


def _calendar(catalog: Catalog, today: date) -> Iterator[Finding]:
    if not catalog.hours:
        sentence = translate("readiness", "No weekly hours are set, so the branch is always open.")
        yield Finding(Severity.ADVICE, sentence, "calendar")
    if today.month == DECEMBER and not any(special.day.year > today.year for special in catalog.special_days):
        sentence = translate("readiness", "The special days of next year are missing.")
        yield Finding(Severity.ADVICE, sentence, "calendar")


def _zones(settings: Settings, counters: Sequence[Counter]) -> Iterator[Finding]:
    """Yield zones of boards that no counter in use is in: their boards stay empty."""
    used = {counter.zone for counter in counters}
    for board, zones in settings.zones_of_boards.items():
        for zone in zones:
            if zone not in used:
                sentence = translate(
                    "readiness",
                    "The board {board} shows the zone “{zone}”, but no counter in use is in it.",
                    board=isolated(settings.name_of(board)),
                    zone=isolated(zone),
                )
                yield Finding(Severity.HINDERS, sentence, "screens")


def _colours(settings: Settings) -> Iterator[Finding]:
    if not accent_is_readable(settings.accent):
        sentence = translate(
            "readiness",
            "The main colour {colour} cannot be read well. {contrast}",
            colour=isolated(settings.accent),
            contrast=accent_sentence(settings.accent),
        )
        yield Finding(Severity.ADVICE, sentence, "screens")
