"""What every branch starts with, in five languages: reasons, kinds of cases, and messages to visitors."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from shared.office.catalog.model import (
    CaseChoice,
    CaseField,
    CaseKind,
    Matter,
    MessageTemplate,
    Occasion,
    Reason,
    ReasonKind,
)
from shared.platform.forms.model import Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText

#: For each kind: the code, and the name in the order of the languages.
_TEXTS: dict[ReasonKind, dict[str, tuple[str, ...]]] = {
    ReasonKind.HOLD: {
        "fetching_document": (
            "Fetching a document", "Пошёл за документом", "Құжат әкелуге кетті", "رفته مدرکی بیاورد",
            "ذهب لإحضار مستند",
        ),
        "filling_form": (
            "Filling in a form", "Заполняет заявление", "Бланк толтыруда", "فرم پر می\u200cکند", "يملأ نموذجًا",
        ),
        "paying": ("Paying", "Оплачивает", "Төлем жасауда", "در حال پرداخت", "يدفع الرسوم"),
        "waiting_for_colleague": (
            "Waiting for a colleague", "Ждёт другого сотрудника", "Басқа қызметкерді күтуде", "منتظر همکار",
            "ينتظر زميلًا",
        ),
        "other": ("Other", "Другое", "Басқа", "سایر", "غير ذلك"),
    },
    ReasonKind.PAUSE: {
        "break": ("Short break", "Короткий перерыв", "Қысқа үзіліс", "استراحت کوتاه", "استراحة قصيرة"),
        "meal": ("Meal", "Обед", "Түскі ас", "ناهار", "استراحة غداء"),
        "meeting": ("Meeting", "Совещание", "Жиналыс", "جلسه", "اجتماع"),
        "back_office": ("Back office work", "Работа с документами", "Құжатпен жұмыс", "کارهای اداری", "إجراءات مكتبية"),
        "technical": ("Technical problem", "Техническая неполадка", "Техникалық ақау", "مشکل فنی", "عطل فني"),
    },
    ReasonKind.CALL: {
        "visitor_came_back": (
            "Visitor came back", "Посетитель вернулся", "Келуші қайта келді", "مراجعه\u200cکننده برگشت", "عاد المراجع",
        ),
        "urgent_need": ("Urgent need", "Срочная необходимость", "Шұғыл қажеттілік", "نیاز فوری", "حاجة عاجلة"),
        "wrong_counter": (
            "Called to the wrong counter", "Вызван не в то окно", "Басқа терезеге шақырылған",
            "به باجهٔ اشتباه فراخوانده شده بود", "نودي إلى الشباك الخطأ",
        ),
        "manager_asked": (
            "The manager asked", "По просьбе руководителя", "Басшының өтініші бойынша", "به درخواست مدیر شعبه",
            "بطلب من المدير",
        ),
    },
}  # fmt: skip

STANDARD_REASONS = tuple(
    Reason(code, kind, LocalText.of(dict(zip(Language, texts, strict=True))), position)
    for position, (kind, code, texts) in enumerate(
        (kind, code, texts) for kind, named in _TEXTS.items() for code, texts in named.items()
    )
)


def _choices(stated: Iterable[Mapping[str, Any]]) -> tuple[CaseChoice, ...]:
    return tuple(CaseChoice(each["code"], LocalText.of(each["name"])) for each in stated)


def _question(stated: Mapping[str, Any]) -> CaseField:
    return CaseField(
        stated["key"],
        Kind(stated["kind"]),
        LocalText.of(stated["label"]),
        stated.get("required", True),
        stated.get("longest"),
        _choices(stated.get("choices", ())),
        stated.get("most"),
    )


def _case_kind(stated: Mapping[str, Any], position: int) -> CaseKind:
    return CaseKind(
        stated["code"],
        LocalText.of(stated["name"]),
        LocalText.of(stated["hint"]),
        stated["answer_days"],
        stated.get("approval", False),
        stated.get("about_person", False),
        stated.get("by_code", False),
        tuple(map(_question, stated["fields"])),
        _choices(stated["outcomes"]),
        position,
        at_kiosk=stated.get("at_kiosk", False),
        matter=Matter(stated["matter"]) if "matter" in stated else None,
        second_days=stated.get("second_days"),
    )


def _template(stated: Mapping[str, Any], position: int) -> MessageTemplate:
    return MessageTemplate(
        stated["code"],
        Occasion(stated["occasion"]),
        tuple(stated.get("kinds", ())),
        LocalText.of(stated["name"]),
        LocalText.of(stated["text"]),
        position,
    )


def _stated(key: str) -> list[dict[str, Any]]:
    file = Path(__file__).with_name(f"{key}.toml")
    found: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8"))[key]
    return found


STANDARD_CASE_KINDS = tuple(_case_kind(stated, position) for position, stated in enumerate(_stated("case_kinds")))
STANDARD_TEMPLATES = tuple(_template(stated, position) for position, stated in enumerate(_stated("message_templates")))
