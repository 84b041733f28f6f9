"""A broken profile is refused with the file, the line, the key and what is wrong."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.error_sentence import sentence
from installer.profile import default_profile_path, read_profile
from shared.office.catalog.errors import BAD_PROFILE
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text

PASSPORT = "services/passport-replace.toml"
CAR = "services/vehicle-registration.toml"
ARABIC_HINT = 'hint.ar = "المحضر في حال الضياع أو السرقة"\n'
OUTCOME_IS_1 = "outcome_required = 1"
ZONE = 'time_zone = "Asia/Almati"'
GERMAN = 'default_language = "de"'
MINUTS = "promise_minuts = 15"
MANY = "promise_minutes = 900"
NO_FILE = '"services/x.toml",'


@dataclass(frozen=True)
class Told:
    """What the error says: the file's name, the line as it stands there, the key, the sentence's source."""

    file: str
    line: str
    key: str
    source: str


def told(profile: Path) -> Told:
    """Read a broken profile and return what a person is told."""
    with pytest.raises(UserError) as raised:
        read_profile(profile)
    error = raised.value
    assert error.code is BAD_PROFILE
    file, line, key, problem = (error.values[name] for name in ("file", "line", "key", "problem"))
    assert isinstance(line, int)
    assert isinstance(problem, Text)
    text = Path(str(file)).read_text(encoding="utf-8").splitlines()[line - 1].strip()
    return Told(Path(str(file)).name, text, str(key), problem.source)


def broken(folder: Path, file: str, old: str, new: str) -> Told:
    """Change one place of the sample branch and return what a person is told about it."""
    sample = default_profile_path().parent
    shutil.copytree(sample, folder / "branch")
    path = folder / "branch" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return told(folder / "branch" / "branch.toml")


def fault(name: str, change: tuple[str, str, str], key: str, words: str, line: str = "") -> object:
    """One case: a change (file, old, new), and the key, words and line expected; the line is the new one by default."""
    file, _, new = change
    return pytest.param(change, Told(Path(file).name, line or new.strip(), key, words), id=name)


A = "services[passport-replace]"
K = "services[vehicle-registration]"
MAIN = "branch.toml"
NAME = 'name.en = "Replace a passport"'
HINT = 'hint.en = "The report, if it was lost or stolen"'

FAULTS = [
    fault("broken-syntax", (PASSPORT, 'icon = "document"', "icon = document"), "icon", "TOML"),
    fault("missing-key", (MAIN, 'code = "almaly"\n', ""), "branch.code", "is missing", "[branch]"),
    fault("missing-kazakh", (PASSPORT, 'name.kk = "Паспортты ауыстыру"\n', ""), f"{A}.name.kk", "language", NAME),
    fault("blank-kazakh", (PASSPORT, '"Паспортты ауыстыру"', '" "'), f"{A}.name.kk", "language", 'name.kk = " "'),
    fault("missing-hint", (PASSPORT, ARABIC_HINT, ""), f"{A}.documents[1].hint.ar", "language", HINT),
    fault("unknown-language", (PASSPORT, "name.kk", "name.kz"), f"{A}.name.kk", "language", NAME),
    fault("table-for-a-list", (PASSPORT, "[[services]]", "[services]"), "services", "list of groups"),
    *(
        fault(f"prefix-{letter}", (PASSPORT, 'prefix = "D"', f'prefix = "{letter}"'), f"{A}.prefix", "one capital")
        for letter in ("I", "O", "Q", "AB", "a", "Ә", "1")
    ),
    fault(
        "service-twice", (CAR, 'code = "vehicle-registration"', 'code = "id-card"'), "services[id-card].code", "twice"
    ),
    fault("unknown-group", (CAR, 'group = "vehicles-business"', 'group = "cars"'), f"{K}.group", "no group"),
    fault("unknown-icon", (CAR, 'icon = "car"', 'icon = "lorry"'), f"{K}.icon", "icon"),
    fault("no-promise", (CAR, "promise_minutes = 20", "promise_minutes = 0"), f"{K}.promise_minutes", "whole number"),
    fault("misspelt-key", (CAR, "promise_minutes = 20", "promise_minuts = 20"), f"{K}.promise_minuts", "perhaps"),
    fault("number-for-true", (CAR, "required = true", "required = 1"), f"{K}.outcome_required", "true", OUTCOME_IS_1),
    fault("negative", (CAR, "published_minutes = 18", "published_minutes = -1.5"), f"{K}.published_minutes", "greater"),
    fault("unknown-key", (CAR, 'prefix = "W"', 'prefix = "W"\ncolour = 1'), f"{K}.colour", "not known", "colour = 1"),
    fault("unknown-part", (MAIN, "[branch]", "mayor = 1\n[branch]"), "mayor", "not known", "mayor = 1"),
    fault("closes-before", (MAIN, 'closes = "18:00"', 'closes = "08:30"'), "hours[1].closes", "before"),
    fault("no-such-time", (MAIN, 'closes = "13:00"', 'closes = "25:00"'), "hours[2].closes", "09:00"),
    fault("overlapping-hours", (MAIN, 'days = ["saturday"]', 'days = ["friday"]'), "hours[2].days", "overlap"),
    fault("no-such-weekday", (MAIN, 'days = ["saturday"]', 'days = ["saterday"]'), "hours[2].days", "one of these"),
    fault("time-zone", (MAIN, 'zone = "Asia/Almaty"', 'zone = "Asia/Almati"'), "branch.time_zone", "time zone", ZONE),
    fault("language", (MAIN, 'language = "en"', 'language = "de"'), "branch.default_language", "one of these", GERMAN),
    fault("unknown-service", (MAIN, '  "housing-list",', '  "houses",'), "counters[3].services", "no service"),
    fault("unknown-skill", (MAIN, "housing-list = 2", "houses = 2"), "staff[aigerim].skills.houses", "no service"),
    fault(
        "level", (MAIN, "housing-list = 2", "housing-list = 3"), "staff[aigerim].skills.housing-list", "whole number"
    ),
    *(
        fault(f"pin-{pin}", (MAIN, 'pin = "471926"', f"pin = {pin}"), "staff[aigerim].pin", words)
        for pin, words in (
            ('"12345"', "digits"),
            ('"12a456"', "digits"),
            ("471926", "quotation"),
            ('"123456"', "guess"),
        )
    ),
    fault("unknown-role", (MAIN, 'role = "manager"', 'role = "boss"'), "staff[timur].role", "one of these"),
    fault("no-administrator", (MAIN, 'role = "admin"', 'role = "clerk"'), "staff", "administrator", "[[staff]]"),
    fault("weightless", (MAIN, "weight = 2", "weight = 0"), "priority_classes[age].weight", "or more"),
    fault("ordinary-weight", (MAIN, "weight = 1\n", "weight = 2\n"), "priority_classes[ordinary].weight", "ordinary"),
    fault("no-ordinary", (MAIN, '"ordinary"', '"usual"'), "priority_classes", "ordinary", "[[priority_classes]]"),
    fault(
        "nothing-completed", (MAIN, "completed = true", "completed = false"), "outcomes", "completed", "[[outcomes]]"
    ),
    fault(
        "outcome-twice", (MAIN, 'code = "referred"', 'code = "not-entitled"'), "outcomes[not-entitled].code", "twice"
    ),
    fault("counter-twice", (MAIN, 'label = "2"', 'label = "1"'), "counters[1].label", "twice"),
    fault(
        "day-twice",
        (MAIN, "[2026-12-16", "[2026-10-26"),
        "special_days[12].days",
        "twice",
        "days = [2026-10-26, 2027-12-16]",
    ),
    fault(
        "day-as-text",
        (MAIN, "[2026-12-16,", '["x",'),
        "special_days[12].days",
        "a day such",
        'days = ["x", 2027-12-16]',
    ),
    fault(
        "misspelt-setting", (MAIN, "promise_minutes", "promise_minuts"), "settings.promise_minuts", "perhaps", MINUTS
    ),
    fault(
        "setting-too-high", (MAIN, "minutes = 15", "minutes = 900"), "settings.promise_minutes", "whole number", MANY
    ),
    fault("no-such-file", (MAIN, "services/id-card.toml", "services/x.toml"), "include", "cannot be read", NO_FILE),
]


@pytest.mark.parametrize(("change", "expected"), FAULTS)
def test_a_fault_is_told_with_its_line_and_key(tmp_path: Path, change: tuple[str, str, str], expected: Told) -> None:
    said = broken(tmp_path, *change)
    assert (said.file, said.line, said.key) == (expected.file, expected.line, expected.key)
    assert expected.source in said.source


def test_the_second_of_two_counters_with_one_label_is_the_wrong_one(tmp_path: Path) -> None:
    shutil.copytree(default_profile_path().parent, tmp_path / "branch")
    path = tmp_path / "branch" / "branch.toml"
    lines = path.read_text(encoding="utf-8").replace('label = "2"', 'label = "1"').splitlines()
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read_profile(path)
    assert raised.value.values["line"] == [at for at, line in enumerate(lines, 1) if line == 'label = "1"'][1]


def test_a_profile_that_is_not_there_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        read_profile(tmp_path / "nowhere.toml")
    assert raised.value.code is BAD_PROFILE
    assert sentence(raised.value, Language.EN) == (
        f"The branch description {tmp_path / 'nowhere.toml'} cannot be used: the file nowhere.toml cannot be read."
        " Nothing was written. Choose another file, or correct this one."
    )


def test_a_profile_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "branch.toml"
    path.write_bytes('[branch]\nname.ru = "Центр"\n'.encode("cp1251"))
    with pytest.raises(UserError) as raised:
        read_profile(path)
    assert "UTF-8" in str(raised.value.values["problem"])


def test_an_empty_profile_misses_its_branch(tmp_path: Path) -> None:
    path = tmp_path / "branch.toml"
    path.write_text("\n", encoding="utf-8")
    assert told(path) == Told("branch.toml", "", "branch", "a value is missing here.")


def test_a_profile_saved_by_a_windows_editor_is_read(tmp_path: Path) -> None:
    shutil.copytree(default_profile_path().parent, tmp_path / "branch")
    for path in (tmp_path / "branch").rglob("*.toml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert len(read_profile(tmp_path / "branch" / "branch.toml").catalog.services) == 9


def all_problems(profile: Path) -> list[tuple[str, str]]:
    """Read a broken profile and return the key and the sentence's source of every problem."""
    with pytest.raises(UserError) as raised:
        read_profile(profile)
    problems = raised.value.values["problems"]
    assert isinstance(problems, tuple)
    return [(problem.key, problem.problem.source) for problem in problems]


