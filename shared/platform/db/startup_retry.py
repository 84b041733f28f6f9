"""Tells a database that is not there yet from one that will never let this program in."""

from sqlalchemy.exc import DBAPIError

from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_LOST
from shared.platform.errors import UserError

#: PostgreSQL names a refusal before a session begins so; libpq gives no code for it, only these words.
_REFUSED = "FATAL:"
#: Refusals that end by themselves.
_PASSING = ("starting up", "shutting down", "not yet accepting", "too many", "reserved for", "recovery")


def worth_waiting(problem: Exception) -> bool:
    """Say whether the same address may work a moment later, with nobody changing anything.

    A server that is away, a disk that does not answer, a damaged file, which the keeper repairs: yes. A wrong password,
    a missing or foreign database: no.
    """
    if isinstance(problem, UserError) and problem.code is DATABASE_DAMAGED:
        return True
    if not isinstance(problem, UserError) or problem.code is not DATABASE_LOST:
        return False
    cause = problem.__cause__
    while cause is not None and not isinstance(cause, DBAPIError):
        cause = cause.__cause__
    words = "" if cause is None else str(cause.orig)
    return _REFUSED not in words or any(sign in words for sign in _PASSING)
