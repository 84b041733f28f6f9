"""The rows of cases that the kiosk reads, and what it leaves for the consoles: its only two tables here."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    select,
)
from sqlalchemy.exc import IntegrityError

from shared.office.audit.store import stored_form
from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, access, fresh
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Json, Records, as_stored, to_plain
from shared.platform.i18n.text import LocalText
from shared.service_desk.cases.model import Case, CaseState, CaseType, CaseVerb
from shared.service_desk.cases.model.attachments import SentFile
from shared.service_desk.cases.rules.public import PublicCase, PublicPhase, published
from shared.service_desk.cases.store.tables import case_words

_CHANGED = "read add change(phase, changed, due, asked, responsible_id, outcome, result)"
#: So much may wait for the consoles: a kiosk that somebody misuses must not fill the disk.
MOST_WAITING = 1000
_WAITING = "(SELECT count(*) FROM public.case_inbox i WHERE i.branch_id = NEW.branch_id AND i.done IS NULL)"
_TAKEN_IN = "read add change(done, words, phone, answers, files)"
_WAITING_COLUMNS = "(branch_id, code_digest, done)"
_FIXED = ("case_id", "code_digest", "year", "number", "kind", "registered")
#: The verbs whose words a visitor may read.
SPOKEN = (CaseVerb.ASK, CaseVerb.DECIDE)

case_public = Table(
    "case_public",
    metadata,
    Column("case_id", Id, ForeignKey("cases.id"), primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("code_digest", String(64), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Json(LocalText), nullable=False),
    Column("phase", Enumerated(PublicPhase, String(16)), nullable=False),
    Column("registered", Instant, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("due", Instant),
    Column("asked", Text, nullable=False),
    Column("responsible_id", Id),
    Column("outcome", Json(LocalText), nullable=False),
    Column("result", Text, nullable=False),
    UniqueConstraint("branch_id", "code_digest"),
    info=access("read", "", _CHANGED, _CHANGED),
)


class InboxKind(StrEnum):
    """What a visitor left at a kiosk, or another branch sent."""

    READ = "read"  # the result of a case was read with its code
    MESSAGE = "message"  # words, or a number to be called on
    REFERRAL = "referral"  # another branch asks for an answer
    ANSWER = "answer"  # the other branch answers
    RECALL = "recall"  # the other branch needs no answer any more


#: What branches send each other.
BETWEEN_BRANCHES = (InboxKind.REFERRAL, InboxKind.ANSWER, InboxKind.RECALL)


@dataclass(frozen=True)
class InboxEntry:
    """Something that a kiosk left; a console or the keeper makes a change of a case of it, under the same id.

    What was read names its case; a message has the digest of its code, the visitor's language, and what was typed until
    it has become a case. A case that the visitor registers is a message with the code of its kind, the answers (JSON)
    and the ticket of the visit that it is about, if there was one.

    What another branch (`from_branch` is its code) sends names the case that was referred: its own for a referral and a
    recall, the receiver's for an answer. The bytes of its `files` are kept while it waits.
    """

    id: UUID
    kind: InboxKind
    device: str
    sent: datetime
    case_id: UUID | None = None
    code_digest: str = ""
    language: str = ""
    words: str = ""
    phone: str = ""
    type_code: str = ""
    answers: str = ""
    ticket_id: UUID | None = None
    done: datetime | None = None
    from_branch: str = ""
    files: tuple[SentFile, ...] = ()


case_inbox = Table(
    "case_inbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("kind", Enumerated(InboxKind, String(16)), nullable=False),
    Column("device", String(80), nullable=False),
    Column("sent", Instant, nullable=False),
    Column("case_id", Id),
    Column("code_digest", String(64), nullable=False, server_default=""),
    Column("language", String(8), nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("phone", String(40), nullable=False, server_default=""),
    Column("done", Instant),
    Column("type_code", String(40), nullable=False, server_default=""),
    Column("answers", Text, nullable=False, server_default=""),
    Column("ticket_id", Id),
    Column("from_branch", String(40), nullable=False, server_default=""),
    Column("files", Json(tuple[SentFile, ...]), nullable=False, server_default="[]"),
    Index("ix_case_inbox_branch_id_done_sent", "branch_id", "done", "sent"),
    info=access(
        # A kiosk reads nothing of what visitors left, not even at itself: only that something with a code waits.
        f"read{_WAITING_COLUMNS} add",
        "",
        _TAKEN_IN,
        _TAKEN_IN,
        {
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving=f"done IS NULL AND from_branch = '' AND {fresh('sent')}"),
            (AppRole.KIOSK, Privilege.READ): RowRule(having="done IS NULL AND code_digest <> ''"),
        },
        (Guard((AppRole.KIOSK,), Privilege.ADD, f"{_WAITING} <= {MOST_WAITING}"),),
    ),
)
_PUBLIC, _INBOX = Records(case_public, PublicCase), Records(case_inbox, InboxEntry)
_P, _I, _W = case_public.c, case_inbox.c, case_words.c


def publish(tx: Transaction, branch_id: UUID, case: Case, kind: CaseType) -> None:
    """Write what the visitor may know of a case as it is now."""
    asked = last_words(tx, branch_id, case.id, CaseVerb.ASK) if case.state is CaseState.ASKED else ""
    decided = last_words(tx, branch_id, case.id, CaseVerb.DECIDE) if kind.by_code and case.outcome else ""
    row = published(case, kind, asked, decided)
    if case.version == 1:
        _PUBLIC.add(tx, row, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(row).items() if name not in _FIXED}
    written = tx.execute(case_public.update().where(_P.branch_id == branch_id, _P.case_id == case.id).values(**changed))
    assert written.rowcount == 1, "a case has one public row"


def last_words(tx: Transaction, branch_id: UUID, case_id: UUID, verb: CaseVerb) -> str:
    """Return what was last written with an action on a case, "" for nothing."""
    # Ids are in the order in which they were made.
    query = select(_W.content).where(_W.branch_id == branch_id, _W.case_id == case_id, _W.kind == verb)
    row = tx.first(query.order_by(_W.id.desc()).limit(1))
    return "" if row is None else str(row.content)


def public_case(tx: Transaction, branch_id: UUID, code_digest: str) -> PublicCase | None:
    """Return what the visitor with this code may know, or None."""
    return _PUBLIC.get(tx, branch_id=branch_id, code_digest=code_digest)


def spoken_words(tx: Transaction, branch_id: UUID) -> dict[str, str]:
    """Return the words of all questions and decisions, by id."""
    query = select(_W.id, _W.content).where(_W.branch_id == branch_id, _W.kind.in_(SPOKEN))
    return {row.id.hex: row.content for row in tx.rows(query)}


def stored_public(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every public row as it is stored, by the id of its case."""
    stored = as_stored(case_public)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        values = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.case_id, values


