"""A commit waits for the disk. No test cuts the power of its own process, so tests need not wait.

Programs that a test starts, among them those whose disk fails, know nothing of this and wait as in a branch.
"""

from shared.platform.db import sqlite


def make_commits_quick() -> None:
    """Let the system decide when the SQLite files that this process opens are written to the disk."""
    sqlite.KEPT = sqlite.QUICK = "OFF"
