"""`nobat setup`: the whole set-up as a file: written, compared with the branch, and carried out."""

import json
from collections.abc import Sequence
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, JSON, LANGUAGE
from installer.profile import read_profile
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.readiness import SEVERITY_NAMES, Severity
from shared.office.setup_file.model import DONE, NOTHING_DONE, SAME, Difference, ProfileChange
from shared.office.setup_file.operations import SetupFileOperations
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator

_ACTOR = Actor(ActorKind.SYSTEM, None, "nobat setup")
_SENTENCES = {
    Difference.ADDED: translate("setup_file", "is added"),
    Difference.CHANGED: translate("setup_file", "is changed"),
    Difference.REMOVED: translate("setup_file", "is removed"),
    Difference.OUT_OF_USE: translate("setup_file", "is taken out of use"),
}
_READY = translate("console.readiness", "Everything is ready")
_ASK = translate("setup_file", "Nothing was changed yet. To change all this, run the command again with --yes.")


def _export(database: str, data: Path | None, file: str, language: Language | None) -> int:
    """Write the whole set-up as a profile (TOML), without PINs. The same set-up always gives the same file."""
    with opened(database, data) as branch:
        text = branch.of(SetupFileOperations).text(_ACTOR)
    if file == "-":
        print(text, end="")
        return 0
    try:
        Path(file).write_text(text, encoding="utf-8", newline="\n")
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=file) from None
    return 0


def _import(database: str, data: Path | None, file: Path, yes: bool, as_json: bool, language: Language | None) -> int:
    """Show what a profile would change in the branch; with --yes change it: all of it, or nothing.

    People who are not in the file stay, and PINs are never changed. What past visits refer to is taken out of use
    instead of removed. The exit status is 1 if something cannot be done.
    """
    profile = read_profile(file, gaps=True)
    with opened(database, data) as branch:
        files = branch.of(SetupFileOperations)
        changes = (files.apply if yes else files.differences)(profile, _ACTOR)
    translator = Translator(language or Language.EN)
    if as_json:
        print(json.dumps([_plain(change, translator) for change in changes], ensure_ascii=False, indent=1))
    else:
        _show(changes, yes, translator)
    return int(any(change.refused for change in changes))


def _show(changes: Sequence[ProfileChange], done: bool, translator: Translator) -> None:
    for change in changes:
        print(f"{_name(change)} {translator.text(_SENTENCES[change.difference])}")
        for field in change.fields:
            print(f"  {translator.text(field.label)}: {translator.text(field.before)} → {translator.text(field.after)}")
        if change.refused:
            print(f"  ! {translator.text(change.refused)}")
    print(translator.text(_result(changes, done)))


def _result(changes: Sequence[ProfileChange], done: bool) -> Text:
    if not changes:
        return SAME
    if any(change.refused for change in changes):
        return NOTHING_DONE
    return DONE if done else _ASK


def _name(change: ProfileChange) -> str:
    return f"{change.part}[{change.code}]" if change.code else change.part


def _plain(change: ProfileChange, translator: Translator) -> dict[str, object]:
    text = translator.text
    return {
        "entry": _name(change),
        "difference": change.difference.value,
        "fields": [
            {"field": text(field.label), "before": text(field.before), "after": text(field.after)}
            for field in change.fields
        ],
        "refused": text(change.refused),
    }


def _check(database: str, data: Path | None, file: Path | None, language: Language | None) -> int:
    """Check a profile without touching any branch; without --file, say what is missing in the branch's set-up.

    All problems of a profile are reported at once, each with file, line and key. The exit status is 1 if something in
    the branch prevents work.
    """
    translator = Translator(language or Language.EN)
    if file is None:
        return _check_branch(database, data, translator)
    profile = read_profile(file)
    catalog = profile.catalog
    name = translator.text(catalog.branch.name)
    print(f"{name}: {len(catalog.services)} services, {len(catalog.counters)} counters, {len(profile.staff)} staff.")
    return 0


def _check_branch(database: str, data: Path | None, translator: Translator) -> int:
    with opened(database, data) as branch:
        found = branch.findings()
    for finding in found:
        print(f"{translator.text(SEVERITY_NAMES[finding.severity])}: {translator.text(finding.sentence)}")
    if not found:
        print(translator.text(_READY))
    return int(any(finding.severity is Severity.PREVENTS for finding in found))


_FILE = Option("--file", "The set-up as a TOML file.", metavar="FILE", read=Path, required=True)
_YES = Option("--yes", "Change the branch; without it only show what would change.")
COMMANDS = (
    CliCommand(
        "setup export",
        _export,
        (
            DATABASE,
            DATA,
            Option("--file", "Where to write it; - is the standard output.", metavar="FILE", default="-"),
            LANGUAGE,
        ),
        ("nobat setup export --file branch.toml",),
    ),
    CliCommand(
        "setup import",
        _import,
        (DATABASE, DATA, _FILE, _YES, JSON, LANGUAGE),
        ("nobat setup import --file branch.toml", "nobat setup import --file branch.toml --yes"),
    ),
    CliCommand(
        "setup check",
        _check,
        (
            DATABASE,
            DATA,
            Option("--file", "A set-up as a TOML file; without it the branch is checked.", metavar="FILE", read=Path),
            LANGUAGE,
        ),
        ("nobat setup check", "nobat setup check --file branch.toml"),
    ),
)
