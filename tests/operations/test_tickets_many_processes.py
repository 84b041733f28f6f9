"""Six processes on one database: no duplicate number, no double call, no error."""

import json
from pathlib import Path
from uuid import UUID

from shared.bootstrap import open_branch
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest
from tests.helpers.apart import processes
from tests.helpers.branches import always_open, build_sample_branch, sign_in
from tests.helpers.databases import Databases

TICKETS_EACH = 25
DESKS = (("aigerim", "3"), ("daniyar", "4"), ("olga", "2"), ("zarina", "5"))


def issue_tickets(address: str, kiosk: str, results: str) -> None:
    """A kiosk: takes tickets for every service as fast as it can, and writes down what it was given."""
    branch = open_branch(address)
    services = [service.id for service in branch.catalog.catalog().services]
    shown = []
    for place in range(TICKETS_EACH):
        request = IssueRequest(new_id(), (services[place % len(services)],), "kk")
        shown.append(branch.visitor.issue(request, kiosk).ticket.display)
    Path(results).write_text(json.dumps(shown), encoding="utf-8")
    branch.close()


def call_everybody(address: str, session_id: str, results: str, stop: str) -> None:
    """A clerk: calls, serves and finishes until told that no more visitors come and nobody is left."""
    branch = open_branch(address)
    session, called = UUID(session_id), []
    while True:
        last_round = Path(stop).exists()
        ticket = branch.desk.call_next(session, new_id())
        if ticket is not None:
            called.append(ticket.display)
            branch.desk.serve(session, new_id())
            branch.desk.finish(session, Finish("completed"), new_id())
        elif last_round:
            break
    Path(results).write_text(json.dumps(called), encoding="utf-8")
    branch.close()


def test_two_kiosks_and_four_clerks_at_once(databases: Databases, tmp_path: Path) -> None:
    address = databases.fresh("sample_always_open", _build_always_open)
    branch = open_branch(address)
    sessions = [sign_in(branch, code, label, f"console-{label}").id for code, label in DESKS]
    stop = tmp_path / "stop"
    kiosks = [
        processes().Process(target=issue_tickets, args=(address, f"kiosk-{n}", str(tmp_path / f"kiosk-{n}.json")))
        for n in range(2)
    ]
    clerks = [
        processes().Process(
            target=call_everybody, args=(address, str(session), str(tmp_path / f"clerk-{n}.json"), str(stop))
        )
        for n, session in enumerate(sessions)
    ]
    for process in (*kiosks, *clerks):
        process.start()
    for process in kiosks:
        process.join(120)
    stop.touch()
    for process in clerks:
        process.join(120)
    assert [process.exitcode for process in (*kiosks, *clerks)] == [0] * 6
    issued = [shown for n in range(2) for shown in json.loads((tmp_path / f"kiosk-{n}.json").read_text())]
    called = [shown for n in range(4) for shown in json.loads((tmp_path / f"clerk-{n}.json").read_text())]
    assert len(set(issued)) == len(issued) == 2 * TICKETS_EACH
    assert sorted(called) == sorted(issued)
    result = branch.check.run()
    assert result.faults == ()
    assert result.events == 4 * len(issued)
    branch.close()
    databases.drop(address)


def _build_always_open(address: str) -> None:
    build_sample_branch(address)
    branch = open_branch(address)
    always_open(branch)  # the test runs at any hour of the night
    branch.close()
