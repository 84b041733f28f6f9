"""Days of a simulated service desk whose staff work at the real window of a console."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared.service_desk.cases.model import CaseVerb
from tests.helpers.branches import open_sample_branch
from tests.helpers.simulated_days import simulated
from tests.helpers.window_hands import WindowHands

pytestmark = pytest.mark.journey


def test_what_is_offered_at_the_window_can_be_done_there(qtbot: QtBot, tmp_path: Path) -> None:
    sample = open_sample_branch(tmp_path)
    sample.close()
    at_window = WindowHands(tmp_path)
    branch, _ = simulated(sample.address, 3, 4, cases_per_day=3, hands=at_window.take_seat)
    at_window.close()
    assert {CaseVerb.REGISTER, CaseVerb.TAKE, CaseVerb.DECIDE} <= at_window.done.keys()
    assert at_window.refused == []
    assert branch.check.run().faults == ()
    branch.close()
