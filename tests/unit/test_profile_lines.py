"""Every key of a TOML file is found on its line, however the file is written."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.setup_file.rules.key_lines import KeyLines, KeyPath


@pytest.mark.parametrize(
    ("text", "path", "line"),
    [
        ("a = 1\nb = 2", ("b",), 2),
        ("# a = 1\n\na = 1 # b = 2\nb = 3", ("b",), 4),
        ("[t]\na = 1\n[t.u]\nb = 2", ("t", "u", "b"), 4),
        ("[[s]]\na = 1\n[[s]]\na = 2\n[[s.d]]\n[[s.d]]\nb = 1", ("s", 1, "d", 1, "b"), 7),
        ("[[s]]\n[s.name]\nen = 'x'\n[[s]]\n[s.name]\nen = 'y'", ("s", 1, "name", "en"), 6),
        ('a = """\nb = 1\n[c]\n"""\nb = 2', ("b",), 5),
        ("a = '''\nb = 1\n'''\nb = 2", ("b",), 4),
        ('a = """one \\"""\nb = 1"""\nb = 2', ("b",), 3),
        ('a = "x # \\" b = 1"\nb = 2', ("b",), 2),
        ('"a.b" . c = 1\n"d" = 2', ("a.b", "c"), 1),
        ('"a.b" . c = 1\n"d" = 2', ("d",), 2),
        ("a = [\n  1, # one\n  2,\n]\nb = 2", ("a", 1), 3),
        ("a = [\n  1, # one\n  2,\n]\nb = 2", ("b",), 5),
        ("a = [[1],\n[2,\n3]]", ("a", 1, 1), 3),
        ("a = { b = 1, c = { d = [1,\n2] } }", ("a", "c", "d", 1), 2),
        ("a = [ { b = 1 },\n { b = 2 } ]", ("a", 1, "b"), 2),
        ("a = 07:32:00\nb = 1979-05-27 07:32:00\nc = 1", ("c",), 3),
    ],
)
def test_a_key_is_found_on_its_line(text: str, path: KeyPath, line: int) -> None:
    tomllib.loads(text)
    assert KeyLines(text).line(path) == line


def test_what_is_not_written_is_looked_for_where_it_belongs() -> None:
    lines = KeyLines("[a]\nb = 1\n\n[[c]]\n[[c]]\nd = 1\n")
    assert lines.line(("a", "x")) == 1
    assert lines.line(("c", 1, "x", "kk")) == 5
    assert lines.line(("nothing",)) == 1


WORDS = st.text(alphabet="abc\"\\#=[]{},. \n'", max_size=8)


@given(st.lists(st.tuples(st.integers(0, 3), WORDS), min_size=1, max_size=8))
def test_no_text_in_a_value_is_taken_for_a_key(values: list[tuple[int, str]]) -> None:
    """Each value is written in another way; the line of every key is known from the writing."""
    lines: list[str] = []
    expected: dict[str, int] = {}
    for number, (way, word) in enumerate(values):
        escaped = word.replace("\\", "\\\\").replace('"', '\\"')
        plain = escaped.replace("\n", "\\n")
        expected[f"k{number}"] = len(lines) + 1
        written = (
            f'k{number} = "{plain}"',
            f'k{number} = ["{plain}", # {plain[:0]}\n  "{plain}",\n]',
            f'k{number} = """{escaped}"""',
            f'k{number} = {{ x = "{plain}", y = [ "{plain}" ] }}',
        )[way]
        lines.extend(written.split("\n"))
    text = "\n".join(lines)
    table: dict[str, Any] = tomllib.loads(text)
    found = KeyLines(text)
    assert {key: found.line((key,)) for key in table} == expected
