"""A message that a visitor leaves at a kiosk becomes a case, which its code finds."""

from dataclasses import replace

import pytest

from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel, VisitorMessage
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from shared.service_desk.cases.rules.public import Arrived, Followed, PublicPhase
from tests.helpers.cases import clerk_of, do
from tests.helpers.visits import refused


def message(words: str = "The lift is broken", phone: str = "77011234567") -> VisitorMessage:
    return VisitorMessage(new_id(), new_code(), words, phone, "kk", "kiosk-1")


def test_a_message_becomes_a_case_that_anybody_can_take_and_its_code_finds(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    kiosk, inbox, left = branch.of(CaseKioskOperations), branch.of(CaseInboxOperations), message()
    for _ in range(2):
        kiosk.leave_message(left)
    assert kiosk.follow(left.code) == Arrived()  # nobody has taken it in yet
    assert kiosk.follow(new_code()) is None
    sent = clock.now()
    clock.advance(3600)
    assert [inbox.take_in("console-1"), inbox.take_in("console-2")] == [1, 0]
    clerk = clerk_of(branch, "aigerim")
    (row,) = branch.of(CaseViews).cases(clerk, Scope.UNASSIGNED).rows
    assert (row.case.type_code, row.case.channel, row.case.language) == ("message", Channel.KIOSK, "kk")
    assert (row.case.state, row.about) == (CaseState.RECEIVED, "The lift is broken")
    file = branch.of(CaseViews).case(row.case.id, clerk)
    assert file.answers["contact_phone"] == "77011234567"
    assert (file.history[0].person, file.history[0].details["left"]) == ("", sent.isoformat())
    followed = kiosk.follow(left.code)
    assert isinstance(followed, Followed)
    assert followed.public.phase is PublicPhase.RECEIVED
    case = do(branch, row.case, CaseVerb.TAKE, clerk)
    do(branch, case, CaseVerb.DECIDE, clerk, outcome="answered", words="It is repaired")
    followed = kiosk.follow(left.code)
    assert isinstance(followed, Followed)
    assert followed.public.result == "It is repaired"
    assert branch.check.run().faults == ()


def test_words_alone_or_a_number_alone_are_enough(branch: OpenBranch) -> None:
    kiosk = branch.of(CaseKioskOperations)
    for left in (message(phone=""), message(words=""), message(words="", phone="۷۷۰۱۱۲۳۴۵۶۷")):
        kiosk.leave_message(left)
    assert branch.of(CaseInboxOperations).take_in("console-1") == 3
    rows = branch.of(CaseViews).cases(clerk_of(branch, "aigerim"), Scope.ALL).rows
    assert len({row.case.number for row in rows}) == 3
    assert branch.check.run().faults == ()


@pytest.mark.parametrize(
    "changed", [{"words": "", "phone": ""}, {"phone": "7" * 21}, {"phone": "+7 701"}, {"code": "123456789012"}]
)
def test_what_is_no_message_is_refused(branch: OpenBranch, changed: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"nothing to leave|telephone"):
        branch.of(CaseKioskOperations).leave_message(replace(message(), **changed))
    assert branch.of(CaseInboxOperations).waiting() == ()


def test_what_was_typed_is_in_the_case_and_nowhere_else(branch: OpenBranch) -> None:
    branch.of(CaseKioskOperations).leave_message(message(words="A secret of mine"))
    branch.of(CaseInboxOperations).take_in("console-1")
    with branch.database.read() as tx:
        rows = tx.connection.exec_driver_sql("SELECT words, phone FROM case_inbox").fetchall()
    assert [tuple(row) for row in rows] == [("", "")]


def test_the_ids_of_messages_are_theirs_alone(branch: OpenBranch) -> None:
    left = message()
    branch.of(CaseKioskOperations).leave_message(left)
    branch.of(CaseInboxOperations).take_in("console-1")
    clerk = clerk_of(branch, "aigerim")
    (row,) = branch.of(CaseViews).cases(clerk, Scope.ALL).rows
    with refused(CASE_NOT_POSSIBLE):
        do(branch, row.case, CaseVerb.TAKE, clerk, command_id=left.command_id)
