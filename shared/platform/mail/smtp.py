"""Sends letters over an SMTP server."""

import email.utils
import mimetypes
import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from shared.platform.mail.model import Mail, MailFault, MailNotSentError, MailSecurity, MailServer

TIMEOUT_SECONDS = 20.0
_PERMANENT = 500


class SmtpConnector:
    """One connection for each letter: a branch sends a few in an hour."""

    def __init__(
        self,
        server: MailServer,
        password: str | None,
        timeout: float = TIMEOUT_SECONDS,
        context: ssl.SSLContext | None = None,
    ) -> None:
        """`context` says whom to trust; without it, the system's authorities."""
        self._server, self._password, self._timeout = server, password, timeout
        self._context = context

    def send(self, mail: Mail) -> None:
        """Send one letter. Raises MailNotSentError."""
        server = self._server
        if not server.host or not server.sender:
            raise MailNotSentError(MailFault.NOT_SET_UP)
        if server.user and self._password is None:
            raise MailNotSentError(MailFault.LOGIN, "no password is kept on this computer")
        if server.user and server.security is MailSecurity.NONE:
            raise MailNotSentError(MailFault.SECURITY, "a password is never sent without encryption")
        message = _message(mail, server.sender)
        connection = self._connected()
        try:
            self._give(connection, message)
        finally:
            with suppress(smtplib.SMTPException, OSError):
                connection.quit()

    def _connected(self) -> smtplib.SMTP:
        server = self._server
        try:
            if server.security is MailSecurity.NONE:
                return smtplib.SMTP(server.host, server.port, timeout=self._timeout)
            context = self._context or ssl.create_default_context()
            if server.security is MailSecurity.TLS:
                return smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout, context=context)
            connection = smtplib.SMTP(server.host, server.port, timeout=self._timeout)
            try:
                connection.starttls(context=context)
            except Exception:
                connection.close()
                raise
        except (ssl.SSLError, smtplib.SMTPNotSupportedError) as problem:
            raise MailNotSentError(MailFault.SECURITY, str(problem)) from problem
        except (OSError, smtplib.SMTPException, UnicodeError) as problem:
            raise MailNotSentError(MailFault.UNREACHABLE, str(problem)) from problem
        return connection

    def _give(self, connection: smtplib.SMTP, message: EmailMessage) -> None:
        server = self._server
        try:
            if server.user:
                connection.login(server.user, self._password or "")
            connection.send_message(message)
        except smtplib.SMTPAuthenticationError as problem:
            raise MailNotSentError(MailFault.LOGIN, str(problem)) from problem
        except smtplib.SMTPSenderRefused as problem:
            raise MailNotSentError(MailFault.SENDER, str(problem)) from problem
        except smtplib.SMTPRecipientsRefused as problem:
            codes = [code for code, _ in problem.recipients.values()]
            permanent = all(code >= _PERMANENT for code in codes)
            raise MailNotSentError(MailFault.RECIPIENT, str(problem), permanent=permanent) from problem
        except smtplib.SMTPDataError as problem:
            permanent = problem.smtp_code >= _PERMANENT
            raise MailNotSentError(MailFault.REFUSED, str(problem), permanent=permanent) from problem
        except smtplib.SMTPNotSupportedError as problem:
            # The server takes no login without protection, or no letters outside ASCII.
            raise MailNotSentError(MailFault.SECURITY, str(problem)) from problem
        except (OSError, smtplib.SMTPException) as problem:
            raise MailNotSentError(MailFault.UNREACHABLE, str(problem)) from problem
        except (ValueError, UnicodeError) as problem:
            raise MailNotSentError(MailFault.RECIPIENT, str(problem), permanent=True) from problem


def _message(mail: Mail, sender: str) -> EmailMessage:
    message = EmailMessage()
    try:
        message["From"], message["To"] = sender, mail.recipient
        message["Subject"] = " ".join(mail.subject.split())
    except ValueError as problem:
        raise MailNotSentError(MailFault.RECIPIENT, str(problem), permanent=True) from problem
    message["Date"] = email.utils.localtime()
    domain = email.utils.parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    message["Message-ID"] = f"<{mail.letter_id}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = mail.language
    message.set_content(mail.text)
    for each in mail.attachments:
        kind = mimetypes.guess_type(each.name)[0] or "application/octet-stream"
        main, _, sub = kind.partition("/")
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=each.name)
    return message
