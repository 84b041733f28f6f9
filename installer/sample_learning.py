"""What people of the sample branch have shown, and its guides: two of its people record and publish them."""

import tomllib
from datetime import timedelta
from pathlib import Path

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.versions.model import VersionCommand, VersionVerb
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.learning.model import EvidenceKind, LearningCommand, LearningVerb
from shared.quality.learning.model.guides import GuideTerms
from shared.quality.learning.operations.guides import GuideOperations
from shared.quality.learning.operations.people import LearningOperations

FILE = Path(__file__).resolve().parent / "sample_branch" / "learning.toml"
WRITER, PUBLISHER = "timur", "marat"


def add_sample_learning(branch: OpenBranch) -> None:
    """Record what people have shown and plan to learn, and publish the guides from tomorrow on. Raises UserError."""
    people = {member.code: member.id for member in branch.staff.members()}
    writer, publisher = (Actor(ActorKind.MANAGER, people[code], "") for code in (WRITER, PUBLISHER))
    told, today = tomllib.loads(FILE.read_text(encoding="utf-8")), branch.day.today()
    records = branch.of(LearningOperations)
    versions = dict.fromkeys(people.values(), 0)
    for verb, entries in ((LearningVerb.PROVE, told["evidence"]), (LearningVerb.PLAN, told["training"])):
        for entry in entries:
            person, shown = people[entry["person"]], verb is LearningVerb.PROVE
            command = LearningCommand(
                new_id(),
                person,
                verb,
                versions[person],
                competency=entry["competency"],
                kind=EvidenceKind(entry["kind"]),
                day=today if shown else today + timedelta(days=entry["due"]),
                until=today + timedelta(days=entry["lasts"]) if shown else None,
                score=entry.get("score"),
                trainer=None if shown else people[WRITER],
            )
            versions[person] = records.carry_out(command, writer).version
    guides, begins = branch.of(GuideOperations), today + timedelta(days=1)
    for entry in told["guides"]:
        terms = GuideTerms(LocalText.of(entry["title"]), tuple(map(LocalText.of, entry["paragraphs"])), begins)
        command_ = VersionCommand(new_id(), None, VersionVerb.WRITE, code=entry["code"], terms=terms)
        guide = guides.carry_out(command_, writer)
        for verb_, actor in ((VersionVerb.SUBMIT, writer), (VersionVerb.APPROVE, publisher)):
            guide = guides.carry_out(VersionCommand(new_id(), guide.id, verb_, guide.version), actor)
