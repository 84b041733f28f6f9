"""PINs on a server: its key, the hashes and the tries are seen by these functions only, which the owner runs.

A try has two transactions: `pin_try` counts it and keeps the guess, `pin_answer` answers a guess that was kept before.
So nobody can undo the count after having seen the answer. The rules are those of `shared/office/staff/rules.py`.
"""

import psycopg
from psycopg import sql

from shared.platform.db.access import AppRole

#: Tables that no role may use; they are in no backup.
TABLES = ("pin_keys", "pin_tries")
_HEAD = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS"
_STAFF = (AppRole.CONSOLE, AppRole.MANAGER)
#: Each function with who may call it.
FUNCTIONS = {
    "public.pin_seal(uuid, text)": (),
    "public.pin_salt(uuid, uuid)": _STAFF,
    "public.pin_try(uuid, uuid, uuid, text)": _STAFF,
    "public.pin_answer(uuid, uuid, uuid)": _STAFF,
    "public.pin_set(uuid, uuid, text)": (AppRole.MANAGER,),
}

_MAKE = (
    """
CREATE TABLE IF NOT EXISTS public.pin_keys (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone), key bytea NOT NULL CHECK (length(key) = 32)
)
""",
    """
CREATE TABLE IF NOT EXISTS public.pin_tries (
    attempt uuid PRIMARY KEY, person uuid NOT NULL, guess text NOT NULL, counted_in bigint NOT NULL,
    counted timestamptz NOT NULL
)
""",
    """
INSERT INTO public.pin_keys (key)
    SELECT decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
    WHERE NOT EXISTS (SELECT FROM public.pin_keys)
""",
    """
CREATE OR REPLACE FUNCTION public.pin_seal(person uuid, slow text) RETURNS text {head} $body$
DECLARE
    secret bytea := (SELECT k.key FROM public.pin_keys k);
    inner_pad bytea := secret || decode(repeat('00', 32), 'hex');
    outer_pad bytea := inner_pad;
BEGIN
    -- HMAC-SHA256, which the server has not without an extension.
    FOR i IN 0..63 LOOP
        inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # 54);
        outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # 92);
    END LOOP;
    RETURN substring(slow from '^(.*)[$]') || '$key=' || left(encode(sha256(secret), 'hex'), 8) || '$'
        || encode(sha256(outer_pad || sha256(inner_pad || convert_to(person::text || slow, 'UTF8'))), 'hex');
END
$body$
""",
    """
CREATE OR REPLACE FUNCTION public.pin_salt(branch uuid, person uuid) RETURNS text {head} $body$
DECLARE
    kept text := (SELECT s.pin_hash FROM public.staff_members s WHERE s.branch_id = branch AND s.id = person);
    mark text := (SELECT left(encode(sha256(k.key), 'hex'), 8) FROM public.pin_keys k);
BEGIN
    IF strpos(kept, '$key=') = 0 THEN
        RETURN substring(kept from '^(.*)[$]');
    END IF;
    RETURN CASE WHEN strpos(kept, '$key=' || mark || '$') > 0 THEN split_part(kept, '$key=', 1)
        WHEN kept IS NOT NULL THEN 'elsewhere' END;
END
$body$
""",
    """
CREATE OR REPLACE FUNCTION public.pin_try(
    attempt uuid, branch uuid, person uuid, slow text, OUT verdict text, OUT seconds int
) RETURNS SETOF record {head} $body$
DECLARE
    found public.staff_members;
    moment timestamptz;
    tries int;
BEGIN
    seconds := 0;
    SELECT * INTO found FROM public.staff_members s
        WHERE s.branch_id = branch AND s.id = person FOR NO KEY UPDATE;
    moment := clock_timestamp();
    tries := coalesce(found.failed_tries, 0) + 1;
    IF found.id IS NULL THEN
        verdict := 'unknown';
    ELSIF found.failed_tries >= 15 THEN
        verdict := 'blocked';
    ELSIF found.locked_until > moment THEN
        verdict := 'locked';
        seconds := ceil(extract(epoch FROM found.locked_until - moment));
    ELSE
        verdict := 'counted';
        UPDATE public.staff_members s SET failed_tries = tries, locked_until = CASE
            WHEN tries BETWEEN 5 AND 14 THEN moment + interval '15 seconds' * 2 ^ (tries - 5) END WHERE s.id = person;
        DELETE FROM public.pin_tries t WHERE t.person = found.id AND t.counted < moment - interval '1 minute';
        INSERT INTO public.pin_tries
            VALUES (attempt, person, public.pin_seal(person, slow), pg_current_xact_id()::text::bigint, moment);
    END IF;
    RETURN NEXT;
END
$body$
""",
    """
CREATE OR REPLACE FUNCTION public.pin_answer(
    attempt uuid, branch uuid, person uuid, OUT correct boolean, OUT digest text
) RETURNS SETOF record {head} $body$
DECLARE
    found public.staff_members;
    guess text;
BEGIN
    correct := false;
    digest := '';
    SELECT * INTO found FROM public.staff_members s
        WHERE s.branch_id = branch AND s.id = person FOR NO KEY UPDATE;
    -- A try of this same transaction could still be undone.
    DELETE FROM public.pin_tries t WHERE t.attempt = pin_answer.attempt AND t.person = found.id
        AND t.counted_in <> pg_current_xact_id()::text::bigint RETURNING t.guess INTO guess;
    IF found.active AND guess IS NOT NULL AND found.pin_hash IS NOT NULL THEN
        IF strpos(found.pin_hash, '$key=') > 0 THEN
            correct := guess = found.pin_hash;
        ELSIF guess = public.pin_seal(person, found.pin_hash) THEN
            correct := true;
            digest := encode(sha256(convert_to(guess, 'UTF8')), 'hex');
        END IF;
    END IF;
    IF correct THEN
        UPDATE public.staff_members s SET failed_tries = 0, locked_until = NULL, pin_hash = guess WHERE s.id = person;
    END IF;
    RETURN NEXT;
END
$body$
""",
    """
CREATE OR REPLACE FUNCTION public.pin_set(branch uuid, person uuid, slow text) RETURNS text {head} $body$
DECLARE
    sealed text := public.pin_seal(person, slow);
BEGIN
    UPDATE public.staff_members s SET pin_hash = sealed, failed_tries = 0, locked_until = NULL
        WHERE s.branch_id = branch AND s.id = person;
    RETURN sealed;
END
$body$
""",
)


