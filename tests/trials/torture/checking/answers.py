"""I2, I8, I9, I10: compares the clients' answers with the database."""

from collections import Counter, defaultdict

from tests.trials.torture.checking.commands import Histories, SentCommand
from tests.trials.torture.checking.finding import Findings, broken, doubled, lost
from tests.trials.torture.checking.reading import Row, Stored

#: The kinds of event that an answered verb leaves.
KINDS = {
    "issue": ("issue",),
    "walk_in": ("issue",),
    "leave": ("leave",),
    "remove": ("leave",),
    "came_back": ("return",),
    "return_parked": ("return",),
    "call_next": ("call",),
    "call_number": ("call",),
    "call_parked": ("call",),
    "recall": ("recall",),
    "serve": ("serve",),
    "finish": ("finish", "finish_step"),
    "end_wrap_up": ("end_wrap_up",),
    "no_show": ("no_show", "park"),
    "park": ("park",),
    "requeue": ("requeue",),
    "transfer": ("transfer",),
    "add_service": ("add_service",),
    "undo": ("undo",),
}
ISSUING = ("issue", "walk_in")
CALLING = ("call_next", "call_number", "call_parked")
Number = tuple[str, str, int]


class Answers:
    """The comparison, with the figures it makes on the way: `given_up` by restores, `decided` commands in doubt."""

    def __init__(self, histories: Histories, stored: Stored) -> None:
        self._histories = histories
        self._tickets = {row["id"]: row for row in stored.rows("tickets")}
        self._sessions = {row["id"] for row in stored.rows("counter_sessions")}
        self._ratings = {row["id"]: row for row in stored.rows("ratings")}
        self._events: dict[str, list[Row]] = defaultdict(list)
        for event in stored.rows("ticket_events"):
            if event["command_id"] is not None:
                self._events[event["command_id"]].append(event)
        self.given_up: Counter[str] = Counter()
        self.decided: Counter[str] = Counter()

    def check(self) -> Findings:
        """Check every command, and every number that a client was given."""
        for command in self._histories.commands:
            if command.asked > 1 or command.doubts:
                yield from self._doubtful(command)
            if command.end == "ok":
                yield from self._answered(command)
            elif command.end == "fail" and command.id in self._events and not self._histories.given_up(command):
                yield broken("I8", f"{_words(command)} was refused ({command.code}), and yet it is done")
        yield from self._numbers()
        yield from self._closings()

    def _answered(self, command: SentCommand) -> Findings:
        if command.verb in KINDS:
            yield from self._with_event(command)
        elif not self._kept_without_event(command):
            yield from self._missing(command, "I8")

    def _kept_without_event(self, command: SentCommand) -> bool:
        if command.verb == "rate":
            return command.id in self._ratings
        return command.verb != "sign_in" or command.answer["session"] in self._sessions

    def _with_event(self, command: SentCommand) -> Findings:
        events, ticket = self._events.get(command.id, []), command.answer.get("ticket")
        if ticket is None:
            if events and not self._histories.given_up(command):
                yield broken("I8", f"{_words(command)} was answered with nothing, and yet it is done")
            return
        if not events:
            # Ending paperwork that had ended is answered with nothing to end, or by the ticket it was about.
            yield from self._missing(command, "I2" if command.verb in ISSUING else "I8")
            return
        if len(events) > 1:
            yield doubled("I8", f"{_words(command)} left {len(events)} events")
        event = events[0]
        if event["kind"] not in KINDS[command.verb] or event["ticket_id"] != ticket:
            yield broken("I8", f"{_words(command)} was answered with another ticket or deed than its event tells")
        if command.verb in CALLING and command.asked == 1 and event["counter_id"] != command.answer["counter"]:
            yield doubled("I3", f"{_words(command)} was answered with another counter than its event tells")
        if command.asked == 1 and command.verb != "walk_in" and event["after"] != command.answer["state"]:
            yield broken("I8", f"{_words(command)} was answered {command.answer['state']}, not {event['after']}")
        if ticket not in self._tickets:
            yield lost("I2", f"{_words(command)}: its ticket has vanished")

    def _missing(self, command: SentCommand, invariant: str) -> Findings:
        if self._histories.given_up(command):
            self.given_up["tickets" if command.verb in ISSUING else "other changes"] += 1
            return
        number = command.answer.get("display", "")
        yield lost(invariant, f"{_words(command)} was confirmed {number} and is not there".replace("  ", " "))

    def _doubtful(self, command: SentCommand) -> Findings:
        made = [event for event in self._events.get(command.id, []) if event["kind"] == "issue"]
        if len(made) > 1:
            yield doubled("I10", f"{_words(command)} was in doubt and made {len(made)} tickets")
        if command.verb in ISSUING and command.end == "ok" and not made and not self._histories.given_up(command):
            yield lost("I10", f"{_words(command)} was asked again and confirmed, and made no ticket")
        there = command.id in self._events or command.id in self._ratings or command.id in self._sessions
        how = {"ok": "asked again: done", "fail": "asked again: refused", "doubt": "never asked again"}[command.end]
        self.decided[how if command.end != "doubt" else f"{how}: {'done' if there else 'not done'}"] += 1

    def _numbers(self) -> Findings:
        """I9: a number that was ever issued belongs to that ticket forever, also after a restore that lost it."""
        owners: dict[Number, set[str]] = defaultdict(set)
        for command in self._histories.commands:
            if command.end == "ok" and command.verb in ISSUING:
                answer = command.answer
                owners[answer["day"], answer["prefix"], answer["number"]].add(answer["ticket"])
        for row in self._tickets.values():
            number = (row["day"].isoformat(), row["prefix"], row["number"])
            if number in owners:
                owners[number].add(row["id"])
        for (day, prefix, given), tickets in owners.items():
            if len(tickets) > 1:
                yield doubled("I9", f"{prefix}{given:03d} of {day} was given to {len(tickets)} visitors")

    def _closings(self) -> Findings:
        """A day is closed for the first time once, however many close it at once; a restore may open it again."""
        first: dict[str, list[SentCommand]] = defaultdict(list)
        for command in self._histories.commands:
            if command.verb == "close_day" and command.end == "ok" and command.answer["first_time"]:
                first[command.answer["day"]].append(command)
        for day, commands in first.items():
            if len(commands) > 1 and not any(self._histories.given_up(command) for command in commands):
                yield doubled("I5", f"{day} was closed for the first time {len(commands)} times")


def _words(command: SentCommand) -> str:
    return f"{command.client}: {command.verb} ({command.id})"
