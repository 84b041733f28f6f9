"""`nobat visitors`: the key with which visitors are known again, on paper, on another computer, and a new one."""

import sys
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, LANGUAGE
from shared.office.audit.model import Actor, ActorKind
from shared.platform.i18n.languages import Language
from shared.service_desk.clients.operations.keys import ClientKeyOperations

_ACTOR = Actor(ActorKind.SYSTEM, None, "nobat visitors")


def _sheet(database: str, data: Path | None, language: Language | None) -> int:
    """Print the recovery sheet of the key for identifiers: print it on paper and lock it away.

    The key is in no database and no backup. Each further console, and this computer after a loss, gets it from the
    sheet with `read-sheet`.
    """
    with opened(database, data) as branch:
        lines = branch.of(ClientKeyOperations).sheet(_ACTOR)
        name = branch.catalog.catalog().branch.code
    if not lines:
        print("There is no key yet: it is made when the first visitor is identified.")
        return 0
    print(f"Recovery sheet of {name}: the key for identifiers of visitors. Keep it on paper, in a locked place.\n")
    for number, line in enumerate(lines, 1):
        print(f"{number}:  {line}")
    return 0


def _read_sheet(database: str, data: Path | None, language: Language | None) -> int:
    """Read a recovery sheet from the standard input, one line after the other, and save its key on this computer."""
    typed = [line.partition(":")[2] or line for line in sys.stdin]
    with opened(database, data) as branch:
        branch.of(ClientKeyOperations).put_back("\n".join(typed), _ACTOR)
    print("The key is saved on this computer.")
    return 0


def _new_key(database: str, data: Path | None, yes: bool, language: Language | None) -> int:
    """Make a new key when the old one and its sheet are lost. Visitors are then found by ticket or case only.

    Without --yes nothing is changed. Print a new sheet afterwards.
    """
    if not yes:
        print("Identifiers that are stored would be of no use any more. With --yes a new key is made.", file=sys.stderr)
        return 1
    with opened(database, data) as branch:
        branch.of(ClientKeyOperations).renew(_ACTOR)
    print("A new key is saved on this computer. Print its sheet: nobat visitors sheet")
    return 0


COMMANDS = (
    CliCommand("visitors sheet", _sheet, (DATABASE, DATA, LANGUAGE), ("nobat visitors sheet",)),
    CliCommand("visitors read-sheet", _read_sheet, (DATABASE, DATA, LANGUAGE), ("nobat visitors read-sheet < FILE",)),
    CliCommand(
        "visitors new-key",
        _new_key,
        (DATABASE, DATA, Option("--yes", "Make it; without it nothing is changed."), LANGUAGE),
        ("nobat visitors new-key --yes",),
    ),
)
