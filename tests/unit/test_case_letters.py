"""The letter to another body: in the language of the office or of the visitor, with what is asked, and the reminder."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from installer.profile import default_profile_path, read_profile
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.service_desk.cases.forms import type_of
from shared.service_desk.cases.model import Case, CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.rules.body_letters import is_letter_to_body, languages_of, letter_to_body, receiver

CATALOG = read_profile(default_profile_path()).catalog
NOON = datetime(2026, 11, 20, 7, tzinfo=UTC)
CASE = Case(
    UUID(int=1), 2026, 7, "request", 1, CaseState.WORKING, 1, 1, Channel.COUNTER, "ar", NOON, NOON, NOON, "digest"
)  # fmt: skip
FILE = CaseFile(CASE, "ALMALY-2026-000007", type_of(CATALOG.case_kind("request"), 1), {}, (), "", "", (), (), {})


def letter(
    language: Language, words: str = "Is flat 41 known?", watch: date | None = None, reminds: bool = False
) -> str:
    made = letter_to_body(FILE, reminds, words, watch, language, Translator(language).text)
    return without_direction_controls(f"{made.heading}\n{made.text}")


def test_the_letter_says_what_is_asked_until_when_in_each_language() -> None:
    for language in Language:
        text = letter(language, watch=date(2026, 12, 1))
        assert "Is flat 41 known?" in text
        assert "ALMALY-2026-000007" in text
    assert "Please answer before this day: 1 December 2026" in letter(Language.EN, watch=date(2026, 12, 1))
    assert "Please answer before" not in letter(Language.EN)
    assert letter(Language.EN, reminds=True).startswith("Reminder: case ALMALY-2026-000007")


def test_it_is_in_the_language_of_the_office_or_of_the_visitor() -> None:
    office = Language(CATALOG.branch.default_language)
    assert languages_of(FILE, CATALOG) == (office, Language.AR)
    assert languages_of(replace(FILE, case=replace(CASE, language=office.value)), CATALOG) == (office,)


def test_it_goes_to_the_body_that_is_chosen_or_has_the_case_but_not_to_a_branch() -> None:
    assert receiver(FILE, CATALOG, None) is None
    assert receiver(FILE, CATALOG, "archive") == CATALOG.bodies[0]
    away = replace(FILE, case=replace(CASE, state=CaseState.REFERRED, body="archive"))
    assert receiver(away, CATALOG, None) == CATALOG.bodies[0]
    assert is_letter_to_body(FILE, CaseVerb.REFER)
    assert is_letter_to_body(away, CaseVerb.REMIND)
    assert not is_letter_to_body(FILE, CaseVerb.REMIND)
    assert not is_letter_to_body(replace(away, case=replace(away.case, referred_to="neighbour")), CaseVerb.REMIND)
