"""What one console remembers between two starts: its language, size, colours, and who worked at it last."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from shared.platform.i18n.languages import Language

LIGHT, DARK = "light", "dark"
#: A, A+ and A++.
TEXT_SCALES = (1.0, 1.2, 1.4)


@dataclass(frozen=True)
class Preferences:
    """The remembered choices of one device; `colours` is "light" or "dark", empty as the branch has decided.

    `text` is a step of `TEXT_SCALES`, `contrast` asks for the strongest contrast on the chosen ground.
    """

    language: Language = Language.EN
    docked: bool = False
    colours: str = ""
    staff: str = ""
    counter: str = ""
    text: int = 0
    contrast: bool = False

    @property
    def scale(self) -> float:
        """How much larger than usual everything is."""
        return TEXT_SCALES[self.text]


class PreferenceStore:
    """Keeps the preferences in one small JSON file; an unreadable one is taken as empty, it holds no work."""

    def __init__(self, path: Path | None, default: Preferences) -> None:
        self._path = path
        self._now = default
        if path is not None and path.exists():
            self._now = _read(path, default)

    @property
    def now(self) -> Preferences:
        """The present choices."""
        return self._now

    def change(self, **values: Any) -> None:
        """Remember other choices; a folder that cannot be written only means that they are forgotten at the end."""
        self._now = replace(self._now, **values)
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(asdict(self._now), indent=1), encoding="utf-8")
        except OSError:
            self._path = None


def _read(path: Path, default: Preferences) -> Preferences:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Preferences(
            language=Language(found.get("language", default.language)),
            docked=bool(found.get("docked", default.docked)),
            colours=_colours(found, default),
            staff=str(found.get("staff", "")),
            counter=str(found.get("counter", "")),
            text=min(max(0, int(found.get("text", 0))), len(TEXT_SCALES) - 1),
            contrast=bool(found.get("contrast", False)),
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return default


def _colours(found: dict[str, Any], default: Preferences) -> str:
    """Return the chosen colours; a file of an earlier version only says whether they are dark."""
    known = found.get("colours", DARK if found.get("dark") else default.colours)
    return known if known in (LIGHT, DARK) else default.colours
