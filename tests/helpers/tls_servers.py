"""PostgreSQL behind TLS: a door that speaks it in front of any server, and a whole server where one is installed."""

import asyncio
import os
import shutil
import signal
import socket
import ssl
import struct
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

CERTIFICATES = Path(__file__).parent / "certificates"
AUTHORITY = CERTIFICATES / "authority.pem"
#: What `right.pem` is for; it is reached by its number, so nobody asks the network where it is.
NAME = "queue.example.org"
_SSL, _GSS = 80877103, 80877104


def remote_address(port: int, user: str, database: str, **words: str) -> str:
    """Return the address of a server on this computer as if it were another one, called `NAME`."""
    query = "&".join(f"{key}={value}" for key, value in {"hostaddr": "127.0.0.1", **words}.items())
    return f"postgresql+psycopg://{user}@{NAME}:{port}/{database}?{query}"


class TlsDoor:
    """Takes lines at a port, demands TLS with a certificate, and passes what it hears on to a server's socket.

    Without a certificate it says, as a server without TLS does, that it has none. A line that does not ask for TLS is
    dropped, so whatever comes through is encrypted.
    """

    def __init__(self, behind: Path, certificate: str | None) -> None:
        self._behind = behind
        self._context: ssl.SSLContext | None = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(CERTIFICATES / certificate)
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._open = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=lambda: self._loop.run_until_complete(self._serve()))
        self._thread.start()
        self._open.wait()

    def close(self) -> None:
        """Drop all lines and take no more."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._line, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._open.set()
        await self._stop.wait()
        server.close()
        lines = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for line in lines:
            line.cancel()
        await asyncio.gather(*lines, return_exceptions=True)

    async def _line(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            _, wish = struct.unpack("!II", await reader.readexactly(8))
            if wish == _GSS:
                writer.write(b"N")
                _, wish = struct.unpack("!II", await reader.readexactly(8))
            if wish == _SSL and self._context is None:
                writer.write(b"N")
                await writer.drain()
            elif wish == _SSL and self._context is not None:
                writer.write(b"S")
                await writer.drain()
                await writer.start_tls(self._context)
                inner_reader, inner_writer = await asyncio.open_unix_connection(self._behind)
                await asyncio.gather(_pass_on(reader, inner_writer), _pass_on(inner_reader, writer))
        except (OSError, EOFError, ssl.SSLError):
            pass
        finally:
            writer.close()


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while heard := await reader.read(65536):
            writer.write(heard)
            await writer.drain()
    finally:
        writer.close()


@contextmanager
def tls_door(behind: Path, certificate: str | None) -> Iterator[TlsDoor]:
    """Open a door and close it at the end."""
    door = TlsDoor(behind, certificate)
    try:
        yield door
    finally:
        door.close()


def programs_with_tls() -> Path | None:
    """Return the folder of an installed PostgreSQL server that knows TLS, or None."""
    found = shutil.which("pg_config")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_config").exists():
            told = subprocess.run([folder / "pg_config", "--configure"], capture_output=True, text=True, check=False)
            if "ssl" in told.stdout:
                return folder
    return None


@dataclass(frozen=True)
class TlsServer:
    """A whole server: from its own socket anybody comes in, from the network only TLS lines with a password."""

    folder: Path
    port: int

    @property
    def admin(self) -> str:
        """The administrator's address of the database `branch`, on this computer's own socket."""
        return f"postgresql+psycopg://postgres@/branch?host={self.folder.as_posix()}&port={self.port}"


@contextmanager
def server_with_tls(programs: Path) -> Iterator[TlsServer]:
    """Run a server with the certificate of `NAME` and an empty database `branch`, and remove it at the end."""
    # A server refuses to be run by the system's administrator.
    user = "nobody" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="nobat-tls-"))
    data = folder / "data"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    try:
        if user is not None:
            shutil.chown(folder, user)
        make = [programs / "initdb", "-D", data, "-U", "postgres", "-N", "--auth=trust", "--locale=C", "-E", "UTF8"]
        subprocess.run(make, user=user, cwd=folder, check=True, capture_output=True)
        _configure(data, folder, port, user)
        run = [programs / "postgres", "-D", data]
        with (folder / "log").open("wb") as log, subprocess.Popen(run, user=user, cwd=folder, stderr=log) as server:
            try:
                _wait_until_ready(folder, port)
                yield TlsServer(folder, port)
            finally:
                server.send_signal(signal.SIGINT)
                server.wait(30)
    finally:
        shutil.rmtree(folder)


def _configure(data: Path, folder: Path, port: int, user: str | None) -> None:
    key = data / "server.pem"
    key.write_bytes((CERTIFICATES / "right.pem").read_bytes())
    key.chmod(0o600)
    if user is not None:
        shutil.chown(key, user)
    with (data / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write(
            f"listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = '{folder}'\nfsync = off\n"
            "ssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.pem'\n"
        )
    (data / "pg_hba.conf").write_text("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n", "utf-8")


def _wait_until_ready(folder: Path, port: int) -> None:
    for _ in range(200):
        try:
            with psycopg.connect(host=str(folder), port=port, user="postgres", autocommit=True) as line:
                line.execute("CREATE DATABASE branch")
                return
        except psycopg.OperationalError:
            threading.Event().wait(0.1)
    raise TimeoutError("the server did not start")


@pytest.fixture(scope="module")
def real_tls_server() -> Iterator[TlsServer]:
    """A whole server with TLS; where none is installed the test is skipped, and the door stands for it."""
    programs = programs_with_tls()
    if programs is None:
        pytest.skip("no PostgreSQL server with TLS is installed here")
    with server_with_tls(programs) as server:
        yield server
