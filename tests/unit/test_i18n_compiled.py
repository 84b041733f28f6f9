"""Our own compiler of catalogues makes files that Qt reads like those of Qt's own compiler."""

import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from shared.platform.i18n.catalogues import (
    compile_catalogues,
    compiled_path,
    read_catalogue,
    source_path,
    stale_catalogues,
    update_catalogues,
)
from shared.platform.i18n.extraction import SourceText
from shared.platform.i18n.languages import Language

COUNTS = (*range(125), 200, 1000, 1001, 1002, 1011)


@pytest.mark.parametrize("language", list(Language))
def test_every_message_and_plural_form_is_found_as_in_a_catalogue_compiled_by_qt(
    language: Language, tmp_path: Path
) -> None:
    oracle = tmp_path / "oracle.qm"
    compiler = next(Path(PySide6.__file__).parent.rglob("lrelease*"))
    subprocess.run([compiler, "-silent", source_path(language), "-qm", oracle], check=True)
    of_qt, ours = QTranslator(), QTranslator()
    assert of_qt.load(str(oracle))
    assert ours.load(str(compiled_path(language)))
    assert ours.language() == of_qt.language()
    for message in read_catalogue(language):
        for count in COUNTS if message.plural else (-1,):
            asked = (message.context, message.source, message.comment or None, count)
            assert ours.translate(*asked) == of_qt.translate(*asked) != "", asked


def test_a_catalogue_is_stale_when_its_product_says_something_else_whatever_the_times_say(tmp_path: Path) -> None:
    update_catalogues({SourceText("a", "%n x")}, tmp_path)
    assert stale_catalogues(tmp_path) == list(Language)
    compile_catalogues(tmp_path)
    source_path(Language.KK, tmp_path).touch()
    assert stale_catalogues(tmp_path) == []
    compiled_path(Language.RU, tmp_path).write_bytes(compiled_path(Language.KK, tmp_path).read_bytes())
    assert stale_catalogues(tmp_path) == [Language.RU]
