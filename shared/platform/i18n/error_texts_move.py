"""The sentences for problems of moving a branch into another database."""

from collections.abc import Mapping

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import Text, template

#: For each problem its sentences: the most telling first, and last one that needs no values.
MOVE_SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    ErrorCode.MOVE_TARGET_IN_USE: (
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
    ),
    ErrorCode.MOVE_UNDER_WAY: (
        template(
            "errors",
            "A branch is being moved into this database already. Nothing was changed. Wait until that has ended.",
        ),
    ),
    ErrorCode.MOVE_SOURCE_BUSY: (
        template(
            "errors",
            "The branch is in use, so it cannot be moved now. Nothing was changed. Close all windows and the keeper of"
            " this branch, and try again.",
        ),
    ),
    ErrorCode.MOVE_BAD_TEXT: (
        template(
            "errors",
            "A text in the table {table} has a character that the new database cannot keep, or is too long for it."
            " Nothing was moved. Please tell your administrator.",
        ),
        template(
            "errors",
            "A text has a character that the new database cannot keep, or is too long for it. Nothing was moved. Please"
            " tell your administrator.",
        ),
    ),
    ErrorCode.MOVE_NOT_THE_SAME: (
        template(
            "errors",
            "What arrived in the new database is not the same as what is in the old one. Go on working with the old"
            " one, do not use the new one, and tell your administrator.",
        ),
    ),
}
