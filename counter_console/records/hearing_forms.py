"""What the page of meetings with the manager says: questions, facts, and the minutes as a paper to print."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from counter_console.records.case_texts import CaseFact, moment
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.i18n.text import ClockTime, Day, Listing, LocalText, Showable, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Notes, Period, Report
from shared.service_desk.cases.model import LONGEST_WORDS
from shared.service_desk.hearings.model import HearingFile, HearingVerb, Meeting, OpenDecision

NAMES = {
    HearingVerb.ARRANGE: translate("console.hearings", "Arrange a day"),
    HearingVerb.WRITE: translate("console.hearings", "Write the minutes"),
    HearingVerb.DECIDE: translate("console.hearings", "Add a decision"),
    HearingVerb.CONFIRM: translate("console.hearings", "The visitor confirms the minutes"),
    HearingVerb.DONE: translate("console.hearings", "A decision was carried out"),
}
#: The answer that only asks for attention.
AGREED = "agreed"
#: The answer that holds the day and the duty of a meeting.
MEETING = "meeting"


def given_answers(answers: Answers) -> dict[str, Any]:
    """Return the answers of a question as a command takes them, without those that were left empty."""
    given = {key: value for key, value in answers.items() if value not in (None, "") and key != AGREED}
    if MEETING in given:
        day, duty = given.pop(MEETING).split(" ", 1)
        given |= {"planned": date.fromisoformat(day), "duty": duty}
    return given


def meeting_time(meeting: Meeting) -> Text:
    """Return the day of a meeting, and from when until when visitors are met."""
    opens, closes = (ClockTime(datetime.combine(meeting.day, each)) for each in (meeting.opens, meeting.closes))
    return translate("console.hearings", "{day}, {opens} to {closes}", day=Day(meeting.day), opens=opens, closes=closes)


def _offer(meeting: Meeting, file: HearingFile) -> Listing:
    return Listing((meeting_time(meeting), meeting.post, isolated(file.names[meeting.person])))


def who_meets(meeting: Meeting | None, told: str, names: Mapping[str, str]) -> Showable:
    """Return who meets the visitor now; `told` is the name that was said when the day was arranged."""
    if meeting is None:
        return translate("console.hearings", "Nobody meets visitors then. Please offer another day.")
    name = isolated(names[meeting.person])
    if told and told != names[meeting.person]:
        return translate(
            "console.hearings", "{name}, not {person}. Please tell the visitor.", name=name, person=isolated(told)
        )
    return Listing((name, meeting.post))


def minutes_report(file: HearingFile, zone: str, translator: Translator) -> Report:
    """Return the minutes as a paper to print and to sign."""
    hearing = file.hearing
    assert hearing is not None, "there are minutes"
    assert hearing.held is not None, "minutes have a day"
    start = datetime.combine(hearing.held, time(), UTC)
    confirmed: Showable = (
        translate("console.hearings", "Signature of the visitor: ____________________")
        if hearing.confirmed is None
        else translate("console.hearings", "Confirmed by the visitor: {moment}", moment=moment(hearing.confirmed, zone))
    )
    said = tuple(line for line in file.minutes.splitlines() if line.strip())
    decisions = tuple(_decision_text(each) for each in file.decisions)
    blocks = [Notes("minutes", translate("console.hearings", "What was said"), tuple(map(isolated, said)))]
    if decisions:
        blocks.append(Notes("decisions", translate("console.hearings", "What was decided"), decisions))
    blocks.append(Notes("confirmed", translate("console.hearings", "Read back"), (confirmed,)))
    return Report(
        key="minutes",
        name=translate("console.hearings", "Minutes of a meeting with the manager"),
        title=translate(
            "console.hearings",
            "{number}, {day}",
            number=isolated(file.display),
            day=Day(hearing.held, year=True, weekday=False),
        ),
        subtitle=LocalText.of(dict(file.branch)),
        language=translator.language,
        period=Period(start, start + timedelta(days=1)),
        blocks=tuple(blocks),
    )


def _decision_text(each: OpenDecision) -> Text:
    return translate(
        "console.hearings",
        "{decision} ({owner}, until {day})",
        decision=isolated(" ".join(each.text.split())),
        owner=isolated(each.owner),
        day=Day(each.decision.due, year=True, weekday=False),
    )


def question(verb: HearingVerb, file: HearingFile, today: date) -> Form:
    """Return the question of an action; what is known already stands in it."""
    return plain_form(verb.value, *_fields(verb, file, today))


def _fields(verb: HearingVerb, file: HearingFile, today: date) -> Iterator[Field]:
    hearing = file.hearing
    if verb is HearingVerb.ARRANGE:
        label = translate("console.hearings", "Which day the visitor chooses")
        choices = tuple(Choice(f"{each.day.isoformat()} {each.duty}", _offer(each, file)) for each in file.meetings)
        yield Field(MEETING, Kind.CHOICE, label, choices=choices)
    elif verb is HearingVerb.WRITE:
        held = hearing.held if hearing is not None and hearing.held is not None else today
        yield Field("held", Kind.DATE, translate("console.hearings", "Day of the meeting"), default=held)
        label = translate("console.hearings", "What was said")
        hint = translate("console.hearings", "Read it back to the visitor before it is confirmed.")
        yield Field("words", Kind.LONG_TEXT, label, hint, maximum=LONGEST_WORDS, default=file.minutes)
    elif verb is HearingVerb.DECIDE:
        label = translate("console.hearings", "What is decided")
        yield Field("words", Kind.LONG_TEXT, label, maximum=LONGEST_WORDS)
        people = tuple(Choice(person, isolated(name)) for person, name in file.people)
        yield Field("owner_id", Kind.CHOICE, translate("console.hearings", "Who carries it out"), choices=people)
        yield Field("due", Kind.DATE, translate("console.hearings", "Until which day"))
    elif verb is HearingVerb.CONFIRM:
        label = translate("console.hearings", "They were read back to the visitor, and the visitor agrees")
        hint = translate("console.hearings", "After this, minutes and decisions cannot be changed.")
        yield Field(AGREED, Kind.CHOICE, label, hint, choices=(Choice("yes", translate("console.hearings", "Yes")),))
    else:
        undone = [each for each in file.decisions if each.decision.done is None]
        choices = tuple(Choice(each.decision.id, _decision_text(each)) for each in undone)
        label = translate("console.hearings", "Which decision")
        only = choices[0].value if len(choices) == 1 else None
        yield Field("decision_id", Kind.CHOICE, label, choices=choices, default=only)
        yield Field(
            "words",
            Kind.LONG_TEXT,
            translate("console.hearings", "What was done"),
            required=False,
            maximum=LONGEST_WORDS,
        )


def facts(file: HearingFile, zone: str) -> Iterator[CaseFact]:
    """Yield what is known of a meeting."""
    hearing = file.hearing
    if hearing is None:
        return
    if hearing.planned is not None and hearing.held is None:
        when: Showable = Day(hearing.planned) if file.meeting is None else meeting_time(file.meeting)
        yield CaseFact(translate("console.hearings", "Arranged for"), when)
        meets = who_meets(file.meeting, file.told, file.names)
        yield CaseFact(translate("console.hearings", "Who meets the visitor"), meets)
    if hearing.held is None:
        return
    yield CaseFact(translate("console.hearings", "Day of the meeting"), Day(hearing.held, year=True))
    yield CaseFact(translate("console.hearings", "What was said"), isolated(file.minutes))
    if hearing.confirmed is not None:
        yield CaseFact(translate("console.hearings", "Confirmed by the visitor"), moment(hearing.confirmed, zone))
    for each in file.decisions:
        yield CaseFact(_decision_text(each), _decision_state(each, zone))


def _decision_state(each: OpenDecision, zone: str) -> Text:
    if each.decision.done is not None:
        return translate("console.hearings", "carried out: {moment}", moment=moment(each.decision.done, zone))
    if each.overdue:
        return translate("console.hearings", "not carried out, the day is over")
    return translate("console.hearings", "to be carried out")
