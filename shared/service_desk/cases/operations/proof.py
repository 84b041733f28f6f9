"""Checks the register of cases: cases, words and kinds are stored as the events tell."""

from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing, unlike
from shared.platform.db.database import Transaction
from shared.service_desk.cases import store
from shared.service_desk.cases.model import (
    NUMBERS,
    SUBJECT,
    WORDS,
    WORDS_ERASED,
    Case,
    CaseState,
    CaseVerb,
    LeftOutCases,
)
from shared.service_desk.cases.model.attachments import ATTACHMENT
from shared.service_desk.cases.rules.lifecycle import LIFECYCLE
from shared.service_desk.cases.rules.public import published
from shared.service_desk.cases.rules.replay import apply_event
from shared.service_desk.cases.store import public
from shared.service_desk.cases.store.words import ERASED, stored_words

#: The other subjects whose texts are kept with those of the case.
KEEP_WORDS = ("complaint", "hearing", ATTACHMENT)


class CaseProof(RegisterProof):
    """The check of the cases."""

    subjects = (SUBJECT, NUMBERS, WORDS, *KEEP_WORDS)
    rule, where = "cases as their events tell", "the stored cases"

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[UUID, Case] = {}
        self.words: dict[Any, str] = {}
        self.types: dict[Any, str] = {}
        self.left_out: list[LeftOutCases] = []
        #: The id of the last words of each case that its visitor may read.
        self.spoken: dict[tuple[UUID, CaseVerb], str] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        if event.subject == SUBJECT:
            self._take_in(seq, event)
        elif event.subject == NUMBERS:
            self._leave_out(seq, event)
        elif event.subject == WORDS:
            self._erase(seq, event)
        elif "words" in event.details:
            self.words[event.details["words"]] = event.details.get("words_digest", "")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield numbers that are missing, and cases, words and kinds that are stored otherwise."""
        yield from _gaps(self)
        yield from _different_cases(tx, branch_id, self)
        yield from _different_public(tx, branch_id, self)
        yield from unlike(self.words, stored_words(tx, branch_id), "words of cases as their events tell")
        yield from unlike(self.types, store.stored_types(tx, branch_id), "kinds of cases never change")

    def _erase(self, seq: int, event: RecordEvent) -> None:
        if event.kind != WORDS_ERASED or event.record_id.hex not in self.words:
            self.note("events of cases tell a story", seq, f"{event.kind} does not fit")
        self.words[event.record_id.hex] = ERASED

    def _leave_out(self, seq: int, event: RecordEvent) -> None:
        try:
            told = event.details
            each = LeftOutCases(int(told["year"]), int(told["first"]), int(told["last"]), certain=told["certain"])
            self.left_out.append(each)
        except (KeyError, ValueError, TypeError):
            self.note("events of cases tell a story", seq, f"{event.kind} does not fit")

    def _take_in(self, seq: int, event: RecordEvent) -> None:
        case = self.cases.get(event.record_id)
        before = "" if case is None else case.state.value
        if event.before != before:
            self.note("every event of a case starts where the one before ended", seq, f"from {event.before}")
        if case is not None and event.instant < case.changed:
            self.note("times of a case never run backwards", seq, f"at {event.instant}")
        try:
            state = CaseState(event.before) if event.before else None
            if CaseState(event.after) not in LIFECYCLE.after(state, CaseVerb(event.kind)):
                self.note("only allowed changes of a case", seq, f"{event.kind} from {event.before} to {event.after}")
            if case is not None and event.kind == CaseVerb.APPROVE and event.actor_id == case.decided_by:
                self.note("nobody approves their own decision", seq, "the same person")
            self.cases[event.record_id] = apply_event(case, event)
            if "words" in event.details:
                self.words[event.details["words"]] = event.details["words_digest"]
                self.spoken[event.record_id, CaseVerb(event.kind)] = event.details["words"]
            if event.kind == CaseVerb.REGISTER:
                kind = (event.details["type"], event.details["type_version"])
                if self.types.setdefault(kind, event.details["type_digest"]) != event.details["type_digest"]:
                    self.note("kinds of cases never change", seq, f"{kind} is another one")
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note("events of cases tell a story", seq, f"{event.kind} does not fit")


def _different_cases(tx: Transaction, branch_id: UUID, told: CaseProof) -> Found:
    missing = dict(told.cases)
    for case_id, stored in store.stored_cases(tx, branch_id):
        expected = missing.pop(case_id, None)
        if expected is None:
            yield "cases as their events tell", f"case {case_id}", "registered by nobody"
            continue
        row = store.as_row(expected)
        if different := differing(row, stored):
            yield "cases as their events tell", f"case {expected.number} of {expected.year}", ", ".join(different)
    for case in missing.values():
        yield "cases as their events tell", f"case {case.number} of {case.year}", "missing"


def _different_public(tx: Transaction, branch_id: UUID, told: CaseProof) -> Found:
    """Compare what the kiosk reads with what the events say; words that were erased are nobody's to read any more."""
    rule, words = "what visitors may know as the events tell", public.spoken_words(tx, branch_id)
    kinds = store.read_types(tx, branch_id)
    stored = dict(public.stored_public(tx, branch_id))
    for case in told.cases.values():
        spoken = (words.get(told.spoken.get((case.id, verb), ""), "") for verb in public.SPOKEN)
        kind = kinds.get((case.type_code, case.type_version))
        found = stored.pop(case.id, None)
        if kind is None or found is None:
            yield rule, f"case {case.number} of {case.year}", "missing"
        elif different := differing(public.public_as_row(published(case, kind, *spoken)), found):
            yield rule, f"case {case.number} of {case.year}", ", ".join(different)
    for case_id in stored:
        yield rule, f"case {case_id}", "of no case"


def _gaps(told: CaseProof) -> Found:
    """Every number up to the last of a year is that of one case, or was left out by a restore."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for case in told.cases.values():
        spans.setdefault(case.year, []).append((case.number, case.number))
    for gap in told.left_out:
        spans.setdefault(gap.year, []).append((gap.first, gap.last))
    for year, given in spans.items():
        given.sort()
        ends = [0, *(last for _, last in given)]
        if any(first != before + 1 for (first, _), before in zip(given, ends, strict=False)):
            cases = sum(case.year == year for case in told.cases.values())
            yield "case numbers without gaps", f"{year}", f"{cases} cases up to number {ends[-1]}"
