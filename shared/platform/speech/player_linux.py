"""Plays sound files on Linux and macOS, with a program of the system."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from shared.platform.speech.programs import sound_programs

_log = logging.getLogger(__name__)


def open_player(parent: QObject | None) -> "CommandPlayer | None":
    """Return what plays files without waiting for them; None if no program is installed that could."""
    commands = sound_programs()
    return CommandPlayer(commands, parent) if commands else None


class CommandPlayer:
    """Plays a sound file with the first of several programs that can: an installed one may have no sound server."""

    def __init__(self, commands: list[list[str]], parent: QObject | None = None) -> None:
        self._commands = list(commands)
        self._file: Path | None = None
        self._done: Callable[[], None] | None = None
        self._stopped = False
        self._process = QProcess(parent)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    @property
    def playing(self) -> bool:
        """True while the program runs."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    @property
    def works(self) -> bool:
        """False once every program has failed."""
        return bool(self._commands)

    def play(self, file: Path, done: Callable[[], None]) -> None:
        """Start the program; `done` follows when it has ended, or when none is left that could play.

        A program that has not finished since the last call hangs; the next one is used. One that was stopped is waited
        for.
        """
        self._file, self._done = file, done
        if not self.playing:
            self._start()
        elif not self._stopped:
            self._process.kill()

    def stop(self) -> None:
        """Give up a program that hangs; the `done` of what was being played does not come any more."""
        self._file = self._done = None
        if self.playing:
            self._process.kill()

    def interrupt(self) -> None:
        """Fall silent in the middle; the program works, and plays the next sound, too."""
        self._stopped = self.playing
        self.stop()

    def _start(self) -> None:
        if self._file is None:
            return
        if not self._commands:
            self._over()
            return
        program, *arguments = self._commands[0]
        self._process.start(program, [*arguments, str(self._file)])

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        stopped, self._stopped = self._stopped, False
        if stopped:
            # It was ended from here, and works: something else may be waiting to be played.
            self._start()
        elif code or status is QProcess.ExitStatus.CrashExit:
            self._use_next()
        else:
            self._over()

    def _over(self) -> None:
        done, self._file, self._done = self._done, None, None
        if done is not None:
            done()

    def _failed(self, error: QProcess.ProcessError) -> None:
        # Every other error also ends in `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._use_next()

    def _use_next(self) -> None:
        self._commands.pop(0)
        if not self._commands:
            _log.warning("no chime: this computer has no way to play sound")
        # Later, because a process that could not start still counts as starting while it reports that.
        QTimer.singleShot(0, self._process, self._start)
