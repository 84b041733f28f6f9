"""The sentences for problems of backing up and restoring."""

from collections.abc import Mapping

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import Text, template

#: For each problem its sentences: the most telling first, and last one that needs no values.
BACKUP_SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    ErrorCode.BACKUP_NOT_WRITTEN: (
        template(
            "errors",
            "The backup could not be written to {path}: the disk is full or has a fault. Nothing half-made was left"
            " there, and earlier backups are kept. Free some space or choose another folder.",
        ),
        template(
            "errors",
            "The backup could not be written: the disk is full or has a fault. Nothing half-made was left, and earlier"
            " backups are kept. Free some space or choose another folder.",
        ),
    ),
    ErrorCode.BACKUP_NOT_GOOD: (
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
    ),
    ErrorCode.DATABASE_NOT_SAVED: (
        template(
            "errors",
            "The database file {path} is damaged. It could not be repaired, and there is no good backup in {folder}. It"
            " was left as it is. If you have a backup elsewhere, bring it back with 'nobat restore'.",
        ),
        template(
            "errors",
            "The database file is damaged. It could not be repaired, and there is no good backup. It was left as it is."
            " If you have a backup elsewhere, bring it back with 'nobat restore'.",
        ),
    ),
    ErrorCode.BACKUP_MISSING: (
        template("errors", "There is no file {file}. Nothing was changed. Check the name and try again."),
        template("errors", "There is no such backup file. Nothing was changed. Check the name and try again."),
    ),
    ErrorCode.BACKUP_BROKEN: (
        template("errors", "{file} cannot be restored: {problem}. Nothing was changed. Choose another backup."),
        template(
            "errors",
            "This file cannot be restored: it is damaged, or it is no backup. Nothing was changed. Choose another one.",
        ),
    ),
    ErrorCode.BACKUP_NEWER: (
        template(
            "errors",
            "This backup was made by a newer version of this program. Nothing was changed. Install the newer version"
            " on this computer first.",
        ),
    ),
    ErrorCode.RESTORE_NEEDS_REPLACE: (
        template(
            "errors",
            "There is already a database at {path}. Tickets issued since this backup, which would be lost: {tickets}."
            " Nothing was changed. Add --replace to go on; a copy of the present database is made first.",
        ),
        template(
            "errors",
            "There is already a database at {path}. Nothing was changed. Add --replace to go on; what is there now is"
            " kept under another name.",
        ),
        template(
            "errors",
            "There is already a database there. Nothing was changed. Add --replace to go on; what is there now is kept"
            " under another name.",
        ),
    ),
}
