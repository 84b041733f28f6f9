"""The way to a request or a complaint: what it is, then one question on a page, and at the end a telephone number."""

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.visit import IntakeDraft, Page, Visit


@dataclass(frozen=True)
class AskKind:
    """The visitor wants to leave a message, or to register something."""


@dataclass(frozen=True)
class ChooseKind:
    """What it is was chosen; `ticket_id` is the visit that it is about, where the visitor came from its rating."""

    code: str
    ticket_id: UUID | None = None


@dataclass(frozen=True)
class Answer:
    """The answer to a question so far."""

    key: str
    value: str


@dataclass(frozen=True)
class TakePicture:
    """A picture was taken as the answer to a question; without `content` it is dropped again."""

    key: str
    content: bytes


@dataclass(frozen=True)
class NextQuestion:
    """The question is answered, or left out; after the last one the telephone number is asked for."""

    last: bool


IntakeEvent = AskKind | ChooseKind | Answer | TakePicture | NextQuestion


def intake_step(visit: Visit, event: object) -> Visit:
    """Return the visit after an event of registering; any other event changes nothing."""
    draft = visit.intake
    match event:
        case AskKind():
            return visit.opened(Page.KINDS)
        case ChooseKind(code, ticket_id):
            # Somebody who goes back and chooses the same again finds what was typed.
            kept = draft if draft is not None and draft.kind == code else IntakeDraft(code, ticket_id)
            return replace(visit, intake=replace(kept, question=0)).opened(Page.QUESTION)
        case Answer(key, value) if draft is not None:
            return replace(visit, intake=replace(draft, answers={**draft.answers, key: value}))
        case TakePicture(key, content) if draft is not None:
            others = {each: picture for each, picture in draft.pictures.items() if each != key}
            pictures = {**others, key: content} if content else others
            return replace(visit, intake=replace(draft, pictures=pictures))
        case NextQuestion(last) if draft is not None:
            if last:
                return visit.opened(Page.PHONE)
            return replace(visit, intake=replace(draft, question=draft.question + 1))
        case _:
            return visit


def question_before(visit: Visit) -> Visit | None:
    """Return the visit one question earlier; None on the first question and on every other page."""
    draft = visit.intake
    if visit.page is not Page.QUESTION or draft is None or not draft.question:
        return None
    return replace(visit, intake=replace(draft, question=draft.question - 1))
