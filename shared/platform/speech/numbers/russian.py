"""Russian number words: masculine and in the nominative, as they are said after «номер»; thousands are feminine.

Before a feminine noun and after words such as «меньше» they have other forms.
"""

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
_FEMININE = {"один": "одна", "два": "две"}
_SMALL_OF = {
    "ноль": "ноля",
    "один": "одного",
    "два": "двух",
    "три": "трёх",
    "четыре": "четырёх",
    "восемь": "восьми",
    "сорок": "сорока",
    "девяносто": "девяноста",
    "сто": "ста",
    "двести": "двухсот",
    "триста": "трёхсот",
    "четыреста": "четырёхсот",
    "пятьдесят": "пятидесяти",
    "шестьдесят": "шестидесяти",
    "семьдесят": "семидесяти",
    "восемьдесят": "восьмидесяти",
    "пятьсот": "пятисот",
    "шестьсот": "шестисот",
    "семьсот": "семисот",
    "восемьсот": "восьмисот",
    "девятьсот": "девятисот",
}


def genitive(number: int, *, feminine: bool = False) -> str:
    """Return a number from 0 to 999 as it is said after "less than" and "until": 25 as двадцати пяти."""
    words = cardinal(number) if number else _SMALL[0]
    if feminine and words.endswith("один"):
        words = words.removesuffix("один") + "одной"
    # All others end in a soft sign, which becomes и.
    return " ".join(_SMALL_OF.get(word, word.removesuffix("ь") + "и" * word.endswith("ь")) for word in words.split())


def cardinal(number: int, *, feminine: bool = False) -> str:
    """Return 2345 as две тысячи триста сорок пять; before a feminine noun 21 as двадцать одна."""
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
    if rest or not number:
        words.append(_FEMININE.get(_SMALL[rest], _SMALL[rest]) if feminine else _SMALL[rest])
    return " ".join(words)
