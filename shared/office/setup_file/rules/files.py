"""Opens the TOML files of a profile, and names the file, the line and the key of each problem."""

import re
import stat
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.office.catalog.errors import BAD_PROFILE
from shared.office.setup_file.model import ProfileProblem
from shared.office.setup_file.rules.key_lines import KeyLines
from shared.platform.errors import UserError
from shared.platform.forms import model as forms
from shared.platform.i18n.text import Text, translate

#: A branch of 300 services in five languages takes about 1.5 megabytes.
LARGEST_FILE_KB = 4096

_LINE = re.compile(r"at line (\d+)")
# The standard reader needs minutes for a key of many thousand parts.
_DEEP_KEY = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""")
_LONG_NUMBER = re.compile(r"\d[\d_]{400}")


class UnreadableFileError(Exception):
    """A file that cannot be read as TOML at all."""

    def __init__(self, problem: ProfileProblem) -> None:
        super().__init__(problem.problem.source)
        self.problem = problem


@dataclass(frozen=True)
class ProfileFile:
    """One file of a profile: its content and the lines of its keys."""

    path: Path
    raw: Mapping[str, Any]
    lines: KeyLines

    def problem(self, path: forms.Path, problem: Text) -> ProfileProblem:
        """Return a problem with its line and dotted key; elements are named by their code, label or place from 1."""
        names: list[str] = []
        value: Any = self.raw
        for step in path:
            inside = isinstance(value, Mapping) or (isinstance(step, int) and isinstance(value, list))
            value = value[step] if inside and (isinstance(step, int) or step in value) else None
            if isinstance(step, str):
                names.append(step)
            elif isinstance(value, Mapping):
                known_as = next((value[key] for key in ("code", "label") if isinstance(value.get(key), str)), step + 1)
                names[-1] += f"[{known_as}]"
        return ProfileProblem(str(self.path), self.lines.line(path), ".".join(names), problem)


def open_file(path: Path) -> ProfileFile:
    """Read one TOML file. Raises UnreadableFileError."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST_FILE_KB * 1024:
            problem = translate(
                "profile",
                "{name} must be a regular file of at most {size} kilobytes.",
                name=path.name,
                size=LARGEST_FILE_KB,
            )
            raise _unreadable(path, problem)
        text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        raise _unreadable(path, translate("profile", "the file is not in UTF-8.")) from fault
    except (OSError, ValueError) as fault:
        raise _unreadable(path, translate("profile", "the file {name} cannot be read.", name=path.name)) from fault
    try:
        if _DEEP_KEY.search(text):
            raise RecursionError("a key with too many parts")
        return ProfileFile(path, tomllib.loads(text), KeyLines(text))
    except tomllib.TOMLDecodeError as fault:
        found_line = _LINE.search(str(fault))
        line = int(found_line[1]) if found_line else text.rstrip("\n").count("\n") + 1
        problem = translate("profile", "this line is not written as TOML ({details}).", details=str(fault)[:200])
    except RecursionError:
        line = _deepest_line(text)
        problem = translate("profile", "the file is nested too deeply.")
    except ValueError:
        # Python refuses to convert numbers of thousands of digits.
        long_number = _LONG_NUMBER.search(text)
        line = text.count("\n", 0, long_number.start()) + 1 if long_number else 1
        problem = translate("profile", "this number is too long.")
    key = text.split("\n")[line - 1].split("=")[0].strip()[:80] or path.name
    raise UnreadableFileError(ProfileProblem(str(path), line, key, problem))


def profile_error(problems: Sequence[ProfileProblem]) -> UserError:
    """Return the error about all problems; its own `file`, `line`, `key` and `problem` are those of the first."""
    first = problems[0]
    return UserError(
        BAD_PROFILE,
        file=first.file,
        line=first.line or None,
        key=first.key or None,
        problem=first.problem,
        problems=tuple(problems),
    )


def _unreadable(path: Path, problem: Text) -> UnreadableFileError:
    return UnreadableFileError(ProfileProblem(str(path), 0, "", problem))


def _deepest_line(text: str) -> int:
    lines = text.split("\n")
    return max(range(len(lines)), key=lambda at: lines[at].count("[") + lines[at].count("{") + lines[at].count(".")) + 1
