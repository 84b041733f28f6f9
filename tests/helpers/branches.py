"""A ready sample branch for tests: real operations on a temporary database with a clock that the test moves."""

import atexit
import functools
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import delete

from installer.profile import BranchProfile, default_profile_path, install_profile, read_profile
from shared.bootstrap import OpenBranch, create_database, open_branch, open_database
from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.catalog.parts import SetUpPart
from shared.office.catalog.store.tables import opening_hours
from shared.office.staff.model import CounterSession
from shared.platform.clock import Clock, VirtualClock
from shared.platform.db.pin_key import pin_key_file
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic

#: A Friday, 10:00 in Almaty (UTC+5): the sample branch is open until 18:00.
OPEN_MORNING = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
#: The installation that a test's windows and operations belong to.
HERE = "a" * 64


def morning_clock() -> VirtualClock:
    """Return a clock standing at OPEN_MORNING."""
    return VirtualClock(OPEN_MORNING)


def open_sample_branch(folder: Path, clock: Clock | None = None) -> OpenBranch:
    """Make the sample branch in a SQLite file of `folder` and open it."""
    file = folder / "branch.sqlite3"
    shutil.copyfile(_template(), file)
    if (key := pin_key_file(_template())).exists():
        shutil.copyfile(key, pin_key_file(file))
    return open_branch(f"sqlite:///{file.as_posix()}", clock=clock or morning_clock(), installation=HERE)


def build_sample_branch(address: str) -> None:
    """Make the sample branch in an empty database."""
    create_database(address)
    database = open_database(address, clock=morning_clock())
    install_profile(database, _profile())
    database.close()


@functools.cache
def _template() -> Path:
    """Return a database file with the sample branch; made once, because hashing PINs takes its time on purpose."""
    folder = Path(tempfile.mkdtemp(prefix="nobat-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    build_sample_branch(f"sqlite:///{(folder / 'branch.sqlite3').as_posix()}")
    return folder / "branch.sqlite3"


@functools.cache
def _profile() -> BranchProfile:
    return read_profile(default_profile_path())


def pin_of(staff_code: str) -> str:
    """Return the try-out PIN of a member of the sample branch's staff."""
    for entry in _profile().staff:
        if entry.member.code == staff_code and entry.pin is not None:
            return entry.pin
    raise KeyError(staff_code)


def sign_in(branch: OpenBranch, staff_code: str, counter_label: str, device: str = "console-1") -> CounterSession:
    """Sign somebody in at a counter of the sample branch."""
    member = next(member for member in branch.staff.members() if member.code == staff_code)
    counter = next(counter for counter in branch.catalog.catalog().counters if counter.label == counter_label)
    return branch.counters.sign_in(new_id(), member.id, pin_of(staff_code), counter.id, device)


def service_id(branch: OpenBranch, code: str) -> UUID:
    """Return the id of one of the sample branch's services."""
    return next(service.id for service in branch.catalog.catalog().services if service.code == code)


def always_open(branch: OpenBranch) -> None:
    """Let the branch be open round the clock; the audit trail tells it."""
    branch_id = branch.database.branch_id
    with branch.database.write(Topic.CATALOG) as tx:
        before = before_change(tx, branch_id, "opening_hours")
        tx.execute(delete(opening_hours))
        record(tx, branch_id, SYSTEM, AuditKind.SERVICE_CHANGED, "", {}, before=before)


def change_entry(branch: OpenBranch, part: SetUpPart, code: str, actor: Actor = SYSTEM, /, **changed: Any) -> None:
    """Change fields of one entry of the set-up, as a page does."""
    catalog = branch.catalog.catalog()
    seen = part.answers(part.find(catalog, code), catalog)
    branch.catalog.save(part, {**seen, **changed}, seen, actor)
