"""Sound files of sentences: made by the speaking process when they are needed first, and kept."""

import contextlib
import hashlib
import json
import logging
import subprocess
from collections.abc import Sequence
from pathlib import Path

from shared.platform.i18n.languages import Language
from shared.platform.own_process import start_own
from shared.platform.speech.engine.library import VoiceLibrary, find_library

_log = logging.getLogger(__name__)

#: Raised when a clip of the same words comes out differently.
_EDITION = 1
#: About 50 MB; a branch says other numbers at other counters every day.
MOST_KEPT = 300
#: The folder inside that of the clips for what nobody else may hear.
_PRIVATE = "private"


class Voice:
    """Makes clips one at a time and waits for them: not for the screen's thread.

    `folder` must be the program's own. `interrupt` may come from another thread and ends a voice that hangs.
    """

    def __init__(self, folder: Path, library: VoiceLibrary | None = None) -> None:
        self._folder = folder
        self._library = library or find_library()
        self._process: subprocess.Popen[bytes] | None = None
        self._broken = False
        self._recorded = False

    @property
    def there(self) -> bool:
        """Whether this computer has a voice, its own or a recorded one, that has not failed."""
        return (self._library is not None or self._recorded) and not self._broken

    def clip(
        self,
        text: str,
        language: Language,
        speed: int = 100,
        volume: int = 100,
        recorded: Sequence[Path] = (),
        *,
        private: bool = False,
    ) -> Path | None:
        """Return the sound file of a sentence; None where there is no voice or it fails, which is logged.

        With `recorded` pieces these are put together, in the speed in which they were spoken; where that fails, the
        voice says the whole sentence. What is `private` goes with the next `forget`.
        """
        if recorded:
            named = [(str(file), file.stat().st_mtime_ns) for file in recorded if file.exists()]
            file = self._made({"pieces": [name for name, _ in named]}, [named], volume)
            if file is not None:
                self._recorded = True
                return file
        if self._library is None:
            return None
        spoken = {"text": text, "language": language.value, "speed": speed}
        return self._made(spoken, [text, language.value, speed], volume, private=private)

    def forget(self) -> None:
        """Delete every clip that was private, also those of a program that ended early."""
        for clip in (self._folder / _PRIVATE).glob("*.wav"):
            with contextlib.suppress(OSError):
                clip.unlink()

    def _made(
        self, order: dict[str, object], known_by: list[object], volume: int, *, private: bool = False
    ) -> Path | None:
        known = json.dumps([_EDITION, *known_by, volume])
        folder = self._folder / _PRIVATE if private else self._folder
        file = folder / f"{hashlib.sha256(known.encode()).hexdigest()[:32]}.wav"
        if file.exists():
            with contextlib.suppress(OSError):
                file.touch()  # what is said often is kept
            return file
        order |= {"volume": volume, "file": str(file)}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fault = self._ask(order)
            self._forget_old()
        except (OSError, ValueError) as problem:
            fault = str(problem) or "no answer"
        self._broken = fault is not None
        if fault is not None:
            self.end()
            _log.warning("no voice: a sentence could not be spoken", extra={"details": {"error": fault}})
            return None
        return file

    def interrupt(self) -> None:
        """End the sentence that is being made, if any; the next one starts a new process."""
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """End the process; the next sentence starts a new one. On the thread that makes the clips."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _ask(self, order: dict[str, object]) -> str | None:
        """Return what went wrong, or None."""
        library = self._library or VoiceLibrary("", "")
        if self._process is None or self._process.poll() is not None:
            self.end()
            self._process = start_own("shared.platform.speech.engine.process", library.file, library.data)
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(order).encode() + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        fault = answer.get("fault")
        return None if fault is None else str(fault)

    def _forget_old(self) -> None:
        clips = sorted(self._folder.glob("*.wav"), key=lambda clip: clip.stat().st_mtime)
        for clip in clips[:-MOST_KEPT]:
            clip.unlink(missing_ok=True)
