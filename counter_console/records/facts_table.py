"""The list of what is known of a record: a name and a value in each line."""

from counter_console.records.case_texts import CaseFact
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.widgets.table import Column, RecordModel, RecordTable


def facts_table(appearance: Appearance, translator: Translator) -> RecordTable:
    """Return an empty list."""
    columns = (
        Column("label", translate("console.cases", "Detail"), lambda fact, now, t: t.text(fact.label), width=34),
        Column("value", translate("console.cases", "Value"), lambda fact, now, t: t.text(fact.value)),
    )
    model = RecordModel(columns, lambda fact: (str(fact.label), str(fact.value)), translator, _spoken)
    return RecordTable(appearance, translator, model, wraps=True)


def _spoken(fact: CaseFact, _now: object, translator: Translator) -> str:
    return f"{translator.text(fact.label)}: {translator.text(fact.value)}"
