"""`nobat retention`: how long texts about people are kept, and their erasure, for an administrator with scripts."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from installer.arguments import CliCommand, Option, one_of
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, JSON, LANGUAGE
from shared.office.audit.model import Actor, ActorKind
from shared.platform.i18n.languages import Language
from shared.upkeep.retention.model import REASONS, ErasureReason, KeptKind

_ACTOR = Actor(ActorKind.SYSTEM, None, "nobat retention")
#: What each kind is called in the answers of commands.
_NAMES = {
    KeptKind.TICKET_NOTES: "Notes on tickets",
    KeptKind.COMMENTS: "Comments of visitors",
    KeptKind.DAY_NOTES: "Notes about a day",
    KeptKind.CASE_WORDS: "Words in closed cases",
    KeptKind.CASE_FILES: "Files of closed cases",
    KeptKind.CLIENTS: "Clients",
    KeptKind.IMPROVEMENT: "Texts of improvement",
    KeptKind.MERITS: "Texts of merits and measures",
    KeptKind.ROLLOUT: "Texts of the roll-out",
}


def _preview(database: str, data: Path | None, as_json: bool, language: Language | None) -> int:
    """Say how many texts about people are kept, how long, and how many are due for erasure; nothing is changed."""
    with opened(database, data) as branch:
        preview = branch.retention.preview()
    if as_json:
        rows = [
            {
                "kind": state.kind,
                "days": state.days,
                "kept": state.kept,
                "due": state.due,
                "oldest": state.oldest.isoformat() if state.oldest else None,
            }
            for state in preview.kinds
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    for state in preview.kinds:
        term = f"kept for {state.days} days" if state.days else "kept without limit"
        oldest = f", the oldest of {state.oldest}" if state.oldest else ""
        print(f"{_NAMES[state.kind]:<21}  {term}: {state.kept} kept{oldest}, {state.due} due")
    return 0


def _run(database: str, data: Path | None, language: Language | None) -> int:
    """Erase the texts about people whose term is over; all figures stay. The keeper does the same every night.

    On PostgreSQL it needs the manager's address.
    """
    with opened(database, data) as branch:
        erased = branch.retention.run(_ACTOR)
    for kind, count in erased.items():
        print(f"{_NAMES[kind]}: {count} erased")
    if not erased:
        print("Nothing was due.")
    return 0


def _visit(
    database: str, data: Path | None, number: str, day: date, reason: str, yes: bool, language: Language | None
) -> int:
    """Erase the note on one ticket and the comment of its visitor, for a visitor who asks for it.

    Without --yes it only says what would be erased. On PostgreSQL it needs the manager's address.
    """
    with opened(database, data) as branch:
        found = branch.retention.find(number, day, _ACTOR)
        texts = ", ".join(f"{_NAMES[kind]}: {count}" for kind, count in found.texts.items())
        if not yes:
            print(f"{found.display} of {found.day}: {texts}. Nothing was erased; with --yes it is.", file=sys.stderr)
            return 1
        branch.retention.erase_visit(found.ticket_id, ErasureReason(reason), _ACTOR)
    print(f"{found.display} of {found.day}: {texts}. Erased.")
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a day like 2026-03-21") from None


_READ_DAY: Callable[[str], object] = _day
COMMANDS = (
    CliCommand(
        "retention preview",
        _preview,
        (DATABASE, DATA, JSON, LANGUAGE),
        ("nobat retention preview", "nobat retention preview --json"),
    ),
    CliCommand("retention run", _run, (DATABASE, DATA, LANGUAGE), ("nobat retention run",)),
    CliCommand(
        "retention visit",
        _visit,
        (
            DATABASE,
            DATA,
            Option("--number", "Number of the ticket.", metavar="NUMBER", required=True),
            Option("--day", "Day of the visit.", metavar="YYYY-MM-DD", read=_READ_DAY, required=True),
            Option(
                "--reason",
                f"Why: {', '.join(REASONS)}.",
                metavar="REASON",
                read=one_of(tuple(REASONS)),
                default=ErasureReason.VISITOR.value,
            ),
            Option("--yes", "Erase; without it nothing is changed."),
            LANGUAGE,
        ),
        ("nobat retention visit --number D042 --day 2026-03-20 --yes",),
    ),
)
