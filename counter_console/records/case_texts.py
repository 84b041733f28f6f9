"""What the pages of cases say: names of states, actions and channels, the facts of a case and its history."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from shared.office.catalog.model.workflow import AssignRule, OutsideBody
from shared.office.catalog.working_time import local
from shared.platform.forms.model import FILES, Field
from shared.platform.forms.readable import answer_of, readable
from shared.platform.i18n.text import ClockTime, Day, Listing, Number, Showable, Text, isolated, translate
from shared.service_desk.cases.forms import file_questions, form_of
from shared.service_desk.cases.model import (
    Case,
    CaseState,
    CaseVerb,
    Channel,
    Ending,
    Opinion,
)
from shared.service_desk.cases.model.files import CaseFile, CaseStepTold
from shared.service_desk.cases.operations.views import MOST_ROWS
from shared.service_desk.cases.rules.steps import step_of
from shared.service_desk.cases.rules.texts import CHANNELS, outcome_text

STATES: Mapping[CaseState, Text] = {
    CaseState.RECEIVED: translate("console.cases", "Received"),
    CaseState.WORKING: translate("console.cases", "In progress"),
    CaseState.ASKED: translate("console.cases", "Waits for the visitor"),
    CaseState.REFERRED: translate("console.cases", "Waits for another body"),
    CaseState.APPROVING: translate("console.cases", "Waits for approval"),
    CaseState.DECIDED: translate("console.cases", "Decided, not told yet"),
    CaseState.CLOSED: translate("console.cases", "Closed"),
}
ENDINGS: Mapping[Ending, Text] = {
    Ending.TOLD: translate("console.cases", "Closed: the visitor was told"),
    Ending.NOT_REACHED: translate("console.cases", "Closed: the visitor was not reached"),
    Ending.DUPLICATE: translate("console.cases", "Closed: goes on in another case"),
    Ending.WITHDRAWN: translate("console.cases", "Closed: withdrawn by the visitor"),
}
_ANSWERED = translate("console.cases", "Closed: the other branch has the answer")
_CONFIRMED = translate("console.cases", "Closed: the unit has the answer")
#: What the button says, and what the history says when it was done.
VERBS: Mapping[CaseVerb, tuple[Text, Text]] = {
    CaseVerb.REGISTER: (translate("console.cases", "Register"), translate("console.cases", "Registered")),
    CaseVerb.TAKE: (translate("console.cases", "Take the case"), translate("console.cases", "Taken")),
    CaseVerb.ASSIGN: (
        translate("console.cases", "Hand over to somebody else"),
        translate("console.cases", "Handed over"),
    ),
    CaseVerb.CONCERN: (
        translate("console.cases", "Name the person it concerns"),
        translate("console.cases", "The person it concerns"),
    ),
    CaseVerb.NOTE: (translate("console.cases", "Write a note"), translate("console.cases", "Note for colleagues")),
    CaseVerb.ASK: (translate("console.cases", "Ask the visitor"), translate("console.cases", "Visitor asked")),
    CaseVerb.ANSWER: (translate("console.cases", "Record the answer"), translate("console.cases", "Visitor answered")),
    CaseVerb.LAPSE: (
        translate("console.cases", "No answer came"),
        translate("console.cases", "Not continued: no answer came"),
    ),
    CaseVerb.REFER: (translate("console.cases", "Refer to another body"), translate("console.cases", "Referred")),
    CaseVerb.REFER_BRANCH: (
        translate("console.cases", "Refer to another branch"),
        translate("console.cases", "Referred to another branch"),
    ),
    CaseVerb.RECALL: (
        translate("console.cases", "Take back from the other body"),
        translate("console.cases", "Taken back"),
    ),
    CaseVerb.SEND_ANSWER: (
        translate("console.cases", "Send the answer"),
        translate("console.cases", "Answer sent to the other branch"),
    ),
    CaseVerb.COME_BACK: (
        translate("console.cases", "The other body answered"),
        translate("console.cases", "Came back from the other body"),
    ),
    CaseVerb.REFER_UNIT: (
        translate("console.cases", "Refer to another unit"),
        translate("console.cases", "Referred to another unit"),
    ),
    CaseVerb.SEND_BACK: (
        translate("console.cases", "Wrongly sent here"),
        translate("console.cases", "Wrongly sent"),
    ),
    CaseVerb.DONE: (translate("console.cases", "Step is done"), translate("console.cases", "Step done")),
    CaseVerb.BACK: (
        translate("console.cases", "Back to an earlier step"),
        translate("console.cases", "Back to an earlier step"),
    ),
    CaseVerb.DECIDE: (translate("console.cases", "Decide"), translate("console.cases", "Decision")),
    CaseVerb.APPROVE: (translate("console.cases", "Approve"), translate("console.cases", "Approved")),
    CaseVerb.RETURN: (translate("console.cases", "Return for revision"), translate("console.cases", "Returned")),
    CaseVerb.REVISE: (translate("console.cases", "Decide again"), translate("console.cases", "Decision taken back")),
    CaseVerb.ASK_OPINION: (
        translate("console.cases", "Ask for an opinion"),
        translate("console.cases", "Opinion asked"),
    ),
    CaseVerb.GIVE_OPINION: (
        translate("console.cases", "Give my opinion"),
        translate("console.cases", "Opinion"),
    ),
    CaseVerb.DROP_OPINION: (
        translate("console.cases", "Go on without an opinion"),
        translate("console.cases", "Without the opinion"),
    ),
    CaseVerb.REMIND: (translate("console.cases", "Remind"), translate("console.cases", "Reminded")),
    CaseVerb.EXTEND: (
        translate("console.cases", "Extend the deadline"),
        translate("console.cases", "Deadline extended"),
    ),
    CaseVerb.MERGE: (
        translate("console.cases", "Merge with another case"),
        translate("console.cases", "Merged with another case"),
    ),
    CaseVerb.UNMERGE: (
        translate("console.cases", "Separate from the other case"),
        translate("console.cases", "Separated from the other case"),
    ),
    CaseVerb.TRY: (translate("console.cases", "Not reached"), translate("console.cases", "Visitor not reached")),
    CaseVerb.TELL: (translate("console.cases", "Visitor told"), translate("console.cases", "Visitor told")),
    CaseVerb.CONFIRM: (
        translate("console.cases", "We have the answer"),
        translate("console.cases", "The unit has the answer"),
    ),
    CaseVerb.GIVE_UP: (
        translate("console.cases", "Stop trying to reach the visitor"),
        translate("console.cases", "Not reached"),
    ),
    CaseVerb.WITHDRAW: (
        translate("console.cases", "Visitor withdraws"),
        translate("console.cases", "Withdrawn by the visitor"),
    ),
    CaseVerb.REOPEN: (translate("console.cases", "Reopen"), translate("console.cases", "Reopened")),
}
NOBODY = translate("console.cases", "Nobody yet")


@dataclass(frozen=True)
class CaseFact:
    """One line about a case."""

    label: Showable
    value: Showable


def moment(instant: datetime, zone: str) -> Text:
    """Return day and time in the branch's time zone."""
    here = local(instant, zone)
    return translate("console.cases", "{day}, {time}", day=Day(here.date(), weekday=False), time=ClockTime(here))


