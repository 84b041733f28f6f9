"""Reads a branch profile: a TOML file, and the files it includes, into a checked BranchProfile."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from shared.office.catalog.forms import CATALOG_FIELDS, INCLUDED_FIELDS
from shared.office.catalog.parts import catalog_of
from shared.office.catalog.problems import catalog_problems
from shared.office.settings.model import SETTINGS_FORM, stored
from shared.office.setup_file.model import BranchProfile, ProfileProblem, StaffEntry
from shared.office.setup_file.rules.files import ProfileFile, UnreadableFileError, open_file, profile_error
from shared.office.staff.forms import RIGHTS, STAFF, rights_of, rights_problems, staff_member, staff_problems
from shared.platform.drawn_icons import is_drawn
from shared.platform.forms import model as forms
from shared.platform.forms.check import check_form
from shared.platform.forms.model import Answers
from shared.platform.forms.records import Problem

_INCLUDE = forms.Field("include", forms.Kind.TEXT, "include", many=True, required=False)
_SETTINGS = forms.Field("settings", forms.Kind.FORM, "settings", default={}, form=SETTINGS_FORM)
_PROFILE = forms.plain_form("profile", _INCLUDE, *CATALOG_FIELDS, STAFF, _SETTINGS, RIGHTS)
_INCLUDED = forms.plain_form("included", *INCLUDED_FIELDS)


def read_profile(path: Path, *, gaps: bool = False) -> BranchProfile:
    """Read and check a profile. Ids are made here, so every reading describes a new branch.

    `gaps`: texts may lack some languages, as those of a running branch do.

    Raises UserError(BAD_PROFILE) with all `problems` (ProfileProblem); `file`, `line` (from 1), `key` (dotted; elements
    of lists by their code, label or place from 1) and `problem` (a Text) are those of the first.
    """
    files, unreadable = _open_all(path)
    checked = [check_form(_INCLUDED if number else _PROFILE, file.raw, gaps=gaps) for number, file in enumerate(files)]
    problems = unreadable + [
        file.problem(place, problem)
        for file, part in zip(files, checked, strict=True)
        for place, problem in part.problems.items()
    ]
    answers: dict[str, Any] = dict(checked[0].answers)
    places: dict[str, list[tuple[ProfileFile, int]]] = {}
    for key in (field.key for field in INCLUDED_FIELDS):
        lists = [part.answers.get(key, ()) for part in checked]
        places[key] = [(file, at) for file, found in zip(files, lists, strict=True) for at in range(len(found))]
        answers[key] = tuple(entry for found in lists for entry in found)
        if unreadable or any((key,) in part.problems for part in checked):
            # Entries that could not be read must not make every mention of them a second problem.
            del answers[key]
    for place, problem in _between(answers):
        if place[0] in places and len(place) > 1:
            file, at = places[str(place[0])][int(place[1])]
            problems.append(file.problem((place[0], at, *place[2:]), problem))
        else:
            problems.append(files[0].problem(place, problem))
    if problems:
        raise profile_error(problems)
    return _profile(answers, files[0].raw.get("settings", {}))


def profile_problems(raw: Mapping[str, Any]) -> tuple[Problem, ...]:
    """Return everything that is wrong with a profile that comes from no file, by its path."""
    checked = check_form(_PROFILE, raw)
    return (*checked.problems.items(), *_between(checked.answers))


def _between(answers: Answers) -> Iterator[Problem]:
    """Yield what is wrong although each single answer is right."""
    yield from catalog_problems(answers, is_drawn)
    yield from staff_problems(answers)
    yield from rights_problems(answers.get("rights", {}))


def profile_of(raw: Mapping[str, Any]) -> BranchProfile:
    """Return a profile that comes from no file and has no problems, with new ids."""
    return _profile(check_form(_PROFILE, raw).answers, raw.get("settings", {}))


def _profile(answers: Answers, written: Iterable[str]) -> BranchProfile:
    """Return the profile of answers without problems; `written` are the settings that it contains."""
    catalog = catalog_of(answers)
    codes = {service.code: service.id for service in catalog.services}
    staff = tuple(StaffEntry(staff_member(member, codes), member["pin"] or None) for member in answers["staff"])
    settings = {key: stored(answers["settings"][key]) for key in written}
    return BranchProfile(catalog, staff, settings, rights_of(answers["rights"]))


def _open_all(path: Path) -> tuple[list[ProfileFile], list[ProfileProblem]]:
    """Open the profile and the files it includes; return the files that can be read, and the problems of the others."""
    try:
        root = open_file(path)
    except UnreadableFileError as fault:
        raise profile_error([fault.problem]) from fault
    names = check_form(forms.plain_form("", _INCLUDE), {"include": root.raw.get("include", [])})
    files, problems = [root], []
    for at, name in enumerate(names.answers.get("include", ())):
        if name is None:
            continue
        try:
            files.append(open_file(path.parent / name))
        except UnreadableFileError as fault:
            # A file without any line that could be corrected is a problem of the line that names it.
            whole = fault.problem.line == 0
            problems.append(root.problem(("include", at), fault.problem.problem) if whole else fault.problem)
    return files, problems
