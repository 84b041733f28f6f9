"""The sections about what people learn; nobody signs in without a counter only for those that everybody has."""

from counter_console.section.section import Section, SectionGroup
from shared.office.staff.rights import Right
from shared.platform.i18n.text import translate
from shared.ui.icons import Icon

LEARNING = (
    Section(
        "learning",
        translate("learning", "Learning"),
        Icon.PEOPLE,
        "Ctrl+O",
        Right.SERVE,  # everybody sees their own record
        "counter_console.records.learning",
        group=SectionGroup.TEAM,
        alone=False,
    ),
    Section(
        "guides",
        translate("learning", "Guides"),
        Icon.DOCUMENT,
        "Alt+G",
        Right.SERVE,  # everybody reads them
        "counter_console.records.guides",
        group=SectionGroup.TEAM,
        alone=False,
    ),
    # At once, because it is shown after signing in while something is not read yet.
    Section(
        "briefing",
        translate("learning", "Briefing"),
        Icon.INFO,
        "Ctrl+F",
        Right.SERVE,
        "counter_console.records.briefing",
        at_once=True,
        docked=True,
        group=SectionGroup.TEAM,
        alone=False,
    ),
)
#: Among the pages of the set-up.
COMPETENCIES = Section(
    "competencies",
    translate("catalog", "Competencies"),
    Icon.CARD,
    "Ctrl+F8",
    Right.KEEP_LEARNING,
    "counter_console.setup.competencies",
    group=SectionGroup.SET_UP,
)
