"""What devices and people ask staff for now and then: paper, help, a person at the kiosk; somebody answers."""

from datetime import datetime, timedelta
from uuid import UUID

from shared.office.notices.model import NoticeKind
from shared.platform.ids import new_id
from shared.simulation.context import Hall
from shared.simulation.guests import KIOSK


def plan_errands(hall: Hall, opens: datetime, closes: datetime) -> None:
    """Enter the day's notices into the agenda."""
    habits = hall.habits
    for kind, share in (
        (NoticeKind.PAPER_LOW, habits.paper_low),
        (NoticeKind.SLIP_NOT_PRINTED, habits.slip_not_printed),
        (NoticeKind.PERSON_WANTED, habits.person_wanted),
        (NoticeKind.HELP_WANTED, habits.help_wanted),
    ):
        if hall.happens(share):
            _enter(hall, opens + (closes - opens) * hall.dice.uniform(0.1, 0.9), kind)


def _enter(hall: Hall, instant: datetime, kind: NoticeKind) -> None:
    hall.at(instant, lambda: _raise(hall, kind))


def _raise(hall: Hall, kind: NoticeKind) -> None:
    device, subject, detail = KIOSK, "", ""
    if kind is NoticeKind.SLIP_NOT_PRINTED:
        latest = next(reversed(hall.guests.values()), None)
        if latest is None:
            return
        subject, detail = latest.display, "paper_jam"
    if kind is NoticeKind.HELP_WANTED:
        at_work = hall.working()
        if not at_work:
            return
        clerk = hall.dice.choice(at_work)
        subject = hall.catalog.counter(clerk.shift.counter_id).label
        device = f"console-{subject}"
    notice = hall.branch.notices.raise_notice(kind, device, subject, detail, new_id())
    helpers = hall.working()
    if helpers:
        name = hall.dice.choice(helpers).shift.member.name
        answered = hall.now() + timedelta(seconds=hall.dice.uniform(20, 150))
        hall.at(answered, lambda: _answer(hall, notice.id, name))


def _answer(hall: Hall, notice_id: UUID, name: str) -> None:
    hall.branch.notices.answer(notice_id, name)
    settled = hall.now() + timedelta(seconds=hall.dice.uniform(60, 600))
    hall.at(settled, lambda: _close(hall, notice_id))


def _close(hall: Hall, notice_id: UUID) -> None:
    hall.branch.notices.close(notice_id)
