"""The program's own environment `.venv`: where its parts are, and whether it already holds what the locks ask for."""

import hashlib
import json
import shutil
import sys
from pathlib import Path

from installer.problems import SetUpError

if sys.platform == "win32":
    from installer import platform_windows as platform
else:
    from installer import platform_linux as platform

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"
#: The voice of the boards: a package with a licence of its own, without which they chime.
VOICE_LOCK = "requirements-voice.lock"
_RECORD = "nobat-set-up.json"


class Environment:
    """The environment in a checkout; `kind` of lock is RUN_LOCK or TEST_LOCK (which holds the other one too)."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"

    @property
    def python(self) -> Path:
        """The interpreter inside the environment."""
        return platform.interpreter(self.folder)

    @property
    def site_packages(self) -> Path:
        """The folder that holds the installed packages."""
        return platform.site_packages(self.folder)

    @property
    def log(self) -> Path:
        """Everything the package installer said the last time."""
        return self.folder / "set-up.log"

    def lock_file(self, kind: str) -> Path:
        """The list of pinned packages."""
        return self.root / "installer" / kind

    def is_ours(self) -> bool:
        """Whether this very Python runs inside the environment."""
        return Path(sys.prefix).resolve() == self.folder.resolve()

    def is_ready(self, kind: str) -> bool:
        """Whether everything of the lock is installed, for this version of Python and of the project, in this place."""
        record = self._read()
        return (
            self.python.exists()
            and record.get("python") == _python_version()
            # The command `nobat` and the way to the project's modules hold full paths, which a moved folder breaks.
            and record.get("folder") == str(self.folder)
            and record.get("project") == self._digest(self.root / "pyproject.toml")
            and record.get(kind) == self._digest(self.lock_file(kind))
            # That it was tried: a computer for which there is no voice need not try again.
            and record.get(VOICE_LOCK) == self._digest(self.lock_file(VOICE_LOCK))
        )

    def must_be_made(self) -> bool:
        """Whether there is no usable environment: none at all, one of another Python, or one whose Python is gone."""
        return not self.python.exists() or self._read().get("python") not in (None, _python_version())

    def clear(self) -> None:
        """Remove an unusable environment, but only one that the set-up made itself."""
        if not self.folder.exists():
            return
        if not (self.folder / _RECORD).exists() and any(self.folder.iterdir()):
            raise SetUpError(
                f"The folder {self.folder} was not made by Nobat's set-up and cannot be used, because its Python is "
                "missing or another one; move it away or delete it, and start again."
            )
        shutil.rmtree(self.folder)

    def mark_begun(self) -> None:
        """Leave a sign that this environment is the set-up's own and not complete yet."""
        self._write({"python": _python_version()})

    def mark_ready(self, kind: str) -> None:
        """Remember what has been installed, so that the next start has nothing to do."""
        record = {**self._read(), "python": _python_version()}
        record["folder"] = str(self.folder)
        record["project"] = self._digest(self.root / "pyproject.toml")
        for lock in (RUN_LOCK, TEST_LOCK, VOICE_LOCK) if kind == TEST_LOCK else (RUN_LOCK, VOICE_LOCK):
            record[lock] = self._digest(self.lock_file(lock))
        self._write(record)

    def stale_translations(self) -> bool:
        """Whether a catalogue is newer than its compiled form."""
        for source in (self.root / "shared" / "translations").glob("*.ts"):
            product = source.with_suffix(".qm")
            if not product.exists() or product.stat().st_mtime_ns < source.stat().st_mtime_ns:
                return True
        return False

    def _digest(self, path: Path) -> str:
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def _read(self) -> dict[str, str]:
        try:
            record = json.loads((self.folder / _RECORD).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return {str(key): str(value) for key, value in record.items()} if isinstance(record, dict) else {}

    def _write(self, record: dict[str, str]) -> None:
        waiting = self.folder / f"{_RECORD}.new"
        waiting.write_text(json.dumps(record, indent=1), encoding="utf-8")
        waiting.replace(self.folder / _RECORD)


def _python_version() -> str:
    # Not the last part: a security update of the system's Python keeps the environment usable.
    return f"{sys.version_info[0]}.{sys.version_info[1]}"
