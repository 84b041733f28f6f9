"""Which value of a setting holds when several scopes have decided it, and what a file of a scope says: pure."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.office.settings.errors import LAYER_FILE_WRONG
from shared.office.settings.model import Value, checked, setting_field
from shared.office.settings.model.layers import ABOVE, LayerFile, LayerScope, SettingLayer, SettingSource
from shared.platform.errors import UserError

#: The most bytes of a file; one with every setting has a tenth of it.
LARGEST_FILE = 1_000_000
LONGEST_AUTHOR, LONGEST_REASON = 120, 400
#: The layers of one setting by their scope.
Layers = Mapping[LayerScope, SettingLayer]


def by_key(layers: Iterable[SettingLayer]) -> dict[str, dict[LayerScope, SettingLayer]]:
    """Return layers by setting and scope."""
    found: dict[str, dict[LayerScope, SettingLayer]] = {}
    for layer in layers:
        found.setdefault(layer.key, {})[layer.scope] = layer
    return found


def source_of(key: str, layers: Layers) -> SettingSource | None:
    """Return where the value of a setting comes from; None when nobody above decides it.

    The nearest scope wins; a lock farther above wins over all below.
    """
    above = lock = None
    for scope in ABOVE:
        layer = layers.get(scope)
        if layer is not None:
            above = layer
            if layer.locked:
                lock = layer
                break
    if above is None:
        return None
    own = layers.get(LayerScope.BRANCH)
    value = own.value if own is not None and lock is None else above.value
    return SettingSource(key, value, above, lock, own)


@dataclass(frozen=True)
class AfterFile:
    """All layers after a file has been taken over, and the values that change, before and after, by setting."""

    layers: tuple[SettingLayer, ...]
    changed: Mapping[str, tuple[Value, Value]]


def with_file(stored: Mapping[str, Layers], values: Mapping[str, Value], file: LayerFile, day: date) -> AfterFile:
    """Return what a file makes of the layers; `values` are those that hold before it.

    What the branch had set before anybody above decided it becomes its own layer, without a reason. When nobody above
    decides a setting any more, its own value, or else the default, is an ordinary setting again.
    """
    new = {layer.key: layer for layer in file.layers}
    kept: list[SettingLayer] = []
    changed: dict[str, tuple[Value, Value]] = {}
    for key in sorted({*stored, *new}):
        layers = {scope: layer for scope, layer in stored.get(key, {}).items() if scope is not file.scope}
        if key in new:
            layers[file.scope] = new[key]
        before, default = values[key], setting_field(key).default
        if key not in stored and before != default:
            layers[LayerScope.BRANCH] = SettingLayer(LayerScope.BRANCH, key, before, False, "", "", None, day)
        source = source_of(key, layers)
        if source is None:
            own = layers.pop(LayerScope.BRANCH, None)
            after = default if own is None else own.value
        else:
            after = source.value
        kept.extend(layers.values())
        if after != before:
            changed[key] = (before, after)
    return AfterFile(tuple(kept), changed)


def read_layer_file(content: bytes) -> LayerFile:
    """Return what a file of a scope decides.

    Raises UserError: LAYER_FILE_WRONG (with `problem`), UNKNOWN_SETTING, BAD_SETTING.
    """
    if len(content) > LARGEST_FILE:
        raise UserError(LAYER_FILE_WRONG, problem="size")
    try:
        told = tomllib.loads(content.decode())
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise UserError(LAYER_FILE_WRONG, problem=str(fault)) from None
    scope, author, decided = told.get("scope"), told.get("from"), told.get("decided")
    entries = told.get("settings")
    if scope not in {each.value for each in ABOVE}:
        raise UserError(LAYER_FILE_WRONG, problem="scope")
    if not isinstance(author, str) or not author.strip() or len(author) > LONGEST_AUTHOR:
        raise UserError(LAYER_FILE_WRONG, problem="from")
    if type(decided) is not date:
        raise UserError(LAYER_FILE_WRONG, problem="decided")
    if not isinstance(entries, Mapping) or told.keys() - {"scope", "from", "decided", "settings"}:
        raise UserError(LAYER_FILE_WRONG, problem="settings")
    of = (LayerScope(scope), author.strip(), decided)
    return LayerFile(*of, tuple(_layer(key, entry, *of) for key, entry in entries.items()))


def _layer(key: str, entry: Any, scope: LayerScope, author: str, decided: date) -> SettingLayer:
    setting_field(key)  # raises UNKNOWN_SETTING
    if not isinstance(entry, Mapping) or "value" not in entry or entry.keys() - {"value", "locked", "reason"}:
        raise UserError(LAYER_FILE_WRONG, problem=key)
    locked, reason = entry.get("locked", False), entry.get("reason", "")
    if not isinstance(locked, bool) or not isinstance(reason, str) or len(reason) > LONGEST_REASON:
        raise UserError(LAYER_FILE_WRONG, problem=key)
    value = entry["value"]
    given = tuple(value) if isinstance(value, list) else value
    return SettingLayer(scope, key, checked(key, given), locked, reason.strip(), author, None, decided)
