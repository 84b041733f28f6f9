"""What every page's state has."""

from typing import Protocol

from shared.platform.i18n.languages import Language


class PageState(Protocol):
    """A frozen value with everything one page shows."""

    @property
    def language(self) -> Language:
        """The visitor's language."""
        ...
