"""Small things of the console: typed numbers, remembered choices, what the card says."""

from pathlib import Path
from unittest.mock import Mock

import pytest

from counter_console.chrome import commands, counter_text
from counter_console.desk.card_content import face_of
from counter_console.desk.commands import AtDesk, verb_command
from counter_console.desk.state import DeskState
from counter_console.desk.texts import PHASES
from counter_console.desk.verbs import VERBS, DeskVerb, Phase
from counter_console.preferences import Preferences, PreferenceStore
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.ids import new_id


def test_choices_are_remembered_by_the_device(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "console.json"
    store = PreferenceStore(file, Preferences())
    store.change(language=Language.FA, docked=True, staff="olga")
    again = PreferenceStore(file, Preferences()).now
    assert (again.language, again.docked, again.staff) == (Language.FA, True, "olga")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"language": "xx"}'])
def test_a_damaged_file_of_choices_counts_as_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "console.json"
    file.write_text(content, encoding="utf-8")
    assert PreferenceStore(file, Preferences()).now == Preferences()


def test_a_folder_that_cannot_be_written_only_forgets(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    store = PreferenceStore(blocked / "console.json", Preferences())
    store.change(colours="dark")
    assert store.now.colours == "dark"


def test_every_verb_has_a_row_and_every_phase_a_text() -> None:
    assert set(VERBS) == set(DeskVerb)
    assert set(PHASES) == set(Phase)


@pytest.mark.parametrize("phase", list(Phase))
def test_a_phase_has_one_strong_button_and_no_key_twice(phase: Phase) -> None:
    offered = [row for row in VERBS.values() if phase in row.primary | row.usual | row.rare]
    assert sum(phase in row.primary for row in offered) == 1
    assert len({row.key for row in offered}) == len(offered)


def test_a_verb_asks_a_question_or_does_something() -> None:
    desk = AtDesk(Mock(), new_id(), DeskState("Counter 1", "1", "Olga", "", Phase.IDLE), ended=new_id())
    for verb, row in VERBS.items():
        if verb is not DeskVerb.ASK_HELP:  # this one goes to the notices
            assert (row.question is None) == (verb_command(verb, desk) is not None), verb


def test_a_counter_is_named_in_the_readers_digits() -> None:
    assert Translator(Language.AR).text(counter_text("3")).endswith("٣")
    assert "B2" in Translator(Language.EN).text(counter_text("B2"))


def test_a_console_without_a_desk_offers_no_narrow_column() -> None:
    keys = [entry.key for entry in commands(docked=False, dark=False, may_dock=False)]
    assert "size" not in keys
    assert "sign_out" in keys


def test_before_the_first_reading_the_card_says_that_it_reads() -> None:
    face = face_of(DeskState("Counter 1", "1", "Olga", "", Phase.IDLE))
    assert not face.number
    assert Translator(Language.EN).text(face.label) == "Reading the queue"
