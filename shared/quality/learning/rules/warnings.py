"""Whose evidence ends soon, and which services nobody may serve any more."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from uuid import UUID

from shared.office.catalog.model import Catalog, Service
from shared.office.catalog.model.workflow import Competency
from shared.office.catalog.rules import closed_services
from shared.office.staff.model import Role, StaffMember
from shared.quality.learning.model import WARNINGS, PersonRecord
from shared.quality.learning.rules.records import lines

#: Who serves visitors: an administrator could, but is not counted on.
_SERVE = (Role.CLERK, Role.MANAGER)


def ending(
    catalog: Catalog, member: StaffMember, record: PersonRecord | None, today: date
) -> Iterator[tuple[Competency, date, int]]:
    """Yield what somebody's evidence ends of, its last valid day, and the warning that has been reached."""
    for line in lines(catalog, member, record, today):
        if line.until is not None and line.until >= today:
            reached = [days for days in WARNINGS if (line.until - today).days <= days]
            if reached:
                yield line.competency, line.until, min(reached)


def unserved(
    catalog: Catalog, members: Iterable[StaffMember], records: Mapping[UUID, PersonRecord], today: date
) -> Iterator[tuple[Service, str]]:
    """Yield the services that nobody may serve today, with a word that tells one lapse of a service from the next."""
    serving = [each for each in members if each.active and each.role in _SERVE]
    closed = {each.id: closed_services(catalog, each, today) for each in serving}
    for service in catalog.services:
        skilled = [each for each in serving if not each.skills or service.id in each.skills]
        if service.active and skilled and all(service.id in closed[each.id] for each in skilled):
            known = [records[each.id] for each in skilled if each.id in records]
            days = [evidence.until for record in known for evidence in record.evidence if evidence.until is not None]
            yield service, max(days, default=date.min).isoformat()
