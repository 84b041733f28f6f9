"""Every event that the product logs stands in one list, with its level and the details it may hold."""

import ast
from pathlib import Path

import pytest

from shared.platform.log_events import EVENTS

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("kiosk", "counter_console", "display_board", "shared", "installer")
LEVELS = ("debug", "info", "warning", "error", "critical", "exception")
LOGGERS = ("log", "_log", "LOG", "logger")


def logging_calls(source: str) -> list[ast.Call]:
    """Return every call of a module's logger."""
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in LEVELS
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in LOGGERS
    ]


def detail_keys(call: ast.Call, functions: ast.Module) -> set[str]:
    """Return the keys of a call's details, as far as they stand in the source; "?" for what does not."""
    for keyword in call.keywords:
        if keyword.arg == "extra" and isinstance(keyword.value, ast.Dict):
            for key, value in zip(keyword.value.keys, keyword.value.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "details":
                    return keys_of(value, functions)
    return set()


def keys_of(value: ast.expr, module: ast.Module) -> set[str]:
    """Return the keys of a dictionary that stands there, or of the one that a name was given before."""
    if isinstance(value, ast.Name):
        given = [
            node
            for node in ast.walk(module)
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id == value.id
            and node.lineno < value.lineno
        ]
        return keys_of(max(given, key=lambda node: node.lineno).value, module) if given else {"?"}
    if isinstance(value, ast.Dict):
        return {str(key.value) if isinstance(key, ast.Constant) else "?" for key in value.keys}
    return {"?"}


def test_every_logged_event_is_in_the_list_and_every_listed_one_is_logged() -> None:
    known = {event.words: event for event in EVENTS}
    logged: set[str] = set()
    wrong: list[str] = []
    for package in PRODUCT:
        for file in sorted((ROOT / package).rglob("*.py")):
            source = file.read_text(encoding="utf-8")
            for call in logging_calls(source):
                place = f"{file.relative_to(ROOT)}:{call.lineno}"
                first = call.args[0]
                if not isinstance(first, ast.Constant) or first.value not in known:
                    wrong.append(f"{place}: not in shared/platform/log_events.py")
                    continue
                event = known[first.value]
                logged.add(event.words)
                assert isinstance(call.func, ast.Attribute)
                if call.func.attr != event.level:
                    wrong.append(f"{place}: level is {call.func.attr}, listed as {event.level}")
                if extra := detail_keys(call, ast.parse(source)) - event.details:
                    wrong.append(f"{place}: details not listed: {sorted(extra)}")
    assert not wrong
    assert set(known) == logged


def test_ids_and_words_are_each_of_one_event() -> None:
    assert len({event.id for event in EVENTS}) == len({event.words for event in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('log.info("x", extra={"details": {"a": 1}})', {"a"}),
        ('d = {"b": 1}\nlog.info("x", extra={"details": d})', {"b"}),
        ('log.info("x", extra={"details": made()})', {"?"}),
        ('log.info("x")', set()),
    ],
)
def test_details_are_found_in_the_source(source: str, expected: set[str]) -> None:
    (call,) = logging_calls(source)
    assert detail_keys(call, ast.parse(source)) == expected
