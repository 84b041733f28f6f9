"""Finds out on Linux whether a path is on a network drive, from the kernel's own list of mounts."""

from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "ceph", "glusterfs", "lustre", "davfs"}
)


def is_network_path(path: Path) -> bool:
    """Return True when the file system that holds `path` is reached over a network."""
    if str(path).startswith(("//", "\\\\")):
        return True
    return MOUNTS.exists() and on_network_mount(path.resolve(), MOUNTS.read_text(encoding="utf-8", errors="replace"))


def on_network_mount(path: Path, mounts: str) -> bool:
    """Return True when the deepest mount point above `path` in `mounts` (the text of /proc/mounts) is a network one."""
    deepest, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " "))
        # Later lines cover earlier ones at the same place.
        if path.is_relative_to(point) and len(point.parts) >= deepest:
            deepest, kind = len(point.parts), fields[2]
    return kind in NETWORK_FILE_SYSTEMS or kind.startswith("fuse.sshfs")
