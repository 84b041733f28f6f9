"""The card of a chart over time or of a histogram; loaded by name, because pyqtgraph takes a second to load."""

from counter_console.summary.block_cards import FigureCard
from counter_console.summary.plots import Plot
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import chart_table, histogram_table
from shared.platform.reports.report import Chart, Histogram
from shared.ui.appearance import Appearance


class PlotCard(FigureCard):
    """A chart over time, or a histogram."""

    drawing: Plot

    def make_drawing(self, appearance: Appearance) -> Plot:
        """Return the plot."""
        return Plot(appearance)

    def show_block(self, block: Chart | Histogram, translator: Translator) -> None:
        """Draw a block."""
        if isinstance(block, Chart):
            self.show_figures(chart_table(block), translator)
            self.drawing.draw_chart(block, translator)
        else:
            self.show_figures(histogram_table(block), translator)
            self.drawing.draw_histogram(block, translator)
