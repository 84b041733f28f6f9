"""Pictures that a kiosk takes go to the database with the kiosk's own login, which can read none of them."""

from dataclasses import replace

import psycopg
import pytest

from shared.platform.db.access import AppRole
from shared.platform.ids import new_id
from shared.quality.announcements.model import AnnouncementVerb
from shared.quality.announcements.operations.desk import AnnouncementOperations
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.service_desk.cases.model import VisitorMessage
from shared.service_desk.cases.model.attachments import GivenFile
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.kiosk import CaseKioskOperations
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.cases.rules.codes import new_code
from tests.helpers.announcements import SCHOOL, announce, do_with
from tests.helpers.cases import clerk_of
from tests.helpers.files import asking_files, checked, picture
from tests.helpers.role_branches import RoleBranch, roles

pytestmark = pytest.mark.postgres
__all__ = ["roles"]


def test_a_picture_of_the_kiosk_comes_to_the_case_and_kiosk_and_board_read_only_what_they_show(
    roles: RoleBranch,
) -> None:
    with (
        roles.opened(AppRole.MANAGER) as manager,
        roles.opened(AppRole.KIOSK) as kiosk,
        roles.opened(AppRole.CONSOLE) as console,
    ):
        asking_files(manager)
        answers, card = {"subject": "Address", "wanted": "41"}, GivenFile("card", "card.png", checked())
        message = VisitorMessage(new_id(), "", "", "", "kk", "kiosk-1", "request", answers, files=(card,))
        for _ in range(2):  # the second time, its bytes are there already
            kiosk.of(CaseKioskOperations).leave_message(replace(message, command_id=new_id(), code=new_code()))
        with roles.line(AppRole.KIOSK) as line, pytest.raises(psycopg.errors.InsufficientPrivilege):
            line.execute("SELECT content FROM file_chunks")
        assert console.of(CaseInboxOperations).take_in("console-1") == 2
        boss = clerk_of(console, "timur")
        for row in console.of(CaseViews).cases(boss).rows:
            (shown,) = console.of(CaseViews).case(row.case.id, boss).attachments
            assert (shown.file.question, shown.name) == ("card", "card.png")
            # Small pictures are made again from what was left: a stolen login could leave anything as one.
            assert shown.preview != checked().preview
        timur, content = clerk_of(manager, "timur"), picture(size=(50, 20))
        kept = manager.of(AnnouncementOperations).keep_picture(checked(content), "map.png", timur)
        known = announce(manager, timur, replace(SCHOOL, picture=kept))
        with roles.opened(AppRole.BOARD) as board:
            assert board.of(AnnouncementViews).picture(known.id) == content
        with roles.line(AppRole.BOARD) as line:
            assert line.execute("SELECT DISTINCT digest FROM file_chunks").fetchall() == [(kept.digest,)]
            do_with(manager, known, AnnouncementVerb.STOP, timur)
            assert line.execute("SELECT count(*) FROM file_chunks").fetchall() == [(0,)]
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                line.execute("DELETE FROM file_chunks")
        assert manager.check.run().faults == ()
