"""Rows of a filled-in file as forms of visits: all of them, or which rows are wrong."""

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import NamedTuple

from shared.platform.forms.plain_text import latin_digits
from shared.platform.i18n.text import Listing, Showable, isolated, translate
from shared.quality.scorecards.model import NOT_APPLICABLE, WORTH, Item
from shared.quality.scorecards.rules.scoring import worth
from shared.quality.shopping.model import ItemAnswer, VisitReport, VisitVerb
from shared.quality.shopping.model.commands import Submission, VisitRow

#: What is told of the ticket, in rows of its own.
TICKET_ROWS = ("ticket.number", "ticket.code", "ticket.day", "ticket.time", "ticket.waited")
NUMBER, SLIP, DAY, ISSUED, WAITED = TICKET_ROWS
#: So many faults are told at once.
MOST_FAULTS = 5


class SheetRow(NamedTuple):
    """One row: its number as people count, and its four cells."""

    at: int
    assignment: str
    item: str
    answer: str
    comment: str


def submissions(rows: Sequence[SheetRow], visits: Sequence[VisitRow]) -> tuple[list[Submission], Listing | None]:
    """Return the forms that the rows fill in, or the first faults by row; with a fault there is no form."""
    by_code = {row.assignment.code: row for row in visits if VisitVerb.SUBMIT in row.verbs}
    forms: dict[str, dict[str, SheetRow]] = {}
    faults: list[Showable] = []
    for row in rows:
        found = _fault(row, by_code, forms)
        if found is not None:
            faults.append(_at(row.at, found))
        else:
            forms.setdefault(_code(row), {})[row.item] = row
    made = []
    for code, cells in () if faults else forms.items():
        report = _report(cells)
        for key in (NUMBER, DAY, ISSUED):
            if key not in cells:
                faults.append(
                    translate("shopping", "{code}: {item} is missing", code=isolated(code), item=isolated(key))
                )
        if isinstance(report, VisitReport):
            made.append(_submission(by_code[code], cells, report))
        else:
            faults += report
    if faults:
        return [], Listing(tuple(faults[:MOST_FAULTS]))
    return made, None if made else Listing((translate("shopping", "there is no row"),))


def _fault(row: SheetRow, by_code: dict[str, VisitRow], forms: dict[str, dict[str, SheetRow]]) -> Showable | None:
    visit = by_code.get(_code(row))
    if visit is None:
        return translate("shopping", "no visit to be made has this assignment")
    if row.item in forms.get(_code(row), {}):
        return translate("shopping", "this item comes twice")
    if row.item in TICKET_ROWS:
        return None
    item = next((each for each in visit.wave.card.terms.items if each.key == row.item), None)
    if item is None:
        return translate("shopping", "the scorecard has no such item")
    try:
        worth(item, _answer(row))
    except ValueError:
        return translate(
            "shopping",
            "the answers to this item are: {answers}",
            answers=Listing(tuple(isolated(each) for each in possible(item))),
        )
    return None


def possible(item: Item) -> tuple[str, ...]:
    """Return what a file may say about an item, the best answer first."""
    return (*WORTH[item.scale], *((NOT_APPLICABLE,) if item.may_not_apply else ()))


def _answer(row: SheetRow) -> str:
    """Return an answer as it is kept: spreadsheets begin a word with a capital letter, or write 5.0."""
    return latin_digits(row.answer).strip().lower().removesuffix(".0")


def _code(row: SheetRow) -> str:
    return "".join(latin_digits(row.assignment).split())


def _at(at: int, fault: Showable) -> Showable:
    return translate("shopping", "row {row}: {fault}", row=at, fault=fault)


def _report(cells: dict[str, SheetRow]) -> VisitReport | list[Showable]:
    """Return what is told of the ticket, or what of it cannot be read."""
    told = {key: latin_digits(cells[key].answer) if key in cells else "" for key in TICKET_ROWS}
    faults: list[Showable] = []
    day, issued, waited = date.min, time.min, None
    for key in (DAY, ISSUED, WAITED):
        try:
            if key == DAY:
                day = date.fromisoformat(told[key])
            elif key == ISSUED:
                issued = time.fromisoformat(told[key].zfill(5))
            elif told[key]:
                waited = float(told[key])
        except ValueError:
            if key in cells:
                faults.append(_at(cells[key].at, translate("shopping", "write days as 2026-11-30 and times as 09:30")))
    return faults or VisitReport(told[NUMBER], day, issued, told[SLIP], waited)


def _submission(visit: VisitRow, cells: dict[str, SheetRow], report: VisitReport) -> Submission:
    def answers() -> Iterator[ItemAnswer]:
        for key, row in cells.items():
            if key not in TICKET_ROWS:
                yield ItemAnswer(visit.assignment.id, key, _answer(row), row.comment)

    return Submission(visit.assignment.id, report, tuple(answers()))
