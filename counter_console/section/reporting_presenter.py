"""The base of presenters that also write what they show to files, in the person's language."""

from collections.abc import Callable, Sequence
from typing import ClassVar, Self, TypeVar, cast

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.section import SectionContext
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.i18n.translator import Translator

S = TypeVar("S", bound=SectionState)
R = TypeVar("R")


class ReportingPresenter(SectionPresenter[S, R]):
    """Knows the person who acts, and the fonts and the language of a file."""

    #: What makes the state before the first reading.
    EMPTY: ClassVar[type[SectionState]]

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        families: Sequence[str],
        translator: Translator,
        show: Callable[[S], None],
    ) -> None:
        super().__init__(branch, runner, cast("S", self.EMPTY()), show)
        self._actor, self._families, self._translator = actor, families, translator

    @classmethod
    def of(cls, context: SectionContext, actor: Actor, show: Callable[[S], None]) -> Self:
        """Return the presenter of a section."""
        families = context.appearance.fonts.families
        return cls(context.branch, context.runner, actor, families, context.translator, show)
