"""How the catalog's parts are laid into rows and read back."""

from typing import Any
from uuid import UUID

from shared.office.catalog.model import (
    Branch,
    Counter,
    Document,
    Outcome,
    PriorityClass,
    ProcedureStep,
    Service,
    ServiceCard,
    ServiceGroup,
)
from shared.platform.i18n.text import LocalText


def branch(row: Any) -> Branch:
    """Read a branch."""
    return Branch(
        id=row.id,
        code=row.code,
        name=LocalText.of(row.name),
        place=LocalText.of(row.place),
        time_zone=row.time_zone,
        default_language=row.default_language,
        day_starts=row.day_starts,
        contact=LocalText.of(row.contact),
    )


def branch_values(branch: Branch) -> dict[str, Any]:
    """Lay out a branch."""
    return {
        "id": branch.id,
        "code": branch.code,
        "name": branch.name.as_dict(),
        "place": branch.place.as_dict(),
        "time_zone": branch.time_zone,
        "default_language": branch.default_language,
        "day_starts": branch.day_starts,
        "contact": branch.contact.as_dict(),
    }


def group(row: Any) -> ServiceGroup:
    """Read a service group."""
    return ServiceGroup(
        id=row.id,
        code=row.code,
        name=LocalText.of(row.name),
        hint=LocalText.of(row.hint),
        icon=row.icon,
        position=row.position,
    )


def group_values(group: ServiceGroup) -> dict[str, Any]:
    """Lay out a service group."""
    return {
        "id": group.id,
        "code": group.code,
        "name": group.name.as_dict(),
        "hint": group.hint.as_dict(),
        "icon": group.icon,
        "position": group.position,
    }


def service(row: Any) -> Service:
    """Read a service with its card."""
    return Service(
        id=row.id,
        group_id=row.group_id,
        code=row.code,
        prefix=row.prefix,
        name=LocalText.of(row.name),
        hint=LocalText.of(row.hint),
        icon=row.icon,
        position=row.position,
        promise_seconds=row.promise_seconds,
        published_minutes=row.published_minutes,
        outcome_required=row.outcome_required,
        daily_allowance=row.daily_allowance,
        zone=row.zone,
        active=row.active,
        card=_card(row.card),
    )


def service_values(service: Service) -> dict[str, Any]:
    """Lay out a service with its card."""
    return {
        "id": service.id,
        "group_id": service.group_id,
        "code": service.code,
        "prefix": service.prefix,
        "name": service.name.as_dict(),
        "hint": service.hint.as_dict(),
        "icon": service.icon,
        "position": service.position,
        "promise_seconds": service.promise_seconds,
        "published_minutes": service.published_minutes,
        "outcome_required": service.outcome_required,
        "daily_allowance": service.daily_allowance,
        "zone": service.zone,
        "active": service.active,
        "card": _card_values(service.card),
    }


def counter(row: Any) -> Counter:
    """Read a counter."""
    return Counter(
        id=row.id,
        label=row.label,
        name=LocalText.of(row.name),
        zone=row.zone,
        service_ids=frozenset(UUID(text) for text in row.service_ids),
        position=row.position,
        active=row.active,
    )


def counter_values(counter: Counter) -> dict[str, Any]:
    """Lay out a counter."""
    return {
        "id": counter.id,
        "label": counter.label,
        "name": counter.name.as_dict(),
        "zone": counter.zone,
        "service_ids": sorted(str(service_id) for service_id in counter.service_ids),
        "position": counter.position,
        "active": counter.active,
    }


def priority_class(row: Any) -> PriorityClass:
    """Read a priority class."""
    return PriorityClass(
        code=row.code,
        name=LocalText.of(row.name),
        hint=LocalText.of(row.hint),
        weight=row.weight,
        rank=row.rank,
        position=row.position,
    )


def priority_values(entry: PriorityClass) -> dict[str, Any]:
    """Lay out a priority class."""
    return {
        "code": entry.code,
        "name": entry.name.as_dict(),
        "hint": entry.hint.as_dict(),
        "weight": entry.weight,
        "rank": entry.rank,
        "position": entry.position,
    }


def outcome(row: Any) -> Outcome:
    """Read an outcome."""
    return Outcome(code=row.code, name=LocalText.of(row.name), completed=row.completed, position=row.position)


def outcome_values(outcome: Outcome) -> dict[str, Any]:
    """Lay out an outcome."""
    return {
        "code": outcome.code,
        "name": outcome.name.as_dict(),
        "completed": outcome.completed,
        "position": outcome.position,
    }


def _card(stored: Any) -> ServiceCard:
    return ServiceCard(
        purpose=LocalText.of(stored["purpose"]),
        documents=tuple(
            Document(name=LocalText.of(entry["name"]), hint=LocalText.of(entry["hint"]))
            for entry in stored["documents"]
        ),
        fee=LocalText.of(stored["fee"]),
        steps=tuple(
            ProcedureStep(when=LocalText.of(entry["when"]), what=LocalText.of(entry["what"]))
            for entry in stored["steps"]
        ),
    )


def _card_values(card: ServiceCard) -> dict[str, Any]:
    return {
        "purpose": card.purpose.as_dict(),
        "documents": [{"name": entry.name.as_dict(), "hint": entry.hint.as_dict()} for entry in card.documents],
        "fee": card.fee.as_dict(),
        "steps": [{"when": entry.when.as_dict(), "what": entry.what.as_dict()} for entry in card.steps],
    }
