"""Runs a part of this program as a process of its own: what takes long, may crash, or loads a foreign library."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

#: The folder that holds the packages of this program.
_ROOT = str(Path(__file__).parents[2])


def start_own(module: str, *arguments: str, variables: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start `main()` of a module, with pipes to it and from it. What it writes as errors is dropped. Raises OSError.

    `arguments` are its `sys.argv[2:]`; `variables` are added to its environment.
    """
    # Isolated from the folder it is started in and from the person's own packages; so it is told where the program is.
    code = f"import sys; sys.path.insert(0, sys.argv[1]); from {module} import main; sys.exit(main())"
    return subprocess.Popen(  # noqa: S603 -- this very program
        [sys.executable, "-I", "-c", code, _ROOT, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        env={**os.environ, **(variables or {})},
    )


def answer_of(process: subprocess.Popen[bytes], given: bytes, seconds: float) -> bytes:
    """Give a process its only question, and return its answer when it has ended.

    Raises OSError when it ended badly, subprocess.TimeoutExpired when it took longer than these seconds.
    """
    with process:
        try:
            answer, _ = process.communicate(given, seconds)
        finally:
            process.kill()
    if process.returncode:
        raise ChildProcessError(f"the process ended with status {process.returncode}")
    return answer
