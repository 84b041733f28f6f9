"""Reads the ready-made sets of services that come with the product."""

import tomllib
from pathlib import Path
from typing import Any

from counter_console.setup.guide.model import ReadySets, ServiceSet
from shared.platform.i18n.text import LocalText

FOLDER = Path(__file__).resolve().parent / "service_sets"
#: In the order in which the guide offers them.
NAMES = ("civic_centre", "tax_office", "clinic_registry", "bank")


def read_sets() -> ReadySets:
    """Return all sets. A test checks that each is complete, so nothing is checked here."""
    common = _toml("common")
    return ReadySets(
        tuple(_set(name, common) for name in NAMES),
        _set("blank", common),
        tuple(common["priority_classes"]),
        common["counter_name"],
    )


def _set(name: str, common: dict[str, Any]) -> ServiceSet:
    found = _toml(name)
    return ServiceSet(
        found["code"],
        LocalText.of(found["name"]),
        LocalText.of(found["hint"]),
        tuple(found["groups"]),
        tuple(found["services"]),
        (*common["outcomes"], *found.get("outcomes", ())),
    )


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
