"""A page of figures: questions above, then cards, tables and charts, and files of what is shown."""

from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal

from counter_console.section.connection import SectionState
from counter_console.section.export_buttons import ExportButtons
from counter_console.section.files import ExportForm, write_report
from counter_console.section.page import PageTexts, SectionPage
from counter_console.section.reporting_presenter import ReportingPresenter
from counter_console.section.section import OpenSection
from counter_console.summary.block_grid import BlockGrid
from counter_console.summary.headline import AS_USUAL, Headline
from shared.platform.forms.model import Form
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Cards, Report
from shared.ui.appearance import Appearance
from shared.ui.forms.view import FormView
from shared.ui.icons import Icon
from shared.ui.widgets.panels import MessageKind

S = TypeVar("S", bound=SectionState)
R = TypeVar("R")


class FiguresPresenter(ReportingPresenter[S, R]):
    """Reads figures for what is asked above them, and writes what is shown to files."""

    @property
    @abstractmethod
    def shown(self) -> Report | None:
        """What is on the page."""

    def choose(self, key: str, answer: object) -> None:
        """Ask something else."""
        self._change(**{key: answer})
        self.close_message()
        self.refresh()

    def set_translator(self, translator: Translator) -> None:
        """Count months as in another language's calendar, and write files in it."""
        self._translator = translator
        self.refresh()

    def export(self, form: ExportForm, path: Path) -> None:
        """Write what is shown to a file, away from the screen's thread."""
        report, translator = self.shown, self._translator
        if report is not None:
            self._write_file(lambda: write_report(report, form, path, translator, self._families))


class FiguresPage(SectionPage[S]):
    """The page. `exported` carries a form and a path."""

    exported = Signal(object, object)

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        folder: Path,
        texts: PageTexts,
        questions: Form,
        *,
        below: Mapping[str, str],
        places: Mapping[str, int],
        icon: Icon = Icon.CHART,
        same: Showable = AS_USUAL,
    ) -> None:
        """`below`: which figure is below which in one tile; `places`: the width of blocks in sixths of the page."""
        super().__init__(appearance, translator, texts, icon)
        self._shown: Report | None = None
        self.exports = ExportButtons(appearance, folder, self._file_name)
        self.exports.chosen.connect(self.exported)
        self.add_to_head(self.exports)
        self.filter = FormView(questions, appearance, translator, short_labels=True)
        self.headline = Headline(appearance, below=below, same=same)
        self.blocks = BlockGrid(appearance, places=places)
        self.blocks.copied.connect(self._copied)
        self._column.insertWidget(self._column.indexOf(self._empty), self.filter)
        self.add(self.headline, self.blocks)

    @abstractmethod
    def _file_name(self) -> str:
        """Return the name of a file of what is shown, without its ending."""

    def _show_figures(self, report: Report | None, *, exporting: bool) -> None:
        """Show a report, None: there is nothing to show."""
        self.exports.show_texts(self._translator, enabled=report is not None and not exporting)
        self.headline.setVisible(report is not None)
        self.blocks.setVisible(report is not None)
        if report is not None and report is not self._shown:
            self._shown = report
            for block in report.blocks:
                if isinstance(block, Cards):
                    self.headline.show_cards(block, self._translator)
            self.blocks.show_report(report, self._translator)

    def _copied(self) -> None:
        copied = self._text(translate("console.summary", "Copied. Paste it into a table or a letter."))
        self.messages.show_message(copied, MessageKind.GOOD, seconds=4)

    def set_translator(self, translator: Translator) -> None:
        """Change the language; everything is filled again."""
        self._shown = None
        self.filter.set_translator(translator)
        super().set_translator(translator)


class FiguresSection(OpenSection):
    """The section of one person: a presenter and its page, connected."""

    def __init__(self, presenter: FiguresPresenter[S, R], screen: FiguresPage[S]) -> None:
        super().__init__(presenter, screen)
        self.screen, self.figures = screen, presenter
        screen.filter.committed.connect(presenter.choose)
        screen.exported.connect(presenter.export)
        screen.message_closed.connect(presenter.close_message)

    def set_translator(self, translator: Translator) -> None:
        """Change the language, also of files and of months."""
        self.screen.set_translator(translator)
        self.figures.set_translator(translator)
