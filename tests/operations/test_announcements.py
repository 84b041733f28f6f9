"""Announcements on both databases: written, changed, stopped, read by kiosk and board, and checked."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.announcements.errors import (
    ANNOUNCEMENT_CHANGED,
    ANNOUNCEMENT_INCOMPLETE,
    ANNOUNCEMENT_NOT_POSSIBLE,
)
from shared.quality.announcements.model import AnnouncementPlace, AnnouncementVerb
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.announcements.store.tables import announcements
from tests.helpers.announcements import SCHOOL, all_announcements, announce, do_with, saying
from tests.helpers.cases import clerk_of
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
