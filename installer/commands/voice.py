"""`nobat voice say`: a call as a sound file; `voice text`: as text in all languages; `voice list`: what to record."""

import tempfile
from pathlib import Path

from installer.arguments import CliCommand, Option, member_of, whole_number
from installer.commands.options import DATA
from installer.locations import data_dir
from installer.problems import SetUpError, WrongUseError
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.factory import RECORDED
from shared.platform.speech.recordings import LIST_NAME, all_pieces, list_text, read_list
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


def _list(language: Language, data: Path | None) -> int:
    """List what has to be recorded so that a board speaks with a person's voice in one language.

    The list is written into the folder of the recordings, which a board reads: each piece is a WAV file of one channel
    and 16 bits, all with the same rate, named like its number (0001.wav). A call of which a piece is missing is said
    by the computer's voice as a whole. Pieces keep their numbers when the list is made again.
    """
    folder = data_dir(data) / RECORDED / language.value
    file = folder / LIST_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        known = read_list(file.read_text(encoding="utf-8")) if file.exists() else {}
        text = list_text(known, all_pieces(language))
        file.write_text(text, encoding="utf-8")
    except OSError:
        raise UserError(FOLDER_NOT_WRITABLE, path=str(folder)) from None
    print(text, end="")
    print(file)
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
    CliCommand(
        "voice list",
        _list,
        (Option("--language", "Its language.", metavar="CODE", read=member_of(Language), required=True), DATA),
        ("nobat voice list --language kk",),
    ),
    CliCommand("voice text", _text, _CALL, ("nobat voice text --number A045 --counter 5",)),
)
