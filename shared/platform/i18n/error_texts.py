"""Chooses the sentence for an expected problem: what happened, what was kept, what to do."""

from collections.abc import Mapping
from typing import get_args

from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.error_texts_backup import BACKUP_SENTENCES
from shared.platform.i18n.error_texts_move import MOVE_SENTENCES
from shared.platform.i18n.error_texts_queue import QUEUE_SENTENCES
from shared.platform.i18n.error_texts_server import SERVER_SENTENCES
from shared.platform.i18n.error_texts_setup import SETUP_SENTENCES
from shared.platform.i18n.text import RunningTime, Text, Value, placeholders

#: For each problem its sentences: the most telling first, and last one that needs no values.
SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    **QUEUE_SENTENCES,
    **SETUP_SENTENCES,
    **SERVER_SENTENCES,
    **BACKUP_SENTENCES,
    **MOVE_SENTENCES,
}

_READY_VALUES = get_args(Value)


def error_text(error: UserError) -> Text:
    """Return the most telling sentence that the values of `error` can fill.

    A value `seconds` can also be shown as the running time `{wait}`.
    """
    values = {name: _shown(value) for name, value in error.values.items() if value is not None}
    seconds = error.values.get("seconds")
    if isinstance(seconds, (int, float)):
        values["wait"] = RunningTime(seconds)
    for sentence in SENTENCES[error.code]:
        wanted = placeholders(sentence.source)
        if wanted <= values.keys():
            return sentence.filled(None, **{name: values[name] for name in wanted})
    return SENTENCES[error.code][-1]


def _shown(value: object) -> Value:
    """Figures and texts stay what they are; anything else is shown as it writes itself."""
    ready: Value = value if isinstance(value, _READY_VALUES) and not isinstance(value, bool) else str(value)
    return ready
