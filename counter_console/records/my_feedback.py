"""My feedback: what visitors say of one's own work, merits and measures, the standards, and for a manager the team."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from counter_console.records.merit_details import OwnMerits
from counter_console.records.merit_texts import OWN_VERBS, merit_name, words_of
from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.section import OpenSection, SectionContext
from counter_console.summary.block_grid import BlockGrid
from counter_console.summary.headline import Headline
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.platform.background import Runner
from shared.platform.forms.model import Answers
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.platform.reports.report import Cards, Report
from shared.quality.recognition.model.merits import MeritCommand, MeritFile, MeritVerb
from shared.quality.recognition.operations import FeedbackViews
from shared.quality.recognition.operations.merit_views import MeritViews
from shared.quality.recognition.operations.merits import MeritOperations
from shared.quality.recognition.rules.report import TITLE
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.widgets.panels import MessageKind

TEXTS = PageTexts(
    translate("recognition", "Counting the ratings"),
    translate("recognition", "The figures are from that time."),
    "",  # the page always has something to say
)
#: Which tables are beside each other, in sixths of the page.
PLACES = {"few": 6, "differences": 3, "reasons": 3, "standards": 6, "team": 6}


@dataclass(frozen=True)
class FeedbackState(SectionState):
    """Everything the section shows. `done` counts what was saved here."""

    report: Report | None = None
    own: tuple[MeritFile, ...] = ()
    done: int = 0


_Reading = tuple[Report, tuple[MeritFile, ...]]


class FeedbackPresenter(SectionPresenter[FeedbackState, _Reading]):
    """Reads the feedback of one person. Figures change once a week, so single ratings are no news."""

    TOPICS = frozenset({Topic.STANDARDS, Topic.MERITS, Topic.DAY, Topic.CATALOG})
    REREAD_SECONDS = 3600  # a new week begins without news

    def __init__(
        self,
        branch: OpenBranch,
        runner: Runner,
        actor: Actor,
        translator: Translator,
        show: Callable[[FeedbackState], None],
    ) -> None:
        super().__init__(branch, runner, FeedbackState(), show)
        self._actor, self._translator = actor, translator

    def _read(self) -> _Reading:
        report = self._branch.of(FeedbackViews).report(self._actor, self._translator.language)
        return report, self._branch.of(MeritViews).own(self._actor)

    def _loaded(self, reading: _Reading) -> None:
        report, own = reading
        self._change(report=report, own=own)

    def write(self, paper: Callable[[], Path]) -> None:
        """Write a paper, away from the screen's thread."""
        self._write_file(paper)

    def answer(self, file: MeritFile, verb: MeritVerb, answers: Answers) -> None:
        """Reply to a measure about oneself, or appeal against it, as it is shown."""
        merit, words = file.merit, words_of(verb, dict(answers))

        def work(command_id: UUID) -> object:
            command = MeritCommand(command_id, merit.id, verb, merit.version, words)
            return self._branch.of(MeritOperations).answer(command, self._actor)

        self._run(
            work,
            translate("merits", "{verb}: {name}", verb=OWN_VERBS[verb], name=merit_name(file)),
            translate("merits", "Saved: {name}", name=merit_name(file)),
            lambda _merit: self._change(done=self._state.done + 1),
        )


class FeedbackPage(SectionPage[FeedbackState]):
    """The page: figures to read and copy, and one's own merits and measures to answer."""

    def __init__(self, appearance: Appearance, translator: Translator, zone: ZoneInfo, folder: Path) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.STAR)
        self._shown: Report | None = None
        self.headline = Headline(appearance)
        self.blocks = BlockGrid(appearance, places=PLACES)
        self.blocks.copied.connect(self._copied)
        self.own = OwnMerits(appearance, translator, zone, folder)
        self.add(self.headline, self.own, self.blocks)

    def _show_content(self, state: FeedbackState) -> None:
        report = state.report
        subtitle = "" if report is None else report.subtitle
        self._show_head(TITLE, subtitle, loading=not state.loaded, empty=False)
        self.blocks.setVisible(report is not None)
        self.own.setVisible(report is not None)
        self.own.show_files(state.own, state.done, state.connection, self._translator, exporting=state.exporting)
        if report is None:
            self.headline.hide()
        elif report is not self._shown:
            self._shown = report
            cards = [block for block in report.blocks if isinstance(block, Cards)]
            for block in cards:
                self.headline.show_cards(block, self._translator)
            self.headline.setVisible(bool(cards))
            self.blocks.show_report(report, self._translator)

    def _copied(self) -> None:
        copied = self._text(translate("console.summary", "Copied. Paste it into a table or a letter."))
        self.messages.show_message(copied, MessageKind.GOOD, seconds=4)

    def set_translator(self, translator: Translator) -> None:
        """Change the language; the tables are filled again."""
        self._shown = None
        super().set_translator(translator)


class FeedbackSection(OpenSection):
    """The section of one person."""

    def __init__(self, context: SectionContext) -> None:
        self.screen = FeedbackPage(context.appearance, context.translator, context.zone, context.folder)
        self.feedback = FeedbackPresenter(
            context.branch, context.runner, context.manager, context.translator, self.screen.show_state
        )
        super().__init__(self.feedback, self.screen)
        self.screen.message_closed.connect(self.feedback.close_message)
        self.screen.own.given.connect(self.feedback.answer)
        self.screen.own.details.paper_wanted.connect(self.feedback.write)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return FeedbackSection(context)
