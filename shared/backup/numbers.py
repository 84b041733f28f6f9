"""Where numbers go on in a restored backup, and who is told of those that were lost."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from uuid import UUID

from shared.audit.model import Author
from shared.backup.manifest import Manifest
from shared.backup.putting import Present
from shared.bootstrap import OpenBranch, open_branch
from shared.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.tickets.model import LostNumbers

#: The name of this work in the audit trail and in notices.
DEVICE = "restore"
#: The subject of the notice that records were restored.
RESTORED = "restored"


def go_on(
    fresh: Path, present: Present | None, manifest: Manifest, now: datetime, archive: str, by: str
) -> Mapping[str, tuple[LostNumbers, ...]]:
    """Let the numbers of the restored file go on behind all that may have been given out; return what is left out.

    `present` is the database that is replaced; without one, numbers may have been given out by one that is gone.
    """
    lost = {}
    for head in manifest.branches:
        branch = open_branch(
            f"sqlite:///{fresh.as_posix()}",
            clock=VirtualClock(now),
            application="nobat-restore",
            branch_code=head.code,
        )
        try:
            lost[head.code] = _go_on(branch, present, UUID(head.id), manifest, now, archive, by)
        finally:
            branch.close()
    return lost


def _go_on(
    branch: OpenBranch,
    present: Present | None,
    branch_id: UUID,
    manifest: Manifest,
    now: datetime,
    archive: str,
    by: str,
) -> tuple[LostNumbers, ...]:
    given = {} if present is None else present.given.get(branch_id, {})
    # Of the very moment of the backup nothing can have been given out since.
    certain = now <= manifest.made if present is None else present.certain
    details = {"backup": archive, "made": manifest.made.isoformat(), "by": by}
    author = Author("system", None, DEVICE)
    lost = branch.numbers.go_on_after(given, manifest.made, author, details, certain=certain)
    words = told(lost)
    if words:
        branch.notices.raise_notice(NoticeKind.DEVICE_FAULT, DEVICE, RESTORED, words, new_id())
    return lost


def told(lost: tuple[LostNumbers, ...]) -> str:
    """Return the numbers in a few words, of the newest day only, because who holds an older one does not come."""
    newest = max((each.day for each in lost), default=None)
    return ", ".join(str(each) for each in lost if each.day == newest)
