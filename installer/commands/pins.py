"""`nobat pins`: new PINs for people who cannot sign in, for instance after a restore on another computer."""

from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.options import DATA, DATABASE, LANGUAGE
from installer.errors import UNKNOWN_PERSON
from installer.locations import address, data_dir
from shared.bootstrap import open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.rules import new_pin
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language


def _pins(database: str, data: Path | None, person: tuple[str, ...], language: Language | None) -> int:
    """Give people new PINs, chosen by chance and shown once. It also opens an account that wrong PINs have locked.

    Needed after a restore on another computer: the key that protects PINs is in no backup. On PostgreSQL it needs the
    manager's address.
    """
    branch = open_branch(address(database, data_dir(data)))
    try:
        members = [member for member in branch.staff.members() if member.active]
        chosen = [member for member in members if not person or member.code in person]
        if unknown := set(person) - {member.code for member in chosen}:
            raise UserError(UNKNOWN_PERSON, person=sorted(unknown)[0])
        for member in chosen:
            pin = new_pin()
            branch.staff.set_pin(member.id, pin, Actor(ActorKind.SYSTEM, None, "nobat pins"))
            print(f"{pin}  {member.code}  {member.name}")
    finally:
        branch.close()
    return 0


COMMANDS = (
    CliCommand(
        "pins",
        _pins,
        (
            DATABASE,
            DATA,
            Option(
                "--person",
                "Code of one person; may be repeated. Without it everybody gets a new PIN.",
                metavar="CODE",
                repeated=True,
            ),
            LANGUAGE,
        ),
        ("nobat pins --person timur", "nobat pins"),
    ),
)
