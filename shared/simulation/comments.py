"""Comments of simulated visitors in their own language, and notes of simulated clerks."""

from collections.abc import Mapping

#: language → (pleased, displeased)
COMMENTS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("Quick and friendly, thank you.", "Everything was explained well.", "I was done sooner than I thought."),
        ("I waited far too long.", "Nobody told me which paper was missing.", "It was very crowded and hot."),
    ),
    "ru": (
        ("Спасибо, всё быстро и вежливо.", "Хорошо объяснили, что делать дальше.", "Приятно, что стало так удобно."),
        ("Слишком долго ждали.", "Не хватило справки, о ней нигде не сказано.", "В зале душно и мало стульев."),
    ),
    "kk": (
        ("Рақмет, тез әрі сыпайы қызмет көрсетті.", "Бәрін түсінікті етіп айтып берді.", "Көп күттірген жоқ."),
        ("Өте ұзақ күттік.", "Қандай анықтама керегін ешкім айтпады.", "Залда отыратын орын жетпейді."),
    ),
    "fa": (
        ("سپاسگزارم، کارم زود راه افتاد.", "همه‌چیز را با حوصله توضیح دادند.", "برخورد کارمند بسیار خوب بود."),
        ("خیلی معطل شدیم.", "کسی نگفت کدام مدرک کم است.", "سالن شلوغ و گرم بود."),
    ),
    "ar": (
        ("شكرًا، كانت الخدمة سريعة ولطيفة.", "شرحوا لي كل شيء بوضوح.", "لم أنتظر طويلًا."),
        ("كان الانتظار طويلًا جدًا.", "لم يخبرني أحد بالوثيقة الناقصة.", "القاعة مزدحمة والمقاعد قليلة."),
    ),
}

#: Notes of clerks on tickets, for their colleagues.
NOTES = ("Speaks softly, please face the visitor.", "Копия удостоверения уже снята.", "Мұғалім, сағат 16-ға дейін.")


def comment(language: str, pleased: bool, place: int) -> str:
    """Return one of the comments; "" in a language that has none."""
    known = COMMENTS.get(language)
    if known is None:
        return ""
    chosen = known[0] if pleased else known[1]
    return chosen[place % len(chosen)]
