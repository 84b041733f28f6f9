"""The letters of the on-screen keyboards, row by row, in each language's own usual order."""

from shared.platform.i18n.languages import Language

ZERO_WIDTH_NON_JOINER = "\u200c"

LETTER_ROWS = {
    Language.EN: ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    Language.RU: ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбюё"),
    Language.KK: ("әіңғүұқөһ", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбюё"),
    Language.FA: ("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطژزرذدپوئآءأؤ"),
    Language.AR: ("ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"),
}
DIGITS = {
    Language.EN: "1234567890",
    Language.RU: "1234567890",
    Language.KK: "1234567890",
    Language.FA: "۱۲۳۴۵۶۷۸۹۰",
    Language.AR: "١٢٣٤٥٦٧٨٩٠",
}
SIGNS = {
    Language.EN: ",.?!:-'",
    Language.RU: ",.?!:-№",
    Language.KK: ",.?!:-№",
    Language.FA: "،.؟!:",
    Language.AR: "،.؟!:",
}
