"""What the maintenance service and the commands about e-mail share."""

from collections.abc import Callable

from shared.bootstrap import OpenBranch
from shared.office.settings.model import Settings
from shared.platform.i18n.formats import Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.platform.mail.password import read_mail_password
from shared.platform.mail.smtp import SmtpConnector


def mail_connector(branch: OpenBranch, settings: Settings) -> SmtpConnector:
    """Return what sends e-mail for a branch, with the password that this computer keeps."""
    return SmtpConnector(settings.mail, read_mail_password(str(branch.database.branch_id)))


def spoken(branch: OpenBranch) -> Callable[[Language, Showable], str]:
    """Return what puts names and dates into a language, with the digits and calendars of the branch."""
    translators: dict[tuple[Language, Formats], Translator] = {}

    def say(language: Language, shown: Showable) -> str:
        formats = branch.settings.values().formats
        if (language, formats) not in translators:
            translators[language, formats] = Translator(language, formats)
        return translators[language, formats].text(shown)

    return say
