"""Which announcement is shown where, to whom and when, and how often one device shows it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.quality.announcements.forms import emergency_form, terms_answers, terms_form, terms_of
from shared.quality.announcements.model import AnnouncementPlace, AnnouncementTerms, Emergency, VisitorAnnouncement
from shared.quality.announcements.rules import in_window, missing_parts, next_event, places_now, said, shown
from shared.quality.announcements.rules.capping import DailyCap
from shared.quality.announcements.rules.emergencies import emergency_terms, sentences, standing

TEXT = LocalText.of({"en": "School begins", "kk": "Мектеп басталады"})
SCHOOL = AnnouncementTerms(
    TEXT, LocalText(()), date(2026, 9, 1), tuple(AnnouncementPlace), days_before=10, days_after=1
)
YEARLY = replace(SCHOOL, yearly=True)
PASSPORT, LICENCE = UUID(int=1), UUID(int=2)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


NOON = at("2026-08-30T12:00")


def active(terms: AnnouncementTerms, number: int = 1) -> VisitorAnnouncement:
    return VisitorAnnouncement(UUID(int=number), 1, NOON, True, terms)


def texts(
    *announcements: VisitorAnnouncement, place: AnnouncementPlace = AnnouncementPlace.IDLE, **more: object
) -> list[int]:
    given = {"now": NOON, "language": Language.EN, **more}
    return [each.id.int for each in shown(announcements, place, **given)]  # type: ignore[arg-type]


def test_an_emergency_notice_stands_in_every_language_until_somebody_stops_it() -> None:
    leave = emergency_terms(Emergency.LEAVE, TEXT, NOON.date())
    notice = replace(active(leave, 7), changed=NOON)
    later = NOON.replace(year=NOON.year + 1)
    assert standing([active(SCHOOL), notice]) == leave
    assert standing([active(SCHOOL), replace(notice, active=False)]) is None
    for language in Language:
        assert texts(active(SCHOOL), notice, language=language, now=later)[0] == 7
        assert len(list(sentences(leave, language))) == (2 if language in (Language.EN, Language.KK) else 1)
    assert texts(notice, place=AnnouncementPlace.SLIP) == []
    newer = replace(active(emergency_terms(Emergency.STAY, LocalText(()), NOON.date()), 3), changed=later)
    assert standing([notice, newer]) == newer.terms
    assert said(newer.terms, Language.FA) == next(iter(sentences(newer.terms, Language.FA)))


def test_an_emergency_without_a_usual_sentence_needs_words_and_everybody_reads_them() -> None:
    assert list(missing_parts(emergency_terms(Emergency.OTHER, LocalText(()), NOON.date())))
    assert not list(missing_parts(emergency_terms(Emergency.STOPPED, LocalText(()), NOON.date())))
    assert list(sentences(emergency_terms(Emergency.OTHER, TEXT, NOON.date()), Language.AR)) == [TEXT]


@pytest.mark.parametrize(
    ("terms", "today", "event"),
    [
        (SCHOOL, "2026-08-01", "2026-09-01"),
        (SCHOOL, "2026-09-02", "2026-09-01"),
        (SCHOOL, "2026-09-03", None),
        (YEARLY, "2026-09-03", "2027-09-01"),
        (YEARLY, "2025-01-01", "2026-09-01"),  # never before its first year
        (replace(YEARLY, last=date(2027, 5, 1)), "2026-09-03", None),
        (replace(YEARLY, event=date(2024, 2, 29)), "2026-02-20", "2026-02-28"),
        (replace(YEARLY, event=date(2025, 12, 31), days_after=5), "2027-01-03", "2026-12-31"),  # over the new year
    ],
)
def test_an_event_comes_once_or_every_year_until_its_last_day(
    terms: AnnouncementTerms, today: str, event: str | None
) -> None:
    assert next_event(terms, date.fromisoformat(today)) == (None if event is None else date.fromisoformat(event))


def test_it_is_shown_on_the_days_of_its_window_at_its_hours() -> None:
    assert not in_window(SCHOOL, at("2026-08-21T12:00"))
    assert in_window(SCHOOL, at("2026-08-22T00:00"))
    mornings = replace(SCHOOL, since=time(9), until=time(12))
    assert [in_window(mornings, at(f"2026-08-30T{hour}")) for hour in ("08:59", "09:00", "12:00")] == [0, 1, 0]
    nights = replace(SCHOOL, since=time(22), until=time(6))
    assert [in_window(nights, at(f"2026-08-30T{hour}")) for hour in ("21:59", "23:00", "05:59", "06:00")] == [
        0,
        1,
        1,
        0,
    ]


def test_nobody_is_shown_what_is_not_in_their_language_or_was_stopped() -> None:
    assert texts(active(SCHOOL)) == [1]
    assert texts(active(SCHOOL), language=Language.RU) == []
    assert texts(replace(active(SCHOOL), active=False)) == []


def test_what_is_meant_for_some_is_shown_only_where_it_is_known_who_reads_it() -> None:
    some = active(replace(SCHOOL, services=(PASSPORT,), classes=("age",)))
    assert places_now(some, NOON) == (AnnouncementPlace.CARD, AnnouncementPlace.SLIP)
    assert texts(some, place=AnnouncementPlace.CARD, services=(LICENCE, PASSPORT), priority="age") == [1]
    assert texts(some, place=AnnouncementPlace.CARD, services=(PASSPORT,), priority="ordinary") == []
    assert texts(some, place=AnnouncementPlace.CARD, services=(LICENCE,), priority="age") == []


def test_the_nearest_event_is_first() -> None:
    later = active(replace(SCHOOL, event=date(2026, 9, 5)), 2)
    past = active(replace(SCHOOL, event=date(2026, 8, 29)), 3)
    assert texts(later, active(SCHOOL), past) == [3, 1, 2]


def test_a_device_counts_what_it_showed_until_the_day_is_over() -> None:
    cap, twice, always = DailyCap(), active(replace(SCHOOL, cap=2)), active(SCHOOL, 2)

    def allowed(
        occasion: str, day: date = date(2026, 8, 30), place: AnnouncementPlace = AnnouncementPlace.IDLE
    ) -> list[int]:
        return [each.id.int for each in cap.allow((twice, always), place, day, occasion)]

    assert [allowed(each) for each in ("one", "one", "two", "two", "three")] == [[1, 2]] * 4 + [[2]]
    assert allowed("three", place=AnnouncementPlace.CARD) == [1, 2]
    assert allowed("three", date(2026, 8, 31)) == [1, 2]
    assert [
        each.id.int for each in DailyCap().allow((twice, always), AnnouncementPlace.SLIP, NOON.date(), "one", 1)
    ] == [1]


def test_what_could_never_be_shown_is_told() -> None:
    assert not tuple(missing_parts(SCHOOL))
    wrong = replace(
        SCHOOL, text=LocalText(()), places=(AnnouncementPlace.BOARD,), classes=("age",), since=time(9), until=time(9)
    )
    said = [str(part) for part in missing_parts(replace(wrong, last=date(2026, 8, 1)))]
    assert len(said) == 4
    assert len(tuple(missing_parts(replace(SCHOOL, places=())))) == 1


def test_the_form_gives_back_what_it_was_given() -> None:
    full = replace(YEARLY, last=date(2030, 1, 1), since=time(9), cap=3)
    assert terms_of(terms_answers(full)) == full
    assert {field.key for field in terms_form(None, replace(full, zones=("Hall A",))).fields} == (
        set(vars(full)) - {"emergency"}
    )
    emergency = emergency_terms(Emergency.STAY, TEXT, NOON.date())
    assert terms_of(terms_answers(emergency), NOON.date()) == emergency
    assert {field.key for field in emergency_form().fields} == set(terms_answers(emergency))
