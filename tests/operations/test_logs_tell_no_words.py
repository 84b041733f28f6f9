"""What people wrote never reaches the log, not even when the database refuses a row with it."""

import json
import logging
import sys

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.bootstrap import OpenBranch
from shared.platform.logs import JsonLine

CANARY = "Aigul Bekova\n+7 701 000 00 00\n«ризамын»"


def logged(branch: OpenBranch, statement: str) -> str:
    """Return the log line of a change that the database refuses, as a bug would be logged."""
    try:
        with branch.database.write() as tx:
            tx.connection.execute(text(statement), {"words": CANARY, "branch": str(branch.database.branch_id)})
    except DBAPIError as fault:
        record = logging.LogRecord("test", logging.ERROR, "", 1, "uncaught error: %s", (fault,), sys.exc_info())
        record.details = {"fault": str(fault)}
        return JsonLine("kiosk").format(record)
    raise AssertionError("the database took it")


def test_a_row_that_is_refused_is_not_told(branch: OpenBranch) -> None:
    for statement in (
        "INSERT INTO settings (branch_id, key, value) VALUES (:branch, NULL, :words)",
        "INSERT INTO topic_versions (branch_id, topic, version) VALUES (:branch, :words, NULL)",
    ):
        line = logged(branch, statement)
        assert json.loads(line)["level"] == "error"
        for part in ("Bekova", "701", "ризамын", json.dumps("ризамын")[1:-1]):
            assert part not in line, line
