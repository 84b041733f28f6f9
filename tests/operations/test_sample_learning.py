"""The sample branch comes with what people have shown and with guides in five languages."""

from installer.sample_learning import add_sample_learning
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.quality.learning.operations.guides import GuideViews
from shared.quality.learning.operations.views import LearningViews
from tests.helpers.cases import clerk_of


def test_the_sample_branch_has_two_guides_in_force_and_two_competencies_with_a_soft_gate(
    office: OpenBranch, hours: VirtualClock
) -> None:
    add_sample_learning(office)
    hours.advance(86400.0)
    timur = clerk_of(office, "timur")
    rows = office.of(GuideViews).guides(timur).rows
    assert [(row.guide.code, row.state.value) for row in rows] == [
        ("good-welcome", "in_force"),
        ("personal-data", "in_force"),
    ]
    assert all(
        len(text.as_dict()) == 5 for row in rows for text in (row.shown.terms.title, *row.shown.terms.paragraphs)
    )
    board = office.of(LearningViews).board(timur)
    assert [(each.code, each.gate.value) for each in board.competencies] == [
        ("business-register", "soft"),
        ("family-talks", "soft"),
    ]
    assert sum(line.evidence is not None for person in board.people for line in person.lines) == 3
    assert office.check.run().faults == ()
