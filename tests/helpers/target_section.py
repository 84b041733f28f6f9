"""The presenter of targets in the tests of every section: a standard in force, and the button that lowers it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from counter_console.records.targets import TargetsPresenter
from shared.bootstrap import OpenBranch
from shared.platform.background import Runner
from shared.quality.targets.model import RaiseReason, RaiseVerb
from tests.helpers.cases import clerk_of
from tests.helpers.standards import TEXT, all_standards, approved_standard
from tests.helpers.targets import a_day_later


def make_targets(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> TargetsPresenter:
    if not all_standards(office):
        timur, marat = (clerk_of(office, each) for each in ("timur", "marat"))
        approved_standard(office, timur, marat, begins=office.day.today() + timedelta(days=1))
        a_day_later(office)
    presenter = TargetsPresenter(office, runner, clerk_of(office, "timur"), show)
    presenter.choose(all_standards(office)[0].id)
    return presenter


def press_lower(presenter: TargetsPresenter) -> None:
    found = presenter.state.found
    assert found is not None
    day = found.today + timedelta(days=2)
    answers = {"limit": 20, "target": 80, "reason": RaiseReason.SEASON, "text": TEXT, "day": day}
    presenter.act(RaiseVerb.LOWER, answers)