def make_pin_check(connection: psycopg.Connection) -> None:
    """Make the key, if there is none, and the functions. To be called by the owner of the tables."""
    connection.execute("SET LOCAL client_min_messages = warning")
    for statement in _MAKE:
        connection.execute(statement.replace("{head}", _HEAD).encode())
    connection.execute("SET LOCAL client_min_messages = notice")


def grant_pin_check(
    connection: psycopg.Connection, everybody: sql.Composable, names: dict[AppRole, sql.Identifier]
) -> None:
    """Let each role call its functions, and nobody else."""
    for function, roles in FUNCTIONS.items():
        connection.execute(sql.SQL("REVOKE ALL ON FUNCTION {} FROM {}").format(sql.SQL(function), everybody))
        for role in roles:
            connection.execute(sql.SQL("GRANT EXECUTE ON FUNCTION {} TO {}").format(sql.SQL(function), names[role]))


def give_pin_check(connection: psycopg.Connection, owner: sql.Identifier) -> None:
    """Give functions that somebody made before there were roles to the owner."""
    for function in FUNCTIONS:
        if connection.execute("SELECT to_regprocedure(%s)", (function,)).fetchone() != (None,):
            connection.execute(sql.SQL("ALTER FUNCTION {} OWNER TO {}").format(sql.SQL(function), owner))
