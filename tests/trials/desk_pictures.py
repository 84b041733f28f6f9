"""A month of desk work at the real window, then pictures of its pages: `python -m tests.trials.desk_pictures FOLDER`.

Visitors, messages and visits are simulated; every case is registered, handled, decided and told at the window of a
console, which its staff take in turns. At the end the database is checked. The pictures are for people who look at
them. Further arguments are languages; without any: en kk fa.
"""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import open_sample_branch
from tests.helpers.consoles import console_on
from tests.helpers.kiosks import open_kiosk
from tests.helpers.simulated_days import simulated
from tests.helpers.tours import Tour
from tests.helpers.window_hands import WindowHands
from tests.trials.pages import save, save_pages

DAYS, TICKETS, CASES = 22, 30, 6
#: The sections of the service desk, and those of the set-up that belong to it.
PAGES = (
    "cases", "complaints", "hearings", "case_figures", "stuck", "appointments", "visitors", "messages",
    "case_kinds", "message_templates", "units", "absences",
)  # fmt: skip
KIOSK_PAGES = ("kinds", "question", "choice", "message", "phone", "left", "follow", "request", "book day")
TALL = (1440, 1100)


def take_pictures(folder: Path, languages: Sequence[Language]) -> int:
    """Play the month, write pictures in these languages, and return how many faults the check found."""
    with tempfile.TemporaryDirectory() as made:
        sample = open_sample_branch(Path(made))
        sample.close()
        at_window = WindowHands(Path(made))
        branch, _ = simulated(sample.address, DAYS, TICKETS, cases_per_day=CASES, hands=at_window.take_seat)
        at_window.close()
        done = ", ".join(f"{verb.value} {count}" for verb, count in at_window.done.most_common())
        print(f"{at_window.done.total()} things done at the window in {DAYS} days: {done}")
        print(f"{len(at_window.refused)} refused by the window: {sorted(set(at_window.refused))}")
        faults = branch.check.run().faults
        print(f"{len(faults)} faults found by the check")
        for language in languages:
            _console(branch, Path(made), folder, language)
        branch.close()
        for language in languages:
            _kiosk(Path(made), folder, language)
    return len(faults)


def _console(branch: OpenBranch, data: Path, folder: Path, language: Language) -> None:
    with console_on(branch, data, size=TALL) as manager:
        manager.sign_in("timur")
        manager.console.set_language(language)
        save_pages(manager, dict.fromkeys(PAGES, 0), folder, language.value)


def _kiosk(made: Path, folder: Path, language: Language) -> None:
    place = made / f"kiosk-{language.value}"
    place.mkdir()
    rig = open_kiosk(place, kit_fonts(), language=language)
    for page in Tour(rig).pages():
        if page in KIOSK_PAGES:
            save(rig.window, folder / f"kiosk-{page.replace(' ', '-')}-{language.value}.png")
    rig.window.end()
    rig.branch.close()


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; returns the exit status."""
    if not arguments:
        print(__doc__)
        return 2
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    faults = take_pictures(
        folder, [Language(each) for each in arguments[1:]] or [Language.EN, Language.KK, Language.FA]
    )
    del application
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
