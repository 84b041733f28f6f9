"""A clerk's console may not read ratings: the owner's function counts those of who is signed in, from ten on."""

from psycopg import sql

from shared.quality.recognition.model import FEWEST_OTHERS, FEWEST_RATINGS, PERIOD

#: The function with its parameters, as `shared/quality/recognition/store.py` calls it.
SIGNATURE = "public.own_feedback(uuid, uuid, date)"

# Only whole weeks up to a Sunday, so that two calls never differ by a single day.
_MAKE = """
CREATE OR REPLACE FUNCTION public.own_feedback(branch uuid, person uuid, sunday date)
RETURNS TABLE (own boolean, score integer, reasons text[], number bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    WITH found AS (
        SELECT r.staff_id = person AS own, r.staff_id, r.service_id, r.score, r.reasons FROM public.ratings r
        WHERE r.branch_id = branch AND r.staff_id IS NOT NULL AND extract(isodow FROM sunday) = 7
            AND r.day > sunday - {days} AND r.day <= sunday
            AND EXISTS (SELECT FROM public.counter_sessions s
                WHERE s.branch_id = branch AND s.staff_id = person AND s.ended IS NULL)
    ), alike AS (
        SELECT f.* FROM found f WHERE f.service_id IN (SELECT o.service_id FROM found o WHERE o.own)
    )
    SELECT f.own, f.score, ARRAY(SELECT jsonb_array_elements_text(f.reasons::jsonb)), count(*)
    FROM alike f
    WHERE (SELECT count(*) FROM found o WHERE o.own) >= {fewest}
        AND (f.own OR (SELECT count(DISTINCT o.staff_id) FROM alike o WHERE NOT o.own) >= {others})
    GROUP BY f.own, f.score, f.reasons
$body$
"""


def make() -> sql.Composed:
    """Return the statement that makes the function."""
    limits = {"days": PERIOD.days, "fewest": FEWEST_RATINGS, "others": FEWEST_OTHERS}
    return sql.SQL(_MAKE).format(**{name: sql.Literal(limit) for name, limit in limits.items()})
