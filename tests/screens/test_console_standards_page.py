"""The page of standards: a promise is written, submitted and approved; weeks and hours are drawn in every language."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from counter_console.records.standard_texts import facts
from counter_console.records.standards import StandardsPage
from counter_console.section.files import ExportForm
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.quality.improvement.model import CauseGroup, Figure, FigureKind
from shared.quality.standards.model import (
    Count,
    DayCompliance,
    Dimension,
    Metric,
    Standard,
    StandardChannel,
    StandardVerb,
)
from shared.quality.standards.store import add_days
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.improvement import files_of
from tests.helpers.standards import TEXT, TOMORROW, all_standards, approved_standard, do, promise
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+X"
DAY = 86400.0


def page(clerk: Clerk) -> StandardsPage:
    return next(iter(clerk.window.findChildren(StandardsPage)))


def open_page(clerk: Clerk, person: str) -> None:
    clerk.sign_in(person)
    clerk.press(PAGE)
    settle()


def press(clerk: Clerk, verb: StandardVerb, **answers: object) -> None:
    actions = page(clerk).file.panel
    actions.press(verb)
    actions.form.type_answers(answers)
    actions.save.activated.emit()
    settle()


def test_a_promise_is_written_corrected_and_submitted_and_what_is_missing_is_said(
    clerk: Clerk, office: OpenBranch
) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    open_page(clerk, "timur")
    new = page(clerk).new
    new.opener.activated.emit()
    typed = {
        "code": "wait-15", "text": LocalText.of({"en": "Called in 15 minutes"}), "dimension": Dimension.TIMELINESS,
        "channel": StandardChannel.COUNTER, "metric": Metric.WAIT.value, "minutes": 15, "target": 80,
        "owner": timur.id, "begins": TOMORROW, "review": TOMORROW + timedelta(days=365),
    }  # fmt: skip
    new.form.type_answers({key: value for key, value in typed.items() if key != "owner"})
    new.save.activated.emit()
    settle()
    assert all_standards(office) == ()
    assert new.form.answers()["code"] == "wait-15"  # nothing typed is lost
    new.form.type_answers({"owner": timur.id})
    new.save.activated.emit()
    settle()
    (draft,) = all_standards(office)
    assert (draft.latest.state, draft.latest.terms.metric) == (VersionState.DRAFT, Metric.WAIT)
    assert new.isHidden()
    page(clerk).table.choose_row(0)
    settle()
    press(clerk, StandardVerb.SUBMIT)
    assert "the text in every language of the branch" in page(clerk).messages.text()
    press(clerk, StandardVerb.WRITE, text=TEXT)
    press(clerk, StandardVerb.SUBMIT)
    (proposed,) = all_standards(office)
    assert (proposed.latest.state, proposed.latest.terms.text) == (VersionState.PROPOSED, TEXT)
    assert not page(clerk).file.panel.buttons[StandardVerb.APPROVE].isVisible()
    do(office, proposed, StandardVerb.APPROVE, marat)
    assert all_standards(office)[0].latest.approved_by == marat.id


def keep_weeks(office: OpenBranch, standard: Standard, weeks: int) -> None:
    """Days as they are frozen: better from hour to hour, worse on Fridays, at two counters."""
    today = office.day.today()
    counters = [str(each.id) for each in office.catalog.catalog().counters[:2]]
    days = []
    for back in range(7 * weeks, 0, -1):
        day = today - timedelta(days=back)
        broken = 6 if day.weekday() == 4 else back % 3
        hours = {str(hour): Count(20 - broken, broken) for hour in range(9, 17)}
        met, missed = 8 * (20 - broken), 8 * broken
        by_counter = {each: Count(met // 2, missed // 2) for each in counters}
        until = datetime(2026, 11, 20, tzinfo=UTC)
        days.append(DayCompliance(standard.id, day, 1, 0.8, until, met, missed, 1, hours, by_counter))
    with office.database.write() as tx:
        add_days(tx, office.database.branch_id, days)


def test_weeks_hours_and_counters_of_a_standard_are_shown_whole_in_every_language(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock, tmp_path: Path
) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    standard = approved_standard(office, timur, marat)
    unmeasured = replace(promise(timur), metric=None, limit=None, target=None, channel=StandardChannel.PHONE)
    approved_standard(office, timur, marat, code="phone", terms=unmeasured)
    hours.advance(100 * DAY)
    keep_weeks(office, standard, 13)
    open_page(clerk, "timur")
    page(clerk).table.choose(standard.id)
    settle()
    shown = page(clerk).file
    weeks, cells = (
        without_direction_controls(each.accessibleDescription()).splitlines() for each in (shown.weeks, shown.hours)
    )
    assert (len(weeks), weeks[-1]) == (12, "Week of 15 February: 91%")
    assert "Friday, 9–10: 70% of 80 cases" in cells
    press(clerk, StandardVerb.WRITE)
    press(clerk, StandardVerb.DISCARD)
    state = page(clerk)._state
    assert state is not None
    assert state.file is not None
    said = [clerk.console.translator.text(fact.value) for fact in facts(state.file, state.today)]
    assert "Discarded draft; written by Timur A." in map(without_direction_controls, said)
    assert state.file.row.prepared is None
    propose = page(clerk).propose
    assert propose.opener.isVisible()
    propose.opener.activated.emit()
    propose.form.type_answers({"finding": "Slow on Fridays", "cause": CauseGroup.ORGANISATIONAL})
    propose.save.activated.emit()
    settle()
    (action,) = files_of(office, timur)
    assert (action.action.source_id, action.action.owner_id) == (standard.id, timur.id)
    assert action.action.figure == Figure(FigureKind.STANDARD, standard_id=standard.id)
    for language in Language:
        clerk.console.set_language(language)
        settle()
        page(clerk).grab()
        charter = tmp_path / f"{language.value}.pdf"
        page(clerk).charter.chosen.emit(ExportForm.PDF, charter)
        settle()
        assert charter.read_bytes().startswith(b"%PDF")
        assert cut_words(page(clerk)) == []
        assert nameless(page(clerk)) == []
        right = page(clerk).layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR))
    path = tmp_path / "standards.csv"
    page(clerk).exports.chosen.emit(ExportForm.CSV, path)
    settle()
    assert path.read_text(encoding="utf-8-sig").count("\n") > 4
    clerk.console.set_language(Language.EN)
    press(clerk, StandardVerb.SET_GOAL, value=95)
    goal = next(each.goal for each in all_standards(office) if each.id == standard.id)
    assert goal is not None
    assert (goal.value, goal.judged) == (0.95, 12 * 7 * 160)
    press(clerk, StandardVerb.RENEW_LIMITS, day=office.day.today() - timedelta(weeks=9), reason="A second counter")
    assert page(clerk).file.weeks.accessibleDescription().splitlines()[-1].startswith("Limits renewed from the week of")
