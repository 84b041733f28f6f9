"""The answers with which a case is registered, where some of them are files."""

from typing import Any

from shared.platform.errors import UserError
from shared.platform.files.model import FileKind
from shared.platform.forms.check import check_form
from shared.platform.forms.model import Kind
from shared.service_desk.cases.errors import BAD_CASE_ANSWER, FILE_IS_NO_PICTURE
from shared.service_desk.cases.forms import file_questions, form_of, written
from shared.service_desk.cases.model import CaseType, RegisterRequest


def answers_with_files(kind: CaseType, request: RegisterRequest) -> dict[str, Any]:
    """Return the answers that are stored as words; its files are where they are asked for, and as many as may be.

    Raises UserError: BAD_CASE_ANSWER (with `problem`), FILE_IS_NO_PICTURE (with `file`).
    """
    given: dict[str, tuple[str, ...]] = {}
    for each in request.files:
        given[each.question] = (*given.get(each.question, ()), each.name)
    checked = check_form(form_of(kind), {**written(kind, request.answers), **given})
    for problem in checked.problems.values():
        raise UserError(BAD_CASE_ANSWER, problem=problem)
    pictures = {each.key for each in file_questions(kind) if each.kind is Kind.PHOTO}
    for each in request.files:
        if each.question in pictures and each.file.kind is FileKind.PDF:
            raise UserError(FILE_IS_NO_PICTURE, file=each.name)
    return written(kind, checked.answers)
