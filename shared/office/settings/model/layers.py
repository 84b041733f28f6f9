"""Settings that come from above a branch: layers of the nation and of the ministry, and where a branch differs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.office.settings.model import Value


class LayerScope(StrEnum):
    """Who decides a value; the nearest to the branch wins, unless somebody above has locked it."""

    NATIONAL = "national"
    MINISTRY = "ministry"
    BRANCH = "branch"


#: Those above a branch, the farthest first.
ABOVE = (LayerScope.NATIONAL, LayerScope.MINISTRY)


@dataclass(frozen=True)
class SettingLayer:
    """One value of one scope. `author` names who decided it above; of the branch it is the person `author_id`."""

    scope: LayerScope
    key: str
    value: Value
    locked: bool
    reason: str
    author: str
    author_id: UUID | None
    decided: date


@dataclass(frozen=True)
class LayerFile:
    """All values that one scope decides, as a file brings them."""

    scope: LayerScope
    author: str
    decided: date
    layers: tuple[SettingLayer, ...]


@dataclass(frozen=True)
class SettingSource:
    """Where the value of a setting comes from that somebody above decides.

    `above` is the layer whose value would hold without the branch; `lock` the one that keeps the branch from differing.
    `own` is where the branch differs, or would differ if it were not locked.
    """

    key: str
    value: Value
    above: SettingLayer
    lock: SettingLayer | None
    own: SettingLayer | None

    @property
    def differs(self) -> bool:
        """Whether the branch has a value of its own that holds."""
        return self.own is not None and self.lock is None


@dataclass(frozen=True)
class LayerPreview:
    """What a file would change here: the values before and after, by the key of their setting."""

    file: LayerFile
    changed: Mapping[str, tuple[Value, Value]]

    @property
    def locked(self) -> int:
        """How many settings it locks."""
        return sum(layer.locked for layer in self.file.layers)
