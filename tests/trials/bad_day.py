"""A month with a bad day, then pictures of the pages about it: `python -m tests.trials.bad_day FOLDER`.

Twenty-two days are simulated; on one of them three counters close unexpectedly for two and a half hours. The page
“Wait estimates” must name this day, and no more than one other. Further arguments are languages; without any: en kk ar.
Each page is drawn in ordinary and in the largest letters.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from counter_console.preferences import TEXT_SCALES
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.queue.inquiry.operations.bad_days import BadDayNotices
from shared.queue.inquiry.operations.grades import GradeOperations
from shared.simulation.changes import CounterClosure
from tests.helpers.branches import open_sample_branch
from tests.helpers.consoles import console_on
from tests.helpers.simulated_days import THURSDAY, simulated
from tests.trials.pages import save_pages

DAYS, TICKETS = 22, 180
BAD = date(2026, 11, 10)
CLOSURE = CounterClosure(BAD, timedelta(hours=2), timedelta(hours=2, minutes=30), 3)
PAGES = ("wait_grades", "staffing")
TALL = (1440, 1900)
#: The last of the steps in which text grows.
LARGEST = len(TEXT_SCALES) - 1


def take_pictures(folder: Path, languages: Sequence[Language]) -> int:
    """Play the month, write pictures in these languages, and return how many days were named wrongly or not at all."""
    with tempfile.TemporaryDirectory() as made:
        sample = open_sample_branch(Path(made))
        sample.close()
        branch, _ = simulated(sample.address, DAYS, TICKETS, closures=(CLOSURE,))
        found = branch.of(GradeOperations).bad_days(THURSDAY - timedelta(days=40), THURSDAY)
        for each in found:
            print(f"{each.day}: {each.bad} {each.causes}")
        named = {each.day for each in found}
        branch.of(BadDayNotices).tell("keeper")
        for language in languages:
            for text, ending in ((0, language.value), (LARGEST, f"{language.value}-large")):
                _pages(branch, Path(made), folder, language, text, ending)
        branch.close()
    return (BAD not in named) + max(0, len(named - {BAD}) - 1)


def _pages(branch: OpenBranch, data: Path, folder: Path, language: Language, text: int, ending: str) -> None:
    with console_on(branch, data, size=TALL, text=text) as manager:
        manager.sign_in("timur")
        manager.console.set_language(language)
        save_pages(manager, dict.fromkeys(PAGES, 0), folder, ending)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; returns the exit status."""
    if not arguments:
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QApplication([])
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    languages = [Language(each) for each in arguments[1:]] or [Language.EN, Language.KK, Language.AR]
    return 1 if take_pictures(folder, languages) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
