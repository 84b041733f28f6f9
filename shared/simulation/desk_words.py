"""What simulated people write in cases, in the visitor's language."""

from collections.abc import Mapping

from shared.service_desk.cases.model import CaseVerb

#: language → (what a visitor wants, what a visitor answers)
VISITORS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "en": (
        ("My address in the register is wrong.", "When will my certificate be ready?", "The clerk did not listen."),
        "Here is the paper.",
    ),
    "ru": (
        ("В реестре указан неверный адрес.", "Когда будет готова справка?", "Меня не дослушали."),
        "Принесли справку.",
    ),
    "kk": (
        ("Тізілімде мекенжайым қате жазылған.", "Анықтама қашан дайын болады?", "Мені тыңдап болмады."),
        "Анықтаманы әкелді.",
    ),
    "fa": (
        ("نشانی من در سامانه اشتباه است.", "گواهی من کی آماده می‌شود؟", "به حرفم گوش ندادند."),
        "مدرک را آورد.",
    ),
    "ar": (
        ("عنواني في السجل غير صحيح.", "متى تجهز شهادتي؟", "لم يستمع إليّ الموظف."),
        "أحضر الوثيقة.",
    ),
}

#: language → what visitors say of the branch, by matter, or want of a kind of case that has words of its own
OF_MATTERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "complaint": ("The clerk did not listen.", "I had an appointment and waited for an hour."),
        "suggestion": ("Please open one counter on Saturday afternoons too.",),
        "praise": ("Thank you, everything was explained clearly.",),
        "archive_certificate": ("My own birth, Almaty, 1987.",),
    },
    "ru": {
        "complaint": ("Меня не дослушали.", "Я был записан и всё равно ждал целый час."),
        "suggestion": ("Откройте, пожалуйста, одно окно и в субботу после обеда.",),
        "praise": ("Спасибо, всё объяснили понятно.",),
        "archive_certificate": ("Запись о моём рождении, Алматы, 1987 год.",),
    },
    "kk": {
        "complaint": ("Мені тыңдап болмады.", "Алдын ала жазылсам да, бір сағат күттім."),
        "suggestion": ("Сенбіде түстен кейін де бір терезе жұмыс істесе екен.",),
        "praise": ("Рақмет, бәрін түсінікті етіп айтып берді.",),
        "archive_certificate": ("Менің туу туралы жазбам, Алматы, 1987 жыл.",),
    },
    "fa": {
        "complaint": ("به حرفم گوش ندادند.", "وقت قبلی داشتم و باز یک ساعت منتظر ماندم."),
        "suggestion": ("لطفاً شنبه‌ها بعدازظهر هم یک باجه باز باشد.",),
        "praise": ("سپاسگزارم، همه چیز را روشن توضیح دادند.",),
        "archive_certificate": ("سند تولد خودم، آلماتی، سال ۱۹۸۷.",),
    },
    "ar": {
        "complaint": ("لم يستمع إليّ الموظف.", "كان لدي موعد وانتظرت ساعة كاملة."),
        "suggestion": ("نرجو فتح شباك واحد بعد ظهر السبت أيضًا.",),
        "praise": ("شكرًا، شُرح لي كل شيء بوضوح.",),
        "archive_certificate": ("قيد ولادتي، ألماتي، عام ١٩٨٧.",),
    },
}

#: What staff write; two languages, as in a branch where not everybody writes the same one.
STAFF: Mapping[CaseVerb, tuple[str, str]] = {
    CaseVerb.NOTE: ("Звонил в архив, обещали ответить завтра.", "Мұрағатқа хабарластым, ертең жауап береді."),
    CaseVerb.ASK: ("Нужна копия договора.", "Шарттың көшірмесі керек."),
    CaseVerb.LAPSE: ("Документы не принесли.", "Құжаттарды әкелмеді."),
    CaseVerb.REFER: ("Передано в городской архив.", "Қалалық мұрағатқа жіберілді."),
    CaseVerb.COME_BACK: ("Архив ответил.", "Мұрағат жауап берді."),
    CaseVerb.REFER_UNIT: ("Это вопрос другого отдела.", "Бұл басқа бөлімнің мәселесі."),
    CaseVerb.SEND_BACK: ("Направлено к нам по ошибке.", "Бізге қате жіберілген."),
    CaseVerb.DONE: ("Проверено.", "Тексерілді."),
    CaseVerb.BACK: ("Не хватает печати.", "Мөр жоқ."),
    CaseVerb.DECIDE: ("Проверено по реестру, запись исправлена.", "Тізілім бойынша тексерілді, жазба түзетілді."),
    CaseVerb.RETURN: ("Не хватает ответа архива.", "Мұрағаттың жауабы жоқ."),
    CaseVerb.REVISE: ("Нашёлся ещё один документ.", "Тағы бір құжат табылды."),
    CaseVerb.ASK_OPINION: ("Подходит ли эта справка?", "Бұл анықтама жарай ма?"),
    CaseVerb.GIVE_OPINION: ("Да, подходит.", "Иә, жарайды."),
    CaseVerb.DROP_OPINION: ("Коллега в отпуске.", "Әріптесім демалыста."),
    CaseVerb.REMIND: ("Напомнили о документах.", "Құжаттар туралы еске салынды."),
    CaseVerb.EXTEND: ("Архив отвечает дольше обычного.", "Мұрағат әдеттегіден ұзақ жауап береді."),
    CaseVerb.MERGE: ("Один и тот же вопрос.", "Бір мәселе."),
    CaseVerb.TRY: ("Не берёт трубку.", "Телефон көтермейді."),
    CaseVerb.GIVE_UP: ("Не удалось дозвониться.", "Хабарласу мүмкін болмады."),
    CaseVerb.WITHDRAW: ("Вопрос решился сам.", "Мәселе өздігінен шешілді."),
    CaseVerb.REOPEN: ("Посетитель говорит, что ошибка осталась.", "Келуші қате әлі бар дейді."),
}
