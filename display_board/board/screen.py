"""The board's screen: places header, newest call, last calls, waits and foot, and shows each state on them."""

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from display_board.board.call_banner import CallBanner
from display_board.board.call_list import CallList
from display_board.board.call_pages import CallPage, page_of
from display_board.board.call_row import CallRow
from display_board.board.emergency_notice import EmergencyNotice, SpokenNotice
from display_board.board.footer import BoardFooter, ToldMessage
from display_board.board.header import BoardHeader, HeaderTexts
from display_board.board.measures import board_appearance
from display_board.board.side_panel import SidePanel
from display_board.board.state import BoardMessage, BoardState, Spoken, WaitLine
from display_board.board.still_areas import shift_at
from display_board.board.text_painter import TextPainter, dot_side
from display_board.layout import ALL, MOST_CALLS, BoardLayout, Site, Wishes, plan
from display_board.legibility import Mounting
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.fonts import Fonts
from shared.ui.language import direction
from shared.ui.theme import Theme

DEFAULT_FARTHEST_M = 5.0

SiteOf = Callable[[int, int, float], Site]
ThemeOf = Callable[[str, str], Theme]


class BoardScreen(QWidget):
    """Shows one state after the other; knows nothing about where they come from.

    `site_of(width_px, height_px, farthest_m)` returns what kind of screen the window's pixels are. `theme_of` returns
    the colours for the branch's choice (name of a theme, accent); without it they stay as they are.
    """

    def __init__(
        self,
        theme: Theme,
        fonts: Fonts,
        site_of: SiteOf,
        *,
        theme_of: ThemeOf | None = None,
        less_motion: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._theme_of = theme_of
        self._chosen = ("", "")
        self._fonts = fonts
        self._site_of = site_of
        self._less_motion = less_motion
        self._state: BoardState | None = None
        self._translators: dict[tuple[Language, Formats], Translator] = {}
        self._layout, self._appearance = self._planned()
        self.header = BoardHeader(self._appearance, self)
        self.banner = CallBanner(self._appearance, self._layout, self)
        self.calls = CallList([CallRow(self._appearance, self._layout, self) for _ in range(MOST_CALLS)], self)
        self._page = CallPage(None, ())
        self.side = SidePanel(self._appearance, self)
        self.foot = BoardFooter(self._appearance, self)
        self.emergency = EmergencyNotice(self._appearance, self._layout, self)
        self.setMinimumSize(480, 270)
        self._place()

    @property
    def layout_plan(self) -> BoardLayout:
        """How the board is divided now."""
        return self._layout

    @property
    def rows(self) -> tuple[CallRow, ...]:
        """The rows of the last calls, shown or not."""
        return self.calls.rows

    @property
    def theme(self) -> Theme:
        """The colours that are shown now."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Take over other colours."""
        self._theme = theme
        self._replan()

    def show_state(self, state: BoardState) -> None:
        """Show this state."""
        before, self._state = self._state, state
        self._choose_theme(state)
        if before is None or _division(state) != _division(before):
            self._turn(state.language)
            self._replan()
            return
        noticed = (state.notice is None) != (before.notice is None)
        if self._turn(state.language) or noticed or self._shift(state) != self._shift(before):
            self._place()
        self._fill(state)

    def _choose_theme(self, state: BoardState) -> None:
        chosen = (state.theme, state.accent)
        if self._theme_of is None or not state.theme or chosen == self._chosen:
            return
        self._chosen = chosen
        theme = self._theme_of(*chosen)
        if theme != self._theme:
            self._turn(state.language)
            self.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the board for the new size."""
        super().resizeEvent(event)
        self._replan()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the lines between the parts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        line, color, plan_ = self._appearance.metrics.hairline, QColor(self._theme.line), self._layout
        across, down = self._shift(self._state)
        painter.translate(-across if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else across, down)
        self._paint_pages(painter)
        painter.fillRect(0, plan_.header_height - line, self.width(), line, color)
        above = self._foot_above()
        upper, bottom = plan_.header_height + above, self.height() - plan_.foot_height + above
        across = self.width() if plan_.site.televisions == 1 else self.width() - plan_.side_width
        if plan_.foot_height:
            painter.fillRect(0, upper - line if above else bottom, across, line, color)
        if plan_.side_width and plan_.site.televisions == 1:
            box = self._mirrored(QRect(self.width() - plan_.side_width, upper, line, bottom - upper))
            painter.fillRect(box, color)
        if plan_.side_height:
            top = bottom - plan_.side_height
            painter.fillRect(0, top, self.width(), line, color)

    def _turn(self, language: Language) -> bool:
        """Turn the page to the direction a language is read in; return True if it had to be turned."""
        wanted = direction(language)
        if wanted == self.layoutDirection():
            return False
        self.setLayoutDirection(wanted)
        return True

    def _planned(self) -> tuple[BoardLayout, Appearance]:
        farthest = DEFAULT_FARTHEST_M if self._state is None else self._state.farthest_m
        counters = 0 if self._state is None else self._state.counters
        wishes = ALL if self._state is None else Wishes(self._state.most_calls, self._state.side)
        site = self._site_of(max(1, self.width()), max(1, self.height()), farthest)
        if self._state is not None:
            site = replace(site, mounting=Mounting.at(self._state.lowest_m * 1000))
        layout = plan(site, counters, wishes)
        return layout, board_appearance(layout, self._theme, self._fonts, less_motion=self._less_motion)

    def _replan(self) -> None:
        self._layout, self._appearance = self._planned()
        self.header.set_appearance(self._appearance)
        self.foot.set_appearance(self._appearance)
        self.side.set_appearance(self._appearance)
        self.banner.set_measures(self._appearance, self._layout)
        self.calls.set_measures(self._appearance, self._layout)
        self.emergency.set_measures(self._appearance, self._layout)
        self._place()
        if self._state is not None:
            self._fill(self._state)
        self.update()

    def _place(self) -> None:
        self.emergency.setGeometry(self.rect())
        width, height, plan_ = self.width(), self.height(), self._layout
        margin, air = plan_.margin, plan_.air
        inner = width - 2 * margin
        calls_width = width - plan_.side_width - 2 * margin
        self._put(self.header, QRect(margin, 0, inner, plan_.header_height))
        upper = plan_.header_height + self._foot_above()
        top = upper + air
        noticed = self._state is not None and self._state.notice is not None
        free = height - plan_.header_height - plan_.side_height - plan_.foot_height - 2 * air
        banner_height = free if noticed else plan_.banner_height
        self._put(self.banner, QRect(margin, top, calls_width, banner_height))
        top += plan_.banner_height + air // 2
        row_width = (calls_width - (plan_.columns - 1) * margin) // plan_.columns
        places = []
        for index in range(0 if noticed else plan_.last_calls):
            column, place = divmod(index, max(1, plan_.rows))
            left = margin + column * (row_width + margin)
            places.append(self._seen(QRect(left, top + place * plan_.row_height, row_width, plan_.row_height)))
        self.calls.place(places)
        bottom = height - plan_.foot_height + self._foot_above()
        if plan_.site.televisions > 1:
            left, side_top = width - plan_.side_width + margin, plan_.header_height + air
            box = QRect(left, side_top, plan_.side_width - 2 * margin, height - side_top - air)
            self._put(self.side, box)
        elif plan_.side_width:
            side_top = upper + air
            left = width - plan_.side_width + margin
            self._put(self.side, QRect(left, side_top, plan_.side_width - 2 * margin, bottom - side_top - air))
        else:
            side_top = bottom - plan_.side_height + air
            self._put(self.side, QRect(margin, side_top, inner, max(0, plan_.side_height - 2 * air)))
        self.side.setVisible(plan_.has_side)
        self.foot.setVisible(bool(plan_.foot_height))
        foot_top = plan_.header_height if self._foot_above() else bottom
        foot_width = inner if plan_.site.televisions == 1 else calls_width
        self._put(self.foot, QRect(margin, foot_top, foot_width, plan_.foot_height))
        self.update()

    def _foot_above(self) -> int:
        """Return the height that the messages take above the calls."""
        return self._layout.foot_height if self._state is not None and self._state.messages_above else 0

    def _fill(self, state: BoardState) -> None:
        translator = self._translator(state)
        say = translator.text
        self.setWindowTitle(say(translate("board", "Nobat – Display board")))
        stale = ("", "") if state.stale is None else (say(state.stale.line), say(state.stale.since))
        self.header.show_texts(HeaderTexts(say(state.branch), say(state.day), say(state.clock), *stale))
        self.header.show_logo(state.logo)
        shown = page_of(state.newest, state.calls, self._layout.last_calls, state.turn)
        self.banner.show_call(shown.newest, state.notice, translator)
        if (shown.page, shown.pages) != (self._page.page, self._page.pages):
            self.update()
        self._page = shown
        self.calls.show_calls(shown.calls, shown.page, translator)
        waits = (state.side_heading, state.waits, state.group_waits, state.side_note)
        self.side.poster.set_still(self._less_motion or (state.newest is not None and state.newest.fresh))
        self.side.show_waits(*waits, state.result, state.posters, state.turn, translator)
        self.emergency.show_notices([self._notice(state, spoken) for spoken in state.emergency], state.turn)
        messages = [
            ToldMessage(say(each.whole), "" if each.short is None else say(each.short))
            for each in self._messages(state)
        ]
        self.foot.show_messages(messages, state.turn)
        # With many counters the calls have the place of the messages, which then take turns with the branch's name.
        self.header.show_messages(() if self._layout.foot_height else messages, state.turn)

    def _messages(self, state: BoardState) -> list[BoardMessage]:
        if state.stale is not None and not self.header.tells_all():
            return [BoardMessage(state.stale.line)]
        messages = list(state.messages)
        if state.result is not None and not (self._layout.has_side and self.side.shows_result):
            messages.append(BoardMessage(state.result.whole, state.result.short))
        if not self._layout.has_side:
            messages += [BoardMessage(_in_one_sentence(line)) for line in state.waits]
        return messages

    def _notice(self, state: BoardState, spoken: Spoken) -> SpokenNotice:
        say = self._translator(state, spoken.language).text
        right_to_left = direction(spoken.language) == Qt.LayoutDirection.RightToLeft
        return SpokenNotice(" ".join(map(say, spoken.sentences)), right_to_left)

    def _translator(self, state: BoardState, language: Language | None = None) -> Translator:
        key = (language or state.language, state.formats)
        if key not in self._translators:
            self._translators[key] = Translator(*key)
        return self._translators[key]

    def _put(self, widget: QWidget, box: QRect) -> None:
        widget.setGeometry(self._seen(box))

    def _seen(self, box: QRect) -> QRect:
        """Return where a part of the plan is seen: mirrored for its language, and moved a little against burn-in."""
        return self._mirrored(box.translated(*self._shift(self._state)))

    def _shift(self, state: BoardState | None) -> tuple[int, int]:
        return (0, 0) if state is None else shift_at(state.clock.instant, min(self.width(), self.height()))

    def _paint_pages(self, painter: QPainter) -> None:
        """Paint one dot for each page of the last calls, below them."""
        if self._page.pages < 2:
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, plan_ = dot_side(self._appearance), self._layout
        width = self.width() - (plan_.side_width if plan_.site.televisions > 1 else 0)
        text_painter = TextPainter(painter, width, self._appearance, mirrored=mirrored)
        above = plan_.header_height + self._foot_above() + plan_.air + plan_.calls_height
        below = (plan_.air - side) / 2 if plan_.rows else 0.4 * side
        text_painter.dots(plan_.margin, above + below, side, self._page.page, self._page.pages)

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        half = self.width() // 2
        if self._layout.site.televisions > 1 and box.width() < half:
            # Calls stay on their television when the language changes.
            start = half if box.center().x() >= half else 0
            return QRect(2 * start + half - box.x() - box.width(), box.y(), box.width(), box.height())
        return QRect(self.width() - box.x() - box.width(), box.y(), box.width(), box.height())


def _division(state: BoardState) -> Hashable:
    """Return what decides how the board is divided."""
    return state.farthest_m, state.lowest_m, state.counters, state.most_calls, state.side, state.messages_above


def _in_one_sentence(line: WaitLine) -> Text:
    wait = line.remark or "" if line.wait is None else line.wait
    if line.people is None:
        return translate("board", "{service}: {wait}", service=line.name, wait=wait)
    return translate("board", "{service}: {people}, {wait}", service=line.name, people=line.people, wait=wait)
