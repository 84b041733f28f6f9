"""Reading complaints: the list, and one with its words and its history."""

import json
from collections.abc import Mapping
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Matter
from shared.office.catalog.store import read_catalog
from shared.office.history.store import events_of_record
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.errors import UNKNOWN_CASE
from shared.service_desk.cases.model import Case, CaseWords
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.operations.views import MOST_ROWS, CaseViews
from shared.service_desk.cases.rules.visibility import sees, works_on
from shared.service_desk.complaints import store
from shared.service_desk.complaints.model import (
    Complaint,
    ComplaintFile,
    ComplaintList,
    ComplaintRow,
    ComplaintScope,
    ComplaintStep,
    ComplaintVerb,
)
from shared.service_desk.complaints.rules.remedies import may_answer, possible

_ANSWERS = (ComplaintVerb.APPROVE, ComplaintVerb.REFUSE)


class ComplaintViews:
    """Reads complaints, criticism, suggestions and praise."""

    def __init__(self, database: Database) -> None:
        self._database, self._cases = database, CaseViews(database)
        self._catalog = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_catalog(tx, database.branch_id))

    @reads
    def complaints(
        self, actor: Actor, scope: ComplaintScope = ComplaintScope.OPEN, matter: Matter | None = None
    ) -> ComplaintList:
        """Return complaints (None: of all matters), the most urgent first. What concerns the actor is never shown.

        Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            types, reader = cases.read_types(tx, branch_id), reader_of(tx, branch_id, actor, self._catalog.read(tx))
            kinds = {
                code for (code, _), kind in types.items() if kind.matter is not None and matter in (None, kind.matter)
            }
            found, total = store.find_complaints(tx, branch_id, reader, scope, kinds, MOST_ROWS)
            known = store.complaints_of(tx, branch_id, [case.id for case in found])
            rows = self._cases.rows(tx, found, types, self._database.present())
            listed = []
            for row in rows:
                matter = types[row.case.type_code, row.case.type_version].matter
                # A version of the kind from before it was one of these.
                if matter is not None:
                    listed.append(ComplaintRow(row, matter, known.get(row.case.id)))
            return ComplaintList(tuple(listed), total, types)

    @reads
    def complaint(self, case_id: UUID, actor: Actor) -> ComplaintFile:
        """Return everything about one complaint besides its case. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            case = cases.read_case(tx, branch_id, case_id)
            if case is None:
                raise UserError(UNKNOWN_CASE)
            reader = reader_of(tx, branch_id, actor, self._catalog.read(tx))
            if not sees(case, reader):
                raise UserError(NOT_ALLOWED)
            found = store.complaint_of(tx, branch_id, case_id)
            names = {each.id: each.name for each in read_members(tx, branch_id)}
            words = cases.words_of_case(tx, branch_id, case_id)
            texts: dict[str, str] = {}
            for each in () if found is None else (found.words_id, found.finding_id):
                texts |= _texts(words, each)
            return ComplaintFile(
                case=case,
                complaint=found,
                texts=texts,
                history=() if found is None else self._history(tx, found, words, names),
                verbs=self._verbs(tx, case, found, actor) if works_on(case, reader) else (),
                concerned=names.get(case.concerns_id, "") if case.concerns_id else "",
                names=names,
            )

    def _history(
        self, tx: Transaction, found: Complaint, words: Mapping[UUID, CaseWords], names: Mapping[UUID, str]
    ) -> tuple[ComplaintStep, ...]:
        return tuple(
            ComplaintStep(
                ComplaintVerb(event.kind),
                event.instant,
                names.get(event.actor_id, "") if event.actor_id else "",
                event.details,
                _texts(words, UUID(event.details["words"]) if "words" in event.details else None),
            )
            for event in events_of_record(tx, self._database.branch_id, found.id)
        )

    def _verbs(self, tx: Transaction, case: Case, found: Complaint | None, actor: Actor) -> tuple[ComplaintVerb, ...]:
        """Return what this person may do with a complaint now."""
        leads = actor.id is not None and may(tx, self._database.branch_id, actor.id, Right.LEAD_CASES)
        if case.handler_id not in (None, actor.id) and not leads:
            return ()

        def offered(verb: ComplaintVerb) -> bool:
            if not possible(case, found, verb):
                return False
            if verb not in _ANSWERS:
                return True
            return found is not None and any(may_answer(case, each, actor.id, leads=leads) for each in found.waiting)

        return tuple(verb for verb in ComplaintVerb if offered(verb))


def _texts(words: Mapping[UUID, CaseWords], words_id: UUID | None) -> dict[str, str]:
    """Return what was written, by field; {} for nothing and for what was erased."""
    written = None if words_id is None else words.get(words_id)
    found: dict[str, str] = json.loads(written.content) if written is not None and written.content else {}
    return found
