"""The five languages of the product, each with its locale, direction and own name."""

from enum import StrEnum


class Language(StrEnum):
    """A language of the product; the value is its ISO 639 code.

    `own_name` is its name in the language itself, `locale` the code of its formats, `plural_forms` how many forms a
    message with a number has. `right_to_left` languages are mirrored; they are also written in the Arabic script.
    """

    EN = ("en", "English", "en_GB", 2, False)
    RU = ("ru", "Русский", "ru_RU", 3, False)
    KK = ("kk", "Қазақша", "kk_KZ", 2, False)
    FA = ("fa", "فارسی", "fa_IR", 1, True)
    AR = ("ar", "العربية", "ar_EG", 6, True)

    own_name: str
    locale: str
    plural_forms: int
    right_to_left: bool

    def __new__(
        cls, code: str, own_name: str = "", locale: str = "", plural_forms: int = 1, right_to_left: bool = False
    ) -> "Language":
        """Make a member from its code and properties."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.own_name, member.locale = own_name, locale
        member.plural_forms, member.right_to_left = plural_forms, right_to_left
        return member

    @property
    def arabic_script(self) -> bool:
        """True when the language is written in the Arabic script, which needs slightly larger letters."""
        return self.right_to_left

    @property
    def comma(self) -> str:
        """The separator between the things of a list."""
        return "، " if self.arabic_script else ", "
