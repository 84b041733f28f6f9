"""Counts what is kept about people and erases it, without Qt."""

from collections.abc import Callable, Mapping
from typing import Any

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import MessageTone
from counter_console.setup.retention.state import ERASE_NOW, TERMS, TITLE, VISIT_TITLE, Found, Reading, RetentionState
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.devices.rules import moment
from shared.office.settings.model import differing
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.live.topics import Topic
from shared.upkeep.keeper.model import DutyName
from shared.upkeep.retention.model import ErasureReason


class RetentionPresenter(SectionPresenter[RetentionState, Reading]):
    """Counts what is kept and erases it."""

    # Not at every ticket: counting reads all of them.
    TOPICS = frozenset({Topic.SETTINGS, Topic.DAY})
    REREAD_SECONDS = 60

    def __init__(
        self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[RetentionState], None]
    ) -> None:
        super().__init__(branch, runner, RetentionState(), show)
        self._actor = actor
        self._progress: tuple[int, int] | None = None

    def _read(self) -> Reading:
        branch = self._branch
        preview, settings = branch.retention.preview(), branch.settings.values()
        zone, now = branch.catalog.catalog().branch.time_zone, branch.database.present()
        duty = branch.keeper.state().duties.get(DutyName.ERASE)
        done = None if duty is None else duty.done
        return Reading(
            preview,
            {each.key: getattr(settings, each.key) for each in TERMS.fields},
            moment(preview.last, zone, now) if preview.last else "",
            moment(done, zone, now) if done else "",
        )

    def _loaded(self, reading: Reading) -> None:
        self._change(kinds=reading.preview.kinds, terms=reading.terms, last=reading.last, keeper=reading.keeper)

    def each_second(self) -> None:
        """Show how far a running erasure is."""
        super().each_second()
        if self._state.progress != self._progress:
            self._change(progress=self._progress)

    def save_terms(self, answers: Answers) -> None:
        """Save the terms together."""
        seen = self._state.terms
        changed = differing(answers, seen)
        self._run(
            lambda _command: self._branch.settings.change_together(changed, self._actor, seen),
            TITLE,
            translate("console.retention", "Saved. Nothing is erased before the next night."),
        )

    def ask(self) -> None:
        """Ask before everything that is due is erased."""
        self._change(asked=self._state.due > 0)

    def answer(self, erase: bool) -> None:
        """Erase everything that is due, or nothing."""
        self._change(asked=False)
        if erase:
            self._run(lambda _command: self._erase(), ERASE_NOW, done=self._erased)

    def find(self, answers: Answers) -> None:
        """Look up the texts of one visitor and ask before they are erased."""
        number, day, reason = answers["number"], answers["day"], ErasureReason(answers["reason"])
        self._run(
            lambda _command: Found(self._branch.retention.find(number, day, self._actor), reason),
            VISIT_TITLE,
            done=lambda found: self._change(found=found),
            soon=True,
        )

    def answer_found(self, erase: bool) -> None:
        """Erase the texts that were found, or nothing."""
        found = self._state.found
        self._change(found=None)
        if erase and found is not None:
            self._run(
                lambda _command: self._branch.retention.erase_visit(found.visit.ticket_id, found.reason, self._actor),
                VISIT_TITLE,
                done=self._visit_erased,
            )

    def _erase(self) -> Mapping[Any, int]:
        try:
            return self._branch.retention.run(self._actor, self._tell)
        finally:
            self._progress = None

    def _tell(self, done: int, of: int) -> None:
        self._progress = (done + 1, of)

    def _erased(self, counts: Mapping[Any, int]) -> None:
        self._change(progress=None)
        count = sum(counts.values())
        self._report(translate("console.retention", "Erased texts: {count}", count=count), MessageTone.GOOD)

    def _visit_erased(self, counts: Mapping[Any, int]) -> None:
        self._erased(counts)
        self._change(visits=self._state.visits + 1)
