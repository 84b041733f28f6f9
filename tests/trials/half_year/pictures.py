"""Pictures of what the pages say after the half-year, in some languages."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from tests.helpers.consoles import console_on
from tests.trials.half_year.branch import LAPSING
from tests.trials.pages import save_pages

SIZE = (1366, 768)
#: The row that is chosen on each page, for the manager and for a clerk.
OF_MANAGER = {
    "standards": 0, "targets": 1, "improvement": 1, "charters": 0, "announcements": 0, "assessment": 0, "scorecards": 0,
    "observations": 0, "learning": 2, "guides": 0, "survey": 0,
}  # fmt: skip
OF_CLERK = {"my_feedback": 0, "improvement": 0, "learning": 0}


def take_pictures(branch: OpenBranch, data: Path, folder: Path, languages: Sequence[Language]) -> None:
    """Write them into the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    folder.mkdir(exist_ok=True)
    for language in languages:
        for code, pages in (("timur", OF_MANAGER), (LAPSING, OF_CLERK)):
            with console_on(branch, data, size=SIZE) as clerk:
                clerk.sign_in(code)
                clerk.console.set_language(language)
                save_pages(clerk, pages, folder, f"{code}-{language.value}")
    del application
