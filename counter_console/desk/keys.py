"""Which key does what at the desk; every key is shown on its button."""

from collections.abc import Mapping

from counter_console.desk.state import Verb

KEYS: Mapping[Verb, str] = {
    Verb.CALL_NEXT: "F2",
    Verb.SERVE: "F3",
    Verb.FINISH: "F4",
    Verb.READY: "F4",
    Verb.FINISH_PAPERWORK: "Shift+F4",
    Verb.RECALL: "F5",
    Verb.PARK: "F6",
    Verb.TRANSFER: "F7",
    Verb.ADD_SERVICE: "F8",
    Verb.ASK_HELP: "F9",
    Verb.PAUSE: "F10",
    Verb.RESUME: "F10",
    Verb.NOT_HERE: "F11",
    Verb.UNDO: "Ctrl+Z",
    Verb.CALL_NUMBER: "Ctrl+G",
    Verb.WALK_IN: "Ctrl+N",
    Verb.REQUEUE: "Ctrl+B",
    Verb.NOTE: "Ctrl+E",
    Verb.MARK_UNTRUSTED: "Ctrl+U",
}
