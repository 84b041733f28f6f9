"""A member of staff as a form, with the rules that concern several members."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from shared.office.staff.model import PassReason, Role, StaffMember
from shared.office.staff.rights import PEOPLE, Right, RoleRights, is_fixed
from shared.office.staff.rights import RIGHTS as PROGRAM_RIGHTS
from shared.office.staff.rules import LONGEST_PIN, SHORTEST_PIN, is_weak_pin
from shared.platform.forms.model import Answers, Choice, Field, Form, Kind, plain_form
from shared.platform.forms.records import LANGUAGES, Problem, repeated_codes, unknown_services
from shared.platform.i18n.text import Text, translate
from shared.platform.ids import new_id

ROLE_NAMES = {
    Role.CLERK: translate("console.people", "Clerk"),
    Role.COACH: translate("console.people", "Coach"),
    Role.MANAGER: translate("console.people", "Manager"),
    Role.ADMIN: translate("console.people", "Administrator"),
}
#: What each right allows, in a few words, and in a sentence. The program's own right belongs to nobody.
RIGHT_NAMES = {
    Right.SERVE: (
        translate("rights", "Serve visitors"),
        translate("rights", "Sign in at a counter, call and serve visitors."),
    ),
    Right.ANSWER_NOTICES: (
        translate("rights", "Answer notices"),
        translate("rights", "Answer calls for help and notices of devices."),
    ),
    Right.HANDLE_CASES: (
        translate("rights", "Handle cases"),
        translate("rights", "Register requests and complaints, handle and decide them, and tell visitors the result."),
    ),
    Right.COPY_FILES: (
        translate("rights", "Copy files of cases"),
        translate("rights", "Print files of cases and save copies. Each copy is recorded."),
    ),
    Right.LEAD_CASES: (
        translate("rights", "Lead the work on cases"),
        translate("rights", "Approve decisions, and give a colleague’s case to somebody else."),
    ),
    Right.BOOK_APPOINTMENTS: (
        translate("rights", "Book appointments"),
        translate("rights", "Book, move and cancel appointments for visitors."),
    ),
    Right.KNOW_CLIENTS: (
        translate("rights", "Know visitors"),
        translate("rights", "Identify visitors, see their earlier visits, and keep contact data with their consent."),
    ),
    Right.MOVE_WAITING: (
        translate("rights", "Move waiting visitors"),
        translate("rights", "Put a waiting ticket elsewhere, and end a visit at a colleague’s counter."),
    ),
    Right.END_SESSIONS: (
        translate("rights", "Sign colleagues out"),
        translate("rights", "Sign out a colleague who forgot to do so."),
    ),
    Right.REVIEW_DAYS: (
        translate("rights", "See the day"),
        translate("rights", "Open the day summary and write notes in it."),
    ),
    Right.CLOSE_DAYS: (
        translate("rights", "Close the day"),
        translate("rights", "Close a day, and open it again."),
    ),
    Right.KEEP_STANDARDS: (
        translate("rights", "Write standards and charters"),
        translate(
            "rights",
            "See how the standards of service are kept, set goals, and write standards, charters and announcements.",
        ),
    ),
    Right.APPROVE_STANDARDS: (
        translate("rights", "Approve standards and charters"),
        translate(
            "rights", "Approve standards and service charters that another person wrote, return them, and end them."
        ),
    ),
    Right.SUGGEST: (
        translate("rights", "Take part in improvement"),
        translate("rights", "See and carry out one’s own actions of improvement."),
    ),
    Right.IMPROVE: (
        translate("rights", "Lead improvement"),
        translate("rights", "See all actions of improvement, propose, accept and reject them."),
    ),
    Right.SEE_FEEDBACK: (
        translate("rights", "See own feedback"),
        translate("rights", "See one’s own ratings, strengths and standards. Nobody loses this right."),
    ),
    Right.RECOGNISE: (
        translate("rights", "Recognise the team"),
        translate(
            "rights",
            "See the strengths and weaknesses of the team, as far as ratings show them for sure, and propose merits and"
            " measures.",
        ),
    ),
    Right.DECIDE_MERITS: (
        translate("rights", "Decide about merits and measures"),
        translate(
            "rights",
            "Decide about merits and measures that another person proposed, and about appeals. The page also asks for"
            " the right to recognise the team.",
        ),
    ),
    Right.KEEP_SCORECARDS: (
        translate("rights", "Write scorecards"),
        translate("rights", "Write scorecards, import released waves of mystery shopping, and reply to them."),
    ),
    Right.APPROVE_SCORECARDS: (
        translate("rights", "Approve scorecards"),
        translate("rights", "Approve scorecards that another person wrote, and decide about replies to a wave."),
    ),
    Right.OBSERVE: (
        translate("rights", "Observe the service"),
        translate("rights", "Fill in a scorecard openly, beside a colleague at work."),
    ),
    Right.KEEP_LEARNING: (
        translate("rights", "Look after learning"),
        translate("rights", "Set up competencies, record what people have shown, plan training, and publish guides."),
    ),
    Right.RUN_SURVEY: (
        translate("rights", "Begin surveys of staff"),
        translate("rights", "Begin a survey of staff and print its codes. Nobody sees who answered what."),
    ),
    Right.SEE_ROLLOUT: (
        translate("rights", "See the roll-out"),
        translate("rights", "See how far each branch of this database is, and answer challenges that others named."),
    ),
    Right.KEEP_ROLLOUT: (
        translate("rights", "Look after the roll-out"),
        translate("rights", "Say what is above the branch and who coaches it, plan milestones, and name challenges."),
    ),
    Right.CHANGE_SETTINGS: (
        translate("rights", "Change settings"),
        translate("rights", "Change every setting of the branch."),
    ),
    Right.TAKE_LAYERS: (
        translate("rights", "Take over settings from above"),
        translate("rights", "Load a file with settings of the ministry or the nation, which may lock them here."),
    ),
    Right.CHANGE_CATALOG: (
        translate("rights", "Set up the branch"),
        translate("rights", "Change services, counters, opening hours and holidays."),
    ),
    Right.MANAGE_STAFF: (
        translate("rights", "Manage people"),
        translate("rights", "Add and change people whose role may do no more, their skills and PINs."),
    ),
    Right.MANAGE_DEVICES: (
        translate("rights", "Manage devices"),
        translate("rights", "See kiosks, boards, consoles and printers, and remove old ones."),
    ),
    Right.REVIEW_CHANGES: (
        translate("rights", "See the history"),
        translate("rights", "See who changed what in the set-up, and undo a change."),
    ),
    Right.ERASE_TEXTS: (
        translate("rights", "Erase notes and comments"),
        translate("rights", "Erase texts whose term is over, and those of a visitor who asks for it."),
    ),
    Right.CHANGE_RIGHTS: (
        translate("rights", "Change rights"),
        translate("rights", "Decide what each role may do, and manage everybody."),
    ),
}
PASS_REASONS: Mapping[PassReason, Text] = {
    PassReason.NOBODY_ELSE: translate("staff", "nobody else is here who may serve it"),
    PassReason.RENEWAL_BOOKED: translate("staff", "the renewal is booked"),
    PassReason.SUPERVISED: translate("staff", "works beside a colleague who has it"),
}
#: How the history shows a pass for a day.
DAY_PASS = plain_form(
    "day_pass",
    Field(
        "reason",
        Kind.CHOICE,
        translate("staff", "Why"),
        choices=tuple(Choice(*each) for each in PASS_REASONS.items()),
    ),
)
STAFF_MEMBER = plain_form(
    "staff_member",
    Field("code", Kind.TEXT, translate("console.people", "Code"), maximum=40),
    Field("name", Kind.TEXT, translate("console.people", "Name"), maximum=120),
    Field(
        "role",
        Kind.CHOICE,
        translate("console.people", "Role"),
        choices=tuple(Choice(role, name) for role, name in ROLE_NAMES.items()),
    ),
    Field("language", Kind.CHOICE, translate("console.people", "Language of the screens"), choices=LANGUAGES),
    Field("pin", Kind.DIGITS, translate("staff", "PIN"), required=False, minimum=SHORTEST_PIN, maximum=LONGEST_PIN),
    Field("skills", Kind.NUMBERS, translate("staff", "Skills"), required=False, minimum=1, maximum=2),
    Field("active", Kind.YES_NO, translate("console.people", "Active"), default=True),
)
#: The code of somebody new; profiles may hold others.
NEW_CODE = Field(
    "code",
    Kind.TEXT,
    translate("console.people", "Code"),
    translate("console.people", "A short name for reports and commands, for example timur. It stays the same."),
    maximum=40,
    pattern="[a-z0-9][a-z0-9._-]*",
    problem=translate("console.people", "only small Latin letters, digits, dots and hyphens are allowed."),
)
#: The list of all members of staff.
STAFF = Field("staff", Kind.FORM, "staff", many=True, required=False, form=STAFF_MEMBER)


def rights_form(role: Role) -> Form:
    """Return the rights of one role as a form; what is not answered is as in the program's own table."""
    rights = (Field(right, Kind.YES_NO, names[0], required=False) for right, names in RIGHT_NAMES.items())
    return plain_form(role, *rights)


