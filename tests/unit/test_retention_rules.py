"""When a text about a person is due: pure, by whole days; and the declarations of the kinds agree with the settings."""

from datetime import date, timedelta

import pytest

from shared.office.settings.model import Settings, setting_field
from shared.platform.forms.check import check_field
from shared.platform.forms.values import InvalidAnswerError
from shared.upkeep.retention.model import KEPT, REASONS, ErasureReason, KeptKind
from shared.upkeep.retention.rules import is_due, last_due_day, shorter, terms_of

TODAY = date(2026, 11, 29)


def test_a_text_is_kept_for_its_own_day_and_the_whole_days_of_its_term() -> None:
    assert last_due_day(TODAY, 1) == date(2026, 11, 27)
    assert not is_due(TODAY - timedelta(days=30), TODAY, 30)
    assert is_due(TODAY - timedelta(days=31), TODAY, 30)


def test_a_term_of_zero_has_no_end() -> None:
    assert last_due_day(TODAY, 0) is None
    assert not is_due(date(1999, 1, 1), TODAY, 0)


def test_the_running_day_and_days_to_come_are_never_due() -> None:
    assert not any(is_due(TODAY + timedelta(days=each), TODAY, 1) for each in range(400))


def test_the_shorter_of_two_terms_holds_and_no_end_is_the_longest() -> None:
    one = {KeptKind.TICKET_NOTES: 30, KeptKind.COMMENTS: 0, KeptKind.DAY_NOTES: 0}
    other = {KeptKind.TICKET_NOTES: 90, KeptKind.COMMENTS: 5, KeptKind.DAY_NOTES: 0}
    assert shorter(one, other) == {KeptKind.TICKET_NOTES: 30, KeptKind.COMMENTS: 5, KeptKind.DAY_NOTES: 0}
    assert shorter({}, one) == one


def test_every_kind_is_declared_with_a_setting_of_its_own() -> None:
    assert list(KEPT) == list(KeptKind)
    assert len({kept.setting for kept in KEPT.values()}) == len(KEPT)
    assert terms_of(Settings()) == {
        KeptKind.TICKET_NOTES: 30,
        KeptKind.COMMENTS: 365,
        KeptKind.DAY_NOTES: 1095,
        KeptKind.CASE_WORDS: 730,
        KeptKind.CASE_FILES: 365,
        KeptKind.CLIENTS: 730,
        KeptKind.IMPROVEMENT: 1095,
        KeptKind.MERITS: 365,
        KeptKind.ROLLOUT: 1095,
    }


@pytest.mark.parametrize("kind", [kind for kind, kept in KEPT.items() if kept.of_visit])
def test_what_is_about_a_visitor_cannot_be_kept_without_end(kind: KeptKind) -> None:
    with pytest.raises(InvalidAnswerError):
        check_field(setting_field(KEPT[kind].setting), 0)


def test_a_person_chooses_only_reasons_of_people() -> None:
    assert set(ErasureReason) - set(REASONS) == {ErasureReason.TERM, ErasureReason.RESTORE}
