"""Every event that a program writes into its log: its lasting id, its level, its words and the details it may hold.

A test reads all sources and holds this list complete. No detail may identify a person: numbers of tickets, ids, names
of devices and files, kinds of faults; never names, telephone numbers or words of people.
"""

from typing import NamedTuple


class LogEvent(NamedTuple):
    """`id` never changes, `words` may; `details` are the keys that a line of this event may have."""

    id: str
    level: str
    words: str
    details: frozenset[str] = frozenset()


def _event(name: str, level: str, words: str, *details: str) -> LogEvent:
    return LogEvent(name, level, words, frozenset(details))


EVENTS = (
    # database
    _event("database.lost", "error", "database is lost", "fault"),
    _event("database.back", "info", "database is back"),
    _event("database.away_at_start", "warning", "database cannot be reached; waiting"),
    _event("database.not_opened", "warning", "the branch cannot be opened yet"),
    _event("database.unsafe_server", "warning", "the database server is not set up safely", "version", "faults"),
    _event("database.damaged", "error", "database file is damaged", "found"),
    _event(
        "database.repaired", "error", "database file was damaged and is repaired",
        "set_aside", "backup", "older_in_part", "left_out",
    ),
    _event("database.not_repaired", "error", "database could not be repaired", "fault"),
    _event("database.witness_not_written", "warning", "high-water mark could not be written", "fault"),
    # keeper
    _event("keeper.at_work", "info", "keeper is at work", "device", "since"),
    _event("keeper.waiting", "info", "another keeper is at work; waiting", "device", "since"),
    _event("keeper.lease_not_given_back", "warning", "lease could not be given back", "fault"),
    _event("keeper.messages_stopped", "warning", "messages cannot be sent", "problem"),
    _event("keeper.report_not_made", "warning", "a report was not made", "report", "problem"),
    _event("keeper.message_not_sent", "warning", "a message was not sent", "problem"),
    _event("keeper.duty_done", "info", "duty done", "duty", "result"),
    _event("keeper.duty_left", "info", "duty left", "duty"),
    _event("keeper.duty_failed", "error", "duty went wrong", "duty", "trouble"),
    _event("forecast.ready", "info", "forecast has read the past", "events", "seconds"),
    _event("forecast.learned", "info", "forecast has learned at night"),
    _event("forecast.failed", "error", "forecast went wrong", "fault"),
    _event("keeper.session_ended", "warning", "session ended that kept everybody waiting", "session"),
    _event("day.closed_late", "info", "forgotten day closed", "day"),
    _event("day.not_closed", "warning", "forgotten days were not closed"),
    # devices
    _event("device.not_told", "warning", "a heartbeat was not told"),
    _event("device.end_not_told", "warning", "the end was not told"),
    _event("device.work_not_told", "warning", "work at the console was not written down"),
    _event("printer.state_not_told", "warning", "the state of the printer was not told"),
    _event("printer.end_not_told", "warning", "the end of the printer was not told"),
    _event("case.not_taken_in", "warning", "an entry of the inbox was not taken in"),
    _event("case.file_not_taken_in", "warning", "a file of an entry of the inbox was not taken in"),
    _event("camera.stopped", "warning", "the camera stopped", "error"),
    _event("slip.printed", "info", "slip printed", "name", "status"),
    _event("slip.not_printed", "warning", "slip not printed", "kind", "detail"),
    _event("slip.case_not_prepared", "warning", "a slip was not prepared"),
    _event("slip.bug", "error", "slip not printed because of a bug"),
    _event("sound.no_file", "warning", "no chime: its file cannot be written", "error"),
    _event("sound.no_way", "warning", "no chime: this computer has no way to play sound"),
    _event("sound.no_voice", "warning", "no voice: a sentence could not be spoken", "error"),
    _event("sound.system_voice_failed", "warning", "the voice of the computer failed", "fault"),
    _event("sound.unfinished", "warning", "the voice did not finish", "key"),
    # programs
    _event("program.no_log_file", "warning", "no log file: its folder cannot be written", "error"),
    _event("program.uncaught", "critical", "uncaught error"),
    _event("program.call_shown", "info", "call is shown", "call", "number", "counter", "calls"),
    _event(
        "program.call_said", "info", "call is said",
        "call", "number", "counter", "language", "again", "text", "seconds",
    ),
    _event("program.call_over", "info", "call is over", "call", "number", "said", "shortened"),
    _event("program.call_left_out", "info", "call is left out", "call", "number", "why"),
    _event("program.pictures_not_read", "warning", "the folder of pictures cannot be read", "fault"),
    _event("program.picture_missing", "warning", "the picture of an announcement is missing", "announcement"),
    _event("program.video_not_played", "warning", "the video cannot be played", "name", "fault"),
    _event("program.board_not_read", "warning", "the board cannot read the branch"),
    # kiosk
    _event("kiosk.branch_not_read", "warning", "the branch could not be read"),
    _event("kiosk.notices_not_read", "warning", "notices could not be read: %s"),
    _event("kiosk.staff_not_called", "warning", "staff could not be called: %s"),
    _event("kiosk.staff_not_told", "warning", "staff could not be told: %s"),
    _event("kiosk.ticket_not_withdrawn", "error", "a ticket nobody waits for could not be withdrawn"),
    _event("kiosk.ticket_not_issued", "error", "a ticket could not be issued"),
    _event("kiosk.request_failed", "error", "a request of a visitor failed"),
    _event("kiosk.reading_not_kept", "warning", "that a result was read could not be kept"),
    _event("kiosk.tries_not_kept", "warning", "wrong tries were not kept: %s"),
    _event("kiosk.tries_not_read", "warning", "wrong tries were not read: %s"),
    _event("kiosk.place_not_given_back", "warning", "a place that nobody knows of was not given back"),
    _event("kiosk.slip_not_printed", "warning", "slip not printed: %s"),
    _event("program.command_failed", "error", "command failed", "command"),
    _event("simulation.refused", "info", "not done", "code"),
)  # fmt: skip

BY_WORDS = {event.words: event for event in EVENTS}
