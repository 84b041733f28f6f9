"""Reads the members of staff: roles, languages, skills and the PIN to begin with."""

from collections.abc import Mapping
from uuid import UUID

from installer.profile.model import StaffEntry
from installer.profile.section import Section
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rules import LONGEST_PIN, SHORTEST_PIN, is_weak_pin
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id

_ROLES = {role.value: role for role in (Role.CLERK, Role.MANAGER, Role.ADMIN)}


def read_staff(root: Section, services: Mapping[str, UUID]) -> tuple[StaffEntry, ...]:
    """Return the members of staff; `services` gives the id of each service code."""
    entries: list[StaffEntry] = []
    for section in root.sections("staff"):
        member = StaffMember(
            id=new_id(),
            code=section.text("code"),
            name=section.text("name"),
            role=section.choice("role", _ROLES),
            language=section.choice("language", {language.value: language.value for language in Language}),
            skills=_skills(section, services),
            active=section.truth("active", True),
        )
        if any(other.member.code == member.code for other in entries):
            raise section.fault("code", translate("profile", "the code {name} is there twice.", name=member.code))
        entries.append(StaffEntry(member, _pin(section)))
        section.no_more()
    if all(entry.member.role is not Role.ADMIN for entry in entries):
        raise root.fault("staff", translate("profile", "at least one member of staff must be an administrator."))
    return tuple(entries)


def _skills(section: Section, services: Mapping[str, UUID]) -> dict[UUID, int]:
    if not section.has("skills"):
        return {}
    written = section.section("skills")
    skills: dict[UUID, int] = {}
    for code in written.plain():
        if code not in services:
            raise written.fault(code, translate("profile", "no service has the code {name}.", name=code))
        skills[services[code]] = written.whole(code, 1, 2)
    return skills


def _pin(section: Section) -> str:
    pin = section.text("pin")
    if not (pin.isascii() and pin.isdigit() and SHORTEST_PIN <= len(pin) <= LONGEST_PIN):
        problem = translate(
            "profile",
            "a PIN of {low} to {high} digits in quotation marks is expected.",
            low=SHORTEST_PIN,
            high=LONGEST_PIN,
        )
        raise section.fault("pin", problem)
    if is_weak_pin(pin):
        raise section.fault("pin", translate("profile", "this PIN is too easy to guess."))
    return pin
