"""What every test stands on: no screen, no network, compiled translations, repeatable surprises."""

import atexit
import gc
import os
import shutil
import sys
import tempfile
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from shared.platform.i18n.catalogues import compile_catalogues
from tests.helpers.branch_fixtures import branch, clock, hours, office, outage
from tests.helpers.compiled_statements import share_compiled_statements
from tests.helpers.databases import databases, postgres_databases, sqlite_databases
from tests.helpers.order import slow_first
from tests.helpers.patience import qtbot
from tests.helpers.quick_commits import make_commits_quick
from tests.helpers.quick_secrets import make_secrets_quick, real_codes, real_pins

__all__ = [
    "branch", "clock", "databases", "hours", "office", "outage", "postgres_databases", "qtbot", "real_codes",
    "real_pins", "sqlite_databases",
]  # fmt: skip

LOOPBACK = ("127.0.0.1", "::1", "localhost", "", None)

os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Keys of tests are not those of the person who runs them.
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="nobat-config-")
atexit.register(shutil.rmtree, os.environ["XDG_CONFIG_HOME"], ignore_errors=True)


class NetworkBlockedError(RuntimeError):
    """A test tried to reach another computer."""


def pytest_configure(config: pytest.Config) -> None:
    """Prepare the run: once for all workers what is on the disk, in each of them what belongs to the process."""
    if not hasattr(config, "workerinput"):
        compile_catalogues()
    sys.addaudithook(refuse_other_computers)
    make_secrets_quick()
    make_commits_quick()
    share_compiled_statements()
    settings.register_profile("nobat", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("nobat")


def refuse_other_computers(event: str, arguments: tuple[Any, ...]) -> None:
    """Raise NetworkBlockedError when Python code connects to, or asks the name of, anything but this computer."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if isinstance(address, tuple) and address[0] not in LOOPBACK:
            raise NetworkBlockedError(f"a test tried to reach {address[0]}")
    elif event == "socket.getaddrinfo" and arguments[0] not in LOOPBACK:
        raise NetworkBlockedError(f"a test asked where {arguments[0]} is")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the slow tests when several workers share the run; alone, the order makes no difference."""
    shared_by = getattr(config, "workerinput", {}).get("workercount", 0)
    if shared_by:
        items[:] = slow_first(items, shared_by)


def pytest_collection_finish() -> None:
    """Let Python search for garbage among what the tests make, seldom, and never in all that was loaded for them.

    The thousands of tests of the run and the libraries are there to the end; to look through them again and again took
    an eighth of the processor's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


def pytest_runtest_logfinish() -> None:
    """Let Qt delete the windows of the test that is over.

    `deleteLater` waits for an event loop, and tests have none of their own: without this every console of the run stays
    in memory, and the later tests of a process run slower and slower.
    """
    qt: Any = sys.modules.get("PySide6.QtCore")  # a process without windows does not load it for this
    if qt is not None and qt.QCoreApplication.instance() is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete)
