"""What is still missing in set-up, devices and upkeep, the worst first; each line leads to the page that mends it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal

from counter_console.section.base_presenter import SectionPresenter
from counter_console.section.connection import SectionState
from counter_console.section.page import PageTexts
from counter_console.section.record_page import RecordPage, Register
from counter_console.section.section import OpenSection, SectionContext
from counter_console.sections import SECTIONS
from shared.bootstrap import OpenBranch
from shared.office.catalog.readiness import SEVERITY_NAMES, Finding, Severity
from shared.platform.background import Runner
from shared.platform.i18n.text import Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.live.topics import Topic
from shared.ui.appearance import Appearance
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column

TEXTS = PageTexts(
    translate("console.readiness", "Checking the branch"),
    translate("console.entries", "The list is from that time."),
    translate("console.readiness", "Everything is ready"),
    translate("console.readiness", "Nothing prevents or hinders work."),
)
TITLE = translate("console.readiness", "Readiness")
SUBTITLE = translate("console.readiness", "What is still missing, the most important first.")
MARKS = {
    Severity.PREVENTS: (Icon.WARNING, Tone.BAD),
    Severity.HINDERS: (Icon.WARNING, Tone.CAUTION),
    Severity.ADVICE: (Icon.INFO, Tone.QUIET),
}


@dataclass(frozen=True)
class ReadinessState(SectionState):
    """What is missing."""

    findings: tuple[Finding, ...] = ()


class ReadinessPresenter(SectionPresenter[ReadinessState, tuple[Finding, ...]]):
    """Checks again after every change, and now and then."""

    TOPICS = frozenset({Topic.CATALOG, Topic.SETTINGS, Topic.DAY, Topic.NOTICES})
    #: A device falls silent without news.
    REREAD_SECONDS = 30

    def __init__(self, branch: OpenBranch, runner: Runner, show: Callable[[ReadinessState], None]) -> None:
        super().__init__(branch, runner, ReadinessState(), show)

    def _read(self) -> tuple[Finding, ...]:
        return self._branch.findings()

    def _loaded(self, reading: tuple[Finding, ...]) -> None:
        self._change(findings=reading)


def _register(pages: Mapping[str, Showable]) -> Register:
    return Register(
        translate("console.readiness", "What is missing"),
        (
            Column(
                "severity",
                translate("console.readiness", "Importance"),
                lambda finding, now, t: t.text(SEVERITY_NAMES[finding.severity]),
                width=20,
                mark=lambda finding: MARKS[finding.severity],
            ),
            Column(
                "sentence",
                translate("console.readiness", "What is missing"),
                lambda finding, now, t: t.text(finding.sentence),
            ),
            Column(
                "page",
                translate("console.readiness", "Page"),
                lambda finding, now, t: t.text(pages.get(finding.section, "")),
                width=24,
            ),
        ),
        lambda finding: finding,
        lambda finding, now, t: t.text(finding.sentence),
    )


class ReadinessPage(RecordPage[ReadinessState]):
    """The page. `pages` are the pages this person may open, by key; `page_wanted` carries one of the keys."""

    page_wanted = Signal(str)

    def __init__(self, appearance: Appearance, translator: Translator, pages: Mapping[str, Showable]) -> None:
        super().__init__(appearance, translator, TEXTS, Icon.CHECK, _register(pages))
        self._pages = pages
        self.go = ActionButton(appearance, "", icon=Icon.NEXT)
        self.go.activated.connect(lambda: self._want(self.record()))
        self.details.add(row(self.go, None))
        self.opened.connect(self._want)

    def _want(self, finding: Finding) -> None:
        if finding.section in self._pages:
            self.page_wanted.emit(finding.section)

    def _show_content(self, state: ReadinessState) -> None:
        empty = state.loaded and not state.findings
        self._show_head(TITLE, SUBTITLE, loading=not state.loaded, empty=empty)
        self._show_records(state.findings)

    def _show_details(self, record: Finding) -> None:
        page = self._pages.get(record.section)
        self.go.setVisible(page is not None)
        if page is not None:
            self.go.setText(self._text(translate("console.readiness", "Open the page “{page}”", page=page)))


class ReadinessSection(OpenSection):
    """The section of one manager."""

    def __init__(self, context: SectionContext) -> None:
        pages = {section.key: section.title for section in SECTIONS if section.allowed(context.who)}
        self.screen = ReadinessPage(context.appearance, context.translator, pages)
        self.readiness = ReadinessPresenter(context.branch, context.runner, self.screen.show_state)
        super().__init__(self.readiness, self.screen)
        self.screen.page_wanted.connect(self.section_wanted)
        self.screen.message_closed.connect(self.readiness.close_message)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return ReadinessSection(context)