def how_many(total: int) -> Text:
    """Return how many cases a list has, and that not all of them are shown."""
    if total > MOST_ROWS:
        return translate("console.cases", "%n cases, the first {count} are shown", n=total, count=MOST_ROWS)
    return translate("console.cases", "%n cases", n=total)


def state_text(case: Case) -> Text:
    """Return in which state a case is, or how it was closed."""
    if case.ending is None:
        return STATES[case.state]
    if case.parent_branch and case.ending is Ending.TOLD:
        return _ANSWERED
    return _CONFIRMED if case.requester and case.ending is Ending.TOLD else ENDINGS[case.ending]


def due_text(case: Case, zone: str) -> Showable:
    """Return until when something must be done."""
    if case.state is CaseState.ASKED:
        return translate("console.cases", "Deadline paused")
    if case.next_due is None:
        return ""
    here = local(case.next_due, zone)
    return translate("console.cases", "{day}, {time}", day=Day(here.date()), time=ClockTime(here))


def facts(file: CaseFile, zone: str) -> tuple[CaseFact, ...]:
    """Return what a person who handles a case wants to see at once."""
    return tuple(_facts(file, zone))


def _facts(file: CaseFile, zone: str) -> Iterator[CaseFact]:
    case = file.case
    yield CaseFact(translate("console.cases", "State"), state_text(case))
    if file.goes_on_as:
        yield CaseFact(translate("console.cases", "Goes on as"), isolated(file.goes_on_as))
    if file.merged:
        yield CaseFact(translate("console.cases", "Merged cases"), Listing(tuple(map(isolated, file.merged))))
    if case.requester:
        yield CaseFact(translate("console.cases", "For the unit"), _unit(file, case.requester))
    if case.parent_branch:
        yield CaseFact(translate("console.cases", "For the branch"), _branch(file, case.parent_branch))
    if case.referred_to:
        yield CaseFact(translate("console.cases", "Referred to the branch"), _branch(file, case.referred_to))
    if (body := _body(file, case.body)) is not None:
        contact = (isolated(body.contact),) if body.contact else ()
        yield CaseFact(translate("console.cases", "Referred to"), Listing((body.name, *contact)))
    if file.unit:
        yield CaseFact(translate("console.cases", "Unit"), file.unit)
    yield CaseFact(translate("console.cases", "Handled by"), isolated(file.handler) if file.handler else NOBODY)
    if due := due_text(case, zone):
        label = translate("console.cases", "Decide by")
        if case.state is CaseState.DECIDED:
            label = translate("console.cases", "Tell the visitor by")
            if case.parent_branch:
                label = translate("console.cases", "Send the answer by")
            if case.requester:
                label = translate("console.cases", "Confirm the answer by")
        yield CaseFact(label, due)
    if (step := step_of(file.type, case.step)) is not None:
        yield CaseFact(translate("console.cases", "Step"), step.name)
        if case.step_due is not None and case.state is not CaseState.ASKED:
            yield CaseFact(translate("console.cases", "Finish the step by"), moment(case.step_due, zone))
    if case.extra_days:
        added = translate("console.cases", "%n working days", n=case.extra_days)
        yield CaseFact(translate("console.cases", "Extended by"), added)
    for name, opinion in file.opinions:
        yield CaseFact(translate("console.cases", "Opinion of {name}", name=name), _opinion(opinion, zone))
    if case.reminded is not None:
        yield CaseFact(translate("console.cases", "Last reminder"), moment(case.reminded, zone))
    if case.outcome:
        yield CaseFact(translate("console.cases", "Decision"), outcome_text(file.type, case.outcome))
    if case.watch is not None:
        yield CaseFact(translate("console.cases", "Ask for the answer on"), Day(case.watch))
    yield CaseFact(translate("console.cases", "Received"), CHANNELS[case.channel])
    if file.ticket:
        yield CaseFact(translate("console.cases", "Ticket"), isolated(file.ticket))
    for field in form_of(file.type).fields:
        if field.kind in FILES:
            yield from _files_fact(field, file)
        elif (value := file.answers.get(field.key)) not in (None, ""):
            answer = readable(field, answer_of(field, value))
            yield CaseFact(field.label, isolated(answer) if isinstance(answer, str) else answer)


