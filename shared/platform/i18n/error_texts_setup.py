"""The sentences for problems of set-up and database."""

from collections.abc import Mapping

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import Text, template

#: For each problem its sentences: the most telling first, and last one that needs no values.
SETUP_SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    ErrorCode.NO_BRANCH: (
        template(
            "errors",
            "This database holds no such branch yet. Set one up with “nobat init”, or check the "
            "branch code and the database address.",
        ),
    ),
    ErrorCode.UNKNOWN_SETTING: (
        template("errors", "There is no setting called {key}. Nothing was changed."),
        template("errors", "There is no such setting. Nothing was changed."),
    ),
    ErrorCode.BAD_SETTING: (
        template("errors", "{value} is not possible for {key}. The value before still holds. Allowed: {limits}."),
        template("errors", "This value is not possible here. The value before still holds."),
    ),
    ErrorCode.BAD_PROFILE: (
        template(
            "errors",
            "The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was"
            " written. Correct this line and try again.",
        ),
        template(
            "errors",
            "The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.",
        ),
        template("errors", "The branch description cannot be used. Nothing was written. Correct it and try again."),
    ),
    ErrorCode.BAD_DATABASE_URL: (
        template(
            "errors",
            "{address} is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.",
        ),
        template(
            "errors",
            "This is not a database address. Use sqlite:///FILE or postgresql+psycopg://USER@SERVER/DATABASE.",
        ),
    ),
    ErrorCode.NETWORK_PATH: (
        template(
            "errors",
            "{path} lies on a network drive, where this kind of database can be damaged. Choose a "
            "folder of this computer, or use PostgreSQL for several computers.",
        ),
        template(
            "errors",
            "A network drive can damage this kind of database. Choose a folder of this computer, or "
            "use PostgreSQL for several computers.",
        ),
    ),
    ErrorCode.FOLDER_NOT_WRITABLE: (
        template(
            "errors",
            "Nothing can be written to {path}. Allow this user to write there, or choose another folder.",
        ),
        template(
            "errors",
            "Nothing can be written to this folder. Allow this user to write there, or choose another folder.",
        ),
    ),
    ErrorCode.DATABASE_MISSING: (
        template("errors", "There is no database at {path} yet. Create it with “nobat init”, or check the address."),
        template("errors", "There is no database yet. Create it with “nobat init”, or check its address."),
    ),
    ErrorCode.DATABASE_NEWER: (
        template(
            "errors",
            "The database was written by a newer version of this program. It was left untouched. "
            "Install the newer version on this computer.",
        ),
    ),
    ErrorCode.DATABASE_OLDER: (
        template(
            "errors",
            "The database was written by an older version of this program. It was left untouched. Close the windows of"
            " the branch and run 'nobat upgrade'; a copy is made first.",
        ),
    ),
    ErrorCode.DATABASE_LOST: (
        template(
            "errors",
            "The connection to the database is interrupted. Everything confirmed so far is kept. "
            "Please wait a moment and try again; if it lasts, tell your administrator.",
        ),
    ),
    ErrorCode.DATABASE_DAMAGED: (
        template(
            "errors",
            "The database file is damaged. It is being repaired; please wait a minute. If this stays, tell your"
            " administrator.",
        ),
    ),
    ErrorCode.DATABASE_FULL: (
        template(
            "errors",
            "The disk of the database is full. Everything confirmed so far is kept, the last step was"
            " not. Please tell your administrator to free some space.",
        ),
    ),
    ErrorCode.DATABASE_READ_ONLY: (
        template(
            "errors",
            "The database can only be read at the moment. The last step was not kept. Please tell your administrator.",
        ),
    ),
    ErrorCode.NOT_A_NOBAT_DATABASE: (
        template("errors", "This database belongs to another program. It was left untouched. Choose another address."),
    ),
    ErrorCode.BRANCH_EXISTS: (
        template(
            "errors",
            "The branch {branch} exists already in this database. It was left as it is. Choose "
            "another code for the new branch.",
        ),
        template(
            "errors",
            "This branch exists already in this database. It was left as it is. Choose another code "
            "for the new branch.",
        ),
    ),
    ErrorCode.BAD_DATE: (
        template("errors", "{value} is not a date. Write it as year-month-day, for example 2026-03-21."),
        template("errors", "This is not a date. Write it as year-month-day, for example 2026-03-21."),
    ),
    ErrorCode.NO_DATA_FOR_DAY: (
        template("errors", "No visits were recorded on this day, so there is nothing to show. Choose another day."),
    ),
    ErrorCode.DAYS_NOT_FREE: (
        template(
            "errors",
            "This branch has visitors or open counters on {day}, and days are only simulated after everything that"
            " really happened. Nothing was written. Choose days after that one.",
        ),
        template(
            "errors",
            "This branch has visitors on these days already, and days are only simulated after everything that really"
            " happened. Nothing was written. Choose later days.",
        ),
    ),
    ErrorCode.NOTHING_TO_SIMULATE: (
        template(
            "errors",
            "This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was"
            " written. Complete the branch first.",
        ),
    ),
    ErrorCode.BAD_PRINTER: (
        template(
            "errors",
            "{printer} is not a printer address. Nothing was printed. Use network:HOST, "
            "usb:VENDOR:PRODUCT, serial:DEVICE, device:PATH or file:FOLDER.",
        ),
        template(
            "errors",
            "This is not a printer address. Nothing was printed. “nobat doctor” shows what can be used.",
        ),
    ),
}
