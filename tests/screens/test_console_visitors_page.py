"""The page of known visitors: an audited search, consent, the same person twice, and erasing on request."""

from PySide6.QtWidgets import QApplication

from counter_console.records.visitor_forms import VisitorAct
from counter_console.records.visitors import VisitorsPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.text import without_direction_controls
from shared.service_desk.clients.model import ClientState, ConsentPurpose, MergeReason, Need
from shared.service_desk.clients.operations.views import ClientViews
from shared.upkeep.retention.model import ErasureReason
from tests.helpers.cases import clerk_of
from tests.helpers.clients import IIN, PHONE, known_client
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+I"


def page(clerk: Clerk) -> VisitorsPage:
    return next(iter(clerk.window.findChildren(VisitorsPage)))


def search(clerk: Clerk, typed: str) -> None:
    page(clerk).line.setFocus()
    page(clerk).line.setText(typed)
    clerk.press("Return")
    settle()


def act(clerk: Clerk, button: str, **answers: object) -> None:
    page(clerk).visitor.panel.save.filters_double_tap = False  # each press is meant
    clerk.click(button)
    form = page(clerk).visitor.panel.form
    form.type_answers(answers)
    page(clerk).visitor.panel.save.click()
    settle()


def tab_to(clerk: Clerk, name: str) -> list[str]:
    """Press Tab until a button has the keyboard; return where it went through."""
    through: list[str] = []
    while (now := QApplication.focusWidget()) is not None and now.accessibleName() != name and len(through) < 40:
        through.append(now.accessibleName())
        clerk.press("Tab")
    return through


def seen(clerk: Clerk) -> list[tuple[str, str]]:
    """What is known of the visitor who is shown."""
    model = page(clerk).visitor.facts.model()
    rows = ([model.index(row, column).data() for column in (0, 1)] for row in range(model.rowCount()))
    return [(without_direction_controls(label), without_direction_controls(value)) for label, value in rows]


def test_a_visitor_is_searched_agrees_is_merged_and_is_erased(clerk: Clerk, office: OpenBranch) -> None:
    first, second = known_client(office), known_client(office, IIN)
    views, boss = office.of(ClientViews), clerk_of(office, "timur")
    clerk.sign_in("timur")
    clerk.press(PAGE)
    settle()
    search(clerk, " ")
    assert page(clerk).messages.text() == "Please type first whom to look for."
    search(clerk, "nobody@example.org")
    assert page(clerk).details.isHidden()
    search(clerk, PHONE)
    assert ("Found by", "Phone …67") in seen(clerk)
    assert cut_words(clerk.window) == nameless(clerk.window) == []
    agreed = {"purpose": ConsentPurpose.CONTACT, "name": "Aisulu", "phone": PHONE, "needs": (Need.SIGHT,)}
    act(clerk, "Keep contact data", **agreed)
    assert views.file(first.id, boss).card.contacts is None  # nobody has ticked that the visitor agrees
    form = page(clerk).visitor.panel.form
    assert form.answers()["name"] == "Aisulu"
    page(clerk).visitor.panel.buttons[VisitorAct.CONSENT].setFocus()
    clerk.press("Space", "Tab")
    through = tab_to(clerk, "Cancel")  # the buttons below the question come after its last field
    assert through[-1] == "Keep contact data"
    assert {"Phone", "E-mail"} <= set(through)
    act(clerk, "Keep contact data", agreed=True)
    assert page(clerk).visitor.panel.verb is None
    assert page(clerk).messages.text() == "The contact data are kept."
    assert page(clerk).visitor.panel.buttons[VisitorAct.CONSENT].hasFocus()
    assert {("Name", "Aisulu"), ("Phone", "+77011234567"), ("Needs", "Sees poorly")} <= set(seen(clerk))
    act(clerk, "Consent is withdrawn")
    assert ("Name", "Aisulu") in seen(clerk)  # nobody has said that it is meant
    page(clerk).visitor.panel.cancel.click()
    act(clerk, "Same person as another one", other="Z999", reason=MergeReason.SAID)
    assert page(clerk).visitor.panel.verb is not None
    act(clerk, "Same person as another one", other=IIN, reason=MergeReason.DOCUMENT)
    assert ("Found by", "Phone …67, ID number …28") in seen(clerk)
    act(clerk, "Not the same person", other=second.id)
    assert views.file(second.id, boss).card.client.state is ClientState.ACTIVE
    act(clerk, "Erase the visitor", reason=ErasureReason.VISITOR)
    assert views.file(first.id, boss).card.client.state is ClientState.ERASED
    assert page(clerk).details.isHidden()
    assert page(clerk).line.hasFocus()
    assert VisitorAct.ERASE in page(clerk).visitor.panel.buttons
