"""The reasons that clerks choose from are records of the branch; each branch gets the standard ones."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

LANGUAGES = ("en", "ru", "kk", "fa", "ar")
#: The standard reasons of this version by code, kind and names. What a later one offers does not matter here.
STANDARD_REASONS = (
    (
        "fetching_document",
        "hold",
        ("Fetching a document", "Пошёл за документом", "Құжат әкелуге кетті", "رفته مدرکی بیاورد", "ذهب لإحضار مستند"),
    ),
    (
        "filling_form",
        "hold",
        ("Filling in a form", "Заполняет заявление", "Бланк толтыруда", "فرم پر می‌کند", "يملأ نموذجًا"),
    ),
    ("paying", "hold", ("Paying", "Оплачивает", "Төлем жасауда", "در حال پرداخت", "يدفع الرسوم")),
    (
        "waiting_for_colleague",
        "hold",
        (
            "Waiting for a colleague",
            "Ждёт другого сотрудника",
            "Басқа қызметкерді күтуде",
            "منتظر همکار",
            "ينتظر زميلًا",
        ),
    ),
    ("other", "hold", ("Other", "Другое", "Басқа", "سایر", "غير ذلك")),
    ("break", "pause", ("Short break", "Короткий перерыв", "Қысқа үзіліс", "استراحت کوتاه", "استراحة قصيرة")),
    ("meal", "pause", ("Meal", "Обед", "Түскі ас", "ناهار", "استراحة غداء")),
    ("meeting", "pause", ("Meeting", "Совещание", "Жиналыс", "جلسه", "اجتماع")),
    (
        "back_office",
        "pause",
        ("Back office work", "Работа с документами", "Құжатпен жұмыс", "کارهای اداری", "إجراءات مكتبية"),
    ),
    ("technical", "pause", ("Technical problem", "Техническая неполадка", "Техникалық ақау", "مشکل فنی", "عطل فني")),
    (
        "visitor_came_back",
        "call",
        ("Visitor came back", "Посетитель вернулся", "Келуші қайта келді", "مراجعه‌کننده برگشت", "عاد المراجع"),
    ),
    ("urgent_need", "call", ("Urgent need", "Срочная необходимость", "Шұғыл қажеттілік", "نیاز فوری", "حاجة عاجلة")),
    (
        "wrong_counter",
        "call",
        (
            "Called to the wrong counter",
            "Вызван не в то окно",
            "Басқа терезеге шақырылған",
            "به باجهٔ اشتباه فراخوانده شده بود",
            "نودي إلى الشباك الخطأ",
        ),
    ),
    (
        "manager_asked",
        "call",
        (
            "The manager asked",
            "По просьбе руководителя",
            "Басшының өтініші бойынша",
            "به درخواست مدیر شعبه",
            "بطلب من المدير",
        ),
    ),
)


def upgrade() -> None:
    """Create the table and fill it; the codes are those that tickets and pauses have already."""
    reasons = op.create_table(
        "reasons",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(32), primary_key=True),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    connection = op.get_bind()
    branches = sa.table("branches", sa.column("id", sa.Uuid()))
    rows = [
        {
            "branch_id": branch_id,
            "code": code,
            "kind": kind,
            "name": json.dumps(
                dict(zip(LANGUAGES, names, strict=True)), ensure_ascii=False, sort_keys=True, separators=(",", ":")
            ),
            "position": position,
            "active": True,
        }
        for branch_id in connection.execute(sa.select(branches.c.id)).scalars()
        for position, (code, kind, names) in enumerate(STANDARD_REASONS)
    ]
    if rows:
        op.bulk_insert(reasons, rows)
    with op.batch_alter_table("session_pauses") as pauses:
        pauses.alter_column("reason", existing_type=sa.String(16), type_=sa.String(32), existing_nullable=False)
