"""What every section knows about its database: can it be read and saved, what waits, what there is to report."""

from dataclasses import dataclass, field
from enum import StrEnum

from counter_console import connection_texts
from shared.platform.i18n.text import Showable


class MessageTone(StrEnum):
    """How a message looks."""

    INFO = "info"
    GOOD = "good"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Message:
    """One sentence for the person at the console; `serial` distinguishes two equal sentences."""

    serial: int
    text: Showable
    tone: MessageTone


@dataclass(frozen=True)
class Connection:
    """The state of a section's connection to the database.

    `lost_since` is None while connected, "" when the time of the loss is unknown. `unsaved` names the command that
    waits to be saved, `no_room` says why when the database can only be read. `unreadable` says why the last reading
    was refused; `not_allowed`: because the person's role does not include it. `busy`: a command is being sent.
    """

    lost_since: Showable | None = None
    unsaved: Showable = ""
    no_room: Showable = ""
    unreadable: Showable = ""
    not_allowed: bool = False
    busy: bool = False
    message: Message | None = None

    @property
    def can_save(self) -> bool:
        """False while a new command could not be saved: none is accepted until it can."""
        return self.lost_since is None and not self.unsaved

    @property
    def blocked_reason(self) -> Showable:
        """Why nothing can be pressed now, "" when it can."""
        return connection_texts.blocked_reason(self.lost_since, self.unsaved)

    def banner(self, what_is_shown: Showable = "") -> tuple[Showable, ...]:
        """Return the sentences of the lost bar, none when all is well.

        `what_is_shown` says of which time the shown records are; it replaces the hint about typed text.
        """
        sentences = connection_texts.banner(self.lost_since, self.no_room, self.unsaved)
        if self.lost_since is None or not what_is_shown:
            return sentences
        rest = sentences[1:] if self.unsaved else ()
        return (sentences[0], what_is_shown, *rest)


@dataclass(frozen=True)
class SectionState:
    """The base of everything a section shows. `loaded` is False until the first reading has arrived.

    `exporting`: a file is being written.
    """

    connection: Connection = field(default=Connection(), kw_only=True)
    loaded: bool = field(default=False, kw_only=True)
    exporting: bool = field(default=False, kw_only=True)
