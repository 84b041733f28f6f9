"""The figures of a day as the summary keeps and shows them, worked out by hand."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from shared.office.catalog.model import Catalog
from shared.office.notices.model import Notice, NoticeKind
from shared.office.settings.model import Settings
from shared.office.staff.model import CounterSession, SessionPause
from shared.platform.db.records import from_plain, to_plain
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Percent
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Cards, Chart, FigureTone, Notes, Report, Table
from shared.queue.feedback.model import SCORE_WORDS, Rating, RatingReason, Score
from shared.queue.stats.model import StateChange, StepRecord, TicketRecord
from shared.queue.summary.model import DayFigures
from shared.queue.summary.rules.figures import DayRecords, day_figures, means
from shared.queue.summary.rules.report import day_report
from shared.queue.summary.rules.report_rows import natural_order
from tests.helpers.small_branches import small_catalog

DAY = date(2026, 11, 20)
NINE = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
CLERK = UUID(int=61)
EMPTY = DayRecords(DAY, (), (), (), {}, (), {}, (), (), ())


@pytest.fixture
def catalog() -> Catalog:
    """A small branch's catalog."""
    return small_catalog()


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def figures_of(
    records: DayRecords,
    catalog: Catalog,
    earlier: Sequence[dict[str, float | None]] = (),
    settings: Settings | None = None,
) -> DayFigures:
    return day_figures(records, catalog, settings or Settings(), at(600), earlier, closed=True)


def shown(figures: DayFigures, catalog: Catalog) -> Report:
    return day_report(figures, catalog, {CLERK: "Aigerim"}, (at(0), at(1440)), Language.EN)


def a_visit(
    catalog: Catalog,
    number: int,
    waited: float,
    served: float,
    *,
    held: float = 0.0,
    wrapped: float = 0.0,
    end: str = "finished",
    untrusted: bool = False,
) -> tuple[StepRecord, TicketRecord]:
    """A visit to the first service at the first counter: minutes waited, served (with the hold in it), wrapped up."""
    service, counter, ticket = catalog.services[0].id, catalog.counters[0].id, UUID(int=1000 + number)
    step = StepRecord(
        ticket_id=ticket, display=f"A{number:03d}", position=1, service_id=service, priority="ordinary", language="kk",
        queued=NINE, called_first=at(waited), called_last=at(waited), calls=1, started=at(waited),
        ended=at(waited + served), wrap_ended=at(waited + served + wrapped), end=end, counter_id=counter,
        staff_id=CLERK, outcome="completed", hold_seconds=held * 60, untrusted=untrusted, quote_low=None,
        quote_median=None, quote_high=None,
    )  # fmt: skip
    record = TicketRecord(
        ticket_id=ticket, display=step.display, day=DAY, service_id=service, state="served", issued=NINE,
        ended=step.ended, begun=True, served=True, leave_reason=None, untrusted=False,
    )  # fmt: skip
    return step, record


def a_session(catalog: Catalog, opened: float, ended: float, *, forced: bool = False) -> CounterSession:
    return CounterSession(
        id=UUID(int=int(opened) + 1), counter_id=catalog.counters[0].id, staff_id=CLERK, day=DAY, opened=at(opened),
        ended=at(ended), forced=forced, device="console-1", paused_since=None, pause_reason=None,
    )  # fmt: skip


def a_rating(catalog: Catalog, score: int, number: int = 1) -> Rating:
    return Rating(
        UUID(int=number), UUID(int=1000 + number), catalog.services[0].id, catalog.counters[0].id, CLERK, Score(score),
        (RatingReason.SPEED,), "Thank you", "en", at(60),
    )  # fmt: skip


class TestAnEmptyDay:
    def test_everything_that_does_not_exist_is_none_and_never_nought(self, catalog: Catalog) -> None:
        headline = figures_of(EMPTY, catalog).headline
        assert (headline["issued"], headline["served"]) == (0.0, 0.0)
        assert {key for key, value in headline.items() if value is not None} == {"issued", "served"}

    def test_its_report_has_dashes_and_no_rows(self, catalog: Catalog) -> None:
        report = shown(figures_of(EMPTY, catalog), catalog)
        assert report.figures()["wait_median"] is None
        assert report.figures()["level_served"] is None
        tables = {block.key: block for block in report.blocks if isinstance(block, Table)}
        assert tables["services"].rows == tables["desks"].rows == tables["ratings"].rows == ()
        assert {row.values[1] for row in tables["further"].rows} == {None}

    def test_nothing_unusual_is_said_in_words(self, catalog: Catalog) -> None:
        notes = [block for block in shown(figures_of(EMPTY, catalog), catalog).blocks if isinstance(block, Notes)]
        assert [len(block.items) for block in notes] == [1]