def unanswered(file: CaseFile) -> tuple[Field, ...]:
    """Return the questions that can still be answered with files."""
    there = Counter(row.file.question for row in file.attachments if row.file.kept and row.file.case_id == file.case.id)
    return tuple(each for each in file_questions(file.type) if there[each.key] < int(each.maximum or 1))


def _files_fact(field: Field, file: CaseFile) -> Iterator[CaseFact]:
    """Yield the files that answer a question, or that one which must be answered has none yet."""
    rows = [row for row in file.attachments if row.file.question == field.key and row.file.case_id == file.case.id]
    if kept := [row for row in rows if row.file.kept]:
        erased = translate("console.files", "Name erased")
        names = (isolated(row.name) if row.name else erased for row in kept)
        yield CaseFact(field.label, Listing(tuple(names)))
    elif field.required and not any(row.file.erased for row in rows):
        yield CaseFact(field.label, translate("console.cases", "not yet brought"))


def words_of(step: CaseStepTold, zone: str) -> Showable:
    """Return what was written at a step, or when it was erased."""
    if step.erased is None:
        return isolated(step.words) if step.words else ""
    day = Day(local(step.erased, zone).date(), year=True, weekday=False)
    return translate("console.cases", "What was written here was erased on {day}.", day=day)


def _opinion(opinion: Opinion, zone: str) -> Showable:
    if opinion.given is not None:
        return translate("console.cases", "given: {moment}", moment=moment(opinion.given, zone))
    if opinion.due is None:
        return VERBS[CaseVerb.ASK_OPINION][1]
    due = moment(opinion.due, zone)
    if opinion.required:
        return translate("console.cases", "asked until {moment}; the case waits for it", moment=due)
    return translate("console.cases", "asked until {moment}", moment=due)


