"""The sections about learning in the contract of sections."""

from collections.abc import Callable, Mapping
from typing import Any

from counter_console.records.briefing import BriefingPresenter
from counter_console.records.guides import GuidesPresenter
from counter_console.records.learning import LearningPresenter
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.background import Runner
from shared.platform.live.topics import Topic
from shared.quality.learning.model import EvidenceKind, LearningVerb
from shared.quality.learning.operations.views import LearningViews
from tests.helpers.learning import all_guides, write_guide
from tests.helpers.section_case import Case, Presenter, manager


def make_learning(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return LearningPresenter(office, runner, manager(office), show)


def plan_a_course(presenter: LearningPresenter) -> None:
    board = presenter.state.board
    assert board is not None
    answers = {"competency": board.competencies[0].code, "kind": EvidenceKind.COURSE, "day": board.today}
    presenter.act(board.people[0], LearningVerb.PLAN, answers)


def planned_training(office: OpenBranch) -> int:
    people = office.of(LearningViews).board(manager(office)).people
    return sum(len(each.record.plan) for each in people if each.record is not None)


def make_guides(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter, known = GuidesPresenter(office, runner, manager(office), show), all_guides(office)
    presenter._chosen = (known or (write_guide(office, manager(office)),))[0].id
    return presenter


def make_briefing(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return BriefingPresenter(office, runner, manager(office), None, show)


def submitted_guides(office: OpenBranch) -> int:
    return sum(each.latest.state is VersionState.PROPOSED for each in all_guides(office))


LEARNING_CASES: Mapping[str, Case] = {
    "learning": Case(
        make_learning,
        Topic.LEARNING,
        plan_a_course,
        planned_training,
    ),
    "briefing": Case(make_briefing, Topic.LEARNING),
    "guides": Case(
        make_guides, Topic.LEARNING, lambda presenter: presenter.act(VersionVerb.SUBMIT, {}), submitted_guides
    ),
}
