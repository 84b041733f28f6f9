"""The page of messages: one that could not be delivered says why, and goes again or is given up by a person."""

from counter_console.records.messages import MessagesPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.i18n.languages import Language
from shared.platform.mail.model import MailFault
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.messages.model import OutgoingState
from shared.service_desk.messages.operations import OutgoingOperations
from tests.helpers.cases import ANSWERS, application, clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.hand_timers import HandTime
from tests.screens.test_console_look import cut_words, nameless


def test_a_message_that_could_not_be_delivered_is_sent_again_or_no_more(
    clerk: Clerk, office: OpenBranch, hand_time: HandTime
) -> None:
    outgoing, boss = office.of(OutgoingOperations), clerk_of(office, "timur")
    office.settings.change("mail_on", True, SYSTEM)
    outgoing.collect()
    answers = {**ANSWERS["request"], "contact_mail": "nobody@example.org"}
    office.of(CaseOperations).register(application(answers=answers), clerk_of(office, "aigerim"))
    outgoing.collect()
    ((message,), _) = outgoing.ready()
    assert outgoing.failed(message.id, 0, MailFault.RECIPIENT.value, permanent=True)
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+W")
    page = clerk.console.sections["messages"].screen
    assert isinstance(page, MessagesPage)
    page.table.choose_row(0)
    settle()
    assert "This address does not exist" in page.why.text()
    for language in (Language.KK, Language.AR, Language.EN):
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
    clerk.click("Send again")
    assert [each.id for each in outgoing.ready()[0]] == [message.id]
    hand_time.ms += 1000
    clerk.click("Send no more")
    assert [each.outgoing.state for each in outgoing.listed(boss).rows] == [OutgoingState.CANCELLED]
