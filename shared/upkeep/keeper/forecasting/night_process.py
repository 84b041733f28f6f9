"""Does the work of a night in a process of its own: it gets the pickled work and answers with what came out."""

import os
import pickle
import sys

#: It gives way to everything else on this PC, where the system knows that.
NICENESS = 10


def main() -> None:
    """Do one piece of work."""
    if sys.platform != "win32":
        os.nice(NICENESS)
    work = pickle.load(sys.stdin.buffer)  # noqa: S301 -- written by the process that started this one
    pickle.dump(work.run(), sys.stdout.buffer)
    sys.stdout.buffer.flush()
