"""The form of visits as rows of a file: written as a template, read from XLSX or CSV."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from shared.platform import spreadsheets
from shared.platform.errors import UserError
from shared.platform.i18n.translator import Translator
from shared.quality.shopping.errors import NOT_A_VISITS_FILE
from shared.quality.shopping.model.commands import VisitRow
from shared.quality.shopping.rules.sheets import DAY, ISSUED, SLIP, TICKET_ROWS, SheetRow, possible

HEADER = ("assignment", "item", "answer", "comment")
#: What helps to fill in a template, and is not read again.
HELP = ("answers", "text")
_TICKET_FORMS = {SLIP: "12345678", DAY: "2026-11-30", ISSUED: "09:30"}
#: A wave of 200 visits with 40 items each takes half of this.
LARGEST_CSV = 2_000_000


def template_rows(rows: Sequence[VisitRow], translator: Translator) -> list[Sequence[str]]:
    """Return the rows to fill in: those of the ticket, then one for each item with its possible answers and text."""
    found: list[Sequence[str]] = []
    for row in rows:
        code = row.assignment.code
        found += [(code, key, "", "", _TICKET_FORMS.get(key, "")) for key in TICKET_ROWS]
        for item in row.wave.card.terms.items:
            found.append((code, item.key, "", "", " / ".join(possible(item)), translator.text(item.text)))
    return found


def read_rows(path: Path) -> list[SheetRow]:
    """Return the rows of a file with their numbers as people count. Raises UserError(NOT_A_VISITS_FILE)."""
    try:
        lines = list(_csv(path) if path.suffix.lower() == ".csv" else _xlsx(path))
    except (spreadsheets.UnreadableWorkbookError, OSError, ValueError, csv.Error) as error:
        raise UserError(NOT_A_VISITS_FILE, file=path.name) from error
    if not lines or tuple(each.strip().lower() for each in lines[0][1][:4]) != HEADER:
        raise UserError(NOT_A_VISITS_FILE, file=path.name)
    return [SheetRow(at, *(each.strip() for each in cells[:4])) for at, cells in lines[1:] if any(cells)]


def _xlsx(path: Path) -> Iterator[tuple[int, list[str]]]:
    sheets = spreadsheets.read_workbook(path, {"visits"})
    for at, cells in sorted(sheets.get("visits", {}).items()):
        yield at, [cells.get(column, "") for column in range(len(HEADER))]


def _csv(path: Path) -> Iterator[tuple[int, list[str]]]:
    with path.open("rb") as file:
        content = file.read(LARGEST_CSV + 1)
    if len(content) > LARGEST_CSV:
        raise ValueError("too large")
    text = content.decode("utf-8-sig")
    # Spreadsheets of many countries write a semicolon where others write a comma.
    delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    for at, cells in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), start=1):
        yield at, [*cells, "", "", "", ""][: len(HEADER)]
