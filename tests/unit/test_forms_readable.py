"""Answers are kept in plain form, and come back as the answers they were."""

import pytest

from installer.profile import default_profile_path, read_profile
from shared.office.catalog.parts import PARTS, SetUpPart
from shared.platform.db.records import to_plain
from shared.platform.forms.readable import answer_of

CATALOG = read_profile(default_profile_path()).catalog


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_what_was_stored_of_an_answer_gives_the_answer_again(part: SetUpPart) -> None:
    for record in part.entries(CATALOG):
        answers = part.answers(record, CATALOG)
        for field in part.form.fields:
            assert answer_of(field, to_plain(answers[field.key])) == answers[field.key], field.key
