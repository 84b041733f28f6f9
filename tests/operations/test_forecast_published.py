"""What the maintenance service publishes of the expected waits is what every screen and every ticket tells."""

from dataclasses import replace
from datetime import timedelta

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.forecast.model import ServiceWait
from shared.queue.forecast.operations.keeping import ForecastKeeping
from shared.queue.forecast.rules.learned.steps import Called, CounterCloses, CounterOpens, Ended, Issued
from shared.queue.tickets.errors import TOO_LATE_TODAY
from shared.queue.tickets.model import IssueRequest, WaitRange
from shared.service_desk.appointments.model import Purpose
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.upkeep.keeper.forecasting.making import ForecastMaker
from tests.helpers.appointments import book_here, free, kiosk_booking
from tests.helpers.branches import change_entry, service_id, sign_in
from tests.helpers.predictors import PlainPredictor, plain_maker, publish
from tests.helpers.visits import DONE, call, refused, take

SERVICE = "passport-replace"


def wait_of(branch: OpenBranch, priority: str = "ordinary") -> ServiceWait:
    """Return what is shown of the wait for a passport."""
    passport = service_id(branch, SERVICE)
    return next(wait for wait in branch.forecast.waits(priority) if wait.service_id == passport)


def around(median: float) -> WaitRange:
    """Return the range that the plain predictor has around a median."""
    return WaitRange(median - 150, median, median + 150)


def test_what_is_published_is_shown_and_stands_on_the_ticket(branch: OpenBranch, clock: VirtualClock) -> None:
    sign_in(branch, "olga", "3")
    take(branch)
    assert wait_of(branch).rough
    maker = publish(branch)
    shown = wait_of(branch)
    assert (shown.people_ahead, shown.expected, shown.rough) == (1, around(600), False)
    issued = branch.visitor.issue(IssueRequest(new_id(), (shown.service_id,), "kk"), "kiosk-1")
    assert (issued.quote, issued.rough) == (around(600), False)
    assert issued.ticket.step.quote == issued.quote

    # Somebody has come since: until the forecast is published again, each person adds what it said.
    assert wait_of(branch).people_ahead == 2
    assert wait_of(branch).expected == around(900)
    urgent = wait_of(branch, "age")
    assert urgent.people_ahead < 2
    assert not urgent.rough
    publish(branch, maker)
    assert wait_of(branch).expected == around(900)

    clock.advance(61)
    assert wait_of(branch).rough, "nobody has published for more than a minute"
    late = branch.visitor.issue(IssueRequest(new_id(), (shown.service_id,), "kk"), "kiosk-1")
    assert late.rough
    publish(branch, maker)
    assert not wait_of(branch).rough
    branch.of(ForecastKeeping).withdraw()
    assert wait_of(branch).rough, "the maintenance service has ended"


def test_somebody_who_comes_back_hears_the_wait_of_the_own_ticket(branch: OpenBranch, clock: VirtualClock) -> None:
    session = sign_in(branch, "olga", "3")
    missed = take(branch)
    call(branch, session)
    for _ in range(3):
        clock.advance(60)
        branch.desk.recall(session.id, new_id())
    clock.advance(60)
    branch.desk.no_show(session.id, new_id())
    take(branch)
    maker, command = publish(branch), new_id()
    clock.advance(5)
    back = branch.visitor.came_back(missed.display, command, "kiosk-1")
    assert (back.people_ahead, back.quote, back.rough) == (0, around(300), False)
    publish(branch, maker)
    again = branch.visitor.came_back(missed.display, command, "kiosk-1")
    assert again.quote == WaitRange(240, 240, 240), "the wait of this very ticket"


