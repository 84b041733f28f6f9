"""A case is referred to another branch of the database, which answers with a case of its own, or is told not to."""

from collections.abc import Iterator

import pytest

from counter_console.records.case_forms import question
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import BODY_MISSING, BRANCH_MISSING, CASE_NOT_POSSIBLE, FILE_GONE
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel, Ending
from shared.service_desk.cases.model.attachments import GivenFile, RemoveFile
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.attachments import AttachmentOperations, erase_files
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.inbox import CaseInboxOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.branches import morning_clock
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.databases import Databases
from tests.helpers.files import asking_files, attach, checked, picture
from tests.helpers.visits import refused
from tests.operations.test_tickets_two_branches import build_two

WATCH = morning_clock().now().date().replace(year=2030)

HOUR = 3600


@pytest.fixture
def branches(databases: Databases) -> Iterator[tuple[OpenBranch, OpenBranch]]:
    """Two branches of one database."""
    address = databases.fresh("two", build_two)
    clock = morning_clock()
    both = (
        open_branch(address, clock=clock, branch_code="almaly"),
        open_branch(address, clock=clock, branch_code="neighbour"),
    )
    yield both
    for each in both:
        assert each.check.run().faults == ()
        each.close()
    databases.drop(address)


def take_in(branch: OpenBranch) -> int:
    return branch.of(CaseInboxOperations).take_in("keeper")


def listed(branch: OpenBranch, who: Actor) -> list[Case]:
    return [row.case for row in branch.of(CaseViews).cases(who, Scope.ALL).rows]


def referred(here: OpenBranch, who: Actor, **more: object) -> Case:
    case = here.of(CaseOperations).register(application(**more), who)
    words = "Is this flat in your archive?"
    return do(here, case, CaseVerb.REFER_BRANCH, who, branch="neighbour", watch=WATCH, words=words)


def test_a_case_goes_to_another_branch_and_comes_back_with_its_answer(
    branches: tuple[OpenBranch, OpenBranch],
) -> None:
    here, there = branches
    ours, theirs = clerk_of(here, "timur"), clerk_of(there, "timur")
    case = here.of(CaseOperations).register(application(), ours)
    assert CaseVerb.REFER_BRANCH in here.of(CaseViews).case(case.id, ours).verbs
    with refused(BRANCH_MISSING):
        do(here, case, CaseVerb.REFER_BRANCH, ours, branch="almaly", watch=WATCH)
    case = do(here, case, CaseVerb.REFER_BRANCH, ours, branch="neighbour", watch=WATCH, words="In your archive?")
    assert (case.state, case.referred_to) == (CaseState.REFERRED, "neighbour")
    assert (take_in(here), take_in(there), take_in(there)) == (0, 1, 0)
    (child,) = listed(there, theirs)
    assert (child.parent_id, child.parent_branch, child.channel) == (case.id, "almaly", Channel.BRANCH)
    file = there.of(CaseViews).case(child.id, theirs)
    assert file.answers["subject"] == "Address in a statement"
    assert [step.words for step in file.history] == ["", "In your archive?"]
    child = do(there, do(there, child, CaseVerb.TAKE, theirs), CaseVerb.DECIDE, theirs, outcome="granted", words="Yes")
    with refused(CASE_NOT_POSSIBLE):
        do(there, child, CaseVerb.TELL, theirs, channel=Channel.PHONE)
    child = do(there, child, CaseVerb.SEND_ANSWER, theirs, words="Shelf 4")
    assert child.ending is Ending.TOLD
    assert take_in(here) == 1
    file = here.of(CaseViews).case(case.id, ours)
    assert (file.case.state, file.case.referred_to, file.case.watch) == (CaseState.WORKING, "", None)
    last = file.history[-1]
    assert last.verb is CaseVerb.COME_BACK
    assert last.words.splitlines()[1:] == ["Yes", "Shelf 4"]


def test_a_recalled_case_ends_in_the_other_branch_and_a_late_answer_becomes_a_note(
    branches: tuple[OpenBranch, OpenBranch],
) -> None:
    here, there = branches
    ours, theirs = clerk_of(here, "timur"), clerk_of(there, "timur")
    case = referred(here, ours)
    take_in(there)
    assert do(here, case, CaseVerb.RECALL, ours, words="Found it").state is CaseState.WORKING
    take_in(there)
    assert [each.ending for each in listed(there, theirs)] == [Ending.WITHDRAWN]
    # The other branch answers before it hears of the recall.
    second = referred(here, ours)
    take_in(there)
    child = next(each for each in listed(there, theirs) if each.parent_id == second.id)
    child = do(there, do(there, child, CaseVerb.TAKE, theirs), CaseVerb.DECIDE, theirs, outcome="granted")
    do(here, second, CaseVerb.RECALL, ours)
    do(there, child, CaseVerb.SEND_ANSWER, theirs)
    assert (take_in(here), take_in(there)) == (1, 1)
    file = here.of(CaseViews).case(second.id, ours)
    assert (file.case.state, file.history[-1].verb) == (CaseState.WORKING, CaseVerb.NOTE)


