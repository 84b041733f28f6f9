"""Problems that are expected and told to a person in one sentence of their own language."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Every expected problem; `i18n/error_texts.py` holds the sentence for each."""

    # tickets
    UNKNOWN_SERVICE = "unknown_service"
    SERVICE_CLOSED = "service_closed"
    BRANCH_CLOSED = "branch_closed"
    SERVICE_FULL = "service_full"
    UNKNOWN_TICKET = "unknown_ticket"
    NUMBER_LOST = "number_lost"
    TICKET_NOT_WAITING = "ticket_not_waiting"
    TICKET_ENDED = "ticket_ended"
    ACTION_NOT_POSSIBLE = "action_not_possible"
    COUNTER_BUSY = "counter_busy"
    NOBODY_AT_COUNTER = "nobody_at_counter"
    REASON_MISSING = "reason_missing"
    OUTCOME_MISSING = "outcome_missing"
    UNKNOWN_OUTCOME = "unknown_outcome"
    TOO_EARLY_FOR_NO_SHOW = "too_early_for_no_show"
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_TOO_LATE = "undo_too_late"
    MISSED_TOO_LATE = "missed_too_late"
    NOT_MISSED = "not_missed"
    NOT_ALLOWED_SERVICE = "not_allowed_service"
    DAY_CLOSED = "day_closed"
    DAY_NOT_BEGUN = "day_not_begun"
    BAD_QUANTITY = "bad_quantity"
    # staff
    UNKNOWN_STAFF = "unknown_staff"
    WRONG_PIN = "wrong_pin"
    PIN_LOCKED = "pin_locked"
    PIN_BLOCKED = "pin_blocked"
    WEAK_PIN = "weak_pin"
    NOT_ALLOWED = "not_allowed"
    UNKNOWN_COUNTER = "unknown_counter"
    COUNTER_TAKEN = "counter_taken"
    SESSION_ENDED = "session_ended"
    ALREADY_SIGNED_IN = "already_signed_in"
    SERVING_AT_SIGN_OUT = "serving_at_sign_out"
    # feedback
    NOT_RATEABLE = "not_rateable"
    ALREADY_RATED = "already_rated"
    BAD_SCORE = "bad_score"
    TEXT_TOO_LONG = "text_too_long"
    # set-up and database
    NO_BRANCH = "no_branch"
    UNKNOWN_SETTING = "unknown_setting"
    BAD_SETTING = "bad_setting"
    BAD_PROFILE = "bad_profile"
    BAD_DATABASE_URL = "bad_database_url"
    NETWORK_PATH = "network_path"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    DATABASE_MISSING = "database_missing"
    DATABASE_NEWER = "database_newer"
    DATABASE_OLDER = "database_older"
    DATABASE_LOST = "database_lost"
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_NOT_SAVED = "database_not_saved"
    DATABASE_FULL = "database_full"
    DATABASE_READ_ONLY = "database_read_only"
    NOT_A_NOBAT_DATABASE = "not_a_nobat_database"
    ROLES_NOT_ALLOWED = "roles_not_allowed"
    DATABASE_NOT_TRUSTED = "database_not_trusted"
    DATABASE_REFUSES = "database_refuses"
    DATABASE_FORBIDS = "database_forbids"
    DATABASE_SERVER_OLD = "database_server_old"
    FILE_NOT_WRITTEN = "file_not_written"
    BRANCH_EXISTS = "branch_exists"
    BAD_DATE = "bad_date"
    NO_DATA_FOR_DAY = "no_data_for_day"
    DAYS_NOT_FREE = "days_not_free"
    NOTHING_TO_SIMULATE = "nothing_to_simulate"
    BAD_PRINTER = "bad_printer"
    # backups
    BACKUP_NOT_WRITTEN = "backup_not_written"
    BACKUP_NOT_GOOD = "backup_not_good"
    BACKUP_MISSING = "backup_missing"
    BACKUP_BROKEN = "backup_broken"
    BACKUP_NEWER = "backup_newer"
    RESTORE_NEEDS_REPLACE = "restore_needs_replace"
    # moving to another database
    MOVE_TARGET_IN_USE = "move_target_in_use"
    MOVE_UNDER_WAY = "move_under_way"
    MOVE_SOURCE_BUSY = "move_source_busy"
    MOVE_BAD_TEXT = "move_bad_text"
    MOVE_NOT_THE_SAME = "move_not_the_same"


class UserError(Exception):
    """An expected problem; `code` chooses the sentence, `values` fill it in. Nothing was changed."""

    def __init__(self, code: ErrorCode, **values: object) -> None:
        super().__init__(f"{code.value} {values}" if values else code.value)
        self.code = code
        self.values = values
