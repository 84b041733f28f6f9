"""The scorecard of the sample branch: two of its people write, submit and approve it, as anybody would."""

import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from installer.sample_standards import APPROVER, WRITER
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.scorecards.model import CardSection, CardTerms, Item, Scale
from shared.quality.scorecards.operations.cards import ScorecardOperations

FILE = Path(__file__).resolve().parent / "sample_branch" / "scorecards.toml"


def add_sample_scorecards(branch: OpenBranch) -> None:
    """Bring the scorecard of the sample branch, which has its standards, into force tomorrow. Raises UserError."""
    people = {member.code: member.id for member in branch.staff.members()}
    writer, approver = (Actor(ActorKind.MANAGER, people[code], "") for code in (WRITER, APPROVER))
    operations, begins = branch.of(ScorecardOperations), branch.day.today() + timedelta(days=1)
    for entry in tomllib.loads(FILE.read_text(encoding="utf-8"))["scorecards"]:
        terms = _terms(entry, begins)
        card = operations.carry_out(
            VersionCommand(new_id(), None, VersionVerb.WRITE, code=entry["code"], terms=terms), writer
        )
        for verb, actor in ((VersionVerb.SUBMIT, writer), (VersionVerb.APPROVE, approver)):
            card = operations.carry_out(VersionCommand(new_id(), card.id, verb, card.version), actor)


def _terms(entry: Mapping[str, Any], begins: date) -> CardTerms:
    sections = (
        CardSection(
            section["key"], LocalText.of(section["title"]), section["weight"], tuple(map(_item, section["items"]))
        )
        for section in entry["sections"]
    )
    return CardTerms(LocalText.of(entry["title"]), tuple(sections), begins)


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        entry["key"],
        LocalText.of(entry["text"]),
        Scale(entry.get("scale", Scale.YES_NO)),
        entry.get("weight", 1),
        critical=entry.get("critical", False),
        may_not_apply=entry.get("may_not_apply", False),
        standard=entry.get("standard", ""),
    )
