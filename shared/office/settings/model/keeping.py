"""What a branch decides about files of cases, and how long it keeps what is about people."""

from dataclasses import dataclass

from shared.office.settings.model.declaring import DEVICE_LINES, FILES, KEEPING, setting
from shared.office.settings.model.screens import by_device
from shared.platform.forms.model import Kind
from shared.platform.i18n.text import translate


@dataclass(frozen=True)
class KeepingSettings:
    """Where scanned files come from, and the terms of retention."""

    scan_folders: str = setting(
        "",
        FILES,
        translate("settings", "Folders of the scanners"),
        maximum=1000,
        kind=Kind.LONG_TEXT,
        hint=translate(
            "settings",
            "One console on each line: console-1 = C:\\Scans. A * stands for all other consoles. The newest files of"
            " the folder are offered on the page of a case.",
        ),
        pattern=DEVICE_LINES,
    )
    # What visitors are named in cannot be kept without end; a note about a day need not name anybody.
    keep_ticket_notes_days: int = setting(
        30, KEEPING, translate("settings", "Notes on tickets are kept, days"), minimum=1, maximum=365
    )
    keep_comments_days: int = setting(
        365, KEEPING, translate("settings", "Comments of visitors are kept, days"), minimum=1, maximum=1095
    )
    keep_day_notes_days: int = setting(
        1095,
        KEEPING,
        translate("settings", "Notes about a day are kept, days (0: without limit)"),
        minimum=0,
        maximum=3650,
    )
    # Two years: so long somebody may come back to what was decided.
    keep_case_words_days: int = setting(
        730,
        KEEPING,
        translate("settings", "Words in closed cases are kept, days (0: without limit)"),
        minimum=0,
        maximum=3650,
    )
    keep_case_files_days: int = setting(
        365,
        KEEPING,
        translate("settings", "Files of closed cases are kept, days (0: without limit)"),
        minimum=0,
        maximum=3650,
    )
    keep_clients_days: int = setting(
        730,
        KEEPING,
        translate("settings", "Identifiers and contacts of visitors are kept after the last visit, days"),
        minimum=30,
        maximum=3650,
    )
    # An action takes months, and its effect is known only months after it; a text is never erased before that.
    keep_improvement_days: int = setting(
        1095,
        KEEPING,
        translate("settings", "Texts of improvement are kept after they were written, days"),
        minimum=730,
        maximum=3650,
    )
    # A measure may be answered and appealed against for weeks; a text is never erased before that.
    keep_merits_days: int = setting(
        365,
        KEEPING,
        translate("settings", "Texts of merits and measures are kept after they were written, days"),
        minimum=180,
        maximum=3650,
    )
    keep_rollout_days: int = setting(
        1095,
        KEEPING,
        translate("settings", "Texts of the roll-out are kept after they were written, days"),
        minimum=730,
        maximum=3650,
    )

    def scan_folder_of(self, device: str) -> str:
        """Return the folder into which the scanner of a console writes, "" for none."""
        folders = by_device(self.scan_folders)
        return folders.get(device, folders.get("*", ""))
