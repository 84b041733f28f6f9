"""A mail server of a test: it keeps what it gets, and refuses what the test wants refused."""

import base64
import socketserver
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class MailBox:
    """What arrived; `answers` are the replies to commands that differ from the usual ones."""

    port: int = 0
    letters: list[EmailMessage] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)
    logins: list[tuple[str, str]] = field(default_factory=list)
    protected: list[bool] = field(default_factory=list)


@contextmanager
def mail_server(context: ssl.SSLContext | None = None, *, login: tuple[str, str] | None = None) -> Iterator[MailBox]:
    """Run a server on this computer; with `context` it offers STARTTLS, with `login` it asks for user and password."""
    box = MailBox()

    class Talk(socketserver.StreamRequestHandler):
        timeout = 10

        def handle(self) -> None:
            protected = False
            self.say("220 test")
            while line := self.rfile.readline():
                word, _, rest = line.decode("utf-8").strip().partition(" ")
                word = word.upper()
                if word == "EHLO":
                    offered = [*(["STARTTLS"] if context and not protected else []), *(["AUTH PLAIN"] if login else [])]
                    for each in ("test", *offered):
                        self.say(f"250-{each}")
                    self.say("250 8BITMIME")
                elif word == "STARTTLS" and context:
                    self.say("220 go on")
                    self.connection = context.wrap_socket(self.connection, server_side=True)
                    self.rfile, self.wfile = self.connection.makefile("rb"), self.connection.makefile("wb", 0)
                    protected = True
                elif word == "AUTH":
                    _, user, password = base64.b64decode(rest.split()[-1]).decode().split("\0")
                    box.logins.append((user, password))
                    self.say("235 welcome" if (user, password) == login else "535 wrong")
                elif word == "DATA" and "DATA" not in box.answers:
                    self.say("354 go on")
                    lines = []
                    while (line := self.rfile.readline()) != b".\r\n":
                        lines.append(line.removeprefix(b"."))
                    letter = message_from_bytes(b"".join(lines), policy=policy.default)
                    assert isinstance(letter, EmailMessage)
                    box.letters.append(letter)
                    box.protected.append(protected)
                    self.say("250 kept")
                elif word == "QUIT":
                    self.say("221 bye")
                    return
                else:
                    self.say(box.answers.get(word, "250 fine"))

        def finish(self) -> None:
            super().finish()
            self.connection.close()

        def say(self, line: str) -> None:
            self.wfile.write(f"{line}\r\n".encode())

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        server.daemon_threads = True
        box.port = server.server_address[1]
        # A short poll: the test waits for it at the end.
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield box
        finally:
            server.shutdown()
            thread.join()