def public_as_row(public: PublicCase) -> dict[str, Any]:
    """Return a public row as `stored_public` gives it."""
    texts = ("kind", "outcome")
    plain = {name: stored_form(value) for name, value in vars(public).items() if name not in texts}
    return {
        **plain,
        "phase": public.phase.value,
        **{name: canonical_json(to_plain(getattr(public, name))) for name in texts},
    }


def leave(tx: Transaction, branch_id: UUID, entry: InboxEntry) -> None:
    """Leave something for the consoles, once: a kiosk cannot look whether its entry is there already."""
    with contextlib.suppress(IntegrityError), tx.connection.begin_nested():
        _INBOX.add(tx, entry, branch_id=branch_id)


def waiting_entries(tx: Transaction, branch_id: UUID, most: int) -> tuple[UUID, ...]:
    """Return the ids of what was left and not looked at yet, oldest first."""
    found = _INBOX.find(tx, _I.done.is_(None), order=(_I.sent, _I.id), limit=most, branch_id=branch_id)
    return tuple(each.id for each in found)


def message_waits(tx: Transaction, branch_id: UUID, code_digest: str) -> bool:
    """Whether a message with this code has been left that nobody has taken in yet."""
    here = select(_I.code_digest).where(_I.branch_id == branch_id, _I.done.is_(None), _I.code_digest == code_digest)
    return tx.first(here.limit(1)) is not None


def entry_of(tx: Transaction, branch_id: UUID, entry_id: UUID) -> InboxEntry | None:
    """Return one entry, or None."""
    return _INBOX.get(tx, branch_id=branch_id, id=entry_id)


def mark_done(tx: Transaction, branch_id: UUID, entry_id: UUID) -> None:
    """Write down that an entry was looked at; what was typed is in its case now, and only there."""
    here = case_inbox.update().where(_I.branch_id == branch_id, _I.id == entry_id, _I.done.is_(None))
    tx.execute(here.values(done=tx.now, words="", phone="", answers="", files=()))


def waiting_files(tx: Transaction) -> set[str]:
    """Return under which digests bytes are needed by what nobody has taken in yet, in all branches."""
    rows = tx.rows(select(_I.files).where(_I.done.is_(None), _I.files != ()))
    return {digest for row in rows for file in row.files for digest in (file.digest, file.preview)}
