"""XLSX files as plain sheets of text: written with xlsxwriter, read from the zipped XML within narrow limits."""

import importlib
import io
import posixpath
import re
import stat
import zipfile
import zlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from shared.platform.i18n.text import Text, translate

#: The text of each cell that has one, by row (from 1, as people count) and column (from 0).
Cells = Mapping[int, Mapping[int, str]]
LARGEST_FILE_KB = 2048
#: Of one part of the file once it is unpacked: a small file can hold parts of many gigabytes.
LARGEST_PART_KB = 4096
_LAST_COLUMN, _LAST_ROW = 16_384, 1_048_576
_BROKEN = (zipfile.BadZipFile, zlib.error, ET.ParseError, EOFError, LookupError, ValueError, OSError, RuntimeError)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")


class UnreadableWorkbookError(Exception):
    """A file that cannot be read as a workbook; `problem` says why."""

    def __init__(self, problem: Text) -> None:
        super().__init__(problem.source)
        self.problem = problem


# ------------------------------------------------------------------------------------------------------------- writing
def workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """Return a workbook of texts; the first row of each sheet is its heading and stays visible."""
    file = io.BytesIO()
    # Loaded when the first file is written.
    book = importlib.import_module("xlsxwriter").Workbook(file, {"in_memory": True})
    head = book.add_format({"bold": True, "bg_color": "#DDECEA"})
    # "@": what people add stays as they type it; a code keeps its zeros, and a day does not become a figure.
    plain = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                if text:
                    # As text in every case: nothing that a person typed becomes a formula or a link.
                    sheet.write_string(at, column, text, plain if at else head)
        sheet.set_column(0, max(map(len, rows), default=1) - 1, 28, plain)
        sheet.freeze_panes(1, 0)
    book.close()
    return file.getvalue()


# ------------------------------------------------------------------------------------------------------------- reading
def read_workbook(path: Path, names: Collection[str]) -> dict[str, Cells]:
    """Return the sheets with these names (in small letters) that the file has. Raises UnreadableWorkbookError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError("not a regular file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_KB * 1024 + 1)
    except OSError as fault:
        raise UnreadableWorkbookError(translate("workbook", "the file cannot be read.")) from fault
    if len(content) > LARGEST_FILE_KB * 1024:
        raise _too_large(LARGEST_FILE_KB)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _sheets(archive, names)
    except _BROKEN as fault:
        raise UnreadableWorkbookError(translate("workbook", "it is no XLSX file, or it is damaged.")) from fault


def _too_large(limit: int) -> UnreadableWorkbookError:
    return UnreadableWorkbookError(
        translate("workbook", "it is too large; at most {size} kilobytes are possible.", size=limit)
    )


def _sheets(archive: zipfile.ZipFile, names: Collection[str]) -> dict[str, Cells]:
    links = list(_part(archive, "xl/_rels/workbook.xml.rels"))
    targets = {link.attrib["Id"]: posixpath.normpath(f"/xl/{link.attrib['Target']}") for link in links}
    targets |= {link.attrib["Id"]: link.attrib["Target"] for link in links if link.attrib["Target"].startswith("/")}
    shared: list[str] = []
    for link in links:
        if link.attrib["Type"].endswith("/sharedStrings"):
            shared = [_text(each) for each in _part(archive, targets[link.attrib["Id"]]) if _name(each) == "si"]
    found = {}
    for sheet in _part(archive, "xl/workbook.xml").iter():
        name = sheet.get("name", "").strip().lower()
        if _name(sheet) == "sheet" and name in names:
            target = next(value for key, value in sheet.attrib.items() if key.endswith("}id"))
            found[name] = _cells(_part(archive, targets[target]), shared)
    return found


def _part(archive: zipfile.ZipFile, name: str) -> ET.Element:
    """Return the root of one part of the file, unpacked only as far as it may be large."""
    member = archive.getinfo(name.removeprefix("/"))
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"packed in another way: {member.compress_type}")
    # What the file says about its size need not be true.
    with archive.open(member) as file:
        content = file.read(LARGEST_PART_KB * 1024 + 1)
    if max(len(content), member.file_size) > LARGEST_PART_KB * 1024:
        raise _too_large(LARGEST_PART_KB)
    text = content.decode("utf-8-sig")
    if "<!" in text and ("<!DOCTYPE" in text or "<!ENTITY" in text):
        raise ValueError("entities are never needed here")
    parser = ET.XMLParser()  # noqa: S314 – no entities, limited size
    parser.feed(text)
    root: ET.Element = parser.close()
    return root


def _cells(root: ET.Element, shared: Sequence[str]) -> Cells:
    cells: dict[int, dict[int, str]] = {}
    number = 0
    for row in root.iter():
        if _name(row) != "row":
            continue
        number = int(row.get("r", number + 1))
        if not 0 < number <= _LAST_ROW:
            raise ValueError(f"row {number}")
        column = -1
        for cell in row:
            column = _column(cell.get("r"), column + 1)
            if text := _value(cell, shared).strip():
                cells.setdefault(number, {})[column] = text
    return cells


def _column(place: str | None, following: int) -> int:
    """Return the column of “AB12”, from 0; a cell without a place follows the one before it."""
    column = following
    if place is not None:
        found = _PLACE.fullmatch(place)
        if found is None:
            raise ValueError(f"no cell: {place[:20]}")
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        column -= 1
    if column >= _LAST_COLUMN:
        raise ValueError(f"column {column}")
    return column


def _value(cell: ET.Element, shared: Sequence[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(_text(each) for each in cell if _name(each) == "is")
    raw = "".join(each.text or "" for each in cell if _name(each) == "v")
    if kind == "s":
        at = int(raw)
        if at < 0:
            raise ValueError(f"text {at}")
        return shared[at]
    if kind == "b":
        return "true" if raw == "1" else "false"
    # Spreadsheets write a whole number as 1 or as 1.0.
    return re.sub(r"\.0+$", "", raw) if kind == "n" else _plain(raw)


def _text(element: ET.Element) -> str:
    """Return the text of a cell with its runs, without the reading aids of East Asian texts."""
    return _plain("".join(_pieces(element)))


def _pieces(element: ET.Element) -> Iterable[str]:
    for part in element:
        if _name(part) == "t":
            yield part.text or ""
        elif _name(part) == "r":
            yield from (each.text or "" for each in part if _name(each) == "t")


def _plain(text: str) -> str:
    """Return a text with its escaped characters; lines end as everywhere in the program."""
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)) if _may_be_escaped(found[1]) else found[0], text)
    return text.replace("\r\n", "\n")


def _may_be_escaped(code: str) -> bool:
    return int(code, 16) < 0x20 or int(code, 16) == 0x5F


def _name(element: ET.Element) -> str:
    """Return the name of an element without its namespace: there are two for the same."""
    return element.tag.rpartition("}")[2]
