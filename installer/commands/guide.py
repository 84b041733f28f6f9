"""`nobat guide`: the questions of the first start; `nobat run` opens it when there is no branch yet."""

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from installer.arguments import CliCommand
from installer.commands.options import DATA, LANGUAGE
from installer.locations import data_dir
from installer.new_branch import always_open, make_branch
from installer.profile import default_profile_path, read_profile
from installer.sample_announcements import add_sample_announcements
from installer.sample_charters import add_sample_charters
from installer.sample_learning import add_sample_learning
from installer.sample_scorecards import add_sample_scorecards
from installer.sample_standards import add_sample_standards
from shared.bootstrap import open_branch
from shared.office.catalog.errors import BRANCH_EXISTS
from shared.office.setup_file.rules.reader import profile_of, profile_problems
from shared.platform.clock import SystemClock, VirtualClock
from shared.platform.config import AppOptions, default_database_url, make_data_dir
from shared.platform.db.engine import sqlite_file
from shared.platform.errors import UserError
from shared.platform.forms.records import Problem
from shared.platform.i18n.languages import Language


@dataclass(frozen=True)
class Maker:
    """Creates a branch in a database."""

    database: str

    def problems(self, profile: Mapping[str, Any]) -> tuple[Problem, ...]:
        """Return what is wrong with a profile, by its path."""
        return profile_problems(profile)

    def make(self, profile: Mapping[str, Any]) -> None:
        """Create the branch, completely or not at all. Raises UserError."""
        self._refuse_second()
        make_branch(self.database, profile_of(profile))

    def make_sample(self) -> None:
        """Create the sample branch. Raises UserError."""
        self._refuse_second()
        make_sample(self.database)

    def _refuse_second(self) -> None:
        # The guide may stay open for hours; meanwhile somebody else may have made a branch here.
        file = sqlite_file(self.database)
        if file is not None and file.exists():
            raise UserError(BRANCH_EXISTS, branch=file.name)


def make_sample(database: str) -> None:
    """Create the sample branch with standards, charters and a scorecard; always open, to be tried any time.

    They are a good year old, so that simulated days of the past are judged by them. Raises UserError.
    """
    make_branch(database, always_open(read_profile(default_profile_path())))
    branch = open_branch(database, clock=VirtualClock(SystemClock().now() - timedelta(days=400)))
    try:
        add_sample_standards(branch)
        add_sample_learning(branch)
        add_sample_scorecards(branch)
        add_sample_charters(branch)
        add_sample_announcements(branch)
    finally:
        branch.close()


def _guide(data: Path | None, language: Language | None) -> int:
    """Ask what a new branch needs, page by page, and create it."""
    folder = make_data_dir(data_dir(data))
    database = default_database_url(folder)
    file = sqlite_file(database)
    if file is None or not file.exists():
        # Loaded by name: the other commands of this module's neighbours need no windows.
        app = importlib.import_module("counter_console.setup.guide.app")
        sets = importlib.import_module("installer.ready_sets").read_sets()
        options = AppOptions(database, folder, language=language.value if language else "")
        app.open_guide(options, sets, Maker(database))
    return 0


COMMANDS = (CliCommand("guide", _guide, (DATA, LANGUAGE), ("nobat guide",), hidden=True),)
