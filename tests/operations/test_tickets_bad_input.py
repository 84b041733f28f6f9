"""Whatever is typed or sent wrongly is refused with a sentence of its own or made harmless, on both databases."""

from dataclasses import replace
from typing import Any, cast

import pytest

from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.errors import UserError, error_text
from shared.platform.forms.plain_text import TEXT_TOO_LONG
from shared.platform.ids import new_id
from shared.queue.tickets.errors import BAD_QUANTITY, UNKNOWN_TICKET
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import DONE, refused, serving, take

RLO = "\u202e"


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def request(branch: OpenBranch, **changes: Any) -> IssueRequest:
    """A good request with something changed."""
    good = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk")
    return replace(good, **changes)


def test_a_note_with_hidden_letters_is_made_plain(branch: OpenBranch) -> None:
    told = branch.visitor.issue(request(branch, note=f"needs\x00 a {RLO}ramp"), "kiosk-1")
    assert told.ticket.note == "needs a ramp"


def test_a_note_that_is_too_long_is_refused(branch: OpenBranch, desk: CounterSession) -> None:
    with refused(TEXT_TOO_LONG):
        branch.visitor.issue(request(branch, note="x" * 501), "kiosk-1")
    ticket = take(branch)
    assert ticket.display == "D001"
    with refused(TEXT_TOO_LONG):
        branch.desk.set_note(desk.id, ticket.id, "ж" * 100_000)


@pytest.mark.parametrize("language", ["", "english", "xx", f"{RLO}k", "KK"])
def test_a_language_nobody_speaks_becomes_the_branchs_own(branch: OpenBranch, language: str) -> None:
    told = branch.visitor.issue(request(branch, language=language), "kiosk-1")
    assert told.ticket.language == branch.catalog.catalog().branch.default_language


@pytest.mark.parametrize("device", ["", "d" * 300, f"kiosk\x00{RLO}"])
def test_a_strange_name_of_a_device_stops_nobody(branch: OpenBranch, device: str) -> None:
    ticket = branch.visitor.issue(request(branch), device).ticket
    assert len(branch.views.history(ticket.id)[0].device) <= 64


@pytest.mark.parametrize("typed", ["A" * 100_000, f"D{RLO}999", "D\x00", "D999999999999", "'; --", "١٢٣", "🙂"])
def test_a_number_that_is_none_is_told_back_short_and_harmless(
    branch: OpenBranch, desk: CounterSession, typed: str
) -> None:
    with pytest.raises(UserError) as told:
        branch.desk.call_number(desk.id, typed, "urgent_need", new_id())
    assert told.value.code is UNKNOWN_TICKET
    shown = str(told.value.values["number"])
    assert len(shown) <= 16
    assert RLO not in shown
    assert "\x00" not in shown
    assert error_text(told.value)


@pytest.mark.parametrize("quantity", [-1, 1000, 10**30, 2.5, "3", None, True, float("nan")])
def test_only_whole_small_quantities_are_kept(branch: OpenBranch, desk: CounterSession, quantity: object) -> None:
    serving(branch, desk)
    with refused(BAD_QUANTITY):
        branch.desk.finish(desk.id, Finish("completed", quantity=cast(int, quantity)), new_id())
    with refused(BAD_QUANTITY):
        branch.desk.finish(desk.id, Finish("completed", persons=cast(int, quantity)), new_id())
    with refused(BAD_QUANTITY):
        branch.desk.park(desk.id, "paying", cast(int, quantity), new_id())
    assert branch.desk.finish(desk.id, DONE, new_id()).step.quantity == 1


def test_a_device_does_not_sit_down_at_a_counter(branch: OpenBranch) -> None:
    devices = [member for member in branch.staff.members() if member.role.value in ("kiosk", "display")]
    counter = branch.catalog.catalog().counters[0].id
    for member in devices:
        with pytest.raises(UserError):
            branch.counters.sign_in(new_id(), member.id, "000000", counter, "console-1")


def test_the_same_service_twice_is_one(branch: OpenBranch) -> None:
    passport = service_id(branch, "passport-replace")
    assert branch.visitor.issue(request(branch, service_ids=(passport,) * 50), "kiosk-1").ticket.planned == ()
