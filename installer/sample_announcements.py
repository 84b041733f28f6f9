"""The announcements of the sample branch: one of its people writes them, as anybody would."""

import tomllib
from pathlib import Path

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.db.records import from_plain, to_plain
from shared.platform.ids import new_id
from shared.quality.announcements.model import AnnouncementCommand, AnnouncementTerms, AnnouncementVerb
from shared.quality.announcements.operations.desk import AnnouncementOperations

FILE = Path(__file__).resolve().parent / "sample_branch" / "announcements.toml"
WRITER = "timur"


def add_sample_announcements(branch: OpenBranch) -> None:
    """Write the announcements of the sample branch. Raises UserError."""
    writer = next(member.id for member in branch.staff.members() if member.code == WRITER)
    for entry in tomllib.loads(FILE.read_text(encoding="utf-8"))["announcements"]:
        terms = from_plain(AnnouncementTerms, to_plain(entry))
        command = AnnouncementCommand(new_id(), None, AnnouncementVerb.WRITE, terms=terms)
        branch.of(AnnouncementOperations).carry_out(command, Actor(ActorKind.MANAGER, writer, ""))
