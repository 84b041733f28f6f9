"""The page of targets: why a target may be raised, a raise that is decided, and lowering, in every language."""

from datetime import timedelta

from PySide6.QtCore import Qt

from counter_console.records.standard_report import charter_report
from counter_console.records.target_texts import requirement_lines
from counter_console.records.targets import TargetsPage
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.reports.report import Notes
from shared.quality.standards.model import StandardVerb
from shared.quality.standards.operations.views import StandardViews
from shared.quality.targets.model import RaiseReason, RaiseState, RaiseVerb
from shared.quality.targets.operations.keeping import RaiseKeeping
from shared.quality.targets.operations.views import TargetViews
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.standards import all_standards, approved_standard, do
from tests.helpers.targets import WEEK, all_raises, freeze_weeks, past_visits
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+J"


def page(clerk: Clerk) -> TargetsPage:
    return next(iter(clerk.window.findChildren(TargetsPage)))


def press(clerk: Clerk, verb: RaiseVerb, **answers: object) -> None:
    actions = page(clerk).target.panel
    actions.press(verb)
    actions.form.type_answers(answers)
    actions.save.activated.emit()
    settle()


def test_a_raise_is_explained_changed_and_accepted_and_lowering_asks_for_a_reason(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    timur, marat = (clerk_of(office, code) for code in ("timur", "marat"))
    standard = approved_standard(office, timur, marat)
    approved_standard(office, timur, marat, code="wait-too")
    hours.advance(15 * 7 * 86400)
    today = office.day.today()
    monday = today - timedelta(days=today.weekday())
    freeze_weeks(office, standard, [(50, 10), (52, 8)] * 5 + [(51, 9)] + [(58, 2)] * 3)
    past_visits(office, [monday - WEEK * back for back in range(13, 0, -1)], [*[4.0] * 20, *[10.5] * 20])
    assert office.of(RaiseKeeping).look("keeper") == (1, 0)
    clerk.sign_in("timur")
    clerk.press(PAGE)
    settle()
    page(clerk).table.choose(standard.id)
    settle()
    shown = page(clerk)
    record = shown.record()
    figures = [
        without_direction_controls(clerk.console.translator.text(line.figures)) for line in requirement_lines(record)
    ]
    assert figures == [
        "97%, 97%, 97%; target 80%",
        "surely at least 92.9%; target 80%",
        "within 75% to 96%",
        "Never raised",
        "–",
    ]
    assert "11 minutes" in without_direction_controls(shown.target.proposal.text())
    for language in Language:
        clerk.console.set_language(language)
        settle()
        for verb in (RaiseVerb.ACCEPT, RaiseVerb.LOWER):
            shown.target.panel.press(verb)
            settle()
            shown.grab()
            assert cut_words(shown) == []
            assert nameless(shown) == []
            shown.target.panel.cancel.activated.emit()
        right = shown.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right == (language in (Language.FA, Language.AR))
    clerk.console.set_language(Language.EN)
    press(clerk, RaiseVerb.CHANGE, value=10)
    assert all_raises(office)[0].value == 14.0  # the form refuses it, and nothing typed is lost
    press(clerk, RaiseVerb.CHANGE, value=12, reason=RaiseReason.SEASON)
    assert all_raises(office)[0].value == 12.0
    shown.target.panel.press(RaiseVerb.ACCEPT)
    text = shown.target.panel.form.answers()["text"].as_dict()
    assert (text["en"], text["fa"]) == ("You are called within 12 minutes.", "ظرف 12 دقیقه فراخوانده می‌شوید.")
    shown.target.panel.save.activated.emit()
    settle()
    (known,) = all_raises(office)
    assert known.state is RaiseState.ACCEPTED
    written = next(each for each in all_standards(office) if each.id == standard.id).latest
    assert (written.state, written.terms.limit) == (VersionState.PROPOSED, 12)
    other = next(each for each in all_standards(office) if each.code == "wait-too")
    shown.table.choose(other.id)
    settle()
    press(clerk, RaiseVerb.LOWER, limit=25)
    assert len(all_raises(office)) == 1  # without a reason nothing is lowered
    press(clerk, RaiseVerb.LOWER, limit=25, reason=RaiseReason.FEWER_STAFF)
    assert [each.lowering for each in all_raises(office)] == [False, True]
    lowered = next(each for each in all_standards(office) if each.id == other.id)
    do(office, lowered, StandardVerb.APPROVE, marat)
    hours.advance(14 * 86400)
    found, lowerings = office.of(StandardViews).standards(timur), office.of(TargetViews).lowerings(timur)
    (block,) = charter_report(found, lowerings, clerk.console.translator).blocks
    assert isinstance(block, Notes)
    said = [without_direction_controls(clerk.console.translator.text(each)) for each in block.items]
    assert [("Lowered on" in each, "Reason: Fewer staff." in each) for each in said] == [(False, False), (True, True)]
