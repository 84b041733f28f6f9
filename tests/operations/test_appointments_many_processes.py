"""Six processes book the same times and check in: no place twice, never more than there are, the others are told."""

import json
from collections import Counter
from pathlib import Path

from shared.bootstrap import open_branch
from shared.platform.errors import UserError
from shared.service_desk.appointments.model import AppointmentState
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.operations.views import AppointmentViews
from tests.helpers.apart import processes
from tests.helpers.appointments import booking, clerk_of, free
from tests.helpers.branches import build_sample_branch
from tests.helpers.databases import Databases

EACH, PEOPLE = 4, 6


def work(address: str, results: str) -> None:
    """A clerk who books the first free times of the last days, whatever the others do."""
    branch = open_branch(address)
    clerk, booked, refusals = clerk_of(branch), [], []
    times = json.loads(Path(results).read_text(encoding="utf-8"))
    for at in range(EACH):
        wanted = times[at % len(times)]
        slot = next((s.start for d in free(branch) for s in d.slots if s.start.isoformat() >= wanted), None)
        if slot is None:
            break
        try:
            made = branch.of(AppointmentOperations).book(booking(branch, slot=slot), clerk)
            booked.append([made.slot.isoformat(), made.place])
        except UserError as problem:
            refusals.append(problem.code.value)
    Path(results).write_text(json.dumps({"booked": booked, "refusals": refusals}), encoding="utf-8")
    branch.close()


def test_six_clerks_book_the_same_times(databases: Databases, tmp_path: Path) -> None:
    address = databases.fresh("sample", build_sample_branch)
    branch = open_branch(address)
    last_days = free(branch)[-2:]
    slots = last_days[0].slots[-3:]
    for n in range(PEOPLE):
        (tmp_path / f"{n}.json").write_text(json.dumps([each.start.isoformat() for each in slots]), encoding="utf-8")
    clerks = [processes().Process(target=work, args=(address, str(tmp_path / f"{n}.json"))) for n in range(PEOPLE)]
    for process in clerks:
        process.start()
    for process in clerks:
        process.join(240)
    assert [process.exitcode for process in clerks] == [0] * PEOPLE
    told = [json.loads((tmp_path / f"{n}.json").read_text(encoding="utf-8")) for n in range(PEOPLE)]
    booked = [tuple(each) for one in told for each in one["booked"]]
    assert len(set(booked)) == len(booked) > 0
    assert {each for one in told for each in one["refusals"]} <= {"slot_full"}
    assert max(Counter(slot for slot, _ in booked).values()) <= slots[0].free
    days = [branch.of(AppointmentViews).day(each.day, clerk_of(branch)) for each in last_days]
    rows = [row.appointment for day in days for row in day.rows]
    assert {(each.slot.isoformat(), each.place) for each in rows} == set(booked)
    assert all(each.state is AppointmentState.BOOKED for each in rows)
    assert branch.check.run().faults == ()
    branch.close()
    databases.drop(address)
