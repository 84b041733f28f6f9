"""Counters, priority classes and outcomes are set up by the same kind of page, and what runs is not disturbed."""

from datetime import date

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.model import ReasonKind
from shared.office.catalog.parts import (
    ABSENCES,
    CASE_KINDS,
    COUNTERS,
    MESSAGE_TEMPLATES,
    OUTCOMES,
    PARTS,
    PRIORITY_CLASSES,
    REASONS,
    SetUpPart,
)
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from tests.helpers.branches import change_entry, sign_in
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


def test_a_list_names_the_deputy_of_an_absence_and_a_message_whose_kind_of_case_was_removed(
    clerk: Clerk, office: OpenBranch
) -> None:
    def column(section: str, number: int) -> list[str]:
        settle()
        model = clerk.console.sections[section].screen.table.model()
        return [without_direction_controls(model.index(row, number).data()) for row in range(model.rowCount())]

    away = {"code": "aigerim", "first": date(2026, 12, 1), "last": date(2026, 12, 4)}
    office.catalog.save(ABSENCES, {**away, "deputy": "olga"}, None, SYSTEM)
    office.catalog.save(ABSENCES, {**away, "code": "daniyar", "deputy": ""}, None, SYSTEM)
    change_entry(office, MESSAGE_TEMPLATES, "asked", kinds=("complaint",))
    catalog = office.catalog.catalog()
    kind = CASE_KINDS.find(catalog, "complaint")
    office.catalog.remove(CASE_KINDS, "complaint", CASE_KINDS.answers(kind, catalog), SYSTEM)
    clerk.sign_in("timur")
    clerk.press(KEYS["absences"])
    assert column("absences", 3)[-2:] == ["Olga P.", "Nobody"]
    clerk.press(KEYS["message_templates"])
    assert set(column("message_templates", 2)) == {"In use", "Never used: its kind of case was removed"}
