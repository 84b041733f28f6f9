"""A clerk identifies the visitor at the counter by the keyboard, and sees needs, cases and earlier visits."""

import pytest

from counter_console.desk.known_card import KnownCard
from counter_console.desk.panels.identify_panels import IdentifyPanel
from shared.bootstrap import OpenBranch
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from shared.queue.tickets.operations.views import QueueViews
from shared.service_desk.cases.model import CaseVerb, Channel
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.clients.operations.desk import ClientOperations
from shared.service_desk.clients.operations.views import ClientViews
from shared.ui.widgets.labels import PlainText
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.clients import IIN, PHONE, agreement
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.screens.test_console_look import cut_words, nameless


def card(clerk: Clerk) -> KnownCard:
    return next(iter(clerk.window.findChildren(KnownCard)))


def seen(clerk: Clerk) -> str:
    """What the card says."""
    lines = card(clerk).findChildren(PlainText)
    return without_direction_controls("\n".join(each.text() for each in lines if each.isVisible()))


def identify(clerk: Clerk, typed: str) -> None:
    clerk.press("Ctrl+I")
    clerk.write(typed)
    clerk.press("Return")
    settle()


def test_a_visitor_is_known_again_and_the_clerk_sees_what_is_open(
    clerk: Clerk, office: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = clerk_of(office, "aigerim")
    first, second = (take_ticket(office, "passport-replace", "kk") for _ in range(2))
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3")
    assert not card(clerk).isVisible()
    identify(clerk, "12")
    assert "This cannot be" in clerk.desk.connection.message.text.source
    line = next(iter(clerk.window.findChildren(IdentifyPanel))).line
    assert (line.isVisible(), line.text()) == (True, "12")
    clerk.press("Escape")
    identify(clerk, PHONE)
    assert [each.key for each in clerk.desk.panel.choices] == ["new"]
    clerk.press("Return")
    settle()
    known = office.of(ClientViews).of_ticket(first.id, worker)
    assert known is not None
    assert card(clerk).isVisible()
    office.of(ClientOperations).consent(agreement(known.client), worker)
    case = office.of(CaseOperations).register(application(ticket_id=first.id), worker)
    case = do(office, case, CaseVerb.DECIDE, worker, outcome="granted")
    clerk.press("F4", "1", "F4", "F2", "F3")
    # The phone may be a household's: nobody is chosen before the clerk says who it is.
    identify(clerk, PHONE)
    assert ([each.key for each in clerk.desk.panel.choices], clerk.desk.panel.chosen) == (
        [str(known.client.id), "new"],
        "",
    )
    clerk.press("1", "Return")
    settle()
    assert "Known: Aisulu" in seen(clerk)
    assert "Please tell the result of case ALMALY-2026-000001" in seen(clerk)
    assert first.display in seen(clerk)
    assert second.display not in seen(clerk)
    facts = [without_direction_controls(str(fact.text.source)) for fact in clerk.desk.visitor.facts]
    assert {"Wheelchair", "A result waits to be told"} <= set(facts)
    # A document is one person's: it is added to who is known, or somebody else has it.
    identify(clerk, IIN)
    assert [each.key for each in clerk.desk.panel.choices] == [str(known.client.id), "new"]
    clerk.press("1", "Return")
    settle()
    identify(clerk, IIN)
    assert clerk.desk.panel.chosen == str(known.client.id)
    assert cut_words(clerk.window) == nameless(clerk.window) == []
    # The result is told from another console: the card says so at once, and the queue is not read for it.
    read: list[str] = []
    monkeypatch.setattr(QueueViews, "desk", lambda *_: read.append("the queue"))
    do(office, case, CaseVerb.TELL, worker, channel=Channel.PHONE)
    clerk.console.changed(frozenset({Topic.CASES}))
    assert "Please tell the result" not in seen(clerk)
    assert read == []
