"""What is wrong between the records of a branch's set-up whose single answers are right: pure."""

import itertools
import zoneinfo
from collections.abc import Callable, Iterator, Sequence
from datetime import time

from shared.office.catalog.forms import REASON_KINDS, SPECIAL_DAY_KEYS, WEEKDAYS
from shared.office.catalog.forms.message_templates import placeholder_problems
from shared.office.catalog.model import (
    MESSAGE_KIND,
    MESSAGE_QUESTION,
    MISSED,
    OF_APPOINTMENTS,
    ORDINARY,
    Occasion,
    OpeningHours,
)
from shared.office.catalog.model.workflow import StepDuty, WorkKind
from shared.platform.forms.model import FILES, Answers, Kind, Path
from shared.platform.forms.records import Problem, each_answer, repeated_codes, second_ones, unknown_services
from shared.platform.i18n.text import Day, LocalText, Text, Weekday, translate

#: How the visitor is reached is asked for every kind of case, with keys of these letters.
CONTACT_PREFIX = "contact_"
FEWEST_CHOICES = 2


def catalog_problems(answers: Answers, icons: Callable[[str], bool]) -> Iterator[Problem]:
    """Yield what is wrong between records whose single answers are right; `icons` knows the drawn icons.

    An answer that is missing because it was wrong causes no second problem.
    """
    zone = answers.get("branch", {}).get("time_zone")
    if zone is not None and not _zone_exists(zone):
        yield ("branch", "time_zone"), translate("forms", "the time zone {name} is not known.", name=zone)
    for key in ("groups", "services", "counters"):
        if answers.get(key) == ():
            yield (key,), translate("forms", "a branch needs at least one of these.")
    yield from repeated_codes(answers, "groups")
    yield from _service_problems(answers)
    for key in ("groups", "services"):
        for path, icon in each_answer(answers, key, "icon"):
            if not icons(icon):
                yield path, translate("forms", "there is no drawn icon with the name {name}.", name=icon)
    for path, label in second_ones(each_answer(answers, "counters", "label")):
        yield path, translate("forms", "the counter {name} is listed twice.", name=label)
    for key in ("counters", "competencies"):
        for path, served in each_answer(answers, key, "services"):
            yield from unknown_services(answers, (((*path, at), code) for at, code in enumerate(served)))
    yield from repeated_codes(answers, "priority_classes")
    yield from repeated_codes(answers, "outcomes")
    outcomes = [outcome.get("code") for outcome in answers.get("outcomes", ())]
    for path, chosen in each_answer(answers, "services", "outcomes"):
        for at, code in enumerate(chosen):
            if code is not None and code not in outcomes and None not in outcomes and "outcomes" in answers:
                yield (*path, at), translate("forms", "no outcome has the code {name}.", name=code)
    yield from _class_problems(answers)
    yield from repeated_codes(answers, "reasons")
    yield from _reason_problems(answers)
    yield from repeated_codes(answers, "case_kinds")
    yield from _case_kind_problems(answers)
    yield from repeated_codes(answers, "units")
    yield from repeated_codes(answers, "absences")
    yield from _people_problems(answers)
    yield from repeated_codes(answers, "hearing_duties")
    yield from _duty_problems(answers)
    yield from repeated_codes(answers, "bodies")
    yield from _body_problems(answers)
    yield from repeated_codes(answers, "competencies")
    yield from repeated_codes(answers, "message_templates")
    yield from _template_problems(answers)
    yield from _hours_problems(answers)
    days = (
        ((*path, at), day)
        for key in SPECIAL_DAY_KEYS
        for path, days in each_answer(answers, key, "days")
        for at, day in enumerate(days)
        if day
    )
    for path, day in second_ones(days):
        yield path, translate("forms", "the day {day} is listed twice.", day=Day(day, year=True))


def _service_problems(answers: Answers) -> Iterator[Problem]:
    yield from repeated_codes(answers, "services")
    groups = [group.get("code") for group in answers.get("groups", ())]
    for path, code in each_answer(answers, "services", "group"):
        if groups and code not in groups and None not in groups:
            yield path, translate("forms", "no group has the code {name}.", name=code)


