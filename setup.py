"""Builds the package as pyproject.toml says, with compiled translations: an installed program cannot compile them."""

import importlib
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithTranslations(build_py):
    """Collects the files of the packages."""

    def run(self) -> None:
        """Compile what is stale, then collect everything."""
        # A build tool that follows PEP 517 does not have the project's folder on the path.
        sys.path.insert(0, str(Path(__file__).resolve().parent))
        importlib.import_module("shared.platform.i18n.catalogues").compile_catalogues()
        super().run()


setup(cmdclass={"build_py": BuildWithTranslations})
