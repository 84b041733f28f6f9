"""What the card of the current visitor says in each phase: one large thing, and little around it."""

from dataclasses import dataclass
from datetime import datetime

from counter_console.desk.state import DeskState, Fact
from counter_console.desk.texts import PHASES, SPEAKS, nobody_waits, whole_minutes
from counter_console.desk.verbs import Phase
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable, translate


@dataclass(frozen=True)
class Face:
    """One face of the card. `since` starts its clock (None: no clock); with `expected_seconds` the line fills.

    `quiet` numbers are only announced: the visitor is not at the counter yet.
    """

    label: Showable
    number: str = ""
    title: Showable = ""
    facts: tuple[Fact, ...] = ()
    proof: Showable = ""
    text: Showable = ""
    since: datetime | None = None
    caption: Showable = ""
    expected_seconds: float | None = None
    quiet: bool = False


def face_of(state: DeskState) -> Face:
    """Return the face for a picture of the desk."""
    if not state.loaded:
        return Face(translate("console.desk", "Reading the queue"))
    match state.phase:
        case Phase.PAUSED:
            return Face(
                PHASES[Phase.PAUSED],
                title=state.pause_reason,
                text=translate("console.desk", "This counter calls nobody until the pause ends."),
                since=state.paused_since,
                caption=translate("console.desk", "of pause"),
            )
        case Phase.WRAP_UP:
            undo = state.undo
            return Face(
                PHASES[Phase.WRAP_UP],
                number=undo.number if undo else "",
                title=translate("console.desk", "Take your time to finish the paperwork."),
                text=translate("console.desk", "Nobody is called until you are ready."),
                since=undo.ended if undo else None,
                quiet=True,
            )
        case Phase.IDLE:
            return _next_face(state)
        case _:
            return _visitor_face(state)


def _visitor_face(state: DeskState) -> Face:
    visitor = state.visitor
    if visitor is None:
        return _next_face(state)
    caption: Showable = ""
    if state.phase is Phase.CALLED:
        caption = translate("console.desk", "since the call")
    elif visitor.expected_seconds is not None:
        caption = translate("console.desk", "of about {time}", time=whole_minutes(visitor.expected_seconds))
    text: Showable = ""
    if visitor.next_services:
        text = translate("console.desk", "Then: {service}", service=visitor.next_services[0])
    return Face(
        PHASES[state.phase],
        visitor.number,
        visitor.service,
        visitor.facts,
        visitor.proof,
        text,
        visitor.since,
        caption,
        visitor.expected_seconds,
    )


def _next_face(state: DeskState) -> Face:
    if not state.waiting:
        others = state.waiting_elsewhere
        text = (
            translate("console.desk", "%n people are waiting for other counters.", n=others)
            if others
            else translate("console.desk", "The next visitor appears here.")
        )
        return Face(
            translate("console.desk", "No visitor at the counter"),
            title=nobody_waits(others),
            text=text,
        )
    first = state.waiting[0]
    facts = [Fact(SPEAKS[Language(first.language)])]
    if first.priority:
        facts.append(Fact(first.priority, strong=True))
    return Face(
        PHASES[Phase.IDLE],
        first.number,
        first.service,
        tuple(facts),
        since=first.counts_from,
        caption=translate("console.desk", "in the queue"),
        expected_seconds=first.promise_seconds,
        quiet=True,
    )
