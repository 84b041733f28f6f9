"""The pure rules of charters: what a version lacks, what is published, and published against measured time."""

import statistics
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

import pytest

from shared.office.catalog.model.workflow import OutsideBody
from shared.office.history.model import RecordEvent
from shared.office.versions.model import VersionState, VersionVerb
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.quality.charters.model import (
    Charter,
    CharterStep,
    CharterTerms,
    Measure,
    PublishedCharter,
    TimeFinding,
    TimeUnit,
    Totals,
)
from shared.quality.charters.rules.charters import (
    RULES,
    code_of,
    counter_minutes,
    in_force,
    missing_parts,
    published,
    terms_as_told,
    terms_told,
    totals,
    with_published_times,
)
from shared.quality.charters.rules.measuring import (
    days_between,
    measured_step,
    questioned,
    suggested_time,
    working_days_taken,
)
from shared.quality.charters.rules.texts import measured_texts, step_text, totals_text
from tests.helpers.boards import sample_catalog
from tests.helpers.charters import AT_COUNTER, COLLECT, ELSEWHERE, NOTHING, STEPS, TOMORROW, in_all
from tests.helpers.small_branches import small_catalog

FRIDAY = date(2026, 11, 20)
NINE = datetime(2026, 11, 20, 4, tzinfo=UTC)
WRITER, BOSS = UUID(int=1), UUID(int=2)
ARCHIVE = OutsideBody("archive", in_all("City archive"), "", "", 0, place=in_all("Abay Avenue 39"))
CATALOG = replace(small_catalog(), bodies=(ARCHIVE,))
SERVICE = CATALOG.services[0].id
TERMS = CharterTerms(SERVICE, FRIDAY + timedelta(days=1), STEPS)


def event(verb: VersionVerb, who: UUID = WRITER, **told: object) -> RecordEvent:
    return RecordEvent("charter", UUID(int=8), verb, NINE, "manager", who, "", "", "", told, UUID(int=4))


def approved(terms: CharterTerms, charter: Charter | None = None) -> Charter:
    now = RULES.apply(charter, event(VersionVerb.WRITE, code=code_of(SERVICE), terms=terms_as_told(terms)))
    number = now.latest.number
    for verb, who in ((VersionVerb.SUBMIT, WRITER), (VersionVerb.APPROVE, BOSS)):
        now = RULES.apply(now, event(verb, who, number=number))
    return now


def test_an_event_tells_the_whole_version_and_only_what_is_approved_is_published_for_its_days() -> None:
    assert terms_told(terms_as_told(TERMS)) == TERMS
    monday = FRIDAY + timedelta(days=3)
    shorter = replace(TERMS, begins=monday, steps=STEPS[:1])
    both = approved(shorter, approved(TERMS))
    draft = RULES.apply(both, event(VersionVerb.WRITE, code="c1", terms=terms_as_told(TERMS)))
    assert draft.latest.state is VersionState.DRAFT
    rows = tuple(published(draft))
    assert [(row.number, row.begins, row.ends) for row in rows] == [(1, TERMS.begins, monday), (2, monday, None)]
    assert [
        in_force(rows, day)[SERVICE].number if in_force(rows, day) else None
        for day in (FRIDAY, TERMS.begins, monday - timedelta(days=1), monday)
    ] == [None, 1, 1, 2]
    taken_back = RULES.apply(both, event(VersionVerb.END, BOSS, number=2, ends=monday.isoformat()))
    assert [(row.number, row.ends) for row in published(taken_back)] == [(1, None)]


