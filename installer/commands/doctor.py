"""`nobat doctor`: looks at this computer and says what is missing and what to do about it."""

import typer
from rich.console import Console
from rich.table import Table

from installer.check_result import DoctorResult, State
from installer.commands.options import (
    DatabaseOption,
    DataOption,
    LanguageOption,
    PrinterOption,
    address,
    data_dir,
    examples,
)
from installer.doctor_checks import examine
from shared.platform.i18n.languages import Language

_MARKS = {
    State.OK: "[green]ok[/green]",
    State.NOTE: "[cyan]note[/cyan]",
    State.PROBLEM: "[bold red]problem[/bold red]",
}


def add_doctor(line: typer.Typer) -> None:
    """Add the command."""
    line.command("doctor", epilog=examples("nobat doctor", "nobat doctor --printer network:192.0.2.10:9100"))(_doctor)


def show(findings: list[DoctorResult], console: Console) -> None:
    """Print the findings as a table, the problems with their remedies below."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("What", "State", "Found"):
        table.add_column(heading, overflow="fold")
    for finding in findings:
        table.add_row(finding.what, _MARKS[finding.state], finding.found)
    console.print(table)
    for finding in findings:
        if finding.remedy:
            console.print(f"\n[bold]{finding.what}[/bold]: {finding.remedy}", highlight=False)


def _doctor(
    database: DatabaseOption = "",
    data: DataOption = None,
    printer: PrinterOption = "",
    language: LanguageOption = None,
) -> int:
    """Say what is missing on this computer and how to put it right; exit status 1 if something is."""
    findings = examine(address(database, data), data_dir(data), printer, language or Language.EN)
    show(findings, Console())
    return 1 if any(finding.state is State.PROBLEM for finding in findings) else 0
