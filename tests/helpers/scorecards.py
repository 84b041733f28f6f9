"""A small scorecard for tests."""

from datetime import date

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import CardSection, CardTerms, Item, Scale


def words(text: str) -> LocalText:
    """Return a text in all five languages."""
    return LocalText.of({code: f"{text} ({code})" for code in ("en", "ru", "kk", "fa", "ar")})


def card_terms(begins: date = date(2026, 3, 10)) -> CardTerms:
    """Return two sections, weights 1 and 3: a greeting with a critical item, and what was explained."""
    greeting = CardSection(
        "greeting",
        words("Greeting"),
        1,
        (
            Item("greets", words("The clerk greets"), Scale.YES_NO, 1, standard="courtesy"),
            Item("no-money", words("Nobody asks for money"), Scale.YES_NO, 3, critical=True),
        ),
    )
    explaining = CardSection(
        "explaining",
        words("Explaining"),
        3,
        (
            Item("papers", words("All papers are named at once"), Scale.THREE, 2, standard="clear"),
            Item("next-step", words("The next step is explained"), Scale.FIVE, 1, may_not_apply=True, standard="clear"),
            Item("place", words("The place is clean"), Scale.YES_NO, 1, may_not_apply=True),
        ),
    )
    return CardTerms(words("Visit at the counter"), (greeting, explaining), begins)
