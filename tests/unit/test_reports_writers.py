"""The same figures in every form: text, CSV, JSON and workbook, opened again and compared."""

import csv
import io
import json
from dataclasses import replace
from datetime import time, timedelta

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.csv_writer import report_csv, table_to_paste
from shared.platform.reports.json_writer import report_json
from shared.platform.reports.report import Card, Cards, Chart, Histogram, ReportColumn, Row, Series, Table, Unit
from shared.platform.reports.text_writer import report_text
from shared.platform.reports.xlsx_writer import report_xlsx
from tests.helpers.day_reports import busy_day, quiet_day
from tests.helpers.sample_report import HOSTILE, sample_report
from tests.helpers.small_branches import small_catalog

ENGLISH = Translator(Language.EN)
DANGEROUS = tuple("=+-@\t\r\n\0")


def is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def read_csv(contents: bytes, separator: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(contents.decode("utf-8-sig"), newline=""), delimiter=separator))


def workbook(language: Language) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(report_xlsx(sample_report(language), Translator(language))))


def width_of(sheet, column: int) -> float:
    """Return a column's width; neighbours of one width are stored once."""
    for dimension in sheet.column_dimensions.values():
        if dimension.min <= column <= dimension.max:
            return dimension.width
    return 8.43


def as_read(value: str, point: str) -> float:
    """Read a cell as a spreadsheet does: a duration in seconds, a percentage as a share, a number."""
    if ":" in value:
        hours, minutes, seconds = value.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + int(seconds)
    number = float(value.rstrip("%").replace(point, "."))
    return number / 100 if value.endswith("%") else number


class TestData:
    def test_a_series_that_does_not_fit_its_categories_is_refused(self):
        with pytest.raises(ValueError, match="does not fit"):
            Chart("c", "C", ("a", "b"), (Series("s", "S", (1,)),))

    def test_a_row_that_does_not_fit_its_columns_is_refused(self):
        with pytest.raises(ValueError, match="does not fit"):
            Table("t", "T", (ReportColumn("a", "A"),), (Row("r", ("x", 1)),))

    @pytest.mark.parametrize("edges", [(0, 1), (0, None, 2), (0, 1, 2, 3)])
    def test_edges_that_do_not_enclose_the_counts_are_refused(self, edges):
        with pytest.raises(ValueError, match="do not fit"):
            Histogram("h", "H", edges, (1, 2))

    def test_the_figures_of_all_cards_are_found_by_key(self):
        assert sample_report().figures() == {"issued": 1234, "wait_median": 702.25, "level": 0.8437, "happy": None}


class TestText:
    def test_figures_are_shown_as_people_read_them_and_a_missing_one_is_a_dash(self):
        lines = report_text(sample_report(), ENGLISH).splitlines()
        shown = [" ".join(line.replace("\u00a0", "_").split()) for line in lines]
        assert [line for line in shown if line.startswith(("Issued ", "Median wait ", "Satisfaction"))][:3] == [
            "Issued 1,234 ▲ mean of Fridays: 1,100",
            "Median wait 11_min 42_s (good)",
            "Satisfaction score –",
        ]

    def test_a_hostile_name_stays_in_its_line_and_cannot_control_the_terminal(self):
        text = report_text(sample_report(), ENGLISH)
        assert not [sign for sign in text if sign < " " and sign != "\n"]
        assert len([line for line in text.splitlines() if line.endswith("50%")]) == len(HOSTILE)

    def test_columns_stand_below_each_other(self):
        lines = report_text(sample_report(), ENGLISH).splitlines()
        rows = [line for line in lines if line.startswith("Replace a passport") and line.endswith("%")]
        assert len(rows) == 3
        assert len({row.index("25") for row in rows}) == 1

    @pytest.mark.parametrize("language", list(Language))
    def test_every_language_has_a_report_that_ends_with_a_line_end(self, language):
        text = report_text(sample_report(language), Translator(language))
        assert text.endswith("\n")
        assert not text.endswith("\n\n")

    def test_bars_show_which_half_hour_was_busiest(self):
        lines = report_text(sample_report(), ENGLISH).splitlines()
        bars = [line.count("█") for line in lines if line.startswith(("08:30", "09:00", "09:30"))]
        assert bars == [12, 30, 18]


