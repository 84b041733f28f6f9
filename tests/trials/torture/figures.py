"""The result of a torture as lines of text and as plain values."""

from dataclasses import asdict
from typing import Any

from tests.trials.torture.run import TortureOutcome

MOST_FINDINGS_SHOWN = 40


def as_plain_values(outcome: TortureOutcome) -> dict[str, Any]:
    """Return all figures as plain values."""
    return {"good": outcome.good, **asdict(outcome)}


def table(outcome: TortureOutcome) -> str:
    """Return the figures as lines."""
    verdict = outcome.verdict
    rows: list[tuple[str, object]] = [
        ("database", outcome.kind),
        ("seed", outcome.seed),
        ("seconds", round(outcome.seconds)),
        *verdict["looked_at"].items(),
        *((f"fault: {name}", times) for name, times in sorted(outcome.faults.items())),
        *((f"in doubt, {how}", times) for how, times in sorted(verdict["in_doubt"].items())),
        *((f"given up by restores: {what}", times) for what, times in sorted(verdict["given_up"].items())),
        *((f"skipped: {name}", reason) for name, reason in sorted(outcome.skipped.items())),
        ("faults, kinds", f"{sum(outcome.faults.values())}, {len(outcome.faults)}"),
        ("longest recovery, seconds", round(max(outcome.recoveries, default=0.0), 1)),
        ("not recovered in time", len(outcome.not_recovered)),
        ("programs that crashed", len(outcome.crashed)),
        *((kind, verdict[kind]) for kind in ("lost", "doubled", "broken")),
    ]
    width = max(len(name) for name, _ in rows)
    lines = [f"{name:<{width}}  {value}" for name, value in rows]
    lines += [
        f"{verb:<{width}}  {times:>6} times, p50 {half:>7.1f} ms, p99 {most:>7.1f} ms"
        for verb, (times, half, most) in verdict["verbs"].items()
    ]
    findings = [f"{entry['invariant']} {entry['kind']}: {entry['words']}" for entry in verdict["findings"]]
    lines += findings[:MOST_FINDINGS_SHOWN]
    if len(findings) > MOST_FINDINGS_SHOWN:
        lines.append(f"… and {len(findings) - MOST_FINDINGS_SHOWN} more findings")
    return "\n".join(lines)
