"""Finds the line of each key of a TOML file, because the standard reader reports lines only for broken syntax."""

import re
from bisect import bisect_left

KeyPath = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_INLINE_BLANK = re.compile(r"[ \t]*")
_STRING = re.compile(
    r"""
    \"{3} (?: \\. | [^\\] )*? \"{3,5}   # several lines, with escapes
    | '{3} .*? '{3,5}                    # several lines, as it stands
    | \" (?: \\. | [^\"\\\n] )* \"
    | ' [^'\n]* '
    """,
    re.DOTALL | re.VERBOSE,
)
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN_VALUE = re.compile(r"[^,\]}#\n]*")


class KeyLines:
    """The line (from 1) of every table, key and list element of a valid TOML text.

    A path is made of key names and of positions in lists (from 0): `("services", 2, "name", "kk")`.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line_ends = [found.start() for found in re.finditer("\n", text)]
        self._lines: dict[KeyPath, int] = {}
        self._list_lengths: dict[KeyPath, int] = {}
        self._read()

    def line(self, path: KeyPath) -> int:
        """Return the line of this path, or of the nearest thing around it that is written in the file."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._lines:
                return self._lines[path[:length]]
        return 1

    def _read(self) -> None:
        table: KeyPath = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            if self._text.startswith("[[", self._at):
                table = self._list_table()
            elif self._text[self._at] == "[":
                self._at += 1
                table = self._known(self._keys())
                self._note(table)
                self._at += 1
            else:
                self._pair(table)
            self._skip(_BLANK)

    def _list_table(self) -> KeyPath:
        self._at += 2
        *around, last = self._keys()
        whole = (*self._known(around), last)
        position = self._list_lengths.get(whole, 0)
        self._list_lengths[whole] = position + 1
        self._note((*whole, position))
        self._at += 2
        return (*whole, position)

    def _known(self, keys: list[str]) -> KeyPath:
        """Return the path of a table's name: the name of a list of tables means its latest element."""
        path: KeyPath = ()
        for key in keys:
            path = (*path, key)
            if path in self._list_lengths:
                path = (*path, self._list_lengths[path] - 1)
        return path

    def _pair(self, table: KeyPath) -> None:
        start = self._at
        path = (*table, *self._keys())
        self._note(path, start)
        self._at += 1
        self._value(path)

    def _keys(self) -> list[str]:
        """Read a dotted key up to its closing sign; quoted parts may contain dots."""
        keys: list[str] = []
        while True:
            self._skip(_INLINE_BLANK)
            quoted = self._text[self._at] in "\"'"
            part = self._take(_STRING if quoted else _BARE_KEY)
            keys.append(part[1:-1] if quoted else part)
            self._skip(_INLINE_BLANK)
            if self._text[self._at] != ".":
                return keys
            self._at += 1

    def _value(self, path: KeyPath) -> None:
        self._skip(_INLINE_BLANK)
        sign = self._text[self._at]
        if sign in "\"'":
            self._take(_STRING)
        elif sign == "[":
            self._list(path)
        elif sign == "{":
            self._inline_table(path)
        else:
            self._take(_PLAIN_VALUE)

    def _list(self, path: KeyPath) -> None:
        self._at += 1
        position = 0
        self._skip(_BLANK)
        while self._text[self._at] != "]":
            self._note((*path, position))
            self._value((*path, position))
            position += 1
            self._comma()
        self._at += 1

    def _inline_table(self, path: KeyPath) -> None:
        self._at += 1
        self._skip(_BLANK)
        while self._text[self._at] != "}":
            self._pair(path)
            self._comma()
        self._at += 1

    def _comma(self) -> None:
        self._skip(_BLANK)
        if self._text[self._at] == ",":
            self._at += 1
            self._skip(_BLANK)

    def _note(self, path: KeyPath, at: int | None = None) -> None:
        line = bisect_left(self._line_ends, self._at if at is None else at) + 1
        for length in range(1, len(path) + 1):
            self._lines.setdefault(path[:length], line)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        self._take(pattern)

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise ValueError(f"not TOML at character {self._at}")
        self._at = found.end()
        return found[0]
