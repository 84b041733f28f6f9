"""Sends cases and answers from one branch of the database to another, through the inbox of the one that gets them.

No transaction locks two branches: the sender only adds a row, and the receiver makes of it a change of its own case.
"""

import secrets
from collections.abc import Collection, Mapping
from uuid import UUID

from shared.office.catalog.model import Branch
from shared.office.catalog.store import read_branches
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import BRANCH_MISSING, FILE_GONE
from shared.service_desk.cases.model import Case, CaseType, CaseVerb
from shared.service_desk.cases.model.attachments import SentFile
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.store import attachments
from shared.service_desk.cases.store.beside import texts_of
from shared.service_desk.cases.store.public import InboxEntry, InboxKind, last_words, leave


def other_branches(tx: Transaction, branch_id: UUID) -> Mapping[str, Branch]:
    """Return the other branches of this database by code."""
    return {each.code: each for each in read_branches(tx) if each.id != branch_id}


def send_case(change: CaseChange, case: Case, code: str, words: str, files: Collection[UUID]) -> None:
    """Leave a case in the inbox of another branch, with the answers of its form and these of its files.

    Raises UserError: BRANCH_MISSING, FILE_GONE.
    """
    if code not in other_branches(change.tx, change.branch_id):
        raise UserError(BRANCH_MISSING)
    answers = store.answers_of_cases(change.tx, change.branch_id, (case.id,)).get(case.id) or "{}"
    _send(change, case, code, InboxKind.REFERRAL, case.id, words, answers, _sent(change, case, files))


def recall_case(change: CaseChange, case: Case, words: str) -> None:
    """Tell the branch that has a case that no answer is needed any more; nothing where no branch has it."""
    if case.referred_to:
        _send(change, case, case.referred_to, InboxKind.RECALL, case.id, words)


def send_answer(change: CaseChange, case: Case, kind: CaseType, words: str, files: Collection[UUID]) -> None:
    """Send what was decided to the branch that asked: the outcome, its reasons, what is added now, and these files.

    Raises UserError(FILE_GONE).
    """
    assert case.parent_id is not None, "another branch asked"
    outcome = next((each.name.as_dict() for each in kind.outcomes if each.code == case.outcome), {})
    reasons = last_words(change.tx, change.branch_id, case.id, CaseVerb.DECIDE)
    parts = (outcome.get(case.language) or next(iter(outcome.values()), case.outcome), reasons, words)
    text = "\n".join(each for each in parts if each)
    sent = _sent(change, case, files)
    _send(change, case, case.parent_branch, InboxKind.ANSWER, case.parent_id, text, files=sent)


def _sent(change: CaseChange, case: Case, files: Collection[UUID]) -> tuple[SentFile, ...]:
    """Return what the other branch gets of files. Raises UserError(FILE_GONE) for one that the case does not have."""
    tx, branch_id = change.tx, change.branch_id
    kept = [each for each in attachments.kept_files(tx, branch_id, (case.id,)) if each.id in files]
    if len(kept) != len(set(files)):
        raise UserError(FILE_GONE)
    names = texts_of(tx, branch_id, [each.words_id for each in kept])
    return tuple(
        SentFile(
            each.question, names.get(each.words_id, ""), each.kind, each.digest, each.size, each.pages, each.preview
        )
        for each in kept
    )


def _send(
    change: CaseChange,
    case: Case,
    code: str,
    kind: InboxKind,
    about: UUID,
    words: str,
    answers: str = "",
    files: tuple[SentFile, ...] = (),
) -> None:
    branches = {each.code: each for each in read_branches(change.tx)}
    here = next(each.code for each in branches.values() if each.id == change.branch_id)
    entry = InboxEntry(
        id=new_id(),
        kind=kind,
        device=change.actor.device,
        sent=max(change.tx.now, case.changed),
        case_id=about,
        # Nobody has a code for the case of the other branch; its visitor follows the one here.
        code_digest=secrets.token_hex(32) if kind is InboxKind.REFERRAL else "",
        language=case.language,
        words=words,
        type_code=case.type_code if answers else "",
        answers=answers,
        from_branch=here,
        files=files,
    )
    if code in branches:
        leave(change.tx, branches[code].id, entry)


def question_of(entry: InboxEntry) -> str:
    """Return the answers of a message (JSON) for a branch that does not have this kind of case."""
    return canonical_json({"message": entry.words, "contact_name": "", "contact_phone": "", "contact_mail": ""})