class TestClerks:
    def test_busy_is_serving_and_paperwork_without_holds_of_the_time_without_pauses(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 5, 30, held=10, wrapped=4)
        session = a_session(catalog, 0, 60)
        pauses = {session.id: (SessionPause(UUID(int=5), session.id, "break", at(50), at(60)),)}
        records = replace(EMPTY, steps=[step], tickets=[ticket], sessions=[session], pauses=pauses)
        figures = figures_of(records, catalog)
        line = figures.desks[0]
        assert (line.session_seconds, line.pause_seconds, line.serving_seconds) == (3600, 600, 1200)
        assert line.occupancy == pytest.approx((20 + 4) / 50)
        assert figures.headline["utilisation"] == pytest.approx(20 / 60)
        assert figures.headline["open_counter_hours"] == pytest.approx(50 / 60)
        assert figures.headline["arrivals_per_open_hour"] == pytest.approx(1.2)

    def test_a_serving_that_ended_in_a_transfer_was_work(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 0, 30, end="transferred")
        records = replace(EMPTY, steps=[step], tickets=[ticket], sessions=[a_session(catalog, 0, 60)])
        line = figures_of(records, catalog).desks[0]
        assert (line.served, line.occupancy) == (0, 0.5)

    def test_a_session_ended_by_force_has_no_times(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 0, 30)
        records = replace(EMPTY, steps=[step], tickets=[ticket], sessions=[a_session(catalog, 0, 600, forced=True)])
        figures = figures_of(records, catalog)
        line = figures.desks[0]
        assert (line.served, line.session_seconds, line.occupancy, line.forced) == (1, None, None, True)
        assert figures.headline["occupancy"] is None
        assert [entry.kind for entry in figures.exceptions] == ["forced_sign_out"]

    @pytest.mark.parametrize(("cases", "seen"), [(9, False), (10, True)])
    def test_nothing_about_a_person_is_shown_from_fewer_than_ten_cases(
        self, catalog: Catalog, cases: int, seen: bool
    ) -> None:
        visits = [a_visit(catalog, number, 1, 6) for number in range(1, cases + 1)]
        records = replace(
            EMPTY, steps=[step for step, _ in visits], tickets=[ticket for _, ticket in visits],
            sessions=[a_session(catalog, 0, 600)], ratings=[a_rating(catalog, 4, n) for n in range(cases)],
        )  # fmt: skip
        line = figures_of(records, catalog).desks[0]
        assert (line.service_median, line.happy_index) == ((360.0, 100.0) if seen else (None, None))
        assert line.ratings == cases


class TestExceptions:
    def test_the_five_longest_broken_promises_are_named_each_ticket_once(self, catalog: Catalog) -> None:
        visits = [a_visit(catalog, number, 20 + number, 5) for number in range(1, 8)]
        second = replace(visits[6][0], position=2)
        steps = [*(step for step, _ in visits), second]
        found = figures_of(replace(EMPTY, steps=steps, tickets=[t for _, t in visits]), catalog).exceptions
        assert [(line.kind, line.subject) for line in found] == [
            ("long_wait", f"A00{number}") for number in (7, 6, 5, 4, 3)
        ]
        assert found[0].seconds == 27 * 60

    def test_waits_within_the_promise_are_none_of_them(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 15, 5)
        assert figures_of(replace(EMPTY, steps=[step], tickets=[ticket]), catalog).exceptions == ()

    def test_calls_by_hand_wrong_times_devices_and_what_was_left_open(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 5, 5, untrusted=True)
        left = replace(ticket, ticket_id=UUID(int=7), display="A002", state="left", leave_reason="closed_at_day_end")
        paper = Notice(UUID(int=1), NoticeKind.PAPER_LOW, "kiosk-1", "", "", at(5), None, None, None)
        person = replace(paper, kind=NoticeKind.PERSON_WANTED)
        records = replace(
            EMPTY, steps=[step, replace(step, position=2)], tickets=[ticket, left],
            by_hand=[(ticket.ticket_id, "urgent_need")], notices=[paper, person],
        )  # fmt: skip
        found = figures_of(records, catalog).exceptions
        assert [(line.kind, line.subject, line.detail) for line in found] == [
            ("by_hand", "A001", "urgent_need"),
            ("untrusted", "A001", ""),
            ("paper_low", "kiosk-1", ""),
            ("left_open", "A002", ""),
        ]

    def test_a_device_is_told_by_the_name_that_people_know_and_a_fault_never_instead_of_it(
        self, catalog: Catalog
    ) -> None:
        settings = Settings(device_names="kiosk-1 = Kiosk by the entrance")
        fault = Notice(UUID(int=1), NoticeKind.DEVICE_FAULT, "kiosk-1", "silent", "", at(5), None, None, None)
        found = figures_of(replace(EMPTY, notices=[fault]), catalog, settings=settings).exceptions
        assert [line.subject for line in found] == ["Kiosk by the entrance"]


