"""The lines of the page of reports: what they are called, what can be done with them, and what is asked for it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from counter_console.records.report_forms import answers_of, report_form, schedule_answers, schedule_form
from counter_console.section.record_page import Register
from shared.platform.forms.model import Form, plain_form
from shared.platform.i18n.text import Day, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.queue.inquiry.model import (
    Inquiry,
    Repeat,
    ReportDimension,
    ReportMeasure,
    ReportSpan,
    SavedReport,
    Schedule,
)
from shared.queue.inquiry.operations.reports import ReportList
from shared.queue.inquiry.rules import texts
from shared.ui.widgets.table import Column


class Act(StrEnum):
    """What can be done with a report."""

    CHANGE = "change"
    COPY = "copy"
    SCHEDULE = "schedule"
    DELETE = "delete"


ACTS = {
    Act.CHANGE: translate("inquiry", "Change"),
    Act.COPY: translate("inquiry", "Save as a new report"),
    Act.SCHEDULE: translate("inquiry", "Make it regularly"),
    Act.DELETE: translate("inquiry", "Delete"),
}


@dataclass(frozen=True)
class ReportRow:
    """One line of the list: a saved report, one that comes with the program, or what was asked last (`saved` None)."""

    id: UUID
    name: Showable
    inquiry: Inquiry
    owner: Showable = ""
    own: bool = False
    saved: SavedReport | None = None
    made_for: date | None = None

    @property
    def schedule(self) -> Schedule:
        """When it is made by the clock."""
        return Schedule() if self.saved is None else self.saved.terms.schedule


#: The report that was asked for without a name.
DRAFT = UUID(int=0)
_PROGRAM = translate("inquiry", "comes with the program")
READY = (
    ReportRow(
        UUID(int=1),
        translate("inquiry", "Services, last month"),
        Inquiry(
            (ReportDimension.SERVICE,),
            (
                ReportMeasure.ISSUED,
                ReportMeasure.FINISHED,
                ReportMeasure.GAVE_UP,
                ReportMeasure.WAIT_MEDIAN,
                ReportMeasure.PROMISE,
            ),
        ),
        _PROGRAM,
    ),
    ReportRow(
        UUID(int=2),
        translate("inquiry", "Weekdays and hours, last four weeks"),
        Inquiry(
            (ReportDimension.WEEKDAY, ReportDimension.HOUR),
            (ReportMeasure.ISSUED, ReportMeasure.WAIT_P90),
            ReportSpan.LAST_WEEKS,
        ),
        _PROGRAM,
    ),
    ReportRow(
        UUID(int=3),
        translate("inquiry", "Clerks by week, last quarter"),
        Inquiry(
            (ReportDimension.CLERK, ReportDimension.WEEK),
            (ReportMeasure.FINISHED, ReportMeasure.SERVICE_MEDIAN, ReportMeasure.SATISFACTION),
            ReportSpan.LAST_QUARTER,
        ),
        _PROGRAM,
    ),
)


def question(act: Act, line: ReportRow, found: ReportList) -> Form:
    if act is Act.SCHEDULE:
        return schedule_form()
    if act is Act.DELETE:
        return plain_form("delete")
    return report_form(found.catalog, line.inquiry, named=act is Act.COPY or line.saved is not None)


def known_answers(act: Act, line: ReportRow) -> dict[str, Any]:
    if act is Act.SCHEDULE:
        return schedule_answers(line.schedule)
    name = line.saved.terms.name if act is Act.CHANGE and line.saved is not None else ""
    shared = line.saved is not None and line.own and line.saved.terms.shared
    return {} if act is Act.DELETE else answers_of(line.inquiry, name, shared=shared)


def acts(line: ReportRow) -> tuple[Act, ...]:
    if line.id == DRAFT:
        return Act.CHANGE, Act.COPY
    return tuple(Act) if line.own else (Act.COPY,)


def _name(line: ReportRow, _now: object, translator: Translator) -> str:
    return translator.text(line.name)


def _last_made(line: ReportRow, _now: object, translator: Translator) -> str:
    if line.made_for is None:
        return ""
    return translator.text(translate("inquiry", "last for {day}", day=Day(line.made_for, weekday=False)))


REGISTER = Register(
    texts.TITLE,
    (
        Column("name", translate("inquiry", "Report"), _name),
        Column("owner", translate("inquiry", "Whose"), lambda line, now, t: t.text(line.owner), width=30),
        Column(
            "schedule",
            translate("inquiry", "Made by the clock"),
            lambda line, now, t: t.text(texts.REPEATS[line.schedule.repeat]),
            width=34,
            hint=_last_made,
        ),
    ),
    lambda line: line.id,
    _name,
    (
        (translate("inquiry", "Only my own"), lambda line: line.own),
        (translate("inquiry", "Made by the clock"), lambda line: line.schedule.repeat is not Repeat.NEVER),
    ),
    page_size=8,
)
