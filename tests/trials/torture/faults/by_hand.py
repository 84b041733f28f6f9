"""Lets a person break the disk under real windows: `python -m tests.trials.torture.faults.by_hand FOLDER WORD …`.

FOLDER holds the control files and is made at the first use. WORD is what the disk shall be from now on (`well`, `full`,
`read-only`, `broken`, `slow`), or `nobat` with a command of one program, which is then run with its files on that disk:

    python -m tests.trials.torture.faults.by_hand ./disk nobat kiosk --database sqlite:///branch.sqlite3
    python -m tests.trials.torture.faults.by_hand ./disk full
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from installer import cli
from tests.trials.torture.faults.disk import HEALTHY, Disk, DiskControl, available, install
from tests.trials.torture.faults.disk_faults import ALL_WRITES_FAIL, FULL, READ_ONLY, SLOW

WORDS: Final[Mapping[str, Disk]] = {
    "well": HEALTHY,
    "full": FULL,
    "read-only": READ_ONLY,
    "broken": ALL_WRITES_FAIL,
    "slow": SLOW,
}


def main(words: Sequence[str]) -> int:
    """Do what the words say; returns the exit status: 2 for words that mean nothing."""
    reason = available()
    if reason is not None:
        print(reason)
        return 1
    if len(words) == 2 and words[1] in WORDS:
        DiskControl(Path(words[0]), keep_survivors=False).change(WORDS[words[1]])
        return 0
    if len(words) > 2 and words[1] == "nobat":
        # No power is cut by hand, so that no copies of the files are needed.
        DiskControl(Path(words[0]), keep_survivors=False)
        install(Path(words[0]))
        return cli.main(list(words[2:]))
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
