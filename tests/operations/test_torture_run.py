"""The short torture: each fault once, on both databases; nothing is lost, nothing is done twice, no rule broken."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.trials.torture.places import OwnServer, SqliteTorture, TorturePlace
from tests.trials.torture.run import Plan, TortureOutcome, torture
from tests.trials.torture.staffing import Staffing

pytestmark = pytest.mark.slow

SMALL = Staffing(kiosks=2, clerks=3, boards=1, keepers=2)
EVERYWHERE = ("program killed", "earlier backup restored", "two close the day", "clock jump", "keeper doubled")
DISK = ("power cut", "disk full", "all writes fail")
SERVER = ("server killed", "connections ended", "connection silent", "connection cut at a commit")


@pytest.fixture
def own_server() -> Iterator[OwnServer]:
    """A server that may be killed; its folder is short and not private, because the server runs as another user."""
    place = OwnServer(Path(tempfile.gettempdir()) / f"nobat-torture-test-{os.getpid()}")
    yield place
    place.close()


def tortured(place: TorturePlace, folder: Path, script: tuple[str, ...]) -> TortureOutcome:
    """Run a script and prove that it was one: everything happened, and much was asked meanwhile."""
    said: list[str] = []
    outcome = torture(place, Plan(0, 20261121, SMALL, script=script, pace=0.3), folder, said.append)
    assert not outcome.verdict["findings"], "\n".join(map(str, outcome.verdict["findings"][:10]))
    assert outcome.not_recovered == []
    assert outcome.crashed == [], (folder / "processes.log").read_text(encoding="utf-8")[-2000:]
    assert outcome.verdict["looked_at"]["confirmed tickets"] > 20
    assert outcome.verdict["looked_at"]["calls judged"] > 10
    assert outcome.verdict["looked_at"]["quiet moments"] == 2
    assert (outcome.verdict["lost"], outcome.verdict["doubled"], outcome.verdict["broken"]) == (0, 0, 0)
    assert outcome.good
    return outcome


def test_a_branch_on_sqlite_keeps_everything(tmp_path: Path) -> None:
    place = SqliteTorture(tmp_path)
    script = (*EVERYWHERE, *(DISK if place.disk else ()))  # some systems cannot have a faulty disk
    outcome = tortured(place, tmp_path, script)
    assert outcome.faults == dict.fromkeys(script, 1)
    assert sum(outcome.verdict["in_doubt"].values()) > 0


@pytest.mark.postgres
def test_a_branch_on_postgresql_keeps_everything(tmp_path: Path, own_server: OwnServer) -> None:
    script = (*SERVER, *EVERYWHERE)
    outcome = tortured(own_server, tmp_path, script)
    assert outcome.faults == dict.fromkeys(script, 1)
