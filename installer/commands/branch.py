"""`nobat init`: makes the database of a new branch from a profile file."""

from pathlib import Path
from typing import Annotated

import typer

from installer.commands.options import LanguageOption, examples
from installer.new_branch import make_branch
from installer.profile import default_profile_path, read_profile
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator

ProfileOption = Annotated[
    Path | None,
    typer.Option("--profile", metavar="FILE", help="The branch as a TOML file; without it the sample branch."),
]


def add_init(line: typer.Typer) -> None:
    """Add the command."""
    line.command(
        "init",
        epilog=examples(
            "nobat init --database sqlite:///branch.sqlite3",
            "nobat init --database postgresql+psycopg://nobat@server/branch --profile branch.toml",
        ),
    )(_init)


def _init(
    database: Annotated[str, typer.Option("--database", metavar="URL", help="Where the new branch goes.")],
    profile: ProfileOption = None,
    language: LanguageOption = None,
) -> int:
    """Make the database of a new branch; on any fault nothing is changed."""
    described = read_profile(profile or default_profile_path())
    make_branch(database, described)
    catalog = described.catalog
    name = Translator(language or Language.EN).text(catalog.branch.name)
    typer.echo(
        f"{name}: {len(catalog.services)} services, {len(catalog.counters)} counters, {len(described.staff)} staff.",
    )
    return 0
