"""A day's calls under other rules: computed from the real calls, on both databases."""

from dataclasses import replace

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.settings.errors import SETTING_CHANGED_MEANWHILE
from shared.office.settings.model import OrderPolicy, Settings
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.stats.rules.order_preview import OrderPreview
from tests.helpers.appointments import book_here, check_in, free_time, kiosk_booking
from tests.helpers.branches import sign_in
from tests.helpers.visits import DONE, refused, take


def preview(branch: OpenBranch, policy: OrderPolicy, **more: int) -> OrderPreview:
    return branch.summary.order_preview(branch.day.today(), replace(Settings(), policy=policy, **more))


def a_morning(branch: OpenBranch, clock: VirtualClock) -> list[str]:
    """Three visitors, the last one with priority; a counter calls them by the order of arrival."""
    branch.settings.change("policy", "fifo", SYSTEM)
    first = take(branch, "passport-replace")
    clock.advance(60)
    second = take(branch, "passport-replace")
    clock.advance(60)
    disabled = take(branch, "passport-replace", priority="disability")
    clock.advance(60)
    desk = sign_in(branch, "aigerim", "1")
    for _ in range(3):
        called = branch.desk.call_next(desk.id, new_id())
        assert called is not None
        clock.advance(120)
        branch.desk.serve(desk.id, new_id())
        branch.desk.finish(desk.id, DONE, new_id())
        branch.desk.end_wrap_up(desk.id, new_id())
    return [first.display, second.display, disabled.display]


def test_the_rules_in_use_give_the_order_that_really_was(branch: OpenBranch, clock: VirtualClock) -> None:
    numbers = a_morning(branch, clock)
    same = preview(branch, OrderPolicy.FIFO)
    assert [(call.actual, call.previewed) for call in same.calls] == [(number, number) for number in numbers]
    assert same.different == 0
    assert same.ordinary is not None
    assert (same.ordinary.mean, same.ordinary.longest) == (
        same.ordinary.mean_previewed,
        same.ordinary.longest_previewed,
    )


def test_who_came_early_for_an_appointment_is_not_called_earlier_in_the_preview(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    request = kiosk_booking(branch, slot=free_time(branch, day=0))
    book_here(branch, request)
    clock.advance((request.slot - clock.now()).total_seconds() - 1800)
    early = check_in(branch, request.code).issued.ticket.display
    clock.advance(1620)
    walk_in = take(branch, "passport-replace").display
    clock.advance(240)
    desk = sign_in(branch, "aigerim", "1")
    branch.desk.call_next(desk.id, new_id())
    branch.desk.serve(desk.id, new_id())
    branch.desk.finish(desk.id, DONE, new_id())
    branch.desk.end_wrap_up(desk.id, new_id())
    clock.advance(60)
    branch.desk.call_next(desk.id, new_id())
    found = branch.summary.order_preview(branch.day.today(), branch.settings.values())
    assert [(call.actual, call.previewed) for call in found.calls] == [(walk_in, walk_in), (early, early)]


def test_with_priority_first_the_last_one_is_called_first(branch: OpenBranch, clock: VirtualClock) -> None:
    first, second, disabled = a_morning(branch, clock)
    other = preview(branch, OrderPolicy.STRICT)
    assert [call.previewed for call in other.calls] == [disabled, first, second]
    assert other.different == 3
    assert other.priority is not None
    assert (other.priority.mean, other.priority.mean_previewed) == (300, 60)


def test_the_ceiling_of_the_strict_order_holds_in_the_preview(branch: OpenBranch, clock: VirtualClock) -> None:
    first, _, disabled = a_morning(branch, clock)
    would = [call.previewed for call in preview(branch, OrderPolicy.STRICT, strict_ceiling=1).calls]
    assert would[:2] == [disabled, first]


def test_somebody_who_left_can_be_called_until_then(branch: OpenBranch, clock: VirtualClock) -> None:
    gone = take(branch, "passport-replace", priority="disability")
    clock.advance(30)
    branch.visitor.leave(gone.id, new_id(), "kiosk-1")
    numbers = a_morning(branch, clock)
    assert {call.previewed for call in preview(branch, OrderPolicy.STRICT).calls} == set(numbers)


def test_a_day_without_calls_has_an_empty_preview(branch: OpenBranch) -> None:
    take(branch)
    nothing = preview(branch, OrderPolicy.PROMISE)
    assert (nothing.calls, nothing.ordinary, nothing.priority, nothing.different) == ((), None, None, 0)


def test_a_preview_changes_nothing(branch: OpenBranch, clock: VirtualClock) -> None:
    a_morning(branch, clock)
    before = branch.database.versions()
    preview(branch, OrderPolicy.RATIO)
    assert branch.database.versions() == before
    assert branch.settings.values().policy is OrderPolicy.FIFO


def test_several_settings_are_changed_together_or_not_at_all(branch: OpenBranch) -> None:
    branch.settings.change_together({"policy": "ratio", "ratio_priority": 3}, SYSTEM, {})
    with refused(SETTING_CHANGED_MEANWHILE):
        branch.settings.change_together(
            {"policy": "fifo", "ratio_priority": 4}, SYSTEM, {"policy": "ratio", "ratio_priority": 2}
        )
    values = branch.settings.values()
    assert (values.policy, values.ratio_priority) == (OrderPolicy.RATIO, 3)
    assert branch.check.run().faults == ()
