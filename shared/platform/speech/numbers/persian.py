"""Persian number words, joined by و from the thousands down."""

_SMALL = [
    "صفر",
    "یک",
    "دو",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
    "سیزده",
    "چهارده",
    "پانزده",
    "شانزده",
    "هفده",
    "هجده",
    "نوزده",
]
_TENS = ["_", "_", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"]
_HUNDREDS = ["_", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد"]


def cardinal(number: int) -> str:
    """Return 2024 as دو هزار و بیست و چهار; one thousand is said without یک."""
    thousands, below = divmod(number, 1000)
    words = []
    if thousands:
        words.append(f"{_SMALL[thousands]} هزار" if thousands > 1 else "هزار")
    hundreds, rest = divmod(below, 100)
    if hundreds:
        words.append(_HUNDREDS[hundreds])
    if rest >= 20:
        words.append(_TENS[rest // 10])
        rest %= 10
    if rest:
        words.append(_SMALL[rest])
    return " و ".join(words)
