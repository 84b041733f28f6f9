"""A letter by e-mail, the server that sends it, and what can go wrong."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class MailSecurity(StrEnum):
    """How the connection is protected."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


class MailFault(StrEnum):
    """Why a letter was not sent. The first ones are about the server: no other letter would go through either."""

    UNREACHABLE = "unreachable"
    SECURITY = "security"
    LOGIN = "login"
    SENDER = "sender"
    NOT_SET_UP = "not_set_up"
    RECIPIENT = "recipient"
    REFUSED = "refused"


#: These are about one letter, not about the server.
OF_ONE_LETTER = frozenset({MailFault.RECIPIENT, MailFault.REFUSED})


class MailNotSentError(Exception):
    """A letter was not sent; `permanent`: it would be refused again. `detail` is what the server said, for the log."""

    def __init__(self, fault: MailFault, detail: str = "", *, permanent: bool = False) -> None:
        super().__init__(f"{fault.value}: {detail}" if detail else fault.value)
        self.fault, self.permanent = fault, permanent


@dataclass(frozen=True)
class MailServer:
    """The server that sends; without a `user` it asks for no password."""

    host: str
    port: int
    security: MailSecurity
    user: str
    sender: str


@dataclass(frozen=True)
class MailFile:
    """A file that goes with a letter."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Mail:
    """One letter. The same `letter_id` twice is the same letter."""

    letter_id: str
    recipient: str
    subject: str
    text: str
    language: str
    attachments: tuple[MailFile, ...] = ()


class Connector(Protocol):
    """A way to send letters. Others than e-mail have the same method."""

    def send(self, mail: Mail) -> None:
        """Send one letter. Raises MailNotSentError."""
        ...