class TestCsv:
    def test_every_line_has_the_same_columns_and_its_day(self):
        lines = read_csv(report_csv(sample_report(), ENGLISH))
        assert lines[0] == ["Day", "Section", "Item", "Figure", "Value"]
        assert {len(line) for line in lines} == {5}
        assert {line[0] for line in lines[1:]} == {"2026-11-20"}
        assert ["2026-11-20", "At a glance", "Median wait", "Value", "0:11:42"] in lines
        assert ["2026-11-20", "At a glance", "Median wait", "Assessment", "good"] in lines
        assert ["2026-11-20", "At a glance", "Satisfaction score", "Value", ""] in lines

    def test_shares_are_percentages_and_durations_hours_minutes_and_seconds(self):
        values = (1.0, 0.774, 0.0, None), (11.0735305, 4067.0, 90_000.0, None)
        columns = (ReportColumn("p", "P", Unit.PERCENT), ReportColumn("s", "S", Unit.SECONDS))
        table = Table("t", "T", columns, tuple(Row(str(n), pair) for n, pair in enumerate(zip(*values, strict=True))))
        shown = table_to_paste(table, ENGLISH).split("\r\n")
        assert shown == ["P\tS", "100%\t0:00:11", "77.4%\t1:07:47", "0%\t25:00:00", "\t", ""]

    def test_rows_of_one_name_are_told_apart_by_their_number(self):
        lines = read_csv(report_csv(sample_report(), ENGLISH))
        found = [line for line in lines if line[1] == "Services" and line[4] == "Replace a passport"]
        assert [line[2:4] for line in found] == [[str(number), "Service"] for number in (11, 12, 13)]

    def test_it_begins_with_a_byte_order_mark_and_ends_lines_as_the_standard_says(self):
        contents = report_csv(sample_report(), ENGLISH)
        assert contents.startswith(b"\xef\xbb\xbf")
        assert contents.endswith(b"\r\n")

    @pytest.mark.parametrize("separator", [",", ";", "\t"])
    @pytest.mark.parametrize("language", list(Language))
    def test_no_text_can_become_a_formula_whatever_separates_the_cells(self, language, separator):
        lines = read_csv(report_csv(sample_report(language), Translator(language)), separator)
        cells = [cell for line in lines for cell in line]
        assert not [cell for cell in cells if cell.startswith(DANGEROUS) and not is_number(cell.replace(",", "."))]

    def test_a_part_after_another_separator_is_harmless_too(self):
        table = Table("t", "T", (ReportColumn("n", "Name"),), (Row("r", ("a; =1+1",)), Row("s", ("b,@SUM(A1)",))))
        assert read_csv(table_to_paste(table, ENGLISH).encode(), "\t")[1:] == [["a; '=1+1"], ["b,'@SUM(A1)"]]

    @pytest.mark.parametrize("language", list(Language))
    def test_a_spreadsheet_of_the_country_reads_columns_and_figures(self, language):
        separator, point = (",", ".") if language is Language.EN else (";", "." if language.right_to_left else ",")
        lines = read_csv(report_csv(sample_report(language), Translator(language)), separator)
        assert {len(line) for line in lines} == {5}
        values = {line[4] for line in lines}
        assert {f"84{point}4%", "0:11:42", "90%", "08:30"} <= values | {line[2] for line in lines}

    @pytest.mark.parametrize("language", list(Language))
    def test_figures_of_a_whole_day_come_back_as_a_spreadsheet_of_the_country_reads_them(self, language):
        separator, point = (",", ".") if language is Language.EN else (";", "." if language.right_to_left else ",")
        report, words = busy_day(small_catalog(), language), Translator(language)
        cards = report.blocks[0]
        assert isinstance(cards, Cards)
        lines = read_csv(report_csv(report, words), separator)[1:]
        of_cards = [line for line in lines if line[1] == words.text(cards.title)]
        figures = [as_read(line[4], point) for line in of_cards if line[3] == of_cards[0][3]]
        assert figures == pytest.approx([card.value for card in cards.cards], abs=0.51)
        assert {line[0] for line in lines} == {"2026-11-19"}

    def test_commands_in_names_are_made_harmless(self):
        cells = [cell for line in read_csv(report_csv(sample_report(), ENGLISH)) for cell in line]
        assert "'=1+1" in cells
        assert "'=cmd|'/c calc'!A1" in cells

    @given(st.lists(st.text(), min_size=1, max_size=4))
    def test_whatever_a_name_holds_it_stays_one_harmless_cell(self, names):
        table = Table(
            "t", "T", (ReportColumn("n", "Name"),), tuple(Row(str(i), (name,)) for i, name in enumerate(names))
        )
        lines = read_csv(table_to_paste(table, ENGLISH).encode("utf-8", "surrogatepass"), "\t")
        assert [len(line) for line in lines if line] == [1] * len([line for line in lines if line])
        assert not [line for line in lines if line and line[0].startswith(DANGEROUS)]

    def test_a_negative_figure_stays_a_number(self):
        table = Table("t", "T", (ReportColumn("n", "Change", Unit.NUMBER),), (Row("r", (-3,)),))
        assert table_to_paste(table, ENGLISH) == "Change\r\n-3\r\n"

    def test_a_table_keeps_its_shape(self):
        table = sample_report().blocks[4]
        lines = read_csv(table_to_paste(table, ENGLISH).encode(), "\t")
        assert lines[0] == ["Service", "Served", "Median wait", "Within promise"]
        assert lines[-1] == ["Replace a passport", "2", "0:01:04", "25%"]


