"""Expected problems of backups, restoring and moving to another database."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

BACKUP_NOT_WRITTEN = ErrorCode(
    "backup_not_written",
    template(
        "errors",
        "The backup could not be written to {path}: the disk is full or has a fault. No incomplete file was"
        " left there, and earlier backups are kept. Free some space or choose another folder.",
    ),
    template(
        "errors",
        "The backup could not be written: the disk is full or has a fault. No incomplete file was left, and"
        " earlier backups are kept. Free some space or choose another folder.",
    ),
)
BACKUP_NOT_GOOD = ErrorCode(
    "backup_not_good",
    template(
        "errors",
        "The copy of the database did not pass its check: {problem}. It was removed, and earlier backups are kept."
        " Please tell your administrator.",
    ),
    template(
        "errors",
        "The copy of the database did not pass its check. It was removed, and earlier backups are kept. Please"
        " tell your administrator.",
    ),
)
BACKUP_MISSING = ErrorCode(
    "backup_missing",
    template("errors", "There is no file {file}. Nothing was changed. Check the name and try again."),
    template("errors", "There is no such backup file. Nothing was changed. Check the name and try again."),
)
BACKUP_BROKEN = ErrorCode(
    "backup_broken",
    template("errors", "{file} cannot be restored: {problem}. Nothing was changed. Choose another backup."),
    template(
        "errors",
        "This file cannot be restored: it is damaged or is not a backup. Nothing was changed. Choose another one.",
    ),
)
BACKUP_OTHER_KEY = ErrorCode(
    "backup_other_key",
    template(
        "errors",
        "{file} was not signed with the key of this computer, but with: {key}. Somebody may have forged it,"
        " for example to give themselves rights. Nothing was changed. If you know where it comes from, add"
        " --accept-key {key} to continue.",
    ),
    template(
        "errors",
        "This backup was not signed with the key of this computer. Somebody may have forged it, for example to give"
        " themselves rights. Nothing was changed. If you know where it comes from, restore it with --accept-key.",
    ),
)
BACKUP_NEWER = ErrorCode(
    "backup_newer",
    template(
        "errors",
        "This backup was made by a newer version of this program. Nothing was changed. Install the newer version"
        " on this computer first.",
    ),
)
RESTORE_NEEDS_REPLACE = ErrorCode(
    "restore_needs_replace",
    template(
        "errors",
        "There is already a database at {path}. What came after this backup would be lost: tickets – {tickets},"
        " cases – {cases}, appointments – {appointments}. Nothing was changed. Add --replace to continue; a copy of the"
        " present database is made first.",
    ),
    template(
        "errors",
        "There is already a database at {path}. Nothing was changed. Add --replace to continue; the present"
        " database is kept under another name.",
    ),
    template(
        "errors",
        "There is already a database there. Nothing was changed. Add --replace to continue; the present"
        " database is kept under another name.",
    ),
)
DATABASE_NOT_SAVED = ErrorCode(
    "database_not_saved",
    template(
        "errors",
        "The database file {path} is damaged. It could not be repaired, and there is no good backup in"
        " {folder}. It was left as it is. If you have a backup elsewhere, restore it with “nobat restore”.",
    ),
    template(
        "errors",
        "The database file is damaged. It could not be repaired, and there is no good backup. It was left as"
        " it is. If you have a backup elsewhere, restore it with “nobat restore”.",
    ),
)
BRANCH_FILE_MISSING = ErrorCode(
    "branch_file_missing",
    template(
        "errors",
        "The database file {path} is missing, but other files show that a branch worked there. No new branch"
        " was created and nothing was changed. Put the file back, or restore a backup with “nobat restore”."
        " To start a new branch, move the whole folder somewhere else first.",
    ),
    template(
        "errors",
        "The database file is missing, but other files show that a branch worked there. No new branch was"
        " created and nothing was changed. Put the file back, or restore a backup with “nobat restore”. To"
        " start a new branch, move the whole folder somewhere else first.",
    ),
)
MOVE_TARGET_IN_USE = ErrorCode(
    "move_target_in_use",
    template(
        "errors",
        "The database {path} is not empty. A branch is only moved into an empty one. Nothing was changed. Choose"
        " another database, or another file name.",
    ),
    template(
        "errors",
        "The new database is not empty. A branch is only moved into an empty one. Nothing was changed. Choose"
        " another database, or another file name.",
    ),
)
MOVE_UNDER_WAY = ErrorCode(
    "move_under_way",
    template(
        "errors",
        "A branch is being moved into this database already. Nothing was changed. Wait until that has ended.",
    ),
)
MOVE_SOURCE_BUSY = ErrorCode(
    "move_source_busy",
    template(
        "errors",
        "The branch is in use, so it cannot be moved now. Nothing was changed. Close all programs of this"
        " branch, including the maintenance service, and try again.",
    ),
)
MOVE_BAD_TEXT = ErrorCode(
    "move_bad_text",
    template(
        "errors",
        "A text in the table {table} has a character that the new database cannot store, or is too long for"
        " it. Nothing was moved. Please tell your administrator.",
    ),
    template(
        "errors",
        "A text has a character that the new database cannot store, or is too long for it. Nothing was moved."
        " Please tell your administrator.",
    ),
)
MOVE_NOT_THE_SAME = ErrorCode(
    "move_not_the_same",
    template(
        "errors",
        "The copy in the new database differs from the old one. Keep working with the old one, do not use the"
        " new one, and tell your administrator.",
    ),
)
