"""`nobat sealed`, `nobat export` and backups of a sealed database."""

import json
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from installer import cli
from shared.bootstrap import open_branch
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.copies.errors import COPIES_DIFFER, COPY_NOT_READABLE, NO_COPIES
from shared.quality.copies.model import BranchCopy, CopiedGuide, DayCopy
from shared.quality.copies.operations import CopyOperations
from shared.quality.copies.store import copy_text, read_copies, read_copy
from shared.quality.scorecards.operations.waves import AssessmentOperations
from shared.quality.shopping.model import WaveVerb
from shared.quality.shopping.operations.waves import WaveOperations
from shared.queue.tickets.rules.code import ticket_code
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from tests.helpers.branches import build_sample_branch, morning_clock, sign_in
from tests.helpers.cases import clerk_of
from tests.helpers.databases import Databases
from tests.helpers.learning import all_guides, read_a_guide
from tests.helpers.scorecards import card_in_force
from tests.helpers.shopping import (
    FIRST_DAY,
    build_sealed,
    day_copies,
    do,
    open_sealed,
    open_wave,
    person,
    read_all,
    rows_of,
    submit_all,
    wished,
)
from tests.helpers.visits import call, take


def test_a_sealed_database_is_made_with_an_officer_and_takes_no_clerks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sealed.sqlite3"
    address = f"sqlite:///{file}"
    words = ["sealed", "create", "--database", address, "--name", "Excellence unit", "--time-zone", "Asia/Almaty"]
    assert cli.main(words) == 0
    pin, officer = capsys.readouterr().out.split()
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    assert cli.main(words) == 1
    assert "where there is nothing yet" in capsys.readouterr().err
    add = ["staff", "add", "--database", address, "--code", "asel", "--name", "Asel"]
    assert cli.main([*add, "--role", "clerk"]) == 2
    assert cli.main([*add, "--role", "assessor"]) == 0
    assert cli.main(["kiosk", "--database", address, "--data", str(tmp_path), "--windowed"]) == 1
    assert "sealed database" in capsys.readouterr().err
    unit = open_branch(address, sealed_too=True)
    members = {each.code: each for each in unit.staff.members()}
    assert {code: each.role for code, each in members.items()} == {officer: Role.OFFICER, "asel": Role.ASSESSOR}
    assert unit.staff.check_pin(members[officer].id, pin).code == officer
    unit.close()
    assert cli.main(["check", "--database", address]) == 0


def test_a_branch_has_no_officers(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'branch.sqlite3'}"
    build_sample_branch(address)
    assert cli.main(["staff", "add", "--database", address, "--code", "a", "--name", "A", "--role", "officer"]) == 2


def test_a_branch_sends_what_it_is_and_its_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    address = f"sqlite:///{tmp_path / 'branch.sqlite3'}"
    build_sample_branch(address)
    clock = morning_clock()
    branch = open_branch(address, clock=clock)
    session = sign_in(branch, "aigerim", "1")
    first, _second = take(branch), take(branch)
    clock.advance(90)
    call(branch, session)
    notice = read_a_guide(branch, clerk_of(branch, "aigerim"))
    code = next(each.code for each in all_guides(branch) if each.id == notice.guide_id)
    staff = sum(each.active for each in branch.staff.members())
    branch.close()
    out = tmp_path / "outgoing"
    out.mkdir()
    assert cli.main(["export", "branch", "--database", address, "--to", str(out)]) == 0
    assert cli.main(["export", "day", "--database", address, "--date", "2999-11-20", "--to", str(out)]) == 1
    assert cli.main(["export", "day", "--database", address, "--date", "2026-11-20", "--to", str(out)]) == 0
    named, file = map(Path, capsys.readouterr().out.split())
    (copy,) = read_copies(DayCopy, out)
    assert copy.day.isoformat() == "2026-11-20"
    assert [each.number for each in copy.tickets] == ["D001", "D002"]
    assert CopiedGuide(code, 1, 1, staff) in copy.guides
    called, waiting = copy.tickets
    assert (called.code, called.wait, called.calls, called.clerk) == (ticket_code(first.token), 1.5, 1, "aigerim")
    assert (waiting.wait, waiting.calls, waiting.clerk) == (None, 0, "")
    (about,) = read_copies(BranchCopy, out)
    assert "passport-replace" in {each.code for each in about.services}
    assert named.name == f"nobat-branch-{about.code}.json"
    file.with_stem(f"{file.stem} (1)").write_text(file.read_text())  # received twice
    assert read_copies(DayCopy, out) == [copy]
    file.with_stem(f"{file.stem} (2)").write_text(copy_text(replace(copy, tickets=())))
    with pytest.raises(UserError, check=lambda problem: problem.code is COPIES_DIFFER):
        read_copies(DayCopy, out)
    with pytest.raises(UserError, check=lambda problem: problem.code is NO_COPIES):
        read_copies(DayCopy, tmp_path)
    changed = json.loads(file.read_text())
    changed["copy"]["tickets"][0]["wait"] = 0.5
    with pytest.raises(UserError, check=lambda problem: problem.code is COPY_NOT_READABLE):
        read_copy(DayCopy, json.dumps(changed).encode())


