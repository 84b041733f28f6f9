"""Makes the strip of notices, which everybody has below every section."""

from counter_console.notices.presenter import NoticesPresenter
from counter_console.notices.screen import NoticesScreen
from counter_console.section.section import OpenSection, SectionContext


class NoticesStrip(OpenSection):
    """The notices of the signed-in person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = screen = NoticesScreen(context.appearance, context.translator)
        self.notices = notices = NoticesPresenter(
            context.branch, context.runner, context.clerk, context.zone, screen.show_state
        )
        super().__init__(notices, strip=screen)
        screen.answered.connect(notices.answer)
        screen.closed.connect(notices.close)
        screen.message_closed.connect(notices.close_message)

    def set_docked(self, docked: bool) -> None:
        """Change between the narrow column and the full window."""
        self.screen.set_docked(docked)
