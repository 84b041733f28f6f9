"""`nobat pins`: new PINs for people who cannot sign in, for instance after a restore on another computer."""

from collections.abc import Iterable
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, LANGUAGE
from installer.errors import UNKNOWN_PERSON
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.model import StaffMember
from shared.office.staff.rules import new_pin
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language


def _pins(database: str, data: Path | None, person: tuple[str, ...], language: Language | None) -> int:
    """Give people new PINs, chosen by chance and shown once. It also opens an account that wrong PINs have locked.

    Needed after a restore on another computer: the key that protects PINs is in no backup. On PostgreSQL it needs the
    manager's address.
    """
    with opened(database, data) as branch:
        members = [member for member in branch.staff.members() if member.active]
        chosen = [member_of_code(members, code) for code in sorted(set(person))] if person else members
        give_pins(branch, chosen, Actor(ActorKind.SYSTEM, None, "nobat pins"))
    return 0


def member_of_code(members: Iterable[StaffMember], code: str) -> StaffMember:
    """Return the member of staff with a code. Raises UserError(UNKNOWN_PERSON)."""
    found = next((member for member in members if member.code == code), None)
    if found is None:
        raise UserError(UNKNOWN_PERSON, person=code)
    return found


def give_pins(branch: OpenBranch, members: Iterable[StaffMember], actor: Actor, pin: str | None = None) -> None:
    """Give people a PIN; without one each gets a PIN chosen by chance, which is printed."""
    for member in members:
        chosen = pin or new_pin()
        branch.staff.set_pin(member.id, chosen, actor)
        if pin is None:
            print(f"{chosen}  {member.code}  {member.name}")


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
