"""`nobat staff`: the people of the branch for an administrator who works with scripts."""

import json
import sys
from dataclasses import replace
from pathlib import Path

from installer.arguments import CliCommand, Option, one_of
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, JSON, LANGUAGE, answered
from installer.commands.pins import give_pins, member_of_code
from installer.problems import WrongUseError
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.errors import WEAK_PIN
from shared.office.staff.forms import NEW_CODE, STAFF_MEMBER
from shared.office.staff.model import Role, StaffMember
from shared.office.staff.rights import PEOPLE, SEALED_PEOPLE
from shared.office.staff.rules import is_weak_pin, new_pin, normalise_pin
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id

_ACTOR = Actor(ActorKind.SYSTEM, None, "nobat staff")


def _typed_pin() -> str:
    """Read a PIN from the standard input. Raises UserError(WEAK_PIN)."""
    pin = normalise_pin(sys.stdin.readline())
    if is_weak_pin(pin):
        raise UserError(WEAK_PIN)
    return pin


def _list(database: str, data: Path | None, as_json: bool, language: Language | None) -> int:
    """List the people of the branch: code, role, language, whether they work here, and name."""
    with opened(database, data) as branch:
        members = branch.staff.members()
    if as_json:
        rows = [
            {"code": each.code, "name": each.name, "role": each.role, "language": each.language, "active": each.active}
            for each in members
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    width = max((len(each.code) for each in members), default=0)
    for each in members:
        active = "active" if each.active else "inactive"
        print(f"{each.code:<{width}}  {each.role:<8}  {each.language}  {active:<8}  {each.name}")
    return 0


def _add(
    database: str,
    data: Path | None,
    code: str,
    name: str,
    role: str,
    screens: str,
    pin_from_stdin: bool,
    language: Language | None,
) -> int:
    """Add a person with a PIN, which is chosen by chance and printed once, or read from the standard input.

    The person serves all services; the page Skills of the console narrows this. On PostgreSQL it needs the manager's
    address.
    """
    pin = _typed_pin() if pin_from_stdin else new_pin()
    with opened(database, data) as branch:
        possible = SEALED_PEOPLE if branch.sealed else PEOPLE
        if role not in possible:
            raise WrongUseError(f"Here a role is one of: {', '.join(possible)}", "staff add")
        member = StaffMember(new_id(), code, name, Role(role), screens, {}, active=True)
        branch.staff.add_member(member, pin, _ACTOR)
    if not pin_from_stdin:
        print(f"{pin}  {code}  {name}")
    return 0


def _reset_pin(database: str, data: Path | None, person: str, pin_from_stdin: bool, language: Language | None) -> int:
    """Give one person a new PIN, chosen by chance and printed once, or read from the standard input.

    It also opens an account that wrong PINs have locked. On PostgreSQL it needs the manager's address.
    """
    pin = _typed_pin() if pin_from_stdin else None
    with opened(database, data) as branch:
        give_pins(branch, [member_of_code(branch.staff.members(), person)], _ACTOR, pin)
    return 0


def _deactivate(database: str, data: Path | None, person: str, language: Language | None) -> int:
    """Say that a person no longer works here: the person cannot sign in any more, and past figures keep the name.

    Nobody is deactivated while signed in at a counter, nor is the only administrator. On PostgreSQL it needs the
    manager's address.
    """
    with opened(database, data) as branch:
        member = member_of_code(branch.staff.members(), person)
        branch.staff.change_member(replace(member, active=False), _ACTOR)
    return 0


_PERSON = Option("--person", "Code of the person.", metavar="CODE", required=True)
_PIN = Option("--pin-from-stdin", "Read the PIN (6 to 12 digits) from the standard input; nothing is printed.")
COMMANDS = (
    CliCommand("staff list", _list, (DATABASE, DATA, JSON, LANGUAGE), ("nobat staff list", "nobat staff list --json")),
    CliCommand(
        "staff add",
        _add,
        (
            DATABASE,
            DATA,
            Option(
                "--code",
                "Short name for reports and commands; it stays the same.",
                metavar="CODE",
                read=answered(NEW_CODE),
                required=True,
            ),
            Option(
                "--name",
                "Name of the person.",
                metavar="NAME",
                read=answered(STAFF_MEMBER.field("name")),
                required=True,
            ),
            Option(
                "--role",
                f"Role: {', '.join(PEOPLE)}; in a sealed database {' or '.join(SEALED_PEOPLE)}.",
                metavar="ROLE",
                read=one_of((*PEOPLE, *SEALED_PEOPLE)),
                default=Role.CLERK.value,
            ),
            Option(
                "--screens",
                f"Language of the person's screens: {', '.join(Language)}.",
                metavar="CODE",
                read=one_of(tuple(Language)),
                default=Language.EN.value,
            ),
            _PIN,
            LANGUAGE,
        ),
        ('nobat staff add --code yerlan --name "Yerlan Omarov" --screens kk',),
    ),
    CliCommand(
        "staff reset-pin",
        _reset_pin,
        (DATABASE, DATA, _PERSON, _PIN, LANGUAGE),
        ("nobat staff reset-pin --person yerlan",),
    ),
    CliCommand(
        "staff deactivate",
        _deactivate,
        (DATABASE, DATA, _PERSON, LANGUAGE),
        ("nobat staff deactivate --person yerlan",),
    ),
)
