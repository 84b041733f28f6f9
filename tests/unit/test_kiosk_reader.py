"""What is said when pages are read aloud: once a page stands, where the keyboard is, what is new; and never a code."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from kiosk.read_aloud.keys import SpeechKey, speech_keys
from kiosk.read_aloud.levels import SPEEDS, VOLUMES, Levels
from kiosk.read_aloud.reader import GIVE_UP_S, PAUSE_S, PageReader
from kiosk.read_aloud.scene import Scene
from kiosk.read_aloud.sentences import Audience, Sentences
from shared.platform.i18n.languages import Language
from shared.platform.speech.parts import PagePart, PartRole, Utterance
from shared.platform.speech.speaker import VoiceStyle
from tests.helpers.kiosks import Seconds

EN = Language.EN
OPEN, SECRET = Audience(), Audience(headset=True)


def part(role: PartRole, name: str = "", **more: object) -> PagePart:
    return replace(PagePart(role, name, EN), **more)


TITLE, TAKE, HELP = part(PartRole.TITLE, "Passports"), part(PartRole.BUTTON, "Take"), part(PartRole.BUTTON, "Help")
CARD = Scene("card", EN, (TITLE, TAKE, HELP), 1, TAKE)


class SlowTeller:
    """Says a sentence until `finish` is called."""

    trouble = None

    def __init__(self) -> None:
        self.said: list[str] = []
        self.styles: list[VoiceStyle] = []
        self.stops = 0
        self.forgot = 0
        self._done: Callable[[], None] = lambda: None

    def say(
        self, sentence: Utterance, style: VoiceStyle, done: Callable[[], None], following: Utterance | None
    ) -> None:
        """Begin to say it."""
        self.said.append(sentence.words)
        self.styles.append(style)
        self._done = done

    def finish(self) -> None:
        """The sentence is over."""
        self._done()

    def stop(self, *, hangs: bool = False) -> None:
        """Count it."""
        self.stops += 1

    def forget(self) -> None:
        """Count it."""
        self.forgot += 1


class Rig:
    """A reader that is on and has looked at the card."""

    def __init__(self) -> None:
        self.teller, self.seconds = SlowTeller(), Seconds()
        self.reader = PageReader(self.teller, self.seconds, Sentences())
        self.reader.start(())
        self.reader.look(CARD)

    def look(self, scene: Scene = CARD, seconds: float = PAUSE_S) -> None:
        """Let time pass and look."""
        self.seconds.now += seconds
        self.reader.look(scene)

    def listen(self) -> list[str]:
        """Let everything be said; return it."""
        before = len(self.teller.said)
        while self.reader.speaking and len(self.teller.said) < before + 50:
            self.teller.finish()
        return self.teller.said


def test_a_page_is_silent_for_a_moment_then_it_is_read_in_order_with_the_place_of_the_keyboard() -> None:
    rig = Rig()
    rig.look(seconds=PAUSE_S / 2)
    assert rig.teller.said == []
    assert rig.reader.speaking
    rig.look()
    assert rig.listen() == ["Passports.", "Take, button.", "Help, button.", "You are at: Take, button."]
    assert not rig.reader.speaking


def test_an_action_ends_what_is_being_said_and_the_new_place_is_said() -> None:
    rig = Rig()
    rig.look()
    rig.reader.interrupt()
    assert (rig.teller.stops, rig.reader.speaking) == (1, False)
    # A sentence that was broken off reports in late.
    rig.teller.finish()
    rig.look(replace(CARD, at=2, focus=HELP), 0.25)
    assert rig.listen() == ["Passports.", "Help, button."]


def test_a_new_page_ends_the_one_before() -> None:
    rig = Rig()
    rig.look()
    rig.look(replace(CARD, place="ticket", parts=(part(PartRole.NUMBER, "K045"),), at=None, focus=None))
    rig.look(replace(CARD, place="ticket", parts=(part(PartRole.NUMBER, "K045"),), at=None, focus=None))
    assert rig.listen() == ["Passports.", "K, forty-five.", "Sign by sign: K, zero, four, five."]


def test_an_error_is_said_after_what_is_being_said_and_a_figure_that_changes_is_not() -> None:
    rig = Rig()
    rig.look()
    wrong = part(PartRole.MESSAGE, "This number is unknown.")
    figure = part(PartRole.FIGURE, "Expected wait: 10–20 min")
    rig.look(replace(CARD, parts=(*CARD.parts, wrong, figure)), 0.25)
    assert rig.listen()[-1] == "This number is unknown."
    later = replace(figure, name="Expected wait: 5–15 min")
    rig.look(replace(CARD, parts=(*CARD.parts, wrong, later)), 0.25)
    assert not rig.reader.speaking


@pytest.mark.parametrize("at_key", [True, False], ids=["key-on-the-screen", "in-the-field"])
def test_a_sign_that_is_written_into_a_field_is_told_once(at_key: bool) -> None:
    rig, key = Rig(), part(PartRole.KEY, "s")

    def written(words: str) -> Scene:
        field = part(PartRole.FIELD, "Your comment", words=words, private=True)
        return Scene("comment", EN, (field,), 1, key if at_key else field)

    rig.look(written(""))
    rig.look(written(""))
    rig.listen()
    rig.teller.said.clear()
    rig.look(written("s"), 0.25)
    assert rig.listen() == ["Your comment, text field, letters: 1."]


def test_again_says_the_last_thing_and_twice_the_whole_page() -> None:
    rig = Rig()
    rig.look()
    rig.listen()
    rig.reader.interrupt()
    rig.look(replace(CARD, at=2, focus=HELP), 0.25)
    rig.listen()
    rig.teller.said.clear()
    rig.reader.again()
    assert rig.listen() == ["Help, button."]
    rig.reader.again()
    assert rig.listen()[1:] == ["Passports.", "Take, button.", "Help, button.", "You are at: Help, button."]


def test_a_pause_goes_on_with_the_sentence_that_was_broken_off() -> None:
    rig = Rig()
    rig.look()
    rig.teller.finish()
    rig.reader.pause()
    assert (rig.teller.stops, rig.reader.speaking) == (1, False)
    rig.reader.pause()
    assert rig.teller.said == ["Passports.", "Take, button.", "Take, button."]


def test_a_new_speed_is_told_and_the_sentence_begins_again() -> None:
    rig = Rig()
    rig.look()
    rig.reader.change(Levels().faster(1), [Utterance("Speed 5 of 7", EN)])
    assert rig.listen()[:3] == ["Passports.", "Speed 5 of 7", "Passports."]
    assert (rig.teller.styles[0].speed, rig.teller.styles[1].speed) == (60, 80)


def test_a_voice_that_died_is_given_up() -> None:
    rig = Rig()
    rig.look()
    rig.look(seconds=GIVE_UP_S)
    assert rig.teller.stops == 1
    assert rig.teller.said == ["Passports.", "Take, button."]


def test_the_end_of_a_visit_is_the_end_of_everything_private() -> None:
    rig = Rig()
    rig.look()
    rig.reader.levels = Levels(0, 0)
    rig.reader.stop()
    rig.look()
    assert (rig.teller.forgot, rig.reader.speaking, rig.reader.levels) == (1, False, Levels())


def test_everybody_finds_the_usual_levels_and_steps_end_at_the_ends() -> None:
    assert Levels().style == VoiceStyle(70, 60)
    assert Levels().faster(-9).style.speed == SPEEDS[0]
    assert Levels().louder(9).style.volume == VOLUMES[-1] == 100
    assert 6 <= len(SPEEDS) <= 8
    # The share to the ear is the square root of that of the swing: no step is more than ten decibels.
    assert all((low / high) ** 4 >= 0.1 for low, high in pairwise(VOLUMES))


@pytest.mark.parametrize(
    ("audience", "words"),
    [
        (OPEN, "Digits entered: 3 of 12."),
        (Audience(private_too=True), "Digits entered: 3 of 12."),
        (SECRET, "Entered: one, two, three."),
    ],
)
def test_digits_of_a_code_never_leave_a_headset(audience: Audience, words: str) -> None:
    typed = part(PartRole.TYPED, words="123", private=True, length=12)
    assert [said.words for said in Sentences().part(typed, audience=audience)] == [words]
    assert all(said.private for said in Sentences().part(typed, audience=SECRET))


def test_what_a_visitor_wrote_is_said_only_to_them_or_when_they_want_it() -> None:
    field = part(PartRole.FIELD, "Your comment", words="Slow", private=True)
    note = part(PartRole.TEXT, "Aigerim S.", private=True)

    def said(audience: Audience) -> list[str]:
        return [each.words for one in (field, note) for each in Sentences().part(one, audience=audience)]

    assert said(OPEN) == ["Your comment, text field, letters: 4.", "Something private is left out."]
    assert said(SECRET) == said(Audience(private_too=True)) == ["Your comment, text field: Slow.", "Aigerim S."]


@pytest.mark.parametrize(
    ("spoken", "words"),
    [
        (part(PartRole.BUTTON, "Take a ticket?", description="12 min"), "Take a ticket, button. 12 minutes."),
        (part(PartRole.BUTTON, "Continue", usable=False), "Continue, cannot be used now."),
        (part(PartRole.CHOICE, "Large", chosen=True), "Large, chosen."),
        (part(PartRole.TICK, "Speed"), "Speed, not chosen."),
        (part(PartRole.FIELD, "Your comment"), "Your comment, text field, empty."),
        (part(PartRole.TYPED, words="D04"), "Entered: D, zero, four."),
        (part(PartRole.TYPED), "Nothing is entered yet."),
        (part(PartRole.KEYBOARD), "Keys on the screen."),
        (part(PartRole.KEY, "5"), "5."),
        (replace(part(PartRole.KEY, "D"), language=Language.RU), "дэ."),
    ],
)
def test_each_part_says_what_it_is_and_how_it_is(spoken: PagePart, words: str) -> None:
    assert " ".join(each.words for each in Sentences().part(spoken, audience=OPEN)) == words


def test_the_keys_of_a_keypad_are_given_in_order() -> None:
    assert speech_keys(("F9", "F10")) == {Qt.Key.Key_F9: SpeechKey.ON_OFF, Qt.Key.Key_F10: SpeechKey.AGAIN}
    assert list(speech_keys().values()) == list(SpeechKey)
