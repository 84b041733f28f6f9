"""What is done with standards: drafts, approval by another person, the end, and goals."""

from datetime import date, timedelta
from typing import Any

from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_branch
from shared.office.history.store import events_of_record
from shared.office.settings.store import read_settings
from shared.office.staff.operations import require
from shared.office.staff.store import read_member, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Listing
from shared.platform.live.topics import Topic
from shared.quality.standards import store
from shared.quality.standards.errors import (
    END_TOO_EARLY,
    GOAL_INCOMPLETE,
    OWN_VERSION,
    STANDARD_CHANGED,
    STANDARD_CODE_TAKEN,
    STANDARD_CODE_WRONG,
    STANDARD_INCOMPLETE,
    STANDARD_NOT_POSSIBLE,
)
from shared.quality.standards.model import (
    DayShare,
    Standard,
    StandardCommand,
    StandardVerb,
    StandardVersion,
    Terms,
    VersionState,
)
from shared.quality.standards.operations.change import StandardChange
from shared.quality.standards.rules.completeness import CODE, baseline, goal_of, missing_parts
from shared.quality.standards.rules.versions import (
    LIFECYCLE,
    RIGHT_OF,
    goal_as_told,
    meant_version,
    state_on,
    terms_as_told,
)


class StandardOperations:
    """Changes standards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: StandardCommand, actor: Actor) -> Standard:
        """Do something with a standard and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_STANDARD, STANDARD_CHANGED (with `person`), STANDARD_NOT_POSSIBLE,
        STANDARD_CODE_WRONG, STANDARD_CODE_TAKEN, OWN_VERSION, END_TOO_EARLY, and with every missing part as `parts`
        STANDARD_INCOMPLETE and GOAL_INCOMPLETE.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.STANDARDS) as tx:
            require(tx, branch_id, actor, RIGHT_OF[command.verb])
            change = StandardChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            old = None if command.standard_id is None else change.standard(command.standard_id)
            if old is not None and old.version != command.seen:
                raise UserError(STANDARD_CHANGED, person=self._who_changed(tx, old))
            branch = read_branch(tx, branch_id)
            today = business_day(tx.now, branch.time_zone, branch.day_starts)
            meant = meant_version(old, command.verb, today)
            before = None if old is None or meant is None else state_on(old, meant, today)
            after = LIFECYCLE.next_state(before, command.verb)
            details = self._details(tx, old, meant, command, actor, today)
            return change.record(old, command, details, before, after)

    def _details(
        self,
        tx: Transaction,
        old: Standard | None,
        meant: StandardVersion | None,
        command: StandardCommand,
        actor: Actor,
        today: date,
    ) -> dict[str, Any]:
        """Return what the event tells. Raises UserError for what is missing or wrong."""
        if command.verb is StandardVerb.WRITE:
            if command.terms is None:
                raise UserError(STANDARD_NOT_POSSIBLE)
            code = self._new_code(tx, command.code) if old is None else old.code
            return {"code": code, "terms": terms_as_told(command.terms)}
        assert old is not None, "only a draft makes a standard"
        assert meant is not None, "a standard has a version"
        told: dict[str, Any] = {"number": meant.number}
        match command.verb:
            case StandardVerb.SUBMIT | StandardVerb.APPROVE:
                if command.verb is StandardVerb.APPROVE and actor.id in meant.authors:
                    raise UserError(OWN_VERSION)
                self._require_complete(tx, old, meant.terms, today)
            case StandardVerb.END:
                return told | {"ends": self._end(old, meant, command.day, today).isoformat()}
            case StandardVerb.SET_GOAL:
                days = baseline(old, meant, self._days(tx, old), today)
                goal = goal_of(meant, days, command.value, command.day, today)
                if isinstance(goal, tuple):
                    raise UserError(GOAL_INCOMPLETE, parts=Listing(goal))
                return told | {"goal": goal_as_told(goal)}
        return told

    def _days(self, tx: Transaction, standard: Standard) -> list[DayShare]:
        return store.shares(tx, self._database.branch_id, standard.id).get(standard.id, [])

    def _new_code(self, tx: Transaction, code: str) -> str:
        if CODE.fullmatch(code) is None:
            raise UserError(STANDARD_CODE_WRONG)
        if store.standard_of_code(tx, self._database.branch_id, code) is not None:
            raise UserError(STANDARD_CODE_TAKEN, taken=code)
        return code

    def _require_complete(self, tx: Transaction, old: Standard, terms: Terms, today: date) -> None:
        branch_id = self._database.branch_id
        settings = read_settings(tx, branch_id)
        languages = tuple(dict.fromkeys((*settings.offered, *settings.shown_on_board))) or tuple(Language)
        owners = {each.id for each in read_members(tx, branch_id) if each.active}
        missing = tuple(missing_parts(terms, old, today, languages, owners))
        if missing:
            raise UserError(STANDARD_INCOMPLETE, parts=Listing(missing))

    def _end(self, old: Standard, meant: StandardVersion, day: date | None, today: date) -> date:
        if state_on(old, meant, today) is VersionState.APPROVED:
            return meant.terms.begins  # taken back before it began
        if day is None or day < today + timedelta(days=1):
            raise UserError(END_TOO_EARLY)
        return day

    def _who_changed(self, tx: Transaction, standard: Standard) -> str | None:
        last = events_of_record(tx, self._database.branch_id, standard.id)[-1].actor_id
        member = None if last is None else read_member(tx, self._database.branch_id, last)
        return None if member is None else member.name