def happened(step: CaseStepTold, file: CaseFile) -> Text:
    """Return what was done, with what was chosen."""
    name = VERBS[step.verb][1]
    if "rule" in step.details:
        return _begun(step, file, name)
    if step.details.get("sent"):
        return translate("console.cases", "Result sent by e-mail; nobody knows yet whether it was read")
    if "outcome" in step.details:
        what = outcome_text(file.type, step.details["outcome"])
        return translate("console.cases", "{what}: {detail}", what=name, detail=what)
    if "channel" in step.details:
        how = CHANNELS[Channel(step.details["channel"])]
        return translate("console.cases", "{what}: {detail}", what=name, detail=how)
    if "of" in step.details:
        people = tuple(whose for whose, opinion in file.opinions if str(opinion.of) in step.details["of"])
        units = tuple(_unit(file, code) for code in step.details.get("units", ()))
        if people or units:
            return translate("console.cases", "{what}: {detail}", what=name, detail=Listing((*people, *units)))
    if "for_unit" in step.details:
        return translate("console.cases", "{what}: {detail}", what=name, detail=_unit(file, step.details["for_unit"]))
    if step.verb is CaseVerb.CONCERN:
        return translate("console.cases", "{what}: {detail}", what=name, detail=isolated(step.given_to))
    if (body := _body(file, step.details.get("body", ""))) is not None:
        return translate("console.cases", "{what}: {detail}", what=name, detail=body.name)
    if step.verb is CaseVerb.REFER_BRANCH or "from_branch" in step.details:
        branch = _branch(file, step.details.get("from_branch") or step.details["branch"])
        sent = step.details.get("files", 0)
        files = (translate("console.files", "%n files", n=sent),) if sent else ()
        return translate("console.cases", "{what}: {detail}", what=name, detail=Listing((branch, *files)))
    if step.verb is CaseVerb.REFER_UNIT:
        return translate("console.cases", "{what}: {detail}", what=name, detail=_unit(file, step.details["unit"]))
    if step.stands_in:
        return translate(
            "console.cases", "{what}: instead of {person}, who is away", what=name, person=isolated(step.stands_in)
        )
    if step.verb is CaseVerb.EXTEND:
        added = translate("console.cases", "%n working days", n=step.details["days"])
        return translate("console.cases", "{what}: {detail}", what=name, detail=added)
    return name


def _body(file: CaseFile, code: str) -> OutsideBody | None:
    return None if file.catalog is None else file.catalog.body(code)


def _branch(file: CaseFile, code: str) -> Showable:
    return file.branches.get(code, code)


def _unit(file: CaseFile, code: str) -> Showable:
    return file.unit_names.get(code, code)


def _begun(step: CaseStepTold, file: CaseFile, name: Text) -> Text:
    """Return which step began, who got it, and why."""
    begun = step_of(file.type, step.details["step"])
    next_one = step.details["step"] if begun is None else begun.name
    what = translate("console.cases", "{what}. Next: {step}", what=name, step=next_one)
    return translate("console.cases", "{what}: {detail}", what=what, detail=_why(step, file))


def _weighed(told: Mapping[str, Any], file: CaseFile) -> Iterator[Text]:
    """Yield what else counted when a person was chosen."""
    if "capacity" in told:
        number = Number(told["capacity"], 0 if float(told["capacity"]).is_integer() else 1)
        yield translate("console.cases", "capacity {number}", number=number)
    if "skill" in told:
        services = () if file.catalog is None else file.catalog.services
        skill = next((each.name for each in services if each.code == told["skill"]), told["skill"])
        yield translate("console.cases", "has the skill “{service}”", service=skill)
    if told.get("speaks"):
        yield translate("console.cases", "speaks the visitor’s language")


def _why(step: CaseStepTold, file: CaseFile) -> Showable:
    """Return who got a step, and why."""
    if step.details["stranded"]:
        return translate("console.cases", "nobody is left who could get it")
    if not step.given_to:
        return translate("console.cases", "anybody of the unit can take it")
    person = isolated(step.given_to)
    if step.stands_in:
        away = isolated(step.stands_in)
        return translate("console.cases", "{person}, because {name} is away", person=person, name=away)
    if "open_cases" in step.details:
        few = step.details["open_cases"]
        fewest = translate("console.cases", "{person}, who had the fewest open cases (%n)", n=few, person=person)
        return Listing((fewest, *_weighed(step.details, file)))
    if step.details["rule"] == AssignRule.SAME:
        return translate("console.cases", "{person}, who did an earlier step", person=person)
    return person
