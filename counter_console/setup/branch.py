"""The branch itself: name, place and contact in five languages, first language, time zone, start of the day."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.section.whole_form import WholeForm
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.parts import BRANCH
from shared.platform.background import Runner
from shared.platform.forms.model import Answers, plain_form
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon

TEXTS = PageTexts(
    translate("console.branch", "Reading the branch"),
    translate("console.branch", "What is shown here is from that time."),
    translate("console.branch", "The branch is not set up yet"),
    translate("console.branch", "Set it up with the guide of the first start."),
)
TITLE = translate("catalog", "Branch")
SUBTITLE = translate("console.branch", "Kiosk, board and slips show these texts at once.")
#: Everything but the code, which commands and files use.
FORM = plain_form("branch_page", *(each for each in BRANCH.form.fields if each.key != BRANCH.code))


@dataclass(frozen=True)
class BranchState(SectionState):
    """The branch as it is stored, as answers of its form."""

    answers: Answers = field(default_factory=dict)


class BranchPresenter(SectionPresenter[BranchState, Catalog]):
    """Reads the branch and saves its form as a whole."""

    TOPICS = frozenset({Topic.CATALOG})

    def __init__(self, branch: OpenBranch, runner: Runner, actor: Actor, show: Callable[[BranchState], None]) -> None:
        super().__init__(branch, runner, BranchState(), show)
        self._actor = actor

    def _read(self) -> Catalog:
        return self._branch.catalog.catalog()

    def _loaded(self, reading: Catalog) -> None:
        self._change(answers=BRANCH.answers(reading.branch, reading))

    def save(self, answers: Answers) -> None:
        """Save the answers; if somebody else has changed the branch meanwhile, nothing is saved."""
        seen = self._state.answers
        self._run(
            lambda _command: self._branch.catalog.save(BRANCH, {**seen, **answers}, seen, self._actor),
            TITLE,
            translate("console.branch", "Saved."),
        )


class BranchPage(SectionPage[BranchState]):
    """The page. `given` carries the checked answers."""

    given = Signal(object)

    def __init__(self, appearance: Appearance, translator: Translator) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.HOUSE)
        self.form = WholeForm(FORM, appearance, translator)
        self.form.given.connect(self.given)
        self.add(self.form)

    def _show_content(self, state: BranchState) -> None:
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=False)
        self.form.setVisible(state.loaded)
        if state.loaded:
            answers = {each.key: state.answers[each.key] for each in FORM.fields}
            self.form.show_record("branch", answers, self._translator, state.connection)

    def set_translator(self, translator: Translator) -> None:
        """Change the language."""
        self.form.form.set_translator(translator)
        super().set_translator(translator)


class BranchSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = BranchPage(context.appearance, context.translator)
        self.branch = BranchPresenter(context.branch, context.runner, context.manager, self.screen.show_state)
        super().__init__(self.branch, self.screen)
        self.screen.given.connect(self.branch.save)
        self.screen.message_closed.connect(self.branch.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return BranchSection(context)
