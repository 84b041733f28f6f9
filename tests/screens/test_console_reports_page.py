"""The page of reports: asked, looked at, named, made by the clock, written to a file and deleted."""

from pathlib import Path

from counter_console.records.report_lines import DRAFT, READY, Act
from counter_console.records.reports import ReportsPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.queue.inquiry.model import FileForm, Repeat, ReportDimension, ReportMeasure, ReportSpan, Schedule
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.helpers.reports import all_reports
from tests.screens.test_console_look import cut_words, nameless


def page(clerk: Clerk) -> ReportsPage:
    return next(iter(clerk.window.findChildren(ReportsPage)))


def cells(shown: ReportsPage) -> list[list[str]]:
    assert shown.rows.table is not None
    model = shown.rows.table.records
    return [[model.index(at, place).data() for place in range(model.columnCount())] for at in range(model.rowCount())]


def test_a_report_is_asked_looked_at_saved_made_by_the_clock_and_deleted(
    clerk: Clerk, office: OpenBranch, tmp_path: Path
) -> None:
    for _ in range(6):
        take_ticket(office, "passport-replace")
    take_ticket(office, "id-card")
    today = office.day.today()
    office.summary.close_day(today, SYSTEM)
    clerk.sign_in("timur")
    clerk.press("Ctrl+F10")
    settle()
    shown = page(clerk)
    assert shown.model.rowCount() == len(READY)
    shown.new.opener.activated.emit()
    form = {"by": ReportDimension.SERVICE, "span": ReportSpan.OWN, "first": today, "last": today}
    shown.new.form.type_answers({**form, "visits": (ReportMeasure.ISSUED, ReportMeasure.GAVE_UP), "waits": ()})
    shown.new.save.activated.emit()
    settle()
    assert (shown.record().id, all_reports(office)) == (DRAFT, ())
    # One visitor alone is hidden, and so is the other row: with the total it would tell.
    assert cells(shown) == [["Replace a passport", "hidden", "hidden"], ["Identity card", "hidden", "hidden"]]
    says = without_direction_controls(shown.sentence.text())
    assert says.startswith(
        "“Numbers issued”, “Gave up” by “Service”, 20 November 2026 – 20 November 2026 (1 closed day)"
    )
    shown.panel.press(Act.COPY)
    shown.panel.form.type_answers({"by": ReportDimension.WEEKDAY, "name": "Friday"})
    shown.panel.save.activated.emit()
    settle()
    (known,) = all_reports(office)
    assert (known.terms.name, known.terms.inquiry.dimensions) == ("Friday", (ReportDimension.WEEKDAY,))
    assert (shown.record().saved, cells(shown)) == (known, [["Friday", "7", "100%"]])
    shown.panel.press(Act.SCHEDULE)
    shown.panel.form.type_answers({"repeat": Repeat.DAILY, "folder": str(tmp_path)})
    shown.panel.save.activated.emit()
    settle()
    assert all_reports(office)[0].terms.schedule == Schedule(Repeat.DAILY, FileForm.XLSX, str(tmp_path))
    for kind in ExportForm:
        shown.exported.emit(kind, tmp_path / f"friday.{kind.value}")
        settle()
        assert (tmp_path / f"friday.{kind.value}").stat().st_size > 100
    # What cannot be asked says why in place of the table, and what was typed stays.
    shown.panel.press(Act.CHANGE)
    shown.panel.form.type_answers({"by_second": ReportDimension.CLERK})
    shown.panel.save.activated.emit()
    settle()
    assert "Clerks and counters are shown" in shown.messages.text()
    shown.panel.form.type_answers({"by_second": None})
    shown.panel.save.activated.emit()
    settle()
    shown.panel.press(Act.CHANGE)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        shown.grab()
        assert (cut_words(shown), nameless(shown)) == ([], [])
    shown.panel.leave(keep=False)
    shown.panel.press(Act.DELETE)
    shown.panel.save.activated.emit()
    settle()
    assert all_reports(office) == ()
