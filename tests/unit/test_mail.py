"""Sending letters over a mail server of the test: what arrives, and which sentence follows from what goes wrong."""

import ssl
from pathlib import Path

import pytest

from shared.platform import secret_keys
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.mail import password
from shared.platform.mail.model import Mail, MailFault, MailNotSentError, MailSecurity, MailServer
from shared.platform.mail.password import keep_mail_password, read_mail_password
from shared.platform.mail.smtp import SmtpConnector
from shared.platform.mail.texts import FAULTS
from tests.helpers.mail_servers import MailBox, mail_server
from tests.helpers.tls_servers import AUTHORITY, CERTIFICATES

LETTER = Mail("0192", "a.sadykova@example.org", "Құжат қажет\nBcc: all@example.org", "Жалдау шартын әкеліңіз.", "kk")


def connector(box: MailBox, security: MailSecurity = MailSecurity.NONE, user: str = "") -> SmtpConnector:
    context = ssl.create_default_context(cafile=str(AUTHORITY))
    context.check_hostname = False  # its certificate is another computer's
    server = MailServer("localhost", box.port, security, user, "Nobat <branch@example.org>")
    return SmtpConnector(server, "s3cret" if user else None, 10, context)


def fault(sender: SmtpConnector, letter: Mail = LETTER) -> tuple[MailFault, bool]:
    with pytest.raises(MailNotSentError) as caught:
        sender.send(letter)
    return caught.value.fault, caught.value.permanent


def test_a_letter_arrives_whole_in_its_own_letters_and_a_heading_adds_no_recipient() -> None:
    with mail_server() as box:
        connector(box).send(LETTER)
    (letter,) = box.letters
    assert letter.get_content().strip() == LETTER.text
    assert letter["To"] == LETTER.recipient
    assert letter["Bcc"] is None
    assert letter["Subject"] == "Құжат қажет Bcc: all@example.org"
    assert letter["Message-ID"] == "<0192@example.org>"
    assert letter["Auto-Submitted"] == "auto-generated"


def test_a_password_is_sent_only_over_a_protected_connection() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "right.pem")
    with mail_server(context, login=("branch", "s3cret")) as box:
        connector(box, MailSecurity.STARTTLS, "branch").send(LETTER)
        assert fault(connector(box, MailSecurity.NONE, "branch")) == (MailFault.SECURITY, False)
    assert box.logins == [("branch", "s3cret")]
    assert box.protected == [True]


def test_what_goes_wrong_is_told_apart() -> None:
    with mail_server() as box:
        assert fault(connector(box, MailSecurity.STARTTLS)) == (MailFault.SECURITY, False)
        for answers, expected in (
            ({"RCPT": "550 nobody"}, (MailFault.RECIPIENT, True)),
            ({"RCPT": "450 later"}, (MailFault.RECIPIENT, False)),
            ({"MAIL": "553 not you"}, (MailFault.SENDER, False)),
            ({"DATA": "554 spam"}, (MailFault.REFUSED, True)),
        ):
            box.answers = answers
            assert fault(connector(box)) == expected
        assert fault(connector(box), Mail("1", "a@b\nc", "x", "y", "en")) == (MailFault.RECIPIENT, True)
        port = box.port
    gone = MailServer("localhost", port, MailSecurity.NONE, "", "branch@example.org")
    assert fault(SmtpConnector(gone, None, 2)) == (MailFault.UNREACHABLE, False)
    assert fault(SmtpConnector(MailServer("", 25, MailSecurity.NONE, "", ""), None)) == (MailFault.NOT_SET_UP, False)


@pytest.mark.parametrize("language", list(Language))
def test_every_fault_has_a_sentence_in_every_language(language: Language) -> None:
    sentences = {Translator(language).text(FAULTS[each]) for each in MailFault}
    assert len(sentences) == len(MailFault)


def test_the_password_is_kept_in_a_private_file_outside_the_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(password, "keys_folder", lambda: tmp_path)
    assert secret_keys.keys_folder() != tmp_path
    assert read_mail_password("branch") is None
    place = Path(keep_mail_password("branch", "пароль ключ "))
    assert read_mail_password("branch") == "пароль ключ "
    assert place.parent == tmp_path
    assert [each.name for each in tmp_path.iterdir()] == [place.name]
