"""Letters of tickets are proposed so that nobody in the hall takes one for another."""

from itertools import combinations

from shared.platform.i18n.languages import Language
from shared.platform.speech.clear_letters import LETTERS, clear_letters, heard_alike

EVERYBODY = tuple(Language)


def test_the_first_letters_of_a_branch_are_told_apart_in_every_language_and_are_not_misread() -> None:
    proposed = clear_letters("", EVERYBODY, 5)
    assert proposed == ("A", "D", "F", "L", "U")
    assert not any(heard_alike(one, (other,), EVERYBODY) for one, other in combinations(proposed, 2))
    assert not {*proposed} & {*"BCGHPSXYZ"}


def test_what_sounds_like_a_letter_in_use_comes_last() -> None:
    assert heard_alike("B", "ADPV", EVERYBODY) == ("D", "P", "V")
    assert not {*clear_letters("B", EVERYBODY, 5)} & {*"CDEGPTV"}
    assert clear_letters("ADFL", (Language.EN,), 1) == ("M",)
    assert clear_letters("ADFL", (Language.RU,), 1) == ("J",)


def test_a_letter_that_readers_of_cyrillic_misread_is_good_for_others() -> None:
    used = "ADFJKLMNRTUVWE"
    assert clear_letters(used, (Language.EN,), 1) == ("Y",)
    assert clear_letters(used, (Language.RU,), 9)[0] not in "BCHP"


def test_a_branch_that_uses_all_letters_gets_no_proposal() -> None:
    assert clear_letters(LETTERS, EVERYBODY, 3) == ()
    assert clear_letters(LETTERS[1:], EVERYBODY, 3) == ("A",)
