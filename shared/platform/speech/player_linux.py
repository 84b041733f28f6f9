"""Plays the chime on Linux and macOS, with a program of the system."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer

from shared.platform.speech.programs import sound_programs

_log = logging.getLogger(__name__)


def open_player(file: Path, parent: QObject | None) -> Callable[[], None] | None:
    """Return what plays the file without waiting for it; None if no program is installed that could."""
    commands = sound_programs()
    return CommandPlayer(commands, file, parent).play if commands else None


class CommandPlayer:
    """Plays a sound file with the first of several programs that can: an installed one may have no sound server."""

    def __init__(self, commands: list[list[str]], file: Path, parent: QObject | None = None) -> None:
        self._commands = list(commands)
        self._file = file
        self._process = QProcess(parent)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)

    @property
    def playing(self) -> bool:
        """True while the program runs."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def play(self) -> None:
        """Start the program. One that has not finished since the last call hangs; the next one is used."""
        if self.playing:
            self._process.kill()
        elif self._commands:
            program, *arguments = self._commands[0]
            self._process.start(program, [*arguments, str(self._file)])

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if code or status is QProcess.ExitStatus.CrashExit:
            self._use_next()

    def _failed(self, error: QProcess.ProcessError) -> None:
        # Every other error also ends in `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._use_next()

    def _use_next(self) -> None:
        self._commands.pop(0)
        if not self._commands:
            _log.warning("no chime: this computer has no way to play sound")
        # Later, because a process that could not start still counts as starting while it reports that.
        QTimer.singleShot(0, self._process, self.play)
