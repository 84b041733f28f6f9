"""The service charters of the sample branch: two of its people write, submit and approve them, as anybody would."""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.charters.model import CharterStep, CharterTerms, Measure, TimeUnit
from shared.quality.charters.operations.desk import CharterOperations
from shared.quality.charters.rules.charters import code_of

FILE = Path(__file__).resolve().parent / "sample_branch" / "charters.toml"
WRITER, APPROVER = "timur", "marat"


def add_sample_charters(branch: OpenBranch) -> None:
    """Name the currency, and bring the charters of the sample branch into force from tomorrow on. Raises UserError."""
    sample = tomllib.loads(FILE.read_text(encoding="utf-8"))
    people = {member.code: member.id for member in branch.staff.members()}
    services = {service.code: service.id for service in branch.catalog.catalog().services}
    writer, approver = (Actor(ActorKind.MANAGER, people[code], "") for code in (WRITER, APPROVER))
    operations, begins = branch.of(CharterOperations), branch.day.today() + timedelta(days=1)
    branch.settings.change("currency", LocalText.of(sample["currency"]), approver)
    for entry in sample["charters"]:
        terms = CharterTerms(services[entry["service"]], begins, tuple(map(_step, entry["steps"])))
        code = code_of(terms.service_id)
        charter = operations.carry_out(
            VersionCommand(new_id(), None, VersionVerb.WRITE, code=code, terms=terms), writer
        )
        for verb, actor in ((VersionVerb.SUBMIT, writer), (VersionVerb.APPROVE, approver)):
            charter = operations.carry_out(VersionCommand(new_id(), charter.id, verb, charter.version), actor)


def _step(entry: Mapping[str, Any]) -> CharterStep:
    measure = entry.get("measure")
    return CharterStep(
        text=LocalText.of(entry["text"]),
        body=entry.get("body", ""),
        place=LocalText.of(entry.get("place", {})),
        documents=LocalText.of(entry.get("documents", {})),
        fee=entry.get("fee", 0),
        duration=entry["duration"],
        unit=TimeUnit(entry.get("unit", TimeUnit.MINUTES)),
        legal_limit=entry.get("legal_limit"),
        measure=None if measure is None else Measure(measure),
    )
