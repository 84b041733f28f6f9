"""Retention as a section of the console."""

from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.retention.presenter import RetentionPresenter
from counter_console.setup.retention.screen import RetentionPage


class RetentionSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = RetentionPage(context.appearance, context.translator)
        self.retention = RetentionPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.retention, self.screen)
        screen, presenter = self.screen, self.retention
        screen.asked.connect(presenter.ask)
        screen.answered.connect(presenter.answer)
        screen.given.connect(presenter.save_terms)
        screen.wanted.connect(presenter.find)
        screen.found_answered.connect(presenter.answer_found)
        screen.message_closed.connect(presenter.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return RetentionSection(context)
