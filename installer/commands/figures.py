"""`nobat report daily` and `nobat check`: a day's figures, and the proof that the records are whole."""

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import DatabaseOption, LanguageOption, address, day, examples
from installer.errors import NO_DATA_FOR_DAY
from shared.bootstrap import open_branch
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.csv_writer import report_csv
from shared.platform.reports.json_writer import report_json
from shared.platform.reports.report import Report
from shared.platform.reports.text_writer import report_text


class Format(StrEnum):
    """How a report is written."""

    JSON = "json"
    CSV = "csv"
    TEXT = "text"


def add_figures(line: typer.Typer) -> None:
    """Add the two commands."""
    reports = typer.Typer(help="Write a report of a branch.", no_args_is_help=True, rich_markup_mode="rich")
    reports.callback()(_reports)
    reports.command(
        "daily",
        epilog=examples(
            "nobat report daily --date 2026-11-20 --format text --language kk",
            "nobat report daily --database sqlite:///branch.sqlite3 --date 2026-11-20 --format csv --out day.csv",
        ),
    )(_daily)
    line.add_typer(reports, name="report", epilog=examples("nobat report daily --date 2026-11-20 --format text"))
    line.command("check", epilog=examples("nobat check", "nobat check --database sqlite:///branch.sqlite3 --json"))(
        _check
    )


def written(report: Report, form: Format, language: Language) -> bytes:
    """Return a report as the bytes of a file."""
    if form is Format.JSON:
        return report_json(report).encode()
    translator = Translator(language)
    if form is Format.CSV:
        return report_csv(report, translator)
    return f"{report_text(report, translator).rstrip()}\n".encode()


def _reports() -> None:
    """Write a report of a branch."""


def _daily(
    date: Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The business day.")],
    database: DatabaseOption = "",
    form: Annotated[Format, typer.Option("--format", help="How it is written.")] = Format.TEXT,
    language: LanguageOption = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="File to write; without it the screen.")
    ] = None,
) -> int:
    """Write the daily summary of one business day."""
    wanted = day(date)
    branch = open_branch(address(database))
    try:
        if wanted.isoformat() not in {known.day for known in branch.summary.days()}:
            raise UserError(NO_DATA_FOR_DAY)
        chosen = language or Language(branch.catalog.catalog().branch.default_language)
        content = written(branch.summary.report(wanted, chosen), form, chosen)
    finally:
        branch.close()
    if out is None:
        sys.stdout.write(content.decode("utf-8-sig"))
        return 0
    try:
        out.write_bytes(content)
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(out)) from None
    return 0


def _check(
    database: DatabaseOption = "",
    as_json: Annotated[bool, typer.Option("--json", help="Write the result as JSON.")] = False,
    language: LanguageOption = None,
) -> int:
    """Prove that nothing in the records was changed afterwards and that every rule of the queue holds.

    Writes one line for each fault; exit status 1 if there is one.
    """
    branch = open_branch(address(database))
    try:
        result = branch.check.run()
    finally:
        branch.close()
    if as_json:
        sys.stdout.write(f"{json.dumps(asdict(result), ensure_ascii=False, indent=1)}\n")
    else:
        for fault in result.faults:
            sys.stdout.write(f"{fault.rule}: {fault.where}: {fault.found}\n")
        if not result.faults:
            sys.stdout.write(f"{result.events} events of {result.tickets} tickets checked; nothing is wrong.\n")
    return 1 if result.faults else 0
