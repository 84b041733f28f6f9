"""Every verb of a clerk in one table: its text, its key, where it is offered and which question it asks.

A new verb is one member of `DeskVerb` and one row of `VERBS`. A verb without a question also needs its operation in
`commands.py`; a verb with a question needs the question in `questions.py` and its panel.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.platform.i18n.text import Text, translate


class Phase(StrEnum):
    """What is going on at this counter."""

    IDLE = "idle"
    CALLED = "called"
    SERVING = "serving"
    WRAP_UP = "wrap_up"
    PAUSED = "paused"


class PanelKind(StrEnum):
    """The questions that can be open under the visitor's card, one at a time."""

    FINISH = "finish"
    PARK = "park"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    CALL_NUMBER = "call_number"
    WALK_IN = "walk_in"
    PAUSE = "pause"
    NOTE = "note"
    REQUEUE = "requeue"
    CASE = "case"
    IDENTIFY = "identify"
    RECOGNISE = "recognise"


class DeskVerb(StrEnum):
    """What a clerk can do."""

    CALL_NEXT = "call_next"
    SERVE = "serve"
    FINISH = "finish"
    FINISH_PAPERWORK = "finish_paperwork"
    READY = "ready"
    RESUME = "resume"
    RECALL = "recall"
    NOT_HERE = "not_here"
    REQUEUE = "requeue"
    PARK = "park"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    ASK_HELP = "ask_help"
    PAUSE = "pause"
    UNDO = "undo"
    CALL_NUMBER = "call_number"
    WALK_IN = "walk_in"
    NOTE = "note"
    REGISTER_CASE = "register_case"
    IDENTIFY = "identify"
    MARK_UNTRUSTED = "mark_untrusted"


_NOWHERE: frozenset[Phase] = frozenset()
_ALL = frozenset(Phase)
_AT_COUNTER = frozenset({Phase.CALLED, Phase.SERVING})


def _in(*phases: Phase) -> frozenset[Phase]:
    return frozenset(phases)


@dataclass(frozen=True)
class VerbRow:
    """One verb.

    `primary`, `usual` and `rare` are the phases in which it is the strong button, one of the buttons next to it, or one
    of the small ones below. `question` is asked first; the key that opens the question also confirms it. `soon`: it
    calls somebody, so it is given up when it cannot be saved within half a minute.
    """

    text: Text
    key: str
    primary: frozenset[Phase] = _NOWHERE
    usual: frozenset[Phase] = _NOWHERE
    rare: frozenset[Phase] = _NOWHERE
    question: PanelKind | None = None
    soon: bool = False


#: In the order of the buttons.
VERBS: Mapping[DeskVerb, VerbRow] = {
    DeskVerb.CALL_NEXT: VerbRow(
        translate("console.desk", "Call next"), "F2", primary=_in(Phase.IDLE), usual=_in(Phase.WRAP_UP), soon=True
    ),
    DeskVerb.SERVE: VerbRow(translate("console.desk", "Start serving"), "F3", primary=_in(Phase.CALLED)),
    DeskVerb.FINISH: VerbRow(
        translate("console.desk", "Finish"), "F4", primary=_in(Phase.SERVING), question=PanelKind.FINISH
    ),
    DeskVerb.READY: VerbRow(translate("console.desk", "I am ready"), "F4", primary=_in(Phase.WRAP_UP)),
    DeskVerb.RESUME: VerbRow(translate("console.desk", "End pause"), "F10", primary=_in(Phase.PAUSED)),
    DeskVerb.FINISH_PAPERWORK: VerbRow(
        translate("console.desk", "Finish with paperwork"),
        "Shift+F4",
        rare=_in(Phase.SERVING),
        question=PanelKind.FINISH,
    ),
    DeskVerb.RECALL: VerbRow(translate("console.desk", "Call again"), "F5", usual=_in(Phase.CALLED), soon=True),
    DeskVerb.NOT_HERE: VerbRow(translate("console.desk", "Not here"), "F11", usual=_in(Phase.CALLED)),
    DeskVerb.REQUEUE: VerbRow(
        translate("console.desk", "Return to the queue"), "Ctrl+B", rare=_in(Phase.CALLED), question=PanelKind.REQUEUE
    ),
    DeskVerb.CALL_NUMBER: VerbRow(
        translate("console.desk", "Call a number"),
        "Ctrl+G",
        usual=_in(Phase.IDLE),
        question=PanelKind.CALL_NUMBER,
        soon=True,
    ),
    DeskVerb.WALK_IN: VerbRow(
        translate("console.desk", "Walk-in"), "Ctrl+N", usual=_in(Phase.IDLE), question=PanelKind.WALK_IN
    ),
    DeskVerb.PARK: VerbRow(translate("console.desk", "Put on hold"), "F6", usual=_AT_COUNTER, question=PanelKind.PARK),
    DeskVerb.TRANSFER: VerbRow(
        translate("console.desk", "Transfer"), "F7", usual=_AT_COUNTER, question=PanelKind.TRANSFER
    ),
    DeskVerb.ADD_SERVICE: VerbRow(
        translate("console.desk", "Add service"), "F8", usual=_in(Phase.SERVING), question=PanelKind.ADD_SERVICE
    ),
    DeskVerb.PAUSE: VerbRow(translate("console.desk", "Pause"), "F10", usual=_in(Phase.IDLE), question=PanelKind.PAUSE),
    DeskVerb.NOTE: VerbRow(
        translate("console.desk", "Write a note"), "Ctrl+E", rare=_AT_COUNTER, question=PanelKind.NOTE
    ),
    DeskVerb.IDENTIFY: VerbRow(
        translate("console.visitors", "Identify the visitor"), "Ctrl+I", rare=_AT_COUNTER, question=PanelKind.IDENTIFY
    ),
    # Also without a visitor at the counter: somebody telephones or writes.
    DeskVerb.REGISTER_CASE: VerbRow(
        translate("console.cases", "Register a case"),
        "F12",
        rare=_in(Phase.IDLE, Phase.CALLED, Phase.SERVING, Phase.WRAP_UP),
        question=PanelKind.CASE,
    ),
    DeskVerb.MARK_UNTRUSTED: VerbRow(
        translate("console.desk", "Do not count this time"), "Ctrl+U", rare=_in(Phase.IDLE, Phase.SERVING)
    ),
    DeskVerb.ASK_HELP: VerbRow(
        translate("console.desk", "Ask for help"), "F9", usual=_ALL - _in(Phase.CALLED), rare=_in(Phase.CALLED)
    ),
    DeskVerb.UNDO: VerbRow(translate("console.desk", "Undo"), "Ctrl+Z"),
}

#: Questions can be opened and filled in while nothing can be saved.
ASKING = frozenset(verb for verb, row in VERBS.items() if row.question is not None)
