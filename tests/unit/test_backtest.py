"""The backtest: what a tracker knows, what formulas say, how answers are scored, and that nobody sees the future."""

import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from installer.command_line import run
from installer.problems import SetUpError
from shared.queue.forecast.rules.backtest import learners
from shared.queue.forecast.rules.backtest.run import OURS, Backtest, backtest, early_days
from shared.queue.forecast.rules.backtest.scores import pinball, score
from shared.queue.forecast.rules.backtest.tracker import Tracker
from shared.queue.forecast.rules.backtest.yardsticks import Formula, formulas
from shared.queue.forecast.rules.learned.log_file import LogTicket, read_log
from shared.queue.forecast.rules.learned.replay import Predictor
from shared.queue.forecast.rules.learned.steps import (
    Ask,
    Called,
    CounterCloses,
    CounterOpens,
    Ended,
    Expected,
    Issued,
    Left,
    OpenCount,
    Step,
)
from tests.helpers.waiting_logs import REAL_LOGS, made_up_log

NINE = 9 * 3600.0
MOVING = "moving average, last hour"


class Constant:
    """A predictor that always says the same and learns nothing."""

    def observe(self, step: Step) -> None: ...

    def newcomer(self, ask: Ask) -> Expected:
        return Expected(0.0, 600.0, 1200.0)

    def refit(self) -> None: ...


