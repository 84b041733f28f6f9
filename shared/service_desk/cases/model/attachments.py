"""Files with a case: a photograph, a scan or a PDF, its story, and what people see of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.files.model import CheckedFile, FileKind
from shared.platform.i18n.text import Showable

#: The subject of their events in the chain of the registers.
ATTACHMENT = "file"
#: The rule of the check about what is kept outside the rows.
BYTES_RULE = "bytes of files are those that were added"
LONGEST_NAME = 120
LONGEST_REASON = 300


class AttachmentVerb(StrEnum):
    """What is done with a file."""

    ADD = "add_file"
    REMOVE = "remove_file"
    ERASE = "erase_file"


@dataclass(frozen=True)
class Attachment:
    """A file with a case. Its bytes and those of its small picture are kept under their digests.

    `words_id` is its name and `reason_id` why it was removed, kept with the words of the case. A `removed` file was
    added by mistake; of an `erased` one the time to keep it was over. Neither has bytes any more. `question` is the
    key of the question of the case that it answers, "" for other papers.
    """

    id: UUID
    case_id: UUID
    version: int
    changed: datetime
    kind: FileKind
    digest: str
    size: int
    pages: int
    preview: str
    words_id: UUID
    added: datetime
    added_by: UUID | None
    removed: datetime | None = None
    removed_by: UUID | None = None
    reason_id: UUID | None = None
    erased: datetime | None = None
    question: str = ""

    @property
    def kept(self) -> bool:
        """Whether it can still be opened."""
        return self.removed is None and self.erased is None


@dataclass(frozen=True)
class AttachmentRow:
    """A file as a page shows it: its name ("" when the words were erased), the people, the small picture as PNG.

    `question` is what it answers, in words.
    """

    file: Attachment
    name: str
    added_by: str
    removed_by: str = ""
    reason: str = ""
    preview: bytes = b""
    removable: bool = False
    question: Showable = ""


@dataclass(frozen=True)
class GivenFile:
    """A checked file that answers a question of a case (its key), under the name that it had."""

    question: str
    name: str
    file: CheckedFile


@dataclass(frozen=True)
class SentFile:
    """What is known of a file whose bytes are kept and which becomes a file of a case: with it, or a moment later."""

    question: str
    name: str
    kind: FileKind
    digest: str
    size: int
    pages: int
    preview: str


@dataclass(frozen=True)
class AddFile:
    """Add a checked file to a case, under the name that it had, as the answer to a question or (key "") to none."""

    command_id: UUID
    case_id: UUID
    name: str
    question: str = ""


@dataclass(frozen=True)
class RemoveFile:
    """Remove a file that was added by mistake, with the reason."""

    command_id: UUID
    file_id: UUID
    reason: str
