"""One command at a time, once each, even over a broken line."""

from uuid import UUID

import pytest

from counter_console.command_runner import CommandRunner
from shared.platform.background import ImmediateRunner
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import ErrorCode, UserError
from shared.queue.tickets.errors import UNKNOWN_TICKET
from tests.helpers.runners import WaitingRunner


def line(runner: object, problems: list[tuple[ErrorCode, bool]]) -> CommandRunner:
    return CommandRunner(runner, lambda busy: None, lambda e, again: problems.append((e.code, again)))  # type: ignore[arg-type]


def test_a_second_press_while_the_first_is_under_way_is_not_taken() -> None:
    runner, done = WaitingRunner(), list[UUID]()
    commands = line(runner, [])
    commands.run(lambda command: command, done.append)
    commands.run(lambda command: command, done.append)
    runner.go()
    assert len(done) == 1


def test_a_command_over_a_broken_line_is_sent_again_under_its_own_id() -> None:
    seen: list[UUID] = []
    problems: list[tuple[ErrorCode, bool]] = []

    def work(command: UUID) -> str:
        seen.append(command)
        if len(seen) == 1:
            raise UserError(DATABASE_LOST)
        return "done"

    results: list[str] = []
    commands = line(ImmediateRunner(), problems)
    commands.run(work, results.append)
    assert problems == [(DATABASE_LOST, True)]
    commands.retry()
    assert (results, len(set(seen)), len(seen)) == (["done"], 1, 2)
    commands.retry()
    assert len(seen) == 2


def test_another_problem_is_told_and_not_offered_again() -> None:
    problems: list[tuple[ErrorCode, bool]] = []

    def work(command: UUID) -> None:
        raise UserError(UNKNOWN_TICKET)

    commands = line(ImmediateRunner(), problems)
    commands.run(work, lambda result: None)
    assert problems == [(UNKNOWN_TICKET, False)]
    assert not commands.busy


def test_a_bug_is_not_hidden() -> None:
    def work(command: UUID) -> None:
        raise ZeroDivisionError

    commands = line(ImmediateRunner(), [])
    with pytest.raises(ZeroDivisionError):
        commands.run(work, lambda result: None)
    assert not commands.busy
