"""The roll-out in tests: what is above a branch."""

from collections.abc import Callable
from datetime import date

from counter_console.records.rollout import RolloutPresenter, RolloutState
from shared.bootstrap import OpenBranch
from shared.branches.rollout.forms import terms_answers
from shared.branches.rollout.model import BranchRollout, Rollout, RolloutCommand, RolloutTerms, RolloutVerb, Superior
from shared.branches.rollout.operations.desk import RolloutOperations
from shared.branches.rollout.operations.views import RolloutViews
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id
from tests.helpers.cases import clerk_of

MINISTRY = Superior("MDD", LocalText.of({"en": "Ministry of Digital Development", "kk": "Цифрлық даму министрлігі"}))
UNIT = Superior("SEU-1", LocalText.of({"en": "Excellence unit, south", "ar": "وحدة التميز، الجنوب"}))


def terms(branch: OpenBranch, posts: int | None = None) -> RolloutTerms:
    """Return what is above a branch: coached by Olga, with as many posts as people unless something else is said."""
    people = sum(each.active for each in branch.staff.members())
    return RolloutTerms(MINISTRY, UNIT, clerk_of(branch, "olga").id, people if posts is None else posts)


def own(branch: OpenBranch) -> BranchRollout:
    """Return the roll-out of a branch as its manager sees it."""
    return branch.of(RolloutViews).branches(clerk_of(branch, "timur")).own


def name_the_line(branch: OpenBranch, actor: Actor, posts: int | None = None) -> Rollout:
    """Say what is above a branch."""
    known = own(branch).rollout
    command = RolloutCommand(new_id(), RolloutVerb.NAME, 0 if known is None else known.version, terms(branch, posts))
    return branch.of(RolloutOperations).carry_out(command, actor)


def do(
    branch: OpenBranch,
    actor: Actor,
    verb: RolloutVerb,
    words: str = "",
    number: int | None = None,
    due: date | None = None,
) -> Rollout:
    """Do something with the roll-out of a branch, which is named before if nobody has."""
    known = own(branch).rollout or name_the_line(branch, clerk_of(branch, "timur"))
    command = RolloutCommand(new_id(), verb, known.version, None, number, words, due)
    operations = branch.of(RolloutOperations)
    return operations.answer(command, actor) if verb is RolloutVerb.ANSWER else operations.carry_out(command, actor)


def answer_a_challenge(branch: OpenBranch, actor: Actor) -> Rollout:
    """Answer a challenge that somebody else has named."""
    other = next(clerk_of(branch, code) for code in ("timur", "marat") if clerk_of(branch, code).id != actor.id)
    asked = do(branch, other, RolloutVerb.ASK, "Too few counters at noon")
    return do(branch, actor, RolloutVerb.ANSWER, "Begin the break in turns", number=len(asked.challenges))


def make_rollout(office: OpenBranch, runner: Runner, show: Callable[[RolloutState], None]) -> RolloutPresenter:
    """Return the presenter of a manager."""
    return RolloutPresenter(office, runner, clerk_of(office, "timur"), ("Noto Sans",), Translator(Language.EN), show)


def name_at_the_console(presenter: RolloutPresenter) -> None:
    """Say at the console what is above the branch."""
    presenter.act(RolloutVerb.NAME, terms_answers(RolloutTerms(MINISTRY, UNIT, None, 7)))


def kept_changes(office: OpenBranch) -> int:
    """Return how often the roll-out was changed."""
    known = own(office).rollout
    return 0 if known is None else known.version
