"""Everything the guide shows, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from counter_console.setup.guide.model import FirstPin, GuidePage
from shared.platform.forms.model import Form
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Showable


@dataclass(frozen=True)
class SummaryLine:
    """One answer in the overview, and the page that changes it. `wrong` says what must be changed."""

    page: GuidePage
    label: Showable
    value: Showable
    wrong: Showable = ""


@dataclass(frozen=True)
class GuideState:
    """One page of the guide.

    `answers` are unchecked, as they were typed. `person` is the position of the person whose form is shown. `problem`
    is shown until the next answer, `report` is good news. `resumed`: these answers are from an earlier start.
    """

    page: GuidePage = GuidePage.START
    language: Language = Language.EN
    answers: Mapping[str, Any] = field(default_factory=dict)
    form: Form | None = None
    person: int = 0
    problem: Showable = ""
    report: Showable = ""
    busy: bool = False
    summary: tuple[SummaryLine, ...] = ()
    pins: tuple[FirstPin, ...] = ()
    resumed: bool = False

    @property
    def people(self) -> tuple[Mapping[str, Any], ...]:
        """The people entered so far."""
        return tuple(self.answers.get("people", ()))

    @property
    def form_answers(self) -> Mapping[str, Any]:
        """What was typed into the form of this page."""
        return self.people[self.person] if self.page is GuidePage.PEOPLE else self.answers

    @property
    def step(self) -> tuple[int, int]:
        """The number of this page (from 1), and of all pages."""
        pages = [page for page in GuidePage if page is not GuidePage.DONE]
        return (pages.index(self.page) + 1 if self.page in pages else len(pages)), len(pages)