def missing(*steps: CharterStep, begins: date = TERMS.begins) -> list[str]:
    terms = replace(TERMS, steps=steps, begins=begins)
    parts = missing_parts(terms, None, CATALOG, FRIDAY, (Language.EN, Language.KK))
    return [Translator(Language.EN).text(part) for part in parts]


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        ({}, None),
        ({"text": LocalText.of({"en": "Hand in"})}, "“What is done” in these languages: Қазақша"),
        ({"text": NOTHING}, "“What is done” in these languages: English, Қазақша"),
        ({"documents": LocalText.of({"kk": "Куәлік"})}, "“What to bring” in these languages: English"),
        ({"place": NOTHING, "documents": NOTHING}, None),
        ({"duration": 31}, "a time within the legal limit"),
        ({"duration": 0}, "a time and a fee that can be"),
        ({"body": "gone", "measure": None}, "who does it"),
        ({"body": "archive"}, "no measurement, because another body does it"),
        ({"unit": TimeUnit.WORKING_DAYS}, "a time in minutes or hours, because visits are measured in them"),
        ({"measure": Measure.CASES, "kind": "x", "unit": TimeUnit.WORKING_DAYS}, "the kind of case that is measured"),
    ],
)  # fmt: skip
def test_every_missing_part_of_a_step_is_named_with_its_number(change: dict[str, object], lacks: str | None) -> None:
    changed: CharterStep = replace(AT_COUNTER, **change)  # type: ignore[arg-type]
    without_marks = [part.translate({0x2068: None, 0x2069: None}) for part in missing(AT_COUNTER, changed)]
    assert without_marks == ([] if lacks is None else [f"step 2: {lacks}"])


def test_a_charter_has_steps_and_begins_tomorrow_at_the_earliest() -> None:
    assert missing(begins=FRIDAY) == ["1 to 20 steps", "a first day after today"]


def test_steps_are_added_up_and_read_with_who_where_and_what_it_costs() -> None:
    total = totals(STEPS)
    assert total == Totals(minutes=75, working_days=2, fee=2000)
    say = Translator(Language.EN).text
    tenge = LocalText.of({"en": "tenge"})

    def read(text: object) -> str:
        return say(text).translate({0x2068: None, 0x2069: None})  # type: ignore[arg-type]

    assert read(totals_text(total, tenge)) == "2 working days, 1 hour, 15 minutes · 2,000\u00a0tenge"
    text = step_text(ELSEWHERE, CATALOG, tenge)
    assert [read(each) for each in (text.who, text.where, text.figures, text.limit)] == [
        "City archive (en)", "Abay Avenue 39 (en)", "2 working days · free of charge", "by law at most 5 working days",
    ]  # fmt: skip
    merged = replace(
        CATALOG,
        bodies=(replace(ARCHIVE, merged_into="register"), OutsideBody("register", in_all("Register"), "", "", 1)),
    )
    assert read(step_text(ELSEWHERE, merged, tenge).who) == "Register (en)"
    assert read(step_text(ELSEWHERE, merged, tenge, ended=True).who) == "City archive (en) (now: Register (en))"


def by_day(cases: Iterable[tuple[date, float]]) -> dict[date, list[float]]:
    found: dict[date, list[float]] = {}
    for day, time in cases:
        found.setdefault(day, []).append(time)
    return found


def slow_p80(times: list[float]) -> float:
    """The 80 % point of at least 30 times, from the standard library's own definition of quantiles."""
    return statistics.quantiles(times, n=10, method="inclusive")[7]


def test_the_suggested_time_is_the_80_percent_point_rounded_up_compared_with_another_computation() -> None:
    dice = Random(7)
    for _ in range(8):
        times = [dice.lognormvariate(3.2, 0.8) for _ in range(dice.randint(30, 90))]
        cases = [(FRIDAY - timedelta(days=dice.randint(1, 90)), time) for time in times]
        strays = [(FRIDAY, 900.0), (FRIDAY - timedelta(days=91), 900.0)]
        found = measured_step(AT_COUNTER, by_day([*strays, *cases]), FRIDAY, FRIDAY)
        point = slow_p80(times)
        wanted = next(minutes for minutes in range(1, 2000) if minutes >= point and (point < 30 or minutes % 5 == 0))
        assert found.measured == pytest.approx(point)
        assert (found.cases, found.suggested) == (len(times), wanted)
        assert found.over_law is (point > 30)
    too_few = measured_step(AT_COUNTER, by_day(cases[:29]), FRIDAY, FRIDAY)
    assert (too_few.cases, too_few.measured, too_few.suggested, too_few.finding) == (29, None, None, None)