class TestComparison:
    def test_the_mean_of_earlier_days_leaves_out_days_without_tickets_and_figures_that_did_not_exist(self) -> None:
        days = [
            {"issued": 10.0, "happy_index": None},
            {"issued": 20.0, "happy_index": 80.0},
            {"issued": 0.0, "happy_index": 10.0},
        ]
        assert means(days) == {"issued": 15.0, "happy_index": 80.0}
        assert means([]) == {}

    def test_cards_are_held_against_it_and_told_good_or_not(self, catalog: Catalog) -> None:
        step, ticket = a_visit(catalog, 1, 5, 10)
        earlier = [{"issued": 4.0, "wait_median": 600.0, "abandon_share": 0.0, "level_served": 0.9}]
        figures = figures_of(replace(EMPTY, steps=[step], tickets=[ticket]), catalog, earlier)
        cards = next(block for block in shown(figures, catalog).blocks if isinstance(block, Cards)).cards
        found = {card.key: (card.value, card.comparison.base if card.comparison else None, card.tone) for card in cards}
        assert found["issued"] == (1.0, 4.0, FigureTone.NEUTRAL)
        assert found["wait_median"] == (300.0, 600.0, FigureTone.GOOD)
        assert found["level_served"] == (1.0, 0.9, FigureTone.GOOD)
        assert found["abandon_share"] == (0.0, 0.0, FigureTone.NEUTRAL)
        assert found["happy_index"] == (None, None, FigureTone.NEUTRAL)


def test_movements_are_shares_of_calls_and_of_called_steps(catalog: Catalog) -> None:
    visits = [a_visit(catalog, number, 1, 6) for number in range(1, 5)]
    records = replace(
        EMPTY, steps=[step for step, _ in visits], tickets=[ticket for _, ticket in visits],
        actions={"call": 5, "recall": 3, "requeue": 1, "transfer": 2},
        changes=[StateChange(at(0), None, "waiting"), StateChange(at(1), "waiting", "called")],
    )  # fmt: skip
    figures = figures_of(records, catalog)
    assert (figures.headline["recall_share"], figures.headline["requeue_share"]) == (3 / 8, 1 / 4)
    assert figures.headline["transfer_share"] == 0.5
    further = next(block for block in shown(figures, catalog).blocks if block.key == "further")
    assert isinstance(further, Table)
    assert {row.key: row.values[1] for row in further.rows}["transfer_share"] == Percent(0.5)


def test_frozen_figures_come_back_from_json_exactly_as_they_were(catalog: Catalog) -> None:
    visits = [a_visit(catalog, number, number / 3, 7) for number in range(1, 12)]
    records = replace(
        EMPTY, steps=[step for step, _ in visits], tickets=[ticket for _, ticket in visits],
        sessions=[a_session(catalog, 0, 333)], ratings=[a_rating(catalog, 2)], notes=("Fire drill at ten",),
    )  # fmt: skip
    figures = figures_of(records, catalog, [{"issued": 3.0, "wait_median": 1 / 3}])
    again = from_plain(DayFigures, json.loads(json.dumps(to_plain(figures))))
    assert again == figures
    assert shown(again, catalog) == shown(figures, catalog)
    charts = [block for block in shown(again, catalog).blocks if isinstance(block, Chart)]
    assert {chart.key for chart in charts} == {"arrivals", "carry_over", "levels", "outcomes"}


@pytest.mark.parametrize("language", list(Language))
def test_a_rating_has_the_word_that_stood_under_its_face_and_the_four_words_differ(
    catalog: Catalog, language: Language
) -> None:
    ratings = [a_rating(catalog, score) for score in (1, 2, 3, 4)]
    report = shown(figures_of(replace(EMPTY, ratings=ratings), catalog), catalog)
    table = next(block for block in report.blocks if block.key == "ratings")
    assert isinstance(table, Table)
    assert [row.values[0] for row in table.rows] == list(SCORE_WORDS.values())
    assert len({Translator(language).text(word) for word in SCORE_WORDS.values()}) == 4


def test_counters_are_listed_as_people_count() -> None:
    assert sorted(["11", "A10", "6", "10", "A2", "2"], key=natural_order) == ["2", "6", "10", "11", "A2", "A10"]
