"""Announcements on both databases: written, changed, stopped, read by kiosk and board, and checked."""

from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.announcements.errors import (
    ANNOUNCEMENT_CHANGED,
    ANNOUNCEMENT_INCOMPLETE,
    ANNOUNCEMENT_NOT_POSSIBLE,
)
from shared.quality.announcements.model import AnnouncementPlace, AnnouncementVerb
from shared.quality.announcements.operations.counting import AnnouncementCounts
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.announcements.store.tables import announcements
from tests.helpers.announcements import SCHOOL, all_announcements, announce, do_with, saying
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import take_ticket
from tests.helpers.visits import refused


@pytest.fixture
def timur(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def test_an_announcement_is_written_changed_stopped_and_shown_again(branch: OpenBranch, timur: Actor) -> None:
    views, command_id = branch.of(AnnouncementViews), new_id()
    known = announce(branch, timur, command_id=command_id)
    assert announce(branch, timur, command_id=command_id) == known  # a commit whose answer was lost
    (row,) = views.announcements(timur).rows
    assert (row.announcement, row.event, row.now) == (known, SCHOOL.event, tuple(AnnouncementPlace))
    changed = do_with(branch, known, AnnouncementVerb.WRITE, timur, terms=saying("No water on Monday", cap=3))
    with refused(ANNOUNCEMENT_CHANGED):
        do_with(branch, known, AnnouncementVerb.STOP, timur)
    with refused(ANNOUNCEMENT_NOT_POSSIBLE):
        do_with(branch, changed, AnnouncementVerb.RESUME, timur)
    stopped = do_with(branch, changed, AnnouncementVerb.STOP, timur)
    assert (views.active(), views.announcements(timur).rows[0].now) == ((), ())
    again = do_with(branch, stopped, AnnouncementVerb.RESUME, timur)
    assert views.active() == (again,) == all_announcements(branch)
    assert branch.check.run().faults == ()
    with branch.database.write() as tx:
        tx.execute(update(announcements).values(active=False))
    assert any("announcements" in fault.rule for fault in branch.check.run().faults)


def test_only_who_keeps_the_standards_writes_and_nothing_that_could_never_be_shown(
    branch: OpenBranch, timur: Actor
) -> None:
    with refused(NOT_ALLOWED):
        announce(branch, clerk_of(branch, "aigerim"))
    with refused(NOT_ALLOWED):
        branch.of(AnnouncementViews).announcements(clerk_of(branch, "aigerim"))
    with refused(ANNOUNCEMENT_INCOMPLETE):
        announce(branch, timur, replace(SCHOOL, text=LocalText(())))
    assert all_announcements(branch) == ()


def test_it_ends_when_enough_tickets_were_given_to_those_whom_it_is_meant_for(
    branch: OpenBranch, clock: VirtualClock, timur: Actor
) -> None:
    counts, views = branch.of(AnnouncementCounts), branch.of(AnnouncementViews)
    passport = service_id(branch, "passport-replace")
    take_ticket(branch, "passport-replace", "en")  # before it was written
    clock.advance(60)
    two = saying("The hall is closed", services=(passport,), most_tickets=2)
    known = announce(branch, timur, two)
    hours = announce(branch, timur, replace(two, since=time(0), until=time(0, 1), most_tickets=1))
    clock.advance(60)
    for service, language in (("passport-replace", "en"), ("passport-replace", "ru"), ("birth-certificate", "en")):
        take_ticket(branch, service, language)
    assert [row.tickets for row in views.announcements(timur).rows if row.announcement == known] == [1]
    assert counts.stop_used_up("keeper") == 0
    take_ticket(branch, "passport-replace", "en")
    assert counts.stop_used_up("keeper") == 1
    assert views.active() == (hours,)
    assert counts.stop_used_up("keeper") == 0
    (stopped,) = (each for each in all_announcements(branch) if each.id == known.id)
    # Shown again, it is counted anew.
    clock.advance(60)
    do_with(branch, stopped, AnnouncementVerb.RESUME, timur)
    take_ticket(branch, "passport-replace", "en")
    assert counts.stop_used_up("keeper") == 0
    assert branch.check.run().faults == ()