def changed(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """Copy the sample branch, change places (file, old, new) and return the profile."""
    shutil.copytree(default_profile_path().parent, folder / "branch")
    for file, old, new in changes:
        path = folder / "branch" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return folder / "branch" / "branch.toml"


def test_all_problems_are_reported_in_one_run_one_line_each(tmp_path: Path) -> None:
    profile = changed(
        tmp_path,
        (MAIN, 'zone = "Asia/Almaty"', 'zone = "Asia/Almati"'),
        (MAIN, 'pin = "471926"', 'pin = "12"'),
        (CAR, 'prefix = "W"', 'prefix = "O"'),
        (CAR, "promise_minutes = 20", "promise_minutes = 0"),
    )
    keys = [key for key, _ in all_problems(profile)]
    assert sorted(keys) == ["branch.time_zone", f"{K}.prefix", f"{K}.promise_minutes", "staff[aigerim].pin"]
    with pytest.raises(UserError) as raised:
        read_profile(profile)
    heading, *lines = sentence(raised.value, Language.EN).splitlines()
    assert "Nothing was written" in heading
    assert len(lines) == 4
    assert all(f", {key}: " in "".join(lines) for key in keys)


def test_a_file_that_cannot_be_read_hides_no_problem_of_the_other_files(tmp_path: Path) -> None:
    profile = changed(
        tmp_path, (MAIN, 'zone = "Asia/Almaty"', 'zone = "Asia/Almati"'), (CAR, 'prefix = "W"', 'prefix = "O"')
    )
    (profile.parent / PASSPORT).unlink()
    keys = [key for key, _ in all_problems(profile)]
    assert sorted(keys) == ["branch.time_zone", "include", f"{K}.prefix"]


def test_a_kind_of_case_in_a_file_of_its_own_is_named_with_its_line(tmp_path: Path) -> None:
    found = broken(tmp_path, "case_kinds/record-correction.toml", 'other = "check"', 'other = "chek"')
    key = "case_kinds[record_correction].steps[correct].other"
    assert found == Told("record-correction.toml", 'other = "chek"', key, "no earlier step has the code {name}.")


def test_what_could_not_be_read_causes_no_second_problem(tmp_path: Path) -> None:
    profile = changed(tmp_path, (PASSPORT, "[[services]]", "[services]"), (MAIN, "[[groups]]", "[[group]]"))
    assert {key for key, _ in all_problems(profile)} <= {"services", "group", "groups"}


def test_an_invisible_character_in_a_name_is_refused(tmp_path: Path) -> None:
    profile = changed(tmp_path, (MAIN, '"Almaly Civic Centre"', '"Almaly \\u202ecivic"'))
    assert all_problems(profile) == [("branch.name.en", "an invisible character is not allowed here ({code}).")]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("x = " + "[" * 5000 + "]" * 5000, "nested"),
        ("x" + ".x" * 60000 + " = 1", "nested"),
        ("x = " + "9" * 5000, "too long"),
        ("x = 0x" + "f" * 50000, "not known"),
    ],
)
def test_deep_nesting_and_huge_numbers_are_named_with_their_line(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "branch.toml"
    path.write_text(f"a = 1\n{line}\n", encoding="utf-8")
    with pytest.raises(UserError) as raised:
        read_profile(path)
    problems = raised.value.values["problems"]
    assert isinstance(problems, tuple)
    assert any(words in problem.problem.source and problem.line == 2 for problem in problems)


def test_an_included_file_must_be_a_small_regular_file(tmp_path: Path) -> None:
    profile = changed(tmp_path)
    id_card = profile.parent / "services" / "id-card.toml"
    id_card.write_text("#" * 5_000_000, encoding="utf-8")
    (profile.parent / PASSPORT).unlink()
    (profile.parent / PASSPORT).mkdir()
    problems = all_problems(profile)
    assert [key for key, _ in problems] == ["include", "include"]
    assert all("regular file" in words for _, words in problems)
