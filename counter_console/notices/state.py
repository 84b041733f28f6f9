"""The open notices as the console shows them."""

from dataclasses import dataclass
from uuid import UUID

from counter_console.section.connection import SectionState
from shared.platform.i18n.text import Showable


@dataclass(frozen=True)
class NoticeLine:
    """One notice. `answered` says who goes there ("" while nobody does); `own` was raised at this very counter.

    `advice` is what to do about it ("": nothing beyond going there), `done` what the button says that settles it
    ("": the usual words).
    """

    notice_id: UUID
    text: Showable
    raised: Showable
    answered: Showable
    own: bool
    advice: Showable = ""
    done: Showable = ""


@dataclass(frozen=True)
class NoticesState(SectionState):
    """Every open notice, the unanswered ones first."""

    lines: tuple[NoticeLine, ...] = ()
