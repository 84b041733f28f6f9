"""Anchors of a branch's chains outside its database: the high-water mark of a SQLite file and the signed backups."""

from pathlib import Path

from shared.bootstrap import OpenBranch
from shared.platform.db.engine import sqlite_file
from shared.platform.db.high_water_mark import load_high_water_marks
from shared.queue.tickets.model import ChainAnchor
from shared.upkeep.backup.make import backups_in_order
from shared.upkeep.backup.manifest import Signer


def anchors(branch: OpenBranch, folder: Path) -> list[ChainAnchor]:
    """Return where the branch's chains stood, as its high-water mark and its backups in this folder say.

    Only what this computer's key signed counts among the backups: anybody can write another one.
    """
    branch_id = branch.database.branch_id
    file = sqlite_file(branch.address)
    mark = None if file is None else load_high_water_marks(file).get(branch_id)
    found = []
    if mark is not None:
        found.append(
            ChainAnchor(
                "high-water mark", mark.seq, mark.hash, record_seq=mark.record_seq, record_hash=mark.record_hash
            )
        )
    for manifest, path in backups_in_order(folder):
        for head in manifest.branches:
            if head.id == branch_id.hex and manifest.signer() is Signer.OURS:
                found.append(
                    ChainAnchor(
                        path.name,
                        head.seq,
                        head.hash,
                        head.audit_seq,
                        head.audit_hash,
                        head.record_seq or 0,
                        head.record_hash or "",
                        made=manifest.made,
                    )
                )
    return found
