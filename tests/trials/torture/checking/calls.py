"""I4: at each call nobody waited who had come before it was made and stood before the one who was called."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from tests.trials.torture.checking.commands import Histories, SentCommand
from tests.trials.torture.checking.finding import Findings, broken
from tests.trials.torture.checking.order import (
    RATIO_ORDINARY,
    RATIO_PRIORITY,
    Rules,
    Waiter,
    is_bound_elsewhere,
    is_bound_here,
)
from tests.trials.torture.checking.reading import Row, Stored

POLICIES = ("promise", "fifo", "strict", "ratio")
ENDED = ("served", "no_show", "left")
#: A business day begins at most so long before it does in UTC.
_EARLIEST_ZONE = timedelta(hours=14)


class Calls:
    """Plays the events again and judges each call; `judged` and `not_judged` say how many it could."""

    def __init__(self, histories: Histories, stored: Stored) -> None:
        self._rules = Rules(stored)
        self._events = stored.rows("ticket_events")
        self._commands = {command.id: command for command in histories.commands}
        self._sessions = {row["id"]: row["day"] for row in stored.rows("counter_sessions")}
        # Monotonic instants between which the clock went back.
        ends = [line for line in histories.conductor if line["verb"] == "jump" and line["kind"] == "ok"]
        begins = [line for line in histories.conductor if line["verb"] == "jump" and line["kind"] == "invoke"]
        self._back = [
            (begin["t"], end["t"]) for begin, end in zip(begins, ends, strict=False) if end["after"] < end["before"]
        ]
        self._waiters: dict[str, Waiter] = {}
        self._gone: dict[str, Waiter] = {}
        self._recent: list[bool] = []
        self.judged = 0
        self.not_judged = 0

    def check(self) -> Findings:
        """Judge every call that the order made, not those by hand."""
        for event in self._events:
            self._note_clock(self._commands.get(event["command_id"] or ""))
            details = json.loads(event["details"])
            if event["kind"] == "issue":
                self._waiters[event["ticket_id"]] = _issued(event, details)
                continue
            ticket = event["ticket_id"]
            waiter = self._waiters.get(ticket) or self._gone.get(ticket)
            if waiter is None:
                continue  # the story tells of it
            if event["kind"] == "call":
                yield from self._judge(event, waiter, str(details["rule"]).partition("+")[0])
                self._recent.insert(0, self._rules.is_priority(waiter.priority))
                del self._recent[RATIO_PRIORITY + RATIO_ORDINARY :]
            _change(waiter, event, details)
            here, there = (self._gone, self._waiters) if waiter.state in ENDED else (self._waiters, self._gone)
            there.pop(ticket, None)
            here[ticket] = waiter

    def _judge(self, event: Row, chosen: Waiter, policy: str) -> Findings:
        if policy not in POLICIES:
            return
        counter, staff, now = event["counter_id"], event["actor_id"], event["instant"]
        here = self._is_here(event)
        mine = self._rules.rank(chosen, counter, staff, policy, now, self._recent)
        if mine is None:
            yield broken("I4", f"event {event['seq']} calls a ticket that this counter may not call")
            return
        sure = not chosen.vague and (policy != "strict" or chosen.passed_sure)
        self.judged += sure
        self.not_judged += not sure
        for ticket, other in self._waiters.items():
            if other is chosen or other.state != "waiting":
                continue
            if sure and self._certainly_waits(other, counter, staff, policy, now, here=here):
                theirs = self._rules.rank(other, counter, staff, policy, now, self._recent)
                if theirs is not None and theirs > mine:
                    yield broken("I4", f"event {event['seq']} ({policy}) passes over {ticket}, which stood before")
            if policy == "strict":
                # Only now: how often somebody was passed before decides about this call.
                self._pass_by(other, chosen, counter, staff, now, here=here)

    def _is_here(self, event: Row) -> bool:
        """Whether the caller signed in on a day that goes on; who was left signed in is nobody that people wait for."""
        command = self._commands.get(event["command_id"] or "")
        day = None if command is None else self._sessions.get(command.values.get("session", ""))
        return day is not None and _goes_on(day, event["instant"])

    def _certainly_waits(
        self, other: Waiter, counter: str, staff: str, policy: str, now: datetime, *, here: bool
    ) -> bool:
        """Whether nothing excuses that this one was passed over: not its day, its ties, or what is not sure."""
        if other.vague or (policy == "strict" and not other.passed_sure):
            return False
        return _goes_on(other.day, now) and not _ties_in_the_way(other, counter, staff, here=here)

    def _pass_by(self, other: Waiter, chosen: Waiter, counter: str, staff: str, now: datetime, *, here: bool) -> None:
        """Count that somebody who came later was called before this one."""
        ties = _ties_in_the_way(other, counter, staff, here=here)
        if other.vague or chosen.vague or not _goes_on(other.day, now) or ties:
            other.passed_sure = False
            return
        callable_here = is_bound_here(other, counter, staff) or self._rules.level(other, counter, staff) is not None
        earlier = (other.counts_from, other.number) < (chosen.counts_from, chosen.number)
        other.passed += callable_here and earlier

    def _note_clock(self, command: SentCommand | None) -> None:
        """Mark everybody who was there when the clock went back: the instant they count from may have been moved."""
        if command is None or not self._back or command.ended < self._back[0][0]:
            return
        # Also those who have gone: an end that is taken back brings them back as they were.
        for waiter in (*self._waiters.values(), *self._gone.values()):
            waiter.vague = True
        if command.began > self._back[0][1]:
            del self._back[0]


def _issued(event: Row, details: Mapping[str, Any]) -> Waiter:
    number = int("".join(sign for sign in details["number"] if sign.isdigit()))
    planned = [(service, None) for service in details["planned"]]
    waiter = Waiter(event["day"], details["service"], details["priority"], number, event["instant"], event["instant"])
    waiter.planned = list(planned)
    return waiter


def _change(waiter: Waiter, event: Row, details: Mapping[str, Any]) -> None:
    """Let an event do to a ticket's place in the order what DOMAIN says."""
    kind = event["kind"]
    if kind in ("mark_untrusted", "end_wrap_up"):
        return
    waiter.state = event["after"]
    if kind == "requeue":
        _place(waiter, details["placement"], event["instant"])
    elif kind == "return":
        _place(waiter, "keeps_age", event["instant"])
    elif kind == "add_service":
        waiter.planned.append((details["service"], None))
    elif kind == "transfer":
        if details["come_back"]:
            waiter.planned.insert(0, (waiter.service, event["actor_id"]))
        waiter.service = details["service"]
        waiter.bound_counter, waiter.bound_staff = details["counter"], details["staff"]
        _place(waiter, details["placement"], event["instant"])
    elif kind == "finish_step":
        waiter.service, waiter.bound_staff = waiter.planned.pop(0)
        waiter.bound_counter = None
        _place(waiter, "keeps_age", event["instant"])


def _place(waiter: Waiter, placement: str, instant: datetime) -> None:
    waiter.first = placement == "first"
    waiter.counts_from = instant if placement == "last" else waiter.issued
    if placement == "last":
        waiter.passed, waiter.passed_sure = 0, True


def _goes_on(day: date, now: datetime) -> bool:
    """Whether a business day certainly goes on: today or yesterday, wherever the branch is."""
    return day >= (now + _EARLIEST_ZONE).date() - timedelta(days=1)


def _ties_in_the_way(waiter: Waiter, counter: str, staff: str, *, here: bool) -> bool:
    """Whether somebody else may be waited for; or nobody, when even who calls does not count as being there."""
    if is_bound_elsewhere(waiter, counter, staff):
        return True
    return not here and is_bound_here(waiter, counter, staff)
