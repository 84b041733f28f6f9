"""`nobat database …`: what is done once with a PostgreSQL database, by whoever looks after the server."""

from pathlib import Path
from typing import Annotated

import typer

from installer.commands.database_move import add_move
from installer.commands.options import LanguageOption, examples
from installer.role_addresses import address_file, names_this_computer, new_private_file, write_down
from shared.platform.db.access import AppRole
from shared.platform.db.engine import parse_address
from shared.upkeep.db_roles.model import LOGINS
from shared.upkeep.db_roles.setting_up import set_up_roles


def add_database(line: typer.Typer) -> None:
    """Add the group of commands."""
    group = typer.Typer(help="Set up a PostgreSQL database for several PCs.", no_args_is_help=True)
    group.command(
        "roles",
        epilog=examples(
            "nobat database roles --database postgresql+psycopg://postgres@/branch --server queue.example.org",
            "nobat database roles --database postgresql+psycopg://postgres@/branch --new-password kiosk",
        ),
    )(_roles)
    add_move(group)
    line.add_typer(group, name="database", epilog=examples("nobat database roles --help"))


def _roles(
    database: Annotated[
        str, typer.Option("--database", metavar="URL", help="The database, as somebody who may make roles in it.")
    ],
    server: Annotated[
        str, typer.Option("--server", metavar="NAME", help="The server's name on the network, as in its certificate.")
    ] = "",
    to: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE", help="New file for the addresses; without it one in this folder."),
    ] = None,
    new_password: Annotated[
        list[AppRole] | None,
        typer.Option("--new-password", metavar="ROLE", help="Give this role another password; may be repeated."),
    ] = None,
    language: LanguageOption = None,
) -> int:
    """Make one login for each kind of PC, each with no more rights than it needs. Run it again at any time.

    Every password is made once and written once, with the address to use, into a file that only you can read.
    """
    chosen = [role for role in LOGINS if role in (new_password or ())]
    file = (to or Path(f"nobat-addresses-{parse_address(database).database}.txt")).absolute()
    with new_private_file(file) as stream:
        logins = set_up_roles(database, chosen, lambda made: write_down(stream, address_file(database, server, made)))
    fresh = [login.role.value for login in logins if login.password is not None]
    kept = [login.role.value for login in logins if login.password is None]
    typer.echo("The rights of kiosk, board, console and manager are as they should be.")
    if kept:
        typer.echo(f"Passwords that stayed as they were: {', '.join(kept)}.")
    if fresh:
        typer.echo(f"New passwords: {', '.join(fresh)}. Their addresses stand in {file}, which only you can read.")
    if fresh and not server and names_this_computer(database):
        typer.echo("They are addresses for this computer itself. With --server NAME they are for the other PCs too.")
    return 0
