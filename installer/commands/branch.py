"""`nobat init`: creates the database of a new branch from a profile file."""

from datetime import time
from pathlib import Path

from installer.arguments import CliCommand, Option
from installer.commands.options import LANGUAGE, required_database
from installer.new_branch import make_branch
from installer.profile import default_profile_path, read_profile
from shared.office.catalog.rules import closing_texts
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator


def _init(database: str, profile: Path | None, language: Language | None) -> int:
    """Create the database of a new branch. If anything fails, nothing is changed."""
    described = read_profile(profile or default_profile_path())
    make_branch(database, described)
    catalog = described.catalog
    translator = Translator(language or Language.EN)
    name = translator.text(catalog.branch.name)
    print(
        f"{name}: {len(catalog.services)} services, {len(catalog.counters)} counters, {len(described.staff)} staff.",
    )
    if at := described.settings.get("day_close_time"):
        print(*map(translator.text, closing_texts(catalog, time.fromisoformat(str(at)))))
    return 0


COMMANDS = (
    CliCommand(
        "init",
        _init,
        (
            required_database("Address of the new database."),
            Option("--profile", "The branch as a TOML file; without it the sample branch.", metavar="FILE", read=Path),
            LANGUAGE,
        ),
        (
            "nobat init --database sqlite:///branch.sqlite3",
            "nobat init --database postgresql+psycopg://nobat@server/branch --profile branch.toml",
        ),
    ),
)