def _class_problems(answers: Answers) -> Iterator[Problem]:
    classes = answers.get("priority_classes", ())
    for at, entry in enumerate(classes):
        for key, value in (("weight", 1), ("rank", 0), ("active", True)):
            if entry.get("code") == ORDINARY and entry.get(key, value) != value:
                problem = translate("forms", "the class “ordinary” must have weight 1 and rank 0, and be in use.")
                yield ("priority_classes", at, key), problem
    if "priority_classes" in answers and all(entry.get("code", ORDINARY) != ORDINARY for entry in classes):
        yield ("priority_classes",), translate("forms", "the class with the code “ordinary” is missing.")
    outcomes = answers.get("outcomes", ({},))
    if not any(outcome.get("completed", True) and outcome.get("active", True) for outcome in outcomes):
        yield ("outcomes",), translate("forms", "at least one outcome must be a completed one.")


def _reason_problems(answers: Answers) -> Iterator[Problem]:
    for path, code in each_answer(answers, "reasons", "code"):
        if code == MISSED:
            yield path, translate("forms", "the code “missed” belongs to visitors who did not come when called.")
    reasons = answers.get("reasons", ())
    for kind, name in REASON_KINDS.items():
        if "reasons" in answers and not any(
            reason.get("kind", kind) == kind and reason.get("active", True) for reason in reasons
        ):
            yield ("reasons",), translate("forms", "clerks need at least one reason for this: {name}.", name=name)


def _case_kind_problems(answers: Answers) -> Iterator[Problem]:
    kinds = answers.get("case_kinds", ())
    units = [unit.get("code") for unit in answers.get("units", ())]
    for at, kind in enumerate(kinds):
        if kind.get("unit") and "units" in answers and None not in units and kind["unit"] not in units:
            problem = translate("forms", "no unit has the code {name}.", name=kind["unit"])
            yield ("case_kinds", at, "unit"), problem
        here: Path = ("case_kinds", at)
        yield from (((*here, *path), problem) for path, problem in kind_problems(kind))
        yield from _step_problems(answers, here, kind)
    message = next((kind for kind in kinds if kind.get("code", MESSAGE_KIND) == MESSAGE_KIND), {"active": False})
    if "case_kinds" in answers and not _takes_messages(message):
        yield (
            ("case_kinds",),
            translate(
                "forms",
                "kiosks need the kind “message”: in use, with the question “message” in several lines, and without"
                " questions that must be answered.",
            ),
        )


def kind_problems(kind: Answers) -> Iterator[Problem]:
    """Yield what is wrong between the questions, answers and outcomes of one kind of case, by the path in it."""
    yield from _used_twice(("fields",), "key", kind.get("fields", ()))
    yield from _used_twice(("outcomes",), "code", kind.get("outcomes", ()))
    for place, question in enumerate(kind.get("fields", ())):
        asked: Path = ("fields", place)
        choices = question.get("choices", ())
        yield from _used_twice((*asked, "choices"), "code", choices)
        if question.get("kind") == Kind.CHOICE.value and "choices" in question and len(choices) < FEWEST_CHOICES:
            yield (*asked, "choices"), translate("forms", "at least two answers to choose from are needed.")
        if question.get("key", "").startswith(CONTACT_PREFIX):
            yield (*asked, "key"), translate("forms", "codes that begin with “contact_” belong to the program.")


