"""Finds the messages in the program's own source code; Qt's collector skips calls with named values."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CALLS = ("translate", "template")


@dataclass(frozen=True, order=True)
class SourceText:
    """One message as written in the code: the catalogue's key."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """True when the message counts something."""
        return "%n" in self.source


class UnreadableMessageError(Exception):
    """A message whose parts are not literal strings, so that no catalogue could hold it."""


def messages_in_code(code: str, filename: str) -> set[SourceText]:
    """Return the messages in Python source `code`; UnreadableMessageError names file and line of a bad one."""
    return {
        _message(node, filename)
        for node in ast.walk(ast.parse(code, filename))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS
    }


def messages_in_tree(root: Path) -> set[SourceText]:
    """Return every message of the product's packages under `root` (the folder that holds `shared`)."""
    found: set[SourceText] = set()
    for path in source_files(root):
        found |= messages_in_code(path.read_text(encoding="utf-8"), str(path.relative_to(root)))
    return found


def source_files(root: Path) -> Iterator[Path]:
    """Yield the Python files of the product's own packages, never tests or environments."""
    for package in ("shared", "kiosk", "counter_console", "display_board", "installer"):
        yield from sorted((root / package).rglob("*.py"))


def _message(call: ast.Call, filename: str) -> SourceText:
    literals = [_literal(argument) for argument in call.args]
    if not 2 <= len(literals) <= 3 or None in literals:
        raise UnreadableMessageError(f"{filename}:{call.lineno}: context, source and comment must be literal strings")
    return SourceText(*(literal or "" for literal in literals))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
