"""What a running process uses, as Linux tells it."""

import os
from pathlib import Path


def resident_megabytes(process_id: int) -> float:
    """Return the memory that is really in use, in MB (10⁶ bytes), shared pages included."""
    pages = int(Path(f"/proc/{process_id}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def cpu_seconds(process_id: int) -> float:
    """Return the processor time used so far, by the program and by the system for it."""
    # The name in brackets may hold blanks; the fields are counted after it.
    fields = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
