"""Rules of cases: the lifecycle as a table, follow-up codes, numbers, standard kinds, who has been tried enough."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.catalog.model import CaseKind
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.staff.rights import Right
from shared.platform.codes import check_digit, code_digest, shown_code
from shared.platform.forms.check import check_form
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.forms import about, form_of, type_of
from shared.service_desk.cases.model import CaseState, CaseVerb
from shared.service_desk.cases.rules.codes import new_code, read_code, read_number, shown_number
from shared.service_desk.cases.rules.lifecycle import LIFECYCLE
from shared.service_desk.cases.rules.telling import may_reopen, tried_enough

#: state: what may be done, and where it leads.
TABLE = """
-          register: received working
received   take: working · assign: working · note: received · ask: asked · refer_unit: received · send_back: received · decide: decided approving · give_opinion: received · drop_opinion: received · extend: received · merge: closed · concern: received · withdraw: closed
working    take: working · assign: working · note: working · ask: asked · refer: referred · refer_branch: referred · refer_unit: working · send_back: working · done: working · back: working · decide: decided approving · ask_opinion: working · give_opinion: working · drop_opinion: working · extend: working · merge: closed · concern: working · withdraw: closed
asked      take: asked · assign: asked · note: asked · answer: working received · lapse: decided · give_opinion: asked · drop_opinion: asked · remind: asked · merge: closed · concern: asked · withdraw: closed
referred   take: referred · assign: referred · note: referred · come_back: working · recall: working · give_opinion: referred · drop_opinion: referred · remind: referred · extend: referred · merge: closed · concern: referred · withdraw: closed
approving  note: approving · approve: decided approving · return: working · extend: approving · withdraw: closed
decided    note: decided · revise: working · try: decided · tell: closed · confirm: closed · send_answer: closed · give_up: closed · withdraw: closed
closed     reopen: working · unmerge: working received
"""  # noqa: E501
NOON = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
BRANCH = UUID(int=7)


def test_the_lifecycle_is_this_table() -> None:
    for line in TABLE.strip().splitlines():
        name, told = line.split(maxsplit=1)
        state = None if name == "-" else CaseState(name)
        wanted = {}
        for part in told.split(" · "):
            verb, _, after = part.partition(": ")
            wanted[CaseVerb(verb)] = {CaseState(each) for each in after.split()}
        assert {verb: set(LIFECYCLE.after(state, verb)) for verb in LIFECYCLE.verbs(state)} == wanted


def test_only_who_leads_approves_and_returns() -> None:
    only = set(LIFECYCLE.verbs(CaseState.APPROVING)) - set(LIFECYCLE.verbs(CaseState.APPROVING, {Right.HANDLE_CASES}))
    assert only == {CaseVerb.APPROVE, CaseVerb.RETURN}


@given(st.integers(0, 10**11 - 1), st.integers(0, 11), st.integers(1, 9))
def test_a_wrong_digit_or_two_neighbours_swapped_make_no_code(number: int, place: int, more: int) -> None:
    digits = f"{number:011d}"
    code = digits + check_digit(digits)
    assert read_code(code) == code
    wrong = code[:place] + str((int(code[place]) + more) % 10) + code[place + 1 :]
    assert read_code(wrong) is None
    if place < 11 and code[place] != code[place + 1]:
        assert read_code(code[:place] + code[place + 1] + code[place] + code[place + 2 :]) is None


def test_a_code_is_shown_in_groups_and_read_in_digits_of_any_script() -> None:
    code = new_code()
    assert [len(group) for group in shown_code(code).split()] == [4, 4, 4]
    assert read_code(shown_code(code)) == code
    assert read_code("-".join(shown_code(code).split())) == code
    assert read_code(code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))) == code
    assert [read_code(typed) for typed in ("", code[:-1], code + "1", "a" * 12)] == [None] * 4


def test_codes_are_drawn_evenly_and_kept_as_digests_of_their_branch() -> None:
    drawn = iter(range(11))
    assert new_code(lambda below: next(drawn) % below) == "01234567890" + check_digit("01234567890")
    assert code_digest(BRANCH, "1" * 12) != code_digest(UUID(int=8), "1" * 12)
    assert "1" * 12 not in code_digest(BRANCH, "1" * 12)


def test_a_case_number_is_read_whole_or_by_its_end() -> None:
    assert shown_number("alm", 2026, 318) == "ALM-2026-000318"
    assert read_number("ALM-2026-000318") == (2026, 318)
    assert read_number("2026-318") == (2026, 318)
    assert read_number(" ۰۰۰۳۱۸ ") == (None, 318)
    assert [read_number(typed) for typed in ("", "address", "A-B")] == [None] * 3


KINDS = tuple(type_of(kind, 1) for kind in STANDARD_CASE_KINDS)


@pytest.mark.parametrize("kind", STANDARD_CASE_KINDS, ids=lambda kind: kind.code)
def test_every_standard_kind_says_everything_in_five_languages(kind: CaseKind) -> None:
    texts = [kind.name, kind.hint, *(outcome.name for outcome in kind.outcomes)]
    for field in kind.fields:
        texts += [field.label, *(choice.name for choice in field.choices)]
    assert all(set(text.as_dict()) == {language.value for language in Language} for text in texts)


def test_the_standard_kinds_are_these_and_their_codes_are_unique() -> None:
    assert [kind.code for kind in KINDS] == [
        "information", "request", "complaint", "message", "criticism", "suggestion", "praise", "hearing",
    ]  # fmt: skip
    for kind in KINDS:
        keys = [field.key for field in form_of(kind).fields]
        assert len(set(keys)) == len(keys)


def test_a_missing_answer_has_its_own_sentence_and_contact_data_are_never_needed() -> None:
    complaint = KINDS[2]
    assert check_form(form_of(complaint), {"about": "waiting"}).problems.keys() == {("what_happened",)}
    wrong = check_form(form_of(complaint), {"about": "weather", "what_happened": "x"})
    assert wrong.problems.keys() == {("about",)}
    assert not check_form(form_of(complaint), {"about": "waiting", "what_happened": "x"}).problems


def test_the_first_text_says_what_a_case_is_about() -> None:
    assert about(KINDS[1], '{"subject":"An  address\\nin a statement"}') == "An address in a statement"


def test_three_tries_on_two_days_are_enough() -> None:
    def tried(*hours: int) -> bool:
        return tried_enough([NOON + timedelta(hours=each) for each in hours], "Asia/Almaty")

    assert not tried(0, 24)
    assert not tried(0, 1, 2)
    assert tried(0, 1, 24)


def test_a_case_is_reopened_within_thirty_days() -> None:
    assert may_reopen(NOON, NOON + timedelta(days=30))
    assert not may_reopen(NOON, NOON + timedelta(days=30, seconds=1))
