"""The public holidays of a year on the calendar page: the manager chooses the year and ticks the days that apply."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Day, Listing, LocalText, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.public_holidays import PublicHoliday
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton, ButtonKind, Chip
from shared.ui.widgets.checklist import ChecklistRow
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import FlowLayout, row
from shared.ui.widgets.panels import BusyLine, Panel


@dataclass(frozen=True)
class ProposedDay:
    """A public holiday as it would be added; one that is a special day already, or is over, cannot be."""

    day: date
    name: LocalText
    estimated: bool
    is_known: bool
    is_over: bool

    @property
    def can_be_added(self) -> bool:
        """Whether the day can be chosen."""
        return not (self.is_known or self.is_over)


def name_gaps(name: LocalText) -> tuple[str, ...]:
    """Return the languages in which only the English name is known, by their own names."""
    english = name.text(Language.EN)
    return tuple(each.own_name for each in Language if each is not Language.EN and name.text(each) == english)


def gap_text(name: LocalText) -> Showable:
    """Say in which languages only the English name is known; "" in none."""
    gaps = name_gaps(name)
    return translate("console.calendar", "English name only: {languages}", languages=Listing(gaps)) if gaps else ""


@dataclass(frozen=True)
class Proposal:
    """The public holidays of a country in a year; `holidays` is None while they are looked up."""

    year: int
    country: str
    holidays: tuple[PublicHoliday, ...] | None = None
    days: tuple[ProposedDay, ...] = ()


class YearProposal(QWidget):
    """Hidden without a proposal. `given` carries the dates of the chosen days."""

    year_chosen = Signal(int)
    given = Signal(object)
    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: object = None
        self._explanation = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET)
        self._busy = BusyLine(appearance, "")
        self._years = QWidget()
        self._flow = FlowLayout(appearance.metrics.unit, self._years)
        self.chips: dict[int, Chip] = {}
        self.rows: dict[date, ChecklistRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.save, self.close_button = ActionButton(appearance, "", ButtonKind.PRIMARY), ActionButton(appearance, "")
        self.save.activated.connect(self._give)
        self.close_button.activated.connect(self.closed)
        self._panel = Panel(appearance)
        for item in (self._explanation, self._years, self._busy, self._list):
            self._panel.add(item)
        self._panel.add(row(self.save, self.close_button, None, spacing=appearance.metrics.unit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        self.hide()

    def show_proposal(
        self, proposal: Proposal | None, years: Iterable[int], translator: Translator, *, blocked: bool
    ) -> None:
        """Show the days of a year; what was ticked stays while the same days are shown."""
        opens = self.isHidden() and proposal is not None
        self.setVisible(proposal is not None)
        if proposal is None:
            self._shown = None
            return
        self._show_years(years, proposal.year, translator)
        self._panel.set_heading(translator.text(translate("console.calendar", "Public holidays")))
        explanation = translate(
            "console.calendar",
            "Country: {code}. The country is a setting. Check the days against the official calendar before you add"
            " them.",
            code=proposal.country,
        )
        self._explanation.setText(translator.text(explanation))
        self._busy.set_text(translator.text(translate("console.calendar", "Looking up the public holidays")))
        if proposal.holidays is None:
            self._busy.start()
        else:
            self._busy.stop()
        if self._shown != (proposal, translator.language):
            self._shown = proposal, translator.language
            self._show_days(proposal, translator)
        self.save.setText(translator.text(translate("console.calendar", "Add the ticked days as closed days")))
        self.save.setEnabled(not blocked and any(each.can_be_added for each in proposal.days))
        self.close_button.setText(translator.text(translate("console.records", "Cancel")))
        if opens:
            self.chips[proposal.year].setFocus()

    def _show_years(self, years: Iterable[int], chosen: int, translator: Translator) -> None:
        for year in years:
            if year not in self.chips:
                self.chips[year] = Chip(self._appearance, "")
                self.chips[year].clicked.connect(lambda _checked=False, year=year: self.year_chosen.emit(year))
                self._flow.addWidget(self.chips[year])
        for year, chip in self.chips.items():
            chip.setText(translator.digits(str(year)))
            chip.setChecked(year == chosen)

    def _show_days(self, proposal: Proposal, translator: Translator) -> None:
        ticked = {day: box.isChecked() for day, box in self.rows.items()}
        for box in self.rows.values():
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.rows = {}
        for each in proposal.days:
            text = f"{translator.text(Day(each.day, year=True))} – {translator.text(each.name)}"
            notes = translator.text(Listing(tuple(_notes(each))))
            box = ChecklistRow(self._appearance, text, notes)
            box.setChecked(each.can_be_added and ticked.get(each.day, True))
            box.setEnabled(each.can_be_added)
            self.rows[each.day] = box
            self._list.addWidget(box)

    def _give(self) -> None:
        self.given.emit(frozenset(day for day, box in self.rows.items() if box.isChecked()))


def _notes(day: ProposedDay) -> Iterable[Showable]:
    if day.is_known:
        yield translate("console.calendar", "already a special day")
        return
    if day.is_over:
        yield translate("console.calendar", "over")
        return
    if day.estimated:
        yield translate("console.calendar", "follows the moon, may move by a day")
    if gaps := gap_text(day.name):
        yield gaps
