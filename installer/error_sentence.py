"""Turns a problem into one sentence in the user's language."""

from shared.platform.errors import UserError, error_text
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate, without_direction_controls
from shared.platform.i18n.translator import Translator

SEVERAL_PROBLEMS = translate(
    "errors",
    "The branch description cannot be used. Nothing was written. Correct these places and try again:",
)


def sentence(problem: UserError, language: Language) -> str:
    """Return what happened and what to do; a branch description with several problems gets one line for each."""
    translator = Translator(language)
    text = translator.text(error_text(problem, technical=True))
    places = problem.values.get("problems")
    if isinstance(places, tuple) and len(places) > 1:
        lines = (translator.text(place.text) for place in places)
        text = "\n".join((translator.text(SEVERAL_PROBLEMS), *lines))
    # Users copy paths from the terminal, so the sentence must not contain invisible characters.
    return text if language.right_to_left else without_direction_controls(text)
