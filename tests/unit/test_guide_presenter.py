"""The guide keeps what was entered, says what is missing, tries the printer, and creates a branch or nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from counter_console.setup.guide.draft import DRAFT_FILE, Draft
from counter_console.setup.guide.model import GuidePage
from counter_console.setup.guide.presenter import GuidePresenter
from counter_console.setup.guide.state import GuideState
from installer.commands.guide import Maker
from installer.ready_sets import read_sets
from shared.bootstrap import open_branch
from shared.office.staff.model import Role
from shared.platform.background import ImmediateRunner
from shared.platform.config import default_database_url
from shared.platform.i18n.languages import Language
from shared.platform.printing.fault_texts import fault_text
from shared.platform.printing.printer import FaultKind
from tests.helpers.guides import ANSWERS, PaperlessPrinter

MakeGuide = Callable[..., GuidePresenter]


@pytest.fixture
def shown() -> list[GuideState]:
    return []


@pytest.fixture
def guide(tmp_path: Path, shown: list[GuideState]) -> MakeGuide:
    def make(printer: PaperlessPrinter | None = None, finished: Callable[[], object] = lambda: None) -> GuidePresenter:
        presenter = GuidePresenter(
            read_sets(),
            Maker(default_database_url(tmp_path)),
            printer or PaperlessPrinter(),
            Draft(tmp_path),
            ImmediateRunner(),
            Language.EN,
            shown.append,
            finished,
        )
        presenter.start()
        return presenter

    return make


def answer(presenter: GuidePresenter, **answers: Any) -> None:
    """Give the usual answers and these, wherever they are asked."""
    for key, value in {**ANSWERS, **answers}.items():
        if key != "people":
            presenter.edit(key, value)
    presenter.go_to(GuidePage.PEOPLE)
    people = answers.get("people", ANSWERS["people"])
    for at, person in enumerate(people):
        if at:
            presenter.add_person()
        for key, value in person.items():
            presenter.edit(key, value)


def test_the_pages_follow_one_another_and_back(guide: MakeGuide) -> None:
    presenter = guide()
    answer(presenter)
    presenter.go_to(GuidePage.START)
    seen = [presenter.state.page]
    while presenter.state.page is not GuidePage.SUMMARY:
        presenter.next()
        seen.append(presenter.state.page)
    assert seen == [page for page in GuidePage if page is not GuidePage.DONE]
    while presenter.state.page is not GuidePage.START:
        presenter.back()
        assert presenter.state.page is seen.pop(-2)


def test_a_page_with_a_wrong_answer_is_not_left_and_says_why(guide: MakeGuide) -> None:
    presenter = guide()
    answer(presenter, closes="08:00")
    presenter.go_to(GuidePage.HOURS)
    presenter.next()
    assert presenter.state.page is GuidePage.HOURS
    assert presenter.state.problem
    presenter.edit("closes", "18:00")
    assert not presenter.state.problem
    presenter.next()
    assert presenter.state.page is GuidePage.SET


def test_a_person_who_is_not_complete_is_shown(guide: MakeGuide) -> None:
    presenter = guide()
    answer(presenter)
    presenter.add_person()
    presenter.choose_person(0)
    presenter.next()
    assert (presenter.state.page, presenter.state.person) == (GuidePage.PEOPLE, 2)
    assert presenter.state.problem
    presenter.remove_person()
    presenter.next()
    assert presenter.state.page is GuidePage.PRINTER


def test_the_language_of_the_guide_changes_at_once(guide: MakeGuide) -> None:
    presenter = guide()
    presenter.edit("guide_language", "ar")
    assert presenter.state.language is Language.AR
    assert presenter.state.people[0]["language"] == "ar"


def test_a_guide_that_was_left_goes_on_where_it_was_without_the_pins(guide: MakeGuide, tmp_path: Path) -> None:
    first = guide()
    people = [{"name": "Marat", "role": "admin", "pin_choice": "typed", "pin": "471926"}]
    answer(first, people=people, closes="17:30", guide_language="ru")
    first.keep()
    kept = (tmp_path / DRAFT_FILE).read_text(encoding="utf-8")
    assert "471926" not in kept
    second = guide()
    assert second.state.page is GuidePage.PEOPLE
    assert second.state.language is Language.RU
    assert second.state.resumed
    assert second.state.answers["closes"] == "17:30"
    assert second.state.people[0]["name"] == "Marat"
    # The PIN that was to be typed is asked again, not replaced by another one.
    second.next()
    assert second.state.page is GuidePage.PEOPLE
    second.edit("pin", "471926")
    second.next()
    assert second.state.page is GuidePage.PRINTER
    assert not second.state.resumed


@pytest.mark.parametrize(
    "damaged", ["", "{", "[]", '{"page": "nowhere", "answers": {}}', '{"page": "name", "answers": 3}']
)
def test_a_damaged_draft_means_a_new_beginning(guide: MakeGuide, tmp_path: Path, damaged: str) -> None:
    (tmp_path / DRAFT_FILE).write_text(damaged, encoding="utf-8")
    assert guide().state.page is GuidePage.START


def test_creating_makes_the_branch_shows_the_pins_once_and_forgets_the_draft(guide: MakeGuide, tmp_path: Path) -> None:
    presenter = guide()
    answer(presenter)
    presenter.go_to(GuidePage.SUMMARY)
    assert not [line for line in presenter.state.summary if line.wrong]
    presenter.create()
    assert presenter.state.page is GuidePage.DONE
    assert not (tmp_path / DRAFT_FILE).exists()
    presenter.keep()
    assert not (tmp_path / DRAFT_FILE).exists()
    branch = open_branch(default_database_url(tmp_path))
    people = {member.name: member for member in branch.staff.members()}
    assert {pin.name for pin in presenter.state.pins} == set(people)
    for pin in presenter.state.pins:
        assert branch.staff.check_pin(people[pin.name].id, pin.pin)
    assert people["Marat B."].role is Role.ADMIN
    assert branch.catalog.catalog().branch.name.text(Language.RU) == "Северное отделение"
    branch.close()


def test_without_a_receipt_printer_the_pins_are_printed_on_a_page(guide: MakeGuide) -> None:
    printer = PaperlessPrinter()
    presenter = guide(printer)
    answer(presenter)
    presenter.create()
    presenter.print_pins()
    assert len(printer.pages) == 1
    assert not printer.slips
    assert presenter.state.report


def test_wrong_answers_are_marked_in_the_overview_and_nothing_is_created(guide: MakeGuide, tmp_path: Path) -> None:
    presenter = guide()
    answer(presenter, name_kk="", people=[{"name": "Olga", "role": "clerk"}])
    presenter.go_to(GuidePage.SUMMARY)
    assert [line.page for line in presenter.state.summary if line.wrong] == [GuidePage.NAME, GuidePage.PEOPLE]
    presenter.create()
    assert presenter.state.page is GuidePage.SUMMARY
    assert presenter.state.problem
    assert not (tmp_path / "branch.sqlite3").exists()


def test_an_answer_changed_from_the_overview_leads_back_to_it(guide: MakeGuide) -> None:
    presenter = guide()
    answer(presenter)
    presenter.go_to(GuidePage.SUMMARY)
    presenter.change(GuidePage.HOURS)
    presenter.edit("closes", "17:00")
    presenter.next()
    assert presenter.state.page is GuidePage.SUMMARY
    presenter.back()
    presenter.next()
    presenter.go_to(GuidePage.HOURS)
    presenter.next()
    assert presenter.state.page is GuidePage.SET


def test_a_branch_that_somebody_else_made_meanwhile_is_not_replaced(guide: MakeGuide, tmp_path: Path) -> None:
    presenter = guide()
    answer(presenter)
    Maker(default_database_url(tmp_path)).make_sample()
    presenter.go_to(GuidePage.SUMMARY)
    presenter.create()
    assert presenter.state.page is GuidePage.SUMMARY
    assert presenter.state.problem
    branch = open_branch(default_database_url(tmp_path))
    assert branch.catalog.catalog().branch.code == "almaly"
    branch.close()


def test_the_sample_branch_is_one_press_away_on_every_page(guide: MakeGuide, tmp_path: Path) -> None:
    finished: list[bool] = []
    presenter = guide(finished=lambda: finished.append(True))
    presenter.go_to(GuidePage.COUNTERS)
    presenter.take_sample()
    assert finished
    presenter.keep()
    assert not (tmp_path / DRAFT_FILE).exists()
    branch = open_branch(default_database_url(tmp_path))
    assert branch.catalog.catalog().branch.code == "almaly"
    branch.close()


def test_a_printer_is_found_tried_and_kept_as_the_printer_of_the_kiosk(guide: MakeGuide, tmp_path: Path) -> None:
    printer = PaperlessPrinter("usb:04b8:0e15")
    presenter = guide(printer)
    answer(presenter)
    presenter.go_to(GuidePage.PRINTER)
    form = presenter.state.form
    assert form is not None
    assert [choice.value for choice in form.field("printer").choices] == ["none", "usb:04b8:0e15", "other"]
    presenter.edit("printer", "usb:04b8:0e15")
    presenter.edit("slip_width_mm", 58)
    presenter.try_printer()
    assert printer.slips[0][:2] == ("usb:04b8:0e15", 58)
    assert presenter.state.report
    presenter.create()
    presenter.print_pins()
    assert len(printer.slips) == 2
    branch = open_branch(default_database_url(tmp_path))
    assert branch.settings.values().kiosk_printer == "usb:04b8:0e15"
    branch.close()


def test_a_printer_that_does_not_answer_is_explained(guide: MakeGuide) -> None:
    printer = PaperlessPrinter()
    printer.problem = fault_text(FaultKind.OFFLINE)
    presenter = guide(printer)
    presenter.try_printer()
    assert not printer.slips
    assert presenter.state.problem
    presenter.edit("printer", "other")
    presenter.edit("printer_address", "network:192.0.2.10")
    presenter.try_printer()
    assert presenter.state.problem == fault_text(FaultKind.OFFLINE)
    assert not presenter.state.busy


def test_the_draft_is_readable_json_with_the_answers(guide: MakeGuide, tmp_path: Path) -> None:
    presenter = guide()
    answer(presenter)
    presenter.keep()
    kept = json.loads((tmp_path / DRAFT_FILE).read_text(encoding="utf-8"))
    assert kept["answers"]["name_ru"] == "Северное отделение"
