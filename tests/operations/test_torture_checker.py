"""The torture's checker finds each kind of fault in a run that was good before something in it was changed."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from tests.helpers.branches import morning_clock, open_sample_branch, pin_of, service_id
from tests.trials.torture.checker import Verdict, judge
from tests.trials.torture.checking.chain import event_digest
from tests.trials.torture.checking.commands import Histories, Restore, SentCommand, read_histories
from tests.trials.torture.checking.reading import Stored, read_stored
from tests.trials.torture.checking.snapshot import board_of
from tests.trials.torture.history import History
from tests.trials.torture.verbs import VERBS, Answer

GENESIS = "0" * 64


class Scribe:
    """Clients of one branch: carries verbs out and writes the histories that clients of a torture write."""

    def __init__(self, folder: Path) -> None:
        (folder / "history").mkdir()
        self._folder = folder
        self.clock: VirtualClock = morning_clock()
        self.branch = open_sample_branch(folder, self.clock)
        self._histories: dict[str, History] = {}

    def history(self, client: str) -> History:
        if client not in self._histories:
            self._histories[client] = History(self._folder / "history" / f"{client}.jsonl", client)
        return self._histories[client]

    def close(self) -> None:
        self.branch.close()
        for history in self._histories.values():
            history.close()

    def ask(self, client: str, verb: str, **values: Any) -> Answer:
        command = new_id()
        self.clock.advance(7)
        self.history(client).write("invoke", verb, command=str(command), values=values, again=False)
        answer = VERBS[verb](self.branch, values, command)
        self.history(client).write("ok", verb, command=str(command), answer=answer)
        return answer

    def sign_in(self, client: str, code: str, label: str) -> str:
        staff = next(member.id for member in self.branch.staff.members() if member.code == code)
        counter = next(entry.id for entry in self.branch.catalog.catalog().counters if entry.label == label)
        answer = self.ask(client, "sign_in", staff=str(staff), pin=pin_of(code), counter=str(counter), device=client)
        return str(answer["session"])


@pytest.fixture(scope="module")
def good_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Histories, Stored]:
    """A small day: eight tickets, two clerks, some served, one sent on, one given up, the rest closed with the day."""
    folder = tmp_path_factory.mktemp("torture")
    scribe = Scribe(folder)
    passport, address = (str(service_id(scribe.branch, code)) for code in ("passport-replace", "address-registration"))
    tickets = [
        scribe.ask(
            f"kiosk-{n % 2}", "issue", services=[(passport, address)[n % 2]], language="kk", priority="ordinary",
            device=f"kiosk-{n % 2}",
        )
        for n in range(8)
    ]  # fmt: skip
    first, second = scribe.sign_in("console-1", "aigerim", "1"), scribe.sign_in("console-3", "marat", "3")
    for _ in range(2):
        for client, session in (("console-1", first), ("console-3", second)):
            scribe.ask(client, "call_next", session=session)
        for client, session in (("console-1", first), ("console-3", second)):
            scribe.ask(client, "serve", session=session)
            scribe.ask(client, "finish", session=session, outcome="completed", wrap_up=False)
    scribe.ask("console-1", "call_next", session=first)
    scribe.ask(
        "console-1", "transfer", session=first, service=address, counter=None, staff=None, placement="last",
        come_back=False,
    )  # fmt: skip
    scribe.ask("kiosk-1", "leave", ticket=tickets[7]["ticket"], device="kiosk-1")
    view, waiting = scribe.branch.views.board(), scribe.branch.views.waiting_counts()
    shown = {
        "calls": [[call.display, str(call.counter_id), call.calls] for call in view.calls],
        "waiting": {str(service): count for service, count in waiting.items()},
    }
    scribe.history("board-1").write("ok", "show", command=None, answer=shown)
    address_of_all = scribe.branch.address
    stored = read_stored(address_of_all)
    scribe.history("conductor").write("ok", "quiet", answer=board_of(stored, scribe.clock.now()))
    manager = next(str(member.id) for member in scribe.branch.staff.members() if member.code == "timur")
    for client in ("closer-1", "closer-2"):
        scribe.ask(client, "close_day", day=tickets[0]["day"], staff=manager, device=client)
    scribe.close()
    return read_histories(folder), read_stored(address_of_all)


@pytest.fixture
def run(good_run: tuple[Histories, Stored]) -> tuple[Histories, Stored]:
    """A copy of the good run, to be spoiled."""
    return deepcopy(good_run)


def found(told: Histories, stored: Stored) -> set[tuple[str, str]]:
    """Return the invariants that are told as hurt, each with how."""
    return {(finding.invariant, finding.kind) for finding in judge(told, stored).findings}


def chained_anew(stored: Stored) -> None:
    """Number and hash all events again, as somebody would who wants to hide what they changed."""
    digest = GENESIS
    for seq, event in enumerate(stored.rows("ticket_events"), start=1):
        event["seq"], event["previous_hash"] = seq, digest
        digest = event["hash"] = event_digest(event)
    for head in stored.rows("event_heads"):
        head["seq"], head["hash"] = len(stored.rows("ticket_events")), digest


def events(stored: Stored, kind: str) -> list[dict[str, Any]]:
    """Return the events of a kind."""
    return [event for event in stored.rows("ticket_events") if event["kind"] == kind]


def forget_ticket(stored: Stored, ticket: str) -> None:
    """Take every trace of a ticket away."""
    for table in ("tickets", "ticket_events"):
        key = "id" if table == "tickets" else "ticket_id"
        stored.rows(table)[:] = [row for row in stored.rows(table) if row[key] != ticket]
    chained_anew(stored)


def told_issue(told: Histories, place: int = 0) -> SentCommand:
    """Return one of the commands that gave a ticket."""
    return [command for command in told.commands if command.verb == "issue"][place]


def test_a_good_run_is_found_good(good_run: tuple[Histories, Stored]) -> None:
    verdict: Verdict = judge(*good_run)
    assert verdict.findings == []
    assert verdict.looked_at["confirmed tickets"] == 8
    assert verdict.looked_at["calls judged"] == 5
    assert verdict.looked_at["quiet moments"] == 1


def test_i1_a_number_that_exists_twice(run: tuple[Histories, Stored]) -> None:
    rows = run[1].rows("tickets")
    twin = next(row for row in rows if row["prefix"] == rows[0]["prefix"] and row is not rows[0])
    twin["number"] = rows[0]["number"]
    assert ("I1", "doubled") in found(*run)


def test_i2_a_confirmed_ticket_that_is_not_there(run: tuple[Histories, Stored]) -> None:
    forget_ticket(run[1], told_issue(run[0]).answer["ticket"])
    assert ("I2", "lost") in found(*run)


def test_i2_a_ticket_row_that_vanished_beside_its_events(run: tuple[Histories, Stored]) -> None:
    ticket = told_issue(run[0]).answer["ticket"]
    run[1].rows("tickets")[:] = [row for row in run[1].rows("tickets") if row["id"] != ticket]
    assert {("I2", "lost"), ("I6", "lost")} <= found(*run)


def test_a_restore_excuses_what_came_after_its_backup_and_nothing_before(run: tuple[Histories, Stored]) -> None:
    told, stored = run
    late, early = told_issue(told, 5), told_issue(told, 0)
    told.restores = [Restore(late.began - 2, late.began - 1, late.ended + 1, 2**63)]
    forget_ticket(stored, late.answer["ticket"])
    assert "lost" not in {kind for _, kind in found(told, stored)}
    assert judge(told, stored).given_up["tickets"] == 1
    forget_ticket(stored, early.answer["ticket"])
    assert ("I2", "lost") in found(told, stored)


def test_i3_two_visitors_at_one_counter(run: tuple[Histories, Stored]) -> None:
    first, second = events(run[1], "call")[:2]
    second["counter_id"] = first["counter_id"]
    chained_anew(run[1])
    assert ("I3", "doubled") in found(*run)


def test_i3_a_ticket_that_is_called_twice_without_having_waited_again(run: tuple[Histories, Stored]) -> None:
    stored = run[1]
    call = events(stored, "call")[0]
    place = stored.rows("ticket_events").index(call)
    stored.rows("ticket_events").insert(place + 1, {**call, "command_id": None})
    chained_anew(stored)
    assert ("I3", "broken") in found(*run)


def test_i3_a_clerk_who_was_told_another_visitor_than_the_records_hold(run: tuple[Histories, Stored]) -> None:
    calls = [command for command in run[0].commands if command.verb == "call_next"]
    calls[0].answer = calls[1].answer
    assert ("I8", "broken") in found(*run)


def test_i4_somebody_who_was_passed_over(run: tuple[Histories, Stored]) -> None:
    stored = run[1]
    first = events(stored, "call")[0]["ticket_id"]
    # The first one called is now one who stood behind others; the two change their whole lives after coming.
    later = next(row["id"] for row in stored.rows("tickets") if row["state"] == "left" and row["number"] == 4)
    for event in stored.rows("ticket_events"):
        if event["kind"] != "issue" and event["ticket_id"] in (first, later):
            event["ticket_id"] = later if event["ticket_id"] == first else first
    chained_anew(stored)
    assert ("I4", "broken") in found(*run)


def test_i5_a_state_that_the_events_do_not_tell(run: tuple[Histories, Stored]) -> None:
    row = next(row for row in run[1].rows("tickets") if row["state"] == "served")
    row["state"] = "no_show"
    assert ("I5", "broken") in found(*run)


def test_i6_somebody_who_is_still_waiting_at_the_end(run: tuple[Histories, Stored]) -> None:
    stored = run[1]
    last = stored.rows("ticket_events").pop()
    assert last["kind"] == "leave"
    row = next(row for row in stored.rows("tickets") if row["id"] == last["ticket_id"])
    row["state"] = "waiting"
    chained_anew(stored)
    assert ("I6", "broken") in found(*run)


@pytest.mark.parametrize("what", ["calls", "waiting"])
def test_i7_a_board_that_shows_something_else(run: tuple[Histories, Stored], what: str) -> None:
    run[0].shows[-1]["answer"][what] = []
    assert ("I7", "broken") in found(*run)


def test_i8_an_event_that_was_changed(run: tuple[Histories, Stored]) -> None:
    events(run[1], "leave")[0]["details"] = json.dumps({"reason": "removed_by_staff"})
    assert ("I8", "broken") in found(*run)


@pytest.mark.parametrize("place", [3, -1])
def test_i8_an_event_that_is_missing(run: tuple[Histories, Stored], place: int) -> None:
    del run[1].rows("ticket_events")[place]
    assert ("I8", "broken") in found(*run)


def test_i8_a_confirmed_deed_without_its_event(run: tuple[Histories, Stored]) -> None:
    stored = run[1]
    leave = next(event for event in events(stored, "leave") if event["command_id"] is not None)
    leave["command_id"] = None
    chained_anew(stored)
    assert ("I8", "lost") in found(*run)


def test_i8_something_refused_that_was_done_all_the_same(run: tuple[Histories, Stored]) -> None:
    told_issue(run[0]).end = "fail"
    assert ("I8", "broken") in found(*run)


def test_i8_a_fault_that_nobody_could_understand(run: tuple[Histories, Stored]) -> None:
    run[0].unexpected.append({"client": "kiosk-1", "verb": "issue", "code": "unexpected", "fault": "KeyError: 1"})
    assert ("I8", "broken") in found(*run)


def test_i8_a_fault_that_the_product_finds_itself(run: tuple[Histories, Stored]) -> None:
    run[0].own_faults.append("a hash is wrong")
    assert ("I8", "broken") in found(*run)


def test_i9_a_number_given_again_after_a_restore(run: tuple[Histories, Stored]) -> None:
    told = run[0]
    gone = deepcopy(told_issue(told))
    gone.id, gone.answer["ticket"] = str(new_id()), str(new_id())
    told.restores = [Restore(gone.began - 1, gone.began - 1, gone.ended + 1, gone.ended + 1)]
    told.commands.append(gone)
    assert found(*run) == {("I9", "doubled")}


def test_i10_a_command_in_doubt_that_made_two_tickets(run: tuple[Histories, Stored]) -> None:
    told, stored = run
    first, second = events(stored, "issue")[:2]
    second["command_id"] = first["command_id"]
    chained_anew(stored)
    next(command for command in told.commands if command.id == first["command_id"]).asked = 2
    assert ("I10", "doubled") in found(*run)


def test_i10_a_command_asked_again_and_confirmed_that_made_none(run: tuple[Histories, Stored]) -> None:
    told, stored = run
    command = told_issue(told)
    command.asked, command.doubts = 2, 1
    forget_ticket(stored, command.answer["ticket"])
    assert ("I10", "lost") in found(*run)


def test_a_day_that_two_closed_for_the_first_time(run: tuple[Histories, Stored]) -> None:
    closings = [command for command in run[0].commands if command.verb == "close_day"]
    assert sorted(command.answer["first_time"] for command in closings) == [False, True]
    for command in closings:
        command.answer["first_time"] = True
    assert ("I5", "doubled") in found(*run)
