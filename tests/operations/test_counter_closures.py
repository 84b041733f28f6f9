"""A simulated day on which counters close unexpectedly: who pauses when, and what becomes of the other pauses."""

from datetime import UTC, date, datetime, timedelta
from random import Random

from shared.bootstrap import OpenBranch
from shared.office.catalog.working_time import Period
from shared.simulation.changes import CounterClosure, with_closures
from shared.simulation.model import Habits
from shared.simulation.rota import plan_shifts

DAY = date(2026, 11, 10)
OPENS = datetime(2026, 11, 10, 4, tzinfo=UTC)


def test_counters_that_close_pause_for_so_long_and_leave_out_other_pauses_meanwhile(office: OpenBranch) -> None:
    catalog, members = office.catalog.catalog(), office.staff.members()
    periods: list[Period] = [(OPENS, OPENS + timedelta(hours=9))]
    shifts = plan_shifts(catalog, members, periods, 10 * 3600.0, Random(1), Habits())
    closure = CounterClosure(DAY, timedelta(hours=2), timedelta(hours=4), 2)
    changed = with_closures(shifts, (closure,), DAY, OPENS)
    begins, ends = OPENS + timedelta(hours=2), OPENS + timedelta(hours=6)
    for place, (before, after) in enumerate(zip(shifts, changed, strict=True)):
        if place >= 2:
            assert after == before
            continue
        (meanwhile,) = (duty for duty in after.duties if begins <= duty.starts < ends)
        assert (meanwhile.starts, meanwhile.lasts, meanwhile.reason) == (begins, timedelta(hours=4), "technical")
        outside = [duty for duty in before.duties if not begins <= duty.starts < ends]
        assert [duty for duty in after.duties if duty is not meanwhile] == outside
        assert len(outside) < len(before.duties)
    assert with_closures(shifts, (closure,), DAY + timedelta(days=1), OPENS) == shifts
