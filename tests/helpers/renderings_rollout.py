"""What is filled into the sentences of the roll-out, and into those about settings from above."""

from collections.abc import Mapping
from datetime import date

from counter_console.records.rollout_pillars import PILLARS, TITLE
from counter_console.records.rollout_texts import STAGES, STATES, fact_text
from counter_console.setup.setting_layers import SCOPES, source_text
from shared.branches.rollout.model import FactKind, StageFact
from shared.office.settings.model.layers import LayerScope, SettingLayer, SettingSource
from shared.platform.i18n.text import Day, Listing, Number, Percent, Value, translate

ROLLOUT: Mapping[str, tuple[Value, ...]] = {
    "stage": tuple(STAGES.values()),
    "state": tuple(STATES.values()),
    "missing": (Listing(tuple(fact_text(StageFact(kind, 1, 2)) for kind in FactKind)),),
    "have": (Number(0), Number(1), Number(21)),
    "need": (Number(1), Number(5), Number(22)),
    "filled": (Number(1), Number(5)),
    "posts": (Number(6), Number(21)),
    "day": (Day(date(2026, 11, 20), year=True, weekday=False),),
    "kind": (translate("rollout", "Ministry"), translate("rollout", "Branch")),
    "pillar": tuple(PILLARS.values()),
    "title": (TITLE,),
    "points": (Number(0), Number(54.6), Number(100)),
    "known": (Number(0), Number(3)),
    "all": (Number(4), Number(5)),
    "floor": (Percent(0.5),),
    "target": (Percent(0.9),),
    "name": ("Ministry of Digital Development",),
}

_LAYER = SettingLayer(LayerScope.MINISTRY, "promise_minutes", 20, True, "", "Ministry", None, date(2026, 11, 20))
#: What is filled into sentences about settings from above; every setting may be their name.
SETTINGS_ABOVE: Mapping[str, tuple[Value, ...]] = {
    "scope": tuple(SCOPES.values()),
    "author": ("Ministry of Digital Development",),
    "reason": ("The bus comes every quarter of an hour",),
    "who": ("Aigerim Sadykova", "سارا احمدی"),
    "what": (source_text(SettingSource("promise_minutes", 20, _LAYER, None, None), {}),),
    "value": (Number(20), Percent(0.8)),
    "day": (Day(date(2026, 11, 20), year=True, weekday=False),),
    **dict.fromkeys(("count", "locked", "changed"), (Number(1), Number(2), Number(21))),
}
OF_ROLLOUT = {"rollout": ROLLOUT, "console.settings": SETTINGS_ABOVE}
