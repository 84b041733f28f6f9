"""In which languages a long walk is tried: in some by each run of the tests, in all when that is asked for."""

import os

from shared.platform.i18n.languages import Language

#: Set to 1, long walks are tried in all languages.
EVERY_LANGUAGE = "NOBAT_EVERY_LANGUAGE"


def tried(*usual: Language) -> tuple[Language, ...]:
    """Return the languages of a long walk."""
    return tuple(Language) if os.environ.get(EVERY_LANGUAGE) == "1" else usual
