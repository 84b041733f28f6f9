"""Keeps the answers of a guide that was left half-way; PINs are never in it."""

import contextlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from counter_console.setup.guide.model import GuidePage

DRAFT_FILE = "guide-draft.json"


class Draft:
    """The file with the answers. A folder that cannot be written only means that they are not kept."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / DRAFT_FILE

    def read(self) -> tuple[GuidePage, dict[str, Any]] | None:
        """Return the page and the answers of the last time, or None."""
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            page, answers = GuidePage(found["page"]), dict(found["answers"])
            people = [dict(person) for person in answers.get("people", [])]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return (GuidePage.SUMMARY if page is GuidePage.DONE else page), answers | ({"people": people} if people else {})

    def keep(self, page: GuidePage, answers: Mapping[str, Any]) -> None:
        """Write the answers down, all but the PINs, which are asked again."""
        people = [{key: value for key, value in person.items() if key != "pin"} for person in answers.get("people", ())]
        kept = {"page": page.value, "answers": {**answers, "people": people}}
        new = self._path.with_suffix(".new")
        with contextlib.suppress(OSError):
            new.write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")
            new.replace(self._path)

    def forget(self) -> None:
        """Remove the file: the branch is made."""
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
