"""Every operation says whether it may be repeated after a lost connection; the few that may not are named here."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable

import shared
from shared.platform.db.retrying import REPEATED

#: What is never repeated automatically, and why.
ONCE = {
    "CounterOperations.sign_in": "a PIN check counts its tries",
    "CounterOperations.unlock": "a PIN check counts its tries",
    "CounterOperations.force_sign_out": "the second time the session is gone",
    "StaffOperations.check_pin": "a PIN check counts its tries",
    "StaffOperations.set_pin": "each time is written down in the audit trail",
    "CatalogOperations.create_branch": "the second time the branch is there already",
    "UnitOperations.create": "the second time the unit is there already",
    "SetupFileOperations.create": "the second time the branch is there already",
    "HistoryOperations.undo": "the operation that sets the earlier value says so itself",
    "DeviceOperations.leave": "said while a window closes, which is not to wait",
    "NumberOperations.go_on_after": "each time is written down in the audit trail",
    "CaseNumberOperations.leave_out": "the second time it leaves out further numbers",
    "PulseOperations.use_code": "nothing may tell whose try it was, so a code is used by the first one",
    "PulseOperations.count_answers": "answers are counted, and nothing marks whose they are",
    "CaseInboxOperations.take_in": "each of its entries is repeated on its own",
    "KeeperOperations.record_repair": "each time is written down in the audit trail",
    "AttachmentOperations.copy": "each time is written down in the audit trail",
    "CheckOperations.run": "reads for minutes; whoever asked asks again",
    "RetentionOperations.run": "each of its days is repeated on its own",
    "KeeperOperations.shorten_log": "the keeper asks again when the log is still long",
    "KeeperOperations.damaged_pages": "reads for minutes; the keeper asks again",
}
#: Parameters that hold the id of a command or of a new thing.
IDS = {"command_id", "notice_id", "note_id", "request"}


def parameters_of(method: Callable[..., object]) -> set[str]:
    return set(inspect.signature(method).parameters)


def operations_methods() -> dict[str, Callable[..., object]]:
    """Every public method of every operations class, by "Class.method"."""
    found = {}
    for entry in pkgutil.walk_packages(shared.__path__, "shared."):
        if ".operations" in entry.name:
            module = importlib.import_module(entry.name)
            for name, cls in inspect.getmembers(module, inspect.isclass):
                if cls.__module__ == entry.name and name.endswith(("Operations", "Verbs", "Views")):
                    for verb, method in vars(cls).items():
                        # What is handed the transaction, or what was read in it, is part of another operation.
                        own = not verb.startswith("_") and inspect.isfunction(method)
                        if own and not {"tx", "facts"} & parameters_of(method):
                            found[f"{name}.{verb}"] = method
    return found


def test_every_verb_says_whether_it_may_be_done_again() -> None:
    verbs = operations_methods()
    silent = {name for name, method in verbs.items() if not hasattr(method, REPEATED)} - set(ONCE)
    assert not silent
    assert not {name for name in ONCE if name not in verbs or hasattr(verbs[name], REPEATED)}


def test_a_verb_that_is_handed_an_id_is_decided_by_it() -> None:
    for name, method in operations_methods().items():
        why, parameters = getattr(method, REPEATED, ""), parameters_of(method)
        if "sign_in" in name or name in ("NoticeOperations.answer", "NoticeOperations.close"):
            continue
        if parameters & IDS:
            assert why.partition(".")[0] in parameters, name
