"""Pictures of what the pages say after the half-year, in some languages."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from counter_console.section.section import SectionGroup
from counter_console.sections import SECTIONS
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from tests.helpers.consoles import console_on
from tests.trials.half_year.branch import LAPSING
from tests.trials.pages import save_pages

SIZE = (1366, 768)
GROUPS = (SectionGroup.QUALITY, SectionGroup.TEAM)
#: The row that is chosen where it is not the first, for the manager; what a clerk sees.
CHOSEN = {"targets": 1, "improvement": 2, "learning": 2}
OF_MANAGER = {each.key: CHOSEN.get(each.key, 0) for each in SECTIONS if each.group in GROUPS}
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
