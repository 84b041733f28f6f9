"""The open notices as the console shows them."""

from dataclasses import dataclass
from uuid import UUID

from counter_console.section.connection import SectionState
from shared.platform.i18n.text import Showable


@dataclass(frozen=True)
class ShownNotice:
    """One notice. `answered` says who is going there ("": nobody yet); `own` was raised at this counter.

    `advice` says what to do ("": only to go there), `done` is the text of the button that closes it ("": the usual
    text). Nobody has to come where `calls` is false.
    """

    notice_id: UUID
    text: Showable
    raised: Showable
    answered: Showable
    own: bool
    advice: Showable = ""
    done: Showable = ""
    calls: bool = True


@dataclass(frozen=True)
class NoticesState(SectionState):
    """Every open notice, the unanswered ones first."""

    notices: tuple[ShownNotice, ...] = ()
