"""The score of a visit, against the same sums written out separately; and what a released wave says and hides."""

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.platform.errors import UserError
from shared.quality.scorecards.errors import RELEASE_CHANGED, RELEASE_NOT_READABLE
from shared.quality.scorecards.model import WORTH, Band, CardSection, CardTerms, Item
from shared.quality.scorecards.model.wave import DayPart, FitVisit, PastWave, ReleasedWave
from shared.quality.scorecards.rules.release import released_wave
from shared.quality.scorecards.rules.scoring import band_of, score, unanswered
from shared.quality.scorecards.store.release_file import read_release, release_text, sealed
from tests.helpers.scorecards import BEST, card_terms, words

TERMS = card_terms()
BRANCH = UUID(int=7)


def test_the_score_is_weighted_in_its_sections_and_the_sections_in_the_whole() -> None:
    found = score(TERMS, BEST | {"greets": "no", "papers": "partly", "next-step": "4", "place": "na"})
    assert found.sections == pytest.approx({"greeting": 75.0, "explaining": 100 * (2 * 0.5 + 0.75) / 3})
    assert found.raw == pytest.approx((75.0 + 3 * 100 * 1.75 / 3) / 4)
    assert found.final == found.raw
    assert found.coverage == pytest.approx((1 + 3 * 3 / 4) / 4)
    assert (found.failed, found.critical, found.band) == (("greets",), (), Band.SUFFICIENT)


def test_a_failed_critical_item_holds_the_score_at_59_and_a_lower_one_stays() -> None:
    high = score(TERMS, BEST | {"no-money": "no"})
    assert (high.raw, high.final, high.band, high.critical) == (81.25, 59.0, Band.WEAK, ("no-money",))
    low = score(TERMS, {"greets": "no", "no-money": "no", "papers": "not", "next-step": "1", "place": "no"})
    assert (low.raw, low.final) == (0.0, 0.0)


def test_a_blank_or_impossible_answer_gives_no_score() -> None:
    assert [item.key for item in unanswered(TERMS, BEST | {"papers": "", "greets": "na"})] == ["greets", "papers"]
    with pytest.raises(ValueError, match="papers"):
        score(TERMS, BEST | {"papers": "yes"})


def test_with_less_than_70_percent_observed_there_is_no_band_and_with_nothing_no_score() -> None:
    """One section of ten equal items: seven are enough, six are not."""
    items = tuple(Item(f"i{n}", words(str(n)), may_not_apply=True) for n in range(10))
    terms = CardTerms(words("Ten"), (CardSection("all", words("All"), 1, items),), date(2026, 3, 10))
    answers = {item.key: "yes" for item in items}
    seven = score(terms, answers | dict.fromkeys(("i0", "i1", "i2"), "na"))
    six = score(terms, answers | dict.fromkeys(("i0", "i1", "i2", "i3"), "na"))
    none = score(terms, dict.fromkeys(answers, "na"))
    assert (seven.band, six.band, six.final) == (Band.EXCELLENT, None, 100.0)
    assert (none.raw, none.final, none.band, none.coverage) == (None, None, None, 0.0)


def test_bands_are_never_rounded() -> None:
    found = [band_of(value) for value in (90.0, 89.999, 80.0, 79.999, 60.0, 59.999)]
    assert found == [Band.EXCELLENT, Band.GOOD, Band.GOOD, Band.SUFFICIENT, Band.SUFFICIENT, Band.WEAK]


@given(st.data())
@settings(max_examples=12)
def test_any_score_is_the_sum_written_out_separately(data: st.DataObject) -> None:
    answers = {
        item.key: data.draw(st.sampled_from([*WORTH[item.scale], *(["na"] if item.may_not_apply else [])]))
        for item in TERMS.items
    }
    above = below = Fraction(0)
    for section in TERMS.sections:
        told = [
            (item.weight, Fraction(WORTH[item.scale][answers[item.key]]))
            for item in section.items
            if answers[item.key] != "na"
        ]
        if told:
            above += section.weight * sum(w * r for w, r in told) / sum(w for w, _ in told) * 100
            below += section.weight
    assert score(TERMS, answers).raw == float(above / below)


def wave(visits: int = 3, clerks: int = 3, before: PastWave | None = None) -> ReleasedWave:
    """Return a wave in which every second visit failed an item."""
    made = [
        FitVisit("2026-09", DayPart.MORNING, BEST | ({"papers": "not"} if n % 2 else {}), {"papers": f"case {9 - n}"})
        for n in range(visits)
    ]
    terms = ("counter", 2, TERMS)
    return sealed(
        released_wave(BRANCH, "2026-3", words("Autumn"), date(2026, 11, 20), terms, made, clerks=clerks, before=before)
    )


def test_a_branch_gets_a_score_only_with_three_visits_and_three_clerks_at_work() -> None:
    assert wave().score is not None
    for little in (wave(visits=2), wave(clerks=2)):
        assert (little.score, little.sections, little.coverage, little.compared) == (None, None, None, None)
        assert [item.n for item in little.items] == [little.fit] * 5


def test_comments_are_in_an_order_that_tells_nothing_of_the_visits() -> None:
    item = next(each for each in wave(4).items if each.key == "papers")
    assert (item.n, item.failed, item.comments) == (4, 2, ("case 6", "case 7", "case 8", "case 9"))


def test_two_waves_are_compared_on_what_both_ask_in_the_same_way() -> None:
    explaining = TERMS.sections[1]
    other = replace(explaining, items=(replace(explaining.items[0], may_not_apply=True), *explaining.items[1:2]))
    earlier = PastWave(
        "2026-2", replace(TERMS, sections=(TERMS.sections[0], other)), (BEST, BEST, BEST | {"greets": "no"})
    )
    compared = wave(before=earlier).compared
    assert compared is not None
    assert [item.key for item in compared.items] == ["greets", "no-money", "next-step"]
    assert compared.before.mean == pytest.approx((100 + 100 + (75 + 300) / 4) / 3)
    assert compared.now.mean == 100.0


def test_a_released_file_is_read_back_and_any_changed_figure_is_refused() -> None:
    text = release_text(wave())
    assert read_release(text.encode()) == wave()
    changed = json.loads(text)
    changed["wave"]["items"][0]["failed"] = 2
    for content, code in (
        (json.dumps(changed), RELEASE_CHANGED),
        ("{}", RELEASE_NOT_READABLE),
        ("[", RELEASE_NOT_READABLE),
    ):
        with pytest.raises(UserError) as refused:
            read_release(content.encode())
        assert refused.value.code == code


def test_a_file_that_tells_a_score_of_too_few_clerks_is_refused_although_its_digest_fits() -> None:
    with pytest.raises(UserError) as refused:
        read_release(release_text(sealed(replace(wave(), clerks=2))).encode())
    assert refused.value.code == RELEASE_NOT_READABLE
