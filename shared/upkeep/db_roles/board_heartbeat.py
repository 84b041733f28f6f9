"""The only report of a board, that it is running: it may not write, so the owner's function writes for it."""

#: The function with its parameters, as `shared/office/devices/store.py` calls it.
SIGNATURE = "public.board_beat(uuid, text, text, text, timestamptz, timestamptz, text, text, boolean)"
#: A board that was taken over must not fill the server with devices that do not exist.
MOST_BOARDS = 100

MAKE = """
DROP FUNCTION IF EXISTS public.board_beat(uuid, text, text, text, timestamptz, timestamptz, boolean);
CREATE OR REPLACE FUNCTION public.board_beat(
    branch uuid, board text, told text, words text, began timestamptz, heard timestamptz,
    installed text, pc text, is_news boolean
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    PERFORM 1 FROM public.branches WHERE id = branch FOR NO KEY UPDATE;
    IF NOT FOUND
        OR EXISTS (SELECT 1 FROM public.devices d WHERE d.branch_id = branch AND d.name = board AND d.kind <> 'board')
        OR (SELECT count(*) FROM public.devices d WHERE d.branch_id = branch AND d.name <> board) >= {most}
    THEN
        RAISE insufficient_privilege USING MESSAGE = 'not a board of this branch';
    END IF;
    DELETE FROM public.devices d WHERE d.branch_id = branch AND d.name = board;
    INSERT INTO public.devices (branch_id, name, kind, state, detail, since, seen, installation, computer)
        VALUES (branch, board, 'board', told, words, began, heard, installed, pc);
    IF is_news THEN
        UPDATE public.topic_versions v SET version = v.version + 1 WHERE v.branch_id = branch AND v.topic = 'notices';
        IF NOT FOUND THEN
            INSERT INTO public.topic_versions (branch_id, topic, version) VALUES (branch, 'notices', 1);
        END IF;
        PERFORM pg_notify({channel}, branch::text);
    END IF;
END
$body$
"""
