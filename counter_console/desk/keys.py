"""Which key does what at the desk; every key is shown on its button."""

from collections.abc import Mapping

from counter_console.desk.state import DeskVerb

KEYS: Mapping[DeskVerb, str] = {
    DeskVerb.CALL_NEXT: "F2",
    DeskVerb.SERVE: "F3",
    DeskVerb.FINISH: "F4",
    DeskVerb.READY: "F4",
    DeskVerb.FINISH_PAPERWORK: "Shift+F4",
    DeskVerb.RECALL: "F5",
    DeskVerb.PARK: "F6",
    DeskVerb.TRANSFER: "F7",
    DeskVerb.ADD_SERVICE: "F8",
    DeskVerb.ASK_HELP: "F9",
    DeskVerb.PAUSE: "F10",
    DeskVerb.RESUME: "F10",
    DeskVerb.NOT_HERE: "F11",
    DeskVerb.UNDO: "Ctrl+Z",
    DeskVerb.CALL_NUMBER: "Ctrl+G",
    DeskVerb.WALK_IN: "Ctrl+N",
    DeskVerb.REQUEUE: "Ctrl+B",
    DeskVerb.NOTE: "Ctrl+E",
    DeskVerb.MARK_UNTRUSTED: "Ctrl+U",
}
