"""Puts the manager's section together; loaded only when a manager opens it, because charts are heavy to load."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from counter_console.summary.presenter import SummaryPresenter
from counter_console.summary.screen import SummaryScreen
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.clock import Clock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance


@dataclass(frozen=True)
class Section:
    """The section's two halves."""

    presenter: SummaryPresenter
    screen: SummaryScreen

    def set_translator(self, translator: Translator) -> None:
        """Speak another language."""
        self.screen.set_translator(translator)
        self.presenter.set_language(translator.language)


def make_section(
    branch: OpenBranch,
    runner: Runner,
    clock: Clock,
    actor: Actor,
    appearance: Appearance,
    translator: Translator,
    translator_for: Callable[[Language], Translator],
    folder: Path,
) -> Section:
    """Return the section of one manager; `folder` is offered for files."""
    screen = SummaryScreen(appearance, translator, folder)
    presenter = SummaryPresenter(
        branch, runner, clock, actor, appearance.fonts.families, translator_for, translator.language, screen.show_state
    )
    screen.day_chosen.connect(presenter.choose_day)
    screen.exported.connect(presenter.export)
    screen.close_wanted.connect(presenter.ask_close)
    screen.close_answered.connect(presenter.answer_close)
    screen.notes.written.connect(presenter.write_note)
    screen.signed_in.sign_out_wanted.connect(presenter.ask_sign_out)
    screen.sign_out_answered.connect(presenter.answer_sign_out)
    screen.message_closed.connect(presenter.close_message)
    screen.ticked.connect(presenter.tick)
    return Section(presenter, screen)
