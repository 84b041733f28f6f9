"""The standards of the sample branch: two of its people write, submit and approve them, as anybody would."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.standards.model import (
    Dimension,
    Metric,
    StandardChannel,
    StandardCommand,
    StandardVerb,
    Terms,
)
from shared.quality.standards.operations.desk import StandardOperations

FILE = Path(__file__).resolve().parent / "sample_branch" / "standards.toml"
WRITER, APPROVER = "timur", "marat"
REVIEW = timedelta(days=730)


def add_sample_standards(branch: OpenBranch) -> None:
    """Bring the standards of the sample branch into force from tomorrow on. Raises UserError."""
    people = {member.code: member.id for member in branch.staff.members()}
    services = {service.code: service.id for service in branch.catalog.catalog().services}
    writer, approver = (Actor(ActorKind.MANAGER, people[code], "") for code in (WRITER, APPROVER))
    operations, begins = branch.of(StandardOperations), branch.day.today() + timedelta(days=1)
    for entry in tomllib.loads(FILE.read_text(encoding="utf-8"))["standards"]:
        terms = _terms(entry, services, people[WRITER], begins)
        standard = operations.carry_out(
            StandardCommand(new_id(), None, StandardVerb.WRITE, code=entry["code"], terms=terms), writer
        )
        for verb, actor in ((StandardVerb.SUBMIT, writer), (StandardVerb.APPROVE, approver)):
            command = StandardCommand(new_id(), standard.id, verb, standard.version)
            standard = operations.carry_out(command, actor)


def _terms(entry: Mapping[str, Any], services: Mapping[str, UUID], owner: UUID, begins: date) -> Terms:
    metric, target = entry.get("metric"), entry.get("target")
    return Terms(
        dimension=Dimension(entry["dimension"]),
        channel=StandardChannel(entry["channel"]),
        services=tuple(services[code] for code in entry.get("services", ())),
        text=LocalText.of(entry["text"]),
        metric=None if metric is None else Metric(metric),
        limit=entry.get("limit"),
        target=None if target is None else target / 100,
        owner_id=owner,
        begins=begins,
        review=begins + REVIEW,
    )
