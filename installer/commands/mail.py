"""`nobat mail`: the password of the mail server, and a test message that says what is wrong."""

import getpass
import sys
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.opened import opened
from installer.commands.options import DATA, DATABASE, LANGUAGE
from installer.mail import mail_connector, spoken
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id
from shared.platform.mail.model import Mail, MailNotSentError
from shared.platform.mail.password import keep_mail_password
from shared.platform.mail.texts import FAULTS

_SUBJECT = translate("mail", "Test message")
_TEXT = translate("mail", "If you read this, messages to visitors can be sent.")


def _password(database: str, data: Path | None, language: Language | None) -> int:
    """Keep the password of the mail server on this computer. Run it where the maintenance service runs, as its user.

    It is asked for, or read from standard input; it is in no database and no backup.
    """
    with opened(database, data) as branch:
        asked = getpass.getpass("Password of the mail server: ") if sys.stdin.isatty() else sys.stdin.readline()
        place = keep_mail_password(str(branch.database.branch_id), asked.rstrip("\r\n"))
    print(f"Kept in {place}")
    return 0


def _test(database: str, data: Path | None, to: str, language: Language | None) -> int:
    """Send a test message to an address with the branch's settings, and say what went wrong."""
    spoken_language = language or Language.EN
    with opened(database, data) as branch:
        say = spoken(branch)
        subject, text = say(spoken_language, _SUBJECT), say(spoken_language, _TEXT)
        connector = mail_connector(branch, branch.settings.values())
        try:
            connector.send(Mail(str(new_id()), to, subject, text, spoken_language.value))
        except MailNotSentError as problem:
            print(say(spoken_language, FAULTS[problem.fault]), file=sys.stderr)
            print(problem, file=sys.stderr)
            return 1
    print(say(spoken_language, translate("mail", "The test message was sent to {address}.", address=to)))
    return 0


COMMANDS = (
    CliCommand("mail password", _password, (DATABASE, DATA, LANGUAGE), ("nobat mail password",)),
    CliCommand(
        "mail test",
        _test,
        (DATABASE, DATA, Option("--to", "Address of the test message.", metavar="ADDRESS", required=True), LANGUAGE),
        ("nobat mail test --to manager@example.org",),
    ),
)
