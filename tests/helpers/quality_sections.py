"""Sections about quality for the contract that every section keeps."""

from collections.abc import Callable
from typing import Any

from counter_console.records.assessment import AssessmentPresenter
from counter_console.records.my_feedback import FeedbackPresenter
from counter_console.records.observations import ObservationsPresenter
from counter_console.records.scorecards import ScorecardsPresenter
from counter_console.records.standards import StandardsPresenter
from shared.bootstrap import OpenBranch
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.quality.scorecards.model.assessment import AssessmentVerb
from shared.quality.scorecards.store import all_observations, read_replies
from shared.quality.standards.model import StandardVerb
from tests.helpers.merits import given_merits, make_merits, withdraw_the_first
from tests.helpers.rollout import kept_changes, make_rollout, name_at_the_console
from tests.helpers.scorecards import BEST, all_cards, import_wave, old_card, write_card
from tests.helpers.section_case import Case, Presenter, manager
from tests.helpers.standards import all_standards, promise, write
from tests.helpers.surveys import draw_a_survey, drawn_surveys, make_survey


def make_standards(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    presenter = StandardsPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)
    if not all_standards(office):
        write(office, manager(office), promise(manager(office)))
    presenter._chosen = all_standards(office)[0].id
    return presenter


def submitted_standards(office: OpenBranch) -> int:
    return sum(each.latest.state is VersionState.PROPOSED for each in all_standards(office))


def make_scorecards(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    if not all_cards(office):
        write_card(office, manager(office))
    return ScorecardsPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def submit_scorecard(presenter: ScorecardsPresenter) -> None:
    found = presenter.state.found
    assert found is not None
    presenter.act(found.rows[0], VersionVerb.SUBMIT, {})


def submitted_scorecards(office: OpenBranch) -> int:
    return sum(each.latest.state is VersionState.PROPOSED for each in all_cards(office))


def make_observations(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    if not all_cards(office):
        old_card(office)
    return ObservationsPresenter(office, runner, manager(office), show)


def observe_the_first(presenter: ObservationsPresenter) -> None:
    found = presenter.state.found
    assert found is not None
    presenter.observe(found.rows[0], BEST)


def kept_observations(office: OpenBranch) -> int:
    with office.database.read() as tx:
        return len(all_observations(tx, office.database.branch_id))


def make_waves(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    import_wave(office, manager(office))
    return AssessmentPresenter(office, runner, manager(office), ("Noto Sans",), Translator(Language.EN), show)


def reply_about_papers(presenter: AssessmentPresenter) -> None:
    presenter.act(AssessmentVerb.REPLY, {"item": "papers", "text": "The list was there."})


def kept_replies(office: OpenBranch) -> int:
    with office.database.read() as tx:
        return len(read_replies(tx, office.database.branch_id))


def make_feedback(office: OpenBranch, runner: Runner, show: Callable[[Any], None]) -> Presenter:
    return FeedbackPresenter(office, runner, manager(office), Translator(Language.EN), show)


QUALITY = {
    "my_feedback": Case(make_feedback, Topic.STANDARDS),
    "merits": Case(make_merits, Topic.MERITS, withdraw_the_first, given_merits),
    "standards": Case(
        make_standards,
        Topic.STANDARDS,
        lambda presenter: presenter.act(StandardVerb.SUBMIT, {}),
        submitted_standards,
    ),
    "scorecards": Case(make_scorecards, Topic.ASSESSMENT, submit_scorecard, submitted_scorecards),
    "observations": Case(make_observations, Topic.ASSESSMENT, observe_the_first, kept_observations),
    "survey": Case(make_survey, Topic.SURVEY, draw_a_survey, drawn_surveys),
    "rollout": Case(make_rollout, Topic.ROLLOUT, name_at_the_console, kept_changes),
    "assessment": Case(make_waves, Topic.ASSESSMENT, reply_about_papers, kept_replies),
}
