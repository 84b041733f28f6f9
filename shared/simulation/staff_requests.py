"""What devices and people ask staff for now and then: paper, help, a person at the kiosk; somebody answers."""

from datetime import datetime, timedelta
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.notices.model import NoticeKind
from shared.platform.ids import new_id
from shared.simulation.context import KIOSK, SimulationContext


def plan_staff_requests(context: SimulationContext, opens: datetime, closes: datetime) -> None:
    """Enter the day's notices into the agenda."""
    habits = context.habits
    for kind, share in (
        (NoticeKind.PAPER_LOW, habits.paper_low),
        (NoticeKind.SLIP_NOT_PRINTED, habits.slip_not_printed),
        (NoticeKind.PERSON_WANTED, habits.person_wanted),
        (NoticeKind.HELP_WANTED, habits.help_wanted),
    ):
        if context.happens(share):
            _enter(context, opens + (closes - opens) * context.dice.uniform(0.1, 0.9), kind)


def _enter(context: SimulationContext, instant: datetime, kind: NoticeKind) -> None:
    context.at(instant, lambda: _raise(context, kind))


def _raise(context: SimulationContext, kind: NoticeKind) -> None:
    device, subject, detail = KIOSK, "", ""
    if kind is NoticeKind.SLIP_NOT_PRINTED:
        latest = next(reversed(context.guests.values()), None)
        if latest is None:
            return
        subject, detail = latest.display, "paper_jam"
    if kind is NoticeKind.HELP_WANTED:
        at_work = context.working()
        if not at_work:
            return
        clerk = context.dice.choice(at_work)
        subject = context.catalog.counter(clerk.shift.counter_id).label
        device = f"console-{subject}"
    notice = context.branch.notices.raise_notice(kind, device, subject, detail, new_id())
    helpers = context.working()
    if helpers:
        actor = Actor(ActorKind.CLERK, context.dice.choice(helpers).shift.member.id)
        answered = context.now() + timedelta(seconds=context.dice.uniform(20, 150))
        context.at(answered, lambda: _answer(context, notice.id, actor))


def _answer(context: SimulationContext, notice_id: UUID, actor: Actor) -> None:
    context.branch.notices.answer(notice_id, actor)
    settled = context.now() + timedelta(seconds=context.dice.uniform(60, 600))
    context.at(settled, lambda: _close(context, notice_id, actor))


def _close(context: SimulationContext, notice_id: UUID, actor: Actor) -> None:
    context.branch.notices.close(notice_id, actor)
