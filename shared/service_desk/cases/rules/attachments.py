"""What an event makes of a file with a case, and who may add and remove: pure functions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.platform.errors import ErrorCode
from shared.platform.files.model import FileKind
from shared.platform.forms.model import Field, Kind
from shared.service_desk.cases.errors import FILE_IS_NO_PICTURE, QUESTION_HAS_FILES, UNKNOWN_FILE_QUESTION
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.model.attachments import Attachment, AttachmentVerb
from shared.service_desk.cases.rules.visibility import CaseReader, sees, works_on


def apply_event(file: Attachment | None, event: RecordEvent) -> Attachment:
    """Return the file after an event. Raises ValueError, KeyError or TypeError for an event that cannot be one."""
    verb, told = AttachmentVerb(event.kind), event.details
    if file is None:
        if verb is not AttachmentVerb.ADD:
            raise ValueError("of no file")
        return Attachment(
            id=event.record_id,
            case_id=UUID(told["case"]),
            version=1,
            changed=event.instant,
            kind=FileKind(told["kind"]),
            digest=told["digest"],
            size=int(told["size"]),
            pages=int(told["pages"]),
            preview=told["preview"],
            words_id=UUID(told["words"]),
            added=event.instant,
            added_by=event.actor_id,
            question=told.get("question", ""),
        )
    if str(file.case_id) != told["case"] or file.erased is not None:
        raise ValueError("of another case, or erased")
    return replace(file, version=file.version + 1, changed=event.instant, **_CHANGES[verb](file, event))


def _remove(file: Attachment, event: RecordEvent) -> Mapping[str, Any]:
    if file.removed is not None:
        raise ValueError("removed twice")
    return {"removed": event.instant, "removed_by": event.actor_id, "reason_id": UUID(event.details["words"])}


def _erase(_file: Attachment, event: RecordEvent) -> Mapping[str, Any]:
    return {"erased": event.instant}


_CHANGES: Mapping[AttachmentVerb, Callable[[Attachment, RecordEvent], Mapping[str, Any]]] = {
    AttachmentVerb.REMOVE: _remove,
    AttachmentVerb.ERASE: _erase,
}


def unfit(questions: Sequence[Field], key: str, kind: FileKind, there: int) -> ErrorCode | None:
    """Return why a file does not answer a question that has so many files already; None when it does."""
    question = next((each for each in questions if each.key == key), None)
    if question is None:
        return UNKNOWN_FILE_QUESTION
    if question.kind is Kind.PHOTO and kind is FileKind.PDF:
        return FILE_IS_NO_PICTURE
    return QUESTION_HAS_FILES if there >= int(question.maximum or 1) else None


def may_add(case: Case, reader: CaseReader) -> bool:
    """Whether somebody may add files: an open case that they see; what a visitor brings is taken by who serves them."""
    return case.closed is None and sees(case, reader)


def may_remove(case: Case, file: Attachment, reader: CaseReader, *, leads: bool) -> bool:
    """Whether somebody may remove a file: who added it or works on the case while it is open; later who leads cases."""
    if not file.kept or not sees(case, reader):
        return False
    return leads or (case.closed is None and (file.added_by == reader.id or works_on(case, reader)))