@pytest.mark.parametrize(
    ("time", "unit", "suggested"),
    [
        (0.2, TimeUnit.MINUTES, 1),
        (29.0, TimeUnit.MINUTES, 29),
        (29.1, TimeUnit.MINUTES, 30),
        (30.0, TimeUnit.MINUTES, 30),
        (30.1, TimeUnit.MINUTES, 35),
        (61.0, TimeUnit.HOURS, 2),
        (2.4, TimeUnit.WORKING_DAYS, 3),
    ],
)
def test_a_suggested_time_is_rounded_up_to_what_people_say(time: float, unit: TimeUnit, suggested: int) -> None:
    assert suggested_time(time, unit) == suggested


def test_a_published_time_is_questioned_only_after_four_weeks_that_say_the_same() -> None:
    monday = FRIDAY - timedelta(days=4)
    begun = monday - timedelta(weeks=4)
    slow = [(begun - timedelta(days=each % 60 + 1), 20.0) for each in range(40)]
    assert questioned(15, by_day(slow), begun, FRIDAY) is TimeFinding.TOO_SHORT
    assert questioned(20, by_day(slow), begun, FRIDAY) is None
    assert questioned(30, by_day(slow), begun, FRIDAY) is None  # 1.5 times is not yet too long
    assert questioned(31, by_day(slow), begun, FRIDAY) is TimeFinding.TOO_LONG
    assert (
        questioned(15, by_day(slow), begun + timedelta(days=1), FRIDAY) is None
    )  # not in force in all of the four weeks
    # In the last of the four weeks it was kept by four in five.
    better = [(monday - timedelta(days=1), 5.0) for _ in range(400)]
    assert questioned(15, by_day([*slow, *better]), begun, FRIDAY) is None
    assert questioned(15, by_day(slow[:29]), begun, FRIDAY) is None


def test_what_is_said_about_a_measured_step_is_a_sentence_each() -> None:
    cases = by_day((FRIDAY - timedelta(days=each + 1), 40.0) for each in range(60))
    found = measured_step(AT_COUNTER, cases, FRIDAY - timedelta(weeks=8), FRIDAY)
    assert found.finding is TimeFinding.OVER_LAW
    said = [Translator(Language.EN).text(text) for text in measured_texts(AT_COUNTER, found)]
    assert [each.translate({0x2068: None, 0x2069: None}) for each in said] == [
        "Measured: four in five of 60 cases took at most 40 minutes",
        "Suggested: 40 minutes",
        "At least one in five takes longer than the law allows.",
        "For four weeks the published time was kept by fewer than four in five.",
    ]
    in_hours = measured_step(COLLECT, cases, FRIDAY, FRIDAY)
    assert in_hours.measured == pytest.approx(2 / 3)
    assert in_hours.suggested == 1


def test_working_days_of_a_case_are_counted_as_a_deadline_is() -> None:
    def is_working(day: date) -> bool:
        return day.weekday() < 5

    assert working_days_taken(FRIDAY, FRIDAY, is_working) == 1
    assert working_days_taken(FRIDAY, FRIDAY + timedelta(days=2), is_working) == 1
    assert working_days_taken(FRIDAY, FRIDAY + timedelta(days=5), is_working) == 3


def test_the_published_time_at_the_counter_is_that_of_the_longest_step_timed_there() -> None:
    catalog = sample_catalog()
    first, second = (each.id for each in catalog.services[:2])
    timed = PublishedCharter(first, first, 1, TOMORROW, None, (AT_COUNTER, ELSEWHERE, COLLECT))
    untimed = PublishedCharter(second, second, 1, TOMORROW, None, (replace(AT_COUNTER, measure=Measure.VISIT),))
    assert [counter_minutes(each) for each in (timed, untimed)] == [60, None]
    read = with_published_times(catalog, {first: timed, second: untimed})
    assert [each.published_minutes for each in read.services] == [
        60.0,
        *(each.published_minutes for each in catalog.services[1:]),
    ]
    assert with_published_times(catalog, {second: untimed}) is catalog


def test_days_that_are_not_known_are_read_in_runs() -> None:
    first = date(2026, 11, 16)
    known = {first + timedelta(days=at) for at in (0, 3, 4, 6)}
    runs = [
        ((start - first).days, (end - first).days)
        for start, end in days_between(first, FRIDAY + timedelta(days=3), known)
    ]
    assert runs == [(1, 2), (5, 5), (7, 7)]
    assert list(days_between(first, first, known)) == []
