"""Reads the histories: each client's requests with their last answers, and what the conductor did."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

Line = dict[str, Any]
CONDUCTOR = "conductor"
_NEVER_ENDED = 2**63
#: Nanoseconds in which a server may carry out what a client that was killed had sent.
_SERVER_GOES_ON = 10_000_000_000
#: Answers that no client may ever get: an unexpected fault, or that the database is damaged.
_NEVER = ("unexpected", "database_damaged")


@dataclass
class SentCommand:
    """One command of one client. `began`, `ended`: monotonic nanoseconds of the first asking and the last answer.

    `end`: "ok", "fail", or "doubt" when the client never learned how it ended; `doubts` counts the askings that ended
    without an answer, a killed client's too.
    """

    id: str
    client: str
    verb: str
    values: dict[str, Any]
    began: int
    ended: int
    end: Literal["ok", "fail", "doubt"] = "doubt"
    asked: int = 0
    doubts: int = 0
    answer: dict[str, Any] = field(default_factory=dict)
    code: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class Restore:
    """A restore that was done or tried: its backup was taken within [`backup_began`, `backup_ended`].

    `copy` is the name of the copy of all that it gave up, "" for none.
    """

    backup_began: int
    backup_ended: int
    began: int
    ended: int
    copy: str = ""

    def may_have_undone(self, command: SentCommand) -> bool:
        """Whether a command's effect may have been given up: made after the backup, before the restore was done."""
        return command.ended >= self.backup_began and command.began <= self.ended


@dataclass
class Histories:
    """Everything the clients wrote down, and what the conductor did to them."""

    commands: list[SentCommand] = field(default_factory=list)
    restores: list[Restore] = field(default_factory=list)
    conductor: list[Line] = field(default_factory=list)
    shows: list[Line] = field(default_factory=list)
    unexpected: list[Line] = field(default_factory=list)
    own_faults: list[str] = field(default_factory=list)

    def until(self, moment: int) -> "Histories":
        """Return what had been told at a monotonic nanosecond: what ended later, nobody knew the end of."""
        commands = [
            command if command.ended < moment else replace(command, end="doubt", ended=_NEVER_ENDED)
            for command in self.commands
            if command.began < moment
        ]
        restores = [restore for restore in self.restores if restore.began < moment]
        return Histories(commands, restores, [line for line in self.conductor if line["t"] < moment])

    def given_up(self, command: SentCommand) -> bool:
        """Whether a restore excuses that a command's effect is not there."""
        return any(restore.may_have_undone(command) for restore in self.restores)


def read_histories(folder: Path) -> Histories:
    """Read all histories of a folder."""
    histories, copies = Histories(), list[Line]()
    for file in sorted((folder / "history").glob("*.jsonl")):
        lines = list(_lines(file))
        if file.stem == CONDUCTOR:
            histories.conductor = lines
        else:
            copies += [line for line in lines if line["verb"] in ("backup", "restore")]
            histories.commands += _commands(lines)
            histories.own_faults += [fault for line in lines if line["verb"] == "checked" for fault in line["faults"]]
            histories.shows += [line for line in lines if line["verb"] == "show"]
            histories.unexpected += [line for line in lines if line.get("code") in _NEVER]
    histories.restores = list(_restores(sorted(copies, key=lambda line: line["t"]), histories.conductor))
    return histories


def _lines(file: Path) -> Iterator[Line]:
    with file.open("rb") as stream:
        for line in stream:
            if line.endswith(b"\n"):
                yield json.loads(line)


def _commands(lines: Iterable[Line]) -> list[SentCommand]:
    found: dict[str, SentCommand] = {}
    asked_at = 0
    for line in lines:
        name = line.get("command")
        if name is None:
            continue
        if line["kind"] == "invoke":
            command = found.setdefault(
                name, SentCommand(name, line["client"], line["verb"], line["values"], line["t"], line["t"])
            )
            command.asked += 1
            command.doubts += 1  # until it is answered
            asked_at = line["t"]
            continue
        command = found[name]
        command.ended = line["t"]
        if line["kind"] == "info":
            continue
        command.doubts -= 1
        command.end = line["kind"]
        command.answer, command.code = line.get("answer", {}), line.get("code", "")
        command.seconds = (line["t"] - asked_at) / 1e9
    for command in found.values():
        if command.end == "doubt":
            command.ended = _NEVER_ENDED  # it may still happen, for all the client knows
    return list(found.values())


def _restores(lines: Iterable[Line], conductor: Iterable[Line]) -> Iterator[Restore]:
    """Yield every restore that was started; one without a recorded end may have been done or not."""
    backups: dict[int, tuple[int, int]] = {}
    began: dict[str, Line] = {}
    killed = {line["name"]: line["t"] for line in conductor if line["verb"] == "killed"}
    for line in lines:
        if line["kind"] == "invoke":
            began[line["client"]] = line
            continue
        begin = began.pop(line["client"])
        if line["verb"] == "backup" and line["kind"] == "ok":
            backups[line["number"]] = (begin["t"], line["t"])
        elif line["verb"] == "restore" and line["kind"] != "fail":
            yield Restore(*backups[line["number"]], begin["t"], line["t"], line.get("copy", ""))
    for line in began.values():
        if line["verb"] == "restore":
            # A server may go on for a moment without its client.
            end = killed.get(line["client"], _NEVER_ENDED) + _SERVER_GOES_ON
            yield Restore(*backups[line["number"]], line["t"], end)