def test_an_appointment_that_falls_due_before_the_turn_lengthens_the_wait(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    times = free(branch, purpose=Purpose.BOOKING)[1].slots
    booked = book_here(branch, kiosk_booking(branch, slot=times[2].start))
    assert not branch.of(AppointmentViews).due(), "it is tomorrow"
    clock.advance((booked.slot - clock.now()).total_seconds() - 120)
    sign_in(branch, "olga", "3")
    (due,) = branch.of(AppointmentViews).due()
    assert (due.service_id, due.slot) == (booked.service_id, booked.slot)

    def told(maker: ForecastMaker) -> tuple[int, WaitRange | None]:
        clock.advance(1)
        publish(branch, maker)
        return wait_of(branch).people_ahead, wait_of(branch).expected

    keeping = branch.of(ForecastKeeping)
    alone = ForecastMaker(keeping, PlainPredictor)
    with_due = ForecastMaker(keeping, PlainPredictor, branch.of(AppointmentViews).due)
    assert told(alone) == (0, around(300))
    assert told(with_due) == (0, around(300)), "the turn of somebody who comes now is before the appointment"
    take(branch)
    assert told(alone) == (1, around(600))
    assert told(with_due) == (1, around(900)), "nobody sees the visitor who will come, but the wait is longer"


def test_the_kiosk_gives_no_ticket_whose_visitor_will_surely_not_be_called_before_closing(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    session = sign_in(branch, "olga", "3")
    closes = branch.catalog.opening().closes
    assert closes is not None
    clock.advance((closes - clock.now()).total_seconds() - 440)
    take(branch)
    publish(branch)
    request = IssueRequest(new_id(), (wait_of(branch).service_id,), "kk")
    assert wait_of(branch).late, "ten minutes, at least 7.5, but seven are left"
    assert not wait_of(branch).stopped
    assert branch.visitor.issue(request, "kiosk-1").quote == around(600), "the branch only wants it to be said"
    branch.settings.change("stop_when_too_late", True, SYSTEM)
    publish(branch)
    assert wait_of(branch).stopped
    with refused(TOO_LATE_TODAY):
        branch.visitor.issue(replace(request, command_id=new_id()), "kiosk-1")
    assert branch.visitor.issue(request, "kiosk-1").ticket.display, "a repeated command has its ticket"
    walk_in = branch.desk.create_and_call(session.id, request.service_ids[0], "kk", "ordinary", new_id())
    assert walk_in.counter_id == session.counter_id
    branch.of(ForecastKeeping).withdraw()
    rough = wait_of(branch)
    assert rough.rough
    assert not rough.stopped, "an estimate that is only rough stops nothing"


def test_a_change_of_the_set_up_is_taken_over(branch: OpenBranch) -> None:
    sign_in(branch, "olga", "3")
    maker = publish(branch)
    change_entry(branch, SERVICES, "id-card", active=False)
    change_entry(branch, SERVICES, SERVICE, published_minutes=40)
    forecast, news = maker.forecast()
    assert news
    services = {service for service, _ in forecast.newcomers}
    assert service_id(branch, SERVICE) in services
    assert service_id(branch, "id-card") not in services
    assert forecast.newcomers[service_id(branch, SERVICE), "ordinary"].per_person == 600, "a quarter of 40 minutes"


def test_windows_read_again_when_something_happened_and_not_every_time(branch: OpenBranch, clock: VirtualClock) -> None:
    sign_in(branch, "olga", "3")
    maker = publish(branch)
    before = branch.database.versions()
    clock.advance(15)
    publish(branch, maker)
    assert branch.database.versions() == before
    take(branch)
    publish(branch, maker)
    assert branch.database.versions()[Topic.FORECAST] == before[Topic.FORECAST] + 1


def test_after_a_restart_the_steps_of_the_past_are_told_as_they_were_told_while_they_happened(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    maker = plain_maker(branch)
    session = sign_in(branch, "olga", "3")
    maker.forecast()
    for _ in range(3):
        take(branch)
        clock.advance(60)
        call(branch, session)
        maker.forecast()
        clock.advance(60)
        branch.desk.serve(session.id, new_id())
        clock.advance(100)
        branch.desk.finish(session.id, DONE, new_id())
        maker.forecast()
    clock.advance(5)
    branch.counters.pause(session.id, "meal")
    maker.forecast()
    clock.advance(600)
    branch.counters.end_pause(session.id)
    maker.forecast()

    told = maker.predictor
    rebuilt = plain_maker(branch).predictor
    assert isinstance(told, PlainPredictor)
    assert isinstance(rebuilt, PlainPredictor)
    assert rebuilt.steps == told.steps
    kinds = [type(step) for step in told.steps]
    assert kinds == [CounterOpens, *[Issued, Called, Ended] * 3, CounterCloses, CounterOpens]
    first, called, ended = told.steps[1:4]
    assert (called.at - first.at, ended.at - called.at) == (60, 160)
    assert told.steps[-1].at - told.steps[-2].at == timedelta(minutes=10).total_seconds()
