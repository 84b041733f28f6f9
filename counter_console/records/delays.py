"""Asks the clerk once why a serving takes long, and keeps the answer; an answer that was lost is shown as not given."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.improvement.model import CauseGroup, DelayQuestion
from shared.quality.improvement.operations.delays import DelayOperations


class DelayAsking:
    """What is asked at one counter. `show` gets the question about the present serving, or None."""

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[DelayQuestion | None], None]
    ) -> None:
        self._branch, self._runner, self._actor, self._show = branch, runner, actor, show
        self._serving: tuple[UUID, object] | None = None
        self._question: DelayQuestion | None = None

    def follow(self, ticket_id: UUID | None, since: object) -> None:
        """Take over who is being served, and since when (None: nobody); read again when that is another serving."""
        serving = None if ticket_id is None else (ticket_id, since)
        if serving == self._serving:
            return
        self._serving = serving
        self._take(None)
        if ticket_id is not None:
            operations = self._branch.of(DelayOperations)
            self._runner.run(lambda: operations.question(ticket_id), lambda found: self._found(serving, found), _ignore)

    def note(self, cause: CauseGroup) -> None:
        """Keep a cause for the present serving."""
        serving, question, command = self._serving, self._question, new_id()
        if serving is None or question is None:
            return
        operations = self._branch.of(DelayOperations)
        self._runner.run(
            lambda: operations.note(serving[0], question.step_id, cause, self._actor, command),
            lambda _reason: self._noted(serving, cause),
            lambda problem: self._not_noted(serving, problem),
        )

    def _noted(self, serving: object, cause: CauseGroup) -> None:
        if serving == self._serving and self._question is not None:
            self._take(replace(self._question, chosen=cause))

    def _not_noted(self, serving: object, problem: Exception) -> None:
        """Show again what is kept, so that no answer looks saved that is not."""
        _ignore(problem)
        if serving == self._serving:
            self._take(self._question)

    def _found(self, serving: object, question: DelayQuestion | None) -> None:
        if serving == self._serving:  # meanwhile somebody else may have been called
            self._take(question)

    def _take(self, question: DelayQuestion | None) -> None:
        self._question = question
        self._show(question)


def _ignore(problem: Exception) -> None:
    """Leave it at that: the desk itself says when the database is lost."""
    if not isinstance(problem, UserError):
        raise problem
