"""`nobat report daily`, `nobat report cases` and `nobat check`: figures of days and cases, a check of all records."""

import json
import sys
from dataclasses import asdict, replace
from enum import StrEnum
from pathlib import Path

from installer.arguments import CliCommand, Option, member_of
from installer.commands.options import DATABASE, JSON, LANGUAGE, day
from installer.errors import NO_DATA_FOR_DAY
from installer.locations import address, data_dir
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.config import BACKUP_FOLDER
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.csv_writer import report_csv
from shared.platform.reports.json_writer import report_json
from shared.platform.reports.report import Report
from shared.platform.reports.text_writer import report_text
from shared.service_desk.complaints.operations.figures import ComplaintFigureOperations
from shared.upkeep.backup.anchors import anchors


class Format(StrEnum):
    """How a report is written."""

    JSON = "json"
    CSV = "csv"
    TEXT = "text"


def file_content(report: Report, form: Format, language: Language) -> bytes:
    """Return a report as the content of a file."""
    if form is Format.JSON:
        return report_json(report).encode()
    translator = Translator(language)
    if form is Format.CSV:
        return report_csv(report, translator)
    return f"{report_text(report, translator).rstrip()}\n".encode()


def _daily(date: str, database: str, form: Format, language: Language | None, out: Path | None) -> int:
    """Write the daily summary of one business day."""
    wanted = day(date)
    branch = open_branch(address(database))
    try:
        if wanted.isoformat() not in {known.day for known in branch.summary.days()}:
            raise UserError(NO_DATA_FOR_DAY)
        chosen = _chosen(branch, language)
        content = file_content(branch.summary.report(wanted, chosen), form, chosen)
    finally:
        branch.close()
    return _written(content, out)


def _cases(start: str, end: str, database: str, form: Format, language: Language | None, out: Path | None) -> int:
    """Write the figures of cases from one day to another, both included."""
    first, last = day(start), day(end)
    branch = open_branch(address(database))
    try:
        chosen = _chosen(branch, language)
        content = file_content(branch.of(ComplaintFigureOperations).report(first, last, chosen), form, chosen)
    finally:
        branch.close()
    return _written(content, out)


def _chosen(branch: OpenBranch, language: Language | None) -> Language:
    return language or Language(branch.catalog.catalog().branch.default_language)


def _written(content: bytes, out: Path | None) -> int:
    if out is None:
        sys.stdout.write(content.decode("utf-8-sig"))
        return 0
    try:
        out.write_bytes(content)
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(out)) from None
    return 0


def _check(database: str, as_json: bool, language: Language | None) -> int:
    """Check that no record was changed afterwards and that every rule of the queue holds.

    Writes one line for each fault. Exit status 1 if there is one.
    """
    branch = open_branch(address(database), sealed_too=True)
    try:
        result = branch.check.run()
        file = sqlite_file(branch.address)
        kept = anchors(branch, (data_dir(None) if file is None else file.absolute().parent) / BACKUP_FOLDER)
        result = replace(result, faults=(*result.faults, *branch.check.held_against(kept)))
    finally:
        branch.close()
    if as_json:
        sys.stdout.write(f"{json.dumps(asdict(result), ensure_ascii=False, indent=1)}\n")
    else:
        for fault in result.faults:
            sys.stdout.write(f"{fault.rule}: {fault.where}: {fault.found}\n")
        if not result.faults:
            sys.stdout.write(f"{result.events} events of {result.tickets} tickets checked; nothing is wrong.\n")
        sys.stdout.write(f"Compared with {len(kept)} signed backups and marks outside the database.\n")
    return 1 if result.faults else 0


_REPORT = (
    DATABASE,
    Option(
        "--format",
        "Form of the report: json, csv or text.",
        metavar="FORM",
        read=member_of(Format),
        default=Format.TEXT,
        argument="form",
    ),
    LANGUAGE,
    Option("--out", "File to write; without it the screen.", metavar="FILE", read=Path),
)

COMMANDS = (
    CliCommand(
        "report daily",
        _daily,
        (
            Option("--date", "The business day.", metavar="YYYY-MM-DD", required=True),
            *_REPORT,
        ),
        (
            "nobat report daily --date 2026-11-20 --format text --language kk",
            "nobat report daily --database sqlite:///branch.sqlite3 --date 2026-11-20 --format csv --out day.csv",
        ),
    ),
    CliCommand(
        "report cases",
        _cases,
        (
            Option("--from", "The first day.", metavar="YYYY-MM-DD", required=True, argument="start"),
            Option("--to", "The last day.", metavar="YYYY-MM-DD", required=True, argument="end"),
            *_REPORT,
        ),
        (
            "nobat report cases --from 2026-11-01 --to 2026-11-30",
            "nobat report cases --from 2026-11-01 --to 2026-11-30 --format csv --out cases.csv",
        ),
    ),
    CliCommand(
        "check",
        _check,
        (DATABASE, JSON, LANGUAGE),
        ("nobat check", "nobat check --database sqlite:///branch.sqlite3 --json"),
    ),
)
