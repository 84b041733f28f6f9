"""Russian number words: masculine and in the nominative, as they are said after «номер»; thousands are feminine."""

_SMALL = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_TENS = ["_", "_", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"]
_HUNDREDS = ["_", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"]
_THOUSANDS = ("", "тысяча", "две тысячи", "три тысячи", "четыре тысячи")


def cardinal(number: int) -> str:
    """Return 2345 as две тысячи триста сорок пять."""
    thousands, below = divmod(number, 1000)
    words = []
    if thousands:
        words.append(_THOUSANDS[thousands] if thousands < len(_THOUSANDS) else f"{_SMALL[thousands]} тысяч")
    hundreds, rest = divmod(below, 100)
    if hundreds:
        words.append(_HUNDREDS[hundreds])
    if rest >= 20:
        words.append(_TENS[rest // 10])
        rest %= 10
    if rest:
        words.append(_SMALL[rest])
    return " ".join(words)
