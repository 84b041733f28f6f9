"""Letters for ticket numbers that are neither misheard for others nor misread, in given languages; pure."""

from collections.abc import Collection, Mapping

from shared.platform.i18n.languages import Language

#: The letters of tickets: I, O and Q look like 1 and 0.
LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
#: Letters whose names a noisy hall makes one of, in each language: "bee" and "dee", «бэ» and «пэ».
_HEARD_ALIKE: Mapping[Language, tuple[str, ...]] = {
    Language.EN: ("BCDEGPTV", "AHJK", "FSX", "MN", "UW"),
    Language.RU: ("BCDEGPTV", "AHK", "FS", "LMNR"),
    Language.KK: ("BCDEGPTV", "AHK", "FS", "LMNR"),
    Language.FA: ("BCDEGPTV", "AJK", "FS", "LMN"),
    Language.AR: ("BCDEGPTV", "AJK", "FS", "LMN"),
}
#: Taken for the digits 8, 6, 5 and 2 from far away.
_LIKE_DIGITS = frozenset("BGSZ")
#: Read as other letters by those who read Cyrillic: C as «эс», H as «эн», P as «эр».
_LIKE_CYRILLIC = frozenset("BCHPXY")
_CYRILLIC = frozenset({Language.RU, Language.KK})


def heard_alike(letter: str, others: Collection[str], languages: Collection[Language]) -> tuple[str, ...]:
    """Return those of other letters that are taken for this one in one of these languages."""
    groups = [group for language in languages for group in _HEARD_ALIKE[language] if letter in group]
    return tuple(other for other in others if other != letter and any(other in group for group in groups))


def clear_letters(used: Collection[str], languages: Collection[Language], count: int) -> tuple[str, ...]:
    """Return the best letters that are still free, the best first, also told apart from each other."""
    misread = _LIKE_DIGITS | (_LIKE_CYRILLIC if _CYRILLIC & {*languages} else frozenset())
    taken, chosen = [*used], list[str]()
    for _ in range(min(count, len({*LETTERS} - {*used}))):
        free = [letter for letter in LETTERS if letter not in taken]
        best = min(free, key=lambda letter: (len(heard_alike(letter, taken, languages)), letter in misread, letter))
        taken.append(best)
        chosen.append(best)
    return tuple(chosen)
