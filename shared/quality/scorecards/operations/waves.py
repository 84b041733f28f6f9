"""What a branch does with released waves: imports them, replies, and decides about replies."""

import secrets
from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, due
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.versions.operations.change import branch_languages
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement.model import ActionProposal, ActionSource, CauseGroup
from shared.quality.improvement.operations.change import ActionChange
from shared.quality.improvement.operations.proposing import propose_action
from shared.quality.scorecards import store
from shared.quality.scorecards.errors import (
    DECISION_NOT_POSSIBLE,
    OWN_REPLY,
    RELEASE_KNOWN,
    RELEASE_OF_ANOTHER_BRANCH,
    REPLY_MISSING,
    REPLY_NOT_POSSIBLE,
    UNKNOWN_WAVE,
)
from shared.quality.scorecards.model.assessment import (
    LONGEST_REPLY,
    REPLY_DAYS,
    SUBJECT,
    AssessmentVerb,
    DecisionCommand,
    ImportedWave,
    ReplyCommand,
    WaveReply,
)
from shared.quality.scorecards.rules.assessment import months_of, proposal
from shared.quality.scorecards.store.release_file import read_release


class ReleaseChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT


class AssessmentOperations:
    """Changes released waves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command_id")
    def import_release(self, content: bytes, command_id: UUID, actor: Actor) -> ImportedWave:
        """Keep the wave of a file, propose actions, and return it; the same file again gives what is there.

        Raises UserError: NOT_ALLOWED, RELEASE_NOT_READABLE, RELEASE_CHANGED, RELEASE_OF_ANOTHER_BRANCH, and with the
        `wave` RELEASE_KNOWN.
        """
        branch_id = self._database.branch_id
        wave = read_release(content)
        with self._database.write(Topic.ASSESSMENT, Topic.IMPROVEMENT) as tx:
            require(tx, branch_id, actor, Right.KEEP_SCORECARDS)
            change = ReleaseChange(tx, branch_id, actor)
            if wave.branch_id != branch_id:
                raise UserError(RELEASE_OF_ANOTHER_BRANCH)
            known = store.wave_of_code(tx, branch_id, wave.wave)
            if known is not None:
                if known.digest != wave.digest:
                    raise UserError(RELEASE_KNOWN, wave=wave.wave)
                return known
            until = due(tx.now, REPLY_DAYS, (), calendar_of(read_catalog(tx, branch_id)))
            if until is None:  # the branch is closed for years
                until = tx.now
            told = {"wave": wave.wave, "digest": wave.digest, "reply_until": until.isoformat()}
            event = change.event(None, AssessmentVerb.IMPORT, told, command_id)
            found = ImportedWave(event.record_id, wave.wave, event.instant, actor.id, until, wave.digest, wave)
            store.add_wave(tx, branch_id, found)
            change.append(event)
            self._propose(tx, found, command_id, actor)
            return found

    def _propose(self, tx: Transaction, wave: ImportedWave, command_id: UUID, actor: Actor) -> None:
        """Propose an action for each item that failed too often, in the first language of the branch."""
        branch_id = self._database.branch_id
        language, items = branch_languages(tx, branch_id)[0], {item.key: item for item in wave.content.terms.items}
        last = min(months_of(wave.content.months)[1], tx.now.date())
        # The end of the chain has moved with the event of the wave.
        change = ActionChange(tx, branch_id, actor)
        for item in wave.content.items:
            if proposal(wave.content.terms, item) is None:
                continue
            text, title = items[item.key].text.text(language), wave.content.title.text(language)
            proposed = ActionProposal(
                finding=f"{title}: {text} ({item.failed} / {item.n})",
                cause=CauseGroup.ORGANISATIONAL,
                trigger_week=last,
                source=ActionSource.ASSESSMENT,
                source_id=wave.id,
            )
            propose_action(change, proposed, uuid5(command_id, item.key))

    @decided_by("command.command_id")
    def reply(self, command: ReplyCommand, actor: Actor) -> WaveReply:
        """Write what the branch says about an item that failed.

        Raises UserError: NOT_ALLOWED, UNKNOWN_WAVE, REPLY_NOT_POSSIBLE, REPLY_MISSING.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.ASSESSMENT) as tx:
            require(tx, branch_id, actor, Right.KEEP_SCORECARDS)
            change = ReleaseChange(tx, branch_id, actor)
            if change.done_before(command.command_id, REPLY_NOT_POSSIBLE, AssessmentVerb.REPLY) is not None:
                return self._reply_on(tx, command.wave_id, command.item)
            wave = store.read_wave(tx, branch_id, command.wave_id)
            if wave is None:
                raise UserError(UNKNOWN_WAVE)
            if not reply_possible(wave, store.replies_of(tx, branch_id, wave.id), command.item, tx.now):
                raise UserError(REPLY_NOT_POSSIBLE)
            text, salt, reply_id = _words(command.text), secrets.token_hex(16), new_id()
            words = store.digest_of_words(wave.id, command.item, salt, text)
            told = {"item": command.item, "reply": str(reply_id), "words": words}
            event = change.event(wave.id, AssessmentVerb.REPLY, told, command.command_id, since=wave.imported)
            reply = WaveReply(reply_id, wave.id, command.item, text, salt, event.instant, actor.id)
            store.add_reply(tx, branch_id, reply)
            change.append(event)
            return reply

    @decided_by("command.command_id")
    def decide(self, command: DecisionCommand, actor: Actor) -> WaveReply:
        """Decide about a reply, as another person than the one who wrote it; reply and result are both kept.

        Raises UserError: NOT_ALLOWED, DECISION_NOT_POSSIBLE, OWN_REPLY, REPLY_MISSING.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.ASSESSMENT) as tx:
            require(tx, branch_id, actor, Right.APPROVE_SCORECARDS)
            change = ReleaseChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, DECISION_NOT_POSSIBLE, AssessmentVerb.DECIDE)
            reply = self._reply_on(tx, command.wave_id, command.item)
            if done is not None:
                return reply
            if reply.ruling is not None:
                raise UserError(DECISION_NOT_POSSIBLE)
            if reply.given_by == actor.id:
                raise UserError(OWN_REPLY)
            reason, salt = _words(command.reason), secrets.token_hex(16)
            event = change.event(
                reply.wave_id,
                AssessmentVerb.DECIDE,
                {
                    "item": command.item,
                    "ruling": command.ruling.value,
                    "words": store.digest_of_words(reply.wave_id, command.item, salt, reason),
                },
                command.command_id,
                since=reply.given,
            )
            decided = replace(
                reply,
                ruling=command.ruling,
                reason=reason,
                reason_salt=salt,
                decided=event.instant,
                decided_by=actor.id,
            )
            store.decide_reply(tx, branch_id, decided)
            change.append(event)
            return decided

    def _reply_on(self, tx: Transaction, wave_id: UUID, item: str) -> WaveReply:
        replies = store.replies_of(tx, self._database.branch_id, wave_id)
        found = next((each for each in replies if each.item == item), None)
        if found is None:
            raise UserError(DECISION_NOT_POSSIBLE)
        return found


def reply_possible(wave: ImportedWave, replies: tuple[WaveReply, ...], item: str, now: datetime) -> bool:
    """Return whether the branch may reply about an item: it failed, nothing was said yet, and there is time."""
    failed = any(each.key == item and each.failed for each in wave.content.items)
    return failed and now < wave.reply_until and all(reply.item != item for reply in replies)


def _words(typed: str) -> str:
    text = entered_text(typed, LONGEST_REPLY)
    if not text:
        raise UserError(REPLY_MISSING)
    return text