def _step_problems(answers: Answers, here: Path, kind: Answers) -> Iterator[Problem]:
    """Yield why the steps of a kind of case could not be gone through."""
    steps = kind.get("steps", ())
    units = {unit.get("code"): unit for unit in answers.get("units", ())}
    people = {member.get("code") for member in answers.get("staff", ())}
    questions = {question.get("key"): question.get("kind") for question in kind.get("fields", ())}
    services = {service.get("code") for service in answers.get("services", ())}
    yield from _used_twice((*here, "steps"), "code", steps)
    before: set[str] = set()
    approves = False
    for at, step in enumerate(steps):
        place = (*here, "steps", at)
        unit, person = step.get("unit"), step.get("person")
        if unit and "units" in answers and unit not in units:
            yield (*place, "unit"), translate("forms", "no unit has the code {name}.", name=unit)
        if step.get("skill") and "services" in answers and None not in services and step["skill"] not in services:
            yield (*place, "skill"), translate("forms", "no service has the code {name}.", name=step["skill"])
        if step.get("duty") == StepDuty.HEAD.value and not unit:
            yield (*place, "duty"), translate("forms", "a unit is needed, because the step is for who leads it.")
        if person and "staff" in answers and person not in people:
            yield (*place, "person"), translate("forms", "nobody here has the code {name}.", name=person)
        if step.get("other") and step["other"] not in before:
            yield (*place, "other"), translate("forms", "no earlier step has the code {name}.", name=step["other"])
        if step.get("asked") and not step.get("answer"):
            yield (*place, "answer"), translate("forms", "the answer to the question is missing.")
        if step.get("asked") and step["asked"] not in questions:
            yield (*place, "asked"), translate("forms", "no question has the code {name}.", name=step["asked"])
        elif step.get("asked") and questions[step["asked"]] in FILES:
            problem = translate("forms", "a question that is answered with files decides about no step.")
            yield (*place, "asked"), problem
        if approves and step.get("kind") == WorkKind.WORK.value:
            yield (*place, "kind"), translate("forms", "work comes before the approvals.")
        approves = approves or step.get("kind") == WorkKind.APPROVE.value
        before |= {step.get("code", "")} if step.get("kind") == WorkKind.WORK.value else set()
    if steps and all(step.get("kind") == WorkKind.APPROVE.value for step in steps):
        yield (*here, "steps"), translate("forms", "at least one step must be work on the case.")
    days, most = sum(step.get("days") or 0 for step in steps), kind.get("answer_days")
    if most is not None and days > most:
        problem = translate(
            "forms", "the steps take {days} working days, but the decision is due after {most}.", days=days, most=most
        )
        yield (*here, "steps"), problem


def _people_problems(answers: Answers) -> Iterator[Problem]:
    """Yield the people who are named and not there, and absences that cannot be."""
    people = {member.get("code") for member in answers.get("staff", ())}

    def unknown(code: str | None) -> bool:
        return bool(code) and "staff" in answers and None not in people and code not in people

    absent = [("absences", "code"), ("absences", "deputy"), ("hearing_duties", "person")]
    named = [(path, code) for place in absent for path, code in each_answer(answers, *place)]
    for key in ("experts", "heads"):
        chosen = each_answer(answers, "units", key)
        named += [((*path, at), code) for path, codes in chosen for at, code in enumerate(codes)]
    for at, unit in enumerate(answers.get("units", ())):
        place: Path = ("units", at, "capacities")
        listed = [each.get("person") for each in unit.get("capacities", ())]
        here = {*unit.get("experts", ()), *unit.get("heads", ())}
        for number, person in enumerate(listed):
            if person and None not in here and person not in here:
                yield (*place, number, "person"), translate("forms", "this person is not in the unit.")
            elif person in listed[:number]:
                yield (*place, number, "person"), translate("forms", "this person is listed twice.")
    for path, code in named:
        if unknown(code):
            yield path, translate("forms", "nobody here has the code {name}.", name=code)
    for at, absence in enumerate(answers.get("absences", ())):
        first, last = absence.get("first"), absence.get("last")
        if first and last and last < first:
            yield ("absences", at, "last"), translate("forms", "the last day is before the first day.")
        if absence.get("deputy") and absence.get("deputy") == absence.get("code"):
            yield ("absences", at, "deputy"), translate("forms", "somebody else must be the deputy.")


def _duty_problems(answers: Answers) -> Iterator[Problem]:
    """Yield duties that end before they begin."""
    for at, duty in enumerate(answers.get("hearing_duties", ())):
        opens, closes = duty.get("opens"), duty.get("closes")
        if opens is not None and closes is not None and closes <= opens:
            yield ("hearing_duties", at, "closes"), translate("forms", "the duty would end before it begins.")
        if duty.get("first") and duty.get("last") and duty["last"] < duty["first"]:
            yield ("hearing_duties", at, "last"), translate("forms", "the last day is before the first day.")


