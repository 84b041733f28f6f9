"""The console without its server: it says so, keeps what was pressed and typed, and recovers automatically."""

import pytest
from PySide6.QtWidgets import QLineEdit

from counter_console.desk.verbs import Phase
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_FULL, DATABASE_READ_ONLY
from shared.platform.errors import ErrorCode
from shared.platform.i18n.languages import Language
from shared.queue.tickets.model import TicketState
from shared.ui.live_bridge import LiveBridge
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import MessageBar
from tests.helpers.branches import pin_of
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.helpers.outages import Outage
from tests.helpers.visits import note_at_the_desk
from tests.screens.test_console_look import cut_words


@pytest.fixture
def clerk(clerk: Clerk, outage: Outage) -> Clerk:
    clerk.console.bridge.stop()  # the tests say themselves what the feed reports
    return clerk


def told(clerk: Clerk) -> str:
    """Return what the message bars say, one after the other."""
    settle()
    bars = [bar for bar in clerk.window.findChildren(MessageBar) if bar.isVisible()]
    words = " ".join(bar.text() for bar in bars)
    # Without the marks that keep directions apart.
    return "".join(letter for letter in words if letter not in "\u2066\u2067\u2068\u2069")


def lose(clerk: Clerk, outage: Outage) -> None:
    outage.lost = True
    clerk.console.bridge.lost.emit()
    settle()


def give_back(clerk: Clerk, outage: Outage) -> None:
    outage.lost = False
    clerk.console.bridge.back.emit()
    settle()


def test_a_lost_server_is_told_with_the_time_and_what_cannot_be_pressed(clerk: Clerk, outage: Outage) -> None:
    clerk.sign_in("timur", "1")
    lose(clerk, outage)
    assert "Not connected to the database since 10:00." in told(clerk)
    call = clerk.button("Call next")
    assert not call.isEnabled()
    assert call.accessibleDescription() == "Not possible now: not connected"
    # A question may be opened and prepared all the same.
    assert clerk.button("Walk-in").isEnabled()


def test_what_comes_back_is_told_and_up_to_date(clerk: Clerk, office: OpenBranch, outage: Outage) -> None:
    clerk.sign_in("timur", "1")
    lose(clerk, outage)
    outage.lost = False
    take_ticket(office, "passport-replace")
    give_back(clerk, outage)
    assert clerk.desk.connection.lost_since is None
    assert len(clerk.desk.waiting) == 1
    assert "Connected again" in told(clerk)
    assert clerk.button("Call next").isEnabled()


