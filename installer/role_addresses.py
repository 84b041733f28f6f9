"""The file with the address of each database role: which PC uses which, with the password."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from installer.errors import FILE_NOT_WRITTEN
from shared.platform.db.access import AppRole
from shared.platform.db.engine import parse_address
from shared.platform.db.postgres import connection_parameters, is_this_computer
from shared.platform.errors import UserError
from shared.upkeep.db_roles.setting_up import Login

_HEAD = """\
# Addresses of the database {database}, with their passwords. A password cannot be read again later: keep this file
# where only you can read it, or delete it once every PC has its own address. `nobat database roles --new-password
# ROLE` gives a role a new password. On each PC save its address, and nothing else, in a file that only its user can
# read (mode 600), and name this file after the @: a command line can be read by every user of the PC.
"""
#: Who uses a role, and the commands that are started with it.
_USES = {
    AppRole.KIOSK: ("kiosks", ("nobat kiosk --device kiosk-1",)),
    AppRole.BOARD: ("display boards", ("nobat display --device board-1",)),
    AppRole.CONSOLE: ("clerks' consoles", ("nobat counter --device console-1 --counter 1",)),
    AppRole.MANAGER: (
        "the manager's PC, and the PC that runs the maintenance tasks",
        ("nobat counter --device manager-1", "nobat keeper --backups ./backups"),
    ),
    AppRole.UPKEEP: (
        "only you: a new branch, an upgrade, a restore from a backup",
        ("nobat init", "nobat upgrade", "nobat restore --from FILE.zip"),
    ),
}


@contextmanager
def new_private_file(path: Path) -> Iterator[TextIO]:
    """Open a new file that only this user can read; it is deleted when the block fails or writes nothing.

    Raises UserError(FILE_NOT_WRITTEN) with `path` and `problem`, also when the disk is full.
    """
    try:
        stream = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")
    except OSError as fault:
        raise UserError(FILE_NOT_WRITTEN, path=str(path), problem=fault.strerror or str(fault)) from fault
    try:
        with stream:
            yield stream
    except OSError as fault:
        path.unlink()
        raise UserError(FILE_NOT_WRITTEN, path=str(path), problem=fault.strerror or str(fault)) from fault
    except BaseException:
        path.unlink()
        raise
    if not path.stat().st_size:
        path.unlink()


def write_down(stream: TextIO, text: str) -> None:
    """Write a text and wait until it is on the disk."""
    stream.write(text)
    stream.flush()
    os.fsync(stream.fileno())


def address_file(admin: str, server: str, logins: Sequence[Login]) -> str:
    """Return the file's text for the logins with a new password; "" when there is none."""
    fresh = [login for login in logins if login.password is not None]
    if not fresh:
        return ""
    lines = [_HEAD.format(database=parse_address(admin).database)]
    for login in fresh:
        who, commands = _USES[login.role]
        lines.append(f"# {login.role.value}: {who}")
        lines += [f"#   {command} --database @{login.role.value}.address" for command in commands]
        lines.append(address_of(admin, server, login))
        lines.append("")
    return "\n".join(lines)


def address_of(admin: str, server: str, login: Login) -> str:
    """Return the administrator's address as this login uses it, at the server's name for other PCs."""
    url = parse_address(admin).set(username=login.name, password=login.password)
    if server:
        name, _, port = server.partition(":")
        kept = {key: value for key, value in url.query.items() if key not in ("host", "hostaddr", "port")}
        url = url.set(host=name, port=int(port) if port.isdigit() else url.port, query=kept)
    return url.render_as_string(hide_password=False)


def names_this_computer(address: str) -> bool:
    """Whether an address works on this computer only."""
    return is_this_computer(connection_parameters(parse_address(address), "nobat"))
