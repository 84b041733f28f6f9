"""The forms of a unit and of an absence. People are named by their codes, which a page offers by name."""

from shared.office.catalog.forms.fields import LABELS, active, code, field, local
from shared.office.catalog.model.workflow import BranchUnit
from shared.platform.forms.model import Answers, Field, Kind, plain_form
from shared.platform.i18n.text import translate

_PERSON = 40

#: Cases at once for each one of a colleague, at most.
_MOST = 10

CAPACITY = plain_form(
    "capacity",
    Field("person", Kind.TEXT, translate("catalog", "Person"), maximum=_PERSON),
    Field("capacity", Kind.DECIMAL, translate("catalog", "Capacity"), default=1.0, above=0, maximum=_MOST),
)
UNIT = plain_form(
    "unit",
    code(),
    local("name"),
    Field("experts", Kind.TEXT, LABELS["experts"], many=True, required=False, maximum=_PERSON),
    Field(
        "heads",
        Kind.TEXT,
        LABELS["heads"],
        translate("catalog", "They belong to the unit too, and approve what its steps ask them to approve."),
        many=True,
        required=False,
        maximum=_PERSON,
    ),
    Field(
        "capacities",
        Kind.FORM,
        translate("catalog", "Capacities"),
        translate(
            "catalog",
            "Only of people who work more or less than the others: 0.5 gets half as many cases, 2 gets twice as many.",
        ),
        many=True,
        required=False,
        form=CAPACITY,
        add=translate("catalog", "Add a capacity"),
    ),
    active(),
)
ABSENCE = plain_form(
    "absence",
    Field("code", Kind.TEXT, translate("catalog", "Who is away"), maximum=_PERSON),
    field("first", Kind.DATE),
    field("last", Kind.DATE),
    Field(
        "deputy",
        Kind.TEXT,
        LABELS["deputy"],
        translate("catalog", "Cases that would be given to the person go to the deputy."),
        required=False,
        maximum=_PERSON,
    ),
)


def unit_answers(unit: BranchUnit) -> Answers:
    """Return a unit as the answers of its form."""
    own = {field.key: getattr(unit, field.key) for field in UNIT.fields}
    return {**own, "capacities": tuple(vars(each) for each in unit.capacities)}
