"""`nobat backtest`: replays the log of a queue before the forecast and the usual formulas, and prints who was right."""

import json
import sys
from dataclasses import asdict
from pathlib import Path

from installer.arguments import CliCommand, Option, number
from installer.commands.options import JSON, LANGUAGE
from installer.problems import SetUpError
from installer.progress import Progress
from shared.platform.i18n.languages import Language
from shared.queue.forecast.rules.backtest.learners import BOOSTED, CALIBRATED, LASSO
from shared.queue.forecast.rules.backtest.run import OURS, Backtest, backtest, early_days
from shared.queue.forecast.rules.backtest.scores import PredictorScore
from shared.queue.forecast.rules.learned.log_file import LogError, LogTicket, read_log

_MINUTE = 60.0
_NOT_INSTALLED = "not installed (scikit-learn)"


def _backtest(
    log: Path, typed_minutes: float | None, first_days: bool, as_json: bool, language: Language | None
) -> int:
    """Replay the log of a queue in the order of time, and compare what was said at each ticket with what happened.

    The log is a CSV file with one ticket a row, as `nobat simulate --log` and `nobat export waits` write it;
    docs/forecast.md describes its columns. The last 30 % of the days of each branch are scored, on the tickets that
    were called and had to wait. Each predictor knows at each instant what was known then, and nothing of later.

    The simple formulas show what people expect from a queue. Q-Lasso and gradient-boosted quantiles need scikit-learn,
    which is installed for tests only.
    """
    tickets = _read(log)
    progress = Progress(1, sys.stderr)
    progress.begin("Replaying the log")
    found = backtest(
        tickets,
        typed_seconds=None if typed_minutes is None else typed_minutes * _MINUTE,
        scored=early_days(tickets) if first_days else None,
        progress=progress.note,
    )
    progress.end()
    if not found.tickets:
        raise SetUpError(f"{log}: no ticket of the days that are scored was called after a wait.")
    print(_as_json(found) if as_json else _as_table(found))
    return 0


def _read(log: Path) -> tuple[LogTicket, ...]:
    try:
        with log.open(encoding="utf-8-sig", newline="") as lines:
            return read_log(lines)
    except LogError as problem:
        raise SetUpError(f"{log}: {problem}.") from None
    except UnicodeDecodeError:
        raise SetUpError(f"{log} is not a text in UTF-8.") from None
    except OSError as problem:
        raise SetUpError(f"{log} cannot be read: {problem.strerror}.") from None


def _as_json(found: Backtest) -> str:
    scores = {name: asdict(score) for name, score in found.scores.items()}
    missing = [name for name in (LASSO, BOOSTED, CALIBRATED) if name not in scores]
    plain = {
        "tickets": found.tickets,
        "branches": found.branches,
        "days": found.days,
        "unit": "seconds",
        "scores": scores,
        "not_installed": missing,
    }
    return json.dumps(plain, ensure_ascii=False, indent=2)


_HEADINGS = ("MAE", "median", "RMSE", "pinball 10", "50", "90", "inside", "width", "worst quarter")


def _as_table(found: Backtest) -> str:
    wide = max(len(name) for name in (*found.scores, CALIBRATED)) + 2
    lines = [
        f"{found.tickets:,} tickets that had to wait, on {_counted(found.days, 'day')} of"
        f" {_counted(found.branches, 'branch', 'branches')}; minutes",
        "",
        " " * wide + "".join(f"{heading:>{_width(heading)}}" for heading in _HEADINGS),
    ]
    lines += [f"{name:<{wide}}{_figures(score)}" for name, score in found.scores.items()]
    lines += [f"{name:<{wide}}{_NOT_INSTALLED}" for name in (LASSO, BOOSTED, CALIBRATED) if name not in found.scores]
    ours = found.scores[OURS]
    others = [(name, score) for name, score in found.scores.items() if name != OURS]
    lines += ["", "MAE of this forecast ÷ MAE of …"]
    lines += [f"{name:<{wide}}{ours.mean_error / score.mean_error:>{_width('MAE')}.2f}" for name, score in others]
    return "\n".join(lines)


def _counted(number_of: int, one: str, many: str = "") -> str:
    """Return a number with its word."""
    return f"{number_of} {one if number_of == 1 else many or one + 's'}"


def _width(heading: str) -> int:
    return max(9, len(heading) + 2)


def _figures(score: PredictorScore) -> str:
    times = (score.mean_error, score.median_error, score.rmse, *score.pinball)
    cells = [
        *(f"{each / _MINUTE:.3f}" for each in times),
        f"{score.coverage:.1%}",
        f"{score.width / _MINUTE:.2f}",
        f"{score.worst_slice:.1%}",
    ]
    return "".join(f"{cell:>{_width(heading)}}" for cell, heading in zip(cells, _HEADINGS, strict=True))


COMMANDS = (
    CliCommand(
        "backtest",
        _backtest,
        (
            Option("LOG", "The log of a queue, a CSV file.", read=Path, argument="log"),
            Option(
                "--typed-minutes",
                "The service time that somebody would have typed in; without it that of the first day.",
                metavar="N",
                read=number(0.1, 600),
            ),
            Option("--first-days", "Score the second and third day of each branch: what a new branch begins with."),
            JSON,
            LANGUAGE,
        ),
        ("nobat backtest waits.csv", "nobat backtest waits.csv --json", "nobat backtest waits.csv --first-days"),
    ),
)
