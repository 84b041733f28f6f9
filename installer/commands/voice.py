"""`nobat voice say`: a call as the boards say it, as a sound file; `nobat voice text`: as text, in all languages."""

import tempfile
from pathlib import Path

from installer.arguments import CliCommand, Option, member_of, whole_number
from installer.problems import SetUpError, WrongUseError
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.voice import Voice

_SPEEDS = (60, 150)


def _sentence(number: str, counter: str, language: Language, *, again: bool) -> str:
    if not number.isalnum() or not number.isascii():
        raise WrongUseError(f"'{number}' is no number of a ticket", "voice")
    saying = Saying(Announcement("", language, number.upper(), counter), language, int(again))
    return spoken(saying, Translator(language))


def _say(number: str, counter: str, language: Language, again: bool, speed: int, volume: int, to: Path) -> int:
    """Write a call as a sound file (WAV), just as a board says it. Needs no branch.

    Without a voice on this computer nothing is written.
    """
    text = _sentence(number, counter, language, again=again)
    with tempfile.TemporaryDirectory() as folder:
        voice = Voice(Path(folder))
        try:
            clip = voice.clip(text, language, speed, volume)
        finally:
            voice.end()
        if clip is None:
            raise SetUpError("This computer has no voice; 'nobat doctor' says how to get it.")
        try:
            to.write_bytes(clip.read_bytes())
        except OSError:
            raise UserError(FOLDER_NOT_WRITABLE, path=str(to.parent)) from None
    print(text)
    return 0


def _text(number: str, counter: str) -> int:
    """Show what the boards say for a call, the first time and again, in each language. Needs no branch and no voice."""
    for language in Language:
        for again in (False, True):
            print(f"{language.value}  {_sentence(number, counter, language, again=again)}")
    return 0


_CALL = (
    Option("--number", "Number of the ticket.", metavar="NUMBER", required=True),
    Option("--counter", "Number of the counter.", metavar="COUNTER", required=True),
)
COMMANDS = (
    CliCommand(
        "voice say",
        _say,
        (
            *_CALL,
            Option("--language", "Its language.", metavar="CODE", read=member_of(Language), default=Language.EN),
            Option("--again", "As it is said the second time."),
            Option("--speed", "In percent.", metavar="PERCENT", read=whole_number(*_SPEEDS), default=100),
            Option("--volume", "In percent.", metavar="PERCENT", read=whole_number(1, 100), default=100),
            Option("--to", "The sound file.", metavar="FILE", read=Path, required=True),
        ),
        ("nobat voice say --number A045 --counter 5 --language kk --to call.wav",),
    ),
    CliCommand("voice text", _text, _CALL, ("nobat voice text --number A045 --counter 5",)),
)
