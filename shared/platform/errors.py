"""Expected problems, and the sentence that says what happened, what was kept and what to do."""

from dataclasses import dataclass, field
from typing import get_args

from shared.platform.i18n.text import RunningTime, Text, Value, placeholders, template


@dataclass(frozen=True, init=False)
class ErrorCode:
    """One expected problem, declared with the subject that raises it.

    `value` is the name under which it is logged and never changes. The most precise sentence comes first; the
    last needs no values.
    """

    value: str
    sentences: tuple[Text, ...] = field(compare=False, repr=False)

    def __init__(self, value: str, *sentences: Text) -> None:
        object.__setattr__(self, "value", value)
        object.__setattr__(self, "sentences", sentences)

    def __str__(self) -> str:
        return self.value


class UserError(Exception):
    """An expected problem; `code` chooses the sentence, `values` fill it in. Nothing was changed."""

    def __init__(self, code: ErrorCode, **values: object) -> None:
        super().__init__(f"{code.value} {values}" if values else code.value)
        self.code = code
        self.values = values


FOLDER_NOT_WRITABLE = ErrorCode(
    "folder_not_writable",
    template(
        "errors",
        "Nothing can be written to {path}. Allow this user to write there, or choose another folder.",
    ),
    template(
        "errors",
        "Nothing can be written to this folder. Allow this user to write there, or choose another folder.",
    ),
)


def error_text(error: UserError, *, technical: bool = False) -> Text:
    """Return the most precise sentence that the values of `error` can fill.

    A value `seconds` can also be shown as the running time `{wait}`. A `problem` in the words of a server or of the
    system is English: only `technical` readers, at a command line, get it; everybody else finds it in the log.
    """
    values = {name: _shown(value) for name, value in error.values.items() if value is not None}
    if not technical and isinstance(values.get("problem"), str):
        del values["problem"]
    seconds = error.values.get("seconds")
    if isinstance(seconds, (int, float)):
        values["wait"] = RunningTime(seconds)
    for sentence in error.code.sentences:
        wanted = placeholders(sentence.source)
        if wanted <= values.keys():
            return sentence.filled(None, **{name: values[name] for name in wanted})
    return error.code.sentences[-1]


def _shown(value: object) -> Value:
    """Return numbers and texts as they are, anything else as text."""
    ready: Value = value if isinstance(value, get_args(Value)) and not isinstance(value, bool) else str(value)
    return ready
