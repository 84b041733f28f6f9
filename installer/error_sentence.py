"""Says a problem in one sentence of a person's language."""

from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator


def sentence(problem: UserError, language: Language) -> str:
    """Return what happened and what to do."""
    text = Translator(language).text(error_text(problem))
    # A path is copied out of a terminal, and must not bring invisible characters along.
    return text if language.right_to_left else without_direction_controls(text)
