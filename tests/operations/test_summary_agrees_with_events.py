"""The daily report against the raw events: recomputed by code that shares nothing with the product's own."""

import json
from pathlib import Path

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.reports.json_writer import report_json
from tests.helpers.branches import open_sample_branch
from tests.helpers.simulated_days import RawDay, simulated

CARDS = (
    "issued", "served", "wait_median", "wait_p90", "level_served", "level_strict", "abandon_share", "service_median",
    "happy_index", "estimate_in_range",
)  # fmt: skip


@pytest.mark.slow
def test_twenty_simulated_days_are_clean_and_their_reports_agree_with_the_raw_events(tmp_path: Path) -> None:
    # The full size is `nobat simulate --days 20 --tickets-per-day 400`: the same, for some minutes.
    file = tmp_path / "branch.sqlite3"
    sample = open_sample_branch(tmp_path)
    sample.close()
    branch, result = simulated(sample.address, days=20, tickets_per_day=40)
    assert len(result.days) == 20
    assert result.issued > 600

    found = branch.check.run()
    assert found.faults == ()
    assert found.tickets == result.issued

    for day in result.days:
        raw = RawDay(file, day)
        recomputed = raw.figures()
        report = json.loads(report_json(branch.summary.report(day, Language.EN)))
        assert {key: report["figures"][key] for key in CARDS} == {
            key: pytest.approx(recomputed[key], rel=1e-6) if recomputed[key] is not None else None for key in CARDS
        }, day
        figures = branch.summary.figures(day)
        for key, value in recomputed.items():
            assert figures.headline[key] == (None if value is None else pytest.approx(value, rel=1e-6)), (day, key)
        assert figures.counts["called"] == raw.called()
        for state in ("served", "no_show", "left"):
            assert figures.counts[state] == raw.count(state), (day, state)
        assert figures.counts["open"] == 0
    branch.close()
