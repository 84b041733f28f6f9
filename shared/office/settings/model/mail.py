"""What a branch decides about e-mail to visitors. The password is not here: it is in no database."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import MAIL, setting
from shared.platform.forms.model import Choice
from shared.platform.i18n.text import translate
from shared.platform.mail.model import MailSecurity, MailServer


@dataclass(frozen=True)
class MailSettings:
    """The server that sends e-mail to visitors."""

    mail_on: bool = setting(
        False,
        MAIL,
        translate("settings", "Send messages to visitors by e-mail"),
        hint=translate(
            "settings",
            "About cases with an e-mail address, and about appointments to known visitors who agreed to it. The"
            " maintenance service sends them.",
        ),
    )
    mail_server: str = setting(
        "",
        MAIL,
        translate("settings", "Mail server"),
        maximum=200,
        hint=translate("settings", "For example mail.example.org. Without it nothing is sent."),
        pattern=r"[A-Za-z0-9.:-]*",
    )
    mail_port: int = setting(587, MAIL, translate("settings", "Port of the mail server"), minimum=1, maximum=65535)
    mail_security: MailSecurity = setting(  # noqa: RUF009
        MailSecurity.STARTTLS,
        MAIL,
        translate("settings", "Protection"),
        choices=(
            Choice(MailSecurity.STARTTLS, translate("settings", "STARTTLS (usually port 587)")),
            Choice(MailSecurity.TLS, translate("settings", "TLS (usually port 465)")),
            Choice(MailSecurity.NONE, translate("settings", "None (only inside one's own network)")),
        ),
    )
    mail_user: str = setting(
        "",
        MAIL,
        translate("settings", "User at the mail server"),
        maximum=200,
        hint=translate(
            "settings", "Empty: the server asks for no password. It is kept on the computer of the maintenance service."
        ),
    )
    mail_sender: str = setting(
        "",
        MAIL,
        translate("settings", "Address of the sender"),
        maximum=254,
        hint=translate("settings", "Visitors see it and may answer it, for example branch@example.org."),
        pattern=r"([^\s@<>]+@[^\s@<>]+)?",
    )

    @property
    def mail(self) -> MailServer:
        """The server as it is set."""
        return MailServer(
            self.mail_server, self.mail_port, MailSecurity(self.mail_security), self.mail_user, self.mail_sender
        )
