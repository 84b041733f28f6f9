"""A closed day reads the same for ever, whatever is changed afterwards."""

import json
from datetime import date, timedelta
from typing import Any

from sqlalchemy import text

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.platform.reports.report import Cards, Notes, Report
from shared.queue.summary.model import FIGURES_VERSION
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.branches import OPEN_MORNING, service_id, sign_in
from tests.helpers.statements import recorded_statements


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
    branch.clock.believe()
    play_a_visit(branch, clock)
    clock.set(OPEN_MORNING)
    branch.clock.believe()
    play_a_visit(branch, clock)
    branch.summary.close_day(friday, manager(branch))
    before = branch.summary.report(friday, Language.EN)
    assert (before.figures()["wait_median"], base_of(before, "wait_median")) == (600.0, 600.0)

    clock.set(OPEN_MORNING + timedelta(days=3))
    branch.clock.believe()
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


def stored(branch: OpenBranch) -> dict[str, Any]:
    """Return the one frozen record as the database holds it."""
    with branch.database.read() as tx:
        found: dict[str, Any] = json.loads(
            tx.connection.execute(text("SELECT figures FROM day_summaries")).scalar_one()
        )
    return found


def store(branch: OpenBranch, record: dict[str, Any]) -> None:
    """Replace the one frozen record, as another version of the program would have written it."""
    with branch.database.write() as tx:
        tx.execute(text("UPDATE day_summaries SET figures = :figures"), {"figures": json.dumps(record)})


def test_a_frozen_day_carries_one_version(branch: OpenBranch) -> None:
    today = branch.day.today()
    assert branch.summary.figures(today).version == ""
    branch.summary.close_day(today, manager(branch))
    assert stored(branch)["version"] == branch.summary.figures(today).version == FIGURES_VERSION


def test_a_day_frozen_by_version_0_1_opens_and_a_card_of_later_is_a_dash(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    today = branch.day.today()
    play_a_visit(branch, clock)
    branch.summary.close_day(today, manager(branch))
    record = stored(branch)
    del record["version"], record["headline"]["wait_p90"]
    for line in record["half_hours"]:
        del line["most_waiting"]
    for line in record["services"]:
        del line["wait_median"]
    store(branch, record)
    figures = branch.summary.figures(today)
    assert (figures.version, figures.services[0].wait_median, figures.half_hours[0].most_waiting) == ("", None, 0)
    shown = branch.summary.report(today, Language.EN).figures()
    assert (shown["wait_p90"], shown["wait_median"]) == (None, 600.0)
    # The next day is compared with days of every version.
    clock.set(OPEN_MORNING + timedelta(days=7))
    branch.clock.believe()
    play_a_visit(branch, clock)
    assert base_of(branch.summary.report(branch.day.today(), Language.EN), "wait_p90") is None


def test_a_day_frozen_by_a_later_version_opens_and_keeps_what_is_unknown_here(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    today = branch.day.today()
    play_a_visit(branch, clock)
    branch.summary.close_day(today, manager(branch))
    before = branch.summary.report(today, Language.EN)
    record = stored(branch)
    record |= {"version": "2031-01-01", "weather": "rain"}
    record["headline"]["smiles"] = 3
    for line in (*record["services"], *record["desks"], *record["half_hours"]):
        line["parked"] = 4
    store(branch, record)
    assert branch.summary.report(today, Language.EN) == before
    assert branch.summary.close_day(today, manager(branch)).first_time is False
    assert stored(branch) == record


def test_the_list_of_days_is_two_statements_however_many_days_there_are(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    for weeks in range(3):
        clock.set(OPEN_MORNING + timedelta(weeks=weeks))
        branch.clock.believe()
        play_a_visit(branch, clock)
        branch.summary.close_day(branch.day.today(), manager(branch))
    with recorded_statements(branch) as statements:
        days = branch.summary.days()
    assert [day.closed for day in days] == [True, True, True]
    assert sum("SELECT" in each.text and "business_days" in each.text for each in statements) == 1
    assert sum("SELECT" in each.text and "number_counters" in each.text for each in statements) == 1


def changes_of(branch: OpenBranch, day: date) -> list[str]:
    """Return what the report of a day says about changes of the set-up."""
    blocks = branch.summary.report(day, Language.EN).blocks
    items = [item for block in blocks if isinstance(block, Notes) and block.key == "changes" for item in block.items]
    return [without_direction_controls(Translator(Language.EN).text(item)) for item in items]


def test_the_summary_says_when_who_changed_what_of_the_set_up_and_keeps_it_with_the_day(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    monday, boss = date(2026, 11, 23), manager(branch)
    clock.set(OPEN_MORNING + timedelta(days=3))
    branch.clock.believe()
    play_a_visit(branch, clock)
    assert changes_of(branch, monday) == []
    branch.settings.change("promise_minutes", 20, boss)
    clock.advance(600)
    branch.settings.change("promise_minutes", 25, SYSTEM)
    told = [
        "10:15 – Timur A.: Setting “Promised wait, minutes”: 20 (before: 15)",
        "10:25 – The program: Setting “Promised wait, minutes”: 25 (before: 20)",
    ]
    assert changes_of(branch, monday) == told
    branch.summary.close_day(monday, boss)
    branch.settings.change("promise_minutes", 30, boss)
    assert changes_of(branch, monday) == told
    # Only the day of the change says so.
    clock.advance(86_400)
    branch.clock.believe()
    assert changes_of(branch, date(2026, 11, 24)) == []
    assert branch.check.run().faults == ()
