"""What a visitor sees who asked for a person."""

from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.languages import Language


class Help(StrEnum):
    """How far the call for help has come."""

    SENDING = "sending"
    SENT = "sent"
    COMING = "coming"
    FAILED = "failed"


@dataclass(frozen=True)
class PersonState:
    """`help` says how far the call has come; `message_offered`: a message can be left instead."""

    language: Language
    help: Help
    message_offered: bool = True
