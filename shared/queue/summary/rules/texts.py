"""The texts of the daily summary: labels, definitions, exceptions."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared.office.audit.model import AuditKind, Entry
from shared.office.catalog.rules import counter_label
from shared.office.catalog.working_time import local
from shared.office.history.model import Names
from shared.office.history.rules import change_of, who_text
from shared.platform.i18n.text import ClockTime, Listing, Minutes, Text, template, translate
from shared.queue.summary.model import ChangeLine, ExceptionLine

CARD_LABELS: Mapping[str, Text] = {
    "issued": translate("summary", "Issued"),
    "served": translate("summary", "Served"),
    "wait_median": translate("summary", "Median wait"),
    "wait_p90": translate("summary", "{nine} in {ten} waited no more than", nine=9, ten=10),
    "level_served": translate("summary", "Promise kept"),
    "level_strict": translate("summary", "Promise kept, strict"),
    "abandon_share": translate("summary", "Gave up"),
    "service_median": translate("summary", "Median service time"),
    "happy_index": translate("summary", "Satisfaction score"),
    "estimate_in_range": translate("summary", "Wait estimates that were right"),
}

#: What a figure is compared with.
USUAL = translate("summary", "usual on this weekday")

_DEFINITIONS: Mapping[str, Text] = {
    "usual": translate("summary", "Usual on this weekday: mean of the same weekday in the last four weeks."),
    "median": translate("summary", "Median: half of the values are lower, half are higher."),
    "issued": translate("summary", "Issued: tickets taken. Served: tickets whose visitor was served at least once."),
    "served": translate(
        "summary",
        "By service and by counter, a visitor counts wherever they were served. After a transfer or with a second "
        "service, served is therefore more than issued.",
    ),
    "wait": translate("summary", "Wait: from taking the number to the first call, over called visits."),
    "promise": translate(
        "summary", "Promise: the longest wait the branch promises. Target: the share of visits that should keep it."
    ),
    "level_served": translate("summary", "Promise kept: served visits called in the promised time ÷ served visits."),
    "level_strict": translate(
        "summary",
        "Strict: also counts those who left or did not come after waiting longer than promised.",
    ),
    "abandon_share": translate("summary", "Gave up: left, or not there when called, before being served ÷ issued."),
    "service_median": translate("summary", "Service time: from the start to the end of serving, without time on hold."),
    "happy_index": translate(
        "summary",
        "Satisfaction score: mean of all ratings, from {lowest} points for the worst face to {highest} for the best.",
        lowest=0,
        highest=100,
    ),
    "estimate_in_range": translate(
        "summary", "Wait estimates that were right: share of waits inside the range shown on the ticket."
    ),
    "counters": translate("summary", "Counters open: mean of the half-hour, without pauses."),
    "carry_over": translate("summary", "People inside: issued so far − visits that have ended, every half-hour."),
    "waits": translate("summary", "Waits and the promise: each call counts once; the line is the branch’s promise."),
    "occupancy": translate("summary", "Time busy: serving and paperwork ÷ time at the counter without pauses."),
    "walk_median": translate("summary", "Walk to the counter: from the last call to the start of serving."),
    "time_in_branch_median": translate(
        "summary", "Time in the branch: from taking the number to the end of the visit."
    ),
    "untrusted_share": translate(
        "summary", "Times marked as wrong by staff: the visits are counted, their times are left out."
    ),
}

_OF_A_CLERK = template("summary", "Service time and satisfaction score of a clerk are shown from %n cases on.", n=10)


def definitions(weak_sample: int) -> dict[str, Text]:
    """Return how each figure is counted, by its key."""
    return {**_DEFINITIONS, "desks": _OF_A_CLERK.filled(n=weak_sample)}


OUTCOME_NOT_TOLD = translate("summary", "no outcome noted")

_REASONS: Mapping[str, Text] = {
    "speed": translate("summary", "speed"),
    "politeness": translate("summary", "politeness"),
    "clarity": translate("summary", "clear answers"),
    "comfort": translate("summary", "clean and comfortable"),
    "result": translate("summary", "result"),
}


def reason_text(reasons: Sequence[str]) -> Listing | None:
    """Return the chosen reasons in one line; None without any."""
    texts = tuple(_REASONS[reason] for reason in reasons if reason in _REASONS)
    return Listing(texts) if texts else None


def exception_text(line: ExceptionLine) -> Text:
    """Return one exception as a sentence."""
    subject = line.subject
    if line.kind == "long_wait":
        return translate("summary", "{ticket} waited {time}.", ticket=subject, time=Minutes(line.seconds or 0.0))
    if line.kind == "by_hand":
        return _BY_HAND.get(line.detail, _BY_HAND[""]).filled(ticket=subject)
    if line.kind == "unproved":
        return translate("summary", "%n call(s) without a competency that the service asks for.", n=int(subject))
    if line.kind == "forced_sign_out":
        return translate("summary", "Counter {counter} was signed out by force.", counter=counter_label(subject))
    if line.kind == "reopened":
        at = ClockTime(datetime.fromisoformat(subject))
        return translate("summary", "The day had been closed and was opened again at {time}.", time=at)
    if line.kind == "untrusted":
        return translate("summary", "The times of {ticket} were marked as wrong.", ticket=subject)
    if line.kind == "left_open":
        return translate("summary", "{ticket} was still open at the end of the day.", ticket=subject)
    if line.kind == "slip_not_printed":
        return translate("summary", "The slip of {ticket} was not printed.", ticket=subject)
    if line.kind == "paper_low":
        return translate("summary", "Paper was running out at {device}.", device=subject)
    return translate("summary", "{device} reported a fault.", device=subject)


def change_line(line: ChangeLine, names: Names, zone: str) -> Text:
    """Return one change of the set-up as a sentence: when, who, what."""
    actor = UUID(line.staff_id) if line.staff_id else None
    instant, kind = datetime.fromisoformat(line.at), AuditKind(line.kind)
    change = change_of(Entry(_NO_ID, instant, "", actor, "", kind, line.subject, line.details), names)
    at = ClockTime(local(instant, zone))
    return translate("summary", "{time} – {who}: {what}", time=at, who=who_text(change), what=change.summary)


_NO_ID = UUID(int=0)
_BY_HAND: Mapping[str, Text] = {
    "visitor_came_back": template("summary", "{ticket} was called by hand: the visitor had come back."),
    "urgent_need": template("summary", "{ticket} was called by hand: urgent need."),
    "wrong_counter": template("summary", "{ticket} was called by hand: it had been sent to the wrong counter."),
    "manager_asked": template("summary", "{ticket} was called by hand: the manager asked for it."),
    "": template("summary", "{ticket} was called by hand before its turn."),
}