def test_a_finish_that_met_the_outage_is_done_once_when_the_server_is_back(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3")
    outage.lost = True
    clerk.press("F4", "1", "F4")
    assert f"Not saved yet: Finish: {ticket.display}." in told(clerk)
    assert clerk.desk.phase is Phase.SERVING
    clerk.press("F4", "F4")
    give_back(clerk, outage)
    assert office.visitor.find(ticket.display).state is TicketState.SERVED
    assert clerk.desk.phase is Phase.IDLE
    assert f"Saved: Finish: {ticket.display}." in told(clerk)
    assert clerk.desk.my_day.served == 1


def test_a_finish_whose_answer_was_lost_is_not_done_twice(clerk: Clerk, office: OpenBranch, outage: Outage) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3")
    outage.deaf = 1
    clerk.press("F4", "1", "F4")
    assert "Not saved yet" in told(clerk)
    give_back(clerk, outage)
    assert clerk.desk.phase is Phase.IDLE
    assert office.visitor.find(ticket.display).state is TicketState.SERVED
    assert office.check.run().faults == ()


def test_a_call_that_waited_too_long_is_not_made_by_itself(
    clerk: Clerk, office: OpenBranch, outage: Outage, hours: VirtualClock
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    outage.lost = True
    clerk.press("F2")
    assert "Not saved yet: Call next" in told(clerk)
    hours.advance(600)
    give_back(clerk, outage)
    assert office.visitor.find(ticket.display).state is TicketState.WAITING
    assert "Not carried out: Call next. Press again if you still want it." in told(clerk)
    clerk.press("F2")
    assert clerk.desk.phase is Phase.CALLED


def test_an_old_call_that_was_made_all_the_same_is_shown(
    clerk: Clerk, office: OpenBranch, outage: Outage, hours: VirtualClock
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    outage.deaf = 1
    clerk.press("F2")
    hours.advance(600)
    give_back(clerk, outage)
    assert clerk.desk.visitor is not None
    assert clerk.desk.visitor.number == ticket.display
    assert "Saved: Call next" in told(clerk)


def test_a_typed_note_stays_and_is_saved_when_the_clerk_wishes(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "Ctrl+E")
    clerk.write("Brings the")
    lose(clerk, outage)
    clerk.write(" photo tomorrow")
    assert not clerk.button("Save the note").isEnabled()
    assert "What you typed is kept" in told(clerk)
    clerk.press("Enter")
    give_back(clerk, outage)
    clerk.press("Enter")
    assert note_at_the_desk(office) == "Brings the photo tomorrow"


def test_a_note_that_met_the_outage_keeps_the_words_that_were_sent(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2", "F3", "Ctrl+E")
    clerk.write("Photo tomorrow")
    outage.lost = True
    clerk.press("Enter")
    fields = [field for field in clerk.window.findChildren(QLineEdit) if field.text() == "Photo tomorrow"]
    assert [field.isEnabled() for field in fields] == [False]
    give_back(clerk, outage)
    assert note_at_the_desk(office) == "Photo tomorrow"
    assert clerk.desk.panel is None


def test_without_news_of_the_return_every_second_tries_again(clerk: Clerk, office: OpenBranch, outage: Outage) -> None:
    """A file that was only locked for a while breaks no line, so the feed hears nothing of it."""
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    outage.lost = True
    clerk.press("F2")
    outage.lost = False
    presenter = clerk.desk_presenter
    assert presenter is not None
    presenter.each_second()
    assert clerk.desk.visitor is not None
    assert clerk.desk.visitor.number == ticket.display


def test_while_the_line_is_known_to_be_lost_a_lucky_reading_does_not_hide_it(
    clerk: Clerk, outage: Outage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a second loss before the line is back would be told by nobody."""
    clerk.sign_in("timur", "1")
    presenter = clerk.desk_presenter
    assert presenter is not None
    monkeypatch.setattr(LiveBridge, "is_lost", True)
    presenter.refresh()
    clerk.console.tick()
    assert clerk.desk.connection.lost_since is not None
    monkeypatch.setattr(LiveBridge, "is_lost", False)
    give_back(clerk, outage)
    assert clerk.desk.connection.lost_since is None


@pytest.mark.parametrize("fault", [DATABASE_FULL, DATABASE_READ_ONLY])
def test_a_database_without_room_is_told_and_the_step_is_saved_when_there_is(
    clerk: Clerk, office: OpenBranch, outage: Outage, fault: ErrorCode
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.press("F2")
    outage.unwritable = fault
    clerk.press("F3")
    assert "administrator" in told(clerk)
    assert f"Not saved yet: Start serving: {ticket.display}." in told(clerk)
    outage.unwritable = None
    presenter = clerk.desk_presenter
    assert presenter is not None
    presenter.each_second()
    assert clerk.desk.phase is Phase.SERVING
    assert "administrator" not in told(clerk)


def test_a_session_that_was_ended_meanwhile_is_told_with_what_was_not_saved(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    ticket = take_ticket(office, "passport-replace")
    clerk.sign_in("aigerim", "1")
    clerk.press("F2", "F3")
    outage.lost = True
    clerk.press("F4", "1", "F4")
    outage.lost = False
    session = office.counters.sessions()[0]
    manager = next(member for member in office.staff.members() if member.code == "timur")
    office.counters.force_sign_out(session.id, Actor(ActorKind.MANAGER, manager.id, "console-9"))
    give_back(clerk, outage)
    assert clerk.see("Sign in") is not None
    assert f"Not carried out: Finish: {ticket.display}." in told(clerk)


def test_signing_in_during_an_outage_is_told_and_done_when_it_ends(
    clerk: Clerk, office: OpenBranch, outage: Outage
) -> None:
    outage.lost = True
    clerk.sign_in("timur", "1")
    assert "Not saved yet: Sign in" in told(clerk)
    assert not clerk.button("Sign in").isEnabled()
    give_back(clerk, outage)
    assert clerk.desk.phase is Phase.IDLE
    assert len(office.counters.sessions()) == 1


def test_an_outage_is_no_wrong_pin(clerk: Clerk, office: OpenBranch, outage: Outage, hours: VirtualClock) -> None:
    for _ in range(8):
        outage.lost = True
        clerk.sign_in("timur", "1")
        hours.advance(60)
        give_back(clerk, outage)
        assert "Please type your PIN again" in told(clerk)
    clerk.sign_in("timur", "1")
    assert clerk.desk.phase is Phase.IDLE


def test_the_sign_in_page_says_that_the_server_is_away(clerk: Clerk, outage: Outage) -> None:
    lose(clerk, outage)
    assert "Not connected to the database since 10:00." in told(clerk)
    clerk.press(*pin_of("timur"))
    assert not clerk.button("Sign in").isEnabled()
    give_back(clerk, outage)
    assert told(clerk) == ""


def test_a_note_of_the_day_stays_and_is_saved_once(clerk: Clerk, office: OpenBranch, outage: Outage) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur")
    clerk.click("Write a note")
    field = clerk.window.focusWidget()
    assert field is not None
    field.setProperty("plainText", "The lift is broken")
    outage.deaf = 1
    clerk.click("Save the note")
    assert "Not saved yet: Save the note" in told(clerk)
    assert not clerk.button("Close the day").isEnabled()
    assert field.property("plainText") == "The lift is broken"
    give_back(clerk, outage)
    settle()
    kept = [label for label in clerk.window.findChildren(PlainText) if "The lift is broken" in label.text()]
    assert len([label for label in kept if label.isVisible()]) == 1
    assert "The note is saved with the day." in told(clerk)


@pytest.mark.parametrize("docked", [False, True])
def test_no_word_is_cut_while_the_server_is_away(
    clerk: Clerk, office: OpenBranch, outage: Outage, docked: bool
) -> None:
    take_ticket(office, "passport-replace")
    clerk.sign_in("timur", "1")
    clerk.console.set_docked(docked)
    clerk.press("F2")
    outage.lost = True
    clerk.press("F3")
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
