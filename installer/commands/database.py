"""`nobat database …`: tasks that an administrator does once with a database."""

from pathlib import Path

from installer.arguments import CliCommand, Option, member_of
from installer.commands import database_move
from installer.commands.options import LANGUAGE, required_database
from installer.role_addresses import address_file, names_this_computer, new_private_file, write_down
from shared.platform.db.access import AppRole
from shared.platform.db.engine import parse_address
from shared.platform.i18n.languages import Language
from shared.upkeep.db_roles.model import LOGINS
from shared.upkeep.db_roles.setting_up import set_up_roles


def _roles(
    database: str, server: str, to: Path | None, new_password: tuple[AppRole, ...], language: Language | None
) -> int:
    """Make one PostgreSQL login for each kind of PC, each with the rights it needs and no more.

    Each new password is written, with the address to use, into a file that only you can read. The command can be
    repeated at any time; passwords stay as they are.
    """
    chosen = [role for role in LOGINS if role in new_password]
    file = (to or Path(f"nobat-addresses-{parse_address(database).database}.txt")).absolute()
    with new_private_file(file) as stream:
        logins = set_up_roles(database, chosen, lambda made: write_down(stream, address_file(database, server, made)))
    fresh = [login.role.value for login in logins if login.password is not None]
    kept = [login.role.value for login in logins if login.password is None]
    print("The rights of kiosk, board, console and manager are set.")
    if kept:
        print(f"Passwords not changed: {', '.join(kept)}.")
    if fresh:
        print(f"New passwords: {', '.join(fresh)}. Their addresses are in {file}, which only you can read.")
    if fresh and not server and names_this_computer(database):
        print("These addresses work on this computer only. Use --server NAME for addresses that other PCs can use.")
    return 0


COMMANDS = (
    CliCommand(
        "database roles",
        _roles,
        (
            required_database("The database, with a user who may create roles in it."),
            Option("--server", "The server's name on the network, as in its certificate.", metavar="NAME", default=""),
            Option("--to", "New file for the addresses; without it one in this folder.", metavar="FILE", read=Path),
            Option(
                "--new-password",
                "Give this role a new password; may be repeated.",
                metavar="ROLE",
                read=member_of(AppRole),
                repeated=True,
            ),
            LANGUAGE,
        ),
        (
            "nobat database roles --database postgresql+psycopg://postgres@/branch --server queue.example.org",
            "nobat database roles --database postgresql+psycopg://postgres@/branch --new-password kiosk",
        ),
    ),
    database_move.COMMAND,
)
