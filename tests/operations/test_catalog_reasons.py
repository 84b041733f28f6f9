"""Reasons are a branch's own: clerks give those that are in use, and what was given stays readable."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.errors import BAD_ENTRY, IN_USE
from shared.office.catalog.model import ReasonKind
from shared.office.catalog.parts import REASONS
from shared.office.catalog.seeds import STANDARD_REASONS
from shared.platform.errors import UserError
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.queue.tickets.errors import REASON_MISSING
from shared.queue.tickets.model import TicketState
from tests.helpers.branches import change_entry, sign_in
from tests.helpers.visits import refused, take

OWN = {
    "code": "queue_for_photo",
    "kind": ReasonKind.HOLD,
    "name": LocalText.of({"en": "Having a photo taken", "kk": "Суретке түсуде"}),
    "active": True,
}


def test_a_new_branch_begins_with_the_standard_reasons_in_every_language(branch: OpenBranch) -> None:
    assert branch.catalog.catalog().reasons == STANDARD_REASONS
    assert all(len(reason.name.texts) == 5 for reason in STANDARD_REASONS)
    assert {reason.kind for reason in STANDARD_REASONS} == set(ReasonKind)


def test_a_clerk_gives_a_reason_that_was_added_a_moment_ago(branch: OpenBranch) -> None:
    take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1", "console-1")
    branch.desk.call_next(desk.id, new_id())
    branch.catalog.save(REASONS, OWN, None, SYSTEM)
    held = branch.desk.park(desk.id, "queue_for_photo", 10, new_id())
    assert (held.state, held.park_reason) == (TicketState.PARKED, "queue_for_photo")
    assert branch.check.run().faults == ()


def test_a_reason_out_of_use_is_refused_and_an_earlier_one_stays_on_its_ticket(branch: OpenBranch) -> None:
    first, _second = take(branch, "id-card"), take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1", "console-1")
    branch.desk.call_next(desk.id, new_id())
    branch.desk.park(desk.id, "paying", 10, new_id())
    change_entry(branch, REASONS, "paying", active=False)
    branch.desk.call_next(desk.id, new_id())
    with refused(REASON_MISSING):
        branch.desk.park(desk.id, "paying", 10, new_id())
    parked = branch.views.desk(desk.id).parked
    assert [(ticket.display, ticket.park_reason) for ticket in parked] == [(first.display, "paying")]


@pytest.mark.parametrize("reason", ["meal", "urgent_need", "missed", "nonsense", ""])
def test_a_hold_takes_no_reason_of_another_kind(branch: OpenBranch, reason: str) -> None:
    take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1", "console-1")
    branch.desk.call_next(desk.id, new_id())
    with refused(REASON_MISSING):
        branch.desk.park(desk.id, reason, 10, new_id())


def test_a_pause_and_a_call_out_of_order_need_a_reason_of_their_kind(branch: OpenBranch) -> None:
    ticket = take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1", "console-1")
    with refused(REASON_MISSING):
        branch.counters.pause(desk.id, "paying")
    with refused(REASON_MISSING):
        branch.desk.call_number(desk.id, ticket.display, "meal", new_id())
    assert branch.counters.pause(desk.id, "meal").pause_reason == "meal"


def test_the_last_reason_of_a_kind_stays_in_use_and_missed_belongs_to_the_system(branch: OpenBranch) -> None:
    for code in ("visitor_came_back", "urgent_need", "wrong_counter"):
        change_entry(branch, REASONS, code, active=False)
    with refused(BAD_ENTRY):
        change_entry(branch, REASONS, "manager_asked", active=False)
    with refused(BAD_ENTRY):
        branch.catalog.save(REASONS, {**OWN, "code": "missed"}, None, SYSTEM)


def test_a_reason_on_a_ticket_is_not_removed_and_one_that_nobody_gave_is(branch: OpenBranch) -> None:
    take(branch, "id-card")
    desk = sign_in(branch, "aigerim", "1", "console-1")
    branch.desk.call_next(desk.id, new_id())
    branch.desk.park(desk.id, "paying", 10, new_id())
    entries = {reason.code: REASONS.answers(reason, branch.catalog.catalog()) for reason in STANDARD_REASONS}
    with pytest.raises(UserError) as kept:
        branch.catalog.remove(REASONS, "paying", entries["paying"], SYSTEM)
    assert kept.value.code is IN_USE
    branch.catalog.remove(REASONS, "meeting", entries["meeting"], SYSTEM)
    assert branch.catalog.catalog().reason("meeting") is None
