"""A network line between the product and its server that can be slow, silent, closed or cut at the worst moment.

`Line` listens on a port of this computer and hands everything on to another; what it does is changed while it runs.
It lives in a thread of its own with an event loop of its own.
"""

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_CHUNK: Final = 65536
#: Slow lines hand on so many pieces a second.
_PIECES: Final = 20
#: What PostgreSQL's clients send to end a transaction, in whatever message; and the answer when it is done.
_COMMIT: Final = b"COMMIT"
_COMMITTED: Final = b"C\0\0\0\x0bCOMMIT\0"
#: Closing such a socket sends a reset: https://man7.org/linux/man-pages/man7/socket.7.html, SO_LINGER.
_RESET: Final = struct.pack("ii", 1, 0)


class Mode(StrEnum):
    """What the line does with what comes."""

    OPEN = "open"
    #: Everything is swallowed, both ways, and nobody is told: a pulled cable, a router that forgot.
    SWALLOW = "swallow"
    #: New connections are closed at once; those that are there stay.
    REFUSE = "refuse"


@dataclass(frozen=True)
class Manner:
    """How the line is: its mode, the delay each way, and how many bytes a second go through (None: all)."""

    mode: Mode = Mode.OPEN
    delay_ms: int = 0
    bytes_per_second: int | None = None


class ProxyConnection:
    """One proxy; running when the constructor returns, until `close`."""

    def __init__(self, target_port: int, target_host: str = "127.0.0.1") -> None:
        """Listen on a free port of this computer."""
        self._target = (target_host, target_port)
        self._pairs: set[_Pair] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.manner = Manner()
        self.cut_in: int | None = None
        self.commit_delivered: bool | None = None
        #: How many connections were cut at a COMMIT.
        self.commits_cut = 0
        self._loop = asyncio.new_event_loop()
        listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(listener.getsockname()[1])
        self._thread = threading.Thread(target=self._run, args=(listener,), name="line", daemon=True)
        self._thread.start()

    @property
    def connections(self) -> int:
        """Return how many connections go through it now."""
        return len(self._pairs)

    def change(self, manner: Manner) -> None:
        """Be so from now on, for connections that are there as for new ones."""
        self.manner = manner

    def heal(self) -> None:
        """Hand everything on again; a connection of which something was swallowed is cut, as it can never go on."""
        self.cut_in, self.commit_delivered, self.manner = None, None, Manner()
        self._ask(lambda: self._cut(only_deaf=True))

    def cut(self) -> None:
        """Cut every connection now, with a reset on both sides."""
        self._ask(self._cut)

    def cut_after(self, amount: int) -> None:
        """Cut the connection on which the `amount`-th byte from now passes, counted over all and both ways; once."""
        self.cut_in = amount

    def cut_at_commit(self, *, delivered: bool = True) -> None:
        """Cut the connection on which the next COMMIT comes, once: its client never hears what became of it.

        If `delivered`, the server has carried the COMMIT out before the cut; else it never receives it.
        """
        self.commit_delivered = delivered

    def close(self) -> None:
        """End it; every connection is cut."""
        if self._thread.is_alive():
            self.cut()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def _ask(self, what: Callable[[], object]) -> None:
        done = threading.Event()

        def carry_out() -> None:
            what()
            done.set()

        self._loop.call_soon_threadsafe(carry_out)
        done.wait(5)

    def _cut(self, *, only_deaf: bool = False) -> None:
        for pair in list(self._pairs):
            if pair.deaf or not only_deaf:
                pair.cut()

    def _run(self, listener: socket.socket) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, sock=listener))
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(self._loop), return_exceptions=True))
        # A connection that was cut is closed at the next turn of the loop.
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pair = _Pair(self, reader, writer)
        self._pairs.add(pair)
        try:
            if self.manner.mode is Mode.REFUSE:
                pair.cut()
            elif self.manner.mode is Mode.SWALLOW:
                await pair.swallow()
            else:
                await pair.connect(*self._target)
        finally:
            pair.cut()
            self._pairs.discard(pair)


class _Pair:
    """A client's connection and the one that belongs to it at the server."""

    def __init__(self, line: ProxyConnection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._line = line
        self._client = (reader, writer)
        self._writers = [writer]
        self._over = asyncio.Event()
        self.deaf = False

    async def connect(self, host: str, port: int) -> None:
        """Hand on both ways until one side ends."""
        try:
            server = await asyncio.open_connection(host, port)
        except OSError:
            return
        self._writers.append(server[1])
        ways = (self._hand_on(self._client[0], server[1], True), self._hand_on(server[0], self._client[1], False))
        tasks = {asyncio.ensure_future(way) for way in ways}
        over = asyncio.ensure_future(self._over.wait())
        await asyncio.wait({*tasks, over}, return_when=asyncio.FIRST_COMPLETED)
        for task in (*tasks, over):
            task.cancel()
        await asyncio.gather(*tasks, over, return_exceptions=True)

    async def swallow(self) -> None:
        """Take a connection that leads nowhere."""
        self.deaf = True
        await self._over.wait()

    def cut(self) -> None:
        """Reset both sides."""
        self._over.set()
        for writer in self._writers:
            link = writer.get_extra_info("socket")
            with contextlib.suppress(OSError):
                link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            writer.transport.abort()
        self._writers.clear()

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, from_client: bool) -> None:
        line = self._line
        with contextlib.suppress(OSError):
            while chunk := await reader.read(_CHUNK):
                if line.manner.delay_ms:
                    await self._pause(line.manner.delay_ms / 1000)
                if line.manner.mode is Mode.SWALLOW or self.deaf:
                    self.deaf = True
                    continue
                if line.commit_delivered is not None and self._is_that_commit(chunk, from_client):
                    return
                if line.cut_in is not None:
                    whole = len(chunk)
                    chunk = chunk[: line.cut_in]
                    line.cut_in = None if line.cut_in <= whole else line.cut_in - whole
                    if line.cut_in is None:
                        writer.write(chunk)
                        return
                await self._send(writer, chunk)
        if line.manner.mode is Mode.SWALLOW or self.deaf:
            # The end of one side is not told to the other either.
            await self.swallow()

    def _is_that_commit(self, chunk: bytes, from_client: bool) -> bool:
        """Whether this is the COMMIT, or the answer to it, that must not arrive."""
        line = self._line
        if (_COMMIT if from_client else _COMMITTED) not in chunk or line.commit_delivered is from_client:
            return False
        line.commit_delivered = None
        line.commits_cut += 1
        return True

    async def _send(self, writer: asyncio.StreamWriter, chunk: bytes) -> None:
        while chunk:
            speed = self._line.manner.bytes_per_second
            piece = len(chunk) if speed is None else max(1, speed // _PIECES)
            writer.write(chunk[:piece])
            await writer.drain()
            chunk = chunk[piece:]
            if speed is not None:
                await self._pause(piece / speed)

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._over.wait(), seconds)
