"""What the pages of a sealed database say: names of states and actions, and the facts of a wave and of a visit."""

from collections.abc import Iterator
from datetime import datetime

from counter_console.records.case_texts import CaseFact
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Listing,
    Number,
    Showable,
    Text,
    isolated,
    left_to_right,
    translate,
)
from shared.platform.reports.figures import DASH
from shared.quality.scorecards.model import NOT_APPLICABLE, Scale
from shared.quality.scorecards.model.wave import DayPart
from shared.quality.shopping.model import (
    Flag,
    Place,
    SetAsideReason,
    TicketProof,
    VisitState,
    VisitVerb,
    WaveState,
    WaveVerb,
)
from shared.quality.shopping.model.commands import VisitRow, WaveRow
from shared.queue.tickets.rules.code import shown_ticket_code

WAVES_TITLE, VISITS_TITLE = translate("shopping", "Waves"), translate("shopping", "Visits")
WAVE_STATES = {
    WaveState.PLANNED: translate("shopping", "Planned"),
    WaveState.FIELD: translate("shopping", "In the field"),
    WaveState.READING: translate("shopping", "Being read"),
    WaveState.RELEASED: translate("shopping", "Released"),
    WaveState.FINAL: translate("shopping", "Final"),
    WaveState.CANCELLED: translate("shopping", "Cancelled"),
}
WAVE_VERBS = {
    WaveVerb.COUNT_RECEIPTS: translate("shopping", "Count receipts"),
    WaveVerb.RECEIPTS: translate("shopping", "Record receipts"),
    WaveVerb.OPEN: translate("shopping", "Open the wave"),
    WaveVerb.MATCH: translate("shopping", "Match tickets"),
    WaveVerb.CLOSE: translate("shopping", "Close the wave"),
    WaveVerb.RELEASE: translate("shopping", "Release the results"),
    WaveVerb.CANCEL: translate("shopping", "Cancel the wave"),
}
VISIT_STATES = {
    VisitState.ASSIGNED: translate("shopping", "To be made"),
    VisitState.SUBMITTED: translate("shopping", "To be read"),
    VisitState.FIT: translate("shopping", "Counts"),
    VisitState.SET_ASIDE: translate("shopping", "Left out"),
    VisitState.MISSED: translate("shopping", "Not made"),
}
VISIT_VERBS = {
    VisitVerb.SUBMIT: translate("shopping", "Fill in the form"),
    VisitVerb.READ: translate("shopping", "It counts"),
    VisitVerb.RETURN: translate("shopping", "Return with a question"),
    VisitVerb.SET_ASIDE: translate("shopping", "Leave it out"),
    VisitVerb.READ_AGAIN: translate("shopping", "Read again"),
}
PARTS = {
    DayPart.MORNING: translate("shopping", "morning"),
    DayPart.MIDDAY: translate("shopping", "midday"),
    DayPart.AFTERNOON: translate("shopping", "afternoon"),
}
REASONS = {
    SetAsideReason.NOT_MATCHED: translate("shopping", "its ticket was not found"),
    SetAsideReason.WRONG_SCENARIO: translate("shopping", "it was not the scenario"),
    SetAsideReason.RECOGNISED: translate("shopping", "the visitor was recognised"),
    SetAsideReason.NOT_FACTUAL: translate("shopping", "it does not keep to facts"),
    SetAsideReason.READINGS_DIFFER: translate("shopping", "the two readings differ"),
}
PROOFS = {
    TicketProof.NONE: translate("shopping", "not matched with a ticket"),
    TicketProof.LIKELY: translate("shopping", "number, service and time fit; the reader decides"),
    TicketProof.PROVED: translate("shopping", "proved by the code of the slip"),
}
FLAGS = {
    Flag.WAIT_DIFFERS: translate("shopping", "the wait that was claimed is not the measured one"),
    Flag.NOT_FOUND: translate("shopping", "no such ticket in the copies of the branch"),
    Flag.OTHER_DAY: translate("shopping", "made on another day than planned"),
}
ANSWERS: dict[str, Text] = {
    "yes": translate("shopping", "yes"),
    "no": translate("shopping", "no"),
    "fully": translate("shopping", "fully"),
    "partly": translate("shopping", "partly"),
    "not": translate("shopping", "not at all"),
    NOT_APPLICABLE: translate("shopping", "does not apply"),
}


