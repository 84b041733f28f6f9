"""Settings from above: the nearest scope wins unless locked above; a file replaces what its scope said before."""

from datetime import date

import pytest

from shared.office.settings.errors import BAD_SETTING, LAYER_FILE_WRONG, UNKNOWN_SETTING
from shared.office.settings.model import Settings
from shared.office.settings.model.layers import LayerScope, SettingLayer
from shared.office.settings.rules.layers import by_key, read_layer_file, source_of, with_file
from shared.platform.errors import ErrorCode, UserError
from tests.helpers.layers import layer_file, layer_text

DAY = date(2026, 11, 20)
KEY = "promise_minutes"
N, M, B = LayerScope.NATIONAL, LayerScope.MINISTRY, LayerScope.BRANCH


def layers(*given: tuple[LayerScope, int, bool]) -> dict[LayerScope, SettingLayer]:
    return {scope: SettingLayer(scope, KEY, value, locked, "", "", None, DAY) for scope, value, locked in given}


@pytest.mark.parametrize(
    ("given", "value", "lock", "differs"),
    [
        (((N, 20, False),), 20, None, False),
        (((N, 20, False), (M, 25, False)), 25, None, False),
        (((N, 20, True), (M, 25, False)), 20, N, False),
        (((N, 20, True), (M, 25, True), (B, 30, False)), 20, N, False),
        (((N, 20, False), (M, 25, True), (B, 30, False)), 25, M, False),
        (((N, 20, False), (M, 25, False), (B, 30, False)), 30, None, True),
        (((M, 25, False), (B, 30, False)), 30, None, True),
    ],
)
def test_the_nearest_scope_wins_unless_it_is_locked_above(
    given: tuple[tuple[LayerScope, int, bool], ...], value: int, lock: LayerScope | None, differs: bool
) -> None:
    source = source_of(KEY, layers(*given))
    assert source is not None
    assert (source.value, source.differs) == (value, differs)
    assert (None if source.lock is None else source.lock.scope) is lock


def test_where_nobody_above_decides_there_is_no_source() -> None:
    assert source_of(KEY, {}) is None
    assert source_of(KEY, layers((B, 30, False))) is None


def test_a_value_of_the_branch_stays_its_own_and_holds_again_when_the_file_no_longer_names_it() -> None:
    values = dict(vars(Settings(promise_minutes=30)))
    locked = with_file({}, values, layer_file(f"{KEY} = {{value = 20, locked = true}}"), DAY)
    assert locked.changed == {KEY: (30, 20)}
    assert {layer.scope: layer.value for layer in locked.layers} == {M: 20, B: 30}
    values[KEY] = 20
    opened = with_file(by_key(locked.layers), values, layer_file(f"{KEY} = {{value = 20}}"), DAY)
    assert opened.changed == {KEY: (20, 30)}, "without the lock the branch differs again"
    gone = with_file(by_key(locked.layers), values, layer_file(""), DAY)
    assert (gone.layers, gone.changed) == ((), {KEY: (20, 30)})


def test_a_value_from_above_goes_with_its_file() -> None:
    values = dict(vars(Settings()))
    taken = with_file({}, values, layer_file(f"{KEY} = {{value = 20}}", "national"), DAY)
    values[KEY] = 20
    ministry = with_file(by_key(taken.layers), values, layer_file(f"{KEY} = {{value = 25}}"), DAY)
    assert ministry.changed == {KEY: (20, 25)}
    values[KEY] = 25
    without = with_file(by_key(ministry.layers), values, layer_file(""), DAY)
    assert without.changed == {KEY: (25, 20)}, "what the nation says stays"
    nothing = with_file(by_key(taken.layers), values | {KEY: 20}, layer_file("", "national"), DAY)
    assert nothing.changed == {KEY: (20, Settings().promise_minutes)}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff", LAYER_FILE_WRONG),
        (b"scope = ", LAYER_FILE_WRONG),
        (layer_text("", "branch"), LAYER_FILE_WRONG),
        (layer_text("").replace(b"2026-11-20", b"'soon'"), LAYER_FILE_WRONG),
        (layer_text(f"{KEY} = 20"), LAYER_FILE_WRONG),
        (layer_text(f"{KEY} = {{value = 20, lock = true}}"), LAYER_FILE_WRONG),
        (layer_text("promise = {value = 20}"), UNKNOWN_SETTING),
        (layer_text(f"{KEY} = {{value = 0}}"), BAD_SETTING),
    ],
)
def test_a_file_in_which_something_is_wrong_is_refused_as_a_whole(content: bytes, code: ErrorCode) -> None:
    with pytest.raises(UserError) as problem:
        read_layer_file(content)
    assert problem.value.code is code


def test_a_file_may_hold_every_kind_of_setting() -> None:
    file = layer_file(
        'policy = {value = "fifo"}\nlanguages = {value = "kk,ru"}\nservice_level_target = {value = 0.9}\n'
        'currency = {value = {en = "tenge", kk = "теңге"}}\nday_close_time = {value = "20:00"}'
    )
    assert [layer.key for layer in file.layers] == [
        "policy", "languages", "service_level_target", "currency", "day_close_time",
    ]  # fmt: skip
