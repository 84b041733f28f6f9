"""A closed day reads the same for ever, whatever is changed afterwards."""

from datetime import date, timedelta

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.reports.report import Cards, Report
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.branches import OPEN_MORNING, service_id, sign_in


def play_a_visit(branch: OpenBranch, clock: VirtualClock) -> None:
    """One visitor waits ten minutes and is served for five."""
    session = sign_in(branch, "aigerim", "3")
    ticket = branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "id-card"),), "kk"), "kiosk-1").ticket
    clock.advance(600)
    branch.desk.call_next(session.id, new_id())
    branch.desk.serve(session.id, new_id())
    clock.advance(300)
    branch.desk.finish(session.id, Finish("completed"), new_id())
    if ticket.number > 1:
        branch.desk.mark_untrusted(session.id, ticket.id, new_id())
    branch.counters.sign_out(session.id)


def manager(branch: OpenBranch) -> Actor:
    """Return the sample branch's manager."""
    member = next(member for member in branch.staff.members() if member.code == "timur")
    return Actor(ActorKind.MANAGER, member.id, "console-1")


def base_of(report: Report, key: str) -> float | int | None:
    """Return what a card is compared with."""
    cards = next(block for block in report.blocks if isinstance(block, Cards)).cards
    found = next(card.comparison for card in cards if card.key == key)
    return None if found is None else found.base


def test_a_closed_days_report_outlives_changed_settings_and_days_closed_later(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    friday, friday_before = date(2026, 11, 20), date(2026, 11, 13)
    clock.set(OPEN_MORNING - timedelta(days=7))
    play_a_visit(branch, clock)
    clock.set(OPEN_MORNING)
    play_a_visit(branch, clock)
    branch.summary.close_day(friday, manager(branch))
    before = branch.summary.report(friday, Language.EN)
    assert (before.figures()["wait_median"], base_of(before, "wait_median")) == (600.0, 600.0)

    clock.set(OPEN_MORNING + timedelta(days=3))
    branch.settings.change("service_level_target", 0.5, manager(branch))
    branch.settings.change("weak_sample", 2, manager(branch))
    branch.summary.close_day(friday_before, manager(branch))
    assert branch.summary.report(friday, Language.EN) == before


def test_an_open_day_follows_what_happens(branch: OpenBranch, clock: VirtualClock) -> None:
    today = branch.day.today()
    play_a_visit(branch, clock)
    first = branch.summary.report(today, Language.EN).figures()
    play_a_visit(branch, clock)
    second = branch.summary.report(today, Language.EN).figures()
    assert (first["served"], second["served"]) == (1, 2)
    # The second visit's times were marked as wrong: it counts, its times do not.
    assert second["wait_median"] == first["wait_median"] == 600.0
    assert branch.summary.figures(today).untrusted_share == 0.5
