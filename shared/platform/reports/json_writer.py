"""A report for machines: stable keys, raw figures, nothing that depends on the reader's language."""

import json
import math
from typing import Any

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import Block, Cards, CellValue, Chart, Histogram, Notes, Report, Table

_VERSION = 1


def report_json(report: Report) -> str:
    """Return the report as JSON.

    `figures` holds every card's value by its key; `blocks` everything by the blocks' keys. Durations are seconds,
    shares go from 0 to 1, times carry their offset, a missing figure is null. Texts (names, notes) are English.
    """
    translator = Translator(Language.EN)
    document = {
        "report": report.key,
        "version": _VERSION,
        "period": {"start": report.period.start.isoformat(), "end": report.period.end.isoformat()},
        "figures": {key: _value(value, translator) for key, value in report.figures().items()},
        "blocks": {block.key: _block(block, translator) for block in report.blocks},
        "definitions": {definition.key: translator.text(definition.text) for definition in report.definitions},
    }
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _block(block: Block, translator: Translator) -> Any:
    match block:
        case Cards():
            return {
                card.key: {
                    "value": _value(card.value, translator),
                    "unit": card.unit.value,
                    "compared_with": _value(card.comparison.base, translator) if card.comparison else None,
                    "tone": card.tone.value,
                }
                for card in block.cards
            }
        case Chart():
            return {
                "unit": block.unit.value,
                "categories": [_value(category, translator) for category in block.categories],
                "series": {row.key: [_value(value, translator) for value in row.values] for row in block.series},
                "mark": _value(block.mark, translator),
            }
        case Histogram():
            return {
                "unit": block.unit.value,
                "edges": [_value(edge, translator) for edge in block.edges],
                "counts": list(block.counts),
                "mark": _value(block.mark, translator),
            }
        case Table():
            keys = [column.key for column in block.columns]
            return [
                {
                    "key": row.key,
                    **{key: _value(value, translator) for key, value in zip(keys, row.values, strict=True)},
                }
                for row in block.rows
            ]
        case Notes():
            return [translator.text(item) for item in block.items]


def _value(value: CellValue, translator: Translator) -> int | float | str | None:
    if isinstance(value, float) and not math.isfinite(value):
        # JSON knows neither infinity nor "not a number"; both mean that there is no figure.
        return None
    if value is None or isinstance(value, int | float):
        return value
    return translator.text(value)
