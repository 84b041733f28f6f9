"""What only people of a sealed database may do, tried by somebody of a branch."""

from collections.abc import Callable

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.errors import BRANCH_EXISTS
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.shopping.model import VisitVerb, WaveVerb
from shared.quality.shopping.model.commands import ReadingCommand, WaveCommand
from shared.quality.shopping.operations.unit import UnitOperations
from shared.quality.shopping.operations.visits import VisitOperations
from shared.quality.shopping.operations.waves import WaveOperations
from tests.helpers.shopping import wished

#: Nobody of a branch may, and a branch has no tables for it.
IN_SEALED_ONLY: dict[str, Callable[[OpenBranch, Actor], object]] = {
    "WaveOperations.plan": lambda b, a: WaveOperations(b.database).plan(wished(), new_id(), a),
    "WaveOperations.carry_out": lambda b, a: WaveOperations(b.database).carry_out(
        WaveCommand(new_id(), new_id(), WaveVerb.OPEN, 0), a
    ),
    "VisitOperations.submit": lambda b, a: VisitOperations(b.database).submit((), new_id(), a),
    "VisitOperations.read": lambda b, a: VisitOperations(b.database).read(
        ReadingCommand(new_id(), new_id(), VisitVerb.READ, 0), a
    ),
}


def create_unit(branch: OpenBranch, actor: Actor) -> None:
    """Make a unit where there is a branch already: who may is told so."""
    try:
        UnitOperations(branch.database).create(branch.catalog.catalog().branch, actor)
    except UserError as problem:
        if problem.code is not BRANCH_EXISTS:
            raise
