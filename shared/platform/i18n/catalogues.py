"""The translations as files: reads and writes Qt Linguist catalogues, collects new messages, compiles what is stale."""

import os
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from shared.platform.i18n.compiled import compiled
from shared.platform.i18n.extraction import SourceText, messages_in_tree
from shared.platform.i18n.languages import Language

FOLDER = Path(__file__).resolve().parents[2] / "translations"
ROOT = FOLDER.parents[1]

Catalogue = dict[SourceText, "Translation"]


class CatalogueError(Exception):
    """A catalogue could not be read or compiled; the message is one plain sentence."""


@dataclass(frozen=True)
class Translation:
    """The translation of one message: one text, or one per plural form; empty while it is unfinished."""

    forms: tuple[str, ...]

    @property
    def finished(self) -> bool:
        """True when every form has a text."""
        return bool(self.forms) and all(form.strip() for form in self.forms)


def source_path(language: Language, folder: Path = FOLDER) -> Path:
    """Return the file that translators edit."""
    return folder / f"nobat_{language.value}.ts"


def compiled_path(language: Language, folder: Path = FOLDER) -> Path:
    """Return the file that the program loads; a build product."""
    return folder / f"nobat_{language.value}.qm"


def belongs(message: SourceText, language: Language) -> bool:
    """Say whether a catalogue holds a message: English only needs its plural forms."""
    return language is not Language.EN or message.plural


def read_catalogue(language: Language, folder: Path = FOLDER) -> Catalogue:
    """Return every message of one catalogue; a missing file is an empty catalogue."""
    path = source_path(language, folder)
    if not path.exists():
        return {}
    try:
        root = ET.parse(path).getroot()  # noqa: S314  -- the catalogues are part of this very program
    except ET.ParseError as problem:
        raise CatalogueError(f"The catalogue {path.name} is not valid XML: {problem}.") from problem
    found: Catalogue = {}
    for context in root.iter("context"):
        for item in context.iter("message"):
            message = SourceText(
                context.findtext("name", ""), item.findtext("source", ""), item.findtext("comment", "")
            )
            found[message] = _translation(item.find("translation"))
    return found


def write_catalogue(language: Language, catalogue: Catalogue, folder: Path = FOLDER) -> None:
    """Write one catalogue, sorted, so that the same content is always the same file."""
    root = ET.Element("TS", version="2.1", language=language.locale, sourcelanguage=Language.EN.locale)
    for name in sorted({message.context for message in catalogue}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(key for key in catalogue if key.context == name):
            _add_message(context, message, catalogue[message], language)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    _replace(source_path(language, folder), f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode())


def update_catalogues(messages: Iterable[SourceText] | None = None, folder: Path = FOLDER) -> None:
    """Make each catalogue hold exactly the messages of the code: new ones unfinished, forgotten ones removed."""
    wanted = messages_in_tree(ROOT) if messages is None else set(messages)
    for language in Language:
        known = read_catalogue(language, folder)
        fresh = {
            message: known.get(message, Translation(("",) * _form_count(message, language)))
            for message in wanted
            if belongs(message, language)
        }
        if fresh != known:
            write_catalogue(language, fresh, folder)


def compile_catalogues(folder: Path = FOLDER, *, force: bool = False) -> list[Path]:
    """Compile the catalogues that are newer than their product and return the files made.

    CatalogueError says in one sentence which catalogue failed and why.
    """
    made = []
    for language in Language:
        source, product = source_path(language, folder), compiled_path(language, folder)
        if not source.exists():
            raise CatalogueError(f"The catalogue {source} is missing; please install the program again.")
        if force or not product.exists() or product.stat().st_mtime_ns < source.stat().st_mtime_ns:
            _write_compiled(language, folder)
            made.append(product)
    return made


def stale_catalogues(folder: Path = FOLDER) -> list[Language]:
    """Return the languages whose compiled catalogue is missing or says something else than its source."""
    return [language for language in Language if not _is_current(language, folder)]


def _is_current(language: Language, folder: Path) -> bool:
    # Compares the contents: an installation writes the files in any order, so their times say nothing.
    product = compiled_path(language, folder)
    return product.exists() and product.read_bytes() == _compiled(language, folder)


def _translation(element: ET.Element | None) -> Translation:
    if element is None or element.get("type") == "unfinished":
        return Translation(("",))
    forms = element.findall("numerusform")
    return Translation(tuple(form.text or "" for form in forms) if forms else (element.text or "",))


def _form_count(message: SourceText, language: Language) -> int:
    return language.plural_forms if message.plural else 1


def _add_message(context: ET.Element, message: SourceText, translation: Translation, language: Language) -> None:
    item = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(item, "source").text = message.source
    if message.comment:
        ET.SubElement(item, "comment").text = message.comment
    target = ET.SubElement(item, "translation", {} if translation.finished else {"type": "unfinished"})
    if message.plural:
        forms = translation.forms if translation.finished else ("",) * _form_count(message, language)
        for form in forms:
            ET.SubElement(target, "numerusform").text = form
    else:
        target.text = translation.forms[0]


def _compiled(language: Language, folder: Path) -> bytes:
    catalogue = read_catalogue(language, folder)
    return compiled(language, {message: each.forms for message, each in catalogue.items() if each.finished})


def _write_compiled(language: Language, folder: Path) -> None:
    content, product = _compiled(language, folder), compiled_path(language, folder)
    try:
        _replace(product, content)
    except OSError as problem:
        raise CatalogueError(
            f"The translations cannot be written to {product.parent}: {problem.strerror}."
        ) from problem


def _replace(path: Path, content: bytes) -> None:
    # Written next to the final file and then renamed: three programs may start, and compile, at the same time.
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    waiting = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        waiting.chmod(0o644)
        waiting.replace(path)
    finally:
        waiting.unlink(missing_ok=True)


def main(arguments: list[str]) -> int:
    """Run from the command line: `--update` collects messages from the code first, then all stale ones are compiled."""
    try:
        if "--update" in arguments:
            update_catalogues()
        made = compile_catalogues()
    except CatalogueError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    sys.stdout.write(f"{len(made)} catalogues compiled.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
