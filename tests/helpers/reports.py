"""Reports for tests: one that is saved, and the section in the contract of every section."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from counter_console.records.report_forms import answers_of
from counter_console.records.reports import ReportsPresenter
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Duration, Listing, Value
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.queue.inquiry.model import (
    Inquiry,
    ReportCommand,
    ReportDimension,
    ReportMeasure,
    ReportTerms,
    ReportVerb,
    SavedReport,
)
from shared.queue.inquiry.operations.reports import ReportOperations
from shared.queue.inquiry.rules import texts
from shared.queue.inquiry.rules.report import quoted
from shared.queue.inquiry.store import reports_of
from tests.helpers.section_case import Presenter, manager
from tests.helpers.standards import TEXT

SERVICES = Inquiry((ReportDimension.SERVICE,), (ReportMeasure.ISSUED, ReportMeasure.WAIT_MEDIAN))
_DAY = Day(date(2026, 3, 2), year=True, weekday=False)
_FIGURES = (texts.MEASURES[ReportMeasure.ISSUED], texts.MEASURES[ReportMeasure.WAIT_P90])
#: What is filled into sentences about reports, for the list of renderings.
REPORTS: Mapping[str, tuple[Value, ...]] = {
    **dict.fromkeys(("first", "last", "day"), (_DAY,)),
    **dict.fromkeys(("begins", "ends"), ("09:00",)),
    "name": (TEXT,),
    "figures": (quoted(_FIGURES),),
    "figure": _FIGURES,
    "value": (Duration(312.0),),
    "groupings": (quoted((texts.DIMENSIONS[ReportDimension.SERVICE], texts.DIMENSIONS[ReportDimension.HOUR])),),
    "filters": (Listing((TEXT, texts.BOOKED)),),
    "report": (texts.DIMENSIONS[ReportDimension.SERVICE],),
    **dict.fromkeys(("visitors", "person", "cases", "ratings"), (5, 10)),
}


def save(branch: OpenBranch, actor: Actor, name: str = "Services", **terms: Any) -> SavedReport:
    """Save a report."""
    command = ReportCommand(
        terms.pop("command_id", new_id()),
        ReportVerb.SAVE,
        terms=ReportTerms(name, terms.pop("asks", SERVICES), **terms),
    )
    saved = branch.of(ReportOperations).carry_out(command, actor)
    assert saved is not None
    return saved


def all_reports(branch: OpenBranch) -> tuple[SavedReport, ...]:
    """Every saved report of the branch."""
    with branch.database.read() as tx:
        return reports_of(tx, branch.database.branch_id)


def make_reports(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    """Return a presenter of the section."""
    return ReportsPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def save_a_report(presenter: ReportsPresenter) -> None:
    """Save a new report."""
    presenter.add(answers_of(SERVICES, "Services"))
