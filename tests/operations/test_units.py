"""Units and absences are parts of the set-up that managers of people change."""

from datetime import date

from shared.bootstrap import OpenBranch
from shared.office.catalog.errors import BAD_ENTRY
from shared.office.catalog.parts import ABSENCES, UNITS
from shared.office.history.operations import HistoryOperations
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.i18n.text import LocalText
from tests.helpers.cases import clerk_of
from tests.helpers.visits import refused

ARCHIVE = {
    "code": "archive",
    "name": LocalText.of({"en": "Archive"}),
    "experts": ("olga",),
    "heads": ("timur", "olga"),
    "active": True,
}


def test_a_manager_makes_a_unit_and_undoes_it_and_a_clerk_may_not(branch: OpenBranch) -> None:
    manager = clerk_of(branch, "timur")
    branch.catalog.save(UNITS, ARCHIVE, None, manager)
    unit = branch.catalog.catalog().unit("archive")
    assert unit is not None
    assert unit.members == ("timur", "olga")
    with refused(NOT_ALLOWED):
        branch.catalog.save(UNITS, {**ARCHIVE, "active": False}, ARCHIVE, clerk_of(branch, "olga"))
    history = branch.of(HistoryOperations)
    (change, *_rest) = history.changes(manager).changes
    history.undo(change.id, manager)
    assert branch.catalog.catalog().unit("archive") is None
    assert branch.check.run().faults == ()


def test_an_absence_ends_after_it_began_and_nobody_is_their_own_deputy(branch: OpenBranch) -> None:
    manager = clerk_of(branch, "timur")
    away = {"code": "olga", "first": date(2026, 11, 23), "last": date(2026, 11, 20), "deputy": "aigerim"}
    with refused(BAD_ENTRY):
        branch.catalog.save(ABSENCES, away, None, manager)
    with refused(BAD_ENTRY):
        branch.catalog.save(ABSENCES, {**away, "last": away["first"], "deputy": "olga"}, None, manager)
    branch.catalog.save(ABSENCES, {**away, "last": away["first"], "deputy": None}, None, manager)
    assert ABSENCES.find(branch.catalog.catalog(), "olga").deputy == ""
