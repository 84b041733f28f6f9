"""Texts in five languages that lack some of them: where they are in what is typed, for a form and its lists."""

from collections.abc import Iterator, Mapping
from typing import Any

from shared.platform.forms.model import Field, Form, Kind, Path
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText


def missing_languages(raw: object) -> tuple[Language, ...]:
    """Return the languages in which a text is missing; none while nothing is written: there is nothing to translate."""
    texts = raw.as_dict() if isinstance(raw, LocalText) else raw if isinstance(raw, Mapping) else {}
    missing = tuple(language for language in Language if not str(texts.get(language.value, "")).strip())
    return () if len(missing) == len(Language) else missing


def gaps(form: Form, raw: Mapping[str, Any]) -> Iterator[Path]:
    """Yield the path of each missing text, in the order of the form: `("documents", 0, "name", "kk")`."""
    for field in form.fields:
        yield from ((field.key, *path) for path in field_gaps(field, raw.get(field.key)))


def field_gaps(field: Field, raw: object) -> Iterator[Path]:
    """Yield the path of each missing text within one field."""
    if field.kind is Kind.LOCAL_TEXT and not field.many:
        yield from ((language.value,) for language in missing_languages(raw))
    elif field.kind is Kind.FORM and field.form is not None and isinstance(raw, list | tuple):
        for at, entry in enumerate(raw):
            if isinstance(entry, Mapping):
                yield from ((at, *path) for path in gaps(field.form, entry))


def local_texts(form: Form) -> int:
    """Return how many texts in five languages a form asks for; those of a list count once."""
    return sum(
        local_texts(field.form) if field.form is not None else field.kind is Kind.LOCAL_TEXT for field in form.fields
    )
