"""Writes the set-up of a running branch as a profile, so that the same text describes and recreates it."""

from datetime import date, time
from enum import Enum
from typing import Any

import tomli_w

from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import answers_of
from shared.office.settings.model import SETTINGS_FORM, Settings
from shared.office.staff.forms import rights_answers
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import RoleRights
from shared.platform.i18n.text import LocalText

PROGRAMS_OWN = RoleRights()
HEAD = "# The set-up of a branch, without PINs. Give each new person a PIN with `nobat staff reset-pin`.\n\n"


def profile_text(
    catalog: Catalog, settings: Settings, members: tuple[StaffMember, ...], rights: RoleRights = PROGRAMS_OWN
) -> str:
    """Return the profile (TOML) of a branch: the same set-up always gives the same text.

    What is empty, and settings and rights that have their default, are left out; reading them gives the same values.
    PINs are never written.
    """
    codes = {service.id: service.code for service in catalog.services}
    people = [
        {
            "code": member.code,
            "name": member.name,
            "role": member.role,
            "language": member.language,
            "active": member.active,
            "skills": {codes[service]: level for service, level in member.skills.items()},
        }
        for member in sorted(members, key=lambda member: member.code)
    ]
    changed = {
        field.key: getattr(settings, field.key)
        for field in SETTINGS_FORM.fields
        if getattr(settings, field.key) != field.default
    }
    own = {"settings": changed, "staff": people, "rights": rights_answers(rights)}
    return HEAD + tomli_w.dumps(_written({**answers_of(catalog), **own}))


def _written(value: Any) -> Any:
    """Return a value in the types of TOML; in groups of keys, what is empty is left out."""
    if isinstance(value, LocalText):
        return value.as_dict()
    if isinstance(value, dict):
        plain = {key: _written(each) for key, each in value.items()}
        return {key: each for key, each in plain.items() if each is not None and each not in ("", [], {})}
    if isinstance(value, tuple) and value and all(isinstance(each, tuple) for each in value):
        return ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in value)  # the periods of a day
    if isinstance(value, tuple | list):
        return [_written(each) for each in value]
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, date | bool | int | float | None) else str(value)
