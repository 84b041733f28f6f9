"""What the maintenance service and the commands about e-mail share."""

from collections.abc import Callable

from shared.bootstrap import OpenBranch
from shared.office.settings.model import Settings
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import DigitPolicy, Translator
from shared.platform.mail.password import read_mail_password
from shared.platform.mail.smtp import SmtpConnector


def mail_connector(branch: OpenBranch, settings: Settings) -> SmtpConnector:
    """Return what sends e-mail for a branch, with the password that this computer keeps."""
    return SmtpConnector(settings.mail, read_mail_password(str(branch.database.branch_id)))


def spoken(branch: OpenBranch) -> Callable[[Language, Showable], str]:
    """Return what puts names and dates into a language, with the digits of the branch."""
    translators: dict[tuple[Language, DigitPolicy], Translator] = {}

    def say(language: Language, shown: Showable) -> str:
        digits = DigitPolicy(branch.settings.values().digits.value)
        if (language, digits) not in translators:
            translators[language, digits] = Translator(language, digits)
        return translators[language, digits].text(shown)

    return say
