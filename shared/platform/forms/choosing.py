"""Finds choices in a long list: by words in any language, by their group, or only those that are chosen."""

from collections.abc import Collection, Sequence
from typing import Any

from shared.platform.forms.model import Choice
from shared.platform.i18n.text import LocalText, Showable
from shared.platform.i18n.translator import Translator

#: More choices than this are a list to search instead of chips.
MOST_CHIPS = 12
#: The same where one is chosen: names that exclude each other are compared more quickly side by side.
MOST_CHIPS_OF_ONE = 24


def is_long(choices: Sequence[Choice], *, many: bool) -> bool:
    """Return whether choices are a list to search; pictures are recognised at a glance."""
    most = MOST_CHIPS if many else MOST_CHIPS_OF_ONE
    return len(choices) > most and not any(choice.drawing for choice in choices)


def groups_of(choices: Sequence[Choice]) -> tuple[Showable, ...]:
    """Return the groups in the order of the choices; none when all are in one."""
    groups = tuple(dict.fromkeys(choice.group for choice in choices if choice.group))
    return groups if len(groups) > 1 else ()


def found_choices(
    choices: Sequence[Choice],
    typed: str,
    translator: Translator,
    group: Showable = "",
    only: Collection[Any] | None = None,
) -> tuple[Choice, ...]:
    """Return the choices that have every typed word in their label, of `group` ("" for all), and among `only`."""
    words = typed.casefold().split()
    return tuple(
        choice
        for choice in choices
        if (not group or choice.group == group)
        and (only is None or choice.value in only)
        and all(word in _searched(choice.label, translator) for word in words)
    )


def _searched(label: Showable, translator: Translator) -> str:
    """Return what is searched: a name in all its languages, because people remember one of them."""
    texts = [text for _language, text in label.texts] if isinstance(label, LocalText) else [translator.text(label)]
    return " ".join(texts).casefold()