class TestJson:
    def test_figures_are_raw_and_keys_stable(self):
        document = json.loads(report_json(sample_report(Language.AR)))
        assert document["figures"] == {"issued": 1234, "wait_median": 702.25, "level": 0.8437, "happy": None}
        assert document["period"] == {"start": "2026-11-20T00:00:00+00:00", "end": "2026-11-21T00:00:00+00:00"}
        assert document["blocks"]["services"][-1] == {
            "key": "s2",
            "name": "Replace a passport",
            "served": 2,
            "wait": 63.5,
            "level": 0.25,
        }
        assert document["blocks"]["arrivals"]["series"]["open"] == [2, None, 3]
        assert document["blocks"]["waits"] == {
            "unit": "seconds",
            "edges": [0, 300, 900, None],
            "counts": [4, 9, 2],
            "mark": 900,
        }
        assert document["definitions"] == {"wait_median": "Waiting time: first call minus issue."}

    def test_the_readers_language_changes_nothing(self):
        assert len({report_json(sample_report(language)) for language in Language}) == 1

    def test_what_is_no_number_is_null(self):
        block = Cards("c", "C", (Card("x", "X", float("nan")), Card("y", "Y", float("inf"))))
        report = replace(sample_report(), blocks=(block,))
        assert json.loads(report_json(report))["figures"] == {"x": None, "y": None}


class TestWorkbook:
    def test_there_is_a_sheet_for_each_block(self):
        names = workbook(Language.EN).sheetnames
        assert names[:3] == ["At a glance", "Arrivals all 9 10", "Outcomes"]
        assert len(names) == 8

    def test_durations_shares_and_counts_are_real_figures_with_their_format(self):
        sheet = workbook(Language.EN)["At a glance"]
        assert [cell.value for cell in sheet[4]] == ["Figure", "Value", "mean of Fridays", "Assessment"]
        cells = [sheet.cell(row, 2) for row in range(5, 9)]
        assert [cell.value for cell in cells] == [1234, timedelta(seconds=702.25), 0.8437, None]
        assert [cell.number_format for cell in cells[:3]] == ["#,##0", "[h]:mm:ss", "0.0%"]

    def test_the_day_is_a_date_and_half_hours_are_times(self):
        book = workbook(Language.EN)
        assert {str(sheet["A2"].value) for sheet in book.worksheets} == {"2026-11-20 00:00:00"}
        assert all(sheet["A2"].is_date for sheet in book.worksheets)
        assert [book["Arrivals all 9 10"].cell(row, 1).value for row in (5, 6)] == [time(8, 30), time(9, 0)]

    @pytest.mark.parametrize("language", list(Language))
    def test_headings_stay_in_sight_and_every_column_is_wide_enough(self, language):
        contents = report_xlsx(quiet_day(small_catalog(), language), Translator(language))
        for sheet in openpyxl.load_workbook(io.BytesIO(contents)).worksheets:
            assert sheet.freeze_panes == "A5"
            assert sheet.print_title_rows == "$4:$4"
            assert sheet.page_setup.orientation == "landscape"
            for column in range(1, (sheet.max_column if sheet.max_row > 4 else 0) + 1):
                texts = [sheet.cell(row, column).value for row in range(5, sheet.max_row + 1)]
                longest = max((len(text) for text in texts if isinstance(text, str)), default=0)
                assert width_of(sheet, column) >= min(longest, 60), (sheet.title, column)

    def test_names_are_texts_and_never_formulas(self):
        sheet = workbook(Language.EN)["Services"]
        cells = [sheet.cell(row, 1) for row in range(5, 5 + len(HOSTILE))]
        assert {cell.data_type for cell in cells} <= {"s", "inlineStr"}
        assert cells[0].value == "=1+1"

    @pytest.mark.parametrize("language", list(Language))
    def test_sheets_are_mirrored_for_right_to_left_readers(self, language):
        for sheet in workbook(language).worksheets:
            assert bool(sheet.sheet_view.rightToLeft) is language.right_to_left

    def test_charts_come_along(self):
        book = workbook(Language.RU)
        assert [len(sheet._charts) for sheet in book.worksheets][1:4] == [1, 1, 1]

    def test_two_blocks_of_one_title_get_two_sheets(self):
        report = sample_report()
        twice = replace(report, blocks=(report.blocks[0], report.blocks[0]))
        assert openpyxl.load_workbook(io.BytesIO(report_xlsx(twice, ENGLISH))).sheetnames[:2] == [
            "At a glance",
            "At a glance 2",
        ]

    def test_a_name_that_is_too_long_for_a_tab_ends_with_a_word(self):
        long = replace(sample_report().blocks[0], title="Arrivals by half-hour, and counters open")
        report = replace(sample_report(), blocks=(long, long), definitions=())
        names = openpyxl.load_workbook(io.BytesIO(report_xlsx(report, ENGLISH))).sheetnames
        assert names == ["Arrivals by half-hour, and", "Arrivals by half-hour, and 2"]

    @pytest.mark.parametrize("language", list(Language))
    def test_every_tab_of_the_day_summary_has_its_whole_name(self, language):
        report = quiet_day(small_catalog(), language)
        words = Translator(language)
        book = openpyxl.load_workbook(io.BytesIO(report_xlsx(report, words)))
        assert book.sheetnames[:-1] == [words.text(block.title) for block in report.blocks]