def _template_problems(answers: Answers) -> Iterator[Problem]:
    for at, template in enumerate(answers.get("message_templates", ())):
        if (occasion := template.get("occasion")) is None:
            continue
        if Occasion(occasion) in OF_APPOINTMENTS and template.get("kinds"):
            problem = translate("forms", "a message about appointments is for no kind of case.")
            yield ("message_templates", at, "kinds"), problem
        for key in ("name", "text"):
            for language, text in template.get(key, LocalText(())).texts:
                for problem in placeholder_problems(Occasion(occasion), text):
                    yield ("message_templates", at, key, language.value), problem


def _body_problems(answers: Answers) -> Iterator[Problem]:
    """Yield bodies that were merged into something that does not exist, or in the end into themselves."""
    merged = {body.get("code"): body.get("merged_into") for body in answers.get("bodies", ())}
    for at, body in enumerate(answers.get("bodies", ())):
        into, passed = body.get("merged_into"), {body.get("code")}
        if into and None not in merged and into not in merged:
            yield ("bodies", at, "merged_into"), translate("forms", "no body has the code {name}.", name=into)
        while into and into not in passed:
            passed.add(into)
            into = merged.get(into)
        if into:
            problem = translate("forms", "a body cannot be merged into itself, nor two into each other.")
            yield ("bodies", at, "merged_into"), problem


def _takes_messages(kind: Answers) -> bool:
    questions = kind.get("fields")
    if questions is None:
        return bool(kind.get("active", True))  # wrong already
    asked = any((each.get("key"), each.get("kind")) == (MESSAGE_QUESTION, Kind.LONG_TEXT.value) for each in questions)
    return bool(kind.get("active", True)) and asked and not any(each.get("required", True) for each in questions)


def _used_twice(here: Path, key: str, entries: Sequence[Answers]) -> Iterator[Problem]:
    codes = (((*here, at, key), entry[key]) for at, entry in enumerate(entries) if key in entry)
    for path, code in second_ones(codes):
        yield path, translate("forms", "the code {name} is used twice here.", name=code)


def _hours_problems(answers: Answers) -> Iterator[Problem]:
    earlier: list[OpeningHours] = []
    for at, entry in enumerate(answers.get("hours", ())):
        opens, closes = entry.get("opens"), entry.get("closes")
        if opens is None or closes is None:
            continue
        if _closes_first(opens, closes):
            yield ("hours", at, "closes"), translate("forms", "the branch would close before it opens.")
            continue
        for position, name in enumerate(entry.get("days", ())):
            if name is None:
                continue
            period = OpeningHours(WEEKDAYS.index(name), opens, closes)
            if any(_overlap(period, other) for other in earlier):
                problem = translate("forms", "two opening periods of {day} overlap.", day=Weekday(period.weekday))
                yield ("hours", at, "days", position), problem
            earlier.append(period)


def hours_problems(hours: Sequence[OpeningHours]) -> Iterator[Text]:
    """Yield what is wrong with periods of the week, each problem as a sentence."""
    if any(_closes_first(period.opens, period.closes) for period in hours):
        yield translate("forms", "the branch would close before it opens.")
    elif any(_overlap(one, other) for one, other in itertools.combinations(hours, 2)):
        yield translate("forms", "two of these periods overlap.")


def _closes_first(opens: time, closes: time) -> bool:
    """Return whether a period ends before it begins; one that closes at 00:00 lasts until midnight."""
    return closes <= opens and closes != time(0)


def _overlap(one: OpeningHours, other: OpeningHours) -> bool:
    """Return whether two periods share time."""
    one_ends, other_ends = (period.closes if period.closes > period.opens else time.max for period in (one, other))
    return one.weekday == other.weekday and one.opens < other_ends and other.opens < one_ends


def _zone_exists(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
