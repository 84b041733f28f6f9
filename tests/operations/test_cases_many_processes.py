"""Six processes register and take the same cases: no number twice, every case taken once, the others told by whom."""

import json
import multiprocessing
from pathlib import Path

from shared.bootstrap import open_branch
from shared.platform.errors import UserError
from shared.service_desk.cases.model import CaseVerb, Scope
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import build_sample_branch
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import Databases

EACH = 8
PEOPLE = ("aigerim", "daniyar", "olga", "zarina", "aigerim", "daniyar")
# Processes that start from nothing, as the consoles do: a forked one would share connections with the test.
PROCESSES = multiprocessing.get_context("spawn")


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
        PROCESSES.Process(target=work, args=(address, person, str(tmp_path / f"{n}.json")))
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
