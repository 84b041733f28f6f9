"""Words of libpq and of servers, as they really come, tell a refusal from a server that is merely away."""

import pytest

from shared.platform.db.errors import DATABASE_NOT_TRUSTED, DATABASE_REFUSES
from shared.platform.db.faults import refusal
from shared.platform.errors import ErrorCode

TO = 'connection failed: connection to server at "192.0.2.10", port 5432 failed: '
NOT_TRUSTED, REFUSES = DATABASE_NOT_TRUSTED, DATABASE_REFUSES


@pytest.mark.parametrize(
    ("words", "code", "problem"),
    [
        (f"{TO}SSL error: certificate verify failed", NOT_TRUSTED, "SSL error: certificate verify failed"),
        (
            f'{TO}server certificate for "a.example.org" does not match host name "b.example.org"',
            NOT_TRUSTED,
            'server certificate for "a.example.org" does not match host name "b.example.org"',
        ),
        (
            f"{TO}server does not support SSL, but SSL was required",
            NOT_TRUSTED,
            "server does not support SSL, but SSL was required",
        ),
        (
            f'{TO}root certificate file "/nowhere/root.crt" does not exist\nEither provide the file, use …',
            NOT_TRUSTED,
            'root certificate file "/nowhere/root.crt" does not exist',
        ),
        (
            f'{TO}FATAL:  password authentication failed for user "branch_kiosk"',
            REFUSES,
            'password authentication failed for user "branch_kiosk"',
        ),
        (f'{TO}FATAL:  database "brunch" does not exist', REFUSES, 'database "brunch" does not exist'),
    ],
)
def test_a_refusal_is_told_with_its_most_telling_words(words: str, code: ErrorCode, problem: str) -> None:
    told = refusal(RuntimeError(words))
    assert told is not None
    assert (told.code, told.values["problem"]) == (code, problem)


@pytest.mark.parametrize(
    "words",
    [
        f"{TO}Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?",
        f"{TO}timeout expired",
        f"{TO}FATAL:  the database system is starting up",
        f"{TO}FATAL:  the database system is shutting down",
        f"{TO}FATAL:  sorry, too many clients already",
        f"{TO}SSL SYSCALL error: EOF detected",
        f"{TO}session is read-only",
        # One of two servers is away, the other one refuses: the first may come back.
        f"{TO}Connection refused\nconnection to server at two failed: SSL error: certificate verify failed",
        "the connection is closed",
        "consuming input failed: server closed the connection unexpectedly",
        "",
    ],
)
def test_what_may_pass_is_no_refusal(words: str) -> None:
    assert refusal(RuntimeError(words)) is None


def test_nothing_is_no_refusal() -> None:
    assert refusal(None) is None
