"""Carries out a command in a register of versions: rights, what is missing, the event, and the entry it makes."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Generic
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.operations.change import RecordChange
from shared.office.history.store import events_of_record
from shared.office.settings.store import read_settings
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.office.versions.errors import (
    CODE_TAKEN,
    CODE_WRONG,
    END_TOO_EARLY,
    ENTRY_CHANGED,
    OWN_VERSION,
    UNKNOWN_ENTRY,
    VERSION_INCOMPLETE,
    VERSION_NOT_POSSIBLE,
)
from shared.office.versions.model import CODE, R, Version, VersionCommand, VersionState, VersionVerb
from shared.office.versions.rules import VersionRules, state_on
from shared.office.versions.store import VersionStore
from shared.platform.db.database import Database, Transaction
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing, Text
from shared.platform.live.topics import Topic

_V = VersionVerb


class VersionOperations(Generic[R]):
    """Changes the entries of one register; the register's class names what is missing in a version."""

    rules: VersionRules[R]
    store: VersionStore[R]
    topic: Topic

    def __init__(self, database: Database) -> None:
        self._database = database

    def missing(self, tx: Transaction, old: R | None, terms: Any, today: date) -> Iterable[Text]:
        """Yield what keeps a version from being submitted or approved."""
        raise NotImplementedError

    def more_details(
        self, tx: Transaction, old: R, meant: Version[Any], command: VersionCommand, today: date
    ) -> dict[str, Any]:
        """Return what the event of a further action tells besides the version's number."""
        raise NotImplementedError

    def _carry_out(self, command: VersionCommand, actor: Actor) -> R:
        """Do something with an entry and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_ENTRY, ENTRY_CHANGED (with `person`), VERSION_NOT_POSSIBLE, CODE_WRONG,
        CODE_TAKEN, OWN_VERSION, END_TOO_EARLY, VERSION_INCOMPLETE (with every missing part as `parts`).
        """
        with self._database.write(self.topic) as tx:
            require(tx, self._database.branch_id, actor, self.rules.right_of[command.verb])
            return self._within(tx, command, actor)

    def _within(self, tx: Transaction, command: VersionCommand, actor: Actor) -> R:
        """Do something with an entry in a transaction that has checked what the actor may."""
        branch_id = self._database.branch_id
        change = RecordChange(tx, branch_id, actor)
        change.subject = self.rules.subject
        done = change.done_before(command.command_id, VERSION_NOT_POSSIBLE, command.verb, record_id=command.record_id)
        if done is not None:
            return self._known(tx, done.record_id)
        old = None if command.record_id is None else self._known(tx, command.record_id)
        if old is not None and old.version != command.seen:
            raise UserError(ENTRY_CHANGED, person=self._who_changed(tx, old))
        branch = read_branch(tx, branch_id)
        today = business_day(tx.now, branch.time_zone, branch.day_starts)
        before = self.rules.target(old, command.verb, today)
        after = self.rules.lifecycle.next_state(before, command.verb)
        event = change.event(
            None if old is None else old.id,
            command.verb,
            self._details(tx, old, command, actor, today),
            command.command_id,
            before=before,
            after=after,
            since=None if old is None else old.changed,
        )
        new = self.rules.apply(old, event)
        self.store.write(tx, branch_id, old, new)
        change.append(event)
        return new

    def _details(
        self, tx: Transaction, old: R | None, command: VersionCommand, actor: Actor, today: date
    ) -> dict[str, Any]:
        """Return what the event tells. Raises UserError for what is missing or wrong."""
        if command.verb == _V.WRITE:
            if command.terms is None:
                raise UserError(VERSION_NOT_POSSIBLE)
            code = self._new_code(tx, command.code) if old is None else old.code
            return {"code": code, "terms": self.rules.tell(command.terms)}
        assert old is not None, "only a draft makes an entry"
        meant = self.rules.meant(old, command.verb, today)
        assert meant is not None, "an entry has a version"
        told: dict[str, Any] = {"number": meant.number}
        if command.verb in (_V.SUBMIT, _V.APPROVE):
            if command.verb == _V.APPROVE and actor.id in meant.authors:
                raise UserError(OWN_VERSION)
            missing = tuple(self.missing(tx, old, meant.terms, today))
            if missing:
                raise UserError(VERSION_INCOMPLETE, parts=Listing(missing))
        elif command.verb == _V.END:
            told["ends"] = _end(old, meant, command.day, today).isoformat()
        elif command.verb not in (_V.DISCARD, _V.RETURN):
            told |= self.more_details(tx, old, meant, command, today)
        return told

    def _known(self, tx: Transaction, record_id: UUID) -> R:
        found = self.store.get(tx, self._database.branch_id, record_id)
        if found is None:
            raise UserError(UNKNOWN_ENTRY)
        return found

    def _new_code(self, tx: Transaction, code: str) -> str:
        if CODE.fullmatch(code) is None:
            raise UserError(CODE_WRONG)
        if self.store.of_code(tx, self._database.branch_id, code) is not None:
            raise UserError(CODE_TAKEN, taken=code)
        return code

    def _who_changed(self, tx: Transaction, record: R) -> str | None:
        last = events_of_record(tx, self._database.branch_id, record.id)[-1].actor_id
        member = None if last is None else read_member(tx, self._database.branch_id, last)
        return None if member is None else member.name


def rights_in_register(tx: Transaction, branch_id: UUID, actor: Actor, rules: VersionRules[Any]) -> frozenset[Right]:
    """Return which rights that a register asks for somebody has."""
    asked = frozenset(rules.right_of.values())
    return frozenset(each for each in asked if actor.id is not None and may(tx, branch_id, actor.id, each))


def branch_languages(tx: Transaction, branch_id: UUID) -> tuple[Language, ...]:
    """Return the languages that visitors are offered and that the board shows; all while none is chosen."""
    settings = read_settings(tx, branch_id)
    return tuple(dict.fromkeys((*settings.offered, *settings.shown_on_board))) or tuple(Language)


def _end(old: R, meant: Version[Any], day: date | None, today: date) -> date:
    if state_on(old, meant, today) is VersionState.APPROVED:
        begins: date = meant.terms.begins
        return begins  # taken back before it began
    if day is None or day < today + timedelta(days=1):
        raise UserError(END_TOO_EARLY)
    return day