def answer_text(scale: Scale, answer: str) -> Showable:
    """Return an answer in words; one of five as its figure."""
    return Number(int(answer)) if scale is Scale.FIVE and answer.isdecimal() else ANSWERS.get(answer, answer)


def state_text(row: VisitRow) -> Text:
    """Return the state of a visit; who reads it again is not told that it was read."""
    return VISIT_STATES[VisitState.SUBMITTED if VisitVerb.READ_AGAIN in row.verbs else row.visit.state]


def when_text(row: VisitRow) -> Text:
    """Return day and hour of a planned visit, in the branch's own time."""
    planned = row.assignment.planned
    return translate(
        "shopping",
        "{day}, {time}",
        day=Day(planned.day, weekday=True),
        time=ClockTime(datetime.combine(planned.day, planned.hour)),
    )


def place_name(row: VisitRow) -> Showable:
    """Return the name of the branch."""
    return row.wave.place(row.assignment.planned.place).name


def service_name(row: VisitRow) -> Showable:
    """Return the name of the service."""
    planned = row.assignment.planned
    names = {each.code: each.name for each in row.wave.place(planned.place).services}
    return names.get(planned.service, planned.service)


def wave_facts(row: WaveRow) -> Iterator[CaseFact]:
    """Yield what is known of a wave."""
    wave = row.wave
    yield CaseFact(translate("shopping", "State"), WAVE_STATES[row.state])
    if row.next_day is not None:
        yield CaseFact(translate("shopping", "Next step at the earliest"), Day(row.next_day, year=True))
    yield CaseFact(
        translate("shopping", "Days of visits"),
        translate(
            "shopping",
            "{first} to {last}",
            first=Day(wave.first_day, weekday=False),
            last=Day(wave.last_day, year=True, weekday=False),
        ),
    )
    yield CaseFact(
        translate("shopping", "Notice of the programme"),
        translate("shopping", "since {day}: {text}", day=Day(wave.notice_day, weekday=False), text=wave.notice),
    )
    if row.uninformed:
        yield CaseFact(translate("shopping", "Receipts missing"), Listing(tuple(row.uninformed)))
    for place in wave.places:
        if place.receipts or place.counted is not None:
            yield CaseFact(translate("shopping", "Receipts: {branch}", branch=place.name), _receipts_text(place))
    yield CaseFact(
        translate("shopping", "Visits"),
        translate(
            "shopping",
            "{planned} planned and {reserve} in reserve; {submitted} came in, {read} read, {fit} count",
            planned=row.planned,
            reserve=row.reserve,
            submitted=row.submitted,
            read=row.read,
            fit=row.fit,
        ),
    )
    if row.matched:
        yield CaseFact(translate("shopping", "Tickets"), matched_text(row))
    yield CaseFact(
        translate("shopping", "Smallest change that can be seen"),
        translate("shopping", "{points} points of a branch’s score", points=Number(row.smallest, 1)),
    )
    yield CaseFact(
        translate("shopping", "Scorecard"),
        translate(
            "shopping",
            "{title}, version {number}",
            title=wave.card.terms.title,
            number=wave.card.number,
        ),
    )
    for sentence in row.explained:
        yield CaseFact(translate("shopping", "Plan"), sentence)
    if wave.reply_until is not None:
        yield CaseFact(translate("shopping", "Replies until"), Day(wave.reply_until, year=True))
    if wave.reason:
        yield CaseFact(translate("shopping", "Reason"), isolated(wave.reason))


