"""The kinds of texts about people that a branch keeps, and what is known of them and of their erasure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import Text, translate


class KeptKind(StrEnum):
    """One kind of text that may name a person."""

    TICKET_NOTES = "ticket_notes"
    COMMENTS = "comments"
    DAY_NOTES = "day_notes"
    CASE_WORDS = "case_words"
    CASE_FILES = "case_files"
    CLIENTS = "clients"
    IMPROVEMENT = "improvement"
    MERITS = "merits"
    ROLLOUT = "rollout"


class ErasureReason(StrEnum):
    """Why something was erased: a code, because words of a person would have to be erased in their turn."""

    TERM = "term"  # kept as long as the branch decided
    VISITOR = "visitor"
    MISTAKE = "mistake"
    AUTHORITY = "authority"
    RESTORE = "restore"  # a restored backup still held it


@dataclass(frozen=True)
class KeptText:
    """How a kind is declared. `setting` is the setting with its term in days, where 0 means without end.

    The term counts from the business day of a text; for words and files of a case, that is the day of its closing,
    and for a client the day of the last visit or closing.
    `erased` and `stays` say what an erasure removes and what it leaves. `of_visit`: a text belongs to one ticket.
    """

    title: Text
    setting: str
    erased: Text
    stays: Text
    of_visit: bool = True


#: Every kind. A subject that keeps more about people adds one entry here, its columns in `store`, and a setting.
KEPT: Mapping[KeptKind, KeptText] = {
    KeptKind.TICKET_NOTES: KeptText(
        translate("retention", "Notes on tickets"),
        "keep_ticket_notes_days",
        translate("retention", "The text that clerks wrote about a visitor."),
        translate("retention", "The ticket with its number, service, times and outcome, and all figures."),
    ),
    KeptKind.COMMENTS: KeptText(
        translate("retention", "Comments of visitors"),
        "keep_comments_days",
        translate("retention", "The text of the comment, also in the summaries of closed days."),
        translate("retention", "The rating with its face and reasons, and all figures."),
    ),
    KeptKind.DAY_NOTES: KeptText(
        translate("retention", "Notes about a day"),
        "keep_day_notes_days",
        translate("retention", "The text of the note, also in the summary of the closed day."),
        translate("retention", "Who wrote a note and when, and all figures."),
        of_visit=False,
    ),
    KeptKind.CASE_WORDS: KeptText(
        translate("retention", "Words in closed cases"),
        "keep_case_words_days",
        translate("retention", "What visitors and staff wrote in a case that is closed, with names and contacts."),
        translate("retention", "The case with its number, steps, times, decision and handler, and all figures."),
        of_visit=False,
    ),
    KeptKind.CASE_FILES: KeptText(
        translate("retention", "Files of closed cases"),
        "keep_case_files_days",
        translate("retention", "The pictures and PDF files that were added to a case that is closed."),
        translate("retention", "That there was a file, with its kind, size and times, the case, and all figures."),
        of_visit=False,
    ),
    KeptKind.CLIENTS: KeptText(
        translate("retention", "Identifiers and contacts of visitors"),
        "keep_clients_days",
        translate("retention", "By what a visitor is found, and what is kept with consent: name, contacts and needs."),
        translate("retention", "Visits, cases and appointments with their numbers and times, and all figures."),
        of_visit=False,
    ),
    KeptKind.IMPROVEMENT: KeptText(
        translate("retention", "Texts of improvement"),
        "keep_improvement_days",
        translate("retention", "What was written about actions: findings, what is to be done, proofs and reasons."),
        translate("retention", "The action with its number, states, days and owner, its effect, and all figures."),
        of_visit=False,
    ),
    KeptKind.MERITS: KeptText(
        translate("retention", "Texts of merits and measures"),
        "keep_merits_days",
        translate(
            "retention", "What was written about a merit or a measure: what it is for, replies, decisions, appeals."
        ),
        translate("retention", "The merit or measure with its person, kind, states, times and evidence."),
        of_visit=False,
    ),
    KeptKind.ROLLOUT: KeptText(
        translate("retention", "Texts of the roll-out"),
        "keep_rollout_days",
        translate("retention", "What was written about milestones and challenges of the branch, and the strategies."),
        translate("retention", "Milestones and challenges with their numbers, days and people, and all stages."),
        of_visit=False,
    ),
}
#: The reasons from which a person chooses.
REASONS: Mapping[ErasureReason, Text] = {
    ErasureReason.VISITOR: translate("retention", "The visitor asked for it"),
    ErasureReason.MISTAKE: translate("retention", "It was written by mistake"),
    ErasureReason.AUTHORITY: translate("retention", "A court or an authority demands it"),
}


@dataclass(frozen=True)
class Erasure:
    """One line of the log: how many texts of a kind and a business day were erased, or those of one ticket or client.

    `ticket_id` is the ticket; of the kind CLIENTS it is the client.
    """

    id: UUID
    kind: KeptKind
    day: date
    ticket_id: UUID | None
    erased: int
    reason: ErasureReason
    staff_id: UUID | None
    instant: datetime


@dataclass(frozen=True)
class KindState:
    """What is kept of one kind: the term in days (0: without end), the number of texts, those due, the oldest day."""

    kind: KeptKind
    days: int
    kept: int
    due: int
    oldest: date | None


@dataclass(frozen=True)
class Preview:
    """What an erasure now would do, without doing it; `last` is when something was last erased."""

    kinds: tuple[KindState, ...]
    due_days: tuple[date, ...]
    last: datetime | None

    @property
    def due(self) -> int:
        """How many texts are due."""
        return sum(state.due for state in self.kinds)


@dataclass(frozen=True)
class VisitTexts:
    """One visit, and how many texts of each kind are kept about it."""

    ticket_id: UUID
    display: str
    day: date
    texts: Mapping[KeptKind, int]
