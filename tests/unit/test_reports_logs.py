"""One event, one line: whatever a message holds, the log stays readable by a machine."""

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.errors import ErrorCode, UserError
from shared.platform.logs import LONGEST_LINE, JsonLine, configure_logging

LINE_ENDS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def line(message: str, details: object = None, trace: object = None) -> str:
    record = logging.LogRecord("shared.tickets", logging.INFO, "file.py", 1, message, (), trace)
    if details is not None:
        record.details = details
    return JsonLine("kiosk").format(record)


def test_a_line_tells_when_where_what_and_with_which_details():
    entry = json.loads(line("slip printed", {"status": "ok", "copies": 2}))
    assert entry.pop("time").endswith("+00:00")
    assert entry == {
        "level": "info",
        "app": "kiosk",
        "source": "shared.tickets",
        "message": "slip printed",
        "details": {"status": "ok", "copies": 2},
    }


@given(st.text(), st.text())
def test_no_text_can_begin_a_line_of_its_own_or_control_a_terminal(message, detail):
    written = line(message + LINE_ENDS + "\x1b[2J", {"name": detail + LINE_ENDS})
    assert all(" " <= sign <= "~" for sign in written)
    assert json.loads(written)["message"].endswith("\x1b[2J")


@pytest.mark.parametrize("letter", ["x", "ә", "\U0001f600", "\n"])
def test_a_huge_event_is_cut_and_still_valid(letter):
    try:
        raise ValueError(letter * 50_000)
    except ValueError as error:
        trace = (ValueError, error, error.__traceback__)
    written = line(letter * 100_000, {"a": letter * 100_000}, trace)
    assert len(written) <= LONGEST_LINE
    assert json.loads(written)["cut"] is True


def test_events_go_to_a_file_of_the_app(tmp_path):
    root = logging.getLogger()
    level = root.level
    handler = configure_logging(tmp_path / "logs", "kiosk")
    try:
        logging.getLogger("test").warning("paper near its end", extra={"details": {"left": 5}})
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()
    (entry,) = map(json.loads, (tmp_path / "logs" / "kiosk.log").read_text().splitlines())
    assert entry["details"] == {"left": 5}


def test_a_folder_that_cannot_be_written_is_told_in_words(tmp_path):
    (tmp_path / "logs").write_text("not a folder")
    with pytest.raises(UserError) as error:
        configure_logging(tmp_path / "logs", "kiosk")
    assert error.value.code is ErrorCode.FOLDER_NOT_WRITABLE