#: What each role may do.
RIGHTS = Field(
    "rights",
    Kind.FORM,
    translate("console.rights", "Roles and rights"),
    default={},
    form=plain_form(
        "rights", *(Field(role, Kind.FORM, ROLE_NAMES[role], default={}, form=rights_form(role)) for role in PEOPLE)
    ),
)


def staff_problems(answers: Answers) -> Iterator[Problem]:
    """Yield what is wrong with the staff although each single answer is right."""
    yield from repeated_codes(answers, "staff")
    members = answers.get("staff", ())
    for at, member in enumerate(members):
        skills = member.get("skills", {})
        yield from unknown_services(answers, ((("staff", at, "skills", code), code) for code in skills))
        if member.get("pin") and is_weak_pin(member["pin"]):
            yield ("staff", at, "pin"), translate("forms", "this PIN is too easy to guess.")
    if "staff" in answers and all(member.get("role", Role.ADMIN) is not Role.ADMIN for member in members):
        yield ("staff",), translate("forms", "at least one member of staff must be an administrator.")


def rights_problems(answers: Answers) -> Iterator[Problem]:
    """Yield the rights that no branch may decide differently."""
    for role, right, held in _answered(answers):
        if is_fixed(role, right) and held != (right in PROGRAM_RIGHTS[role]):
            problem = translate(
                "forms",
                "this right stays as it is: somebody must always be able to change the rights, and clerks to serve.",
            )
            yield ("rights", role, right), problem


def rights_of(answers: Answers) -> RoleRights:
    """Return the rights of answers without problems."""
    return RoleRights(
        {(role, right): held for role, right, held in _answered(answers) if held != (right in PROGRAM_RIGHTS[role])}
    )


def rights_answers(rights: RoleRights) -> dict[str, dict[str, bool]]:
    """Return the answers of what a branch has decided differently, in the order of the form."""
    return {
        role: {right: rights.decided[role, right] for right in RIGHT_NAMES if (role, right) in rights.decided}
        for role in PEOPLE
    }


def _answered(answers: Answers) -> Iterator[tuple[Role, Right, bool]]:
    for role in PEOPLE:
        for right in RIGHT_NAMES:
            held = answers.get(role, {}).get(right)
            if held is not None:
                yield role, right, held


def staff_member(answers: Answers, services: Mapping[str, UUID]) -> StaffMember:
    """Return the member of answers without problems, with a new id; `services` gives the id of each service code."""
    own = {key: answers[key] for key in ("code", "name", "role", "language", "active")}
    return StaffMember(id=new_id(), skills={services[code]: level for code, level in answers["skills"].items()}, **own)
