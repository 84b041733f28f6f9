"""The queue of messages to visitors: made from the events of cases, sent by the keeper, looked after by people."""

import json
from datetime import datetime
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import local
from shared.office.history.model import RecordEvent
from shared.office.history.store import record_events_after, records_end
from shared.office.settings.store import read_settings
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_member
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import decided_by, reads, sets
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.appointments.rules.replay import SUBJECT as APPOINTMENT
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.messages import MessageFacts
from shared.service_desk.cases.rules.texts import outcome_text
from shared.service_desk.cases.store.public import last_words
from shared.service_desk.messages import store
from shared.service_desk.messages.errors import MESSAGE_ENDED, UNKNOWN_MESSAGE
from shared.service_desk.messages.model import Outgoing, OutgoingList, OutgoingRow, OutgoingState, ReadyMessage
from shared.service_desk.messages.operations.of_appointments import AppointmentMessages
from shared.service_desk.messages.rules import address_in, next_try, occasion_of, still_true

#: Events looked through, and messages sent, at once; the others follow a few seconds later.
MOST_EVENTS, MOST_SENT = 500, 20
#: Rows of the list at most.
MOST_ROWS = 200


class OutgoingOperations:
    """Messages to visitors that are sent by themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._catalog = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_catalog(tx, database.branch_id))
        self._of_appointments = AppointmentMessages(database.branch_id)

    # ----------------------------------------------------------------------------------------------------- the keeper
    @sets
    def collect(self) -> int:
        """Make messages of what happened to cases since the last look; return how many.

        While sending is switched off, and at the very first look, nothing is made of what happened before.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            if store.looked_through(tx, branch_id) == records_end(tx, branch_id).seq:
                return 0
        with self._database.write(Topic.CASES) as tx:
            before = store.lock_head(tx, branch_id)
            if before is None or not read_settings(tx, branch_id).mail_on:
                store.write_head(tx, branch_id, records_end(tx, branch_id).seq, first=before is None)
                return 0
            events = record_events_after(tx, branch_id, before, MOST_EVENTS)
            made = [each for seq, event in events if (each := self._message(tx, seq, event)) is not None]
            store.add_outgoing(tx, branch_id, *made)
            if events:
                store.write_head(tx, branch_id, events[-1][0], first=False)
            return len(made)

    def _message(self, tx: Transaction, seq: int, event: RecordEvent) -> Outgoing | None:
        branch_id, occasion = self._database.branch_id, occasion_of(event)
        if event.subject == APPOINTMENT:
            return self._of_appointments.message(tx, seq, event, self._catalog.read(tx))
        case = None if occasion is None else cases.read_case(tx, branch_id, event.record_id)
        if occasion is None or case is None or self._address(tx, case) is None:
            return None
        if self._catalog.read(tx).message_template(occasion, case.type_code) is None:
            return None
        return Outgoing(
            new_id(), case.id, seq, case.round, occasion, OutgoingState.WAITING, 0, tx.now, tx.now
        )  # fmt: skip

    @sets
    def remind(self) -> int:
        """Make messages that remind visitors of tomorrow's appointments, each once; return how many."""
        branch_id, catalog = self._database.branch_id, self._catalog
        with self._database.read() as tx:
            if not self._of_appointments.reminders(tx, catalog.read(tx), self._database.present()):
                return 0
        with self._database.write(Topic.CASES) as tx:
            if store.lock_head(tx, branch_id) is None or not read_settings(tx, branch_id).mail_on:
                return 0
            made = self._of_appointments.reminders(tx, catalog.read(tx), tx.now)
            store.add_outgoing(tx, branch_id, *made)
            return len(made)

    def _address(self, tx: Transaction, case: Case) -> str | None:
        answers = cases.answers_of_cases(tx, self._database.branch_id, [case.id]).get(case.id) or "{}"
        return address_in(json.loads(answers).get("contact_mail"))

    @reads
    def ready(self) -> tuple[tuple[ReadyMessage, ...], tuple[UUID, ...]]:
        """Return the messages to send now, and the ids of those that no longer hold: their cases went on."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            found, over = [], []
            for each in store.to_send(tx, branch_id, self._database.present(), MOST_SENT):
                message = self._filled(tx, each)
                if message is None:
                    over.append(each.id)
                else:
                    found.append(message)
            return tuple(found), tuple(over)

    def _filled(self, tx: Transaction, outgoing: Outgoing) -> ReadyMessage | None:
        branch_id = self._database.branch_id
        if outgoing.case_id is None:
            return self._of_appointments.filled(tx, outgoing, self._catalog.read(tx), self._database.present())
        case = cases.read_case(tx, branch_id, outgoing.case_id)
        if case is None or not still_true(outgoing, case):
            return None
        catalog, address = self._catalog.read(tx), self._address(tx, case)
        template = catalog.message_template(outgoing.occasion, case.type_code)
        kind = cases.read_type(tx, branch_id, case.type_code, case.type_version)
        if address is None or template is None or kind is None:
            return None
        zone = catalog.branch.time_zone
        handler = None if case.handler_id is None else read_member(tx, branch_id, case.handler_id)
        why = CaseVerb.DECIDE if case.decided is not None else CaseVerb.EXTEND
        facts = MessageFacts(
            number=shown_number(catalog.branch.code, case.year, case.number),
            kind=kind.name,
            received=local(case.registered, zone).date(),
            due=None if case.answer_due is None else local(case.answer_due, zone).date(),
            responsible="" if handler is None else handler.name,
            papers=last_words(tx, branch_id, case.id, CaseVerb.ASK),
            reasons=last_words(tx, branch_id, case.id, why),
            result=outcome_text(kind, case.outcome) if case.outcome else "",
        )
        return ReadyMessage(
            outgoing.id, address, Language(case.language), template, facts, catalog.branch, outgoing.tries, facts.number
        )

    @decided_by("message_id")
    def sent(self, message_id: UUID, device: str) -> None:
        """Record that a message left. A result that was sent is a try to tell it, nobody knows that it was read."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.CASES) as tx:
            change = CaseChange(tx, branch_id, Actor(ActorKind.SYSTEM, None, device), message_id)
            message = self._waiting(tx, message_id)
            if message is None:
                return
            store.change_outgoing(
                tx, branch_id, message_id, state=OutgoingState.SENT, tries=message.tries + 1, problem="", ended=tx.now
            )
            case = None if message.case_id is None else cases.read_case(tx, branch_id, message.case_id)
            if case is not None and case.state is CaseState.DECIDED and still_true(message, case):
                told = {"channel": Channel.E_MAIL.value, "sent": True}
                change.record(case, CaseVerb.TRY, CaseState.DECIDED, told, "")

    @sets
    def failed(self, message_id: UUID, tries: int, problem: str, *, permanent: bool) -> bool:
        """Record that a try (of `tries` before) failed; return whether the message is given up."""
        branch_id = self._database.branch_id
        with self._database.write(Topic.CASES) as tx:
            message = self._waiting(tx, message_id)
            if message is None or message.tries != tries:
                return message is None
            again = None if permanent else next_try(message, tx.now)
            state = OutgoingState.GIVEN_UP if again is None else OutgoingState.WAITING
            store.change_outgoing(
                tx,
                branch_id,
                message_id,
                state=state,
                tries=tries + 1,
                problem=problem,
                next_try=again or message.next_try,
                ended=tx.now if again is None else None,
            )
            return again is None

    @sets
    def drop(self, message_id: UUID) -> None:
        """Cancel a message that no longer holds."""
        with self._database.write(Topic.CASES) as tx:
            if self._waiting(tx, message_id) is not None:
                self._end(tx, message_id, tx.now)

    def _waiting(self, tx: Transaction, message_id: UUID) -> Outgoing | None:
        message = store.read_outgoing(tx, self._database.branch_id, message_id)
        return message if message is not None and message.state is OutgoingState.WAITING else None

    def _end(self, tx: Transaction, message_id: UUID, now: datetime) -> None:
        branch_id = self._database.branch_id
        store.change_outgoing(tx, branch_id, message_id, state=OutgoingState.CANCELLED, ended=now)

    # --------------------------------------------------------------------------------------------------------- people
    @reads
    def listed(self, actor: Actor) -> OutgoingList:
        """Return the messages, those that need somebody first. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.LEAD_CASES)
            found = store.last_outgoing(tx, branch_id, MOST_ROWS)
            ids = {each.case_id for each in found if each.case_id is not None}
            known = {each.id: each for each in cases.cases_of(tx, branch_id, ids)}
            code = self._catalog.read(tx).branch.code
            rows = []
            for each in found:
                case = None if each.case_id is None else known[each.case_id]
                if case is None:
                    rows.append(OutgoingRow(each, "", self._of_appointments.slot(tx, each)))
                # Whom a case concerns learns nothing about it.
                elif actor.id is None or case.concerns_id != actor.id:
                    rows.append(OutgoingRow(each, shown_number(code, case.year, case.number)))
            return OutgoingList(tuple(rows), store.counts_by_state(tx, branch_id))

    @sets
    def send_again(self, message_id: UUID, actor: Actor) -> None:
        """Let a message that was given up or waits be sent as soon as possible.

        Raises UserError: NOT_ALLOWED, UNKNOWN_MESSAGE, MESSAGE_ENDED.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.CASES) as tx:
            self._open(tx, message_id, actor)
            state = OutgoingState.WAITING
            store.change_outgoing(tx, branch_id, message_id, state=state, tries=0, next_try=tx.now, ended=None)

    @sets
    def cancel(self, message_id: UUID, actor: Actor) -> None:
        """Send a message no more. Raises UserError: NOT_ALLOWED, UNKNOWN_MESSAGE, MESSAGE_ENDED."""
        with self._database.write(Topic.CASES) as tx:
            self._open(tx, message_id, actor)
            self._end(tx, message_id, tx.now)

    def _open(self, tx: Transaction, message_id: UUID, actor: Actor) -> None:
        branch_id = self._database.branch_id
        require(tx, branch_id, actor, Right.LEAD_CASES)
        message = store.read_outgoing(tx, branch_id, message_id)
        if message is None:
            raise UserError(UNKNOWN_MESSAGE)
        if message.state in (OutgoingState.SENT, OutgoingState.CANCELLED):
            raise UserError(MESSAGE_ENDED)
