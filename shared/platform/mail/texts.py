"""What people read when letters cannot be sent, and what to do."""

from collections.abc import Mapping

from shared.platform.i18n.text import Text, translate
from shared.platform.mail.model import MailFault

FAULTS: Mapping[MailFault, Text] = {
    MailFault.UNREACHABLE: translate(
        "mail", "The mail server does not answer. Check its name, its port and the network."
    ),
    MailFault.SECURITY: translate(
        "mail", "The connection to the mail server is not protected as it is set. Check the setting “Protection”."
    ),
    MailFault.LOGIN: translate(
        "mail", "The mail server does not accept user or password. Type the password again: nobat mail password"
    ),
    MailFault.SENDER: translate("mail", "The mail server does not accept the sender's address. Check it."),
    MailFault.NOT_SET_UP: translate("mail", "No mail server or no sender's address is set."),
    MailFault.RECIPIENT: translate("mail", "This address does not exist. Ask the visitor for another one."),
    MailFault.REFUSED: translate("mail", "The mail server refused this message. Tell the visitor another way."),
}
