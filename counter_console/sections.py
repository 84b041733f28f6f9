"""The sections of the console, in the order of the side bar. A new section is one module and one row here."""

from counter_console.learning_sections import COMPETENCIES, LEARNING
from counter_console.section.section import Section, SectionGroup
from shared.office.staff.rights import Right
from shared.platform.i18n.text import Text, translate
from shared.ui.icons import Icon


def _of_service_desk(key: str, title: Text, icon: Icon, keys: str, right: Right) -> Section:
    """Return a register of the service desk, which is one module."""
    return Section(key, title, icon, keys, right, f"counter_console.records.{key}", group=SectionGroup.SERVICE_DESK)


def _of_quality(key: str, title: Text, icon: Icon, keys: str, right: Right) -> Section:
    """Return a register of quality, which is one module."""
    return Section(key, title, icon, keys, right, f"counter_console.records.{key}", group=SectionGroup.QUALITY)


def _of_team(key: str, title: Text, icon: Icon, keys: str, right: Right) -> Section:
    """Return a page that everybody has, so that nobody signs in without a counter only for it."""
    module = f"counter_console.records.{key}"
    return Section(key, title, icon, keys, right, module, group=SectionGroup.TEAM, alone=False)


def _of_set_up(key: str, title: Text, icon: Icon, keys: str, right: Right) -> Section:
    """Return a page of the set-up, which is one module."""
    return Section(key, title, icon, keys, right, f"counter_console.setup.{key}", group=SectionGroup.SET_UP)


