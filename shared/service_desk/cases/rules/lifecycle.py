"""What may be done with a case in which state, by whom, with what, and which state follows."""

from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.rights import Right
from shared.platform.lifecycle import Lifecycle, Transition
from shared.service_desk.cases.errors import (
    BRANCH_MISSING,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CHANNEL_MISSING,
    DAYS_MISSING,
    OTHER_CASE_MISSING,
    OUTCOME_MISSING,
    PEOPLE_MISSING,
    PERSON_MISSING,
    STEP_MISSING,
    UNIT_MISSING,
    WATCH_DAY_MISSING,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import CaseState, CaseVerb

RECEIVED, WORKING, ASKED = CaseState.RECEIVED, CaseState.WORKING, CaseState.ASKED
REFERRED, APPROVING = CaseState.REFERRED, CaseState.APPROVING
DECIDED, CLOSED = CaseState.DECIDED, CaseState.CLOSED
OPEN = tuple(state for state in CaseState if state is not CLOSED)
#: Nothing is decided yet, so that two cases can still become one.
UNDECIDED = (RECEIVED, WORKING, ASKED, REFERRED)
#: The deadline for the answer counts.
COUNTING = (RECEIVED, WORKING, REFERRED, APPROVING)

DESK = frozenset({Right.HANDLE_CASES})
LEAD = frozenset({Right.LEAD_CASES})
_WORDS = {"words": WORDS_MISSING}
_CONTACT = {"channel": CHANNEL_MISSING, **_WORDS}
_DECISION = {"outcome": OUTCOME_MISSING, **_WORDS}

#: More than one following state only where the case's own data decide: a case that somebody takes while registering it
#: is worked on at once; a kind with approval goes to the approver; an answer restores the state before the question;
#: separated cases go back to their handler, or to the pool.
LIFECYCLE = Lifecycle(
    (
        Transition(None, CaseVerb.REGISTER, (RECEIVED, WORKING), DESK),
        Transition(RECEIVED, CaseVerb.TAKE, (WORKING,), DESK),
        Transition(WORKING, CaseVerb.TAKE, (WORKING,), DESK),
        Transition(RECEIVED, CaseVerb.ASSIGN, (WORKING,), DESK, {"staff": PERSON_MISSING}),
        Transition(WORKING, CaseVerb.ASSIGN, (WORKING,), DESK, {"staff": PERSON_MISSING}),
        *(
            transition
            for state in (ASKED, REFERRED)
            for transition in (
                Transition(state, CaseVerb.TAKE, (state,), DESK),
                Transition(state, CaseVerb.ASSIGN, (state,), DESK, {"staff": PERSON_MISSING}),
            )
        ),
        *(Transition(state, CaseVerb.NOTE, (state,), DESK, _WORDS) for state in OPEN),
        Transition(RECEIVED, CaseVerb.ASK, (ASKED,), DESK, _WORDS),
        Transition(WORKING, CaseVerb.ASK, (ASKED,), DESK, _WORDS),
        Transition(ASKED, CaseVerb.ANSWER, (WORKING, RECEIVED), DESK, _WORDS),
        Transition(ASKED, CaseVerb.LAPSE, (DECIDED,), DESK, _WORDS),
        Transition(WORKING, CaseVerb.REFER, (REFERRED,), DESK, {**_WORDS, "watch": WATCH_DAY_MISSING}),
        Transition(REFERRED, CaseVerb.COME_BACK, (WORKING,), DESK, _WORDS),
        Transition(
            WORKING,
            CaseVerb.REFER_BRANCH,
            (REFERRED,),
            DESK,
            {"branch": BRANCH_MISSING, **_WORDS, "watch": WATCH_DAY_MISSING},
        ),
        Transition(REFERRED, CaseVerb.RECALL, (WORKING,), DESK, _WORDS),
        *(
            transition
            for state in (RECEIVED, WORKING)
            for transition in (
                Transition(state, CaseVerb.REFER_UNIT, (state,), DESK, {"unit": UNIT_MISSING, **_WORDS}),
                Transition(state, CaseVerb.SEND_BACK, (state,), DESK, _WORDS),
            )
        ),
        Transition(WORKING, CaseVerb.DONE, (WORKING,), DESK),
        Transition(WORKING, CaseVerb.BACK, (WORKING,), DESK, {"step": STEP_MISSING, **_WORDS}),
        Transition(RECEIVED, CaseVerb.DECIDE, (DECIDED, APPROVING), DESK, _DECISION),
        Transition(WORKING, CaseVerb.DECIDE, (DECIDED, APPROVING), DESK, _DECISION),
        Transition(APPROVING, CaseVerb.APPROVE, (DECIDED, APPROVING), LEAD),
        Transition(APPROVING, CaseVerb.RETURN, (WORKING,), LEAD, _WORDS),
        Transition(DECIDED, CaseVerb.REVISE, (WORKING,), DESK, _WORDS),
        Transition(DECIDED, CaseVerb.TRY, (DECIDED,), DESK, _CONTACT),
        Transition(DECIDED, CaseVerb.TELL, (CLOSED,), DESK, {"channel": CHANNEL_MISSING}),
        Transition(DECIDED, CaseVerb.CONFIRM, (CLOSED,), DESK),
        Transition(DECIDED, CaseVerb.SEND_ANSWER, (CLOSED,), DESK),
        Transition(DECIDED, CaseVerb.GIVE_UP, (CLOSED,), DESK, _WORDS),
        Transition(
            WORKING,
            CaseVerb.ASK_OPINION,
            (WORKING,),
            DESK,
            {"people": PEOPLE_MISSING, "days": DAYS_MISSING, **_WORDS},
        ),
        *(
            transition
            for state in UNDECIDED
            for transition in (
                Transition(state, CaseVerb.GIVE_OPINION, (state,), DESK, _WORDS),
                Transition(state, CaseVerb.DROP_OPINION, (state,), DESK, {"asked": PERSON_MISSING, **_WORDS}),
            )
        ),
        Transition(ASKED, CaseVerb.REMIND, (ASKED,), DESK, _CONTACT),
        Transition(REFERRED, CaseVerb.REMIND, (REFERRED,), DESK, {**_CONTACT, "watch": WATCH_DAY_MISSING}),
        *(Transition(state, CaseVerb.EXTEND, (state,), DESK, {"days": DAYS_MISSING, **_WORDS}) for state in COUNTING),
        *(
            Transition(state, CaseVerb.MERGE, (CLOSED,), DESK, {"other": OTHER_CASE_MISSING, **_WORDS})
            for state in UNDECIDED
        ),
        *(
            Transition(state, CaseVerb.CONCERN, (state,), LEAD, {"staff": PERSON_MISSING, **_WORDS})
            for state in UNDECIDED
        ),
        *(Transition(state, CaseVerb.WITHDRAW, (CLOSED,), DESK, _WORDS) for state in OPEN),
        Transition(CLOSED, CaseVerb.REOPEN, (WORKING,), DESK, _WORDS),
        Transition(CLOSED, CaseVerb.UNMERGE, (WORKING, RECEIVED), LEAD, _WORDS),
    ),
    ended=(CLOSED,),
    impossible=CASE_NOT_POSSIBLE,
    over=CASE_IS_CLOSED,
    not_allowed=NOT_ALLOWED,
)

#: Only the person who handles the case may do these.
BY_HANDLER = frozenset(
    {
        CaseVerb.ASSIGN,
        CaseVerb.ASK,
        CaseVerb.LAPSE,
        CaseVerb.REFER,
        CaseVerb.COME_BACK,
        CaseVerb.REFER_BRANCH,
        CaseVerb.RECALL,
        CaseVerb.REFER_UNIT,
        CaseVerb.SEND_BACK,
        CaseVerb.DONE,
        CaseVerb.BACK,
        CaseVerb.DECIDE,
        CaseVerb.EXTEND,
        CaseVerb.MERGE,
        CaseVerb.ASK_OPINION,
        CaseVerb.DROP_OPINION,
    }
)
#: Only the unit that has the case may do these. What a visitor says or brings is written down by whoever serves them.
BY_UNIT = BY_HANDLER | {CaseVerb.TAKE, CaseVerb.REVISE, CaseVerb.GIVE_UP, CaseVerb.SEND_ANSWER}
#: These neither depend on what the case looked like nor change what others decide about.
ALWAYS_FRESH = frozenset({CaseVerb.NOTE, CaseVerb.TAKE, CaseVerb.TRY, CaseVerb.GIVE_OPINION})
