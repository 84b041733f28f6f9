"""A clerk works on while the real server is killed and started again: nothing typed is lost, nothing happens twice."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counter_console.desk.verbs import Phase
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.ids import new_id
from shared.queue.tickets.model import TicketState
from shared.ui.background import QtRunner
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import MessageBar
from tests.helpers.branches import HERE, build_sample_branch, morning_clock, sign_in
from tests.helpers.consoles import Clerk, console_on, settle, take_ticket
from tests.helpers.visits import note_at_the_desk
from tests.trials.torture.faults.server import TrialServer, available

LONG_MS = 120_000

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(available() is not None, reason=str(available())),
]


@pytest.fixture(scope="module")
def server() -> Iterator[TrialServer]:
    # A short path that the server's own user may reach.
    folder = Path(tempfile.mkdtemp(prefix="nobat-"))
    folder.chmod(0o755)
    started = TrialServer(folder / "server")
    yield started
    started.close()


@pytest.fixture
def office(server: TrialServer) -> Iterator[OpenBranch]:
    server.start()
    address = server.fresh(f"branch_{new_id().hex[:12]}")
    build_sample_branch(address)
    opened = open_branch(address, clock=morning_clock(), installation=HERE)
    yield opened
    opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    runner = QtRunner("console")
    sign_in(office, "timur", "1")
    with console_on(office, tmp_path, runner=runner) as someone:
        until(qtbot, lambda: someone.desk_presenter is not None and someone.desk.loaded)
        yield someone
    runner.close()


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=LONG_MS)
    settle()


def told(clerk: Clerk) -> str:
    return " ".join(bar.text() for bar in clerk.window.findChildren(MessageBar) if bar.isVisible())


def serve(qtbot: QtBot, clerk: Clerk) -> None:
    clerk.press("F2")
    until(qtbot, lambda: clerk.desk.phase is Phase.CALLED and not clerk.desk.connection.busy)
    clerk.press("F3")
    until(qtbot, lambda: clerk.desk.phase is Phase.SERVING and not clerk.desk.connection.busy)


def test_a_typed_note_outlives_the_server(qtbot: QtBot, clerk: Clerk, office: OpenBranch, server: TrialServer) -> None:
    take_ticket(office, "passport-replace")
    serve(qtbot, clerk)
    clerk.press("Ctrl+E")
    clerk.write("Brings the")
    server.kill()
    until(qtbot, lambda: clerk.desk.connection.lost_since is not None)
    clerk.write(" photo tomorrow")
    assert "What you typed is kept" in told(clerk)
    assert not clerk.button("Save the note").isEnabled()
    server.start()
    until(qtbot, lambda: clerk.desk.connection.can_save)
    assert clerk.button("Save the note").isEnabled()
    clerk.press("Enter")
    until(qtbot, lambda: clerk.desk.panel is None)
    assert note_at_the_desk(office) == "Brings the photo tomorrow"


def test_a_finish_pressed_without_a_server_is_made_once_it_is_back(
    qtbot: QtBot, clerk: Clerk, office: OpenBranch, server: TrialServer
) -> None:
    ticket = take_ticket(office, "passport-replace")
    serve(qtbot, clerk)
    clerk.press("F4", "1")
    server.kill()
    clerk.press("F4", "F4")
    until(qtbot, lambda: bool(clerk.desk.connection.unsaved))
    assert "Not saved yet" in told(clerk)
    assert clerk.desk.phase is Phase.SERVING
    server.start()
    until(qtbot, lambda: clerk.desk.phase is Phase.IDLE)
    assert "Saved" in told(clerk)
    assert office.visitor.find(ticket.display).state is TicketState.SERVED
    assert office.check.run().faults == ()


def test_a_server_that_only_hangs_is_waited_for_with_the_window_alive(
    qtbot: QtBot, clerk: Clerk, office: OpenBranch, server: TrialServer
) -> None:
    ticket = take_ticket(office, "passport-replace")
    serve(qtbot, clerk)
    clerk.press("F4", "1")
    server.freeze()
    try:
        clerk.press("F4")
        assert clerk.desk.connection.busy
        until(qtbot, lambda: "Saving" in _labels(clerk))
        clerk.press("F4", "Esc")
    finally:
        server.thaw()
    until(qtbot, lambda: clerk.desk.phase is Phase.IDLE)
    assert office.visitor.find(ticket.display).state is TicketState.SERVED
    assert office.check.run().faults == ()


def _labels(clerk: Clerk) -> str:
    labels = [widget for widget in clerk.window.findChildren(PlainText) if widget.isVisible()]
    return " ".join(label.text() for label in labels)
