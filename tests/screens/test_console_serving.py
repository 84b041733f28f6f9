"""A clerk serves visitors at the console: by keyboard alone, with every verb, through crashes."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_console.desk.verbs import PanelKind, Phase
from counter_console.section.connection import MessageTone
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import MISSED
from shared.office.catalog.parts import SERVICES
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import isolated
from shared.queue.tickets.model import TicketState
from tests.helpers.branches import change_entry, pin_of
from tests.helpers.consoles import Clerk, console_on, take_ticket
from tests.helpers.visits import note_at_the_desk

CASES, PEOPLE = isolated("Number of matters"), isolated("People")


def message(clerk: Clerk) -> str:
    told = clerk.desk.connection.message
    return clerk.console.translator.text(told.text) if told else ""


def test_a_whole_serving_needs_only_the_keyboard(clerk: Clerk, office: OpenBranch, hours: VirtualClock) -> None:
    ticket = take_ticket(office, "passport-replace", "kk")
    clerk.press("Down", "Up")
    chosen = clerk.console.sign_in.state.member
    assert chosen is not None
    clerk.press("Tab", "Down")
    assert clerk.console.sign_in.state.counter is not None
    clerk.press(*pin_of(chosen.code), "Enter")

    clerk.press("F2")
    assert clerk.desk.phase is Phase.CALLED
    hours.advance(20)
    clerk.press("F3")
    assert clerk.desk.phase is Phase.SERVING
    hours.advance(300)
    clerk.press("F4", "1", "Enter")

    assert clerk.desk.phase is Phase.IDLE
    served = office.visitor.find(ticket.display)
    assert served.state is TicketState.SERVED
    assert served.step.outcome == "completed"
    assert clerk.desk.my_day.served == 1


def test_finish_waits_for_an_outcome_where_the_service_needs_one(clerk: Clerk, office: OpenBranch) -> None:
    needing = next(s for s in office.catalog.catalog().services if s.outcome_required)
    take_ticket(office, needing.code)
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F4")

    assert not clerk.button("Finish serving").isEnabled()
    clerk.press("F4")
    assert clerk.desk.phase is Phase.SERVING
    clerk.press("2")
    assert clerk.button("Finish serving").isEnabled()
    clerk.press("F4")
    assert clerk.desk.phase is Phase.IDLE


def test_the_desk_offers_the_outcomes_of_the_service(clerk: Clerk, office: OpenBranch) -> None:
    outcomes = office.catalog.catalog().outcomes
    change_entry(office, SERVICES, "passport-replace", outcomes=tuple(each.code for each in outcomes[1:3]))
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F4")
    assert clerk.desk.panel is not None
    assert [choice.key for choice in clerk.desk.panel.choices] == [each.code for each in outcomes[1:3]]
    # The list changes while the question is open: the refusal says so, and asked again the new list is offered.
    change_entry(office, SERVICES, "passport-replace", outcomes=(outcomes[0].code,))
    clerk.press("1", "F4")
    assert "not on the list any more" in message(clerk)
    assert clerk.desk.phase is Phase.SERVING
    clerk.press("Escape", "F4", "1", "F4")
    assert clerk.desk.phase is Phase.IDLE
    assert office.visitor.find("D001").step.outcome == outcomes[0].code


def test_the_desk_asks_only_for_what_there_can_be_several_of(clerk: Clerk, office: OpenBranch) -> None:
    change_entry(office, SERVICES, "passport-replace", most_quantity=3, most_persons=1)
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F4", "1")
    assert f"{PEOPLE}: one more, now 1" not in clerk.buttons()
    for now in (1, 2):
        clerk.click(f"{CASES}: one more, now {now}")
    assert not clerk.button(f"{CASES}: one more, now 3").isEnabled()
    clerk.press("F4")
    step = office.visitor.find("D001").step
    assert (step.quantity, step.persons) == (3, 1)
    change_entry(office, SERVICES, "passport-replace", most_quantity=999, most_persons=99)
    take_ticket(office, "passport-replace")
    clerk.press("F2", "F3", "F4", "1")
    # The next visit begins with one of each again.
    assert clerk.button(f"{CASES}: one more, now 1").isEnabled()
    assert clerk.button(f"{PEOPLE}: one more, now 1").isEnabled()


def test_paperwork_comes_before_the_next_call(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "Shift+F4", "1", "F4")
    # The question was opened by Shift+F4, its button is confirmed by the same finger without Shift.
    assert clerk.desk.phase is Phase.WRAP_UP
    clerk.press("F4")
    assert clerk.desk.phase is Phase.IDLE


def test_undo_takes_back_a_wrong_finish(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F4", "3", "F4")
    assert clerk.desk.undo is not None
    clerk.press("Ctrl+Z")
    assert clerk.desk.phase is Phase.SERVING
    assert clerk.desk.visitor is not None
    assert clerk.desk.visitor.number == ticket.display


def test_not_here_becomes_possible_after_enough_calls_and_seconds(
    clerk: Clerk, office: OpenBranch, hours: VirtualClock
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F11")
    assert clerk.desk.phase is Phase.CALLED
    for _ in range(2):
        hours.advance(31)
        clerk.press("F5")
    clerk.press("F11")
    assert clerk.desk.phase is Phase.CALLED
    hours.advance(31)
    clerk.wait_a_second()
    clerk.press("F11")

    assert clerk.desk.phase is Phase.IDLE
    missed = office.visitor.find(ticket.display)
    assert (missed.state, missed.park_reason) == (TicketState.PARKED, MISSED)
    assert [row.number for row in clerk.desk.parked] == [ticket.display]


def test_a_parked_visitor_is_called_again_from_the_list(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F6", "3", "F6")
    assert clerk.desk.phase is Phase.IDLE
    parked = clerk.see("On hold and missed")
    assert parked is not None
    parked.setFocus()
    clerk.press("Down", "Enter")
    assert clerk.desk.visitor is not None
    assert clerk.desk.visitor.number == ticket.display


def test_a_parked_visitor_goes_back_to_the_queue(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F6", "F6")
    parked = clerk.see("On hold and missed")
    assert parked is not None
    parked.setFocus()
    clerk.press("Down")
    clerk.click("Return to the queue")
    assert not clerk.desk.parked
    assert len(clerk.desk.waiting) == 1


def test_a_called_visitor_is_sent_back_to_the_queue(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "Ctrl+B", "3", "Ctrl+B")
    assert clerk.desk.phase is Phase.IDLE
    assert len(clerk.desk.waiting) == 1


def test_a_transfer_to_another_service_with_a_way_back(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F7", "2")
    clerk.click("Then come back to me")
    clerk.press("F7")
    moved = office.visitor.find(ticket.display)
    assert moved.state is TicketState.WAITING
    assert office.catalog.catalog().service(moved.service_id).code == "id-card"


def test_an_added_service_follows_on_the_same_ticket(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "F8", "2", "F8")
    assert clerk.desk.visitor is not None
    assert len(clerk.desk.visitor.next_services) == 1
    clerk.press("F4", "1", "F4")
    # The same clerk serves it too, so the visitor need not wait again.
    assert clerk.desk.phase is Phase.SERVING
    assert clerk.desk.visitor is not None
    assert (clerk.desk.visitor.number, clerk.desk.visitor.next_services) == (ticket.display, ())


def test_a_number_called_out_of_turn_needs_a_reason(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    second = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+G")
    clerk.write(second.display.lower())
    assert not clerk.button("Call this number").isEnabled()
    clerk.click("Urgent need")
    clerk.press("Ctrl+G")
    assert clerk.desk.visitor is not None
    assert clerk.desk.visitor.number == second.display


def test_an_unknown_number_is_told_in_one_sentence_and_stays_typed(clerk: Clerk) -> None:
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+G")
    clerk.write("D999")
    clerk.click("Urgent need")
    clerk.press("Ctrl+G")
    assert clerk.desk.connection.message is not None
    assert clerk.desk.connection.message.tone is MessageTone.PROBLEM
    assert clerk.desk.panel is not None
    field = clerk.see("Number on the ticket")
    assert field is not None
    assert field.property("text") == "D999"


def test_a_walk_in_gets_a_ticket_and_is_called_in_one_step(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur", "1")
    clerk.press("Ctrl+N", "1", "Ctrl+N")
    assert clerk.desk.phase is Phase.CALLED
    assert clerk.desk.visitor is not None
    assert office.visitor.find(clerk.desk.visitor.number).state is TicketState.CALLED


def test_a_pause_stops_the_calling_until_it_ends(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F10", "2", "F10")
    assert clerk.desk.phase is Phase.PAUSED
    clerk.press("F2")
    assert clerk.desk.phase is Phase.PAUSED
    clerk.press("F10")
    assert clerk.desk.phase is Phase.IDLE


def test_a_note_is_kept_on_the_ticket(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "Ctrl+E")
    clerk.write("Comes back at noon")
    clerk.press("Enter")
    assert note_at_the_desk(office) == "Comes back at noon"


def test_a_wrong_time_is_marked(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "Ctrl+U")
    assert office.visitor.find(ticket.display).step.untrusted
    assert clerk.desk.phase is Phase.SERVING


def test_removing_a_ticket_asks_first(clerk: Clerk, office: OpenBranch) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    waiting = clerk.see("Waiting list")
    assert waiting is not None
    waiting.setFocus()
    clerk.press("Down")
    clerk.click("Remove from the queue")
    clerk.click("Keep the ticket")
    assert office.visitor.find(ticket.display).state is TicketState.WAITING
    clerk.click("Remove from the queue")
    clerk.click("Walked out")
    assert office.visitor.find(ticket.display).state is TicketState.LEFT


def test_help_is_asked_and_a_colleague_answers(clerk: Clerk, office: OpenBranch, tmp_path: Path) -> None:
    clerk.sign_in("aigerim", "1")
    clerk.press("F9")
    assert clerk.see("You asked for help") is not None
    with console_on(office, tmp_path, "console-2") as colleague:
        colleague.sign_in("olga", "2")
        colleague.click("I am coming")
        notice = office.notices.open_notices()[0]
        assert notice.answered_by is not None
    clerk.click("Mark as done")
    assert not office.notices.open_notices()


def test_nobody_waiting_is_said_in_one_sentence(clerk: Clerk) -> None:
    clerk.sign_in("timur", "1")
    clerk.press("F2")
    assert message(clerk) == "Nobody is waiting for this counter."


def test_after_a_crash_the_console_comes_back_with_its_visitor(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    ticket = take_ticket(office, "passport-replace")
    with console_on(office, tmp_path, "console-7") as before:
        before.sign_in("timur", "1")
        before.press("F2", "F3")
    with console_on(office, tmp_path, "console-7") as after:
        assert after.desk.phase is Phase.SERVING
        assert after.desk.visitor is not None
        assert after.desk.visitor.number == ticket.display


def test_two_consoles_pressing_next_call_different_visitors(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    first, second = take_ticket(office, "passport-replace"), take_ticket(office, "passport-replace")
    with console_on(office, tmp_path, "console-1") as one, console_on(office, tmp_path, "console-2") as two:
        one.sign_in("aigerim", "1")
        two.sign_in("daniyar", "2")
        one.click("Call next")
        two.click("Call next")
        called = [someone.desk.visitor.number for someone in (one, two) if someone.desk.visitor]
    assert called == [first.display, second.display]


def test_a_forced_sign_out_leads_back_to_the_sign_in_page_with_the_reason(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "1")
    session = office.counters.sessions()[0]
    manager = next(member for member in office.staff.members() if member.code == "timur")
    office.counters.force_sign_out(session.id, Actor(ActorKind.MANAGER, manager.id, "console-9"))
    clerk.press("F2")
    assert clerk.desk_presenter is None
    assert clerk.see("Sign in") is not None
    assert clerk.console.sign_in.state.connection.message is not None


def test_signing_out_frees_the_counter(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("aigerim", "1")
    clerk.click("Sign out")
    assert not office.counters.sessions()
    assert clerk.see("Sign in") is not None


def test_signing_out_with_a_visitor_is_refused_in_words(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "1")
    clerk.press("F2")
    clerk.click("Sign out")
    assert len(office.counters.sessions()) == 1
    assert message(clerk)


def test_a_double_click_calls_but_does_not_start_serving(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "1")
    clerk.click("Call next")
    start = clerk.button("Start serving")
    middle = QPointF(start.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        QApplication.sendEvent(start, QMouseEvent(kind, middle, start.mapToGlobal(middle), left, left, none))
    assert clerk.desk.phase is Phase.CALLED


def test_an_open_question_survives_news_from_elsewhere(clerk: Clerk, office: OpenBranch) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "1")
    clerk.press("F2", "F3", "F6", "3")
    take_ticket(office, "passport-replace")
    assert clerk.desk_presenter is not None
    clerk.desk_presenter.refresh()
    assert clerk.desk.panel is not None
    assert clerk.desk.panel.kind is PanelKind.PARK
    clerk.press("F6")
    assert clerk.desk.phase is Phase.IDLE
