"""Makes the manager's day summary; loaded only when a manager opens it."""

from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import load_plots
from counter_console.summary.presenter import SummaryPresenter
from counter_console.summary.screen import SummaryScreen
from shared.platform.i18n.translator import Translator


class SummarySection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = screen = SummaryScreen(context.appearance, context.translator, context.folder)
        self.summary = summary = SummaryPresenter(
            context.branch,
            context.runner,
            context.manager,
            context.appearance.fonts.families,
            context.translator_for,
            context.translator.language,
            screen.show_state,
            load_plots,
        )
        super().__init__(summary, screen)
        screen.day_chosen.connect(summary.choose_day)
        screen.exported.connect(summary.export)
        screen.close_wanted.connect(summary.ask_close)
        screen.close_answered.connect(summary.answer_close)
        screen.reopen_wanted.connect(summary.ask_reopen)
        screen.reopen_answered.connect(summary.answer_reopen)
        screen.notes.written.connect(summary.write_note)
        screen.signed_in.sign_out_wanted.connect(summary.ask_sign_out)
        screen.sign_out_answered.connect(summary.answer_sign_out)
        screen.message_closed.connect(summary.close_message)
        screen.ticked.connect(summary.tick)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files."""
        self.screen.set_translator(translator)
        self.summary.set_language(translator.language)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return SummarySection(context)
