"""Expected problems of cases."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_CASE = ErrorCode(
    "unknown_case",
    template("errors", "There is no case with this number. Please check the number."),
)
UNKNOWN_CASE_TYPE = ErrorCode(
    "unknown_case_type",
    template("errors", "This kind of case is not offered here any more. Please choose another one."),
)
BAD_CASE_ANSWER = ErrorCode(
    "bad_case_answer",
    template("errors", "The case was not registered: {problem} What you typed was kept."),
    template("errors", "The case was not registered, because an answer is missing or wrong. What you typed was kept."),
)
CASE_CHANGED = ErrorCode(
    "case_changed",
    template(
        "errors",
        "{person} has changed this case in the meantime. Nothing was saved. Please read it again and then decide.",
    ),
    template(
        "errors",
        "Somebody has changed this case in the meantime. Nothing was saved. Please read it again and then decide.",
    ),
)
CASE_TAKEN = ErrorCode(
    "case_taken",
    template("errors", "{person} handles this case already. A manager can give it to somebody else."),
    template("errors", "Somebody else handles this case already. A manager can give it to somebody else."),
)
CASE_NOT_POSSIBLE = ErrorCode(
    "case_not_possible",
    template("errors", "This is not possible in the present state of the case. Nothing was changed."),
)
CASE_IS_CLOSED = ErrorCode(
    "case_is_closed",
    template("errors", "This case is closed. Reopen it if there is something left to do."),
)
FILE_IS_NO_PICTURE = ErrorCode(
    "file_is_no_picture",
    template("errors", "{file} was not added: this question takes only pictures, JPEG or PNG."),
    template("errors", "The file was not added: this question takes only pictures, JPEG or PNG."),
)
QUESTION_HAS_FILES = ErrorCode(
    "question_has_files",
    template("errors", "{file} was not added: this question has all its files. Remove one of them first."),
    template("errors", "The file was not added: this question has all its files. Remove one of them first."),
)
UNKNOWN_FILE_QUESTION = ErrorCode(
    "unknown_file_question",
    template("errors", "{file} was not added: this case has no such question. Please choose another one."),
    template("errors", "The file was not added: this case has no such question. Please choose another one."),
)
WORDS_MISSING = ErrorCode(
    "case_words_missing", template("errors", "Please write a few words. Nothing has been saved yet.")
)
OUTCOME_MISSING = ErrorCode("case_outcome_missing", template("errors", "Please choose what was decided."))
CHANNEL_MISSING = ErrorCode("case_channel_missing", template("errors", "Please choose how the visitor was contacted."))
PERSON_MISSING = ErrorCode("case_person_missing", template("errors", "Please choose who will handle the case."))
BODY_MISSING = ErrorCode("case_body_missing", template("errors", "Please choose a body that is in use."))
BRANCH_MISSING = ErrorCode(
    "case_branch_missing", template("errors", "Please choose another branch that uses this database.")
)
UNIT_MISSING = ErrorCode(
    "case_unit_missing", template("errors", "Please choose another unit that will go on with the case.")
)
STEP_MISSING = ErrorCode(
    "case_step_missing", template("errors", "Please choose the earlier step to which the case goes back.")
)
WORK_FOLLOWS = ErrorCode(
    "case_work_follows",
    template("errors", "Another step of work follows before the decision. Please finish this step instead."),
)
FOR_THE_HEAD = ErrorCode(
    "case_for_the_head",
    template("errors", "This step is for who leads the unit. Nothing was changed."),
)
NOT_IN_UNIT = ErrorCode(
    "case_not_in_unit",
    template("errors", "{person} does not belong to the unit that has this case. Please choose somebody of that unit."),
    template(
        "errors", "This person does not belong to the unit that has the case. Please choose somebody of that unit."
    ),
)
OTHER_UNIT = ErrorCode(
    "case_other_unit",
    template("errors", "Another unit has this case. Only its people and managers can do this. Nothing was changed."),
)
AWAY = ErrorCode(
    "case_away",
    template("errors", "{person} is away and has no deputy who could take the case. Please choose somebody else."),
    template("errors", "This person is away and has no deputy who could take the case. Please choose somebody else."),
)
WATCH_DAY_MISSING = ErrorCode(
    "case_watch_day_missing",
    template("errors", "Please enter the day on which you will ask for the answer, today or later."),
)
CANNOT_HANDLE = ErrorCode(
    "case_cannot_handle",
    template(
        "errors",
        "{person} cannot handle this case: it concerns this person, or this person decided it before. Please choose"
        " somebody else.",
    ),
    template(
        "errors",
        "This person cannot handle the case: it concerns them, or they decided it before. Please choose somebody else.",
    ),
)
OWN_WORK = ErrorCode(
    "case_own_work",
    template("errors", "You cannot approve your own decision. Please ask another manager."),
)
PEOPLE_MISSING = ErrorCode(
    "case_people_missing", template("errors", "Please choose at least one colleague or unit to be asked.")
)
OPINION_ASKED = ErrorCode(
    "case_opinion_asked",
    template("errors", "{person} was asked already, and the answer is still open."),
    template("errors", "They were asked already, and the answer is still open."),
)
OPINION_WAITS = ErrorCode(
    "case_opinion_waits",
    template("errors", "The case waits for the opinion of {person}. Ask for it, or go on without it and say why."),
    template("errors", "The case waits for an opinion. Ask for it, or go on without it and say why."),
)
NO_OPINION_ASKED = ErrorCode(
    "case_no_opinion_asked", template("errors", "There is no open question of this kind. Nothing was changed.")
)
DAYS_MISSING = ErrorCode(
    "case_days_missing", template("errors", "Please enter how many working days are added, from 1 to 10.")
)
EXTENDED_BEFORE = ErrorCode(
    "case_extended_before",
    template("errors", "The deadline was extended once already. Only a manager can extend it again."),
)
TOO_LATE_TO_EXTEND = ErrorCode(
    "case_too_late_to_extend",
    template("errors", "The deadline has passed. Only a manager can extend it now."),
)
STILL_TOO_LATE = ErrorCode(
    "case_still_too_late",
    template("errors", "Even with these days the deadline would have passed. Please add more days."),
)
OTHER_CASE_MISSING = ErrorCode(
    "case_other_missing",
    template("errors", "Please enter the number of the other case. It must be one that is still being worked on."),
)
OTHER_MATTER = ErrorCode(
    "case_other_matter",
    template(
        "errors",
        "These two cases cannot be merged. They must be of the same kind and, unless a manager merges them, of the same"
        " visitor.",
    ),
)
TOO_LATE_TO_UNMERGE = ErrorCode(
    "case_too_late_to_unmerge",
    template("errors", "Merged cases can be separated for 30 days. Please register a new case."),
)
TOO_FEW_TRIES = ErrorCode(
    "case_too_few_tries",
    template("errors", "Please try to reach the visitor at least three times, on two different days."),
)
TOO_LATE_TO_REOPEN = ErrorCode(
    "case_too_late_to_reopen",
    template("errors", "A case can be reopened for 30 days after it was closed. Please register a new one."),
)
DAYS_IN_WRONG_ORDER = ErrorCode(
    "days_in_wrong_order",
    template("errors", "The last day is before the first day. Please correct one of them."),
)
FILES_TOO_LARGE = ErrorCode(
    "case_files_too_large",
    template("errors", "{file} was not added: the files of one case may have at most 40 MB together."),
    template("errors", "The file was not added: the files of one case may have at most 40 MB together."),
)
FILE_GONE = ErrorCode(
    "case_file_gone", template("errors", "This file is not there any more. Please read the case again.")
)
