"""Questions of a case that are answered with files: when it is registered, and later at its page."""

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import (
    BAD_CASE_ANSWER,
    FILE_IS_NO_PICTURE,
    QUESTION_HAS_FILES,
    UNKNOWN_FILE_QUESTION,
)
from shared.service_desk.cases.model.attachments import AddFile, GivenFile, RemoveFile
from shared.service_desk.cases.operations.attachments import AttachmentOperations, erase_files
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import ANSWERS, application, clerk_of
from tests.helpers.files import CARD, asking_files, checked, paper, picture
from tests.helpers.visits import refused


def given(*names: str, question: str = "card") -> tuple[GivenFile, ...]:
    return tuple(GivenFile(question, name, checked(picture(size=(20 + at, 9)))) for at, name in enumerate(names))


def test_files_are_kept_with_the_case_that_is_registered_with_them_once(branch: OpenBranch) -> None:
    asking_files(branch)
    clerk, cases = clerk_of(branch, "aigerim"), branch.of(CaseOperations)
    with refused(BAD_CASE_ANSWER):
        cases.register(application(), clerk)
    with refused(BAD_CASE_ANSWER):
        cases.register(application(files=given("a.png", "b.png", "c.png")), clerk)
    with refused(FILE_IS_NO_PICTURE):
        cases.register(application(files=(*given("a.png"), GivenFile("card", "b.pdf", paper()))), clerk)
    request = application(files=(*given("front.png", "back.png"), GivenFile("papers", "deed.pdf", paper())))
    once, again = (cases.register(request, clerk) for _ in range(2))
    assert once == again
    file = branch.of(CaseViews).case(once.id, clerk)
    assert file.answers.keys() & {"card", "papers"} == set()
    assert file.answers["subject"] == ANSWERS["request"]["subject"]
    assert sorted((row.file.question, row.name) for row in file.attachments) == [
        ("card", "back.png"),
        ("card", "front.png"),
        ("papers", "deed.pdf"),
    ]
    assert [row.question for row in file.attachments if row.file.question == "card"] == [CARD, CARD]
    assert branch.check.run().faults == ()


def test_a_question_takes_files_later_as_many_as_it_may_have_and_erasure_takes_them_too(branch: OpenBranch) -> None:
    asking_files(branch, required=False)
    clerk, files = clerk_of(branch, "aigerim"), branch.of(AttachmentOperations)
    case = branch.of(CaseOperations).register(application(), clerk)

    def add(question: str, name: str = "a.png") -> object:
        content = paper() if name.endswith("pdf") else checked()
        return files.add(AddFile(new_id(), case.id, name, question), content, clerk).id

    with refused(UNKNOWN_FILE_QUESTION):
        add("subject")
    with refused(FILE_IS_NO_PICTURE):
        add("card", "a.pdf")
    first = add("card")
    add("card")
    with refused(QUESTION_HAS_FILES):
        add("card")
    assert isinstance(first, type(case.id))
    files.remove(RemoveFile(new_id(), first, "It is another visitor’s"), clerk)
    add("card")
    add("papers", "a.pdf")
    with branch.database.write() as tx:
        erase_files(tx, branch.database.branch_id, (case.id,), SYSTEM, "retention")
    rows = branch.of(CaseViews).case(case.id, clerk).attachments
    assert [row.file.question for row in rows if row.file.kept] == []
    assert branch.check.run().faults == ()


def test_files_answer_no_question_of_a_kind_that_asks_for_none(office: OpenBranch) -> None:
    with refused(BAD_CASE_ANSWER):
        office.of(CaseOperations).register(application(files=given("a.png")), clerk_of(office, "aigerim"))
