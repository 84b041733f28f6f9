"""Announcements on both databases: written, changed, stopped, read by kiosk and board, and checked."""

from dataclasses import replace
from datetime import time
from uuid import UUID

import pytest
from sqlalchemy import update

from display_board.board.building import Moment, build
from display_board.board.rotation import Turn
from display_board.told_pictures import ToldPictures
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.files.model import FileKind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.quality.announcements.errors import (
    ANNOUNCEMENT_CHANGED,
    ANNOUNCEMENT_INCOMPLETE,
    ANNOUNCEMENT_NOT_POSSIBLE,
)
from shared.quality.announcements.model import AnnouncementPicture, AnnouncementPlace, AnnouncementVerb
from shared.quality.announcements.operations.counting import AnnouncementCounts
from shared.quality.announcements.operations.desk import AnnouncementOperations
from shared.quality.announcements.operations.views import AnnouncementViews, needed_pictures
from shared.quality.announcements.store.tables import announcements
from shared.service_desk.cases.errors import FILE_IS_NO_PICTURE
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from tests.helpers.announcements import SCHOOL, all_announcements, announce, do_with, keep_picture, saying
from tests.helpers.boards import NOW, facts
from tests.helpers.branches import service_id
from tests.helpers.cases import clerk_of
from tests.helpers.consoles import take_ticket
from tests.helpers.files import checked
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


def test_a_picture_is_kept_shown_by_boards_checked_and_cleaned_away(office: OpenBranch, hours: VirtualClock) -> None:
    timur = clerk_of(office, "timur")
    operations, files = office.of(AnnouncementOperations), office.of(AttachmentOperations)
    views = office.of(AnnouncementViews)
    with refused(FILE_IS_NO_PICTURE):
        operations.keep_picture(replace(checked(), kind=FileKind.PDF), "map.pdf", timur)
    with refused(FILE_BYTES_LOST):
        announce(office, timur, replace(SCHOOL, picture=AnnouncementPicture("0" * 64, 5, "0" * 64)))
    kept = keep_picture(office, timur)
    known = announce(office, timur, replace(SCHOOL, picture=kept))
    words = announce(office, timur)
    assert (views.picture(known.id), views.picture(words.id)) == (checked().content, b"")

    reads: list[UUID] = []

    def noting(announcement_id: UUID) -> bytes:
        reads.append(announcement_id)
        return views.picture(announcement_id)

    pictures = ToldPictures(noting)
    for _ in range(2):
        (poster,) = pictures.posters(views.active())
    assert (reads, poster.name) == ([known.id], str(known.id))
    reading = replace(facts(), announcements=views.active(), told_pictures=(poster,))
    moment = Moment(NOW, Turn(Language.KK, 0), None, None)
    assert build(reading, replace(moment, told=(known, words))).posters == (poster,)
    assert build(reading, replace(moment, told=(words,))).posters == ()

    # An hour later the keeper removes the bytes that no announcement names; a stopped one still needs its own.
    hours.advance(2 * 3600)
    do_with(office, known, AnnouncementVerb.STOP, timur)
    assert (files.clean(SYSTEM, needed_pictures), views.picture(known.id)) == (0, b"")
    assert office.check.run().faults == ()
    assert files.clean(SYSTEM) == 2
    assert [fault.found for fault in office.check.run().faults] == ["missing", "missing"]
    lost = do_with(office, all_announcements(office)[0], AnnouncementVerb.RESUME, timur)
    assert pictures.posters((replace(lost, id=new_id()), lost)) == (poster,)
    assert ToldPictures(views.picture).posters(views.active()) == ()


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
    # Shown again, it is counted again.
    clock.advance(60)
    do_with(branch, stopped, AnnouncementVerb.RESUME, timur)
    take_ticket(branch, "passport-replace", "en")
    assert counts.stop_used_up("keeper") == 0
    assert branch.check.run().faults == ()
