"""A whole form next to what others save: two versions are shown when there are two, and only then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter_console.section.connection import Connection
from counter_console.section.whole_form import WholeForm
from shared.platform.forms.model import Answers, Choice, Field, Kind, plain_form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.ui.widgets.checklist import ChecklistRow
from tests.helpers.appearances import console_appearance
from tests.helpers.consoles import settle

FORM = plain_form("thing", Field("name", Kind.TEXT, "Name"), Field("count", Kind.WHOLE, "Count", minimum=1, maximum=9))
ENGLISH = Translator(Language.EN)
STORED = {"name": "Door", "count": 1}


@pytest.fixture
def form(qtbot: QtBot) -> WholeForm:
    whole = WholeForm(FORM, console_appearance(), ENGLISH)
    qtbot.addWidget(whole)
    whole.show()
    store(whole, STORED)
    return whole


def store(form: WholeForm, answers: Answers) -> None:
    """Show the record as it is stored now."""
    form.show_record("thing", answers, ENGLISH, Connection())
    settle()


def type_into(form: WholeForm, key: str, text: str) -> None:
    row = form.form.rows[key]
    row.input.show_answer(text, ENGLISH)
    row.input.edited.emit()


def versions(form: WholeForm) -> str:
    return form.versions.mine.accessibleDescription() if form.versions.isVisible() else ""


def test_what_is_typed_and_what_somebody_else_saved_stand_side_by_side(form: WholeForm) -> None:
    type_into(form, "name", "Gate")
    assert versions(form) == ""
    store(form, {**STORED, "name": "Portal"})
    assert "saved by somebody else" in versions(form)
    assert not form.save.isVisible()
    form.versions.theirs.click()
    assert versions(form) == ""
    assert form.form.answers()["name"] == "Portal"


def test_the_first_answer_typed_again_is_still_another_version(form: WholeForm) -> None:
    type_into(form, "name", "Gate")
    store(form, {**STORED, "name": "Portal"})
    type_into(form, "name", "Door")
    given: list[Answers] = []
    form.given.connect(given.append)
    form.versions.mine.click()
    assert given == [{"name": "Door", "count": 1}]


def test_a_field_that_only_somebody_else_changed_is_taken_over(form: WholeForm) -> None:
    type_into(form, "name", "Gate")
    store(form, {**STORED, "count": 7})
    assert form.form.answers() == {"name": "Gate", "count": 7}
    assert "Name" in versions(form)
    assert "Count" not in versions(form)


def test_ones_own_save_is_no_second_version_of_what_is_typed_since(form: WholeForm) -> None:
    type_into(form, "name", "Gate")
    form.save.click()
    type_into(form, "count", "5")
    store(form, {**STORED, "name": "Gate"})
    assert versions(form) == ""
    assert form.save.isEnabled()
    store(form, {"name": "Gate", "count": 2})
    assert "5" in versions(form)


def test_a_wrong_answer_stays_typed_and_is_named(form: WholeForm) -> None:
    type_into(form, "count", "70")
    store(form, {**STORED, "count": 3})
    assert "from 1 to 9" in versions(form)
    form.versions.mine.click()
    assert form.form.rows["count"].input.raw() == "70"


def test_when_the_other_change_is_undone_there_is_one_version(form: WholeForm) -> None:
    type_into(form, "name", "Gate")
    store(form, {**STORED, "name": "Portal"})
    store(form, STORED)
    assert versions(form) == ""
    assert form.form.answers()["name"] == "Gate"


def test_enter_in_the_search_of_a_list_goes_to_what_was_found_and_saves_nothing(qtbot: QtBot) -> None:
    choices = tuple(Choice(number, f"Service {number}") for number in range(30))
    name, services = (
        Field("name", Kind.TEXT, "Name"),
        Field("services", Kind.CHOICE, "Services", many=True, required=False, choices=choices),
    )
    whole = WholeForm(plain_form("counter", name, services), console_appearance(), ENGLISH)
    qtbot.addWidget(whole)
    whole.show_record("counter", {"name": "1", "services": ()}, ENGLISH, Connection())
    whole.show()
    given: list[Answers] = []
    whole.given.connect(given.append)
    type_into(whole, "name", "2")
    search = whole.form.rows["services"].input.first
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert given == []
    assert isinstance(whole.focusWidget(), ChecklistRow)
    whole.form.rows["name"].input.go_to(())
    QTest.keyClick(whole.form.rows["name"].input.first, Qt.Key.Key_Return)
    assert [each["name"] for each in given] == ["2"]
