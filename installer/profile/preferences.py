"""Reads the settings that a branch begins with, where they differ from the defaults."""

import difflib
from collections.abc import Mapping

from installer.profile.section import Section
from shared.office.settings.errors import UNKNOWN_SETTING
from shared.office.settings.model import SETTINGS_FORM, checked
from shared.platform.errors import UserError
from shared.platform.i18n.text import Text, translate


def read_settings(root: Section) -> Mapping[str, object]:
    """Return the settings written in the profile, each in its own type and within its limits."""
    if not root.has("settings"):
        return {}
    section = root.section("settings")
    settings: dict[str, object] = {}
    for key, value in section.plain().items():
        try:
            settings[key] = checked(key, value)
        except UserError as fault:
            raise section.fault(key, _problem(key, fault)) from fault
    return settings


def _problem(key: str, fault: UserError) -> Text:
    if fault.code is UNKNOWN_SETTING:
        close = difflib.get_close_matches(key, [field.key for field in SETTINGS_FORM.fields], 1)
        if close:
            return translate("profile", "this key is not known; perhaps {name} is meant.", name=close[0])
        return translate("profile", "this key is not known.")
    limits = str(fault.values.get("limits", ""))
    if limits:
        return translate("profile", "one of these is expected: {words}.", words=limits)
    return translate("profile", "a value of another kind is expected.")
