"""Counters, priority classes and outcomes are set up by the same kind of page, and what runs is not disturbed."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.catalog.model import ReasonKind
from shared.office.catalog.parts import COUNTERS, OUTCOMES, PARTS, PRIORITY_CLASSES, REASONS, SetUpPart
from shared.platform.i18n.languages import Language
from tests.helpers.branches import sign_in
from tests.helpers.consoles import Clerk, settle
from tests.helpers.visits import take
from tests.screens.test_console_look import cut_words

KEYS = {
    "counters": "Ctrl+Shift+C",
    "priority_classes": "Ctrl+Shift+P",
    "outcomes": "Ctrl+Shift+O",
    "reasons": "Ctrl+Shift+R",
    "case_kinds": "Ctrl+Shift+Y",
    "units": "Ctrl+Shift+D",
    "absences": "Ctrl+Shift+A",
    "message_templates": "Ctrl+Shift+M",
    "bodies": "Ctrl+Shift+V",
    "hearing_duties": "Ctrl+Shift+N",
}


def choose(clerk: Clerk, office: OpenBranch, part: SetUpPart, code: str) -> None:
    found = part.find(office.catalog.catalog(), code)
    clerk.console.sections[part.key].screen.table.choose(getattr(found, "id", code))
    settle()


def test_a_counter_gets_another_zone_while_somebody_is_served_there(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take(office, "id-card")
    desk = sign_in(office, "aigerim", "1", "console-2")
    clerk.sign_in("timur")
    clerk.press(KEYS["counters"])
    choose(clerk, office, COUNTERS, "1")
    clerk.fill("Zone", "hall")
    clerk.click("Save")
    assert COUNTERS.find(office.catalog.catalog(), "1").zone == "hall"
    called = office.desk.call_next(desk.id, ticket.id)
    assert called is not None


def test_a_counter_that_was_used_is_taken_out_of_use_instead_of_removed(clerk: Clerk, office: OpenBranch) -> None:
    office.counters.sign_out(sign_in(office, "aigerim", "1", "console-2").id)
    clerk.sign_in("timur")
    clerk.press(KEYS["counters"])
    choose(clerk, office, COUNTERS, "1")
    clerk.click("Remove")
    clerk.click("Remove this entry")
    assert COUNTERS.find(office.catalog.catalog(), "1").active
    clerk.click("Take out of use")
    assert not COUNTERS.find(office.catalog.catalog(), "1").active


def test_an_outcome_moves_up_for_all_clerks(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press(KEYS["outcomes"])
    second = office.catalog.catalog().outcomes[1].code
    choose(clerk, office, OUTCOMES, second)
    clerk.click("Move up")
    assert office.catalog.catalog().outcomes[0].code == second


def test_a_reason_out_of_use_is_not_offered_at_the_desk_any_more(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press(KEYS["reasons"])
    choose(clerk, office, REASONS, "meeting")
    clerk.click("In use: No")
    clerk.click("Save")
    assert [reason.code for reason in office.catalog.catalog().reasons_in_use(ReasonKind.PAUSE)] == [
        "break", "meal", "back_office", "technical",
    ]  # fmt: skip


def test_the_ordinary_class_cannot_be_taken_out_of_use_and_says_why(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press(KEYS["priority_classes"])
    choose(clerk, office, PRIORITY_CLASSES, "ordinary")
    clerk.click("In use: No")
    clerk.click("Save")
    assert PRIORITY_CLASSES.find(office.catalog.catalog(), "ordinary").active
    assert "must have weight 1" in clerk.console.sections["priority_classes"].screen.messages.text()


@pytest.mark.parametrize("key", KEYS)
def test_nothing_is_cut_in_any_language(clerk: Clerk, office: OpenBranch, key: str) -> None:
    clerk.sign_in("timur")
    clerk.press(KEYS[key])
    part = PARTS[key]
    choose(clerk, office, part, getattr(part.entries(office.catalog.catalog())[0], part.code))
    for language in Language:
        clerk.console.set_language(language)
        assert not cut_words(clerk.console.sections[key].screen), language
