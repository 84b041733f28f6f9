"""Files with cases on both databases: added, read, removed, checked, cleaned away."""

from datetime import timedelta
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.clock import VirtualClock
from shared.platform.db.database import Database
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.files import kept_bytes as bytes_store
from shared.platform.files.errors import FILE_BYTES_LOST
from shared.platform.files.kept_bytes import folder_of
from shared.platform.files.model import LARGEST_CASE, LARGEST_FILE
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import CASE_IS_CLOSED, FILE_GONE, FILES_TOO_LARGE, WORDS_MISSING
from shared.service_desk.cases.model import Case, CaseVerb
from shared.service_desk.cases.model.attachments import AddFile, AttachmentRow, RemoveFile
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.files import attach, checked, picture
from tests.helpers.visits import refused

HOUR = 3600


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def case(branch: OpenBranch, clerk: Actor) -> Case:
    return branch.of(CaseOperations).register(application(), clerk)


def shown(branch: OpenBranch, case: Case, actor: Actor) -> tuple[AttachmentRow, ...]:
    return branch.of(CaseViews).case(case.id, actor).attachments


def faults(branch: OpenBranch) -> set[str]:
    return {f"{fault.rule}: {fault.found}" for fault in branch.check.run().faults}


def test_a_file_is_added_shown_opened_and_removed_with_a_reason(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, case: Case
) -> None:
    files, command = branch.of(AttachmentOperations), AddFile(new_id(), case.id, "Паспорт\u202egnp.exe")
    once, again = (files.add(command, checked(), clerk) for _ in range(2))
    assert once == again
    (row,) = shown(branch, case, clerk)
    assert (row.name, row.added_by, row.removable) == ("Паспортgnp.exe", "Aigerim S.", True)
    assert row.preview == checked().preview
    assert files.content(once.id, clerk) == checked().content
    assert faults(branch) == set()
    with refused(WORDS_MISSING):
        files.remove(RemoveFile(new_id(), once.id, " "), clerk)
    files.remove(RemoveFile(new_id(), once.id, "It is another visitor’s"), clerk)
    (row,) = shown(branch, case, clerk)
    assert (row.reason, row.removed_by, row.preview) == ("It is another visitor’s", "Aigerim S.", b"")
    with refused(FILE_GONE):
        files.content(once.id, clerk)
    assert files.clean(SYSTEM) == 0  # a backup that was begun before may still need the bytes
    kept = attach(branch, case, clerk, picture(size=(50, 40)))
    clock.advance(2 * HOUR)
    assert files.clean(SYSTEM) == 1
    assert files.content(kept.id, clerk) == picture(size=(50, 40))
    assert faults(branch) == set()


def test_who_does_not_see_a_case_sees_no_file_of_it_and_a_closed_case_takes_none(
    branch: OpenBranch, clerk: Actor
) -> None:
    other = clerk_of(branch, "daniyar")
    case = branch.of(CaseOperations).register(application("complaint", concerns_id=other.id), clerk)
    file = attach(branch, case, clerk)
    files = branch.of(AttachmentOperations)
    with refused(NOT_ALLOWED):
        files.content(file.id, other)
    with refused(NOT_ALLOWED):
        attach(branch, case, other)
    with refused(NOT_ALLOWED):
        files.remove(RemoveFile(new_id(), file.id, "not mine"), other)
    now = branch.database.present()
    entries = branch.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    assert [entry.actor_id for entry in entries if entry.kind is AuditKind.LOOK_REFUSED] == [other.id]
    do(branch, case, CaseVerb.WITHDRAW, clerk)
    with refused(CASE_IS_CLOSED):
        attach(branch, case, clerk)
    assert files.content(file.id, clerk) == picture()


def test_who_takes_a_copy_is_written_down_and_a_branch_may_forbid_it(office: OpenBranch) -> None:
    clerk = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(), clerk)
    file, files = attach(office, case, clerk), office.of(AttachmentOperations)
    assert files.copy(file.id, clerk) == picture()
    now = office.database.present()
    entries = office.audit.entries(now - timedelta(hours=1), now + timedelta(hours=1))
    (taken,) = (entry for entry in entries if entry.kind is AuditKind.FILE_COPIED)
    assert (taken.actor_id, taken.details["file"]) == (clerk.id, str(file.id))
    office.staff.change_right(Role.CLERK, Right.COPY_FILES, False, SYSTEM)
    assert not office.of(CaseViews).case(case.id, clerk).may_copy
    with refused(NOT_ALLOWED):
        files.copy(file.id, clerk)
    assert files.content(file.id, clerk) == picture()


def test_the_files_of_a_case_have_a_limit_together(office: OpenBranch, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(), clerk)
    monkeypatch.setattr("shared.service_desk.cases.operations.attachments.LARGEST_CASE", 2 * len(picture()))
    attach(office, case, clerk)
    attach(office, case, clerk)
    with refused(FILES_TOO_LARGE):
        attach(office, case, clerk)
    assert len(shown(office, case, clerk)) == 2
    assert LARGEST_CASE == 4 * LARGEST_FILE


def test_a_line_that_breaks_in_the_middle_leaves_no_row_and_the_next_try_goes_on(
    branch: OpenBranch, clerk: Actor, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bytes_store, "CHUNK", 32)
    kept: list[int] = []

    def breaks(count: int) -> None:
        kept.append(count)
        if len(kept) == 3:
            raise UserError(DATABASE_LOST)

    files, command, content = branch.of(AttachmentOperations), AddFile(new_id(), case.id, "a.png"), checked()
    with refused(DATABASE_LOST):
        files.add(command, content, clerk, breaks if branch.database.engine.dialect.name != "sqlite" else _broken)
    assert shown(branch, case, clerk) == ()
    assert faults(branch) == set()
    file = files.add(command, content, clerk)
    assert files.content(file.id, clerk) == content.content
    assert faults(branch) == set()


def _broken(_kept: int) -> None:
    raise UserError(DATABASE_LOST)


def test_the_check_names_bytes_that_are_missing_or_changed(branch: OpenBranch, clerk: Actor, case: Case) -> None:
    file = attach(branch, case, clerk)
    _spoil(branch.database, file.digest, b"another picture")
    assert faults(branch) == {"bytes of files are those that were added: changed"}
    with refused(FILE_BYTES_LOST):
        branch.of(AttachmentOperations).content(file.id, clerk)
    _spoil(branch.database, file.digest, None)
    assert faults(branch) == {"bytes of files are those that were added: missing"}
    attach(branch, case, clerk)  # the same picture once more brings its bytes back
    assert faults(branch) == set()


def _spoil(database: Database, digest: str, content: bytes | None) -> None:
    """Change the kept bytes behind the program's back, or take them away."""
    if database.engine.dialect.name == "sqlite":
        place: Path = folder_of(database.engine.url.database) / digest
        place.unlink() if content is None else place.write_bytes(content)
        return
    chunks = bytes_store.file_chunks
    with database.write() as tx:
        here = chunks.c.digest == digest
        tx.execute(
            chunks.delete().where(here) if content is None else chunks.update().where(here).values(content=content)
        )
