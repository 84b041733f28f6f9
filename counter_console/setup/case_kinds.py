"""The kinds of cases that clerks can register: questions, days for a decision, approval, outcomes; in use or not."""

from counter_console.section.entry_page import EntryList, EntrySection
from counter_console.section.page import PageTexts
from counter_console.section.section import OpenSection, SectionContext
from counter_console.setup.choices import IN_USE_ONLY, state_column
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.i18n.text import Number, isolated, translate
from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.table import Column

LIST = EntryList(
    CASE_KINDS,
    Icon.BRIEFCASE,
    translate("catalog", "Kinds of cases"),
    translate(
        "console.case_kinds", "A change holds for new cases. Cases registered before keep their questions and outcomes."
    ),
    translate("console.case_kinds", "Add a kind of case"),
    PageTexts(
        translate("console.case_kinds", "Reading the kinds of cases"),
        translate("console.entries", "The list is from that time."),
        translate("console.case_kinds", "There is no kind of case yet"),
        translate("console.case_kinds", "Add the first kind of case."),
    ),
    (
        Column(
            "name",
            CASE_KINDS.form.field("name").label,
            lambda entry, now, t: t.text(entry.name),
            hint=lambda entry, now, t: isolated(entry.code),
            mark=lambda entry: (Icon.BRIEFCASE, Tone.QUIET),
        ),
        Column(
            "questions",
            CASE_KINDS.form.field("fields").label,
            lambda entry, now, t: t.text(Number(len(entry.answers["fields"]))),
        ),
        Column(
            "days",
            CASE_KINDS.form.field("answer_days").label,
            lambda entry, now, t: t.text(Number(entry.answers["answer_days"])),
        ),
        state_column(),
    ),
    lambda _catalog: CASE_KINDS.form,
    {"active": True, "answer_days": 5},
    (IN_USE_ONLY,),
)


def open_section(context: SectionContext) -> OpenSection:
    """Return the section."""
    return EntrySection(LIST, context)