def constant(_tickets: Sequence[LogTicket]) -> Predictor:
    return Constant()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the learners, which take seconds."""
    monkeypatch.setattr(learners, "installed", lambda: False)


def test_a_tracker_knows_what_happened_before_and_nothing_else() -> None:
    tracker = Tracker()
    steps: list[Step] = [
        CounterOpens(NINE, 1, frozenset({"a"})), CounterOpens(NINE, 2, frozenset({"a"})),
        Issued(NINE, 1, "a"), Called(NINE + 60, 1, 1),
        Issued(NINE + 100, 2, "a"), Issued(NINE + 200, 3, "a"),
        Ended(NINE + 360, 1), Called(NINE + 400, 2, 1),
        Issued(NINE + 450, 4, "a"), Left(NINE + 500, 4), CounterCloses(NINE + 550, 2),
    ]  # fmt: skip
    for step in steps:
        tracker.observe(step)
    look = tracker.look(Ask(NINE + 600, "a"))
    assert (look.ahead, look.counters, look.serving) == (1.0, 1.0, 300.0)
    assert (look.mean_today, look.last_hour, look.last_wait, look.oldest) == (180.0, 180.0, 300.0, 400.0)
    # An hour later only the calls of that hour count; on the next day nobody waits any more.
    tracker.observe(Called(NINE + 3650, 3, 1))
    later = tracker.look(Ask(NINE + 3700, "a"))
    assert (later.last_hour, later.mean_today) == ((300.0 + 3450.0) / 2, (60.0 + 300.0 + 3450.0) / 3)
    assert tracker.look(Ask(NINE + 86400, "a")).ahead == 0


def test_the_formulas_say_what_their_names_say() -> None:
    tracker = Tracker()
    tracker.observe(OpenCount(NINE, "a", 3))
    for ticket in range(5):
        tracker.observe(Issued(NINE + ticket, ticket, "a"))
    tracker.observe(Called(NINE + 120, 0))
    tracker.observe(Ended(NINE + 420, 0))
    look = tracker.look(Ask(NINE + 600, "a"))
    points = {name: formula.answers([look])[0, 1] for name, formula in formulas(240.0).items()}
    assert list(points.values()) == [120.0, 120.0, 4 * 240 / 3, 5 * 300 / 3, 120.0, 599.0]


def test_the_range_of_a_formula_is_what_its_points_were_wrong_by() -> None:
    tracker = Tracker()
    looks = [tracker.look(Ask(NINE + place, "a")) for place in range(400)]
    formula = Formula(lambda look: 600.0)
    waits = np.linspace(300, 1500, 400)
    formula.learn(looks, formula.answers(looks), waits)
    assert formula.answers(looks[:1])[0] == pytest.approx([420, 600, 1380], abs=2)


def test_scores_are_the_figures_of_the_book() -> None:
    waits = np.array([100.0, 200.0, 300.0, 400.0])
    ranges = np.array([[0.0, 100, 150], [0, 100, 150], [250, 300, 350], [300, 500, 600]])
    found = score(waits, ranges)
    assert (found.tickets, found.mean_error, found.median_error, found.coverage) == (4, 50.0, 50.0, 0.75)
    assert found.rmse == pytest.approx(70.71, abs=0.01)
    assert found.width == pytest.approx((150 + 150 + 100 + 300) / 4)
    assert found.worst_slice == 0.0
    assert pinball(waits, waits - 10, 0.9) == pytest.approx(9.0)
    assert pinball(waits, waits + 10, 0.9) == pytest.approx(1.0)


@pytest.mark.usefixtures("quick")
def test_branches_are_independent_and_only_the_last_days_count() -> None:
    one = read_log(made_up_log().splitlines())
    both = read_log(made_up_log(branches=2).splitlines())
    first = backtest(one, constant)
    assert (first.branches, first.days) == (1, 2)
    again = backtest([each for each in both if each.branch == "b0"], constant)
    assert again.scores == first.scores
    together = backtest(both, constant)
    assert together.tickets > first.tickets
    assert {day.day for _, day in early_days(both)} == {3, 4}
    assert backtest(one, constant, scored=early_days(one)).tickets > 0


@pytest.mark.usefixtures("quick")
def test_what_happens_later_changes_no_answer() -> None:
    tickets = read_log(made_up_log(days=5).splitlines())
    until = [each for each in tickets if each.day.day <= 5]
    scored = frozenset({("b0", tickets[0].day.replace(day=5))})
    assert backtest(tickets, constant, scored=scored).scores == backtest(until, constant, scored=scored).scores


@pytest.mark.usefixtures("quick")
def test_the_command_prints_a_table_or_json_and_says_what_is_wrong_with_a_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "waits.csv"
    log.write_text(made_up_log(days=3, visitors=45), encoding="utf-8")
    assert run(["backtest", str(log)]) == 0
    table = capsys.readouterr().out
    assert "tickets that had to wait, on 1 day of 1 branch;" in table
    assert "not installed (scikit-learn)" in table
    assert run(["backtest", str(log), "--json", "--first-days", "--typed-minutes", "8"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["days"] == 2
    assert {OURS, MOVING} <= found["scores"].keys()
    assert found["scores"][OURS]["mean_error"] < found["scores"][MOVING]["mean_error"]
    for text, problem in (
        ("branch,service\n", "the first line has no column ticket, issued, called"),
        (made_up_log(1).replace("T09", "T9x", 1), "is not a date and time"),
        ("branch,service,ticket,issued,called\n", "it has no tickets"),
    ):
        log.write_text(text, encoding="utf-8")
        with pytest.raises(SetUpError, match=problem):
            run(["backtest", str(log)])
    with pytest.raises(SetUpError, match="cannot be read"):
        run(["backtest", str(tmp_path / "none.csv")])


@pytest.mark.skipif(importlib.util.find_spec("sklearn") is None, reason="scikit-learn is not installed")
def test_the_learners_learn_from_the_past_and_beat_a_constant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learners, "ROUNDS", 15)
    tickets = read_log(made_up_log(days=4, visitors=70).splitlines())
    found = backtest(tickets, constant).scores
    constant_error = found[OURS].mean_error
    for name in (learners.LASSO, learners.BOOSTED, learners.CALIBRATED):
        assert found[name].mean_error < constant_error
        assert 0.5 < found[name].coverage <= 1


@pytest.mark.parametrize("name", ["anonymous_bank_feb1999.csv", "warsaw_offices_2020.csv"])
def test_a_real_log_is_read_whole(name: str) -> None:
    file = REAL_LOGS / name
    if not file.is_file():
        pytest.skip("no real logs beside the checkout")
    with file.open(encoding="utf-8", newline="") as lines:
        tickets = read_log(lines)
    assert len(tickets) > 30_000
    assert isinstance(backtest(tickets[:0] or tickets[:400], constant), Backtest)
