"""The five languages of the product, with the names that their own readers know them by."""

from enum import StrEnum


class Language(StrEnum):
    """A language the product speaks; the value is its ISO 639 code."""

    EN = "en"
    RU = "ru"
    KK = "kk"
    FA = "fa"
    AR = "ar"

    @property
    def own_name(self) -> str:
        """The language's name in the language itself, for switches."""
        return _OWN_NAMES[self]

    @property
    def right_to_left(self) -> bool:
        """True when pages of this language are mirrored."""
        return self in (Language.FA, Language.AR)

    @property
    def arabic_script(self) -> bool:
        """True when the language is written in the Arabic script, which needs slightly larger letters."""
        return self in (Language.FA, Language.AR)

    @property
    def plural_forms(self) -> int:
        """How many plural forms a message with a number has in this language."""
        return _PLURAL_FORMS[self]


_OWN_NAMES = {
    Language.EN: "English",
    Language.RU: "Русский",
    Language.KK: "Қазақша",
    Language.FA: "فارسی",
    Language.AR: "العربية",
}

_PLURAL_FORMS = {Language.EN: 2, Language.RU: 3, Language.KK: 2, Language.FA: 1, Language.AR: 6}
