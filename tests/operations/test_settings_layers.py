"""Settings from above on both databases: locks hold, a difference needs a reason, and hot readers see one table."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.settings.errors import REASON_MISSING, SETTING_LOCKED
from shared.platform.errors import ErrorCode, UserError
from tests.helpers.cases import clerk_of
from tests.helpers.layers import layer_file


def test_what_is_decided_above_holds_until_the_branch_says_why_it_differs_and_never_where_it_is_locked(
    branch: OpenBranch,
) -> None:
    settings, manager = branch.settings, clerk_of(branch, "timur")
    settings.change("undo_minutes", 7, manager)
    file = layer_file(
        'promise_minutes = {value = 20, locked = true, reason = "Order 214"}\n'
        "missed_minutes = {value = 12}\nundo_minutes = {value = 5}"
    )
    preview = settings.preview(file, SYSTEM)
    assert preview.changed == {"missed_minutes": (10, 12), "promise_minutes": (15, 20)}
    assert settings.take_over(file, SYSTEM).changed == preview.changed
    assert settings.take_over(file, SYSTEM).changed == {}, "the same file again changes nothing"

    def refused(code: ErrorCode, key: str, value: int, reason: str) -> None:
        with pytest.raises(UserError) as problem:
            settings.change(key, value, manager, reason=reason)
        assert problem.value.code is code

    refused(SETTING_LOCKED, "promise_minutes", 15, "We are faster")
    refused(REASON_MISSING, "missed_minutes", 15, " ")
    settings.change("missed_minutes", 15, manager, reason="The bus comes every quarter of an hour")
    found = settings.sources(manager)
    assert {key: source.value for key, source in found.items()} == {
        "missed_minutes": 15,
        "promise_minutes": 20,
        "undo_minutes": 7,
    }
    values = settings.values()
    assert (values.missed_minutes, values.promise_minutes, values.undo_minutes) == (15, 20, 7)
    own = found["missed_minutes"].own
    assert own is not None
    assert (own.reason, own.author_id) == ("The bus comes every quarter of an hour", manager.id)
    assert found["missed_minutes"].above.value == 12
    settings.change("missed_minutes", 12, manager)
    assert not settings.sources(manager)["missed_minutes"].differs
    settings.take_over(layer_file(""), SYSTEM)
    values = settings.values()
    assert (values.missed_minutes, values.promise_minutes, values.undo_minutes) == (10, 15, 7)
    assert settings.sources(manager) == {}
    assert branch.check.run().faults == ()
