"""A line to a PostgreSQL server that a test can cut, silence, or break at the worst moment."""

import contextlib
import socket
import threading
import time
from urllib.parse import parse_qs, urlsplit

import psycopg

#: How much is passed on at a time.
PIECE = 65536


class ServerLine:
    """Listens on a port of this machine and passes everything on to the server behind `address`, and back.

    `delay_seconds` is what every message takes in each direction.
    `address` is the same database through this line. `silence` takes every byte and passes none on, as a router does
    that lost its way; `cut` closes everything; `refuse` lets nobody in; `heal` ends all of that. With
    `lose_next_commit` the next commit reaches the server and its answer is lost with the connection.
    """

    delay_seconds = 0.0

    def __init__(self, address: str) -> None:
        self._server = address.replace("postgresql+psycopg://", "postgresql://", 1)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._flowing = threading.Event()
        self._flowing.set()
        self._refusing = self._closed = self._cut_at_commit = False
        self.commits_lost = 0
        port = self._listening.getsockname()[1]
        parts = urlsplit(self._server)
        self.address = (
            f"postgresql+psycopg://{parts.username or 'postgres'}@127.0.0.1:{port}{parts.path}?sslmode=disable"
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def lose_next_commit(self) -> None:
        """Let the next commit happen, and let nobody hear of it."""
        self._cut_at_commit = True

    def silence(self) -> None:
        """Pass nothing on, without closing anything."""
        self._flowing.clear()

    def cut(self) -> None:
        """Close all connections; new ones are welcome."""
        for each in self._open:
            _hang_up(each)
        self._open.clear()

    def refuse(self) -> None:
        """Close all connections and turn everybody away."""
        self._refusing = True
        self.cut()

    def heal(self) -> None:
        """Work again. What was swallowed stays lost, so connections that were silent are closed."""
        if not self._flowing.is_set():
            self.cut()
        self._refusing = False
        self._flowing.set()

    def close(self) -> None:
        """End the line."""
        self._closed = True
        self._flowing.set()
        self._listening.close()
        self.cut()

    def _listen(self) -> None:
        while not self._closed:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            if self._refusing:
                _hang_up(client)
                continue
            server = self._to_server()
            # Nagle's algorithm would hold small messages back for longer than any delay here.
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._open += [client, server]
            deaf = threading.Event()
            for work, source, target in ((self._ask, client, server), (self._answer, server, client)):
                threading.Thread(target=work, args=(source, target, deaf), daemon=True).start()

    def _to_server(self) -> socket.socket:
        parts = urlsplit(self._server)
        folder = parse_qs(parts.query).get("host", [parts.hostname or "127.0.0.1"])[0]
        port = parts.port or int(psycopg.conninfo.conninfo_to_dict(self._server).get("port") or 5432)
        if not folder.startswith("/"):
            near = socket.create_connection((folder, port))
            near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return near
        server = socket.socket(socket.AF_UNIX)
        server.connect(f"{folder}/.s.PGSQL.{port}")
        return server

    def _ask(self, client: socket.socket, server: socket.socket, deaf: threading.Event) -> None:
        with contextlib.suppress(OSError):
            while piece := client.recv(PIECE):
                if self._cut_at_commit and b"COMMIT" in piece:
                    self._cut_at_commit = False
                    self.commits_lost += 1
                    deaf.set()
                self._flowing.wait()
                time.sleep(self.delay_seconds)
                server.sendall(piece)
        _hang_up(client)
        _hang_up(server)

    def _answer(self, server: socket.socket, client: socket.socket, deaf: threading.Event) -> None:
        with contextlib.suppress(OSError):
            while piece := server.recv(PIECE):
                self._flowing.wait()
                time.sleep(self.delay_seconds)
                if not deaf.is_set():
                    client.sendall(piece)
                elif b"COMMIT" in piece:
                    break  # the server says that it has committed, and nobody hears it
        _hang_up(server)
        _hang_up(client)


def _hang_up(line: socket.socket) -> None:
    with contextlib.suppress(OSError):  # the other end was quicker
        line.shutdown(socket.SHUT_RDWR)
    line.close()
