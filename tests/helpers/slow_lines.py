"""A line to a PostgreSQL server that a test can cut, silence, or break at the worst moment."""

import contextlib
import socket
import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import psycopg

#: How much is passed on at a time.
PIECE = 65536


class ServerLine:
    """Listens on a port of this machine and passes everything on to the server behind `address`, and back.

    `address` is the same database through this line. `silence` takes every byte and passes none on, as a router does
    that lost its way; `cut` closes everything; `refuse` lets nobody in; `heal` ends all of that. With
    `lose_next_commit` the next commit reaches the server and its answer is lost with the connection.
    """

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
            self._open += [client, server]
            for source, target, look in ((client, server, self._commit_seen), (server, client, None)):
                threading.Thread(target=self._pass_on, args=(source, target, look), daemon=True).start()

    def _to_server(self) -> socket.socket:
        parts = urlsplit(self._server)
        folder = parse_qs(parts.query).get("host", [parts.hostname or "127.0.0.1"])[0]
        port = parts.port or int(psycopg.conninfo.conninfo_to_dict(self._server).get("port") or 5432)
        if not folder.startswith("/"):
            return socket.create_connection((folder, port))
        server = socket.socket(socket.AF_UNIX)
        server.connect(f"{folder}/.s.PGSQL.{port}")
        return server

    def _pass_on(self, source: socket.socket, target: socket.socket, look: Callable[[bytes], bool] | None) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(PIECE):
                last = look is not None and look(piece)
                self._flowing.wait()
                target.sendall(piece)
                if last:
                    # The server's answer means that it has committed; the client never gets it.
                    source.shutdown(socket.SHUT_WR)
                    target.recv(PIECE, socket.MSG_PEEK)
                    break
        _hang_up(source)
        _hang_up(target)

    def _commit_seen(self, piece: bytes) -> bool:
        if self._cut_at_commit and b"COMMIT" in piece:
            self._cut_at_commit = False
            self.commits_lost += 1
            return True
        return False


def _hang_up(line: socket.socket) -> None:
    with contextlib.suppress(OSError):  # the other end was quicker
        line.shutdown(socket.SHUT_RDWR)
    line.close()
