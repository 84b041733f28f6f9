"""Kazakh number words, and the ordinals that a counter has: бесінші терезе."""

_ONES = ["нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
_TENS = ["_", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
_ORDINALS = {
    "бір": "бірінші",
    "екі": "екінші",
    "үш": "үшінші",
    "төрт": "төртінші",
    "бес": "бесінші",
    "алты": "алтыншы",
    "жеті": "жетінші",
    "сегіз": "сегізінші",
    "тоғыз": "тоғызыншы",
    "он": "оныншы",
    "жиырма": "жиырмасыншы",
    "отыз": "отызыншы",
    "қырық": "қырқыншы",
    "елу": "елуінші",
    "алпыс": "алпысыншы",
    "жетпіс": "жетпісінші",
    "сексен": "сексенінші",
    "тоқсан": "тоқсаныншы",
    "жүз": "жүзінші",
    "мың": "мыңыншы",
}


def cardinal(number: int) -> str:
    """Return 2345 as екі мың үш жүз қырық бес; one hundred and one thousand are said without бір."""
    words = []
    for size, name in ((1000, "мың"), (100, "жүз")):
        count, number = divmod(number, size)
        if count:
            words += [_ONES[count], name] if count > 1 else [name]
    tens, ones = divmod(number, 10)
    if tens:
        words.append(_TENS[tens])
    if ones:
        words.append(_ONES[ones])
    return " ".join(words)


def ordinal(number: int) -> str:
    """Return 25 as жиырма бесінші: only the last word changes."""
    *before, last = cardinal(number).split()
    return " ".join((*before, _ORDINALS[last]))
