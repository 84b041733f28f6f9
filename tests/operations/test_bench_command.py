"""`nobat bench` measures what it says, beside a floor, and leaves nothing behind; no test judges its figures."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counter_console.section.section import SectionGroup
from installer.cli import main
from tests.helpers.databases import Databases, PostgresDatabases
from tests.helpers.small_branches import build_empty_tables
from tests.trials.bench import long_lists, quality
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.history import write_history
from tests.trials.bench.lives import measure_lives
from tests.trials.bench.long_set_up import long_profile
from tests.trials.bench.places import BenchPlace, PostgresPlace, SqlitePlace

TINY = ("--seconds", "0.1", "--history", "45")


@pytest.fixture
def place(databases: Databases, tmp_path: Path) -> Iterator[BenchPlace]:
    """A place of each kind to measure in."""
    if isinstance(databases, PostgresDatabases):
        made: BenchPlace = PostgresPlace(databases.fresh("tables", build_empty_tables))
    else:
        made = SqlitePlace(tmp_path)
    yield made
    made.close()


def bench(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Run the command and return its status, output and errors."""
    status = main(["bench", *words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_every_row_stands_beside_its_floor_ratio_and_aim(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, _ = bench(capsys, "--data", str(tmp_path), "--only", "verbs", "--only", "records", *TINY, "--json")
    found = json.loads(out)
    assert status == 0
    assert found["database"] == "SQLite"
    works = [figure["work"] for figure in found["figures"]]
    assert [work.split(",")[0].split(" of ")[0] for work in works] == [
        "issue a ticket", "call next", "summary", "nobat check",
    ]  # fmt: skip
    assert all(figure["floor"] > 0 and figure["ratio"] > 0 and figure["aim"] for figure in found["figures"])


def test_the_table_reads_as_one_table(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, out, err = bench(capsys, "--data", str(tmp_path), "--only", "history", *TINY)
    rows = [line for line in out.splitlines() if line.startswith("|")]
    assert status == 0
    assert err == "measuring history …\n"
    assert len(rows) == 2 + 5  # two verbs and the readings of three windows
    assert len({row.count("|") for row in rows}) == 1
    assert "45 past tickets" in rows[2]


def test_the_pages_of_the_set_up_are_measured_with_long_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_lists, "long_profile", lambda: long_profile(services=4, counters=2, people=3))
    place = SqlitePlace(tmp_path)
    figures = {figure.work: figure for figure in long_lists.measure_lists(place, 1)}
    place.close()
    assert all(figure.floor and figure.ratio for figure in figures.values())
    for page in ("Services", "People", "Skills", "History"):
        assert {f"open {page}", f"{page}: choose another entry"} <= figures.keys()
    assert {"Services: save one entry", "compare a file with 14 differences"} <= figures.keys()


def test_the_pages_of_quality_and_the_weekly_work_are_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "GROUPS", (SectionGroup.TEAM,))  # the others take longer, and are opened alike
    place = SqlitePlace(tmp_path)
    figures = {figure.work for figure in quality.measure_quality(place, 45)}
    place.close()
    assert {"open Learning after 1 days", "Guides: news, after 1 days", "weekly candidates for raises"} <= figures


def test_nothing_is_left_behind(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bench(capsys, "--data", str(tmp_path), "--only", "verbs", *TINY)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["logs", "slips"]


def test_a_branch_with_tickets_is_refused_in_one_sentence(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    place = SqlitePlace(tmp_path)
    busy = BusyBranch.make(place.fresh("used"))
    busy.issue()
    status, out, err = bench(capsys, "--database", busy.branch.address, *TINY)
    busy.close()
    assert (status, out) == (1, "")
    assert err == "This database holds tickets; name an empty one, so that no branch is slowed down.\n"


@pytest.mark.postgres
def test_a_server_is_started_for_the_measurement_and_thrown_away(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, _ = bench(capsys, "--postgres", "--data", str(tmp_path), "--only", "verbs", *TINY)
    assert status == 0
    assert out.startswith("PostgreSQL\n")
    assert out.count("| issue a ticket") == 1


def test_one_of_two_servers_has_to_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = bench(capsys, "--postgres", "--database", "sqlite:///x.sqlite3")
    assert status == 2
    assert "leave --database out" in err


def test_an_unknown_benchmark_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = bench(capsys, "--only", "weather")
    assert status == 2
    assert "choose from verbs" in err


def test_the_written_past_is_accepted_by_the_check(place: BenchPlace) -> None:
    busy = BusyBranch.make(place.fresh("past"), open_counters=2)
    days = write_history(busy.branch, 45)
    busy.issue()
    assert busy.call() is not None
    busy.serve()
    busy.finish()
    result = busy.branch.check.run()
    issued = busy.branch.summary.figures(days[-1]).headline["issued"]
    busy.close()
    assert result.faults == ()
    assert result.tickets == 45 + 1
    assert result.events == 4 * 45 - 2 + 4  # every twentieth visitor did not come: one event less
    assert issued == 45


@pytest.mark.slow
@pytest.mark.postgres
def test_lives_are_counted_over_all_processes(postgres_databases: PostgresDatabases) -> None:
    place = PostgresPlace(postgres_databases.fresh("tables", build_empty_tables))
    figures = measure_lives(place, 0.5, kiosks=1, clerks=1)
    place.close()
    assert [figure.unit for figure in figures] == ["lives/s", "ms", "faults"]
    assert figures[0].value > 0
    assert figures[2].value == 0