SECTIONS = (
    Section(
        "desk",
        translate("console.window", "Desk"),
        Icon.PERSON,
        "Ctrl+1",
        Right.SERVE,
        "counter_console.desk.section",
        at_counter=True,
        at_once=True,
        docked=True,
    ),
    # Its charts bring numpy and pyqtgraph, which it loads in the background when it is opened.
    Section(
        "summary",
        translate("console.window", "Day summary"),
        Icon.CHART,
        "Ctrl+2",
        Right.REVIEW_DAYS,
        "counter_console.summary.section",
    ),
    # It draws charts as the day summary does, and groups a year of visits with numpy.
    Section(
        "reports",
        translate("inquiry", "Reports"),
        Icon.LIST,
        "Ctrl+F10",
        Right.REVIEW_DAYS,
        "counter_console.records.reports",
    ),
    Section(
        "wait_grades",
        translate("grading", "Wait estimates"),
        Icon.CLOCK,
        "Ctrl+F11",
        Right.REVIEW_DAYS,
        "counter_console.records.wait_grades",
    ),
    Section(
        "staffing",
        translate("staffing", "Counters needed"),
        Icon.PEOPLE,
        "Ctrl+F12",
        Right.REVIEW_DAYS,
        "counter_console.records.staffing",
    ),
    _of_service_desk("cases", translate("console.cases", "Cases"), Icon.DOCUMENT, "Ctrl+Shift+J", Right.HANDLE_CASES),
    _of_service_desk(
        "complaints", translate("console.complaints", "Complaints"), Icon.MESSAGE, "Ctrl+Shift+L", Right.HANDLE_CASES
    ),
    _of_service_desk(
        "hearings",
        translate("console.hearings", "Meetings with the manager"),
        Icon.PEOPLE,
        "Ctrl+Shift+H",
        Right.HANDLE_CASES,
    ),
    # It draws tables as the day summary does.
    _of_service_desk(
        "case_figures", translate("case_figures", "Figures of cases"), Icon.CHART, "Ctrl+Shift+G", Right.LEAD_CASES
    ),
    # At once, because the side bar shows how many there are.
    Section(
        "stuck",
        translate("console.stuck", "Stuck cases"),
        Icon.WARNING,
        "Ctrl+Shift+U",
        Right.LEAD_CASES,
        "counter_console.records.stuck",
        at_once=True,
        group=SectionGroup.SERVICE_DESK,
    ),
    _of_service_desk(
        "appointments",
        translate("console.appointments", "Appointments"),
        Icon.CALENDAR,
        "Ctrl+Shift+T",
        Right.BOOK_APPOINTMENTS,
    ),
    _of_service_desk(
        "visitors", translate("console.visitors", "Known visitors"), Icon.PEOPLE, "Ctrl+Shift+I", Right.KNOW_CLIENTS
    ),
    _of_service_desk(
        "messages", translate("console.messages", "Messages"), Icon.MESSAGE, "Ctrl+Shift+W", Right.LEAD_CASES
    ),
    _of_quality("standards", translate("standards", "Standards"), Icon.STAR, "Ctrl+Shift+X", Right.KEEP_STANDARDS),
    _of_quality("targets", translate("targets", "Targets"), Icon.UP, "Ctrl+J", Right.KEEP_STANDARDS),
    _of_quality("improvement", translate("improvement", "Improvement"), Icon.CHECK, "Alt+I", Right.SUGGEST),
    _of_quality("charters", translate("charters", "Service charters"), Icon.LIST, "Ctrl+Shift+Q", Right.KEEP_STANDARDS),
    _of_quality(
        "announcements", translate("announcements", "Announcements"), Icon.MESSAGE, "Alt+U", Right.KEEP_STANDARDS
    ),
    _of_quality("assessment", translate("assessment", "Assessment"), Icon.CHART, "Ctrl+W", Right.KEEP_SCORECARDS),
    _of_quality("scorecards", translate("scorecards", "Scorecards"), Icon.LIST, "Ctrl+P", Right.KEEP_SCORECARDS),
    _of_quality("rollout", translate("rollout", "Roll-out"), Icon.HOUSE, "Ctrl+F7", Right.SEE_ROLLOUT),
    _of_quality("merits", translate("merits", "Merits and measures"), Icon.STAR, "Alt+R", Right.RECOGNISE),
    _of_quality("observations", translate("scorecards", "Observations"), Icon.PEOPLE, "Alt+O", Right.OBSERVE),
    *LEARNING,
    _of_team("survey", translate("survey", "Survey of staff"), Icon.MESSAGE, "Ctrl+F9", Right.SERVE),
    _of_team("my_feedback", translate("recognition", "My feedback"), Icon.STAR, "Ctrl+F6", Right.SEE_FEEDBACK),
    Section(
        "devices",
        translate("console.devices", "Devices"),
        Icon.SCREEN,
        "Ctrl+3",
        Right.MANAGE_DEVICES,
        "counter_console.records.devices",
        at_once=True,
    ),
    _of_set_up("settings", translate("console.settings", "Settings"), Icon.GEAR, "Ctrl+4", Right.CHANGE_SETTINGS),
    _of_set_up(
        "screens", translate("console.screens", "Kiosk and board"), Icon.SCREEN, "Ctrl+Shift+K", Right.CHANGE_SETTINGS
    ),
    _of_set_up("branch", translate("catalog", "Branch"), Icon.HOUSE, "Ctrl+Shift+B", Right.CHANGE_CATALOG),
    _of_set_up("groups", translate("console.groups", "Service groups"), Icon.LIST, "Ctrl+8", Right.CHANGE_CATALOG),
    _of_set_up("services", translate("catalog", "Services"), Icon.DOCUMENT, "Ctrl+9", Right.CHANGE_CATALOG),
    _of_set_up("counters", translate("catalog", "Counters"), Icon.SCREEN, "Ctrl+Shift+C", Right.CHANGE_CATALOG),
    _of_set_up(
        "priority_classes", translate("catalog", "Priority classes"), Icon.ACCESS, "Ctrl+Shift+P", Right.CHANGE_CATALOG
    ),
    _of_set_up("outcomes", translate("catalog", "Outcomes"), Icon.CHECK, "Ctrl+Shift+O", Right.CHANGE_CATALOG),
    _of_set_up(
        "case_kinds", translate("catalog", "Kinds of cases"), Icon.BRIEFCASE, "Ctrl+Shift+Y", Right.CHANGE_CATALOG
    ),
    _of_set_up(
        "message_templates",
        translate("catalog", "Messages to visitors"),
        Icon.MESSAGE,
        "Ctrl+Shift+M",
        Right.CHANGE_CATALOG,
    ),
    _of_set_up("reasons", translate("catalog", "Reasons"), Icon.MESSAGE, "Ctrl+Shift+R", Right.CHANGE_CATALOG),
    _of_set_up("slips", translate("console.slips", "Slips"), Icon.TICKET, "Ctrl+Shift+S", Right.CHANGE_SETTINGS),
    _of_set_up("people", translate("console.people", "People"), Icon.PEOPLE, "Ctrl+5", Right.MANAGE_STAFF),
    _of_set_up("units", translate("catalog", "Units"), Icon.PEOPLE, "Ctrl+Shift+D", Right.MANAGE_STAFF),
    _of_set_up("absences", translate("catalog", "Absences"), Icon.CALENDAR, "Ctrl+Shift+A", Right.MANAGE_STAFF),
    _of_set_up(
        "hearing_duties",
        translate("catalog", "Duty roster of meetings"),
        Icon.CALENDAR,
        "Ctrl+Shift+N",
        Right.MANAGE_STAFF,
    ),
    _of_set_up("bodies", translate("catalog", "Other bodies"), Icon.HOUSE, "Ctrl+Shift+V", Right.CHANGE_CATALOG),
    _of_set_up("skills", translate("console.skills", "Skills"), Icon.STAR, "Ctrl+K", Right.MANAGE_STAFF),
    COMPETENCIES,
    _of_set_up("rights", translate("console.rights", "Roles and rights"), Icon.LOCK, "Ctrl+R", Right.MANAGE_STAFF),
    _of_set_up(
        "calendar", translate("console.calendar", "Hours and calendar"), Icon.CALENDAR, "Ctrl+6", Right.CHANGE_CATALOG
    ),
    _of_set_up("order", translate("console.order", "Order of calling"), Icon.LIST, "Ctrl+7", Right.CHANGE_SETTINGS),
    _of_set_up(
        "setup_file",
        translate("console.setup_file", "Set-up as a file"),
        Icon.DOCUMENT,
        "Ctrl+Shift+F",
        Right.CHANGE_CATALOG,
    ),
    _of_set_up("history", translate("console.history", "History"), Icon.CLOCK, "Ctrl+H", Right.REVIEW_CHANGES),
    Section(
        "retention",
        translate("console.retention", "Retention"),
        Icon.ERASE,
        "Ctrl+Shift+E",
        Right.ERASE_TEXTS,
        "counter_console.setup.retention.section",
        group=SectionGroup.SET_UP,
    ),
    _of_set_up("readiness", translate("console.readiness", "Readiness"), Icon.CHECK, "Ctrl+0", Right.CHANGE_CATALOG),
)

#: What a console shows of a sealed database, and nothing else: there is no queue and no branch to set up.
SEALED_SECTIONS = (
    Section(
        "visits",
        translate("shopping", "Visits"),
        Icon.DOCUMENT,
        "Ctrl+1",
        Right.MAKE_VISITS,
        "counter_console.records.visits",
    ),
    Section(
        "waves",
        translate("shopping", "Waves"),
        Icon.LIST,
        "Ctrl+2",
        Right.LEAD_WAVES,
        "counter_console.records.waves",
    ),
)

#: Who has one of these rights has a page that needs no counter.
WITHOUT_COUNTER = frozenset(section.right for section in SECTIONS if section.alone and not section.at_counter)
#: The same in a sealed database, where nobody has a counter.
SEALED_RIGHTS = frozenset(section.right for section in SEALED_SECTIONS)


def sections_of(*, sealed: bool) -> tuple[Section, ...]:
    """Return the sections of a branch, or of a sealed database."""
    return SEALED_SECTIONS if sealed else SECTIONS
