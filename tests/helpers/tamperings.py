"""What somebody with a database tool could change: every column of every table, and what goes beyond one column.

`docs/reliability.md` holds the table made of this list; a test compares the two.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, Time, Uuid
from sqlalchemy.types import TypeDecorator, TypeEngine

from shared.platform.db.base import JsonText
from shared.subjects import TABLES

#: Places (a table, or one of its columns) whose change is not found, and why.
NOT_FOUND = {
    "topic_versions": "only tells windows to read again",
    "keeper_leases": "renewed every minute",
    "published_forecasts": "waits expected now, made again every few seconds; a ticket keeps its own",
    "keeper_duties": "only when the keeper's work was last done",
    "outgoing": "what is still to be sent and what was; decides nothing about a case",
    "outgoing_heads": "up to which event messages were made",
    "appointment_callers": "only counts what one person has booked; gone when the appointment is over",
    "saved_reports.made_for": "when its schedule was last kept; decides nothing about its content",
    "devices": "heartbeats, written again every few seconds",
    "notices": "messages between staff, not records",
    "staff_members.failed_tries": "reset at every sign-in",
    "staff_members.locked_until": "reset at every sign-in",
    "counter_sessions.installation": "where its console runs, not a record of the work",
    "counter_sessions.active": "when its console was last used, written again while somebody works",
    "pulse_codes.spent": "which codes are used; nothing brings them and the answers together (decision 60)",
    "case_inbox": "what visitors left at a kiosk, gone through within a minute",
    "event_heads.clock": "what the clock last said, written at every change",
    "event_heads.clock_held": "staff see and lift it",
    "tickets.token": "random, printed on the slip; decides nothing",
    "file_chunks.kept": "when somebody last needed these bytes; bytes of no file go an hour later",
    "tickets.note": "words of people stay erasable (decision 15)",
}
#: What a column is set to where a rule of the database would refuse the usual value.
_VALUES = {
    "tickets.state": "state = 'left', ended = changed, counter_id = NULL",
    "tickets.ended": "ended = '2026-11-20 05:00:01.000000'",
    "tickets.counter_id": "counter_id = '0189aaaaaaaa7aaa8aaaaaaaaaaaaaaa'",
    "tickets.number": "number = number + 500",
    "ticket_events.seq": "seq = seq + 500",
    "pulse_counts.answer": "answer = answer + 500",
    "audit_entries.seq": "seq = seq + 500",
    "record_events.seq": "seq = seq + 500",
    "cases.number": "number = number + 500",
    "actions.number": "number = number + 500",
    "cases.state": "state = 'working', closed = NULL",
    "cases.closed": "closed = '2026-11-20 05:00:01.000000'",
    "cases.asked_since": "state = 'asked', closed = NULL, asked_since = changed",
    "case_files.removed": "removed = added, reason_id = words_id",
    "case_files.reason_id": "removed = added, reason_id = words_id",
    "complaints.severity": "severity = 'minor'",
    "appointments.state": "state = 'missed', ticket_id = NULL",
    "appointments.purpose": "purpose = 'booking'",
    "appointments.booked_by": "booked_by = 'phone'",
    "appointments.reason": "reason = 'branch'",
    "ratings.score": "score = 5 - score",
    "staff_skills.level": "level = 3 - level",
    "opening_hours.weekday": "weekday = 6",
}
#: Which row is changed, where not any would do.
_ROWS = {
    "tickets.ended": "ended IS NOT NULL",
    "tickets.counter_id": "counter_id IS NOT NULL",
    "tickets.state": "state = 'waiting'",
    "counter_sessions": "ended IS NOT NULL",
    "appointments": "state = 'arrived'",
    "appointments.reason": "state = 'cancelled'",
    "clients": "consented IS NOT NULL",
}


@dataclass(frozen=True)
class Tampering:
    """`place` is a table or column; `rule` is the rule that finds it, "" if none does, which `why` explains."""

    place: str
    what: str
    statements: tuple[str, ...]
    found: bool
    why: str = ""


def _value(column: Column[object]) -> str:
    kind: TypeEngine[object] = column.type
    name = f'"{column.name}"'
    if isinstance(kind, JsonText):
        return "'{\"z\":1}'"
    while isinstance(kind, TypeDecorator):
        kind = kind.impl_instance
    if isinstance(kind, Boolean):
        return f"NOT COALESCE({name}, false)"
    if isinstance(kind, Integer | Float):
        return f"COALESCE({name}, 0) + 1"
    if isinstance(kind, DateTime):
        return "'2020-01-01 00:00:00.000000'"
    if isinstance(kind, Date):
        return "'2020-01-01'"
    if isinstance(kind, Time):
        return "'01:01:00.000000'"
    return "'0189aaaaaaaa7aaa8aaaaaaaaaaaaaaa'" if isinstance(kind, Uuid) else "'z'"


def columns_changed() -> Iterator[Tampering]:
    """Yield one tampering for every column of every table."""
    for table in TABLES:
        if table.name in NOT_FOUND:
            yield _not_found(table.name, "any change", NOT_FOUND[table.name], f"DELETE FROM {table.name}")
            continue
        for column in table.c:
            place = f"{table.name}.{column.name}"
            why = NOT_FOUND.get(place, "")
            change = _VALUES.get(place, f'"{column.name}" = {_value(column)}')
            row = _ROWS.get(place, _ROWS.get(table.name, "true"))
            statement = (
                f"UPDATE {table.name} SET {change} WHERE {{row}} = (SELECT {{row}} FROM {table.name} WHERE {row}"
                f" ORDER BY {{row}} LIMIT 1)"
            )
            yield Tampering(place, "changed", (statement,), not why, why)


def _found(place: str, what: str, *statements: str) -> Tampering:
    return Tampering(place, what, statements, found=True)


def _not_found(place: str, what: str, why: str, *statements: str) -> Tampering:
    return Tampering(place, what, statements, found=False, why=why)


_LAST_EVENT = "(SELECT max(seq) FROM ticket_events)"
_LAST_ENTRY = "(SELECT max(seq) FROM audit_entries)"
#: What is more than one column of one row.
FURTHER = (
    _found("tickets", "a row deleted", "DELETE FROM tickets WHERE state = 'waiting'"),
    _found("tickets", "two numbers swapped", "UPDATE tickets SET number = 100 - number"),
    _found("ticket_steps", "all rows deleted", "DELETE FROM ticket_steps"),
    _found("ticket_events", "one event deleted", "DELETE FROM ticket_events WHERE seq = 5"),
    _found("ticket_events", "all events deleted", "DELETE FROM ticket_events"),
    _found(
        "ticket_events", "the end cut off, its head moved", f"DELETE FROM ticket_events WHERE seq = {_LAST_EVENT}",
        f"UPDATE event_heads SET seq = {_LAST_EVENT},"
        f" hash = (SELECT hash FROM ticket_events WHERE seq = {_LAST_EVENT})",
    ),
    _found("number_counters", "deleted", "DELETE FROM number_counters"),
    _found("lost_numbers", "deleted", "DELETE FROM lost_numbers"),
    _found("business_days", "a day opened again", "DELETE FROM business_days"),
    _found(
        "business_days", "a day closed",
        "INSERT INTO business_days SELECT branch_id, '2026-11-19', closed FROM business_days LIMIT 1",
    ),
    _found("day_summaries", "deleted", "DELETE FROM day_summaries"),
    _found("day_notes", "deleted", "DELETE FROM day_notes"),
    _found("ratings", "deleted", "DELETE FROM ratings"),
    _found(
        "counter_sessions", "a session of a closed day deleted", "DELETE FROM session_pauses",
        "DELETE FROM counter_sessions WHERE ended IS NOT NULL",
    ),
    _not_found(
        "counter_sessions", "of a day that goes on",
        "sessions, pauses, ratings and notes are sealed when their day is closed",
        "UPDATE counter_sessions SET device = 'z' WHERE ended IS NULL",
    ),
    _found("session_pauses", "deleted", "DELETE FROM session_pauses"),
    _found("audit_entries", "one entry deleted", "DELETE FROM audit_entries WHERE seq = 3"),
    _found("audit_entries", "all entries deleted", "DELETE FROM audit_entries"),
    _found("audit_entries", "trail and head deleted", "DELETE FROM audit_entries", "DELETE FROM audit_heads"),
    _found("audit_entries", "the last entry deleted", f"DELETE FROM audit_entries WHERE seq = {_LAST_ENTRY}"),
    _found(
        "audit_entries", "an entry taken out of the chain",
        f"UPDATE audit_entries SET seq = NULL WHERE seq = {_LAST_ENTRY}",
    ),
    _found("cases", "a case deleted", "DELETE FROM case_words", "DELETE FROM cases"),
    _found("case_words", "an answer deleted", "DELETE FROM case_words WHERE kind = 'register'"),
    _found("case_public", "a row deleted", "DELETE FROM case_public"),
    _found("case_types", "deleted", "DELETE FROM case_types"),
    _found("complaints", "deleted", "DELETE FROM complaints"),
    _found("case_files", "deleted", "DELETE FROM case_files"),
    _found("file_chunks", "deleted", "DELETE FROM file_chunks"),
    _found("hearings", "deleted", "DELETE FROM hearings"),
    _found("actions", "deleted", "DELETE FROM actions"),
    _found("reviews", "deleted", "DELETE FROM reviews"),
    _found("ideas", "deleted", "DELETE FROM ideas"),
    _found("delay_reasons", "deleted", "DELETE FROM delay_reasons"),
    _found("improvement_words", "deleted", "DELETE FROM improvement_words"),
    _found("merits", "deleted", "DELETE FROM merits"),
    _found("merit_words", "deleted", "DELETE FROM merit_words"),
    _found("standards", "deleted", "DELETE FROM standards"),
    _found("announcements", "deleted", "DELETE FROM announcements"),
    _found("charters", "deleted", "DELETE FROM charters"),
    _found("charter_versions", "steps changed", "UPDATE charter_versions SET steps = '[]'"),
    _found("raises", "deleted", "DELETE FROM raises"),
    _found("scorecards", "deleted", "DELETE FROM observations", "DELETE FROM scorecards"),
    _found("observations", "deleted", "DELETE FROM observations"),
    _found("released_waves", "deleted", "DELETE FROM wave_replies", "DELETE FROM released_waves"),
    _found("wave_replies", "a reply deleted", "DELETE FROM wave_replies"),
    _found("rollout_words", "deleted", "DELETE FROM rollout_words"),
    _found("rollouts", "a challenge less", "UPDATE rollouts SET challenges = '[]'"),
    _found("rollouts", "deleted", "DELETE FROM rollouts"),
    _found("rollouts", "a stage more", "UPDATE rollouts SET stages = '[{\"day\":\"2026-11-20\",\"stage\":\"named\"}]'"),
    _found("pulse_rounds", "one code more", "UPDATE pulse_rounds SET codes = codes + 1"),
    _found("pulse_codes", "deleted", "DELETE FROM pulse_codes"),
    _found("pulse_counts", "answers added", "UPDATE pulse_counts SET given = 9 WHERE item = 'means' AND answer = 1"),
    _found("inquiry_days", "a day deleted", "DELETE FROM inquiry_days"),
    _found("saved_reports", "deleted", "DELETE FROM saved_reports"),
    _found("day_compliance", "a day deleted", "DELETE FROM day_compliance"),
    _found("appointments", "one deleted", "DELETE FROM appointments WHERE state = 'arrived'"),
    _found(
        "appointments", "one moved to another place",
        "UPDATE appointments SET place = place + 1 WHERE state = 'arrived'",
    ),
    _found("record_events", "one event deleted", "DELETE FROM record_events WHERE seq = 2"),
    _found("record_events", "chain and head deleted", "DELETE FROM record_events", "DELETE FROM record_heads"),
    _found("setting_layers", "a lock taken away", "DELETE FROM setting_layers"),
    _found("settings", "a decision deleted", "DELETE FROM settings"),
    _found(
        "staff_members", "another person's PIN",
        "UPDATE staff_members SET pin_hash = (SELECT max(pin_hash) FROM staff_members)",
    ),
    _found(
        "staff_members", "a clerk becomes a manager",
        "UPDATE staff_members SET role = 'manager' WHERE role = 'clerk'",
    ),
    _found("staff_skills", "deleted", "DELETE FROM staff_skills"),
    _found(
        "role_rights", "clerks may close a day",
        "INSERT INTO role_rights SELECT id, 'clerk', 'close_days', true FROM branches",
    ),
    _found("erasures", "deleted", "DELETE FROM erasures"),
    _found("role_rights", "deleted", "DELETE FROM role_rights"),
    _found("services", "all promises changed", "UPDATE services SET promise_seconds = promise_seconds * 2"),
    _found("holidays", "deleted", "DELETE FROM holidays"),
    _found("opening_hours", "deleted", "DELETE FROM opening_hours"),
    _found("outcomes", "deleted", "DELETE FROM outcomes"),
    _found("reasons", "deleted", "DELETE FROM reasons"),
    _found("case_kinds", "deleted", "DELETE FROM case_kinds"),
    _found("units", "deleted", "DELETE FROM units"),
    _found("absences", "deleted", "DELETE FROM absences"),
    _found("hearing_duties", "deleted", "DELETE FROM hearing_duties"),
    _found("bodies", "deleted", "DELETE FROM bodies"),
    _found("competencies", "deleted", "DELETE FROM competencies"),
    _found("guides", "text changed", "UPDATE guides SET code = 'z'"),
    _found("receipts", "deleted", "DELETE FROM receipts"),
    _found("learning_records", "deleted", "DELETE FROM learning_records"),
    _found("message_templates", "deleted", "DELETE FROM message_templates"),
    _found("priority_classes", "all weights equal", "UPDATE priority_classes SET weight = 1"),
)  # fmt: skip
ALL = (*columns_changed(), *FURTHER)


def as_markdown() -> str:
    """Return the list as it stands in the documentation: a row for each table, and what is not found."""
    lines = ["| table | found | not found |", "|---|---|---|"]
    for table in TABLES:
        here = [each for each in ALL if each.place.partition(".")[0] == table.name]
        columns = sum(each.found for each in here if "." in each.place)
        found = [f"a change of {columns} of {len(table.c)} columns"] if columns else []
        found += [each.what for each in here if each.found and "." not in each.place]
        missed = [
            f"{each.place.rpartition('.')[2] if '.' in each.place else each.what}: {each.why}"
            for each in here
            if not each.found
        ]
        lines.append(f"| `{table.name}` | {'; '.join(found)} | {'; '.join(missed)} |")
    return "\n".join(lines)
