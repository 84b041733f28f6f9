"""The sections of the console, in the order of the side bar. A new section is one module and one row here."""

from counter_console.section.section import Section
from shared.office.staff.rights import Right
from shared.platform.i18n.text import translate
from shared.ui.icons import Icon

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
    Section(
        "devices",
        translate("console.devices", "Devices"),
        Icon.SCREEN,
        "Ctrl+3",
        Right.MANAGE_DEVICES,
        "counter_console.records.devices",
        at_once=True,
    ),
    Section(
        "settings",
        translate("console.settings", "Settings"),
        Icon.GEAR,
        "Ctrl+4",
        Right.CHANGE_SETTINGS,
        "counter_console.setup.settings",
        set_up=True,
    ),
    Section(
        "people",
        translate("console.people", "People"),
        Icon.PEOPLE,
        "Ctrl+5",
        Right.MANAGE_STAFF,
        "counter_console.setup.people",
        set_up=True,
    ),
    Section(
        "skills",
        translate("console.skills", "Skills"),
        Icon.STAR,
        "Ctrl+K",
        Right.MANAGE_STAFF,
        "counter_console.setup.skills",
        set_up=True,
    ),
    Section(
        "rights",
        translate("console.rights", "Roles and rights"),
        Icon.LOCK,
        "Ctrl+R",
        Right.MANAGE_STAFF,
        "counter_console.setup.rights",
        set_up=True,
    ),
    Section(
        "calendar",
        translate("console.calendar", "Hours and calendar"),
        Icon.CALENDAR,
        "Ctrl+6",
        Right.CHANGE_CATALOG,
        "counter_console.setup.calendar",
        set_up=True,
    ),
    Section(
        "order",
        translate("console.order", "Order of calling"),
        Icon.LIST,
        "Ctrl+7",
        Right.CHANGE_SETTINGS,
        "counter_console.setup.order",
        set_up=True,
    ),
    Section(
        "history",
        translate("console.history", "History"),
        Icon.CLOCK,
        "Ctrl+H",
        Right.REVIEW_CHANGES,
        "counter_console.setup.history",
        set_up=True,
    ),
)
