"""One event, one line: whatever a message holds, the log stays readable by a machine."""

import json
import logging
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.logs import LONGEST_LINE, JsonLine, SharedLogFile, configure_logging, log_whatever_happens

LINE_ENDS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def line(message: str, details: object = None, trace: object = None) -> str:
    record = logging.LogRecord("shared.queue.tickets", logging.INFO, "file.py", 1, message, (), trace)
    if details is not None:
        record.details = details
    return JsonLine("kiosk").format(record)


def test_a_line_tells_when_where_what_and_with_which_details():
    entry = json.loads(line("slip printed", {"status": "ok", "copies": 2}))
    assert entry.pop("time").endswith("+00:00")
    assert entry == {
        "level": "info",
        "app": "kiosk",
        "event": "slip.printed",
        "source": "shared.queue.tickets",
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
    assert error.value.code is FOLDER_NOT_WRITABLE


def test_a_window_without_a_log_file_logs_to_the_standard_error_and_says_so_there(tmp_path, capsys):
    (tmp_path / "logs").write_text("not a folder")
    root = logging.getLogger()
    level = root.level
    handler = log_whatever_happens(tmp_path / "logs", "kiosk")
    try:
        logging.getLogger("test").warning("paper near its end", extra={"details": {"left": 5}})
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    told, entry = map(json.loads, capsys.readouterr().err.splitlines())
    assert told["event"] == "program.no_log_file"
    assert "logs" in told["details"]["error"]
    assert entry["details"] == {"left": 5}


def test_what_a_server_says_of_a_refused_row_is_left_out():
    try:
        raise ValueError("refused\nDETAIL:  Failing row contains (1, Aigul Bekova, +7 701 000).")
    except ValueError as error:
        trace = (ValueError, error, error.__traceback__)
    written = line("uncaught error", None, trace)
    assert "refused" in written
    assert "Bekova" not in written
    assert json.loads(written)["event"] == "program.uncaught"


def test_a_line_of_a_library_is_told_from_our_own():
    assert json.loads(line("anything else"))["event"] == "library"


WRITER = """
import logging, sys
from pathlib import Path
from shared.platform.logs import JsonLine, SharedLogFile
handler = SharedLogFile(Path(sys.argv[1]), most_bytes=20_000, kept=200)
handler.setFormatter(JsonLine("many"))
for number in range(400):
    record = logging.LogRecord("many", logging.INFO, "", 1, f"{sys.argv[2]} {number}", (), None)
    handler.handle(record)
"""


def test_several_programs_can_write_one_log_and_no_line_is_lost_when_it_is_replaced(tmp_path):
    file = tmp_path / "many.log"
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(file), name]) for name in "abc"]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    written = [
        json.loads(each)["message"] for part in tmp_path.glob("many.log*") for each in part.read_text().splitlines()
    ]
    assert sorted(written) == sorted(f"{name} {number}" for name in "abc" for number in range(400))
    assert len(list(tmp_path.glob("many.log.*"))) > 3


def test_a_program_killed_while_it_replaced_the_log_does_not_stop_the_others(tmp_path):
    file = tmp_path / "many.log"
    stale = tmp_path / "many.log.turning"
    stale.touch()
    os.utime(stale, (1, 1))
    handler = SharedLogFile(file, most_bytes=200, kept=3)
    handler.setFormatter(JsonLine("many"))
    for _ in range(5):
        handler.handle(logging.LogRecord("many", logging.INFO, "", 1, "duty done", (), None))
    handler.close()
    assert not stale.exists()
    assert (tmp_path / "many.log.1").exists()