def _receipts_text(place: Place) -> Text:
    """Return how many have confirmed the notice, and who says so."""
    read, staff = Number(place.receipts), Number(place.staff)
    if place.counted is None:
        return translate("shopping", "{read} of {staff}, typed by the officer", read=read, staff=staff)
    day = Day(place.counted, year=True, weekday=False)
    return translate("shopping", "{read} of {staff}, by the file of {day}", read=read, staff=staff, day=day)


def matched_text(row: WaveRow) -> Text:
    """Return how many tickets of the visits were found, and how surely."""
    return translate(
        "shopping",
        "{proved} proved by the code of the slip, {likely} likely, for the reader to decide, {lost} not found",
        proved=Number(row.proved),
        likely=Number(row.likely),
        lost=Number(row.not_found),
    )


def visit_facts(row: VisitRow, *, reads: bool) -> Iterator[CaseFact]:
    """Yield what is known of a visit: the assignment, then what the assessor says, then what the records say."""
    planned, visit = row.assignment.planned, row.visit
    scenario = row.wave.scenario(planned.service)
    yield CaseFact(translate("shopping", "State"), state_text(row))
    if planned.reserve:
        yield CaseFact(translate("shopping", "Reserve"), translate("shopping", "Only when the officer asks for it."))
    if visit.returned:
        yield CaseFact(translate("shopping", "The officer asks"), isolated(visit.returned))
    yield CaseFact(translate("shopping", "Branch"), place_name(row))
    yield CaseFact(translate("shopping", "Service"), service_name(row))
    yield CaseFact(translate("shopping", "Planned for"), when_text(row))
    yield CaseFact(translate("shopping", "What you need"), isolated(scenario.need))
    yield CaseFact(translate("shopping", "What to note"), isolated(scenario.facts))
    yield CaseFact(
        translate("shopping", "At the counter"), translate("shopping", "at most %n minutes", n=scenario.minutes)
    )
    if reads and row.assessor:
        yield CaseFact(translate("shopping", "Assessor"), isolated(row.assessor))
    if visit.report is not None:
        yield from _told(row)
    if reads and visit.report is not None:
        yield from _measured(row)


def _told(row: VisitRow) -> Iterator[CaseFact]:
    report = row.visit.report
    assert report is not None
    slip = left_to_right(shown_ticket_code(report.slip)) if report.slip else translate("shopping", "slip lost")
    yield CaseFact(
        translate("shopping", "Ticket as told"),
        Listing(
            (isolated(report.number), Day(report.day), ClockTime(datetime.combine(report.day, report.issued)), slip)
        ),
    )
    answers = {each.item: each for each in row.answers}
    for item in row.wave.card.terms.items:
        answer = answers[item.key]
        said = answer_text(item.scale, answer.answer)
        shown = translate("shopping", "{answer}. {comment}", answer=said, comment=isolated(answer.comment))
        yield CaseFact(item.text, shown if answer.comment else said)


def _measured(row: VisitRow) -> Iterator[CaseFact]:
    visit = row.visit
    yield CaseFact(translate("shopping", "Whose ticket"), PROOFS[visit.proof])
    if visit.flags:
        yield CaseFact(translate("shopping", "To look at"), Listing(tuple(FLAGS[each] for each in visit.flags)))
    ticket = visit.ticket
    if ticket is not None:
        yield CaseFact(
            translate("shopping", "From the branch’s records"),
            translate(
                "shopping",
                "wait {wait} min, serving {serving} min, calls: {calls}, outcome: {outcome}, served by: {clerk}",
                wait=DASH if ticket.wait is None else Number(ticket.wait, 1),
                serving=DASH if ticket.serving is None else Number(ticket.serving, 1),
                calls=ticket.calls,
                outcome=isolated(ticket.outcome) if ticket.outcome else DASH,
                clerk=isolated(ticket.clerk) if ticket.clerk else DASH,
            ),
        )
    if visit.reason is not None:
        yield CaseFact(translate("shopping", "Reason"), REASONS[visit.reason])
