"""What stands below the label of a setting: where its value comes from, what is possible, and who changed it when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from counter_console.setup.setting_layers import Above, source_text
from shared.office.catalog.working_time import local
from shared.office.settings.model import Settings, Value
from shared.platform.forms.model import Field, Kind
from shared.platform.forms.readable import limits, readable
from shared.platform.i18n.text import Day, Text, translate


@dataclass(frozen=True)
class SettingsReading:
    """The values, when and by whom each was last changed, the branch's time zone, and what comes from above."""

    settings: Settings
    changed: Mapping[str, tuple[datetime, str | None]]
    zone: str
    above: Above


def hint(field: Field, value: Value, reading: SettingsReading) -> Text:
    """Return the limits of a setting, its default, and who set it to something else and when."""
    allowed = _limits(field)
    source = reading.above.sources.get(field.key)
    if source is not None:
        text = source_text(source, reading.above.names)
        return translate("settings", "{first} {second}", first=text, second=allowed)
    instant, who = reading.changed.get(field.key, (None, None))
    if value == field.default or instant is None:
        return allowed
    day = Day(local(instant, reading.zone).date(), year=True, weekday=False)
    changed = (
        translate("console.settings", "Changed by the program on {day}.", day=day)
        if who is None
        else translate("console.settings", "Changed by {who} on {day}.", who=who, day=day)
    )
    return translate("settings", "{first} {second}", first=allowed, second=changed)


def _limits(field: Field) -> Text:
    default = readable(field, field.default)
    by_default = translate("console.settings", "Default: {default}.", default=default)
    if field.hint is not None:
        return translate("settings", "{first} {second}", first=field.hint, second=by_default)
    if field.minimum is not None and field.maximum is not None:
        low, high = (readable(field, limit) for limit in (field.minimum, field.maximum))
        return translate(
            "console.settings", "From {low} to {high}. Default: {default}.", low=low, high=high, default=default
        )
    if field.kind in (Kind.CHOICE, Kind.YES_NO):
        return by_default
    return translate("console.settings", "Format: {format}. Default: {default}.", format=limits(field), default=default)
