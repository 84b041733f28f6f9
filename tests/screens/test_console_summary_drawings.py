"""What the day summary draws: tiles, charts of a day that has just begun, cards that come and go, sentences."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPicture
from pytestqt.qtbot import QtBot

from counter_console.summary.block_cards import NoteLine, NotesCard
from counter_console.summary.block_grid import BlockGrid, load_plots
from counter_console.summary.headline import Headline
from counter_console.summary.plots import BAR_WIDTH, Plot
from counter_console.summary.row_bars import RowBars
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import isolated, translate, without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Card, Cards, Chart, Comparison, Histogram, Notes, Unit
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.tiles import StatTile
from tests.helpers.appearances import console_appearance
from tests.helpers.branches import morning_clock, open_sample_branch
from tests.helpers.consoles import console_on, settle, take_ticket
from tests.helpers.sample_report import sample_report


@pytest.fixture
def beginning(tmp_path: Path) -> Iterator[OpenBranch]:
    """A day with two visitors, of whom nobody was called."""
    opened = open_sample_branch(tmp_path, morning_clock())
    for code in ("passport-replace", "id-card"):
        take_ticket(opened, code)
    yield opened
    opened.close()


def test_a_day_that_has_just_begun_has_narrow_bars_and_empty_rows_of_outcomes(
    qtbot: QtBot, beginning: OpenBranch, tmp_path: Path
) -> None:
    with console_on(beginning, tmp_path) as manager:
        manager.sign_in("timur")
        plot = manager.see("Arrivals and counters open", Plot)
        assert isinstance(plot, Plot)
        (start, end), _ = plot.getViewBox().viewRange()
        assert BAR_WIDTH / (end - start) < 0.1
        assert manager.see("Outcomes by service", RowBars) is not None


def test_names_of_bars_and_line_stay_above_everything_drawn(
    qtbot: QtBot, beginning: OpenBranch, tmp_path: Path
) -> None:
    with console_on(beginning, tmp_path) as manager:
        manager.sign_in("timur")
        plot = manager.see("Arrivals and counters open", Plot)
        assert isinstance(plot, Plot)
        names = {item.toPlainText(): item for item in plot.getPlotItem().items if hasattr(item, "toPlainText")}
        assert set(names) == {"Arrivals", "Counters open"}
        box = plot.getViewBox()
        highest = max(item.dataBounds(1)[1] for item in plot.getPlotItem().items if hasattr(item, "dataBounds"))
        drawn = box.mapFromView(QPointF(0, highest)).y()
        for item in names.values():
            assert box.mapFromView(item.pos()).y() + item.boundingRect().height() <= drawn


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_what_stands_below_a_chart_is_drawn_in_every_alphabet(qtbot: QtBot, language: Language) -> None:
    load_plots()
    plot, translator = Plot(console_appearance()), Translator(language)
    qtbot.addWidget(plot)
    plot.resize(720, plot.height())
    plot.show()
    (chart,) = itertools.islice((block for block in sample_report().blocks if isinstance(block, Chart)), 1)
    plot.draw_chart(chart, translator)
    settle()
    axis, picture = plot.getAxis("bottom"), QPicture()
    painter = QPainter(picture)
    try:
        _, _, words = axis.generateDrawSpecs(painter)
    finally:
        painter.end()
    wanted = [label for ticks in axis._tickLevels for _, label in ticks]
    assert [text for _, _, text in words] == wanted
    assert len(wanted) > 1


@pytest.mark.parametrize("promise", [5, 15, 50])
@pytest.mark.parametrize("language", [Language.EN, Language.KK, Language.AR])
def test_the_word_at_the_promise_meets_no_figure_of_a_bar(qtbot: QtBot, language: Language, promise: int) -> None:
    load_plots()
    plot = Plot(console_appearance())
    qtbot.addWidget(plot)
    plot.resize(520, plot.height())
    plot.show()
    edges = tuple(60 * minutes for minutes in range(0, 60, 5))
    waits = Histogram(
        "waits",
        "Waits",
        (*edges, None),
        (3, 12, 24, 24, 24, 24, 24, 2, 1, 1, 24, 1),
        mark=promise * 60,
        mark_label="promise",
    )
    plot.draw_histogram(waits, Translator(language))
    settle()
    texts = [item for item in plot.getPlotItem().items if hasattr(item, "toPlainText")]
    places = [item.mapRectToScene(item.boundingRect()) for item in texts]
    assert len(places) == 13
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))
    assert all(plot.sceneRect().contains(place) for place in places)


def test_a_tile_says_what_its_figure_is_compared_with(qtbot: QtBot) -> None:
    headline = Headline(console_appearance())
    qtbot.addWidget(headline)
    usual = translate("summary", "usual on this weekday")
    cards = (
        Card("issued", "Issued", 200, Unit.NUMBER, Comparison(188.2, usual)),
        Card("wait_median", "Median wait", 347.3, Unit.SECONDS, Comparison(369.0, usual)),
        Card("gave_up", "Gave up", 0.05, Unit.PERCENT, Comparison(0.05, usual)),
    )
    headline.show_cards(Cards("cards", "Cards", cards), Translator(Language.EN))
    told = [
        without_direction_controls(tile.accessibleDescription()).replace("\u00a0", " ")
        for tile in headline.findChildren(StatTile)
    ]
    assert told == [
        "▲ usual on this weekday: 188",
        "▼ usual on this weekday: 6 min 9 s",
        "as usual on this weekday",
    ]


def test_a_day_without_a_block_hides_the_card_of_the_day_before(qtbot: QtBot) -> None:
    load_plots()
    grid = BlockGrid(console_appearance())
    qtbot.addWidget(grid)
    full = sample_report()
    less = replace(full, blocks=tuple(block for block in full.blocks if block.key != "waits"))
    words = Translator(Language.EN)
    for report in (full, less, full):
        grid.show_report(report, words)
        shown = {card.accessibleName() for card in grid.findChildren(Plot) if not card.parentWidget().isHidden()}
        assert ("Waits" in shown) is (report is full)


def test_sentences_keep_their_widgets_when_the_day_is_read_again(qtbot: QtBot) -> None:
    card = NotesCard(console_appearance())
    qtbot.addWidget(card)
    words = Translator(Language.EN)
    card.show_block(Notes("exceptions", "Needs attention", ("one", "two", "three")), words)
    before = card.findChildren(NoteLine)
    card.show_block(Notes("exceptions", "Needs attention", ("four",)), words)
    assert card.findChildren(NoteLine) == before
    assert [line.isHidden() for line in before] == [False, True, True]


def test_what_a_person_wrote_keeps_its_full_stop_at_its_own_end(qtbot: QtBot) -> None:
    card = NotesCard(console_appearance())
    qtbot.addWidget(card)
    card.show_block(Notes("notes", "Notes", ("The lift was out of order.",)), Translator(Language.AR))
    texts = [label.text() for label in card.findChildren(PlainText)]
    assert isolated("The lift was out of order.") in texts