def test_a_backup_brings_visits_back(databases: Databases, tmp_path: Path) -> None:
    address, clock = databases.fresh("sealed", build_sealed), morning_clock()
    clock.advance(7 * 86_400 + 3600)
    unit = open_sealed(address, clock)
    open_wave(unit)
    submit_all(unit)
    before = rows_of(unit)
    unit.close()
    backup = make_backup(address, tmp_path, clock.now())
    target = address
    if address.startswith("sqlite"):
        target = f"sqlite:///{tmp_path / 'again.sqlite3'}"
    restore(backup.path, target, clock.now(), replace=True)
    again = open_sealed(target, VirtualClock(clock.now()))
    assert rows_of(again) == before
    assert before[0].wave.first_day == FIRST_DAY
    assert not again.check.run().faults
    again.close()
    databases.drop(address)


def test_a_branch_imports_what_was_released_of_visits_with_its_own_scorecard(tmp_path: Path) -> None:
    addresses = [f"sqlite:///{tmp_path / name}" for name in ("branch.sqlite3", "sealed.sqlite3")]
    build_sample_branch(addresses[0])
    build_sealed(addresses[1])
    clock = morning_clock()
    branch, unit = open_branch(addresses[0], clock=clock), open_sealed(addresses[1], clock)
    timur, marat = (clerk_of(branch, code) for code in ("timur", "marat"))
    card = card_in_force(branch, clock, timur, marat)
    sent = read_copy(BranchCopy, branch.of(CopyOperations).branch_file()[1].encode())
    assert [(each.code, each.terms) for each in sent.cards] == [(card.code, card.latest.terms)]
    services = tuple(each for each in sent.services if each.code in ("passport-replace", "address-registration"))
    first = clock.now().date() + timedelta(days=14)
    plan = wished(branches=(replace(sent, services=services),), first=first)
    scenarios = tuple(replace(plan.scenarios[0], service=each.code) for each in services)
    plan = replace(plan, card=card.code, scenarios=scenarios, notice_day=clock.now().date())
    clock.advance(timedelta(days=25).total_seconds())
    wave = open_wave(unit, plan)
    made = submit_all(unit, lambda at: {"papers": "not"} if at == 0 else {})
    do(unit, wave, WaveVerb.MATCH, copies=day_copies(made))
    read_all(unit)
    do(unit, wave, WaveVerb.CLOSE)
    clock.advance(timedelta(days=10).total_seconds())
    do(unit, wave, WaveVerb.RELEASE)
    ((_, text),) = unit.of(WaveOperations).release_files(wave.id, person(unit, "dana"))
    imported = branch.of(AssessmentOperations).import_release(text.encode(), new_id(), timur)
    assert (imported.content.fit, imported.content.card) == (3, card.code)
    for word in (
        "D042",
        "12345678",
        *(str(each.assignment.id) for each in made),
        *(m.code for m in unit.staff.members()),
    ):
        assert word not in text
    assert not branch.check.run().faults
    branch.close()
    unit.close()
