"""Six processes register and take the same cases: no number twice, every case taken once, the others told by whom."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.bootstrap import open_branch
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.cases.model import CaseCommand, CaseVerb
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.apart import processes
from tests.helpers.branches import build_sample_branch
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import Databases

EACH = 8
PEOPLE = ("aigerim", "daniyar", "olga", "zarina", "aigerim", "daniyar")


def work(address: str, person: str, results: str) -> None:
    """A clerk: registers cases for the pool, then takes and notes whatever is there."""
    branch = open_branch(address)
    actor, refusals, taken = clerk_of(branch, person), [], []
    for _ in range(EACH):
        branch.of(CaseOperations).register(application(take=False), actor)
        for row in branch.of(CaseViews).cases(actor, Scope.UNASSIGNED).rows:
            try:
                do(branch, row.case, CaseVerb.TAKE, actor)
                taken.append(row.case.number)
            except UserError as problem:
                refusals.append([problem.code.value, problem.values.get("person")])
            do(branch, row.case, CaseVerb.NOTE, actor)
    Path(results).write_text(json.dumps({"taken": taken, "refusals": refusals}), encoding="utf-8")
    branch.close()


def test_six_clerks_share_one_register(databases: Databases, tmp_path: Path) -> None:
    address = databases.fresh("sample", build_sample_branch)
    clerks = [
        processes().Process(target=work, args=(address, person, str(tmp_path / f"{n}.json")))
        for n, person in enumerate(PEOPLE)
    ]
    for process in clerks:
        process.start()
    for process in clerks:
        process.join(240)
    assert [process.exitcode for process in clerks] == [0] * len(PEOPLE)
    told = [json.loads((tmp_path / f"{n}.json").read_text(encoding="utf-8")) for n in range(len(PEOPLE))]
    taken = [number for each in told for number in each["taken"]]
    assert sorted(taken) == list(range(1, EACH * len(PEOPLE) + 1))
    branch = open_branch(address)
    names = {each.name for each in branch.staff.members()}
    refusals = [tuple(each) for one in told for each in one["refusals"]]
    # Two windows of one person: the second finds the case in its own hands.
    assert all(code == "case_not_possible" or (code == "case_taken" and person in names) for code, person in refusals)
    assert branch.check.run().faults == ()
    branch.close()
    databases.drop(address)


def rush(address: str, person: str, cases: list[tuple[str, int, int]], results: str) -> None:
    """Somebody who leads cases: extends the first, merges the others in pairs, as they were at the beginning."""
    branch = open_branch(address)
    actor, done, refusals = clerk_of(branch, person), [], []
    for at, (case_id, version, number) in enumerate(cases):
        more: dict[str, Any]
        verb, more = (CaseVerb.EXTEND, {"days": 3}) if at % 3 == 0 else (CaseVerb.MERGE, {"other": f"{number - 1}"})
        if at % 3 == 1:
            continue  # the one that goes on
        command = CaseCommand(new_id(), UUID(case_id), verb, version, "a few words", **more)
        try:
            branch.of(CaseOperations).carry_out(command, actor)
            done.append(number)
        except UserError as problem:
            refusals.append([problem.code.value, problem.values.get("person")])
    Path(results).write_text(json.dumps({"done": done, "refusals": refusals}), encoding="utf-8")
    branch.close()


def test_six_who_lead_extend_and_merge_the_same_cases(databases: Databases, tmp_path: Path) -> None:
    address = databases.fresh("sample", build_sample_branch)
    branch = open_branch(address)
    clerk = clerk_of(branch, "aigerim")
    made = [branch.of(CaseOperations).register(application(), clerk) for _ in range(12)]
    cases = [(str(each.id), each.version, each.number) for each in made]
    people = ("timur", "marat") * 3
    workers = [
        processes().Process(target=rush, args=(address, person, cases, str(tmp_path / f"{n}.json")))
        for n, person in enumerate(people)
    ]
    for process in workers:
        process.start()
    for process in workers:
        process.join(240)
    assert [process.exitcode for process in workers] == [0] * len(people)
    told = [json.loads((tmp_path / f"{n}.json").read_text(encoding="utf-8")) for n in range(len(people))]
    # Each was done once, by the first; the others were told that the case had changed, and by whom.
    assert sorted(number for each in told for number in each["done"]) == [1, 3, 4, 6, 7, 9, 10, 12]
    refusals = [tuple(each) for one in told for each in one["refusals"]]
    assert len(refusals) == 5 * 8
    assert {person for _, person in refusals} <= {"Timur A.", "Marat B.", None}
    assert {code for code, _ in refusals} <= {"case_changed", "case_is_closed"}
    assert all(person for code, person in refusals if code == "case_changed")
    after = [branch.of(CaseViews).case(each.id, clerk).case for each in made]
    assert [each.extra_days for each in after[::3]] == [3] * 4
    assert [each.merged_into for each in after[2::3]] == [each.id for each in after[1::3]]
    assert branch.check.run().faults == ()
    branch.close()
    databases.drop(address)
