"""Surveys of staff in tests: rounds with codes whose digests are known."""

from collections.abc import Callable
from datetime import date, timedelta

from counter_console.records.survey import SurveyPresenter, SurveyState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from shared.quality.pulse.model import DrawRound, PulseItem, PulseRound
from shared.quality.pulse.operations import PulseOperations
from tests.helpers.cases import clerk_of

#: The day of the tests' clock.
FIRST_DAY = date(2026, 11, 20)
#: What stands for the digests of twelve codes.
DIGESTS = tuple(f"{number:064d}" for number in range(12))


def drawn(branch: OpenBranch, actor: Actor, *, after: int = 0) -> PulseRound:
    """Begin a round of ten days: the first one, or the one after so many others."""
    first = FIRST_DAY + timedelta(days=10 * after)
    return branch.of(PulseOperations).draw(DrawRound(new_id(), first, first + timedelta(days=9), DIGESTS), actor)


def answer(branch: OpenBranch, digest: str, value: int) -> None:
    """Use a code and give the same answer to every statement."""
    operations = branch.of(PulseOperations)
    operations.count_answers(operations.use_code(digest), dict.fromkeys(PulseItem, value))


def make_survey(office: OpenBranch, runner: Runner, show: Callable[[SurveyState], None]) -> SurveyPresenter:
    """Return the presenter of a manager."""
    return SurveyPresenter(office, runner, clerk_of(office, "timur"), ("Noto Sans",), Translator(Language.EN), show)


def draw_a_survey(presenter: SurveyPresenter) -> None:
    """Begin a round at the console."""
    presenter.draw({"first": FIRST_DAY, "last": FIRST_DAY + timedelta(days=9), "people": 5})


def drawn_surveys(office: OpenBranch) -> int:
    """Return how many rounds were begun."""
    return len(office.of(PulseOperations).rounds(clerk_of(office, "timur")).rounds)
