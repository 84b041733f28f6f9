"""The torture's checker judges the program from outside: it loads nothing of it, and no library that it uses."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWN = {"tests", "tests.trials", *(f"tests.trials.torture{part}" for part in ("", ".checker", ".checking"))}


def test_the_checker_loads_nothing_but_itself_the_standard_library_and_the_database_driver() -> None:
    program = "import sys, tests.trials.torture.checker; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    product = {name for name in loaded if name.partition(".")[0] in {path.name for path in ROOT.iterdir()}}
    assert not {name for name in product - OWN if not name.startswith("tests.trials.torture.checking.")}
    assert not {"sqlalchemy", "PySide6", "uuid_utils"} & loaded
    assert "psycopg" in loaded
