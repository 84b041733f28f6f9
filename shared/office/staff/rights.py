"""What each role may do: the one table that operations, screens and tests ask, and what a branch may change in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared.office.staff.model import Role


class Right(StrEnum):
    """One thing that not everybody may do."""

    SERVE = "serve"  # sign in at a counter, call and serve visitors
    ANSWER_NOTICES = "answer_notices"
    HANDLE_CASES = "handle_cases"  # register, handle and decide requests and complaints, tell the result
    COPY_FILES = "copy_files"  # print files of cases and save copies of them
    LEAD_CASES = "lead_cases"  # approve decisions, give a colleague's case to somebody else
    BOOK_APPOINTMENTS = "book_appointments"  # book, move and cancel appointments for visitors
    KNOW_CLIENTS = "know_clients"  # identify clients, see their visits, keep contact data with their consent
    MOVE_WAITING = "move_waiting"  # move a ticket that waits, end a visit at a colleague's counter
    END_SESSIONS = "end_sessions"  # end a colleague's counter session
    REVIEW_DAYS = "review_days"  # open the day summary and write notes in it
    CLOSE_DAYS = "close_days"
    KEEP_STANDARDS = "keep_standards"  # see, write and submit standards of service, set goals
    APPROVE_STANDARDS = "approve_standards"  # approve what another person wrote, return it, end a standard
    SUGGEST = "suggest"  # see and carry out one's own actions of improvement
    IMPROVE = "improve"  # see all actions of improvement, propose, accept, reject and settle them
    SEE_FEEDBACK = "see_feedback"  # see one's own ratings, and what is said about one's own work
    RECOGNISE = "recognise"  # see the strengths and weaknesses of the team, propose merits and measures
    DECIDE_MERITS = "decide_merits"  # decide about merits and measures that another person proposed, and appeals
    KEEP_SCORECARDS = "keep_scorecards"  # write scorecards, import and see released waves, reply to them
    APPROVE_SCORECARDS = "approve_scorecards"  # approve what another person wrote, decide about replies
    OBSERVE = "observe"  # fill in scorecards openly, as a coach
    KEEP_LEARNING = "keep_learning"  # competencies, what people have shown, training, guides
    RUN_SURVEY = "run_survey"  # begin a survey of staff and print its codes
    SEE_ROLLOUT = "see_rollout"  # see how far the branches of the database are, answer challenges of others
    KEEP_ROLLOUT = "keep_rollout"  # say what is above the branch and who coaches it, plan milestones, ask for help
    CHANGE_SETTINGS = "change_settings"
    TAKE_LAYERS = "take_layers"  # take over what ministry and nation decide about settings, and what they lock
    CHANGE_CATALOG = "change_catalog"  # services and counters
    MANAGE_STAFF = "manage_staff"  # people, roles and PINs
    MANAGE_DEVICES = "manage_devices"
    REVIEW_CHANGES = "review_changes"  # see who changed what in the set-up
    ERASE_TEXTS = "erase_texts"  # erase notes and comments: those that are due, and those of one visitor
    CHANGE_RIGHTS = "change_rights"  # what each role may do
    MAKE_VISITS = "make_visits"  # only in a sealed database: fill in one's own visits as a mystery shopper
    LEAD_WAVES = "lead_waves"  # only in a sealed database: plan waves, read visits, release results
    MAINTAIN = "maintain"  # create a branch, record a restore or a repair


_CLERK = frozenset(
    {
        Right.SERVE,
        Right.ANSWER_NOTICES,
        Right.HANDLE_CASES,
        Right.COPY_FILES,
        Right.BOOK_APPOINTMENTS,
        Right.KNOW_CLIENTS,
        Right.SUGGEST,
        Right.SEE_FEEDBACK,
    }
)
#: Watches the service and helps to do it better; serves nobody and changes nothing.
_COACH = frozenset({Right.OBSERVE, Right.ANSWER_NOTICES, Right.SUGGEST, Right.SEE_FEEDBACK, Right.SEE_ROLLOUT})
#: What nobody of a branch may do: a branch has nothing of mystery shopping.
SEALED_RIGHTS = frozenset({Right.MAKE_VISITS, Right.LEAD_WAVES})
_MANAGER = frozenset(Right) - {Right.MAINTAIN, Right.CHANGE_RIGHTS, Right.TAKE_LAYERS} - SEALED_RIGHTS

#: The roles of people; devices never get a right.
PEOPLE = (Role.CLERK, Role.COACH, Role.MANAGER, Role.ADMIN)
#: The roles of people in a sealed database, besides its administrator.
SEALED_PEOPLE = (Role.ASSESSOR, Role.OFFICER)
#: What every role may do in a branch that has decided nothing else.
RIGHTS: Mapping[Role, frozenset[Right]] = {
    Role.KIOSK: frozenset(),
    Role.DISPLAY: frozenset(),
    Role.CLERK: _CLERK,
    Role.COACH: _COACH,
    Role.MANAGER: _MANAGER,
    Role.ADMIN: _MANAGER | {Right.CHANGE_RIGHTS, Right.TAKE_LAYERS},
    Role.ASSESSOR: frozenset({Right.MAKE_VISITS}),
    Role.OFFICER: SEALED_RIGHTS,
}
#: What the program does without a person: set-up, the keeper's duties, repairs. It never serves, books
#: nothing, decides nothing about a case, a standard, an action or a person, observes nobody and knows no client.
SYSTEM_RIGHTS = frozenset(Right) - {
    Right.SERVE, Right.HANDLE_CASES, Right.COPY_FILES, Right.LEAD_CASES, Right.BOOK_APPOINTMENTS, Right.KNOW_CLIENTS,
    Right.KEEP_STANDARDS, Right.APPROVE_STANDARDS, Right.SUGGEST, Right.IMPROVE,
    Right.KEEP_SCORECARDS, Right.APPROVE_SCORECARDS, Right.OBSERVE, Right.RUN_SURVEY,
    Right.SEE_FEEDBACK, Right.RECOGNISE, Right.DECIDE_MERITS, Right.SEE_ROLLOUT, Right.KEEP_ROLLOUT,
    *SEALED_RIGHTS,
}  # fmt: skip
#: What no branch takes away: a branch always has an administrator, so somebody can always change the rights again; a
#: clerk who may not serve, or a coach who may not observe, could do nothing; and all see what is said about them.
_KEPT = frozenset(
    {
        *((Role.ADMIN, Right.CHANGE_RIGHTS), (Role.CLERK, Right.SERVE), (Role.COACH, Right.OBSERVE)),
        *((role, Right.SEE_FEEDBACK) for role in PEOPLE),
    }
)


def is_fixed(role: Role, right: Right) -> bool:
    """Whether no branch may decide this differently."""
    return role not in PEOPLE or right in {Right.MAINTAIN, *SEALED_RIGHTS} or (role, right) in _KEPT


@dataclass(frozen=True)
class RoleRights:
    """What each role may do in a branch. `decided` is what the branch has decided differently."""

    decided: Mapping[tuple[Role, Right], bool] = field(default_factory=dict)

    def allowed(self, role: Role, right: Right) -> bool:
        """Return whether somebody with this role may do it."""
        held = right in RIGHTS[role]
        return held if is_fixed(role, right) else self.decided.get((role, right), held)

    def of(self, role: Role) -> frozenset[Right]:
        """Return everything that somebody with this role may do."""
        return frozenset(right for right in Right if self.allowed(role, right))

    def may_manage(self, role: Role, other: Role) -> bool:
        """Return whether somebody with this role may give, change or take away the other role.

        Nobody gets more rights through a new role or another person's PIN, except who may change all rights anyway.
        """
        return self.allowed(role, Right.CHANGE_RIGHTS) or self.of(other) <= self.of(role)