def test_files_go_along_come_back_and_stay_here_when_the_other_branch_erases_its_case(
    branches: tuple[OpenBranch, OpenBranch],
) -> None:
    here, there = branches
    for each in branches:
        asking_files(each, required=False)
    ours, theirs = clerk_of(here, "timur"), clerk_of(there, "timur")
    card = (GivenFile("card", "card.png", checked()),)
    case = here.of(CaseOperations).register(application(files=card), ours)
    deed = attach(here, case, ours, picture(size=(50, 60)), "deed.png")
    stays = attach(here, case, ours, picture(size=(70, 60)), "not-theirs.png")
    known = here.of(CaseViews).case(case.id, ours).attachments
    (first,) = (row.file for row in known if row.file.question)
    asked = question(CaseVerb.REFER_BRANCH, here.of(CaseViews).case(case.id, ours))
    assert asked is not None
    assert set(asked.field("files").default) == {first.id, deed.id, stays.id}, "all, unless somebody chooses"
    more = {"branch": "neighbour", "watch": WATCH}
    with refused(FILE_GONE):
        do(here, case, CaseVerb.REFER_BRANCH, ours, files=(new_id(),), **more)
    case = do(here, case, CaseVerb.REFER_BRANCH, ours, files=(first.id, deed.id), **more)
    here.of(AttachmentOperations).remove(RemoveFile(new_id(), deed.id, "by mistake"), ours)
    here.database.clock.advance(2 * HOUR)
    assert here.of(AttachmentOperations).clean(SYSTEM) == 0, "what is on its way is still needed"
    assert take_in(there) == 1
    (child,) = listed(there, theirs)
    file = there.of(CaseViews).case(child.id, theirs)
    assert sorted((row.file.question, row.name) for row in file.attachments) == [("", "deed.png"), ("card", "card.png")]
    assert there.of(AttachmentOperations).content(file.attachments[-1].file.id, theirs)
    found = attach(there, child, theirs, picture(size=(80, 60)), "shelf.png")
    child = do(there, do(there, child, CaseVerb.TAKE, theirs), CaseVerb.DECIDE, theirs, outcome="granted")
    asked = question(CaseVerb.SEND_ANSWER, there.of(CaseViews).case(child.id, theirs))
    assert asked is not None
    assert asked.field("files").default == (found.id,), "what they have sent they have"
    do(there, child, CaseVerb.SEND_ANSWER, theirs, files=(found.id,))
    assert take_in(here) == 1
    names = {row.name for row in here.of(CaseViews).case(case.id, ours).attachments if row.file.kept}
    assert names == {"card.png", "not-theirs.png", "shelf.png"}
    with there.database.write() as tx:
        erase_files(tx, there.database.branch_id, (child.id,), SYSTEM, "retention")
    here.database.clock.advance(2 * HOUR)
    for each in branches:
        each.of(AttachmentOperations).clean(SYSTEM)
    assert here.of(AttachmentOperations).content(first.id, ours) == checked().content
    assert here.of(AttachmentOperations).content(stays.id, ours)


def test_a_branch_that_does_not_have_the_kind_gets_a_message(branches: tuple[OpenBranch, OpenBranch]) -> None:
    here, there = branches
    kinds = there.catalog.catalog()
    seen = CASE_KINDS.answers(CASE_KINDS.find(kinds, "request"), kinds)
    there.catalog.remove(CASE_KINDS, "request", seen, clerk_of(there, "timur"))
    referred(here, clerk_of(here, "timur"))
    take_in(there)
    (child,) = listed(there, clerk_of(there, "timur"))
    assert child.type_code == "message"
    (row,) = there.of(CaseViews).cases(clerk_of(there, "timur"), Scope.ALL).rows
    assert row.about == "Is this flat in your archive?"


def test_a_body_of_the_list_has_the_case_until_it_answers_or_the_case_is_taken_back(branch: OpenBranch) -> None:
    clerk = clerk_of(branch, "aigerim")
    case = branch.of(CaseOperations).register(application(), clerk)
    assert CaseVerb.REFER_BRANCH not in branch.of(CaseViews).case(case.id, clerk).verbs, "there is no other branch"
    with refused(BODY_MISSING):
        do(branch, case, CaseVerb.REFER, clerk, watch=WATCH, body="nowhere")
    case = do(branch, case, CaseVerb.REFER, clerk, watch=WATCH, body="archive")
    assert (case.state, case.body) == (CaseState.REFERRED, "archive")
    case = do(branch, case, CaseVerb.REMIND, clerk, watch=WATCH, channel=Channel.LETTER)
    assert case.body == "archive"
    case = do(branch, case, CaseVerb.RECALL, clerk)
    assert (case.state, case.body, case.watch) == (CaseState.WORKING, "", None)
    # A body that is in no list is named in the words.
    case = do(branch, case, CaseVerb.REFER, clerk, watch=WATCH)
    assert do(branch, case, CaseVerb.COME_BACK, clerk).state is CaseState.WORKING
    assert branch.check.run().faults == ()
