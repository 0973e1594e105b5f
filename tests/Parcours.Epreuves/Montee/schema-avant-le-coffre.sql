SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA parcours;
CREATE FUNCTION parcours.annoncer_habilitation() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  perform pg_notify('parcours_habilitation', new.departement || '/' || new.agent);
  return null;
end $$;
CREATE FUNCTION parcours.departements_permis() RETURNS text[]
    LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select coalesce(array_agg(d.departement), array[]::text[]) from parcours.departement_de_role d where d.role = session_user $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE parcours.trace (
    numero bigint NOT NULL,
    departement text NOT NULL,
    le timestamp with time zone NOT NULL,
    auteur text,
    roles text,
    organisme text,
    acte text NOT NULL,
    objet text,
    question text,
    finalite text,
    resultat smallint,
    adresse text,
    requete text,
    sel uuid NOT NULL,
    empreinte bytea NOT NULL
);
CREATE FUNCTION parcours.empreinte_de_trace(t parcours.trace) RETURNS bytea
    LANGUAGE sql STABLE
    AS $$ select sha256(convert_to(concat(t.sel, chr(31), t.departement, chr(31), extract(epoch from t.le), chr(31), t.auteur, chr(31), t.roles, chr(31), t.organisme, chr(31), t.acte, chr(31), t.objet, chr(31), t.question, chr(31), t.finalite, chr(31), t.resultat, chr(31), t.adresse, chr(31), t.requete), 'UTF8')) $$;
CREATE FUNCTION parcours.garder_le_sceau() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  -- Un département radié n'a plus de journal : ni ses sceaux ni ses arrêtés ne se vérifieraient.
  if tg_op = 'DELETE' and not exists (select from parcours.departement d where d.code = old.departement) then return old; end if;
  raise exception 'La table % ne fait que s''allonger.', tg_table_name using errcode = 'insufficient_privilege';
end $$;
CREATE FUNCTION parcours.garder_les_sceaux() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
  raise exception 'La table % ne se vide pas.', tg_table_name using errcode = 'insufficient_privilege';
end $$;
CREATE FUNCTION parcours.identifiant_de(genre text, emetteur text) RETURNS uuid
    LANGUAGE sql PARALLEL SAFE
    AS $$
  select case when genre in ('indicateur') then rpad('80' || encode(convert_to(emetteur, 'UTF8'), 'hex'), 32, '0')::uuid
              else parcours.tirer_identifiant() end $$;
CREATE FUNCTION parcours.mt_archive_stream(streamid uuid, tenantid character varying) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
  update parcours.mt_streams set is_archived = TRUE where id = streamid  and tenant_id = tenantid;
  update parcours.mt_events set is_archived = TRUE where stream_id = streamid  and tenant_id = tenantid;
END;
$$;
CREATE FUNCTION parcours.mt_grams_array(words text, use_unaccent boolean DEFAULT false) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
        DECLARE
result text[];
        DECLARE
word text;
        DECLARE
clean_word text;
BEGIN
                FOREACH
word IN ARRAY string_to_array(words, ' ')
                LOOP
                     clean_word = regexp_replace(parcours.mt_safe_unaccent(use_unaccent, word), '[^a-zA-Z0-9]+', '','g');
FOR i IN 1 .. length(clean_word)
                     LOOP
                         result := result || quote_literal(substr(lower(clean_word), i, 1));
                         result
:= result || quote_literal(substr(lower(clean_word), i, 2));
                         result
:= result || quote_literal(substr(lower(clean_word), i, 3));
END LOOP;
END LOOP;
RETURN ARRAY(SELECT DISTINCT e FROM unnest(result) AS a(e) ORDER BY e);
END;
$$;
CREATE FUNCTION parcours.mt_grams_query(text, use_unaccent boolean DEFAULT false) RETURNS tsquery
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $_$
BEGIN
RETURN (SELECT array_to_string(parcours.mt_grams_array($1, use_unaccent), ' & ') ::tsquery);
END
$_$;
CREATE FUNCTION parcours.mt_grams_vector(text, use_unaccent boolean DEFAULT false) RETURNS tsvector
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $_$
BEGIN
RETURN (SELECT array_to_string(parcours.mt_grams_array($1, use_unaccent), ' ') ::tsvector);
END
$_$;
CREATE FUNCTION parcours.mt_immutable_date(value text) RETURNS date
    LANGUAGE sql IMMUTABLE
    AS $$
select value::date
$$;
CREATE FUNCTION parcours.mt_immutable_time(value text) RETURNS time without time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::time
$$;
CREATE FUNCTION parcours.mt_immutable_timestamp(value text) RETURNS timestamp without time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::timestamp
$$;
CREATE FUNCTION parcours.mt_immutable_timestamptz(value text) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
select value::timestamptz
$$;
CREATE FUNCTION parcours.mt_jsonb_append(jsonb, text[], jsonb, boolean, jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    if_not_exists ALIAS FOR $4;
    patch_expression ALIAS FOR $5;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) = 'object' AND NOT tmp_value @> jsonb_build_array(val) THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) <> 'object' AND NOT tmp_value @> val THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN patch_expression IS NOT NULL AND jsonb_typeof(patch_expression) = 'array' AND jsonb_array_length(patch_expression) = 0 THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            ELSE NULL;
            END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_append_key_value(jsonb, text[], jsonb, boolean) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    if_not_exists ALIAS FOR $4;
    tmp_value jsonb;
    _key text;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'object' THEN
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            WHEN NOT tmp_value ?| ARRAY(SELECT jsonb_object_keys(val)) THEN
                retval = jsonb_set(retval, location, tmp_value || val, FALSE);
            ELSE NULL;
        END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_copy(jsonb, text[], text[]) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    src_path ALIAS FOR $2;
    dst_path ALIAS FOR $3;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> src_path;
    retval = parcours.mt_jsonb_fix_null_parent(retval, dst_path);
    RETURN jsonb_set(retval, dst_path, tmp_value::jsonb, TRUE);
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_duplicate(jsonb, text[], jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    targets ALIAS FOR $3;
    tmp_value jsonb;
    target_path text[];
    target text;
BEGIN
    FOR target IN SELECT jsonb_array_elements_text(targets)
    LOOP
        target_path = parcours.mt_jsonb_path_to_array(target, '\.');
        retval = parcours.mt_jsonb_copy(retval, location, target_path);
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_fix_null_parent(jsonb, text[]) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
retval ALIAS FOR $1;
    dst_path ALIAS FOR $2;
    dst_path_segment text[] = ARRAY[]::text[];
    dst_path_array_length integer;
    i integer = 1;
BEGIN
    dst_path_array_length = array_length(dst_path, 1);
    WHILE i <=(dst_path_array_length - 1)
    LOOP
        dst_path_segment = dst_path_segment || ARRAY[dst_path[i]];
        IF retval #> dst_path_segment IS NULL OR retval #> dst_path_segment = 'null'::jsonb THEN
            retval = jsonb_set(retval, dst_path_segment, '{}'::jsonb, TRUE);
        END IF;
        i = i + 1;
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_increment(jsonb, text[], numeric) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
retval ALIAS FOR $1;
    location ALIAS FOR $2;
    increment_value ALIAS FOR $3;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NULL THEN
        tmp_value = to_jsonb(0);
END IF;
RETURN jsonb_set(retval, location, to_jsonb(tmp_value::numeric + increment_value), TRUE);
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_insert(jsonb, text[], jsonb, integer, boolean, jsonb DEFAULT NULL::jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    elm_index ALIAS FOR $4;
    if_not_exists ALIAS FOR $5;
    patch_expression ALIAS FOR $6;
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        IF elm_index IS NULL THEN
            elm_index = jsonb_array_length(tmp_value) + 1;
        END IF;
        CASE
            WHEN NOT if_not_exists THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) = 'object' AND NOT tmp_value @> jsonb_build_array(val) THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NULL AND jsonb_typeof(val) <> 'object' AND NOT tmp_value @> val THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            WHEN patch_expression IS NOT NULL AND jsonb_typeof(patch_expression) = 'array' AND jsonb_array_length(patch_expression) = 0 THEN
                retval = jsonb_insert(retval, location || elm_index::text, val);
            ELSE NULL;
        END CASE;
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_move(jsonb, text[], text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    src_path ALIAS FOR $2;
    dst_name ALIAS FOR $3;
    dst_path text[];
    tmp_value jsonb;
BEGIN
    tmp_value = retval #> src_path;
    retval = retval #- src_path;
    dst_path = src_path;
    dst_path[array_length(dst_path, 1)] = dst_name;
    retval = parcours.mt_jsonb_fix_null_parent(retval, dst_path);
    RETURN jsonb_set(retval, dst_path, tmp_value, TRUE);
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_patch(jsonb, jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    patchset ALIAS FOR $2;
    patch jsonb;
    patch_path text[];
    patch_expression jsonb;
    value jsonb;
BEGIN
    FOR patch IN SELECT * from jsonb_array_elements(patchset)
    LOOP
        patch_path = parcours.mt_jsonb_path_to_array((patch->>'path')::text, '\.');
        patch_expression = null;
        IF (patch->>'type') IN ('remove', 'append_if_not_exists', 'insert_if_not_exists') AND (patch->>'expression') IS NOT NULL THEN
            patch_expression = jsonb_path_query_array(retval #> patch_path, (patch->>'expression')::jsonpath);
        END IF;
        CASE patch->>'type'
            WHEN 'set' THEN
                retval = jsonb_set(retval, patch_path, (patch->'value')::jsonb, TRUE);
            WHEN 'delete' THEN
                retval = retval#-patch_path;
            WHEN 'append' THEN
                retval = parcours.mt_jsonb_append(retval, patch_path, (patch->'value')::jsonb, FALSE);
            WHEN 'append_if_not_exists' THEN
                retval = parcours.mt_jsonb_append(retval, patch_path, (patch->'value')::jsonb, TRUE, patch_expression);
            WHEN 'append_key_value' THEN
                retval = parcours.mt_jsonb_append_key_value(retval, patch_path, (patch->'key_value')::jsonb, FALSE);
            WHEN 'append_key_value_if_not_exists' THEN
                retval = parcours.mt_jsonb_append_key_value(retval, patch_path, (patch->'key_value')::jsonb, TRUE);
            WHEN 'insert' THEN
                retval = parcours.mt_jsonb_insert(retval, patch_path, (patch->'value')::jsonb, (patch->>'index')::integer, FALSE);
            WHEN 'insert_if_not_exists' THEN
                retval = parcours.mt_jsonb_insert(retval, patch_path, (patch->'value')::jsonb, (patch->>'index')::integer, TRUE, patch_expression);
            WHEN 'remove' THEN
                retval = parcours.mt_jsonb_remove(retval, patch_path, COALESCE(patch_expression, (patch->'value')::jsonb));
            WHEN 'remove_key' THEN
                retval = parcours.mt_jsonb_remove_key(retval, patch_path, (patch->>'key'));
            WHEN 'duplicate' THEN
                retval = parcours.mt_jsonb_duplicate(retval, patch_path, (patch->'targets')::jsonb);
            WHEN 'rename' THEN
                retval = parcours.mt_jsonb_move(retval, patch_path, (patch->>'to')::text);
            WHEN 'increment' THEN
                retval = parcours.mt_jsonb_increment(retval, patch_path, (patch->>'increment')::numeric);
            WHEN 'increment_float' THEN
                retval = parcours.mt_jsonb_increment(retval, patch_path, (patch->>'increment')::numeric);
            ELSE NULL;
        END CASE;
    END LOOP;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_path_to_array(text, character) RETURNS text[]
    LANGUAGE plpgsql
    AS $_$
DECLARE
    location ALIAS FOR $1;
    regex_pattern ALIAS FOR $2;
BEGIN
RETURN regexp_split_to_array(location, regex_pattern)::text[];
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_remove(jsonb, text[], jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    val ALIAS FOR $3;
    tmp_value jsonb;
    tmp_remove jsonb;
    patch_remove jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'array' THEN
        IF jsonb_typeof(val) = 'array' THEN
            tmp_remove = val;
        ELSE
            tmp_remove = jsonb_build_array(val);
        END IF;
        FOR patch_remove IN SELECT * FROM jsonb_array_elements(tmp_remove)
        LOOP
            tmp_value =(SELECT jsonb_agg(elem)
            FROM jsonb_array_elements(tmp_value) AS elem
            WHERE elem <> patch_remove);
        END LOOP;
        IF tmp_value IS NULL THEN
            tmp_value = '[]'::jsonb;
        END IF;
    END IF;
    RETURN jsonb_set(retval, location, tmp_value, FALSE);
END;
$_$;
CREATE FUNCTION parcours.mt_jsonb_remove_key(jsonb, text[], text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
DECLARE
    retval ALIAS FOR $1;
    location ALIAS FOR $2;
    _key ALIAS FOR $3;
    tmp_value jsonb;
    tmp_remove jsonb;
    patch_remove jsonb;
BEGIN
    tmp_value = retval #> location;
    IF tmp_value IS NOT NULL AND jsonb_typeof(tmp_value) = 'object' THEN
        RETURN jsonb_set(retval, location, tmp_value - _key, FALSE);
    END IF;
    RETURN retval;
END;
$_$;
CREATE FUNCTION parcours.mt_mark_event_progression(name character varying, last_encountered bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
INSERT INTO parcours.mt_event_progression (name, last_seq_id, last_updated)
VALUES (name, last_encountered, transaction_timestamp())
ON CONFLICT ON CONSTRAINT pk_mt_event_progression
    DO
UPDATE SET last_seq_id = last_encountered, last_updated = transaction_timestamp();
END;
$$;
CREATE FUNCTION parcours.mt_mark_progression_with_skip(shard_name character varying, ending_sequence bigint, starting_sequence bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    current_value bigint;
BEGIN
    select last_seq_id into current_value from parcours.mt_event_progression where name = shard_name;
    IF current_value is null then
        -- Bootstrap the high-water row on first invocation. Previously this branch
        -- returned 0, which left HighWaterAgent.CheckNowAsync polling forever because
        -- statistics.CurrentMark never advanced. Issue #4425.
        INSERT INTO parcours.mt_event_progression (name, last_seq_id, last_updated)
        VALUES (shard_name, ending_sequence, transaction_timestamp())
        ON CONFLICT ON CONSTRAINT pk_mt_event_progression
            DO UPDATE SET last_seq_id = ending_sequence, last_updated = transaction_timestamp();
        IF ending_sequence > starting_sequence THEN
            -- Idempotent: a rebuild/replay re-marks the same skip (ending_sequence is the
            -- PK). Re-recording an existing gap is a no-op. Conflict target is the PK
            -- constraint (the bare column name collides with the function parameter). #4530.
            insert into parcours.mt_high_water_skips (ending_sequence, starting_sequence) values (ending_sequence, starting_sequence)
                on conflict on constraint pkey_mt_high_water_skips_ending_sequence do nothing;
        END IF;
        return ending_sequence;
    ELSIF current_value = starting_sequence THEN
        update parcours.mt_event_progression SET last_seq_id = ending_sequence, last_updated = transaction_timestamp() where shard_name = name;
        insert into parcours.mt_high_water_skips (ending_sequence, starting_sequence) values (ending_sequence, starting_sequence)
            on conflict on constraint pkey_mt_high_water_skips_ending_sequence do nothing;
        return ending_sequence;
    ELSE
        return current_value;
    END IF;
END
$$;
CREATE FUNCTION parcours.mt_quick_append_events(stream uuid, stream_type character varying, tenantid character varying, event_ids uuid[], event_types character varying[], dotnet_types character varying[], bodies jsonb[], bdatas bytea[], headers jsonb[], timestamps timestamp with time zone[], expected_version bigint DEFAULT NULL::bigint) RETURNS bigint[]
    LANGUAGE plpgsql
    AS $$
DECLARE
	event_version bigint;
	stream_is_archived boolean;
	event_type varchar;
	event_id uuid;
	body jsonb;
	index int;
	seq bigint;
    actual_tenant varchar;
    is_new_stream boolean := false;
	return_value bigint[];
    tenant_seq_suffix varchar;
    tenant_seq_name varchar;
BEGIN
    select partition_suffix into tenant_seq_suffix from parcours.mt_tenant_partitions where partition_value = tenantid;
    if tenant_seq_suffix IS NULL then
        RAISE EXCEPTION 'Tenant ''%'' has no registered partition. Call AddMartenManagedTenantsAsync before appending events.', tenantid USING ERRCODE = 'MT002';
    end if;
    tenant_seq_name := format('%I.%I', 'parcours', 'mt_events_sequence_' || tenant_seq_suffix);
    if expected_version IS NOT NULL then
        -- COALESCE turns the NULL we get for a brand-new stream into 0, so a
        -- FetchForWriting against a non-existent stream (which sets
        -- ExpectedVersionOnServer = 0) and a StartStream(id, version: 0) both
        -- land on the new-stream branch instead of mis-firing the guard.
        select version, is_archived into event_version, stream_is_archived from parcours.mt_streams where id = stream AND tenant_id = tenantid for update;
        if COALESCE(event_version, 0) != expected_version then
            RAISE EXCEPTION 'Stream version mismatch on ''%'': expected %, actual %', stream, expected_version, COALESCE(event_version, 0) USING ERRCODE = 'MT003';
        end if;
    else
        select version, is_archived into event_version, stream_is_archived from parcours.mt_streams where id = stream AND tenant_id = tenantid;
    end if;
	if event_version IS NULL then
		event_version = 0;
		is_new_stream := true;
		-- #5456 follow-up: insert the FINAL version straight away rather than 0 plus a
		-- trailing UPDATE of the row we just wrote in this same transaction. That UPDATE
		-- is a second heap tuple + WAL record per stream creation for no observable gain
		-- -- nothing outside this transaction can see the intermediate 0. The trailing
		-- UPDATE below is skipped for this branch via is_new_stream.
		insert into parcours.mt_streams (id, type, version, timestamp, tenant_id) values (stream, stream_type, COALESCE(array_length(event_ids, 1), 0), now(), tenantid);
    else
        if stream_is_archived then
            RAISE EXCEPTION 'Attempted to append event to archived stream with Id ''%''.', stream USING ERRCODE = 'MT001';
        end if;
        if tenantid IS NOT NULL then
            select tenant_id into actual_tenant from parcours.mt_streams where id = stream AND tenant_id = tenantid;
            if actual_tenant != tenantid then
                RAISE EXCEPTION 'The tenantid does not match the existing stream';
            end if;
        end if;
	end if;
	index := 1;
	-- #5062: array_length('{}', 1) is NULL in PostgreSQL, not 0, so a call with an
	-- empty event array used to return ARRAY[NULL] -- a bigint[] whose only element
	-- is NULL, which Npgsql cannot read into long[] ('Cannot read a non-nullable
	-- collection of elements because the returned array contains nulls'). COALESCE
	-- makes the empty case mean what it says: zero events appended, so the final
	-- version is the stream's current version.
	return_value := ARRAY[event_version + COALESCE(array_length(event_ids, 1), 0)];
	foreach event_id in ARRAY event_ids
	loop
        execute 'select nextval(''' || tenant_seq_name || ''')' into seq;
		return_value := array_append(return_value, seq);
	    event_version := event_version + 1;
		event_type = event_types[index];
		body = bodies[index];
		-- #4515 / #4578 / Phase 2: bdatas[index] carries the binary payload
		-- for events opted in to binary serialization (NULL otherwise).
		-- bodies[index] is the {} JSON placeholder for those events so the
		-- existing data jsonb NOT NULL constraint stays intact.
		insert into parcours.mt_events
			(seq_id, id, stream_id, version, data, bdata, type, tenant_id, timestamp, mt_dotnet_type, is_archived, headers)
		values
			(seq, event_id, stream, event_version, body, bdatas[index], event_type, tenantid, timestamps[index], dotnet_types[index], FALSE, headers[index]);
		index := index + 1;
	end loop;
	-- A brand-new stream already carries its final version from the insert above, so the
	-- UPDATE is only needed when we appended onto a stream that already existed.
	--
	-- #5539: and only when we actually appended something. With ZERO events this was a BLIND write-back
	-- of the version read at the top of the function, and under READ COMMITTED that is a lost update: the
	-- UPDATE waits on a concurrent appender's row lock, the winner commits, the WHERE clause is
	-- re-evaluated against the new row, and `set version = <the stale value>` lands -- leaving
	-- mt_streams.version BELOW the stream's own events. Every later append then computes a version that
	-- already exists and dies on pk_mt_events_stream_and_version, forever, until the row is repaired by
	-- hand. A non-empty call cannot do this: its first INSERT collides with the winner on that same
	-- primary key and rolls the whole thing back, which is why only the empty case was exposed.
	--
	-- Two independent guards, because either alone would have been enough and the cost of both is nil:
	--   * the append count -- appending nothing has nothing to write, so the correct number of statements
	--     is zero rather than one that happens to be harmless;
	--   * greatest(), so the write-back can never LOWER a stream's version whoever calls it. An append
	--     only ever moves a version forward, so this is a no-op on every correct path and a backstop on
	--     any future caller that reads the version and then writes it back.
	if not is_new_stream and COALESCE(array_length(event_ids, 1), 0) > 0 then
		update parcours.mt_streams set version = greatest(version, event_version), timestamp = now() where id = stream AND tenant_id = tenantid;
	end if;
	return return_value;
END
$$;
CREATE FUNCTION parcours.mt_safe_unaccent(use_unaccent boolean, word text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
BEGIN
IF use_unaccent THEN
    RETURN public.unaccent(word);
ELSE
    RETURN word;
END IF;
END;
$$;
CREATE FUNCTION parcours.proteger_la_partition(mere text, code text, suffixe text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
begin
  execute format($partition$
    revoke all on %1$s from public, parcours_application, parcours_lecture, parcours_analyste, parcours_auditeur;
    grant select, insert, delete, truncate on %1$s to parcours_application;
    grant select on %1$s to parcours_lecture;
    alter table %1$s enable row level security;
    drop policy if exists du_service on %1$s;
    create policy du_service on %1$s for select to parcours_lecture using ((select current_setting('parcours.departement', true) = %2$L));
    comment on policy du_service on %1$s is 'Le service ne lit que le département de la demande. Aucune colonne : l''index seul répond encore.';
    $partition$, format('parcours.%I', mere || '_' || suffixe), code);
end $_$;
CREATE FUNCTION parcours.proteger_le_journal(suffixe text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
  mere text;
begin
  foreach mere in array array['mt_events', 'mt_streams'] loop
    execute format('revoke all on parcours.%I from public, parcours_application, parcours_lecture, parcours_analyste, parcours_auditeur', mere || '_' || suffixe);
  end loop;
  execute format($suite$
    revoke all on sequence parcours.%1$I from public, parcours_application, parcours_lecture, parcours_analyste, parcours_auditeur;
    grant usage on sequence parcours.%1$I to parcours_application;
    $suite$, 'mt_events_sequence_' || suffixe);
end $_$;
CREATE FUNCTION parcours.proteger_les_partitions(code text, suffixe text) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  mere text;
begin
  foreach mere in array array['faits_personne', 'faits_rsa', 'faits_ase', 'faits_apa', 'faits_pch', 'faits_ref', 'faits_ag', 'faits_ga', 'faits_for', 'faits_sai'] loop
    perform parcours.proteger_la_partition(mere, code, suffixe);
  end loop;
  perform parcours.proteger_le_journal(suffixe);
end $$;
CREATE FUNCTION parcours.sceller_trace() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  new.sel := gen_random_uuid();
  new.empreinte := sha256(convert_to(concat(new.sel, chr(31), new.departement, chr(31), extract(epoch from new.le), chr(31), new.auteur, chr(31), new.roles, chr(31), new.organisme, chr(31), new.acte, chr(31), new.objet, chr(31), new.question, chr(31), new.finalite, chr(31), new.resultat, chr(31), new.adresse, chr(31), new.requete), 'UTF8'));
  return new;
end $$;
CREATE FUNCTION parcours.tirer_identifiant() RETURNS uuid
    LANGUAGE sql PARALLEL SAFE
    AS $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$;
CREATE TABLE parcours.arrete (
    departement text NOT NULL,
    id uuid NOT NULL,
    convention text NOT NULL,
    annee integer NOT NULL,
    par text NOT NULL,
    le timestamp with time zone NOT NULL,
    remplace uuid,
    contenu text NOT NULL,
    empreinte bytea NOT NULL,
    CONSTRAINT arrete_check CHECK ((remplace <> id))
);
CREATE TABLE parcours.avancement (
    departement text NOT NULL,
    "position" bigint NOT NULL
);
CREATE VIEW parcours.avancement_de_locataire WITH (security_invoker='true') AS
 SELECT avancement.departement AS tenant_id,
    avancement."position"
   FROM parcours.avancement;
CREATE TABLE parcours.cle_de_sceau (
    departement text NOT NULL,
    rang integer NOT NULL,
    spki bytea NOT NULL,
    precedente text,
    signature bytea NOT NULL,
    ajoutee_le timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE parcours.connaissance (
    departement text NOT NULL,
    jour date NOT NULL,
    premiere_position bigint NOT NULL,
    position_precedente bigint NOT NULL
);
CREATE TABLE parcours.correspondance (
    departement text NOT NULL,
    genre text NOT NULL,
    emetteur text NOT NULL,
    identifiant uuid NOT NULL
);
CREATE TABLE parcours.departement (
    code text NOT NULL,
    partition text NOT NULL,
    inscrit_le timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE parcours.departement_de_role (
    role name NOT NULL,
    departement text NOT NULL
);
CREATE TABLE parcours.faits_personne (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    date_naissance date,
    sexe smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.type_de_fait (
    nom_table text NOT NULL,
    code smallint NOT NULL,
    nom text NOT NULL,
    nom_persiste text NOT NULL
);
CREATE VIEW parcours.faits_personne_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.date_naissance,
        CASE
            WHEN (f.type = 11) THEN (ARRAY['femme'::text, 'homme'::text])[(f.sexe + 1)]
            ELSE NULL::text
        END AS sexe
   FROM (parcours.faits_personne f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_personne'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_rsa (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    de text,
    vers text,
    nature smallint,
    date_demande date,
    date_ouverture_droit date,
    role smallint,
    foyer uuid,
    territoire text,
    soumis_droits_devoirs boolean,
    departement_origine text,
    organisme smallint,
    rang smallint,
    parcours smallint,
    date_decision date,
    auteur smallint,
    rdv text,
    objet smallint,
    date_prevue date,
    initiative smallint,
    excuse boolean,
    mode smallint,
    diagnostic text,
    destinataires smallint[],
    vulnerabilite boolean,
    suite smallint,
    fin_validite date,
    heures_hebdo numeric,
    fait smallint,
    rang_integer integer,
    forme smallint,
    assistance boolean,
    avis smallint,
    mesure smallint,
    taux integer,
    duree_mois integer,
    fondement smallint,
    foyer_smallint smallint,
    motif smallint,
    departement_du_fait text
)
PARTITION BY LIST (departement);
CREATE VIEW parcours.faits_rsa_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.de,
    f.vers,
        CASE
            WHEN (f.type = 101) THEN (ARRAY['primo'::text, 'retour'::text, 'transfertEntrant'::text])[(f.nature + 1)]
            WHEN (f.type = 112) THEN (ARRAY['CER'::text, 'PPAE'::text, 'contratEngagement'::text])[(f.nature + 1)]
            ELSE NULL::text
        END AS nature,
    f.date_demande,
    f.date_ouverture_droit,
        CASE
            WHEN (f.type = 101) THEN (ARRAY['demandeur'::text, 'conjoint'::text])[(f.role + 1)]
            ELSE NULL::text
        END AS role,
    f.foyer,
    f.territoire,
    f.soumis_droits_devoirs,
    f.departement_origine,
        CASE
            WHEN (f.type = 103) THEN (ARRAY['Departement'::text, 'CCAS'::text, 'MissionLocale'::text, 'PLIE'::text, 'PoleEmploi'::text, 'FranceTravail'::text, 'CapEmploi'::text, 'autre'::text])[(f.organisme + 1)]
            ELSE NULL::text
        END AS organisme,
        CASE
            WHEN (f.type = 103) THEN (ARRAY['initiale'::text, 'reorientation'::text])[(f.rang + 1)]
            WHEN (f.type = 112) THEN (ARRAY['premier'::text, 'reactive'::text, 'renouvellement'::text])[(f.rang + 1)]
            ELSE NULL::text
        END AS rang,
        CASE
            WHEN (f.type = 103) THEN (ARRAY['emploi'::text, 'socioPro'::text, 'social'::text])[(f.parcours + 1)]
            ELSE NULL::text
        END AS parcours,
    f.date_decision,
        CASE
            WHEN (f.type = 103) THEN (ARRAY['departement'::text, 'franceTravail'::text, 'delegataire'::text])[(f.auteur + 1)]
            ELSE NULL::text
        END AS auteur,
    f.rdv,
        CASE
            WHEN (f.type = 104) THEN (ARRAY['accompagnement'::text, 'orientation'::text, 'informationCollective'::text])[(f.objet + 1)]
            WHEN (f.type = 106) THEN (ARRAY['accompagnement'::text, 'orientation'::text, 'informationCollective'::text])[(f.objet + 1)]
            ELSE NULL::text
        END AS objet,
    f.date_prevue,
        CASE
            WHEN (f.type = 105) THEN (ARRAY['organisme'::text, 'personne'::text])[(f.initiative + 1)]
            ELSE NULL::text
        END AS initiative,
    f.excuse,
        CASE
            WHEN (f.type = 108) THEN (ARRAY['courrier'::text, 'sms'::text, 'appel'::text, 'avertissement'::text, 'saisineEP'::text])[(f.mode + 1)]
            ELSE NULL::text
        END AS mode,
    f.diagnostic,
        CASE
            WHEN (f.type = 110) THEN ( SELECT array_agg((ARRAY['organismeReferent'::text, 'departement'::text, 'franceTravail'::text, 'missionLocale'::text, 'ccas'::text, 'equipePluridisciplinaire'::text, 'personne'::text, 'autre'::text])[(u.rang + 1)] ORDER BY u.place) AS array_agg
               FROM unnest(f.destinataires) WITH ORDINALITY u(rang, place))
            ELSE NULL::text[]
        END AS destinataires,
    f.vulnerabilite,
        CASE
            WHEN (f.type = 111) THEN (ARRAY['maintien'::text, 'reorientation'::text])[(f.suite + 1)]
            ELSE NULL::text
        END AS suite,
    f.fin_validite,
    f.heures_hebdo,
        CASE
            WHEN (f.type = 113) THEN (ARRAY['contratNonEtabli'::text, 'contratNonRespecte'::text, 'radiation'::text, 'refusControle'::text, 'autre'::text])[(f.fait + 1)]
            ELSE NULL::text
        END AS fait,
    f.rang_integer,
        CASE
            WHEN (f.type = 114) THEN (ARRAY['ecrit'::text, 'audition'::text, 'aucune'::text])[(f.forme + 1)]
            ELSE NULL::text
        END AS forme,
    f.assistance,
        CASE
            WHEN (f.type = 115) THEN (ARRAY['favorable'::text, 'defavorable'::text, 'sousCondition'::text])[(f.avis + 1)]
            ELSE NULL::text
        END AS avis,
        CASE
            WHEN (f.type = 115) THEN (ARRAY['reduction'::text, 'suspension'::text, 'suppression'::text, 'reorientation'::text])[(f.mesure + 1)]
            ELSE NULL::text
        END AS mesure,
    f.taux,
    f.duree_mois,
        CASE
            WHEN (f.type = 116) THEN (ARRAY['L262-37-I-1'::text, 'L262-37-I-2'::text, 'L262-37-I-3'::text, 'L262-37-I-4'::text])[(f.fondement + 1)]
            WHEN (f.type = 118) THEN (ARRAY['L262-37-I-1'::text, 'L262-37-I-2'::text, 'L262-37-I-3'::text, 'L262-37-I-4'::text])[(f.fondement + 1)]
            ELSE NULL::text
        END AS fondement,
        CASE
            WHEN (f.type = 116) THEN (ARRAY['seul'::text, 'plusieurs'::text, 'majoration'::text])[(f.foyer_smallint + 1)]
            WHEN (f.type = 118) THEN (ARRAY['seul'::text, 'plusieurs'::text, 'majoration'::text])[(f.foyer_smallint + 1)]
            ELSE NULL::text
        END AS foyer_smallint,
        CASE
            WHEN (f.type = 117) THEN (ARRAY['remobilisation'::text, 'finDuree'::text, 'recours'::text, 'erreur'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 119) THEN (ARRAY['emploi'::text, 'ressources'::text, 'nonDeclaration'::text, 'finSuppression'::text, 'transfertSortant'::text, 'deces'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 120) THEN (ARRAY['DA'::text, 'DB'::text, 'DC'::text, 'DD'::text, 'DE'::text, 'DF'::text, 'DG'::text, 'DH'::text, 'DI'::text, 'DJ'::text, 'DK'::text, 'DL'::text, 'DM'::text, 'DN'::text, 'DO'::text, 'DP'::text, 'DQ'::text, 'DR'::text, 'GF'::text, 'GR'::text, 'GA'::text, 'GS'::text, 'GC'::text, 'GI'::text, 'GX'::text, 'GE'::text, 'GJ'::text, 'GK'::text, 'GL'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 121) THEN (ARRAY['01'::text, '02'::text, '03'::text, '04'::text, '05'::text, '06'::text, '09'::text, '19'::text, '31'::text, '34'::text, '35'::text, '36'::text, '44'::text, '70'::text, '78'::text, '84'::text, '85'::text, '97'::text, 'AB'::text, 'CV'::text, 'CG'::text, 'CZ'::text, 'DA'::text, 'DB'::text, 'DC'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 122) THEN (ARRAY['repriseDroit'::text, 'repriseVersement'::text, 'regularisation'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif,
    f.departement_du_fait
   FROM (parcours.faits_rsa f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_rsa'::text) AND (t.code = f.type))));
CREATE VIEW parcours.dossiers_rsa WITH (security_invoker='true') AS
 WITH connus AS (
         SELECT f.departement,
            f.personne,
            f.episode,
            f.type,
            f.effet,
            f.ordre,
            f.connu_de,
            f.connu_jusqu_a,
            f.de,
            f.vers,
            f.nature,
            f.date_demande,
            f.date_ouverture_droit,
            f.role,
            f.foyer,
            f.territoire,
            f.soumis_droits_devoirs,
            f.departement_origine,
            f.organisme,
            f.rang,
            f.parcours,
            f.date_decision,
            f.auteur,
            f.rdv,
            f.objet,
            f.date_prevue,
            f.initiative,
            f.excuse,
            f.mode,
            f.diagnostic,
            f.destinataires,
            f.vulnerabilite,
            f.suite,
            f.fin_validite,
            f.heures_hebdo,
            f.fait,
            f.rang_integer,
            f.forme,
            f.assistance,
            f.avis,
            f.mesure,
            f.taux,
            f.duree_mois,
            f.fondement,
            f.foyer_smallint,
            f.motif,
            f.departement_du_fait,
            d.deces_le,
            min(f.effet) FILTER (WHERE (f.type = 'DroitRsaClos'::text)) OVER episode AS clos_le
           FROM (parcours.faits_rsa_lisible f
             LEFT JOIN ( SELECT faits_personne_lisible.departement,
                    faits_personne_lisible.personne,
                    min(faits_personne_lisible.effet) AS deces_le
                   FROM parcours.faits_personne_lisible
                  WHERE ((faits_personne_lisible.connu_jusqu_a IS NULL) AND (faits_personne_lisible.type = 'PersonneDecedee'::text) AND (faits_personne_lisible.effet <= ((now() AT TIME ZONE 'Europe/Paris'::text))::date))
                  GROUP BY faits_personne_lisible.departement, faits_personne_lisible.personne) d USING (departement, personne))
          WHERE ((f.connu_jusqu_a IS NULL) AND (f.effet <= ((now() AT TIME ZONE 'Europe/Paris'::text))::date))
          WINDOW episode AS (PARTITION BY f.departement, f.personne, f.episode)
        ), bornes AS (
         SELECT connus.departement,
            connus.personne,
            connus.episode,
            connus.type,
            connus.effet,
            connus.ordre,
            connus.connu_de,
            connus.connu_jusqu_a,
            connus.de,
            connus.vers,
            connus.nature,
            connus.date_demande,
            connus.date_ouverture_droit,
            connus.role,
            connus.foyer,
            connus.territoire,
            connus.soumis_droits_devoirs,
            connus.departement_origine,
            connus.organisme,
            connus.rang,
            connus.parcours,
            connus.date_decision,
            connus.auteur,
            connus.rdv,
            connus.objet,
            connus.date_prevue,
            connus.initiative,
            connus.excuse,
            connus.mode,
            connus.diagnostic,
            connus.destinataires,
            connus.vulnerabilite,
            connus.suite,
            connus.fin_validite,
            connus.heures_hebdo,
            connus.fait,
            connus.rang_integer,
            connus.forme,
            connus.assistance,
            connus.avis,
            connus.mesure,
            connus.taux,
            connus.duree_mois,
            connus.fondement,
            connus.foyer_smallint,
            connus.motif,
            connus.departement_du_fait,
            connus.deces_le,
            connus.clos_le,
            (connus.effet <= LEAST(COALESCE(connus.clos_le, 'infinity'::date), COALESCE(connus.deces_le, 'infinity'::date))) AS compte
           FROM connus
        ), situes AS (
         SELECT bornes.departement,
            bornes.personne,
            bornes.episode,
            bornes.type,
            bornes.effet,
            bornes.ordre,
            bornes.connu_de,
            bornes.connu_jusqu_a,
            bornes.de,
            bornes.vers,
            bornes.nature,
            bornes.date_demande,
            bornes.date_ouverture_droit,
            bornes.role,
            bornes.foyer,
            bornes.territoire,
            bornes.soumis_droits_devoirs,
            bornes.departement_origine,
            bornes.organisme,
            bornes.rang,
            bornes.parcours,
            bornes.date_decision,
            bornes.auteur,
            bornes.rdv,
            bornes.objet,
            bornes.date_prevue,
            bornes.initiative,
            bornes.excuse,
            bornes.mode,
            bornes.diagnostic,
            bornes.destinataires,
            bornes.vulnerabilite,
            bornes.suite,
            bornes.fin_validite,
            bornes.heures_hebdo,
            bornes.fait,
            bornes.rang_integer,
            bornes.forme,
            bornes.assistance,
            bornes.avis,
            bornes.mesure,
            bornes.taux,
            bornes.duree_mois,
            bornes.fondement,
            bornes.foyer_smallint,
            bornes.motif,
            bornes.departement_du_fait,
            bornes.deces_le,
            bornes.clos_le,
            bornes.compte,
            bool_or((bornes.compte AND (bornes.type = 'RendezVousAnnule'::text) AND (bornes.initiative = 'organisme'::text))) OVER (PARTITION BY bornes.departement, bornes.personne, bornes.episode, bornes.rdv) AS annule_par_l_organisme,
                CASE bornes.type
                    WHEN 'DroitRsaNotifie'::text THEN bornes.territoire
                    WHEN 'TerritoireChange'::text THEN bornes.vers
                    WHEN 'StatutDroitsDevoirsModifie'::text THEN
                    CASE
                        WHEN (bornes.soumis_droits_devoirs AND bool_or((bornes.type = 'DroitRsaNotifie'::text)) OVER (PARTITION BY bornes.departement, bornes.personne, bornes.episode ORDER BY bornes.effet, bornes.ordre ROWS UNBOUNDED PRECEDING)) THEN bornes.territoire
                        ELSE NULL::text
                    END
                    ELSE NULL::text
                END AS territoire_du_jour
           FROM bornes
        )
 SELECT situes.departement,
    situes.personne,
    situes.episode,
    (array_agg(situes.effet ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaNotifie'::text))))[1] AS ouverture_le,
    (array_agg(situes.nature ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaNotifie'::text))))[1] AS ouverture_nature,
    (array_agg(situes.territoire ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaNotifie'::text))))[1] AS ouverture_territoire,
    (array_agg(situes.role ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaNotifie'::text))))[1] AS ouverture_role,
    (array_agg(situes.soumis_droits_devoirs ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaNotifie'::text))))[1] AS ouverture_soumis,
    (array_agg(situes.effet ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'OrientationNotifiee'::text))))[1] AS premiere_orientation_le,
    (array_agg(situes.organisme ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'OrientationNotifiee'::text))))[1] AS premiere_orientation_organisme,
    (array_agg(situes.effet ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'RendezVousFixe'::text) AND (situes.objet = 'accompagnement'::text) AND (NOT situes.annule_par_l_organisme))))[1] AS rendez_vous_de_reference_fixe_le,
    (array_agg(situes.date_prevue ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'RendezVousFixe'::text) AND (situes.objet = 'accompagnement'::text) AND (NOT situes.annule_par_l_organisme))))[1] AS rendez_vous_de_reference_prevu_le,
    (array_agg(situes.effet ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'ContratSigne'::text) AND (situes.rang = 'premier'::text))))[1] AS premier_contrat_le,
    (array_agg(situes.nature ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'ContratSigne'::text) AND (situes.rang = 'premier'::text))))[1] AS premier_contrat_nature,
    (array_agg(situes.effet ORDER BY situes.effet DESC, situes.ordre DESC) FILTER (WHERE (situes.compte AND (situes.type = 'OrientationNotifiee'::text))))[1] AS derniere_orientation_le,
    (array_agg(situes.organisme ORDER BY situes.effet DESC, situes.ordre DESC) FILTER (WHERE (situes.compte AND (situes.type = 'OrientationNotifiee'::text))))[1] AS derniere_orientation_organisme,
    (array_agg(situes.effet ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaClos'::text))))[1] AS cloture_le,
    (array_agg(situes.motif ORDER BY situes.effet, situes.ordre) FILTER (WHERE (situes.compte AND (situes.type = 'DroitRsaClos'::text))))[1] AS cloture_motif,
    min(situes.deces_le) AS deces_le,
    (array_agg(situes.territoire_du_jour ORDER BY situes.effet DESC, situes.ordre DESC) FILTER (WHERE (situes.compte AND (situes.territoire_du_jour IS NOT NULL))))[1] AS territoire,
    count(*) AS nombre_de_faits
   FROM situes
  GROUP BY situes.departement, situes.personne, situes.episode;
CREATE TABLE parcours.faits_ag (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    conseiller uuid,
    motif smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_ag_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    conseiller uuid,
    motif smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_ag_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.conseiller,
        CASE
            WHEN (f.type = 507) THEN (ARRAY['emploi'::text, 'formation'::text, 'termeAtteint'::text, 'abandon'::text, 'demenagement'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif
   FROM (parcours.faits_ag f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_ag'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_apa (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    complet boolean,
    date_enregistrement_complet date,
    pieces integer,
    lieu smallint,
    nature smallint,
    gir integer,
    motif smallint,
    sens smallint,
    departement_du_fait text
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_apa_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    complet boolean,
    date_enregistrement_complet date,
    pieces integer,
    lieu smallint,
    nature smallint,
    gir integer,
    motif smallint,
    sens smallint,
    departement_du_fait text
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_apa_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.complet,
    f.date_enregistrement_complet,
    f.pieces,
        CASE
            WHEN (f.type = 304) THEN (ARRAY['domicile'::text, 'etablissement'::text])[(f.lieu + 1)]
            ELSE NULL::text
        END AS lieu,
        CASE
            WHEN (f.type = 304) THEN (ARRAY['initiale'::text, 'revision'::text])[(f.nature + 1)]
            WHEN (f.type = 309) THEN (ARRAY['initiale'::text, 'revision'::text])[(f.nature + 1)]
            ELSE NULL::text
        END AS nature,
    f.gir,
        CASE
            WHEN (f.type = 308) THEN (ARRAY['montant'::text, 'contenu'::text, 'renoncement'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 311) THEN (ARRAY['desistement'::text, 'depart'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif,
        CASE
            WHEN (f.type = 309) THEN (ARRAY['accord'::text, 'rejet'::text])[(f.sens + 1)]
            ELSE NULL::text
        END AS sens,
    f.departement_du_fait
   FROM (parcours.faits_apa f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_apa'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_ase (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    base smallint,
    lieu smallint,
    mna boolean,
    presents smallint[],
    personne_confiance boolean,
    conditions_notifiees boolean,
    besoins_couverts smallint[],
    date_contractualisation date,
    themes smallint[],
    personne_confiance_uuid uuid,
    personne_lien smallint,
    choix_du_jeune boolean,
    motif smallint,
    logement_stable boolean,
    ressources boolean,
    parcours_scolaire_ou_pro boolean,
    droits_sante boolean,
    forme smallint,
    bilan_remis boolean,
    droits_rappeles boolean,
    departement_du_fait text
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_ase_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    base smallint,
    lieu smallint,
    mna boolean,
    presents smallint[],
    personne_confiance boolean,
    conditions_notifiees boolean,
    besoins_couverts smallint[],
    date_contractualisation date,
    themes smallint[],
    personne_confiance_uuid uuid,
    personne_lien smallint,
    choix_du_jeune boolean,
    motif smallint,
    logement_stable boolean,
    ressources boolean,
    parcours_scolaire_ou_pro boolean,
    droits_sante boolean,
    forme smallint,
    bilan_remis boolean,
    droits_rappeles boolean,
    departement_du_fait text
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_ase_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
        CASE
            WHEN (f.type = 201) THEN (ARRAY['L222-5-1'::text, 'L222-5-2'::text, 'L222-5-3'::text, 'L222-5-5'::text])[(f.base + 1)]
            WHEN (f.type = 215) THEN (ARRAY['L222-5-5'::text])[(f.base + 1)]
            ELSE NULL::text
        END AS base,
        CASE
            WHEN (f.type = 201) THEN (ARRAY['famille'::text, 'etablissement'::text, 'tiers'::text, 'lieuDeVie'::text, 'domicile'::text, 'autre'::text])[(f.lieu + 1)]
            ELSE NULL::text
        END AS lieu,
    f.mna,
        CASE
            WHEN (f.type = 202) THEN ( SELECT array_agg((ARRAY['jeune'::text, 'referentAse'::text, 'personneConfiance'::text, 'representantLegal'::text, 'partenaire'::text, 'autre'::text])[(u.rang + 1)] ORDER BY u.place) AS array_agg
               FROM unnest(f.presents) WITH ORDINALITY u(rang, place))
            ELSE NULL::text[]
        END AS presents,
    f.personne_confiance,
    f.conditions_notifiees,
        CASE
            WHEN (f.type = 203) THEN ( SELECT array_agg((ARRAY['ressources'::text, 'logement'::text, 'emploiFormation'::text, 'soins'::text, 'demarches'::text, 'accompagnementEducatif'::text])[(u.rang + 1)] ORDER BY u.place) AS array_agg
               FROM unnest(f.besoins_couverts) WITH ORDINALITY u(rang, place))
            ELSE NULL::text[]
        END AS besoins_couverts,
    f.date_contractualisation,
        CASE
            WHEN (f.type = 204) THEN ( SELECT array_agg((ARRAY['personneLien'::text, 'logement'::text, 'ressources'::text, 'parcours'::text, 'sante'::text])[(u.rang + 1)] ORDER BY u.place) AS array_agg
               FROM unnest(f.themes) WITH ORDINALITY u(rang, place))
            ELSE NULL::text[]
        END AS themes,
    f.personne_confiance_uuid,
        CASE
            WHEN (f.type = 206) THEN (ARRAY['assistantFamilial'::text, 'educateur'::text, 'parrain'::text, 'famille'::text, 'ami'::text, 'benevole'::text, 'autre'::text])[(f.personne_lien + 1)]
            ELSE NULL::text
        END AS personne_lien,
    f.choix_du_jeune,
        CASE
            WHEN (f.type = 207) THEN (ARRAY['choixDuJeune'::text, 'retrait'::text, 'indisponibilite'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 210) THEN (ARRAY['terme'::text, 'refus'::text, 'rupture'::text, 'autonomie'::text, 'limite21'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 212) THEN (ARRAY['majorite'::text, 'finApjm'::text, 'refusApjm'::text, 'limite21'::text, 'retourFamille'::text, 'deces'::text, 'autre'::text])[(f.motif + 1)]
            WHEN (f.type = 214) THEN (ARRAY['refus'::text, 'injoignable'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif,
    f.logement_stable,
    f.ressources,
    f.parcours_scolaire_ou_pro,
    f.droits_sante,
        CASE
            WHEN (f.type = 209) THEN (ARRAY['APJM'::text, 'anneeScolaire'::text, 'aed'::text])[(f.forme + 1)]
            WHEN (f.type = 210) THEN (ARRAY['APJM'::text, 'anneeScolaire'::text, 'aed'::text])[(f.forme + 1)]
            ELSE NULL::text
        END AS forme,
    f.bilan_remis,
    f.droits_rappeles,
    f.departement_du_fait
   FROM (parcours.faits_ase f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_ase'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_for (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    agent uuid,
    theme smallint,
    financement smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_for_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    agent uuid,
    theme smallint,
    financement smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_for_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.agent,
        CASE
            WHEN (f.type = 601) THEN (ARRAY['numerique'::text, 'participation'::text, 'developpementSocial'::text, 'allerVers'::text, 'territoires'::text, 'insertion'::text, 'referentParcours'::text])[(f.theme + 1)]
            ELSE NULL::text
        END AS theme,
        CASE
            WHEN (f.type = 601) THEN (ARRAY['CNFPT'::text, 'specifique'::text])[(f.financement + 1)]
            ELSE NULL::text
        END AS financement
   FROM (parcours.faits_for f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_for'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_ga (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    motif smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_ga_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    motif smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_ga_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
        CASE
            WHEN (f.type = 503) THEN (ARRAY['emploi'::text, 'formation'::text, 'termeAtteint'::text, 'abandon'::text, 'demenagement'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif
   FROM (parcours.faits_ga f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_ga'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_pch (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    droit smallint,
    sens smallint,
    motif smallint,
    departement_du_fait text
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_pch_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    droit smallint,
    sens smallint,
    motif smallint,
    departement_du_fait text
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_pch_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
        CASE
            WHEN (f.type = 312) THEN (ARRAY['PCH'::text, 'AAH'::text, 'RQTH'::text, 'CMI'::text, 'orientation'::text, 'AEEH'::text, 'autre'::text])[(f.droit + 1)]
            ELSE NULL::text
        END AS droit,
        CASE
            WHEN (f.type = 313) THEN (ARRAY['accord'::text, 'rejet'::text])[(f.sens + 1)]
            ELSE NULL::text
        END AS sens,
        CASE
            WHEN (f.type = 311) THEN (ARRAY['desistement'::text, 'depart'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif,
    f.departement_du_fait
   FROM (parcours.faits_pch f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_pch'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_personne_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    date_naissance date,
    sexe smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE TABLE parcours.faits_ref (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    referent uuid,
    accord_personne boolean,
    motif smallint,
    partenaires_convoques integer,
    partenaires_presents integer,
    personne_invitee boolean,
    personne_presente boolean,
    sens smallint,
    domaine smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_ref_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    referent uuid,
    accord_personne boolean,
    motif smallint,
    partenaires_convoques integer,
    partenaires_presents integer,
    personne_invitee boolean,
    personne_presente boolean,
    sens smallint,
    domaine smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_ref_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.referent,
    f.accord_personne,
        CASE
            WHEN (f.type = 402) THEN (ARRAY['objectifsAtteints'::text, 'abandon'::text, 'demenagement'::text, 'changementReferent'::text, 'autre'::text])[(f.motif + 1)]
            ELSE NULL::text
        END AS motif,
    f.partenaires_convoques,
    f.partenaires_presents,
    f.personne_invitee,
    f.personne_presente,
        CASE
            WHEN (f.type = 404) THEN (ARRAY['positive'::text, 'stable'::text, 'negative'::text])[(f.sens + 1)]
            ELSE NULL::text
        END AS sens,
        CASE
            WHEN (f.type = 404) THEN (ARRAY['service'::text, 'prestation'::text, 'activite'::text, 'emploi'::text, 'education'::text, 'logement'::text])[(f.domaine + 1)]
            ELSE NULL::text
        END AS domaine
   FROM (parcours.faits_ref f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_ref'::text) AND (t.code = f.type))));
CREATE TABLE parcours.faits_rsa_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    de text,
    vers text,
    nature smallint,
    date_demande date,
    date_ouverture_droit date,
    role smallint,
    foyer uuid,
    territoire text,
    soumis_droits_devoirs boolean,
    departement_origine text,
    organisme smallint,
    rang smallint,
    parcours smallint,
    date_decision date,
    auteur smallint,
    rdv text,
    objet smallint,
    date_prevue date,
    initiative smallint,
    excuse boolean,
    mode smallint,
    diagnostic text,
    destinataires smallint[],
    vulnerabilite boolean,
    suite smallint,
    fin_validite date,
    heures_hebdo numeric,
    fait smallint,
    rang_integer integer,
    forme smallint,
    assistance boolean,
    avis smallint,
    mesure smallint,
    taux integer,
    duree_mois integer,
    fondement smallint,
    foyer_smallint smallint,
    motif smallint,
    departement_du_fait text
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE TABLE parcours.faits_sai (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    indicateur text,
    debut date,
    fin date,
    valeur numeric,
    territoire text,
    origine smallint
)
PARTITION BY LIST (departement);
CREATE TABLE parcours.faits_sai_d71 (
    departement text NOT NULL,
    personne uuid NOT NULL,
    episode integer NOT NULL,
    type smallint NOT NULL,
    effet date NOT NULL,
    ordre bigint NOT NULL,
    connu_de bigint NOT NULL,
    connu_jusqu_a bigint,
    indicateur text,
    debut date,
    fin date,
    valeur numeric,
    territoire text,
    origine smallint
)
WITH (autovacuum_vacuum_insert_scale_factor='0.05');
CREATE VIEW parcours.faits_sai_lisible WITH (security_invoker='true') AS
 SELECT f.departement,
    f.personne,
    f.episode,
    t.nom AS type,
    f.effet,
    f.ordre,
    f.connu_de,
    f.connu_jusqu_a,
    f.indicateur,
    f.debut,
    f.fin,
    f.valeur,
    f.territoire,
        CASE
            WHEN (f.type = 801) THEN (ARRAY['departement'::text, 'poleEmploi'::text, 'franceTravail'::text, 'ddets'::text, 'autre'::text])[(f.origine + 1)]
            ELSE NULL::text
        END AS origine
   FROM (parcours.faits_sai f
     JOIN parcours.type_de_fait t ON (((t.nom_table = 'faits_sai'::text) AND (t.code = f.type))));
CREATE TABLE parcours.feuille_de_sceau (
    departement text NOT NULL,
    "position" bigint NOT NULL,
    fait uuid NOT NULL,
    type smallint NOT NULL,
    connu_le timestamp with time zone NOT NULL,
    empreinte bytea NOT NULL
);
CREATE TABLE parcours.habilitation (
    numero bigint NOT NULL,
    departement text NOT NULL,
    agent text NOT NULL,
    acte text NOT NULL,
    accordee bigint,
    role text,
    organisme text,
    territoire text,
    dispositif text,
    parcours text,
    du date,
    au date,
    par text NOT NULL,
    le timestamp with time zone NOT NULL,
    CONSTRAINT habilitation_acte_check CHECK ((acte = ANY (ARRAY['accordee'::text, 'retiree'::text]))),
    CONSTRAINT habilitation_check CHECK ((((acte = 'accordee'::text) AND (role IS NOT NULL) AND (accordee IS NULL)) OR ((acte = 'retiree'::text) AND (role IS NULL) AND (accordee IS NOT NULL))))
);
ALTER TABLE parcours.habilitation ALTER COLUMN numero ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME parcours.habilitation_numero_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE parcours.mt_doc_deadletterevent (
    id uuid NOT NULL,
    data jsonb NOT NULL,
    mt_last_modified timestamp with time zone DEFAULT transaction_timestamp(),
    mt_version uuid DEFAULT (md5(((random())::text || (clock_timestamp())::text)))::uuid NOT NULL,
    mt_dotnet_type character varying
);
CREATE TABLE parcours.mt_event_progression (
    name character varying NOT NULL,
    last_seq_id bigint,
    last_updated timestamp with time zone DEFAULT transaction_timestamp(),
    mode character varying DEFAULT 'none'::character varying,
    rebuild_threshold integer DEFAULT 0,
    assigned_node integer DEFAULT 0,
    heartbeat timestamp with time zone,
    agent_status character varying(20),
    pause_reason text,
    running_on_node integer,
    warning_behind_threshold bigint,
    critical_behind_threshold bigint,
    failure_category character varying(50),
    failure_event_sequence bigint,
    failure_event_type character varying(500),
    failure_event_tenant_id character varying(500)
);
CREATE TABLE parcours.mt_event_projection_floors (
    name character varying NOT NULL,
    tenant_id character varying NOT NULL,
    floor bigint NOT NULL,
    last_updated timestamp with time zone DEFAULT transaction_timestamp()
);
CREATE TABLE parcours.mt_events (
    seq_id bigint NOT NULL,
    id uuid NOT NULL,
    stream_id uuid,
    version bigint NOT NULL,
    data jsonb NOT NULL,
    bdata bytea,
    type character varying(500) NOT NULL,
    "timestamp" timestamp with time zone DEFAULT '2026-11-26 15:20:30.494219+00'::timestamp with time zone NOT NULL,
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    mt_dotnet_type character varying,
    headers jsonb,
    is_archived boolean DEFAULT false
)
PARTITION BY LIST (tenant_id);
CREATE TABLE parcours.mt_events_d71 (
    seq_id bigint NOT NULL,
    id uuid NOT NULL,
    stream_id uuid,
    version bigint NOT NULL,
    data jsonb NOT NULL,
    bdata bytea,
    type character varying(500) NOT NULL,
    "timestamp" timestamp with time zone DEFAULT '2026-11-26 15:20:30.494219+00'::timestamp with time zone NOT NULL,
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    mt_dotnet_type character varying,
    headers jsonb,
    is_archived boolean DEFAULT false
);
CREATE SEQUENCE parcours.mt_events_sequence
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE parcours.mt_events_sequence OWNED BY parcours.mt_events.seq_id;
CREATE SEQUENCE parcours.mt_events_sequence_d71
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE parcours.mt_high_water_skips (
    ending_sequence bigint NOT NULL,
    starting_sequence bigint NOT NULL,
    "timestamp" timestamp with time zone DEFAULT transaction_timestamp()
);
CREATE TABLE parcours.mt_streams (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id uuid NOT NULL,
    type character varying,
    version bigint,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    compacted_version bigint DEFAULT 0 NOT NULL,
    is_archived boolean DEFAULT false
)
PARTITION BY LIST (tenant_id);
CREATE TABLE parcours.mt_streams_d71 (
    tenant_id character varying DEFAULT '*DEFAULT*'::character varying NOT NULL,
    id uuid NOT NULL,
    type character varying,
    version bigint,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    compacted_version bigint DEFAULT 0 NOT NULL,
    is_archived boolean DEFAULT false
);
CREATE TABLE parcours.mt_tenant_partitions (
    partition_value character varying NOT NULL,
    partition_suffix character varying
);
CREATE TABLE parcours.retouche (
    departement text NOT NULL,
    ordre bigint NOT NULL,
    id uuid NOT NULL,
    racine uuid NOT NULL
);
CREATE TABLE parcours.sceau (
    departement text NOT NULL,
    jour date NOT NULL,
    premiere bigint NOT NULL,
    derniere bigint NOT NULL,
    nombre bigint NOT NULL,
    racine bytea NOT NULL,
    precedente bytea,
    cle text NOT NULL,
    signature bytea NOT NULL,
    scelle_le timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE parcours.schema_du_produit (
    empreinte text NOT NULL
);
CREATE TABLE parcours.trace_expiree (
    numero bigint NOT NULL,
    departement text NOT NULL,
    empreinte bytea NOT NULL
);
ALTER TABLE parcours.trace ALTER COLUMN numero ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME parcours.trace_numero_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY parcours.faits_ag ATTACH PARTITION parcours.faits_ag_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_apa ATTACH PARTITION parcours.faits_apa_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_ase ATTACH PARTITION parcours.faits_ase_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_for ATTACH PARTITION parcours.faits_for_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_ga ATTACH PARTITION parcours.faits_ga_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_pch ATTACH PARTITION parcours.faits_pch_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_personne ATTACH PARTITION parcours.faits_personne_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_ref ATTACH PARTITION parcours.faits_ref_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_rsa ATTACH PARTITION parcours.faits_rsa_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.faits_sai ATTACH PARTITION parcours.faits_sai_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.mt_events ATTACH PARTITION parcours.mt_events_d71 FOR VALUES IN ('71');
ALTER TABLE ONLY parcours.mt_streams ATTACH PARTITION parcours.mt_streams_d71 FOR VALUES IN ('71');
COPY parcours.arrete (departement, id, convention, annee, par, le, remplace, contenu, empreinte) FROM stdin;
\.
COPY parcours.avancement (departement, "position") FROM stdin;
71	297
\.
COPY parcours.cle_de_sceau (departement, rang, spki, precedente, signature, ajoutee_le) FROM stdin;
71	1	\\x3059301306072a8648ce3d020106082a8648ce3d030107034200049f565d9cafd4dd5a2e1c337bfbd012e7c60a6fff6732b8a85b051975d5f3bf94379f179699e011516c6310ea9b6331fe9d00df5bc034b3f46d5e1e758a0413e3	\N	\\x5804e9faedb45568d244852b27ad2f35e776c2b74f790df0afa9e625a31234ee0479d650e95cec2d42484f51d22f6c1e33f7eedd6835fe6e10ac6801f12aa7c5	2026-11-26 15:20:35.196475+00
\.
COPY parcours.connaissance (departement, jour, premiere_position, position_precedente) FROM stdin;
71	2022-05-14	101	100
71	2022-12-25	281	280
71	2022-09-21	223	222
71	2022-03-13	57	56
71	2022-03-28	71	70
71	2022-09-18	216	215
71	2023-01-24	293	292
71	2022-10-28	251	250
71	2022-09-25	224	223
71	2022-04-08	76	75
71	2022-10-23	243	242
71	2022-08-27	189	188
71	2022-04-17	87	86
71	2022-10-25	246	245
71	2022-08-30	191	190
71	2022-07-06	134	133
71	2022-07-02	130	129
71	2022-08-13	175	174
71	2022-07-08	141	140
71	2023-01-19	291	290
71	2022-10-17	240	239
71	2019-01-03	3	2
71	2022-02-25	42	41
71	2022-09-13	206	205
71	2022-07-16	144	143
71	2022-04-18	88	87
71	2022-08-08	168	167
71	2022-09-16	209	208
71	2022-08-02	160	159
71	2022-07-26	150	149
71	2022-01-21	23	22
71	2022-10-29	254	253
71	2022-04-06	74	73
71	2022-12-05	276	275
71	2019-01-06	6	5
71	2022-04-13	85	84
71	2022-12-06	277	276
71	2022-03-20	66	65
71	2022-02-24	41	40
71	2022-11-06	261	260
71	2022-07-27	153	152
71	2022-04-21	91	90
71	2022-04-20	90	89
71	2022-06-28	127	126
71	2022-09-01	193	192
71	2023-01-14	287	286
71	2022-07-18	146	145
71	2022-12-22	280	279
71	2022-01-22	25	24
71	2022-04-09	79	78
71	2022-03-14	58	57
71	2022-09-02	194	193
71	2022-02-13	34	33
71	2022-01-16	22	21
71	2022-08-07	166	165
71	2022-03-26	69	68
71	2023-01-15	288	287
71	2022-03-11	53	52
71	2022-08-12	172	171
71	2022-10-16	239	238
71	2022-11-03	257	256
71	2023-01-06	285	284
71	2022-02-28	46	45
71	2023-02-10	295	294
71	2023-01-16	290	289
71	2022-11-04	258	257
71	2022-08-09	169	168
71	2022-04-12	82	81
71	2022-03-29	73	72
71	2022-09-06	201	200
71	2022-11-26	273	272
71	2022-08-18	183	182
71	2022-10-30	255	254
71	2022-08-20	188	187
71	2022-02-19	37	36
71	2023-01-05	284	283
71	2023-02-05	294	293
71	2022-12-27	282	281
71	2022-10-14	237	236
71	2022-06-30	128	127
71	2022-03-10	52	51
71	2019-01-07	7	6
71	2022-09-14	207	206
71	2022-08-14	177	176
71	2022-04-26	92	91
71	2019-01-05	5	4
71	2022-04-10	80	79
71	2022-09-20	222	221
71	2022-06-24	125	124
71	2022-01-15	21	20
71	2022-10-27	249	248
71	2022-08-19	187	186
71	2019-01-02	2	1
71	2022-03-24	68	67
71	2022-11-05	259	258
71	2022-07-04	131	130
71	2022-11-22	269	268
71	2022-04-14	86	85
71	2019-01-04	4	3
71	2022-06-04	115	114
71	2022-11-27	274	273
71	2022-06-10	119	118
71	2022-07-29	156	155
71	2022-06-21	124	123
71	2022-08-15	178	177
71	2022-07-28	155	154
71	2022-08-10	170	169
71	2022-03-06	47	46
71	2022-07-01	129	128
71	2022-04-19	89	88
71	2022-07-31	158	157
71	2022-10-01	231	230
71	2022-09-30	229	228
71	2022-05-05	93	92
71	2022-06-01	109	108
71	2022-01-09	20	19
71	2022-10-05	232	231
71	2022-09-08	202	201
71	2022-01-06	19	18
71	2022-11-11	268	267
71	2022-08-03	161	160
71	2022-10-20	242	241
71	2022-09-29	228	227
71	2022-11-09	267	266
71	2023-02-14	297	296
71	2022-08-01	159	158
71	2022-10-07	235	234
71	2023-01-11	286	285
71	2022-07-21	147	146
71	2022-11-08	265	264
71	2022-07-05	132	131
71	2022-06-14	122	121
71	2019-02-02	9	8
71	2022-11-23	270	269
71	2022-09-15	208	207
71	2022-07-07	139	138
71	2022-05-30	106	105
71	2022-02-11	33	32
71	2022-06-13	121	120
71	2022-09-19	217	216
71	2022-06-03	114	113
71	2023-01-04	283	282
71	2022-07-17	145	144
71	2022-03-19	65	64
71	2022-03-27	70	69
71	2022-01-04	17	16
71	2022-02-20	38	37
71	2022-07-10	143	142
71	2022-09-12	205	204
71	2023-02-13	296	295
71	2023-01-21	292	291
71	2022-03-15	61	60
71	2022-06-08	117	116
71	2022-12-09	278	277
71	2022-08-17	182	181
71	2022-09-05	199	198
71	2022-06-26	126	125
71	2022-09-11	204	203
71	2022-09-09	203	202
71	2022-06-02	112	111
71	2022-05-22	103	102
71	2022-07-24	149	148
71	2022-06-06	116	115
71	2022-05-08	94	93
71	2019-01-01	1	0
71	2022-09-28	225	224
71	2022-01-24	26	25
71	2022-09-17	212	211
71	2022-11-07	264	263
71	2022-05-12	99	98
71	2022-05-29	105	104
71	2022-06-19	123	122
71	2022-05-25	104	103
71	2019-01-08	8	7
71	2022-11-29	275	274
71	2022-11-24	271	270
71	2022-08-16	179	178
71	2022-10-15	238	237
71	2022-05-15	102	101
71	2022-12-11	279	278
71	2022-10-18	241	240
71	2022-10-08	236	235
71	2022-03-07	48	47
71	2022-02-23	39	38
71	2022-03-08	51	50
71	2022-03-18	63	62
71	2022-10-26	247	246
71	2022-07-23	148	147
71	2022-06-09	118	117
71	2022-02-06	31	30
71	2022-03-12	55	54
71	2022-08-05	162	161
71	2022-03-22	67	66
71	2022-08-28	190	189
71	2022-09-04	197	196
\.
COPY parcours.correspondance (departement, genre, emetteur, identifiant) FROM stdin;
71	personne	j0	01a21871-a82c-7ec9-a823-806189693d7f
71	personne	j1	01a21871-a82c-7bda-8923-b7863a77cce0
71	personne	j2	01a21871-a82c-7225-a81f-92b136c5f8bf
71	personne	j3	01a21871-a82c-7de0-ae67-93644d813dd9
71	personne	j4	01a21871-a82c-7331-93dd-16d38b1621ac
71	personne	j5	01a21871-a82c-7bfe-86f9-cf43db694e64
71	personne	j6	01a21871-a82c-7592-b14f-813edd3a264d
71	personne	j7	01a21871-a82c-753f-ab22-b8382c7bdd54
71	personne	p13	01a21871-a82c-7a42-869b-e9ba0cdd17e4
71	foyer	f6	01a21871-a82c-765a-ae8a-d8c994978f15
71	personne	p51	01a21871-a82c-71f7-b320-d029c0c91c47
71	foyer	f25	01a21871-a82c-7bbe-bf64-bffb60486667
71	personne	p16	01a21871-a82c-7bc3-958b-70127a150162
71	foyer	f8	01a21871-a82c-792e-9936-21edf0c53b80
71	personne	p47	01a21871-a82c-7501-91ca-476ce7d5c1b5
71	foyer	f23	01a21871-a82c-711b-9806-cee94d0c1856
71	personne	p37	01a21871-a82c-788e-8d9b-a573b8c028d5
71	personne	p12	01a21871-a82d-7a89-a52c-ee067db47478
71	foyer	f18	01a21871-a82d-752e-8f14-2a3ec10327d3
71	personne	p38	01a21871-a82d-7f96-808c-bd2abb574ead
71	foyer	f19	01a21871-a82d-782c-92ed-9897c6562c38
71	personne	p54	01a21871-a82d-739b-a511-4d74561807a2
71	foyer	f27	01a21871-a82d-774b-8f28-9538ebb7e29f
71	personne	p53	01a21871-a82d-7823-a6a5-1e26b80dc9d8
71	foyer	f26	01a21871-a82d-7938-91be-f206479d268e
71	personne	p24	01a21871-a82d-7cb7-aa37-3e6062c76099
71	personne	p09	01a21871-a82d-7e66-ac9c-708c2516ba83
71	foyer	f12	01a21871-a82d-73ff-b787-5d2f8151618f
71	foyer	f4	01a21871-a82d-74cb-9471-e4205815bda2
71	personne	p28	01a21871-a82d-7e9f-8e7b-7d1614cd217c
71	foyer	f14	01a21871-a82d-7ad1-a50d-3f8102e0a824
71	personne	p36	01a21871-a82d-7275-baeb-b38c6b2ecaec
71	personne	p05	01a21871-a82d-75ac-8698-aa3c0af95aa6
71	foyer	f2	01a21871-a82d-7331-b254-b6747ac85bf7
71	personne	p58	01a21871-a82d-77be-884a-d271c7643aba
71	foyer	f29	01a21871-a82d-7d53-93c6-a4769015c28a
71	personne	p42	01a21871-a82d-71cd-b0c0-96ca0b611e46
71	personne	p46	01a21871-a82d-7d8d-9d6a-f8d11296aebf
71	foyer	f21	01a21871-a82d-7cd1-a8fa-2e0324221370
71	personne	p02	01a21871-a82d-714d-a7d7-afacdbb59005
71	foyer	f1	01a21871-a82d-7015-9251-a24e4150bfab
71	personne	p27	01a21871-a82d-7525-a072-6412786ad975
71	foyer	f13	01a21871-a82d-772a-bae3-135f7fec3fbc
71	personne	p04	01a21871-a82d-73cb-948b-49d7bfb45b34
71	personne	p35	01a21871-a82d-7078-a56d-2ffc899fa4e5
71	foyer	f17	01a21871-a82d-7446-93f6-91d7ca717948
71	personne	p18	01a21871-a82d-79ee-8bd6-96ff3fe0dcff
71	foyer	f9	01a21871-a82d-72ab-8379-259bfe39e638
71	personne	p22	01a21871-a82d-71a5-ad4a-a0d455fd2aa8
71	foyer	f11	01a21871-a82d-7dd4-935e-2c66f40dccc2
71	personne	p39	01a21871-a82d-7c30-9542-0727d528d90e
71	personne	p33	01a21871-a82d-76f1-8466-64891def0d7f
71	foyer	f16	01a21871-a82d-714b-9e0e-a07f09e1dd64
71	personne	p56	01a21871-a82d-70bd-97b7-26bc14117d0b
71	foyer	f28	01a21871-a82d-78c3-bf83-f0dcd0f6554a
71	personne	p50	01a21871-a82d-7bdc-908e-7c849d919264
71	personne	p20	01a21871-a82d-71bc-aa9c-d894a9d4f823
71	foyer	f10	01a21871-a82d-79ed-a6ac-e25a5a6b3c48
71	personne	p17	01a21871-a82d-72b7-84a2-81e08bddd586
71	personne	p32	01a21871-a82d-769e-8e48-d1eab5ac80d4
71	personne	p29	01a21871-a82d-7e40-8f71-ff0aa1bf41e2
71	personne	p11	01a21871-a82d-736c-af0c-2083e2f31dee
71	foyer	f5	01a21871-a82d-7e06-901f-87be8bce6646
71	personne	p31	01a21871-a82d-7384-8af9-6ec792d7d9f7
71	foyer	f15	01a21871-a82d-76c2-9df3-166cbf97e4d6
71	personne	p23	01a21871-a82d-72c2-acd6-3c6165d221f0
71	personne	p43	01a21871-a82d-731c-b072-70801cc1fb83
71	personne	p08	01a21871-a82d-7754-b7c1-c30371da50e2
71	personne	p00	01a21871-a82d-77d9-a01f-8ea40cc37fce
71	personne	p57	01a21871-a82d-7951-a412-f05fb0ab6e1a
71	foyer	f0	01a21871-a82d-7a42-9596-51cdf2e936d5
71	personne	p55	01a21871-a82d-7ee9-8317-7ad2786cd748
71	personne	p06	01a21871-a82d-78c0-9451-581722098011
71	foyer	f3	01a21871-a82d-7ab1-b45f-3a3ed774e5fb
71	personne	p15	01a21871-a82d-7b88-adee-f0cbf6eb4776
71	personne	p45	01a21871-a82d-7eea-b2f5-4cd32fb7ff73
71	foyer	f22	01a21871-a82d-79f7-9a44-9faccf968113
71	foyer	f7	01a21871-a82d-730d-a166-8406b1cca382
71	personne	p01	01a21871-a82d-759e-88e0-25ec364674d7
71	personne	p52	01a21871-a82d-71ec-8702-3628947e6da8
71	personne	p44	01a21871-a82d-73e0-b1dd-9bcd2e5858c0
71	personne	p19	01a21871-a82d-7b62-a608-2d10b18e491d
71	personne	p30	01a21871-a82d-71dc-ba15-f50477f07e77
71	personne	p21	01a21871-a82d-746e-8494-1584bbb3bdc0
71	personne	p10	01a21871-a82d-7b83-ae9d-063ccf2720d7
71	personne	p48	01a21871-a82d-724b-97a7-0accb01fcbb4
71	foyer	f24	01a21871-a82d-77b3-9247-be16f7893f2e
71	personne	p59	01a21871-a82d-7b8e-8156-8eccbd97509d
71	personne	p26	01a21871-a82d-719d-8fc6-cb1d3ccb9206
71	personne	p49	01a21871-a82d-709f-84de-a5e172c640a5
71	personne	p25	01a21871-a82d-72cc-a977-31e8f56900fa
71	personne	p07	01a21871-a82d-7210-b8ab-08a5553e793e
71	personne	p14	01a21871-a82d-76ca-9412-0fbed9ce4b52
71	personne	p34	01a21871-a82d-7bd9-89ef-df8ef307b932
71	personne	p40	01a21871-a82d-72a6-823a-982a7db3e532
71	foyer	f20	01a21871-a82d-708f-9e34-515013df23d4
71	personne	p03	01a21871-a82d-77a0-a6f0-f3340e841953
71	personne	p41	01a21871-a82d-76dc-9ef6-65ff22186ba8
\.
COPY parcours.departement (code, partition, inscrit_le) FROM stdin;
71	d71	2026-11-26 15:20:31.158221+00
\.
COPY parcours.departement_de_role (role, departement) FROM stdin;
\.
COPY parcours.faits_ag_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, conseiller, motif) FROM stdin;
\.
COPY parcours.faits_apa_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, complet, date_enregistrement_complet, pieces, lieu, nature, gir, motif, sens, departement_du_fait) FROM stdin;
\.
COPY parcours.faits_ase_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, base, lieu, mna, presents, personne_confiance, conditions_notifiees, besoins_couverts, date_contractualisation, themes, personne_confiance_uuid, personne_lien, choix_du_jeune, motif, logement_stable, ressources, parcours_scolaire_ou_pro, droits_sante, forme, bilan_remis, droits_rappeles, departement_du_fait) FROM stdin;
71	01a21871-a82c-7225-a81f-92b136c5f8bf	0	201	2019-02-01	11	11	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7225-a81f-92b136c5f8bf	0	212	2022-05-05	98	98	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7331-93dd-16d38b1621ac	0	201	2019-02-01	13	13	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7331-93dd-16d38b1621ac	0	212	2022-07-05	142	142	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-753f-ab22-b8382c7bdd54	0	201	2019-02-01	16	16	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-753f-ab22-b8382c7bdd54	0	212	2022-10-05	236	236	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7592-b14f-813edd3a264d	0	201	2019-02-01	15	15	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7592-b14f-813edd3a264d	0	212	2022-09-05	202	202	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bda-8923-b7863a77cce0	0	201	2019-02-01	10	10	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bda-8923-b7863a77cce0	0	212	2022-04-05	78	78	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bfe-86f9-cf43db694e64	0	201	2019-02-01	14	14	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bfe-86f9-cf43db694e64	0	212	2022-08-05	168	168	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7de0-ae67-93644d813dd9	0	201	2019-02-01	12	12	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7de0-ae67-93644d813dd9	0	212	2022-06-05	117	117	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7ec9-a823-806189693d7f	0	201	2019-02-01	9	9	\N	2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7ec9-a823-806189693d7f	0	212	2022-03-05	51	51	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY parcours.faits_for_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, agent, theme, financement) FROM stdin;
\.
COPY parcours.faits_ga_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, motif) FROM stdin;
\.
COPY parcours.faits_pch_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, droit, sens, motif, departement_du_fait) FROM stdin;
\.
COPY parcours.faits_personne_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, date_naissance, sexe) FROM stdin;
71	01a21871-a82c-71f7-b320-d029c0c91c47	0	11	2022-01-06	19	19	\N	1976-04-24	1
71	01a21871-a82c-7225-a81f-92b136c5f8bf	0	11	2019-01-01	3	3	\N	2004-05-05	\N
71	01a21871-a82c-7331-93dd-16d38b1621ac	0	11	2019-01-01	5	5	\N	2004-07-05	\N
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	0	11	2022-01-21	23	23	\N	1972-12-20	1
71	01a21871-a82c-753f-ab22-b8382c7bdd54	0	11	2019-01-01	8	8	\N	2004-10-05	\N
71	01a21871-a82c-7592-b14f-813edd3a264d	0	11	2019-01-01	7	7	\N	2004-09-05	\N
71	01a21871-a82c-788e-8d9b-a573b8c028d5	0	11	2022-01-22	25	25	\N	2002-02-10	0
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	0	11	2022-01-04	17	17	\N	1978-02-14	1
71	01a21871-a82c-7bc3-958b-70127a150162	0	11	2022-01-15	21	21	\N	1981-05-17	1
71	01a21871-a82c-7bda-8923-b7863a77cce0	0	11	2019-01-01	2	2	\N	2004-04-05	\N
71	01a21871-a82c-7bfe-86f9-cf43db694e64	0	11	2019-01-01	6	6	\N	2004-08-05	\N
71	01a21871-a82c-7de0-ae67-93644d813dd9	0	11	2019-01-01	4	4	\N	2004-06-05	\N
71	01a21871-a82c-7ec9-a823-806189693d7f	0	11	2019-01-01	1	1	\N	2004-03-05	\N
71	01a21871-a82d-7078-a56d-2ffc899fa4e5	0	11	2022-05-08	95	95	\N	2000-12-08	0
71	01a21871-a82d-709f-84de-a5e172c640a5	0	11	2022-10-15	238	238	\N	1974-02-22	0
71	01a21871-a82d-70bd-97b7-26bc14117d0b	0	11	2022-06-06	116	116	\N	1981-09-01	1
71	01a21871-a82d-714d-a7d7-afacdbb59005	0	11	2022-03-26	69	69	\N	1967-03-03	0
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	0	11	2022-10-14	237	237	\N	1991-03-27	1
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	0	11	2022-05-30	106	106	\N	1987-11-23	1
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	0	11	2022-06-19	123	123	\N	1985-09-21	1
71	01a21871-a82d-71cd-b0c0-96ca0b611e46	0	11	2022-03-18	63	63	\N	1967-07-15	1
71	01a21871-a82d-71dc-ba15-f50477f07e77	0	11	2022-09-05	199	199	\N	1995-07-03	0
71	01a21871-a82d-71ec-8702-3628947e6da8	0	11	2022-08-18	186	186	\N	1977-05-25	0
71	01a21871-a82d-7210-b8ab-08a5553e793e	0	11	2022-10-27	249	249	\N	1972-08-08	0
71	01a21871-a82d-724b-97a7-0accb01fcbb4	0	11	2022-09-18	216	216	\N	1973-01-21	0
71	01a21871-a82d-7275-baeb-b38c6b2ecaec	0	11	2022-03-10	52	52	\N	2001-01-09	0
71	01a21871-a82d-72a6-823a-982a7db3e532	0	11	2022-11-07	264	264	\N	1965-05-13	0
71	01a21871-a82d-72b7-84a2-81e08bddd586	0	11	2022-06-24	125	125	\N	1982-06-18	0
71	01a21871-a82d-72c2-acd6-3c6165d221f0	0	11	2022-07-07	140	140	\N	1988-12-24	1
71	01a21871-a82d-72cc-a977-31e8f56900fa	0	11	2022-10-23	243	243	\N	1990-02-26	0
71	01a21871-a82d-731c-b072-70801cc1fb83	0	11	2022-07-18	146	146	\N	1968-08-16	0
71	01a21871-a82d-736c-af0c-2083e2f31dee	0	11	2022-07-06	134	134	\N	1976-12-12	0
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	0	11	2022-07-06	137	137	\N	1996-08-04	1
71	01a21871-a82d-739b-a511-4d74561807a2	0	11	2022-02-06	31	31	\N	1979-07-27	0
71	01a21871-a82d-73cb-948b-49d7bfb45b34	0	11	2022-05-05	93	93	\N	1969-05-05	1
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	0	11	2022-09-02	195	195	\N	1969-09-17	0
71	01a21871-a82d-746e-8494-1584bbb3bdc0	0	11	2022-09-11	204	204	\N	1986-10-22	1
71	01a21871-a82d-7525-a072-6412786ad975	0	11	2022-03-28	72	72	\N	1992-04-28	1
71	01a21871-a82d-759e-88e0-25ec364674d7	0	11	2022-08-16	179	179	\N	1966-02-02	0
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	0	11	2022-03-11	53	53	\N	1970-06-06	0
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	0	11	2022-06-28	127	127	\N	1997-09-05	0
71	01a21871-a82d-76ca-9412-0fbed9ce4b52	0	11	2022-11-03	257	257	\N	1979-03-15	1
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	0	11	2022-11-26	273	273	\N	1966-06-14	1
71	01a21871-a82d-76f1-8466-64891def0d7f	0	11	2022-06-03	114	114	\N	1998-10-06	1
71	01a21871-a82d-7754-b7c1-c30371da50e2	0	11	2022-07-23	148	148	\N	1973-09-09	1
71	01a21871-a82d-77a0-a6f0-f3340e841953	0	11	2022-11-22	269	269	\N	1968-04-04	1
71	01a21871-a82d-77be-884a-d271c7643aba	0	11	2022-03-14	59	59	\N	1983-11-03	0
71	01a21871-a82d-77d9-a01f-8ea40cc37fce	0	11	2022-07-26	150	150	\N	1965-01-01	1
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	0	11	2022-02-11	33	33	\N	1978-06-26	0
71	01a21871-a82d-78c0-9451-581722098011	0	11	2022-08-07	166	166	\N	1971-07-07	1
71	01a21871-a82d-7951-a412-f05fb0ab6e1a	0	11	2022-07-26	151	151	\N	1982-10-02	0
71	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	0	11	2022-05-22	103	103	\N	1983-07-19	0
71	01a21871-a82d-7a89-a52c-ee067db47478	0	11	2022-01-24	26	26	\N	1977-01-13	1
71	01a21871-a82d-7b62-a608-2d10b18e491d	0	11	2022-09-04	197	197	\N	1984-08-20	0
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	0	11	2022-09-17	212	212	\N	1975-11-11	1
71	01a21871-a82d-7b88-adee-f0cbf6eb4776	0	11	2022-08-10	170	170	\N	1980-04-16	1
71	01a21871-a82d-7b8e-8156-8eccbd97509d	0	11	2022-09-19	220	220	\N	1984-12-04	1
71	01a21871-a82d-7bd9-89ef-df8ef307b932	0	11	2022-11-05	260	260	\N	1999-11-07	1
71	01a21871-a82d-7bdc-908e-7c849d919264	0	11	2022-06-13	121	121	\N	1975-03-23	1
71	01a21871-a82d-7c30-9542-0727d528d90e	0	11	2022-06-01	111	111	\N	2004-04-12	0
71	01a21871-a82d-7cb7-aa37-3e6062c76099	0	11	2022-02-24	41	41	\N	1989-01-25	0
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	0	11	2022-03-18	64	64	\N	1971-11-19	0
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	0	11	2022-07-05	133	133	\N	1994-06-02	1
71	01a21871-a82d-7e66-ac9c-708c2516ba83	0	11	2022-02-25	42	42	\N	1974-10-10	0
71	01a21871-a82d-7e9f-8e7b-7d1614cd217c	0	11	2022-03-06	47	47	\N	1993-05-01	0
71	01a21871-a82d-7ee9-8317-7ad2786cd748	0	11	2022-08-03	161	161	\N	1980-08-28	0
71	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	0	11	2022-08-10	171	171	\N	1970-10-18	1
71	01a21871-a82d-7f96-808c-bd2abb574ead	0	11	2022-01-24	29	29	\N	2003-03-11	0
\.
COPY parcours.faits_ref_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, referent, accord_personne, motif, partenaires_convoques, partenaires_presents, personne_invitee, personne_presente, sens, domaine) FROM stdin;
\.
COPY parcours.faits_rsa_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, de, vers, nature, date_demande, date_ouverture_droit, role, foyer, territoire, soumis_droits_devoirs, departement_origine, organisme, rang, parcours, date_decision, auteur, rdv, objet, date_prevue, initiative, excuse, mode, diagnostic, destinataires, vulnerabilite, suite, fin_validite, heures_hebdo, fait, rang_integer, forme, assistance, avis, mesure, taux, duree_mois, fondement, foyer_smallint, motif, departement_du_fait) FROM stdin;
71	01a21871-a82c-71f7-b320-d029c0c91c47	1	101	2022-01-06	20	20	\N	\N	\N	0	\N	2022-01-01	\N	01a21871-a82c-7bbe-bf64-bffb60486667	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-71f7-b320-d029c0c91c47	1	103	2022-03-12	56	56	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-71f7-b320-d029c0c91c47	1	104	2022-03-14	62	62	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-03-30	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	1	101	2022-01-21	24	24	\N	\N	\N	1	\N	2022-01-01	\N	01a21871-a82c-711b-9806-cee94d0c1856	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	1	103	2022-02-10	34	34	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	1	104	2022-02-12	35	35	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-02-18	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	1	112	2022-03-12	61	61	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-788e-8d9b-a573b8c028d5	1	101	2022-01-22	28	28	\N	\N	\N	1	\N	2022-01-01	\N	01a21871-a82d-752e-8f14-2a3ec10327d3	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-788e-8d9b-a573b8c028d5	1	103	2022-03-24	68	68	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-788e-8d9b-a573b8c028d5	1	104	2022-03-26	70	70	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-13	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-788e-8d9b-a573b8c028d5	1	112	2022-04-23	92	92	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	1	101	2022-01-04	18	18	\N	\N	\N	1	\N	2022-01-01	\N	01a21871-a82c-765a-ae8a-d8c994978f15	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	1	103	2022-03-11	57	57	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	1	104	2022-03-13	58	58	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-03-23	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	1	112	2022-04-10	85	85	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bc3-958b-70127a150162	1	101	2022-01-15	22	22	\N	\N	\N	1	\N	2022-01-01	\N	01a21871-a82c-792e-9936-21edf0c53b80	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bc3-958b-70127a150162	1	103	2022-02-17	37	37	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bc3-958b-70127a150162	1	104	2022-02-19	38	38	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-02-22	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bc3-958b-70127a150162	1	112	2022-03-19	67	67	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82c-7bc3-958b-70127a150162	1	119	2022-04-15	90	90	102	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-7078-a56d-2ffc899fa4e5	1	101	2022-05-08	96	96	\N	\N	\N	1	\N	2022-05-01	\N	01a21871-a82d-7446-93f6-91d7ca717948	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-709f-84de-a5e172c640a5	1	101	2022-10-15	241	241	\N	\N	\N	1	\N	2022-10-01	\N	01a21871-a82d-77b3-9247-be16f7893f2e	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-70bd-97b7-26bc14117d0b	1	101	2022-06-06	118	118	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82d-78c3-bf83-f0dcd0f6554a	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-70bd-97b7-26bc14117d0b	1	119	2022-09-04	203	203	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-714d-a7d7-afacdbb59005	1	101	2022-03-26	71	71	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82d-7015-9251-a24e4150bfab	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-714d-a7d7-afacdbb59005	1	103	2022-05-29	105	105	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-714d-a7d7-afacdbb59005	1	104	2022-05-31	109	109	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-06-21	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-714d-a7d7-afacdbb59005	1	112	2022-06-28	129	129	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	1	101	2022-10-14	240	240	\N	\N	\N	0	\N	2022-10-01	\N	01a21871-a82d-772a-bae3-135f7fec3fbc	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	1	104	2022-12-24	281	281	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-12-30	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	1	103	2022-12-22	282	282	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	1	112	2023-01-21	293	293	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	101	2022-05-30	107	107	\N	\N	\N	0	\N	2022-05-01	\N	01a21871-a82d-7dd4-935e-2c66f40dccc2	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	104	2022-07-27	155	155	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-07	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	103	2022-07-25	156	156	206	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	103	2022-07-22	156	206	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	112	2022-08-24	189	189	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	1	101	2022-06-19	124	124	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82d-79ed-a6ac-e25a5a6b3c48	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	1	104	2022-07-01	130	130	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-07-17	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	1	103	2022-06-29	131	131	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	1	112	2022-07-29	159	159	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71cd-b0c0-96ca0b611e46	1	101	2022-03-18	66	66	\N	\N	\N	1	\N	2022-03-01	\N	01a21871-a82d-7cd1-a8fa-2e0324221370	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71dc-ba15-f50477f07e77	1	101	2022-09-05	200	200	\N	\N	\N	0	\N	2022-09-01	\N	01a21871-a82d-76c2-9df3-166cbf97e4d6	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71dc-ba15-f50477f07e77	1	103	2022-11-05	262	262	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71dc-ba15-f50477f07e77	1	104	2022-11-07	265	265	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-11-21	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71ec-8702-3628947e6da8	1	101	2022-08-18	187	187	\N	\N	\N	1	\N	2022-08-01	\N	01a21871-a82d-7938-91be-f206479d268e	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71ec-8702-3628947e6da8	1	103	2022-10-25	250	250	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71ec-8702-3628947e6da8	1	104	2022-10-27	253	253	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-11-16	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-71ec-8702-3628947e6da8	1	112	2022-11-24	274	274	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7210-b8ab-08a5553e793e	1	101	2022-10-27	251	251	\N	\N	\N	1	\N	2022-10-01	\N	01a21871-a82d-7ab1-b45f-3a3ed774e5fb	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-724b-97a7-0accb01fcbb4	1	101	2022-09-18	219	219	\N	\N	\N	0	\N	2022-09-01	\N	01a21871-a82d-77b3-9247-be16f7893f2e	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-724b-97a7-0accb01fcbb4	1	103	2022-10-27	252	252	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-724b-97a7-0accb01fcbb4	1	104	2022-10-29	256	256	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-11-13	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-724b-97a7-0accb01fcbb4	1	119	2022-12-17	280	280	290	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-7275-baeb-b38c6b2ecaec	1	101	2022-03-10	55	55	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82d-752e-8f14-2a3ec10327d3	TAS-MP	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7275-baeb-b38c6b2ecaec	1	104	2022-04-16	87	87	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-22	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7275-baeb-b38c6b2ecaec	1	103	2022-04-14	88	88	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72a6-823a-982a7db3e532	1	101	2022-11-07	266	266	\N	\N	\N	1	\N	2022-11-01	\N	01a21871-a82d-708f-9e34-515013df23d4	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72a6-823a-982a7db3e532	1	103	2023-01-11	286	286	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72a6-823a-982a7db3e532	1	104	2023-01-13	287	287	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2023-01-16	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72a6-823a-982a7db3e532	1	119	2023-02-05	295	295	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-72a6-823a-982a7db3e532	1	112	2023-02-10	296	296	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72b7-84a2-81e08bddd586	1	101	2022-06-24	126	126	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82c-792e-9936-21edf0c53b80	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72b7-84a2-81e08bddd586	1	103	2022-08-13	177	177	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72b7-84a2-81e08bddd586	1	104	2022-08-15	181	181	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-28	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72b7-84a2-81e08bddd586	1	112	2022-09-12	208	208	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72c2-acd6-3c6165d221f0	1	101	2022-07-07	141	141	\N	\N	\N	0	\N	2022-07-01	\N	01a21871-a82d-7dd4-935e-2c66f40dccc2	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72c2-acd6-3c6165d221f0	1	104	2022-08-17	185	185	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-31	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72c2-acd6-3c6165d221f0	1	103	2022-08-15	188	188	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72c2-acd6-3c6165d221f0	1	112	2022-09-14	213	213	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72cc-a977-31e8f56900fa	1	101	2022-10-23	244	244	\N	\N	\N	0	\N	2022-10-01	\N	01a21871-a82d-73ff-b787-5d2f8151618f	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72cc-a977-31e8f56900fa	1	104	2022-12-04	276	276	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-12-21	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72cc-a977-31e8f56900fa	1	103	2022-12-02	277	277	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-72cc-a977-31e8f56900fa	1	112	2023-01-01	283	283	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-731c-b072-70801cc1fb83	1	101	2022-07-18	147	147	\N	\N	\N	0	\N	2022-07-01	\N	01a21871-a82d-7cd1-a8fa-2e0324221370	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-731c-b072-70801cc1fb83	1	103	2022-09-17	214	214	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-731c-b072-70801cc1fb83	1	104	2022-09-19	222	222	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-09-30	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-731c-b072-70801cc1fb83	1	112	2022-10-17	242	242	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-736c-af0c-2083e2f31dee	1	101	2022-07-06	135	135	\N	\N	\N	0	\N	2022-07-01	\N	01a21871-a82d-7e06-901f-87be8bce6646	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-736c-af0c-2083e2f31dee	1	103	2022-07-14	144	144	194	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-736c-af0c-2083e2f31dee	1	103	2022-07-11	144	194	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-736c-af0c-2083e2f31dee	1	104	2022-07-16	145	145	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-04	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-736c-af0c-2083e2f31dee	1	112	2022-08-13	180	180	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	1	101	2022-07-06	138	138	\N	\N	\N	0	\N	2022-07-01	\N	01a21871-a82d-76c2-9df3-166cbf97e4d6	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	1	103	2022-07-30	158	158	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	1	104	2022-08-01	160	160	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-03	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	1	112	2022-08-29	193	193	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-739b-a511-4d74561807a2	1	101	2022-02-06	32	32	\N	\N	\N	1	\N	2022-02-01	\N	01a21871-a82d-774b-8f28-9538ebb7e29f	TAS-CL	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-739b-a511-4d74561807a2	1	103	2022-02-22	40	40	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-739b-a511-4d74561807a2	1	104	2022-02-24	45	45	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-03-10	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73cb-948b-49d7bfb45b34	1	101	2022-05-05	94	94	\N	\N	\N	0	\N	2022-05-01	\N	01a21871-a82d-7331-b254-b6747ac85bf7	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73cb-948b-49d7bfb45b34	1	103	2022-06-07	119	119	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73cb-948b-49d7bfb45b34	1	104	2022-06-09	120	120	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-06-20	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73cb-948b-49d7bfb45b34	1	112	2022-07-07	143	143	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	101	2022-09-02	196	196	\N	\N	\N	0	\N	2022-09-01	\N	01a21871-a82d-79f7-9a44-9faccf968113	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	103	2022-10-22	245	245	279	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	103	2022-10-19	245	279	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	104	2022-10-24	246	246	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-11-01	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	112	2022-11-21	272	272	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-746e-8494-1584bbb3bdc0	1	101	2022-09-11	207	207	\N	\N	\N	1	\N	2022-09-01	\N	01a21871-a82d-79ed-a6ac-e25a5a6b3c48	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7525-a072-6412786ad975	1	101	2022-03-28	73	73	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82d-772a-bae3-135f7fec3fbc	TAS-MP	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7525-a072-6412786ad975	1	103	2022-05-30	110	110	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7525-a072-6412786ad975	1	104	2022-06-01	112	112	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-06-04	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-759e-88e0-25ec364674d7	1	101	2022-08-16	183	183	\N	\N	\N	1	\N	2022-08-01	\N	01a21871-a82d-7a42-9596-51cdf2e936d5	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-759e-88e0-25ec364674d7	1	103	2022-09-27	229	229	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-759e-88e0-25ec364674d7	1	104	2022-09-29	230	230	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-10-06	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-759e-88e0-25ec364674d7	1	112	2022-10-27	255	255	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	1	101	2022-03-11	54	54	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82d-7331-b254-b6747ac85bf7	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	1	103	2022-04-09	80	80	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	1	104	2022-04-11	82	82	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	1	112	2022-05-09	99	99	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	101	2022-06-28	128	128	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82d-714b-9e0e-a07f09e1dd64	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	104	2022-08-12	176	176	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-09-01	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	103	2022-08-10	178	178	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	112	2022-09-09	205	205	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	119	2022-09-26	231	231	248	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-76ca-9412-0fbed9ce4b52	1	101	2022-11-03	259	259	\N	\N	\N	0	\N	2022-11-01	\N	01a21871-a82d-730d-a166-8406b1cca382	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	1	101	2022-11-26	275	275	\N	\N	\N	1	\N	2022-11-01	\N	01a21871-a82d-708f-9e34-515013df23d4	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	1	103	2023-01-03	284	284	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	1	104	2023-01-05	285	285	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2023-01-19	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	1	112	2023-02-02	294	294	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76f1-8466-64891def0d7f	1	101	2022-06-03	115	115	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82d-714b-9e0e-a07f09e1dd64	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76f1-8466-64891def0d7f	1	104	2022-08-04	162	162	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-22	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76f1-8466-64891def0d7f	1	103	2022-08-02	167	167	223	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-76f1-8466-64891def0d7f	1	103	2022-07-30	167	223	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7754-b7c1-c30371da50e2	1	101	2022-07-23	149	149	\N	\N	\N	1	\N	2022-07-01	\N	01a21871-a82d-74cb-9471-e4205815bda2	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7754-b7c1-c30371da50e2	1	104	2022-08-16	182	182	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-27	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7754-b7c1-c30371da50e2	1	103	2022-08-14	184	184	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7754-b7c1-c30371da50e2	1	112	2022-09-13	210	210	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7754-b7c1-c30371da50e2	1	119	2022-10-21	247	247	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-77a0-a6f0-f3340e841953	1	101	2022-11-22	271	271	\N	\N	\N	1	\N	2022-11-01	\N	01a21871-a82d-7015-9251-a24e4150bfab	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77a0-a6f0-f3340e841953	1	104	2023-01-18	291	291	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2023-01-27	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77a0-a6f0-f3340e841953	1	103	2023-01-16	292	292	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77be-884a-d271c7643aba	1	101	2022-03-14	60	60	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82d-7d53-93c6-a4769015c28a	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77be-884a-d271c7643aba	1	103	2022-04-05	75	75	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77be-884a-d271c7643aba	1	104	2022-04-07	77	77	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-19	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77be-884a-d271c7643aba	1	112	2022-05-05	97	97	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77d9-a01f-8ea40cc37fce	1	101	2022-07-26	153	153	\N	\N	\N	0	\N	2022-07-01	\N	01a21871-a82d-7a42-9596-51cdf2e936d5	TAS-MALC	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-77d9-a01f-8ea40cc37fce	1	119	2022-10-24	254	254	270	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	1	101	2022-02-11	36	36	\N	\N	\N	0	\N	2022-02-01	\N	01a21871-a82d-7938-91be-f206479d268e	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	1	103	2022-04-11	84	84	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	1	104	2022-04-13	86	86	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-05-01	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	1	112	2022-05-11	101	101	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-78c0-9451-581722098011	1	101	2022-08-07	169	169	\N	\N	\N	0	\N	2022-08-01	\N	01a21871-a82d-7ab1-b45f-3a3ed774e5fb	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-78c0-9451-581722098011	1	103	2022-09-16	209	209	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-78c0-9451-581722098011	1	104	2022-09-18	217	217	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-09-25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7951-a412-f05fb0ab6e1a	1	101	2022-07-26	152	152	\N	\N	\N	1	\N	2022-07-01	\N	01a21871-a82d-78c3-bf83-f0dcd0f6554a	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7951-a412-f05fb0ab6e1a	1	103	2022-09-14	211	211	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7951-a412-f05fb0ab6e1a	1	104	2022-09-16	215	215	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-09-21	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	1	101	2022-05-22	104	104	\N	\N	\N	0	\N	2022-05-01	\N	01a21871-a82d-72ab-8379-259bfe39e638	TAS-CL	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	1	103	2022-07-04	132	132	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	1	104	2022-07-06	139	139	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-07-24	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7a89-a52c-ee067db47478	1	101	2022-01-24	27	27	\N	\N	\N	1	\N	2022-01-01	\N	01a21871-a82c-765a-ae8a-d8c994978f15	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7a89-a52c-ee067db47478	1	104	2022-02-22	39	39	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-02-25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7a89-a52c-ee067db47478	1	103	2022-02-20	43	43	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b62-a608-2d10b18e491d	1	101	2022-09-04	201	201	\N	\N	\N	0	\N	2022-09-01	\N	01a21871-a82d-72ab-8379-259bfe39e638	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b62-a608-2d10b18e491d	1	104	2022-11-08	267	267	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-11-18	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b62-a608-2d10b18e491d	1	103	2022-11-06	268	268	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b62-a608-2d10b18e491d	1	112	2022-12-06	278	278	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	1	101	2022-09-17	218	218	\N	\N	\N	0	\N	2022-09-01	\N	01a21871-a82d-7e06-901f-87be8bce6646	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	1	103	2022-10-04	232	232	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	2	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	1	104	2022-10-06	235	235	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-10-13	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	1	112	2022-11-03	261	261	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b88-adee-f0cbf6eb4776	1	101	2022-08-10	175	175	\N	\N	\N	0	\N	2022-08-01	\N	01a21871-a82d-730d-a166-8406b1cca382	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b88-adee-f0cbf6eb4776	1	103	2022-09-25	224	224	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b88-adee-f0cbf6eb4776	1	104	2022-09-27	225	225	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-10-06	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b8e-8156-8eccbd97509d	1	101	2022-09-19	221	221	\N	\N	\N	1	\N	2022-09-01	\N	01a21871-a82d-7d53-93c6-a4769015c28a	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b8e-8156-8eccbd97509d	1	103	2022-10-02	233	233	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b8e-8156-8eccbd97509d	1	104	2022-10-04	234	234	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-10-17	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7b8e-8156-8eccbd97509d	1	112	2022-11-01	258	258	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bd9-89ef-df8ef307b932	1	101	2022-11-05	263	263	\N	\N	\N	0	\N	2022-11-01	\N	01a21871-a82d-7446-93f6-91d7ca717948	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bd9-89ef-df8ef307b932	1	103	2023-01-12	288	288	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bd9-89ef-df8ef307b932	1	104	2023-01-14	289	289	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2023-01-20	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bd9-89ef-df8ef307b932	1	112	2023-02-11	297	297	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bdc-908e-7c849d919264	1	101	2022-06-13	122	122	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82c-7bbe-bf64-bffb60486667	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bdc-908e-7c849d919264	1	103	2022-08-02	163	163	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bdc-908e-7c849d919264	1	104	2022-08-04	164	164	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-26	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7bdc-908e-7c849d919264	1	112	2022-09-01	198	198	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7c30-9542-0727d528d90e	1	101	2022-06-01	113	113	\N	\N	\N	0	\N	2022-06-01	\N	01a21871-a82d-782c-92ed-9897c6562c38	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7c30-9542-0727d528d90e	1	103	2022-08-09	172	172	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7c30-9542-0727d528d90e	1	104	2022-08-11	173	173	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-28	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7cb7-aa37-3e6062c76099	1	101	2022-02-24	44	44	\N	\N	\N	1	\N	2022-02-01	\N	01a21871-a82d-73ff-b787-5d2f8151618f	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7cb7-aa37-3e6062c76099	1	104	2022-04-07	76	76	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-23	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7cb7-aa37-3e6062c76099	1	103	2022-04-05	81	81	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	1	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7cb7-aa37-3e6062c76099	1	119	2022-05-25	108	108	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	\N
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	1	101	2022-03-18	65	65	\N	\N	\N	0	\N	2022-03-01	\N	01a21871-a82c-711b-9806-cee94d0c1856	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	1	103	2022-04-09	79	79	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	1	104	2022-04-11	83	83	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-25	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	1	112	2022-05-09	100	100	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	1	101	2022-07-05	136	136	\N	\N	\N	1	\N	2022-07-01	\N	01a21871-a82d-7ad1-a50d-3f8102e0a824	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	1	103	2022-07-26	154	154	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	1	104	2022-07-28	157	157	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-08-13	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	1	112	2022-08-25	190	190	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e66-ac9c-708c2516ba83	1	101	2022-02-25	46	46	\N	\N	\N	1	\N	2022-02-01	\N	01a21871-a82d-74cb-9471-e4205815bda2	TAS-MP	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e66-ac9c-708c2516ba83	1	104	2022-04-18	89	89	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-04-22	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e66-ac9c-708c2516ba83	1	103	2022-04-16	91	91	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7e9f-8e7b-7d1614cd217c	1	101	2022-03-06	48	48	\N	\N	\N	1	\N	2022-03-01	\N	01a21871-a82d-7ad1-a50d-3f8102e0a824	TAS-MALC	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7ee9-8317-7ad2786cd748	1	101	2022-08-03	165	165	\N	\N	\N	1	\N	2022-08-01	\N	01a21871-a82d-774b-8f28-9538ebb7e29f	TAS-CL	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7ee9-8317-7ad2786cd748	1	103	2022-08-27	191	191	239	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7ee9-8317-7ad2786cd748	1	103	2022-08-24	191	239	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	4	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7ee9-8317-7ad2786cd748	1	104	2022-08-29	192	192	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-09-14	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7ee9-8317-7ad2786cd748	1	112	2022-09-26	228	228	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	1	101	2022-08-10	174	174	\N	\N	\N	1	\N	2022-08-01	\N	01a21871-a82d-79f7-9a44-9faccf968113	TAS-MALC	f	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	1	103	2022-09-25	226	226	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	1	104	2022-09-27	227	227	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-10-15	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7f96-808c-bd2abb574ead	1	101	2022-01-24	30	30	\N	\N	\N	0	\N	2022-01-01	\N	01a21871-a82d-782c-92ed-9897c6562c38	TAS-MP	t	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7f96-808c-bd2abb574ead	1	103	2022-03-04	49	49	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	0	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7f96-808c-bd2abb574ead	1	104	2022-03-06	50	50	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	r1	0	2022-03-16	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
71	01a21871-a82d-7f96-808c-bd2abb574ead	1	112	2022-04-03	74	74	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	0	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
\.
COPY parcours.faits_sai_d71 (departement, personne, episode, type, effet, ordre, connu_de, connu_jusqu_a, indicateur, debut, fin, valeur, territoire, origine) FROM stdin;
\.
COPY parcours.feuille_de_sceau (departement, "position", fait, type, connu_le, empreinte) FROM stdin;
71	1	fc285a29-6d6a-5578-bdbf-d4d3f8176be6	11	2019-01-01 22:59:59.999999+00	\\x0f6736407c74401464425a18ed038229593e6990e28293904b0f5650e4b10904
71	2	ee8f3e1e-b668-50f5-851c-bad6ea5a89c0	11	2019-01-02 22:59:59.999999+00	\\x16170537061a5236d65f1ec7fee5edaa72eed1264343fbaa10ba5438ba4f4298
71	3	366c1267-5d21-5a4f-9f2a-1e64bb268fea	11	2019-01-03 22:59:59.999999+00	\\xd26effe82368f17560ad6c67d03d5d08993e416e4506039077082ca2388d9756
71	4	bdacf252-4909-56c0-b136-f29bf0dd0918	11	2019-01-04 22:59:59.999999+00	\\x09dd0c3dc5fd35400484e7a82f91aefb698939ead73d46862ebea0cb69fcef34
71	5	f499ac4b-4e43-5241-995f-f5e953deeadb	11	2019-01-05 22:59:59.999999+00	\\x44bfda5a3b9afc6bcff65cd0c67924639a8d0c45e10c2abb339af42da202cac0
71	6	a91db070-432e-5f39-8653-ae7bfb7507ea	11	2019-01-06 22:59:59.999999+00	\\x38744e88b56c79c00445a001a82ca30304d9c0ae65aa11288c09f6125f6540f7
71	7	ae7b0904-5887-5f2c-976f-d8f072c9a6a6	11	2019-01-07 22:59:59.999999+00	\\x66eb0bb953b5d991a4c1e26c285566b4c4944742cda1a99be146e0acdad11100
71	8	42f1780f-62a4-5702-9e7c-c260439f0b5f	11	2019-01-08 22:59:59.999999+00	\\xaf2b9a510461f5f8d5dca1ef8525217526cbdbeb1910b60864867baa0a786f7f
71	9	6e2f3717-7fac-5e76-9af6-c55f3a1fd82c	201	2019-02-02 22:59:59.999999+00	\\x37d9b7263483f18e2b36f6e018e04070149fc958d307d3eee229591dffbf3178
71	10	1303d3ce-d48c-5380-8328-18db97976163	201	2019-02-02 22:59:59.999999+00	\\xe033e0cb009b7afadcd68db32330edef6e5e2f664555c8f0a3e443d38002e9bf
71	11	824c909e-087d-5e95-90c7-60dcedeaa068	201	2019-02-02 22:59:59.999999+00	\\x01c066dc018bce3fbc996d2f2735d22ce2eef1784950d2fa944c22a614cafdad
71	12	53ee1fae-5d53-590b-ae7d-37258a99d842	201	2019-02-02 22:59:59.999999+00	\\x1d5ac4e7f42ad5af5fabfa7862221817e47788b8de69063270b76e758d663e57
71	13	50d81cce-7ef5-5d62-8d75-0d87e4350e80	201	2019-02-02 22:59:59.999999+00	\\xb5459ee673aba7f43a8ebdcb9330e9be0f431a25eaca1e52308766868b6aee03
71	14	15206160-8615-5023-9d52-c75eb45bb8a3	201	2019-02-02 22:59:59.999999+00	\\x4985070f5bb0fd840e2a6c74680074a5b239abf36635385d4e52df1c74a943ad
71	15	1cff6ba5-97ae-5d48-875b-ec994658f6b2	201	2019-02-02 22:59:59.999999+00	\\x8eeae7d8ec842925f5daf60ead8f01aa2891ce1cbb728215eb8ba90cc4e4f29a
71	16	fad913ab-3b82-5f07-a8df-1110bc7254cd	201	2019-02-02 22:59:59.999999+00	\\x8e3d9c42cb97f9b92bd41b1a019ef75a845615a6b510b318c69f41e4917f23d1
71	17	79c027fc-ca07-52bb-a969-cebac5d2d7c9	11	2022-01-04 22:59:59.999999+00	\\x03aaee41f5eac7ecdcfd77a4e35252d135dbead49a9aa5f89dd6a595d65dac7c
71	18	8e949c1d-9ac0-5a23-9b08-67cbe4c22646	101	2022-01-04 22:59:59.999999+00	\\x9f5fbccbb49d4bf588ed433e07acf94fbf6f292595c5e15097fab8bacff716b7
71	19	adde6611-e40a-5d9a-b74d-9cb17141ba9f	11	2022-01-06 22:59:59.999999+00	\\x228a2bd702f7ea52efe68cbf238c464fdc2cae5172649f0c0905ce122b96611a
71	20	785353a7-cdd1-5742-984a-4e170022ca16	101	2022-01-09 22:59:59.999999+00	\\x59d4563eb269b7455c94603ad8d7c404182a5f07a292dbdf8ba2ef6bc95b2b83
71	21	21d53dc3-9286-563b-91ff-cef6a5a369a7	11	2022-01-15 22:59:59.999999+00	\\xc4d040b159e4c423262d9479e6884ea5951e1fa692e30f29998929bc00fee263
71	22	68acf96b-eb4d-5a14-822d-1611afc450b5	101	2022-01-16 22:59:59.999999+00	\\x21c1bb5752ce46f00c4209b874636241a03012b3307c89763ffabb9250dd29f2
71	23	0cc1bd52-9392-566e-9db5-4c0615c13ad5	11	2022-01-21 22:59:59.999999+00	\\xd268c82ff25882027d50fee9a7f7c14679a04870436b7b36a22b2390fcf677d6
71	24	0a4958c1-c0b8-53c2-bb56-14604da6ddea	101	2022-01-21 22:59:59.999999+00	\\x8fc80cfad269b38acd47e2403d6ac079ddb29d3189cd3ca12b0d7ed5d4193ccb
71	25	74834739-306c-5555-bc29-7d520c3e1905	11	2022-01-22 22:59:59.999999+00	\\x5a7fac5fa147501794345eb881a6ae4fc552ae8d1be5890f51f58b58ef672b76
71	26	2eea82ae-4516-52d3-aa5e-192db00d4355	11	2022-01-24 22:59:59.999999+00	\\xbfc013b50aa33b5b242ec887d7d54f9ae71db0c47de41687512bcd478369bb8e
71	27	0469e015-d16d-5cb2-b15c-ee42b56b293c	101	2022-01-24 22:59:59.999999+00	\\x29838046a5865b91e212449543a7cd500fbf1152319248b5a19d599ab5ae0254
71	28	5630f568-d983-5f3f-90c0-dc46e064e008	101	2022-01-24 22:59:59.999999+00	\\x485e467f63c0f8192599ed9b7f9784ae89f6bca38a572fe1c259e3c82984bac3
71	29	11f34f82-cae7-5896-b72c-e2eb1a942d2d	11	2022-01-24 22:59:59.999999+00	\\xa63a0110882c5a89b6d662af81e276b6b4a8be06d5d6750e59f86941450710cd
71	30	e734e6f9-bfe2-5c50-9e69-05c6919ef0f5	101	2022-01-24 22:59:59.999999+00	\\xa3d58c1cf0b463b238c49b21623030a56802d8104ce71e160a60bfb7b3669bd4
71	31	dd7a4b24-2110-58eb-9180-fa75e96a4d72	11	2022-02-06 22:59:59.999999+00	\\x0b488f58a8960ac114e2ab0c4961b8345a80f3379d8b04dcdb67b49e4c53c281
71	32	8d29685b-0c52-5206-a590-9d20ddfd701d	101	2022-02-06 22:59:59.999999+00	\\x8a14f8c40115f1d4b75c14f0abd603d2f83796b49eaac46da7ff9de33274fb85
71	33	905e5d8b-325f-520e-b64d-ea0482bd43bd	11	2022-02-11 22:59:59.999999+00	\\x7d169dd325d14e94cc9f622c65b1128d06f4beb0b8c183e642b82bbbe4ca07d5
71	34	4c723f37-0296-5b65-8449-a31b323fc9b4	103	2022-02-13 22:59:59.999999+00	\\x77cd042fdce5796a75cd1313e9bffcbc81571483b3f9585b561bccb2ce69550e
71	35	b230a973-e3cd-5ad6-832a-d9383177b0e8	104	2022-02-13 22:59:59.999999+00	\\x056bd4ade687ab06d70b6cfb86e796562eddea93fe2a6a12835527e93fc7515f
71	36	159983e9-3926-5cca-a89f-2a98b56f6b4a	101	2022-02-13 22:59:59.999999+00	\\xacab0acc24b27f659383b6abb009825840f2a02cf0fb5c438e926a07c993fc68
71	37	29699cc5-5a3b-5ff2-8de9-58e5c8e6dc59	103	2022-02-19 22:59:59.999999+00	\\x042708f00f286c56d6e1eba89c4624762348677594b88eec7ecabb5aef1a2d4a
71	38	a9a84722-4879-5af8-b687-02700000daed	104	2022-02-20 22:59:59.999999+00	\\x174ff79fccd1d2302db0a3b3ac6486529463ea8a7396de03b11113c69e9b16c2
71	39	2b4b7335-5903-5de3-b520-bf66e3f771a1	104	2022-02-23 22:59:59.999999+00	\\xc820695ca9dcb30689d1d9fc3c9cf4a28cbbe001c41358af134165b63274fb8c
71	40	3463bf17-236b-58f1-b67d-7239385f586e	103	2022-02-23 22:59:59.999999+00	\\x83f4824a8ded1e3b3ca49cdd1ae100d2634a690ea48415e6de5ded6d7f6a6b26
71	41	c80998bf-8894-5185-b404-c21f13234788	11	2022-02-24 22:59:59.999999+00	\\xb8978f7c89334e46a2dc4221d87eb8edfa5e94e4a36b1898f9c6e33b1f624eb6
71	42	f4a28e5e-0492-5981-b8c3-894a562b4cf7	11	2022-02-25 22:59:59.999999+00	\\xf9de47254ed925aa6ddf685643a0b6e017bea8b655bce6acff6b518a5927984c
71	43	e5490eb1-68e7-589d-aca2-70e834916053	103	2022-02-25 22:59:59.999999+00	\\x0409fd9ea44d975690261fe0ef5a6ba763dbbbccd7b4f7b456acbb6deebea579
71	44	fac35adb-da56-5981-8f18-8bb20926d1ab	101	2022-02-25 22:59:59.999999+00	\\xae194a013bcc86a58f7e7cfcbe491aed385aa50c5658f1ccf16ea0d9cff94713
71	45	ef735a0d-a537-54e2-aa58-e77b05fbf76b	104	2022-02-25 22:59:59.999999+00	\\xd17d8885080e3dd8e170903513fa99d0e87fb2145065462c3959b8ec822b2c90
71	46	931ea9dd-c906-5da6-afe7-d58811a25f21	101	2022-02-28 22:59:59.999999+00	\\xd85f3bf5dd41d57317c7a974d1011eb38061b939a6beb99269a4dd1a6be54ce2
71	47	e8b62227-4b85-5075-bf0f-f537f65ea93c	11	2022-03-06 22:59:59.999999+00	\\x039740efc510425a0fe28f263510baa9b987d118e4152c9fdcc5d234dc904967
71	48	d69e09d2-d8a5-5146-bacd-15e61f6440b9	101	2022-03-07 22:59:59.999999+00	\\x53b315b138cd95e9409f4521d7c58e749efce0e8c0daffe9251ae738ee3891c5
71	49	7365998d-67ec-51a2-89ff-7ef2f71e3aa6	103	2022-03-07 22:59:59.999999+00	\\x4dcbcf725a8de7ba7549d5d00a6e245fe51b2a57d52e89467b58e98940f68a5d
71	50	b1b699e1-0984-515b-a60e-7f1ad5cb1a3e	104	2022-03-07 22:59:59.999999+00	\\xf120b2818aeb0b1b8dd88f6d2e3c05aab64ff66ca54bf8c21256d928fd1d231b
71	51	49aeef9e-8909-508a-ad9a-4c80b2a743f7	212	2022-03-08 22:59:59.999999+00	\\xa8c86b7f8524e0a68c1038433c5529c5246564097a06fc96165abb7fc5a5266d
71	52	b0c2d6b4-d3c9-5ecf-9a21-5fa72491dc08	11	2022-03-10 22:59:59.999999+00	\\x53c38b054c749cc5aa1f470408dbe6c9ade0a752e3205b32154ce47fdbd3486f
71	53	89da7555-ad14-542f-90b1-203a24dce8c4	11	2022-03-11 22:59:59.999999+00	\\xefea66206a347c29962e0d091b44c2250c16b9ef7303b77dae3a887253d58cae
71	54	80883193-3e8f-5068-b82f-dc2952f6d327	101	2022-03-11 22:59:59.999999+00	\\xff5b1e4e27a5433e011ee6f6a4ca52e1b1ea4b1eb469bd176ab3a54a67c05079
71	55	0f577fbe-c0b4-5da4-8f37-007dfa99c193	101	2022-03-12 22:59:59.999999+00	\\x96127f2e52f274000a253bd19b5a0e3e834ccb0a0bc1de4a88463c2f92bbd165
71	56	1c8e4c29-76b6-591c-8f41-b4777e29757c	103	2022-03-12 22:59:59.999999+00	\\xb701479952248ac7086ce0340d07e0c8661f4247204363387fb638ea80c3bd85
71	57	cf965667-f12e-56c6-8f06-f6f511e9dae9	103	2022-03-13 22:59:59.999999+00	\\x2c279f163ab171dd1a39a7d05ce1d7382378cd88b7d362a05cf1870b038dd4d3
71	58	357f1e4a-deda-59cf-b481-93ca5e11723d	104	2022-03-14 22:59:59.999999+00	\\xf2f6a720c203db5dc255860180e5aa60c5130443fc29bc8f480d7dab56923607
71	59	acbd346c-2ae5-522d-9309-b355aedf8d5f	11	2022-03-14 22:59:59.999999+00	\\x3f4901fd52206d23f2ad12540e3c74d1ffc61c5e71d4e540a3d186fd105e33c8
71	60	8b66d299-411e-5cbd-a43e-a7334192dd50	101	2022-03-14 22:59:59.999999+00	\\x9058616cb635abec15663edb4886510b787b303c6d952ca0c427006616f3a38d
71	61	9a06e0fc-4ea2-5484-82b2-ef72e4041366	112	2022-03-15 22:59:59.999999+00	\\x6276fa3a069ae34d2f8642ec8fb77c4928bed56c20d16743f1345c11eab492d8
71	62	cc3ef7f6-ff6d-51e5-aa11-d15967c52675	104	2022-03-15 22:59:59.999999+00	\\x2d1c4360187bb37fc6e7e34f793c700f5cc1d08dcb43f4a72d72b3f1d9d9e999
71	63	a0e56cbb-ed6f-51ba-befd-8dc8619dc252	11	2022-03-18 22:59:59.999999+00	\\xd5a26a6b14e91c6380a04ee37384b6cfe0b94c6f4b022ed8e836e2645be02bdf
71	64	b457612b-e2ba-54ac-992f-5ee0eec22e3d	11	2022-03-18 22:59:59.999999+00	\\x46ae45020af6e8408d8a4440e8d291568de1d84c7e56f3ae46e4fe32080cc662
71	65	1789336e-d63f-5940-ad66-3248ce4fe1b4	101	2022-03-19 22:59:59.999999+00	\\xeb63ded68e623e5b56b13c705035d379a50601afda982fdd875f73ecef01c0d3
71	66	c80f3bde-f0b6-5951-a1b6-c97e9db5c8f2	101	2022-03-20 22:59:59.999999+00	\\x5f8036da30a9e4990e9c2d2c6f328464b3d8aabbf74876ac31168a86b904f1cc
71	67	e9e9cdb6-b843-5276-8428-874fb0b239c5	112	2022-03-22 22:59:59.999999+00	\\x1b06939b867d1a985966193cefb58447b9e14d9a6aa5bfc5150399d061dd6137
71	68	74b51de5-1ae3-5f4a-9177-6c4a8a6c491b	103	2022-03-24 22:59:59.999999+00	\\xf6b36106bbeceb4d64b8b7d6389cef03e5f68938a563552994053e858aeb8d6e
71	69	bbad2af5-2396-50cd-9c2c-182d42ca6366	11	2022-03-26 22:59:59.999999+00	\\x7ef07559cd98e7534e408e44c288344cd57f5db9dccdb606a0ebf10e5043fa9c
71	70	5b4bdcb4-97b7-58d1-bfa2-354e639bbd02	104	2022-03-27 21:59:59.999999+00	\\x46172aefa4f994e9db9f3891117d2031b2e6e4537a9ad79dce1f9e7a7f342372
71	71	a84f6870-5941-5374-a22f-9ac1779c1fbd	101	2022-03-28 21:59:59.999999+00	\\xda238a3c29ce030a29319295b3a461250eb84e93096bf4d607127eacd504de4f
71	72	de4bbece-0f3d-536d-86e8-f35a29617d23	11	2022-03-28 21:59:59.999999+00	\\x0b718304def4390f23cf0f89b464a895243c4e5679a3d46d344ee346aa600e64
71	73	bfa844a4-418e-5915-954c-a640dd56985d	101	2022-03-29 21:59:59.999999+00	\\x13ac072c462db1e36363dcba4ce3838248b920e1c5187102c355a9b9e2c15392
71	74	df8608d1-5ed1-5246-a795-7fa721079aed	112	2022-04-06 21:59:59.999999+00	\\xad44609bc5ba293e3c2b5424a2ef7959a4c14fce92efc8d9c9fafd3998b20a95
71	75	aa6039ca-5ae3-5cbf-9991-4be5073bdb51	103	2022-04-06 21:59:59.999999+00	\\xfeabc4e38f5ced58386545ad37f75cc22e29635b4c6abb1177775b34b7867046
71	76	c029f95b-91ae-5c44-bfb4-28b3c1eab635	104	2022-04-08 21:59:59.999999+00	\\x92ee56367541c1884ee740ad49cc2eea2acfeaa612136570051361aa7e22b7b3
71	77	1a4f28f3-58f6-55c1-907f-59548bb87b57	104	2022-04-08 21:59:59.999999+00	\\x1ec805b38b9dbb4ded8d780454dc7664d9f189b414ba17e6e3ac0113584b183b
71	78	04fc2c77-0430-5dfd-88ee-b7a4acb65601	212	2022-04-08 21:59:59.999999+00	\\x608a78b01249bb3fd3b8b3f6f2a20f565ea33a296398ca4c57c1889129514824
71	79	ef1434a5-ac92-57de-aa6b-60ef85cc79b0	103	2022-04-09 21:59:59.999999+00	\\xc843b09631f3cdd94187a60357cb0ae1b9e66d2e05e6e2bedd2df2efa958c988
71	80	37df1ed1-e7bf-5f2b-9388-c84f17efb65d	103	2022-04-10 21:59:59.999999+00	\\xa6ad06674c9f94317266fb798bc5ddefd7dac1c45d3f6b0346be8dbdf23e616a
71	81	5a9fe582-4c42-5460-a096-55ef815f9a1f	103	2022-04-10 21:59:59.999999+00	\\xd9d2e14a600cac51aa3e6d29f1e11025b9244c0b98b3654caa232e2a46452240
71	82	73af740b-3e7d-56c1-b103-93884cff7806	104	2022-04-12 21:59:59.999999+00	\\x08d5ba8b10c0ca3d325faa09fa5a6dabad844ea8493b14d25adaeded0ca97d09
71	83	6390da85-98ce-5fc5-94da-d18ad9742974	104	2022-04-12 21:59:59.999999+00	\\x8111f60200f21c4e64f5fc9f51c8ba29f168ac7fa5870179327c1500c1a780d1
71	84	1aa4b9df-cf47-5f9d-bbb1-028f34c46485	103	2022-04-12 21:59:59.999999+00	\\xeb6882382b0c12597fb7589caeb5b30e6694fec92494985d9064278c0bda7b9e
71	85	06adad18-f8e3-5a8b-b7e9-e2c1f9c6be5c	112	2022-04-13 21:59:59.999999+00	\\xbb405228c7606ac08a8f38d0e71ade7ad718b104664a9f9280080a366d36c4c7
71	86	a7a66316-cc26-5a34-acdd-1576ec4012ba	104	2022-04-14 21:59:59.999999+00	\\x607930e77ff87337c1c609678dff72770ee656c8734f6dec39e617995dc5e771
71	87	cd075720-fbde-553b-a0f3-8648834cf511	104	2022-04-17 21:59:59.999999+00	\\xf4c92e47954e59a4320e1e9cb7e29bcf7d35cc5cfc0e3b586724d65c20ae1cad
71	88	181d19ee-00a1-56dd-91e1-9665a0789984	103	2022-04-18 21:59:59.999999+00	\\x9b7f426b2877302f42eb92e0cfa0e4cc45cbd98d1aafb23a65f8df2421572df9
71	89	c4feaa72-c28c-5c93-8d53-75e9869012b7	104	2022-04-19 21:59:59.999999+00	\\xd7d42dcb15c3cf62cbf7a870d1830e1e341ecc2f3e3ca55bc7e6ddfd079f0908
71	90	3da81adb-c135-5b93-82f8-ac40d8e5b0ae	119	2022-04-20 21:59:59.999999+00	\\x1e4b39565ab2aadd1f073f2055d4498f9da1470c465adbf393dc313a4dc2b43b
71	91	863f7735-0c35-5399-964e-7f1a3de3a09e	103	2022-04-21 21:59:59.999999+00	\\x365cc71333a23ee0df85211737f69e43b178aa081622eaa375d6b40852b2f306
71	92	7befd576-4f7c-5343-a126-a9337908c15a	112	2022-04-26 21:59:59.999999+00	\\x3d1ebe04be9d8f080d5e538738667b816fc6f0ca82f204bd208eb02ed87528cf
71	93	97ce7443-88de-5197-bcd1-da6e716fff01	11	2022-05-05 21:59:59.999999+00	\\x6ee632ed774edd61581a07cdd03ea07e5ab53bf4ce894b64a5e5bde573e60a89
71	94	2571331a-ac73-567f-b19d-8574754d93cb	101	2022-05-08 21:59:59.999999+00	\\x576a5155d8adc5982ebfe77bba6359733ec3d7165410cf44e1e8c569e6b6e642
71	95	62a66ca7-b7e8-501a-a601-18b9b48d59b5	11	2022-05-08 21:59:59.999999+00	\\x81eb4879426c2bc69573cdae99c8cedb625c6fefcf47e8e4991aba1bb98a77cd
71	96	19d086b6-e3b4-5bd3-94c9-cf492b6a99b4	101	2022-05-08 21:59:59.999999+00	\\xd4b0216794fa3a741699b5ae498b911d28a5bbbebedf508b914fedcc45f12adc
71	97	7c7a958c-0b83-5e99-9e32-7014522b8dce	112	2022-05-08 21:59:59.999999+00	\\x79df0c52c436707909225cf3238026906cfdc9b970cba0bc521e35140ca177d7
71	98	4b489c16-85a4-5706-8a20-603a6c65adc7	212	2022-05-08 21:59:59.999999+00	\\x2612a9a29a501f7441520a315b1b98272e2e0d42d93932d5235baf2cb4de0d2a
71	99	b63ad130-72a3-5cc4-8a42-dbe826947add	112	2022-05-12 21:59:59.999999+00	\\xcdd383db61f299ef34d14a12c81c4f68cab00c828293d89ac61e05b009471ed1
71	100	69e370c6-d510-5be0-8361-9eb03ecd8943	112	2022-05-12 21:59:59.999999+00	\\x445b842cc8261ade9234b1b200b43fec59fad85f3c6f75a248a24e375e2c5028
71	101	01fc5b69-4dc7-5081-8c77-e7915684f74c	112	2022-05-14 21:59:59.999999+00	\\x119579c62c6d7607d288f2b32c2daaba7d7cc700a9b6f1d47190df10f3472072
71	102	032d31fd-3662-5330-94f1-b0f2955e45a2	2	2022-05-15 21:59:59.999999+00	\\xddca86bf61a7d5df98c739ba556355f8d010f42d9ff22a40eed780a1e406d4bd
71	103	554f84f7-1a35-567e-a15a-d281d3a8a0f4	11	2022-05-22 21:59:59.999999+00	\\x8f592b633f00be09e4aa6d7c7f8576eb8e34dfb05331fc18aa7da2e3a724cc8a
71	104	f51dbfea-e2af-5f7a-a0d1-e4618a8c2ad5	101	2022-05-25 21:59:59.999999+00	\\xc8fb99d9d41aabb6d6c9250bee1505908e16942342bea45cc023878bdaf5f4bd
71	105	71bb9ea6-5ea6-5e2a-8d3c-bd3e1712be89	103	2022-05-29 21:59:59.999999+00	\\xf8477841dbf78e0373397f094047771f696c0d1d5eedf40aa3f04f19269150c4
71	106	90d956cd-22f1-52b8-876f-055188733ae5	11	2022-05-30 21:59:59.999999+00	\\x2936cc0c726b14092c7b9136c703df29895aa307e532b573408ee21246617ed7
71	107	6adc278e-cf86-53cb-a21a-6716e315ea51	101	2022-05-30 21:59:59.999999+00	\\x2999d1f7b028cab6bcc23511088c829371f73b1355c601c275230f64cb355439
71	108	8c59ff25-9201-5467-941d-2427df2d401b	119	2022-05-30 21:59:59.999999+00	\\x0a2522827a2e08b4100a4f96c6885e5894ab0484c32d44054655f0b559b8a244
71	109	b975bd0a-1b80-5053-84a4-bebb36f1fce1	104	2022-06-01 21:59:59.999999+00	\\xbc3d3329ae3761e99fa8a963076ab3bb122138afb13369ffdd607b9e485de219
71	110	c8680a59-bcde-5b30-be85-868fb1e0e66c	103	2022-06-01 21:59:59.999999+00	\\xc11fd83e6bd61c150cb05f42db8fa5ce9236256119fc63a006785b26c44c653b
71	111	7cfb9498-ddf5-51ee-98d6-a95296ceda9c	11	2022-06-01 21:59:59.999999+00	\\x71b417c949428a4df18b32cba2116186c3ed842bfe4007bae61459f0f7cd43c3
71	112	85326770-f1bf-5af3-9a51-1f79f806d3b2	104	2022-06-02 21:59:59.999999+00	\\x8d8f69c7c2eb30304c996224901f60584c6de0e3a3611304d28a2071d0d52de8
71	113	cd6324f1-f1a6-5858-b679-1ab281dfe38a	101	2022-06-02 21:59:59.999999+00	\\x05848a1deb1134b34c0e82249f7285ccc72f2adf3008c83dbc2ce5550907a6fd
71	114	1a055444-f85b-50ea-bacd-8c4312d23924	11	2022-06-03 21:59:59.999999+00	\\x4212ebe630c57b0c5fb6af92fee44a5de8b25cfc12efadb2bf4fa5e8a2304cda
71	115	9fbd87ec-9ce4-5744-8088-a3d6d9499507	101	2022-06-04 21:59:59.999999+00	\\xf1a4deac75fa0c1e49765750e5bb4fc2db53084902330b78402df497122b8981
71	116	d6893c77-82af-5c1c-b96b-496946b509e8	11	2022-06-06 21:59:59.999999+00	\\x50fb674725c2c37ab2761651117c50021dd60900b087e9f37df19a22b5dde4ca
71	117	f4618dab-0e59-5f11-b88d-b138442a22d5	212	2022-06-08 21:59:59.999999+00	\\x122e7a84930526f4f597359f98b3d6ad88add133c542d7e017b8cbb3c3980bfd
71	118	8ac43733-41f2-52ee-b68b-18c674ebf64e	101	2022-06-09 21:59:59.999999+00	\\x87cf65be912abe141b08e2d182c47b07ef8bbe45976130bde9749bfaae1b2778
71	119	77ec5a81-56ab-5290-8d14-06ad74050b4d	103	2022-06-10 21:59:59.999999+00	\\x6ed2ebaeaa31825c7269614d42a69fc92e97b5026a79738dd59a30660c601b6e
71	120	59d4c60c-b733-5352-8cbc-ce15223e59d5	104	2022-06-10 21:59:59.999999+00	\\x69d86a075c7e800275f4e0f468322ba453ed547619d9922bf129a93ac521c2ab
71	121	df2aedf2-5a43-54a4-a760-c7ba21c89035	11	2022-06-13 21:59:59.999999+00	\\xf94fc67b234251f7d1f9507a270ad8204706c8f04aebf4a8869ac06d2701f04b
71	122	d1f8d6ec-5c56-5694-a5ee-eb8f13d99679	101	2022-06-14 21:59:59.999999+00	\\x2c3e14cbe0c831e07f7ad5cb4d5d0af3339cc07b682850a750fc096ca331eace
71	123	550eb606-6116-520a-8a8d-3defc694c05d	11	2022-06-19 21:59:59.999999+00	\\xc10250add5aace019919784cc94e5017d77c19fe90b55766dce7cdb2a328e987
71	124	c8479c7b-db9e-56b9-92ef-ce212183821b	101	2022-06-21 21:59:59.999999+00	\\xcd9fe7d027b49d48047152e6e1153bf1fa2884bde0269fea7320e411d0f5e724
71	125	8291019f-a75d-52aa-b3c4-32f9800948da	11	2022-06-24 21:59:59.999999+00	\\x5187953951f5ee7cc0837bc1cac96c9daa0f25a5c1d2ae6e55de39ad0b591067
71	126	28409a4d-7194-5e6c-a321-009b7c8e2895	101	2022-06-26 21:59:59.999999+00	\\x63ffd4f232a0c0695d8053fa093b7ced84d7bddf3e59f16f88ea167784eaf599
71	127	ef4b76c5-a089-5622-8dea-6715cd388273	11	2022-06-28 21:59:59.999999+00	\\xcf20a27f4c98de0b3d67ea0169654a8830bddc15ac24139cd97a06ca85ce4199
71	128	c87509bb-14c1-5849-a0b3-4b6318311edd	101	2022-06-30 21:59:59.999999+00	\\xa3b4fc09a9dd679f465a43ff2697beee54c04949c7909cfd2a929b0a9da4a551
71	129	277a47fe-0121-5b1d-af39-46c359b6fd00	112	2022-07-01 21:59:59.999999+00	\\xdbefabd5726977ba01347ad88c0e2a3b47fe0bb3dd94f34820121a5d7e8d5b95
71	130	234b95e1-6867-5a60-982c-d87d62311db1	104	2022-07-02 21:59:59.999999+00	\\x9d2f77284f4a392453ff1f2a2895a0eed917f33e4d478bbe898bed4909375b43
71	131	0b850fb6-a1e6-52e8-8f2b-78e10d7c4047	103	2022-07-04 21:59:59.999999+00	\\x4441bcc12f2a4cc995dd67214bfaf01e1233ed456b8211efc69ec6a104fd1d8d
71	132	04a5cc25-6027-56c5-aabe-d03721082948	103	2022-07-05 21:59:59.999999+00	\\x22decb3e8b18093e00f7c8cb56f995d9e8a31bfd7dede23bc635b019740b25d9
71	133	1596831b-b477-5883-bb17-4232811d3e08	11	2022-07-05 21:59:59.999999+00	\\x18e84f4990ecd3f526e4a02a9aefc521fc42124056f902d732b315e4a1a43d4b
71	134	b82f496f-4b0f-53eb-ad6a-c0146db2dea3	11	2022-07-06 21:59:59.999999+00	\\xaa5ac007d8f2731d500e301345376c310455086c1c82e03b18cd820505c8f38e
71	135	e6d736b4-5745-5103-ac6d-8a021f3d4e74	101	2022-07-06 21:59:59.999999+00	\\x2c2521380913fb841d49efb1982652602a05be0cbc02c0dedaa3dc9a80127f54
71	136	db3db862-4f6f-5883-9f69-e93c54bf5315	101	2022-07-06 21:59:59.999999+00	\\x0a0331bfcdceb6f620575d6c2c58830cdd322086256a0d0dbfdab3fe2d361389
71	137	1b1b8df3-4a77-51f0-b0ba-0ef8358c9dba	11	2022-07-06 21:59:59.999999+00	\\x306d4809572b6fe7f7486d26ad0daecea8909d5340a521014c31b93afd9773a5
71	138	0edeab18-842e-5233-aa92-3b885f11d926	101	2022-07-06 21:59:59.999999+00	\\xc0c19fc789bc11492b0ba0080db7b8ac48e967619a480b552e261a71f00847af
71	139	73d777b0-5017-5d9f-b840-a39b8931d7eb	104	2022-07-07 21:59:59.999999+00	\\x36fb31e3c12e39fb1897a9ff3006cf7a2dca9c923a6df38b69b618458f316078
71	140	af4a8282-e5d5-5b0b-88b7-08dba15f5374	11	2022-07-07 21:59:59.999999+00	\\x8a423d32ef3ba142a16299622f6fc4ccedb1feb39db6d1711697bc715673eab0
71	141	72f43c42-d767-5105-b862-adebe656a235	101	2022-07-08 21:59:59.999999+00	\\x215a89e433c30ff4cc94850e751f2746061284166aace96d8393e274690e0915
71	142	7593587e-691d-541d-99b6-49e83006add3	212	2022-07-08 21:59:59.999999+00	\\xb83baafb062983a690b9e33cd0106dd13e71ea87aef619463f567bc4de00efb5
71	143	bce78eee-3cbc-5919-bea9-bc1496e93e93	112	2022-07-10 21:59:59.999999+00	\\xf18de09f9ab65a1797a8518ca941cefda907c0fc60df63a6943fc4574f1a6da3
71	144	ad80dba0-7470-5cc5-9ecd-e15c3a3d2680	103	2022-07-16 21:59:59.999999+00	\\x8a4a6e9941c35a9af5cf3355e319995507cf8d5ededfc4b27782da179291d08f
71	145	5631def7-e9f6-57e6-b348-a98964e6123c	104	2022-07-17 21:59:59.999999+00	\\x9297b0d190a2ac5239c68f94e264fd31538398420315be4b4f834f7290ae189d
71	146	a5ca1b84-10a5-5327-b6af-4c2f1260c57c	11	2022-07-18 21:59:59.999999+00	\\xc9f9d666de583fecff6dd7b7761c409f2a76ee70308a55e07ba3fbe20e5031b7
71	147	f96ab53d-b789-5de3-8549-b8585a7d5e83	101	2022-07-21 21:59:59.999999+00	\\x248861be6a07371719cc0837b6ba0492a673c847035d811d2f81e1bc3aa5c782
71	148	1d1b0d5e-2c4c-5bdf-a28d-f22b3a16820e	11	2022-07-23 21:59:59.999999+00	\\xf2df66bf5740c958c41c4bbf1ce561a754eeab5ffcb3f394d78e8af1bd207754
71	149	0329a956-e94f-523a-9f20-1e7ecbda613f	101	2022-07-24 21:59:59.999999+00	\\x5eb1948f6c672f6c6c36e4833109905cc8a19846695b21f976054bebb429d848
71	150	cd8d8e8a-3119-5519-b530-d6040dc5d1ef	11	2022-07-26 21:59:59.999999+00	\\x90920212ccfba83283c42277e2248636c67f8879500baad77fa81ce2f385ee68
71	151	3dcf2012-fdd9-5661-ba80-9779cc53e6c3	11	2022-07-26 21:59:59.999999+00	\\x4eb9d420c9aeb6be2efea92cb6b103f1f3978a15f824ccbd41c68a733eb4d7d1
71	152	9c87b9bf-c763-5026-b13c-8c166e601e8c	101	2022-07-26 21:59:59.999999+00	\\x8e87200d0744a2716caa107d44ecc723efadcf1738ce6c0ef0c48ebcae2e67ea
71	153	ceb51bb3-bd9d-5b32-997f-b89206a3a8eb	101	2022-07-27 21:59:59.999999+00	\\x5c42eea0370d85f6824df50d71beaefb87f565a3a299fdb009c292feb4f3705d
71	154	046b4def-d5af-5d48-b21f-f35b2ff8b479	103	2022-07-27 21:59:59.999999+00	\\x316619c76559f9f93833d5c77f218d8a3fd1eb2d6fc541954dd2b377adad3ce1
71	155	acf64ae2-a55e-5def-a076-1fd5ed9e4bcc	104	2022-07-28 21:59:59.999999+00	\\x636abe764db68168811d6b7142533dbad584a5c1c692d4e87dcef4748a9615d7
71	156	46a4de06-f27b-501b-a8b1-2f2a58f713a2	103	2022-07-29 21:59:59.999999+00	\\x942cf62cad7af89946c7685129fbb2ae9890150bfe50cd39672f1c993f49f81f
71	157	a2a29bb8-6f13-52b5-b1c2-514edaf11432	104	2022-07-29 21:59:59.999999+00	\\x05423faab432acd82803ed18aa1fbacbc6ce9088d3fbbcc186fe6b73a34b93b6
71	158	5c436085-e793-5752-8c17-692f8dd4a027	103	2022-07-31 21:59:59.999999+00	\\xc8b2f564a2ce368b2caf3c22c8f0bec193436e80fe07908964f95fee9a0a87d9
71	159	bf7303ea-5f6a-5ced-8a48-90e09fe68619	112	2022-08-01 21:59:59.999999+00	\\xeb911e812462070d5a210b73097fc16a8e2b6efb12e54a8e94a91bf767bbd1f2
71	160	18a166eb-918d-5e5f-8b54-673808986981	104	2022-08-02 21:59:59.999999+00	\\xd3d571e9b2e10598c75043501c00c3a3eace3ffed83973945e52709f302213a5
71	161	f78cc5a1-a9b8-5096-a019-c80c8e64d3b8	11	2022-08-03 21:59:59.999999+00	\\x3a3fe98f17e7f9b37caf0bb4504d59c91fa95c43d270edf9811e6773011091fb
71	162	8ec4c321-2311-5087-859c-4768fa69d6da	104	2022-08-05 21:59:59.999999+00	\\x4bbe68b7cb9afc300f956c61b42f41ece527f0d86c95c36dac9b1e618bd96c4c
71	163	98a1d5b5-6696-52fd-b647-588521d1fece	103	2022-08-05 21:59:59.999999+00	\\x03d6006f734f75f2bb8377f38baf08322705c5d5e82aed4c67d19374aca26565
71	164	447aac89-dc0d-5293-8150-7323a197d5ab	104	2022-08-05 21:59:59.999999+00	\\xa05ef4b6f71ecbd34008e30dabd3dcb0d057ca5876e16ca8defbc17724162daf
71	165	214989f0-d8a3-5735-a392-42a3602b7fda	101	2022-08-05 21:59:59.999999+00	\\x3d9cbbca8d3f3ec369dc6ca34f144f8dd42adc30f5093a1ec1231972a84fd920
71	166	db8dee73-8841-57de-af21-f3e3a0b2cb24	11	2022-08-07 21:59:59.999999+00	\\x70ee5466b4a6114d47e7f146ecbff27c2e5498f30205d885cd9ddd48b8b5cb1f
71	167	f005c31a-e006-5fe4-9619-1b1aa2c2bb3f	103	2022-08-07 21:59:59.999999+00	\\xd6a4a5271190febcae78f2fff43142e059802ae3e46f61ff12115eac2311b142
71	168	b61634dc-7df0-5a4b-bd1f-58c356b62835	212	2022-08-08 21:59:59.999999+00	\\x3c4986f84b2c1a653a3fbdeb045e38ab1fea1b726b924adf83d8c1f09535b4b4
71	169	680a2fce-3648-553e-b702-c2a935655b8a	101	2022-08-09 21:59:59.999999+00	\\x64ea5dfd5ec7299ce8cdd36671699c21e2737bafe1963c304ac135193820929b
71	170	539d9da4-ad7c-5a39-b190-0448e4a574f1	11	2022-08-10 21:59:59.999999+00	\\xd7f3af58fc1bbe76e2c68d4c515224aa4f58e87ea5dbcbeca2379b51fec87328
71	171	15891a9a-d5ba-5ed6-a0bc-939496a0ee25	11	2022-08-10 21:59:59.999999+00	\\x65f63a8b93f6b2e1302c6a0d13e569be45b9785572cfbdf6ab4a701e766a2e45
71	172	01fd4506-5e00-51c9-ba11-d08845f0767d	103	2022-08-12 21:59:59.999999+00	\\x801ab596e2d36bc6850eb2051ebae2159ede662d4f232f5f19b28ecd26edb571
71	173	6122d704-d0fd-5441-bf99-813a7da83f29	104	2022-08-12 21:59:59.999999+00	\\xf0c7abd461a2a459c9032f5de6aa5c37f6f86bf30f315aa4ea7dc3693f20cb03
71	174	1ebd1dc7-48ac-50d8-ad74-633ef68ac00a	101	2022-08-12 21:59:59.999999+00	\\x3cdf00e97edc93c34d8dbf02c21db7de1476c847c8a8b7c51a7efb2e86e70b5c
71	175	a2d47592-d28a-54a2-b45e-d77ac09e4228	101	2022-08-13 21:59:59.999999+00	\\x9fe40c7f1d7da1631b1f02db3946b37bc247e4cf69818215e67829c77b6cb3ec
71	176	9037cbe5-56ba-5581-9afe-96be791b24ed	104	2022-08-13 21:59:59.999999+00	\\xf2040b5b23f6c5c376566b2e1e799ab8f09c2f57233f10bca327c07b8822f012
71	177	afab758b-572e-5c26-99b4-54f7a2fd5034	103	2022-08-14 21:59:59.999999+00	\\x4dd2093c542c569cfd8133c989b3ebd9cdb5bb60f4a80166fdeb7f135b7240da
71	178	bca1b7b0-0c63-5294-8bbc-bf3199e9d96c	103	2022-08-15 21:59:59.999999+00	\\xb8d119554a349a2d554a21ad6a786e60a024212c902f4fcb2b8718e1bab9357e
71	179	ad4b39ab-7629-5caa-bc46-b145ee482f7d	11	2022-08-16 21:59:59.999999+00	\\xab8ae6394265491a305e600c1587fb6571acee87ebe5b06f01faca5c1fa6ee00
71	180	c474ba0f-de38-5c12-88bc-765712ad1fa0	112	2022-08-16 21:59:59.999999+00	\\xd3833fc2b58ff38262969f61f62a046af5f432d8731e1a9436a5364cb6d859b8
71	181	41b043c0-c480-5792-ae7d-ee20e9a51b70	104	2022-08-16 21:59:59.999999+00	\\xed05706d801c737baf61dc016bd24d8c4f31ebea9bb1b31b03ea2af0bb6478aa
71	182	0e5f18fd-eba8-5b84-9648-ae1c51e23b0f	104	2022-08-17 21:59:59.999999+00	\\xd532fa997d141e5137c75ad74cfcc4d5a144c4ae235f965a33ee031c31eb43d8
71	183	479b6ad3-6dc8-5015-bbd2-b0947b5ca6a6	101	2022-08-18 21:59:59.999999+00	\\x909c68148d1658502b0a21c855dd35526f9f84c5ffab48085d598a6c773649ac
71	184	dcdaf725-7288-52f6-8e0f-0b16162300dc	103	2022-08-18 21:59:59.999999+00	\\x2a32a947a2444976e8521a0b55795c77ca81f16533e0f2579e0c0c8b2d8e4958
71	185	d1c1488a-28ce-535c-bcac-5ee7e2871a2c	104	2022-08-18 21:59:59.999999+00	\\x0c10da295e64a62352b75358c220b20b2f375c04c735419680a075d1bb36d192
71	186	dc7dd14e-3bdc-5975-b119-27723e374310	11	2022-08-18 21:59:59.999999+00	\\x4c8a76d498cf8f79d1bf4b2e029fdbb7f8b71813d5d914f3c09606581c948541
71	187	0fd3aa74-b609-5057-9cd2-2960d073961f	101	2022-08-19 21:59:59.999999+00	\\x4663b6ee4ebc703d4fdfa46045634ae4594c3d20fbe4520436e8dd6eb3abe3da
71	188	9087e82b-92b2-5341-b315-a5ca5e4ce63b	103	2022-08-20 21:59:59.999999+00	\\xc1677f55a8e0963c5775093549b1b264e0e23cf87a97f35f8ad965b079fe97ce
71	189	d40cf914-2c29-54c9-8a0c-c4030bcb2f75	112	2022-08-27 21:59:59.999999+00	\\xb9204aabd21303c5ce461997d6e1b6f9e5a776adf633b4ddf3408bbbc800a966
71	190	840fcfdf-fb10-5059-b716-92eec75b735a	112	2022-08-28 21:59:59.999999+00	\\x4cba3771434fffd91bc23ea2fd84fc552b11e1b3be63b1916e37ca43f355bc13
71	191	2d8afbec-51b7-5e6c-988a-6ef9c8f98ea2	103	2022-08-30 21:59:59.999999+00	\\x806ccb19ab45e242b1058793e2492310a8787f05609a8c71cf22760cc473d4ba
71	192	f0bb886e-b829-559c-bb6c-f5357ecb8d90	104	2022-08-30 21:59:59.999999+00	\\xd8869682486b44fe3c67cfe6b03c2cbeba03de7e04095111ae42223b0ec052e9
71	193	57943394-5be9-5039-889b-01a1470224f5	112	2022-09-01 21:59:59.999999+00	\\x66cb9b4f0796ffe7396e58bd84950d46c584fc2e4df5c29f9fb81e61536b3dc5
71	194	53d94542-463c-5603-8600-220792d97a57	1	2022-09-02 21:59:59.999999+00	\\x54b7ee9c1660db7b636c6bee6f87736b01d3748a3580edb649b70c4d2f902cc7
71	195	59fa47ce-d60c-5e3e-8f57-a381370f581e	11	2022-09-02 21:59:59.999999+00	\\xb2fac657436f6343fb35c906051d1b957124eab52f129d064e9e9b1fc122eb28
71	196	889aaf92-eb8b-5a58-a318-fdb2201e9be4	101	2022-09-02 21:59:59.999999+00	\\x635e27144c2d0f8d698f4dac775fc78c084dc75071d66305eb6367248536b657
71	197	2b65226a-e108-5d6d-ac12-1d1d9fab2558	11	2022-09-04 21:59:59.999999+00	\\x9fcdb6ea4f416265794f105e36fe5224c1f3d60c284231e19e3083e5aae5e759
71	198	db64b149-d656-5f91-9c74-2ac5ba2727c9	112	2022-09-04 21:59:59.999999+00	\\x35be4145672ff38044179aa7161bc97b8d3a293f322e53d71606d62db10444b7
71	199	56683429-644f-5471-bb08-a44a64e09ced	11	2022-09-05 21:59:59.999999+00	\\xa42a6d1bd4866b2d3a86d9f4c6166cd405e0807cc63883478a6f222518620ef6
71	200	2b14ac11-666b-5160-bc8d-ff05e492f7e2	101	2022-09-05 21:59:59.999999+00	\\x1b6c00b756cd1f890ee9b8cd436ea7172b2b3381df5d9b2b7cb82ecd46d5c93c
71	201	ac3b6cf7-d2f0-56d6-a5a3-073d38013047	101	2022-09-06 21:59:59.999999+00	\\xca85c6a4c0dce90517a4c481339a6686a8067e12075280dd93abdda26f265179
71	202	2d04f103-d805-50dc-9332-2201496eecb6	212	2022-09-08 21:59:59.999999+00	\\x9d3bde4fccbb7ca6bde98e97123c0893ebbf381d2ca36703efa3b45c10a74375
71	203	d6555af6-9bc3-5519-8c78-5685a6ae3148	119	2022-09-09 21:59:59.999999+00	\\xc0c92f7c8de35366b44c5d9415b4ef841d08b9acbdfcc8c7fe2062e2cdc49d8f
71	204	5dde5f4e-d4fb-5fb2-a59c-6b39a9bc564d	11	2022-09-11 21:59:59.999999+00	\\xdb84c563ce43dd6276c36b645a8da7fcf07d93c5b4f7f95cdf8708e1060e5123
71	205	c4d312e0-4b0a-5c08-a11b-65332140e7af	112	2022-09-12 21:59:59.999999+00	\\xcf79dc1c6e9899da7a857f80afbea7ca5ac4db6dacd6e908edaa580fb30839d5
71	206	4e1f7863-2164-53be-9f7e-71ec7c51dba0	1	2022-09-13 21:59:59.999999+00	\\xdeb69aeb2cbe85a04faa95bc8790f7cb071c7af29ae484c6418007db01e9091e
71	207	d2f4ffe5-7ed1-5d0c-9935-b29903ee0546	101	2022-09-14 21:59:59.999999+00	\\x4ae92cea167e74152b283e5a428a55446c52b913301c9f88bedb1b0609e250c0
71	208	8a278780-017b-5f9d-acb1-159b4a6a02ea	112	2022-09-15 21:59:59.999999+00	\\x6fdc131403efd44d482f9e6a5d849814084363e1dd49c275bea71dc79ee309e6
71	209	dfa34b23-1c5f-585e-80b8-084d8be86a6b	103	2022-09-16 21:59:59.999999+00	\\x5f6d9598164e2d02a25f335df4c2dded841fba77d0b109849ed8d2f4cb079381
71	210	4a8a21fa-ee9a-573b-ba1a-e0a7392fc456	112	2022-09-16 21:59:59.999999+00	\\x411d359ebec62397be807d1686b090eae0590c65b1a95fb3f1150dd291be36a1
71	211	f7200ec2-dcb8-5297-8d83-e83a23b0c392	103	2022-09-16 21:59:59.999999+00	\\x8aea44a290cfe0a66c694e786b213ee4035c3b8aafd076fbc21353cad02060a4
71	212	6b401ede-e2c7-5c90-a308-5c4a26a94f29	11	2022-09-17 21:59:59.999999+00	\\xb003c9174a9d08c11ddc781b06b80fafad4bf4f2681f7015b5c9ce52d5d74147
71	213	1f064cdd-ab4f-5454-8dcf-2098b3c24246	112	2022-09-17 21:59:59.999999+00	\\x0fe57cc8ef75ccefe2215f60dfc04327de4e69179102c13e25a9f07483cfb7d1
71	214	c486805f-d052-5692-aca0-cb53300664ac	103	2022-09-17 21:59:59.999999+00	\\x070019fe58d20c144a1ac8bc7db451a9727d884d4573c19442e18ae1843acba8
71	215	8cd91421-1bbe-5dd0-940b-1f83572b75be	104	2022-09-17 21:59:59.999999+00	\\xa6c53873bcef302f6c2869e28991f0474c114048fdda7a88c724d735bbf47b1d
71	216	a7ed9e59-de86-550e-9eee-2ab0b220c499	11	2022-09-18 21:59:59.999999+00	\\xa1ba6601c2c45fcd6b74c63e38810f14ea75a5466d78e1280b06fb64633e22ff
71	217	c57bae1e-c31a-53c5-9180-1dbd236aec45	104	2022-09-19 21:59:59.999999+00	\\x113286dec1765328834b58680dec0b7651129b393a9fb51fb20f91bd52db130a
71	218	27b14e51-c9e0-53e7-9423-369674bf2cac	101	2022-09-19 21:59:59.999999+00	\\x9969e4a7728175126c3fca414078f21f2591497a2dd4f5fe3d748be75dfc50eb
71	219	26fcce66-52f4-5933-85e7-11211b051f7f	101	2022-09-19 21:59:59.999999+00	\\x55f9a7ca89aa873a871892b901b45170e7ba2eb19a423a079b5bd9048da59f3b
71	220	9c6f6be5-48ac-5812-848c-875536c63eb4	11	2022-09-19 21:59:59.999999+00	\\xbd1087e35e26237237ed63944933974ea35d34b1939757abee60bdb5e12f5ae0
71	221	8233f6a9-020d-5a5d-af11-ed1785d913b6	101	2022-09-19 21:59:59.999999+00	\\x68cadb23dffaee19097071bf81b645de09350ebe95302ec0eae4617edacbc159
71	222	9ee08b6f-8c4d-549c-baa9-c6c18245b63a	104	2022-09-20 21:59:59.999999+00	\\xeef39c35de136337e2751f07f17c63de83db722a4b2bcfaf078d6fbe18ce986a
71	223	c945cb67-f058-599d-ae11-59be694afcb4	1	2022-09-21 21:59:59.999999+00	\\x97949aeab90a9bcb2e12e0acd6aff1f8b7c71acc984f592a81123b3c3b2a0939
71	224	ad443a91-016a-5c75-ae01-615bcc01304c	103	2022-09-25 21:59:59.999999+00	\\xae777c7507bd5ee145bfee0ac0e248ab7776880a35f2eb6169799751e7a0219e
71	225	6fdccc96-1967-5372-b2a1-cc970af961a7	104	2022-09-28 21:59:59.999999+00	\\x7b726e4672e6a83040588da91c83b2f536a2daea0bfc1a25de25ff19c840da23
71	226	9892e0b1-ee8b-575a-bb65-e069fe03623b	103	2022-09-28 21:59:59.999999+00	\\xc0176c659d19e14de524103bcb58fc58706b9989176543f1442d79b8f55e3937
71	227	78ba4cb1-84ed-5be7-9ae4-9483599ba80d	104	2022-09-28 21:59:59.999999+00	\\x9c75894b3ec3a0c9c68c7f8475a055aa4a92572f96d8d98cd33fd07de06da1d8
71	228	afdce759-5401-55a6-a365-43482d468f15	112	2022-09-29 21:59:59.999999+00	\\x0eb66699f430498e2671e9c93511186a505b25f78f01ecbd91cd6e95f671145d
71	229	2ca4d72b-48d4-5101-9915-97ef712e776d	103	2022-09-30 21:59:59.999999+00	\\xd79bfdc583585c9a2fe80ab0197a2b8cca0a9be4906e99d73e4e54df16c77ff4
71	230	0a90da61-612c-5b7a-87d0-f53c8d0a6ad6	104	2022-09-30 21:59:59.999999+00	\\xaf5710c042407dba9a94ff86490b103d4b95163236d21db080630b6ae83ffe6e
71	231	cefa77e9-5f1d-54ca-a025-0ed99967c7fc	119	2022-10-01 21:59:59.999999+00	\\x5d1bb2e5c22f3f8dc1be0bf9cbef39236862cc7c1cc2bb61a6ec7dc6cc2cef43
71	232	4a2b3813-306b-5980-a9d4-fef078aa1315	103	2022-10-05 21:59:59.999999+00	\\x77c6d43fb69bfa0e626c77037b81aae8f30dd69e2c736dc846d9deec28d34bfc
71	233	002a8875-369f-5e9d-8b7a-51cf0194af79	103	2022-10-05 21:59:59.999999+00	\\xe7d34e7d9b4aa518e3cb07f89f686a81b948a54ba2bfdcea1e989453b74a8669
71	234	0554e731-20d1-5d05-8084-42f648e38739	104	2022-10-05 21:59:59.999999+00	\\x297c597d95478196fb6da7553d23feb4e915a3e5efe21ca28ba309f009a4a8b0
71	235	0c292d15-5a2d-5ee6-a6aa-6bd91ae5a0b0	104	2022-10-07 21:59:59.999999+00	\\x1a06e86f68fb2ac7b71b2f0100b2ca006c38a2db75aa5ba0076e8141c49d9690
71	236	610afca5-fc5a-5f6c-8909-d0bf0e670f6a	212	2022-10-08 21:59:59.999999+00	\\xadec6796aac682a08146a9f382b092393be1c19ed0eddb542d0b666c5b652b08
71	237	d7edbf46-06b8-559e-885c-52f97b55d450	11	2022-10-14 21:59:59.999999+00	\\xb800848dae9489b9098e967e70d863904dcd5158e633205f184b1e37ac07e53f
71	238	8b6d536f-ae1f-5c66-bc11-f9051af7fbdf	11	2022-10-15 21:59:59.999999+00	\\xff269d7cd9ff02e972ce6979c2e2a3ad052948089b761add14970773d6d7ea37
71	239	dda728e7-384c-5a0a-addd-c3be5076c4fe	1	2022-10-16 21:59:59.999999+00	\\x02ab2d7da0257f56370dcdbc60f1f95d801e88ccabb5e6f8457a08d306ee8cab
71	240	0fa1be8c-ea8d-5fbd-b79b-6128a45da3a1	101	2022-10-17 21:59:59.999999+00	\\x6c681e7b74c1c792df7497f82f451289459422d2beb3abebe2a33cfbb6503c50
71	241	671097e0-7101-5af8-a57c-3ce12aa2b469	101	2022-10-18 21:59:59.999999+00	\\x4c3dd8f24d73bc28028b9ef0176ea38496991fd1dc8ead88ceb0965c41e36fcf
71	242	a13e72e1-4a3a-5364-b452-0e180c42a244	112	2022-10-20 21:59:59.999999+00	\\xd628c1090d4bed62c6d7a51869ed8d1dfb59953a9f221bf35aae192b9e082d6b
71	243	78097cb5-da34-54a7-b783-20ac5fe735cd	11	2022-10-23 21:59:59.999999+00	\\xea6787b252a3e2f3ba0f7897f741dcdf6f28ee2ee5d054373fe2252a04caf335
71	244	88cbacf5-fb0d-5943-b45f-961eaec264f8	101	2022-10-23 21:59:59.999999+00	\\xaf3924eaa9ffefb5a0cdec46a242474a5ef8059e7331e3f7709eefac0ecda41b
71	245	78062372-511c-5136-90df-9ff466239d74	103	2022-10-23 21:59:59.999999+00	\\xcc50b1093b9e571d11dc44d3482c734d67b294aa9c77a64169ed2729b55f6944
71	246	f2e5673f-4bd0-534a-9254-bda118aa96bf	104	2022-10-25 21:59:59.999999+00	\\xfe42855c8040dd2a0095fb70bbd3d28f3b705281870c76ea610def6c572e9bc5
71	247	4a582add-2320-550e-9486-2ff455c5a8e2	119	2022-10-26 21:59:59.999999+00	\\x6013a5e8fd12eb26ae3f910e92b9091836da42903b868c970e8c420da372e87a
71	248	eb3e396a-8f45-52b1-a6f1-3af04755da0b	2	2022-10-26 21:59:59.999999+00	\\x89d772b5d0f8e2d8a8592bcc4626efb420e9b5b59b80c6853d2adc84a01bd8bc
71	249	1a7555db-b404-5527-9d53-27c7b3a4ede8	11	2022-10-27 21:59:59.999999+00	\\x96a5b74b59ec72f46075bd305b6fbae5ef968860db36d88f14d57b8d174161de
71	250	8292426e-303a-5c45-b590-c827fdbf9a8c	103	2022-10-27 21:59:59.999999+00	\\x8657ecfb98286ef1dc6bd19525c24c3c4f4329a88ba293365a8dc28aa312ee17
71	251	cda48cda-bf03-5ed8-8a42-f8085546c349	101	2022-10-28 21:59:59.999999+00	\\xdafa301369b397a4be2dc10314f5e2c7784895d6fe41b300db5e4b0a0009bc66
71	252	a046992f-5661-5513-90e8-e1061e9f2538	103	2022-10-28 21:59:59.999999+00	\\x015bb105d598427e25790173381ef79e7195c115553e6b1c79c39220a04cae23
71	253	b5dcb7ee-9e60-5b01-8249-cc1f9adab25a	104	2022-10-28 21:59:59.999999+00	\\xcf8a6b72091dbb8785bfabd11af12c8f22ff31734c71a29d86db4979969a34e4
71	254	649a3f82-5f45-5c12-8bb8-cf328aa5758c	119	2022-10-29 21:59:59.999999+00	\\x66a3756bc56fea3c4ff1b55df6869b4fb52243a2d510276d2056a3320e5c6e88
71	255	d8277cad-3c78-5b4f-8fdb-7da0a152a0ef	112	2022-10-30 22:59:59.999999+00	\\x02bf431d19416e3f91d9b013b0126e58b6df31e586eba1efd1c9db3d5d2b9523
71	256	eaa7f505-0ce6-58f3-9aeb-83c462214e49	104	2022-10-30 22:59:59.999999+00	\\x36c31fbeb41e6865bbbccd98a08e213ccfef348a91c191c00f00547316d2e4c8
71	257	e2fc83d2-7bf8-506c-9efc-97497a5bdd5f	11	2022-11-03 22:59:59.999999+00	\\xfb31739a6db7a064326c8cfa1ae2d953d9c9716b59b9e93f9b9617176429444a
71	258	74262089-dd51-5f90-8c26-3ac13885498d	112	2022-11-04 22:59:59.999999+00	\\xffccec1914c7bee6c7cc22e544ac04e847cf0716faf1e5a9cbb2ef64b4ceec24
71	259	f7f4c847-a536-532e-9493-a15488e1bfd5	101	2022-11-05 22:59:59.999999+00	\\x6c065ba593435a59e48ddf953187710120e4aa5aabe5991716032aab25a57247
71	260	83c6ac8d-5c65-54f7-91d1-46a0562553b6	11	2022-11-05 22:59:59.999999+00	\\xf237b7d28f719d988dfe011918f09bcfdf5c325441a3062e5bc6d682c9d05aae
71	261	31e8a005-782e-5b26-99e5-d41654765b34	112	2022-11-06 22:59:59.999999+00	\\x2fd8bf710696fbf34fbbc05df69b659fa7d59901a93c1f25686e6ae7144a6a77
71	262	482cc0d6-978a-5b64-90d1-54e0ec416e89	103	2022-11-06 22:59:59.999999+00	\\xc140bddb604bed675f3005b0ff55cccb99ee8b8cd080b44796846e84a27e121c
71	263	d46f46d0-cc0c-5dd2-85f8-ea8bb56e1774	101	2022-11-06 22:59:59.999999+00	\\x61b6a959e59750eb13d1dbde7a30a631aa6660aa12ad5d80d506bdf6b62f8b56
71	264	fe20c226-8ea0-5c54-a3e1-1f5305506a23	11	2022-11-07 22:59:59.999999+00	\\xdd68aa236742237feeda75b1142814bb684a0ce01449dae2a28ac75cd3384844
71	265	23d2491e-d06a-51d3-af34-6f819688f91f	104	2022-11-08 22:59:59.999999+00	\\x2c233e4fa3f0be6d4ec805776d3be9c55b7cccfcea9ef6d19ffa2361540812fa
71	266	47c99318-5279-5f1c-a557-7fb043039c69	101	2022-11-08 22:59:59.999999+00	\\x6511768e4ec87d7c1fa0de296920e069aa8e40f3fb286ac06eae780819330bb4
71	267	17f982ca-955e-5cfe-baa0-7305c9a43875	104	2022-11-09 22:59:59.999999+00	\\x56ed8f48a4d326c3e76c12f6b99a26ad165c8a9b6bcdfad38f0a80497871194b
71	268	249f7c57-145d-5646-a6cf-65f57be7a30c	103	2022-11-11 22:59:59.999999+00	\\x558b78ead6593fec1688d27ab7f1b3cab6ef53fd90a8cfb959f6d499e575be31
71	269	20154790-0f72-5850-8a1b-d3be0acc8c58	11	2022-11-22 22:59:59.999999+00	\\x6a72d58ea69eeb2b4b9b8ed70de4644c252f9ab2c17b878af1048a279b2a4e32
71	270	1696a37f-b1ac-5f07-83bb-89f85c061ed5	2	2022-11-23 22:59:59.999999+00	\\xcfa0637beee50c1a3a739a36140835b01a9a9457e4754501090d32c685b0a445
71	271	dbafe94b-443d-50aa-ae6f-985e807ed0cf	101	2022-11-24 22:59:59.999999+00	\\xe5c689ee146ae316fa5ebf5dbdf095148ef60fc14b074265e6869826e74c7131
71	272	2e8a1585-eec8-5616-ba62-9b5538fa68ad	112	2022-11-24 22:59:59.999999+00	\\x037d79558ef3a814aca5cc1c1b8d69c8ce81ac24282b10ab2c2c0a53a5dbaf09
71	273	0472087b-c128-599e-8136-1200541739d3	11	2022-11-26 22:59:59.999999+00	\\xc0fd1f4578d5b5660ede837481c8e663d2b96d9a43619ff63c4b5591bc259799
71	274	dac256d5-d60f-5c4f-9c90-725f069a1583	112	2022-11-27 22:59:59.999999+00	\\x5c37b86fe4539267f8bac4775af4753d9bb2096cb0b36258442e3bb61f8ef286
71	275	5ebc77fa-09d3-5e26-94a1-823c6363df32	101	2022-11-29 22:59:59.999999+00	\\xc6ba265f7fd784b3f6023a991129aaa315b8b7ed28fbeece4a96a2b898fd18dd
71	276	3a9d1003-947b-5081-bd2b-10d54fde9d1b	104	2022-12-05 22:59:59.999999+00	\\x1091a5570d23e2bfefec6e29b62511c21bcdefc5ab4ed3e84f1568f01498b862
71	277	1aa68ac6-061f-553a-b489-cf9e920908b4	103	2022-12-06 22:59:59.999999+00	\\xc1d5e253e8dd2ac0d931bc48961d68cf5c1b6cecb98b23de8e441a2978cd0d24
71	278	e20ada91-a976-5af2-8592-86f74af3338f	112	2022-12-09 22:59:59.999999+00	\\x22188797ccc94a5d3d248a6f4ee58aa8800813db7beaf5aaa5145ffb6f506105
71	279	868df8d9-b683-52a4-a1f6-1a41790aef32	1	2022-12-11 22:59:59.999999+00	\\x09d2a6a2c10c8b1fab31996d6b9c59d198f9444e9b2ba37038eb1014568723c9
71	280	8dda26b7-3c81-55c2-a6da-1733a4b48f09	119	2022-12-22 22:59:59.999999+00	\\x391f0026481fd71db9eecf4f09afd3ffbbb988c401025211190c32f59ba44d8f
71	281	53dea4d7-f97d-5262-b524-fe4ad4a14b1d	104	2022-12-25 22:59:59.999999+00	\\xa28c65eb5cc2ae2f80ae3604c955293d7bf380b361789be4e6993ddb2d2cb013
71	282	5aca4d33-4186-59ee-bf37-041b1a05b10d	103	2022-12-27 22:59:59.999999+00	\\x8365de9a82199ea5c9fcc17fb03d6e463a72c1215d0e8524fab113f239d48818
71	283	45bf5d24-627c-5a23-8697-5cee7bb01c2d	112	2023-01-04 22:59:59.999999+00	\\xccf73f33de1d6306748bfbc13a99ed2f45a07380548d76d94a03a2c1337816b8
71	284	713f7e39-bacd-57f1-ae24-30c0d5d9e909	103	2023-01-05 22:59:59.999999+00	\\x31447dfb2c79c224772340b076b088e8818cc9dc759d9135f771fa1a3934bcfb
71	285	5465055e-97e9-5c85-b3a3-8effc243f623	104	2023-01-06 22:59:59.999999+00	\\x95bbb66e79914905d0c053c9b2b71b7f0e0e8323a02d11b3727e204ac43bcc23
71	286	0161bb7c-0193-58ec-bccf-90a1a08621d1	103	2023-01-11 22:59:59.999999+00	\\x63e58deb1590e34ec93b19521aa0c98550716d57125a2782032bba202f7f4573
71	287	618c1fb5-2190-5ab2-84f3-4c7441c59fb3	104	2023-01-14 22:59:59.999999+00	\\x15864e3b5f04658f5be787b9c2b2dd65e4ede7af1c6faae223756341a0683470
71	288	ab00498a-592d-5a07-a3de-17d3562c5729	103	2023-01-15 22:59:59.999999+00	\\xa74b4df8e87f996d88c8da90f5915c5835f6b7304c24b2b8cffea4a7ade7a030
71	289	1dead372-f722-51cd-8693-1543644945d6	104	2023-01-15 22:59:59.999999+00	\\xcee6e8dfbe3ef462ec1864ddd55abbbf917f89ac1877066814d6ca032297f47c
71	290	a0ca2442-4a52-5269-88f3-56413de0d669	2	2023-01-16 22:59:59.999999+00	\\xc07347beefb8247c1bb9f69b008936b9245361820752fdfb0dd91739541ecfbd
71	291	2d70486e-1d89-565a-96dc-11be73a616a1	104	2023-01-19 22:59:59.999999+00	\\xdb7a9671633a81c4eb37f2c40a988399bec4257e25eea9b0156fa4f021c5ee27
71	292	e5038a52-fb4f-5bb6-a30a-0ae294e06a9a	103	2023-01-21 22:59:59.999999+00	\\xa19126e0c874638d98a341db8c683e9b40a34f8a8a08a6b2e6ad56c40474ad59
71	293	6331faea-fd19-5d3a-b031-81de049065f3	112	2023-01-24 22:59:59.999999+00	\\x878b285a4596135eccdedfcb692592098650d5e264f704c1896806cbfa217387
71	294	5dda5af5-b1f6-5056-b578-941967efc056	112	2023-02-05 22:59:59.999999+00	\\x3a151a5710106bc430122b6cbe094e45ddff3dbfd2ad480fc0098e313e72fd46
71	295	0a6af0af-2085-5803-bfcf-83515fa62e0b	119	2023-02-10 22:59:59.999999+00	\\x148c7847a53af014315ab31c0471ea9eb442ec4878e75d89910e6c8e702ebe2b
71	296	92ca68dd-b2a2-5b78-92b7-9f7083247a41	112	2023-02-13 22:59:59.999999+00	\\x3c6e63926e15e2ec85152fb78e420818b858b4282e816a334c7e67fd3a568177
71	297	800e05ad-ba9a-5bd8-9003-e648b56bbd46	112	2023-02-14 22:59:59.999999+00	\\xeee2d2d2b291bec130e9ab9ec37fc011cd6ea54db2c1805acd6c6b6f161c0761
\.
COPY parcours.habilitation (numero, departement, agent, acte, accordee, role, organisme, territoire, dispositif, parcours, du, au, par, le) FROM stdin;
\.
COPY parcours.mt_doc_deadletterevent (id, data, mt_last_modified, mt_version, mt_dotnet_type) FROM stdin;
\.
COPY parcours.mt_event_progression (name, last_seq_id, last_updated, mode, rebuild_threshold, assigned_node, heartbeat, agent_status, pause_reason, running_on_node, warning_behind_threshold, critical_behind_threshold, failure_category, failure_event_sequence, failure_event_type, failure_event_tenant_id) FROM stdin;
\.
COPY parcours.mt_event_projection_floors (name, tenant_id, floor, last_updated) FROM stdin;
\.
COPY parcours.mt_events_d71 (seq_id, id, stream_id, version, data, bdata, type, "timestamp", tenant_id, mt_dotnet_type, headers, is_archived) FROM stdin;
19	adde6611-e40a-5d9a-b74d-9cb17141ba9f	01a21871-a82c-71f7-b320-d029c0c91c47	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-01-06", "dateNaissance": "1976-04-24"}	\N	personne.personne_connue.v1	2022-01-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0233"}	f
20	785353a7-cdd1-5742-984a-4e170022ca16	01a21871-a82c-71f7-b320-d029c0c91c47	2	{"foyer": "01a21871-a82c-7bbe-bf64-bffb60486667", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-01-06", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-09 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0234"}	f
56	1c8e4c29-76b6-591c-8f41-b4777e29757c	01a21871-a82c-71f7-b320-d029c0c91c47	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-03-12", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-03-12 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0235"}	f
62	cc3ef7f6-ff6d-51e5-aa11-d15967c52675	01a21871-a82c-71f7-b320-d029c0c91c47	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-03-14", "datePrevue": "2022-03-30"}	\N	rsa.rendez_vous_fixe.v1	2022-03-15 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0236"}	f
3	366c1267-5d21-5a4f-9f2a-1e64bb268fea	01a21871-a82c-7225-a81f-92b136c5f8bf	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-05-05"}	\N	personne.personne_connue.v1	2019-01-03 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0280"}	f
11	824c909e-087d-5e95-90c7-60dcedeaa068	01a21871-a82c-7225-a81f-92b136c5f8bf	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0281"}	f
98	4b489c16-85a4-5706-8a20-603a6c65adc7	01a21871-a82c-7225-a81f-92b136c5f8bf	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-05-05"}	\N	ase.sortie_ase.v1	2022-05-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0282"}	f
5	f499ac4b-4e43-5241-995f-f5e953deeadb	01a21871-a82c-7331-93dd-16d38b1621ac	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-07-05"}	\N	personne.personne_connue.v1	2019-01-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0286"}	f
13	50d81cce-7ef5-5d62-8d75-0d87e4350e80	01a21871-a82c-7331-93dd-16d38b1621ac	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0287"}	f
142	7593587e-691d-541d-99b6-49e83006add3	01a21871-a82c-7331-93dd-16d38b1621ac	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-07-05"}	\N	ase.sortie_ase.v1	2022-07-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0288"}	f
23	0cc1bd52-9392-566e-9db5-4c0615c13ad5	01a21871-a82c-7501-91ca-476ce7d5c1b5	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-01-21", "dateNaissance": "1972-12-20"}	\N	personne.personne_connue.v1	2022-01-21 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0215"}	f
24	0a4958c1-c0b8-53c2-bb56-14604da6ddea	01a21871-a82c-7501-91ca-476ce7d5c1b5	2	{"foyer": "01a21871-a82c-711b-9806-cee94d0c1856", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-01-21", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-21 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0216"}	f
34	4c723f37-0296-5b65-8449-a31b323fc9b4	01a21871-a82c-7501-91ca-476ce7d5c1b5	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-02-10", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-02-13 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0217"}	f
35	b230a973-e3cd-5ad6-832a-d9383177b0e8	01a21871-a82c-7501-91ca-476ce7d5c1b5	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-02-12", "datePrevue": "2022-02-18"}	\N	rsa.rendez_vous_fixe.v1	2022-02-13 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0218"}	f
61	9a06e0fc-4ea2-5484-82b2-ef72e4041366	01a21871-a82c-7501-91ca-476ce7d5c1b5	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-03-12"}	\N	rsa.contrat_signe.v1	2022-03-15 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0219"}	f
8	42f1780f-62a4-5702-9e7c-c260439f0b5f	01a21871-a82c-753f-ab22-b8382c7bdd54	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-10-05"}	\N	personne.personne_connue.v1	2019-01-08 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0295"}	f
16	fad913ab-3b82-5f07-a8df-1110bc7254cd	01a21871-a82c-753f-ab22-b8382c7bdd54	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0296"}	f
236	610afca5-fc5a-5f6c-8909-d0bf0e670f6a	01a21871-a82c-753f-ab22-b8382c7bdd54	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-10-05"}	\N	ase.sortie_ase.v1	2022-10-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0297"}	f
7	ae7b0904-5887-5f2c-976f-d8f072c9a6a6	01a21871-a82c-7592-b14f-813edd3a264d	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-09-05"}	\N	personne.personne_connue.v1	2019-01-07 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0292"}	f
15	1cff6ba5-97ae-5d48-875b-ec994658f6b2	01a21871-a82c-7592-b14f-813edd3a264d	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0293"}	f
202	2d04f103-d805-50dc-9332-2201496eecb6	01a21871-a82c-7592-b14f-813edd3a264d	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-09-05"}	\N	ase.sortie_ase.v1	2022-09-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0294"}	f
25	74834739-306c-5555-bc29-7d520c3e1905	01a21871-a82c-788e-8d9b-a573b8c028d5	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-01-22", "dateNaissance": "2002-02-10"}	\N	personne.personne_connue.v1	2022-01-22 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0168"}	f
28	5630f568-d983-5f3f-90c0-dc46e064e008	01a21871-a82c-788e-8d9b-a573b8c028d5	2	{"foyer": "01a21871-a82d-752e-8f14-2a3ec10327d3", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-01-22", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0169"}	f
68	74b51de5-1ae3-5f4a-9177-6c4a8a6c491b	01a21871-a82c-788e-8d9b-a573b8c028d5	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-03-24", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-03-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0170"}	f
70	5b4bdcb4-97b7-58d1-bfa2-354e639bbd02	01a21871-a82c-788e-8d9b-a573b8c028d5	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-03-26", "datePrevue": "2022-04-13"}	\N	rsa.rendez_vous_fixe.v1	2022-03-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0171"}	f
92	7befd576-4f7c-5343-a126-a9337908c15a	01a21871-a82c-788e-8d9b-a573b8c028d5	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-04-23"}	\N	rsa.contrat_signe.v1	2022-04-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0172"}	f
17	79c027fc-ca07-52bb-a969-cebac5d2d7c9	01a21871-a82c-7a42-869b-e9ba0cdd17e4	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-01-04", "dateNaissance": "1978-02-14"}	\N	personne.personne_connue.v1	2022-01-04 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0060"}	f
18	8e949c1d-9ac0-5a23-9b08-67cbe4c22646	01a21871-a82c-7a42-869b-e9ba0cdd17e4	2	{"foyer": "01a21871-a82c-765a-ae8a-d8c994978f15", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-01-04", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-04 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0061"}	f
57	cf965667-f12e-56c6-8f06-f6f511e9dae9	01a21871-a82c-7a42-869b-e9ba0cdd17e4	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-03-11", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-03-13 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0062"}	f
58	357f1e4a-deda-59cf-b481-93ca5e11723d	01a21871-a82c-7a42-869b-e9ba0cdd17e4	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-03-13", "datePrevue": "2022-03-23"}	\N	rsa.rendez_vous_fixe.v1	2022-03-14 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0063"}	f
85	06adad18-f8e3-5a8b-b7e9-e2c1f9c6be5c	01a21871-a82c-7a42-869b-e9ba0cdd17e4	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-04-10"}	\N	rsa.contrat_signe.v1	2022-04-13 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0064"}	f
21	21d53dc3-9286-563b-91ff-cef6a5a369a7	01a21871-a82c-7bc3-958b-70127a150162	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-01-15", "dateNaissance": "1981-05-17"}	\N	personne.personne_connue.v1	2022-01-15 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0071"}	f
22	68acf96b-eb4d-5a14-822d-1611afc450b5	01a21871-a82c-7bc3-958b-70127a150162	2	{"foyer": "01a21871-a82c-792e-9936-21edf0c53b80", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-01-15", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-16 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0072"}	f
37	29699cc5-5a3b-5ff2-8de9-58e5c8e6dc59	01a21871-a82c-7bc3-958b-70127a150162	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-02-17", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-02-19 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0073"}	f
38	a9a84722-4879-5af8-b687-02700000daed	01a21871-a82c-7bc3-958b-70127a150162	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-02-19", "datePrevue": "2022-02-22"}	\N	rsa.rendez_vous_fixe.v1	2022-02-20 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0074"}	f
67	e9e9cdb6-b843-5276-8428-874fb0b239c5	01a21871-a82c-7bc3-958b-70127a150162	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-03-19"}	\N	rsa.contrat_signe.v1	2022-03-22 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0075"}	f
90	3da81adb-c135-5b93-82f8-ac40d8e5b0ae	01a21871-a82c-7bc3-958b-70127a150162	6	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-04-15"}	\N	rsa.droit_rsa_clos.v1	2022-04-20 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0076"}	f
102	032d31fd-3662-5330-94f1-b0f2955e45a2	01a21871-a82c-7bc3-958b-70127a150162	7	{"motif": "erreurSaisie", "episode": "RSA/1", "dateEffet": "2022-04-15", "evenementVise": "v0076"}	\N	transversal.evenement_annule.v1	2022-05-15 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0077"}	f
2	ee8f3e1e-b668-50f5-851c-bad6ea5a89c0	01a21871-a82c-7bda-8923-b7863a77cce0	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-04-05"}	\N	personne.personne_connue.v1	2019-01-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0277"}	f
10	1303d3ce-d48c-5380-8328-18db97976163	01a21871-a82c-7bda-8923-b7863a77cce0	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0278"}	f
78	04fc2c77-0430-5dfd-88ee-b7a4acb65601	01a21871-a82c-7bda-8923-b7863a77cce0	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-04-05"}	\N	ase.sortie_ase.v1	2022-04-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0279"}	f
6	a91db070-432e-5f39-8653-ae7bfb7507ea	01a21871-a82c-7bfe-86f9-cf43db694e64	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-08-05"}	\N	personne.personne_connue.v1	2019-01-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0289"}	f
14	15206160-8615-5023-9d52-c75eb45bb8a3	01a21871-a82c-7bfe-86f9-cf43db694e64	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0290"}	f
168	b61634dc-7df0-5a4b-bd1f-58c356b62835	01a21871-a82c-7bfe-86f9-cf43db694e64	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-08-05"}	\N	ase.sortie_ase.v1	2022-08-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0291"}	f
4	bdacf252-4909-56c0-b136-f29bf0dd0918	01a21871-a82c-7de0-ae67-93644d813dd9	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-06-05"}	\N	personne.personne_connue.v1	2019-01-04 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0283"}	f
12	53ee1fae-5d53-590b-ae7d-37258a99d842	01a21871-a82c-7de0-ae67-93644d813dd9	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0284"}	f
117	f4618dab-0e59-5f11-b88d-b138442a22d5	01a21871-a82c-7de0-ae67-93644d813dd9	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-06-05"}	\N	ase.sortie_ase.v1	2022-06-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0285"}	f
1	fc285a29-6d6a-5578-bdbf-d4d3f8176be6	01a21871-a82c-7ec9-a823-806189693d7f	1	{"episode": "personne", "dateEffet": "2019-01-01", "dateNaissance": "2004-03-05"}	\N	personne.personne_connue.v1	2019-01-01 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0274"}	f
9	6e2f3717-7fac-5e76-9af6-c55f3a1fd82c	01a21871-a82c-7ec9-a823-806189693d7f	2	{"base": "L222-5-3", "episode": "ASE", "dateEffet": "2019-02-01"}	\N	ase.accueil_ase_debute.v1	2019-02-02 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0275"}	f
51	49aeef9e-8909-508a-ad9a-4c80b2a743f7	01a21871-a82c-7ec9-a823-806189693d7f	3	{"motif": "majorite", "episode": "ASE", "dateEffet": "2022-03-05"}	\N	ase.sortie_ase.v1	2022-03-08 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0276"}	f
95	62a66ca7-b7e8-501a-a601-18b9b48d59b5	01a21871-a82d-7078-a56d-2ffc899fa4e5	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-05-08", "dateNaissance": "2000-12-08"}	\N	personne.personne_connue.v1	2022-05-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0162"}	f
96	19d086b6-e3b4-5bd3-94c9-cf492b6a99b4	01a21871-a82d-7078-a56d-2ffc899fa4e5	2	{"foyer": "01a21871-a82d-7446-93f6-91d7ca717948", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-05-08", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-05-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-05-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0163"}	f
238	8b6d536f-ae1f-5c66-bc11-f9051af7fbdf	01a21871-a82d-709f-84de-a5e172c640a5	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-10-15", "dateNaissance": "1974-02-22"}	\N	personne.personne_connue.v1	2022-10-15 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0226"}	f
241	671097e0-7101-5af8-a57c-3ce12aa2b469	01a21871-a82d-709f-84de-a5e172c640a5	2	{"foyer": "01a21871-a82d-77b3-9247-be16f7893f2e", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-10-15", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-10-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-10-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0227"}	f
116	d6893c77-82af-5c1c-b96b-496946b509e8	01a21871-a82d-70bd-97b7-26bc14117d0b	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-06-06", "dateNaissance": "1981-09-01"}	\N	personne.personne_connue.v1	2022-06-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0257"}	f
118	8ac43733-41f2-52ee-b68b-18c674ebf64e	01a21871-a82d-70bd-97b7-26bc14117d0b	2	{"foyer": "01a21871-a82d-78c3-bf83-f0dcd0f6554a", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-06", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-09 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0258"}	f
203	d6555af6-9bc3-5519-8c78-5685a6ae3148	01a21871-a82d-70bd-97b7-26bc14117d0b	3	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-09-04"}	\N	rsa.droit_rsa_clos.v1	2022-09-09 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0259"}	f
69	bbad2af5-2396-50cd-9c2c-182d42ca6366	01a21871-a82d-714d-a7d7-afacdbb59005	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-26", "dateNaissance": "1967-03-03"}	\N	personne.personne_connue.v1	2022-03-26 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0010"}	f
71	a84f6870-5941-5374-a22f-9ac1779c1fbd	01a21871-a82d-714d-a7d7-afacdbb59005	2	{"foyer": "01a21871-a82d-7015-9251-a24e4150bfab", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-26", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0011"}	f
105	71bb9ea6-5ea6-5e2a-8d3c-bd3e1712be89	01a21871-a82d-714d-a7d7-afacdbb59005	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-05-29", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-05-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0012"}	f
109	b975bd0a-1b80-5053-84a4-bebb36f1fce1	01a21871-a82d-714d-a7d7-afacdbb59005	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-05-31", "datePrevue": "2022-06-21"}	\N	rsa.rendez_vous_fixe.v1	2022-06-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0013"}	f
129	277a47fe-0121-5b1d-af39-46c359b6fd00	01a21871-a82d-714d-a7d7-afacdbb59005	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-06-28"}	\N	rsa.contrat_signe.v1	2022-07-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0014"}	f
237	d7edbf46-06b8-559e-885c-52f97b55d450	01a21871-a82d-719d-8fc6-cb1d3ccb9206	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-10-14", "dateNaissance": "1991-03-27"}	\N	personne.personne_connue.v1	2022-10-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0120"}	f
240	0fa1be8c-ea8d-5fbd-b79b-6128a45da3a1	01a21871-a82d-719d-8fc6-cb1d3ccb9206	2	{"foyer": "01a21871-a82d-772a-bae3-135f7fec3fbc", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-10-14", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-10-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-10-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0121"}	f
281	53dea4d7-f97d-5262-b524-fe4ad4a14b1d	01a21871-a82d-719d-8fc6-cb1d3ccb9206	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-12-24", "datePrevue": "2022-12-30"}	\N	rsa.rendez_vous_fixe.v1	2022-12-25 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0123"}	f
282	5aca4d33-4186-59ee-bf37-041b1a05b10d	01a21871-a82d-719d-8fc6-cb1d3ccb9206	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-12-22", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-12-27 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0122"}	f
293	6331faea-fd19-5d3a-b031-81de049065f3	01a21871-a82d-719d-8fc6-cb1d3ccb9206	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2023-01-21"}	\N	rsa.contrat_signe.v1	2023-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0124"}	f
106	90d956cd-22f1-52b8-876f-055188733ae5	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-05-30", "dateNaissance": "1987-11-23"}	\N	personne.personne_connue.v1	2022-05-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0099"}	f
107	6adc278e-cf86-53cb-a21a-6716e315ea51	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	2	{"foyer": "01a21871-a82d-7dd4-935e-2c66f40dccc2", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-05-30", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-05-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-05-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0100"}	f
155	acf64ae2-a55e-5def-a076-1fd5ed9e4bcc	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-07-27", "datePrevue": "2022-08-07"}	\N	rsa.rendez_vous_fixe.v1	2022-07-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0102"}	f
156	46a4de06-f27b-501b-a8b1-2f2a58f713a2	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-07-25", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-07-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0101"}	f
189	d40cf914-2c29-54c9-8a0c-c4030bcb2f75	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-08-24"}	\N	rsa.contrat_signe.v1	2022-08-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0103"}	f
206	4e1f7863-2164-53be-9f7e-71ec7c51dba0	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	6	{"motif": "dateRectifiee", "episode": "RSA/1", "dateEffet": "2022-07-25", "evenementVise": "v0101", "dateEffetCorrigee": "2022-07-22"}	\N	transversal.evenement_corrige.v1	2022-09-13 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0104"}	f
123	550eb606-6116-520a-8a8d-3defc694c05d	01a21871-a82d-71bc-aa9c-d894a9d4f823	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-06-19", "dateNaissance": "1985-09-21"}	\N	personne.personne_connue.v1	2022-06-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0092"}	f
124	c8479c7b-db9e-56b9-92ef-ce212183821b	01a21871-a82d-71bc-aa9c-d894a9d4f823	2	{"foyer": "01a21871-a82d-79ed-a6ac-e25a5a6b3c48", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-19", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-21 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0093"}	f
130	234b95e1-6867-5a60-982c-d87d62311db1	01a21871-a82d-71bc-aa9c-d894a9d4f823	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-07-01", "datePrevue": "2022-07-17"}	\N	rsa.rendez_vous_fixe.v1	2022-07-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0095"}	f
131	0b850fb6-a1e6-52e8-8f2b-78e10d7c4047	01a21871-a82d-71bc-aa9c-d894a9d4f823	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-06-29", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-07-04 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0094"}	f
159	bf7303ea-5f6a-5ced-8a48-90e09fe68619	01a21871-a82d-71bc-aa9c-d894a9d4f823	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-07-29"}	\N	rsa.contrat_signe.v1	2022-08-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0096"}	f
63	a0e56cbb-ed6f-51ba-befd-8dc8619dc252	01a21871-a82d-71cd-b0c0-96ca0b611e46	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-03-18", "dateNaissance": "1967-07-15"}	\N	personne.personne_connue.v1	2022-03-18 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0193"}	f
66	c80f3bde-f0b6-5951-a1b6-c97e9db5c8f2	01a21871-a82d-71cd-b0c0-96ca0b611e46	2	{"foyer": "01a21871-a82d-7cd1-a8fa-2e0324221370", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-03-18", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-20 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0194"}	f
199	56683429-644f-5471-bb08-a44a64e09ced	01a21871-a82d-71dc-ba15-f50477f07e77	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-09-05", "dateNaissance": "1995-07-03"}	\N	personne.personne_connue.v1	2022-09-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0136"}	f
200	2b14ac11-666b-5160-bc8d-ff05e492f7e2	01a21871-a82d-71dc-ba15-f50477f07e77	2	{"foyer": "01a21871-a82d-76c2-9df3-166cbf97e4d6", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-09-05", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0137"}	f
262	482cc0d6-978a-5b64-90d1-54e0ec416e89	01a21871-a82d-71dc-ba15-f50477f07e77	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-11-05", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-11-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0138"}	f
265	23d2491e-d06a-51d3-af34-6f819688f91f	01a21871-a82d-71dc-ba15-f50477f07e77	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-11-07", "datePrevue": "2022-11-21"}	\N	rsa.rendez_vous_fixe.v1	2022-11-08 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0139"}	f
186	dc7dd14e-3bdc-5975-b119-27723e374310	01a21871-a82d-71ec-8702-3628947e6da8	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-08-18", "dateNaissance": "1977-05-25"}	\N	personne.personne_connue.v1	2022-08-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0237"}	f
187	0fd3aa74-b609-5057-9cd2-2960d073961f	01a21871-a82d-71ec-8702-3628947e6da8	2	{"foyer": "01a21871-a82d-7938-91be-f206479d268e", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-08-18", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-08-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0238"}	f
250	8292426e-303a-5c45-b590-c827fdbf9a8c	01a21871-a82d-71ec-8702-3628947e6da8	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-10-25", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-10-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0239"}	f
253	b5dcb7ee-9e60-5b01-8249-cc1f9adab25a	01a21871-a82d-71ec-8702-3628947e6da8	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-10-27", "datePrevue": "2022-11-16"}	\N	rsa.rendez_vous_fixe.v1	2022-10-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0240"}	f
274	dac256d5-d60f-5c4f-9c90-725f069a1583	01a21871-a82d-71ec-8702-3628947e6da8	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-11-24"}	\N	rsa.contrat_signe.v1	2022-11-27 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0241"}	f
249	1a7555db-b404-5527-9d53-27c7b3a4ede8	01a21871-a82d-7210-b8ab-08a5553e793e	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-10-27", "dateNaissance": "1972-08-08"}	\N	personne.personne_connue.v1	2022-10-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0033"}	f
251	cda48cda-bf03-5ed8-8a42-f8085546c349	01a21871-a82d-7210-b8ab-08a5553e793e	2	{"foyer": "01a21871-a82d-7ab1-b45f-3a3ed774e5fb", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-10-27", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-10-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-10-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0034"}	f
216	a7ed9e59-de86-550e-9eee-2ab0b220c499	01a21871-a82d-724b-97a7-0accb01fcbb4	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-09-18", "dateNaissance": "1973-01-21"}	\N	personne.personne_connue.v1	2022-09-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0220"}	f
219	26fcce66-52f4-5933-85e7-11211b051f7f	01a21871-a82d-724b-97a7-0accb01fcbb4	2	{"foyer": "01a21871-a82d-77b3-9247-be16f7893f2e", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-09-18", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0221"}	f
252	a046992f-5661-5513-90e8-e1061e9f2538	01a21871-a82d-724b-97a7-0accb01fcbb4	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-10-27", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-10-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0222"}	f
256	eaa7f505-0ce6-58f3-9aeb-83c462214e49	01a21871-a82d-724b-97a7-0accb01fcbb4	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-10-29", "datePrevue": "2022-11-13"}	\N	rsa.rendez_vous_fixe.v1	2022-10-30 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0223"}	f
280	8dda26b7-3c81-55c2-a6da-1733a4b48f09	01a21871-a82d-724b-97a7-0accb01fcbb4	5	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-12-17"}	\N	rsa.droit_rsa_clos.v1	2022-12-22 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0224"}	f
290	a0ca2442-4a52-5269-88f3-56413de0d669	01a21871-a82d-724b-97a7-0accb01fcbb4	6	{"motif": "erreurSaisie", "episode": "RSA/1", "dateEffet": "2022-12-17", "evenementVise": "v0224"}	\N	transversal.evenement_annule.v1	2023-01-16 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0225"}	f
52	b0c2d6b4-d3c9-5ecf-9a21-5fa72491dc08	01a21871-a82d-7275-baeb-b38c6b2ecaec	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-10", "dateNaissance": "2001-01-09"}	\N	personne.personne_connue.v1	2022-03-10 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0164"}	f
55	0f577fbe-c0b4-5da4-8f37-007dfa99c193	01a21871-a82d-7275-baeb-b38c6b2ecaec	2	{"foyer": "01a21871-a82d-752e-8f14-2a3ec10327d3", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-10", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-03-12 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0165"}	f
87	cd075720-fbde-553b-a0f3-8648834cf511	01a21871-a82d-7275-baeb-b38c6b2ecaec	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-16", "datePrevue": "2022-04-22"}	\N	rsa.rendez_vous_fixe.v1	2022-04-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0167"}	f
88	181d19ee-00a1-56dd-91e1-9665a0789984	01a21871-a82d-7275-baeb-b38c6b2ecaec	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-14", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-04-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0166"}	f
264	fe20c226-8ea0-5c54-a3e1-1f5305506a23	01a21871-a82d-72a6-823a-982a7db3e532	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-11-07", "dateNaissance": "1965-05-13"}	\N	personne.personne_connue.v1	2022-11-07 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0182"}	f
266	47c99318-5279-5f1c-a557-7fb043039c69	01a21871-a82d-72a6-823a-982a7db3e532	2	{"foyer": "01a21871-a82d-708f-9e34-515013df23d4", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-11-07", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-11-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-11-08 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0183"}	f
286	0161bb7c-0193-58ec-bccf-90a1a08621d1	01a21871-a82d-72a6-823a-982a7db3e532	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2023-01-11", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2023-01-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0184"}	f
287	618c1fb5-2190-5ab2-84f3-4c7441c59fb3	01a21871-a82d-72a6-823a-982a7db3e532	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2023-01-13", "datePrevue": "2023-01-16"}	\N	rsa.rendez_vous_fixe.v1	2023-01-14 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0185"}	f
295	0a6af0af-2085-5803-bfcf-83515fa62e0b	01a21871-a82d-72a6-823a-982a7db3e532	5	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2023-02-05"}	\N	rsa.droit_rsa_clos.v1	2023-02-10 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0187"}	f
296	92ca68dd-b2a2-5b78-92b7-9f7083247a41	01a21871-a82d-72a6-823a-982a7db3e532	6	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2023-02-10"}	\N	rsa.contrat_signe.v1	2023-02-13 22:59:59.999999+00	71	\N	{"voie": "reprise", "alertes": ["fait-posterieur-a-la-cloture"], "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0186"}	f
125	8291019f-a75d-52aa-b3c4-32f9800948da	01a21871-a82d-72b7-84a2-81e08bddd586	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-06-24", "dateNaissance": "1982-06-18"}	\N	personne.personne_connue.v1	2022-06-24 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0078"}	f
126	28409a4d-7194-5e6c-a321-009b7c8e2895	01a21871-a82d-72b7-84a2-81e08bddd586	2	{"foyer": "01a21871-a82c-792e-9936-21edf0c53b80", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-24", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0079"}	f
177	afab758b-572e-5c26-99b4-54f7a2fd5034	01a21871-a82d-72b7-84a2-81e08bddd586	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-13", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-08-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0080"}	f
181	41b043c0-c480-5792-ae7d-ee20e9a51b70	01a21871-a82d-72b7-84a2-81e08bddd586	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-15", "datePrevue": "2022-08-28"}	\N	rsa.rendez_vous_fixe.v1	2022-08-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0081"}	f
208	8a278780-017b-5f9d-acb1-159b4a6a02ea	01a21871-a82d-72b7-84a2-81e08bddd586	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-12"}	\N	rsa.contrat_signe.v1	2022-09-15 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0082"}	f
140	af4a8282-e5d5-5b0b-88b7-08dba15f5374	01a21871-a82d-72c2-acd6-3c6165d221f0	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-07-07", "dateNaissance": "1988-12-24"}	\N	personne.personne_connue.v1	2022-07-07 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0105"}	f
141	72f43c42-d767-5105-b862-adebe656a235	01a21871-a82d-72c2-acd6-3c6165d221f0	2	{"foyer": "01a21871-a82d-7dd4-935e-2c66f40dccc2", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-07-07", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0106"}	f
185	d1c1488a-28ce-535c-bcac-5ee7e2871a2c	01a21871-a82d-72c2-acd6-3c6165d221f0	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-17", "datePrevue": "2022-08-31"}	\N	rsa.rendez_vous_fixe.v1	2022-08-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0108"}	f
188	9087e82b-92b2-5341-b315-a5ca5e4ce63b	01a21871-a82d-72c2-acd6-3c6165d221f0	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-15", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-08-20 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0107"}	f
213	1f064cdd-ab4f-5454-8dcf-2098b3c24246	01a21871-a82d-72c2-acd6-3c6165d221f0	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-14"}	\N	rsa.contrat_signe.v1	2022-09-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0109"}	f
243	78097cb5-da34-54a7-b783-20ac5fe735cd	01a21871-a82d-72cc-a977-31e8f56900fa	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-10-23", "dateNaissance": "1990-02-26"}	\N	personne.personne_connue.v1	2022-10-23 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0115"}	f
244	88cbacf5-fb0d-5943-b45f-961eaec264f8	01a21871-a82d-72cc-a977-31e8f56900fa	2	{"foyer": "01a21871-a82d-73ff-b787-5d2f8151618f", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-10-23", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-10-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-10-23 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0116"}	f
276	3a9d1003-947b-5081-bd2b-10d54fde9d1b	01a21871-a82d-72cc-a977-31e8f56900fa	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-12-04", "datePrevue": "2022-12-21"}	\N	rsa.rendez_vous_fixe.v1	2022-12-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0118"}	f
277	1aa68ac6-061f-553a-b489-cf9e920908b4	01a21871-a82d-72cc-a977-31e8f56900fa	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-12-02", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-12-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0117"}	f
283	45bf5d24-627c-5a23-8697-5cee7bb01c2d	01a21871-a82d-72cc-a977-31e8f56900fa	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2023-01-01"}	\N	rsa.contrat_signe.v1	2023-01-04 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0119"}	f
146	a5ca1b84-10a5-5327-b6af-4c2f1260c57c	01a21871-a82d-731c-b072-70801cc1fb83	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-07-18", "dateNaissance": "1968-08-16"}	\N	personne.personne_connue.v1	2022-07-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0195"}	f
147	f96ab53d-b789-5de3-8549-b8585a7d5e83	01a21871-a82d-731c-b072-70801cc1fb83	2	{"foyer": "01a21871-a82d-7cd1-a8fa-2e0324221370", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-07-18", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-21 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0196"}	f
214	c486805f-d052-5692-aca0-cb53300664ac	01a21871-a82d-731c-b072-70801cc1fb83	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-17", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-09-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0197"}	f
222	9ee08b6f-8c4d-549c-baa9-c6c18245b63a	01a21871-a82d-731c-b072-70801cc1fb83	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-19", "datePrevue": "2022-09-30"}	\N	rsa.rendez_vous_fixe.v1	2022-09-20 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0198"}	f
242	a13e72e1-4a3a-5364-b452-0e180c42a244	01a21871-a82d-731c-b072-70801cc1fb83	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-10-17"}	\N	rsa.contrat_signe.v1	2022-10-20 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0199"}	f
134	b82f496f-4b0f-53eb-ad6a-c0146db2dea3	01a21871-a82d-736c-af0c-2083e2f31dee	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-07-06", "dateNaissance": "1976-12-12"}	\N	personne.personne_connue.v1	2022-07-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0050"}	f
135	e6d736b4-5745-5103-ac6d-8a021f3d4e74	01a21871-a82d-736c-af0c-2083e2f31dee	2	{"foyer": "01a21871-a82d-7e06-901f-87be8bce6646", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-07-06", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0051"}	f
144	ad80dba0-7470-5cc5-9ecd-e15c3a3d2680	01a21871-a82d-736c-af0c-2083e2f31dee	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-07-14", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-07-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0052"}	f
145	5631def7-e9f6-57e6-b348-a98964e6123c	01a21871-a82d-736c-af0c-2083e2f31dee	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-07-16", "datePrevue": "2022-08-04"}	\N	rsa.rendez_vous_fixe.v1	2022-07-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0053"}	f
180	c474ba0f-de38-5c12-88bc-765712ad1fa0	01a21871-a82d-736c-af0c-2083e2f31dee	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-08-13"}	\N	rsa.contrat_signe.v1	2022-08-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0054"}	f
194	53d94542-463c-5603-8600-220792d97a57	01a21871-a82d-736c-af0c-2083e2f31dee	6	{"motif": "dateRectifiee", "episode": "RSA/1", "dateEffet": "2022-07-14", "evenementVise": "v0052", "dateEffetCorrigee": "2022-07-11"}	\N	transversal.evenement_corrige.v1	2022-09-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0055"}	f
137	1b1b8df3-4a77-51f0-b0ba-0ef8358c9dba	01a21871-a82d-7384-8af9-6ec792d7d9f7	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-07-06", "dateNaissance": "1996-08-04"}	\N	personne.personne_connue.v1	2022-07-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0140"}	f
138	0edeab18-842e-5233-aa92-3b885f11d926	01a21871-a82d-7384-8af9-6ec792d7d9f7	2	{"foyer": "01a21871-a82d-76c2-9df3-166cbf97e4d6", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-07-06", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0141"}	f
158	5c436085-e793-5752-8c17-692f8dd4a027	01a21871-a82d-7384-8af9-6ec792d7d9f7	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-07-30", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-07-31 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0142"}	f
160	18a166eb-918d-5e5f-8b54-673808986981	01a21871-a82d-7384-8af9-6ec792d7d9f7	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-01", "datePrevue": "2022-08-03"}	\N	rsa.rendez_vous_fixe.v1	2022-08-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0143"}	f
193	57943394-5be9-5039-889b-01a1470224f5	01a21871-a82d-7384-8af9-6ec792d7d9f7	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-08-29"}	\N	rsa.contrat_signe.v1	2022-09-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0144"}	f
31	dd7a4b24-2110-58eb-9180-fa75e96a4d72	01a21871-a82d-739b-a511-4d74561807a2	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-02-06", "dateNaissance": "1979-07-27"}	\N	personne.personne_connue.v1	2022-02-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0247"}	f
32	8d29685b-0c52-5206-a590-9d20ddfd701d	01a21871-a82d-739b-a511-4d74561807a2	2	{"foyer": "01a21871-a82d-774b-8f28-9538ebb7e29f", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-02-06", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-02-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-02-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0248"}	f
40	3463bf17-236b-58f1-b67d-7239385f586e	01a21871-a82d-739b-a511-4d74561807a2	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-02-22", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-02-23 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0249"}	f
45	ef735a0d-a537-54e2-aa58-e77b05fbf76b	01a21871-a82d-739b-a511-4d74561807a2	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-02-24", "datePrevue": "2022-03-10"}	\N	rsa.rendez_vous_fixe.v1	2022-02-25 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0250"}	f
93	97ce7443-88de-5197-bcd1-da6e716fff01	01a21871-a82d-73cb-948b-49d7bfb45b34	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-05-05", "dateNaissance": "1969-05-05"}	\N	personne.personne_connue.v1	2022-05-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0019"}	f
94	2571331a-ac73-567f-b19d-8574754d93cb	01a21871-a82d-73cb-948b-49d7bfb45b34	2	{"foyer": "01a21871-a82d-7331-b254-b6747ac85bf7", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-05-05", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-05-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-05-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0020"}	f
119	77ec5a81-56ab-5290-8d14-06ad74050b4d	01a21871-a82d-73cb-948b-49d7bfb45b34	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-06-07", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-06-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0021"}	f
120	59d4c60c-b733-5352-8cbc-ce15223e59d5	01a21871-a82d-73cb-948b-49d7bfb45b34	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-06-09", "datePrevue": "2022-06-20"}	\N	rsa.rendez_vous_fixe.v1	2022-06-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0022"}	f
143	bce78eee-3cbc-5919-bea9-bc1496e93e93	01a21871-a82d-73cb-948b-49d7bfb45b34	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-07-07"}	\N	rsa.contrat_signe.v1	2022-07-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0023"}	f
195	59fa47ce-d60c-5e3e-8f57-a381370f581e	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-09-02", "dateNaissance": "1969-09-17"}	\N	personne.personne_connue.v1	2022-09-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0200"}	f
196	889aaf92-eb8b-5a58-a318-fdb2201e9be4	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	2	{"foyer": "01a21871-a82d-79f7-9a44-9faccf968113", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-09-02", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0201"}	f
245	78062372-511c-5136-90df-9ff466239d74	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-10-22", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-10-23 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0202"}	f
246	f2e5673f-4bd0-534a-9254-bda118aa96bf	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-10-24", "datePrevue": "2022-11-01"}	\N	rsa.rendez_vous_fixe.v1	2022-10-25 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0203"}	f
272	2e8a1585-eec8-5616-ba62-9b5538fa68ad	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-11-21"}	\N	rsa.contrat_signe.v1	2022-11-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0204"}	f
279	868df8d9-b683-52a4-a1f6-1a41790aef32	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	6	{"motif": "dateRectifiee", "episode": "RSA/1", "dateEffet": "2022-10-22", "evenementVise": "v0202", "dateEffetCorrigee": "2022-10-19"}	\N	transversal.evenement_corrige.v1	2022-12-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0205"}	f
204	5dde5f4e-d4fb-5fb2-a59c-6b39a9bc564d	01a21871-a82d-746e-8494-1584bbb3bdc0	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-09-11", "dateNaissance": "1986-10-22"}	\N	personne.personne_connue.v1	2022-09-11 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0097"}	f
207	d2f4ffe5-7ed1-5d0c-9935-b29903ee0546	01a21871-a82d-746e-8494-1584bbb3bdc0	2	{"foyer": "01a21871-a82d-79ed-a6ac-e25a5a6b3c48", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-09-11", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0098"}	f
72	de4bbece-0f3d-536d-86e8-f35a29617d23	01a21871-a82d-7525-a072-6412786ad975	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-03-28", "dateNaissance": "1992-04-28"}	\N	personne.personne_connue.v1	2022-03-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0125"}	f
73	bfa844a4-418e-5915-954c-a640dd56985d	01a21871-a82d-7525-a072-6412786ad975	2	{"foyer": "01a21871-a82d-772a-bae3-135f7fec3fbc", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-28", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-03-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0126"}	f
110	c8680a59-bcde-5b30-be85-868fb1e0e66c	01a21871-a82d-7525-a072-6412786ad975	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-05-30", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-06-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0127"}	f
112	85326770-f1bf-5af3-9a51-1f79f806d3b2	01a21871-a82d-7525-a072-6412786ad975	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-06-01", "datePrevue": "2022-06-04"}	\N	rsa.rendez_vous_fixe.v1	2022-06-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0128"}	f
179	ad4b39ab-7629-5caa-bc46-b145ee482f7d	01a21871-a82d-759e-88e0-25ec364674d7	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-08-16", "dateNaissance": "1966-02-02"}	\N	personne.personne_connue.v1	2022-08-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0005"}	f
183	479b6ad3-6dc8-5015-bbd2-b0947b5ca6a6	01a21871-a82d-759e-88e0-25ec364674d7	2	{"foyer": "01a21871-a82d-7a42-9596-51cdf2e936d5", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-08-16", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-08-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0006"}	f
229	2ca4d72b-48d4-5101-9915-97ef712e776d	01a21871-a82d-759e-88e0-25ec364674d7	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-27", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-09-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0007"}	f
230	0a90da61-612c-5b7a-87d0-f53c8d0a6ad6	01a21871-a82d-759e-88e0-25ec364674d7	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-29", "datePrevue": "2022-10-06"}	\N	rsa.rendez_vous_fixe.v1	2022-09-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0008"}	f
255	d8277cad-3c78-5b4f-8fdb-7da0a152a0ef	01a21871-a82d-759e-88e0-25ec364674d7	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-10-27"}	\N	rsa.contrat_signe.v1	2022-10-30 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0009"}	f
53	89da7555-ad14-542f-90b1-203a24dce8c4	01a21871-a82d-75ac-8698-aa3c0af95aa6	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-11", "dateNaissance": "1970-06-06"}	\N	personne.personne_connue.v1	2022-03-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0024"}	f
54	80883193-3e8f-5068-b82f-dc2952f6d327	01a21871-a82d-75ac-8698-aa3c0af95aa6	2	{"foyer": "01a21871-a82d-7331-b254-b6747ac85bf7", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-11", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0025"}	f
80	37df1ed1-e7bf-5f2b-9388-c84f17efb65d	01a21871-a82d-75ac-8698-aa3c0af95aa6	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-09", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-04-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0026"}	f
82	73af740b-3e7d-56c1-b103-93884cff7806	01a21871-a82d-75ac-8698-aa3c0af95aa6	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-11", "datePrevue": "2022-04-25"}	\N	rsa.rendez_vous_fixe.v1	2022-04-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0027"}	f
99	b63ad130-72a3-5cc4-8a42-dbe826947add	01a21871-a82d-75ac-8698-aa3c0af95aa6	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-05-09"}	\N	rsa.contrat_signe.v1	2022-05-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0028"}	f
127	ef4b76c5-a089-5622-8dea-6715cd388273	01a21871-a82d-769e-8e48-d1eab5ac80d4	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-06-28", "dateNaissance": "1997-09-05"}	\N	personne.personne_connue.v1	2022-06-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0145"}	f
128	c87509bb-14c1-5849-a0b3-4b6318311edd	01a21871-a82d-769e-8e48-d1eab5ac80d4	2	{"foyer": "01a21871-a82d-714b-9e0e-a07f09e1dd64", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-28", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0146"}	f
176	9037cbe5-56ba-5581-9afe-96be791b24ed	01a21871-a82d-769e-8e48-d1eab5ac80d4	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-12", "datePrevue": "2022-09-01"}	\N	rsa.rendez_vous_fixe.v1	2022-08-13 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0148"}	f
178	bca1b7b0-0c63-5294-8bbc-bf3199e9d96c	01a21871-a82d-769e-8e48-d1eab5ac80d4	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-10", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-08-15 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0147"}	f
205	c4d312e0-4b0a-5c08-a11b-65332140e7af	01a21871-a82d-769e-8e48-d1eab5ac80d4	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-09"}	\N	rsa.contrat_signe.v1	2022-09-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0149"}	f
231	cefa77e9-5f1d-54ca-a025-0ed99967c7fc	01a21871-a82d-769e-8e48-d1eab5ac80d4	6	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-09-26"}	\N	rsa.droit_rsa_clos.v1	2022-10-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0150"}	f
248	eb3e396a-8f45-52b1-a6f1-3af04755da0b	01a21871-a82d-769e-8e48-d1eab5ac80d4	7	{"motif": "erreurSaisie", "episode": "RSA/1", "dateEffet": "2022-09-26", "evenementVise": "v0150"}	\N	transversal.evenement_annule.v1	2022-10-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0151"}	f
257	e2fc83d2-7bf8-506c-9efc-97497a5bdd5f	01a21871-a82d-76ca-9412-0fbed9ce4b52	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-11-03", "dateNaissance": "1979-03-15"}	\N	personne.personne_connue.v1	2022-11-03 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0065"}	f
259	f7f4c847-a536-532e-9493-a15488e1bfd5	01a21871-a82d-76ca-9412-0fbed9ce4b52	2	{"foyer": "01a21871-a82d-730d-a166-8406b1cca382", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-11-03", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-11-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-11-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0066"}	f
273	0472087b-c128-599e-8136-1200541739d3	01a21871-a82d-76dc-9ef6-65ff22186ba8	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-11-26", "dateNaissance": "1966-06-14"}	\N	personne.personne_connue.v1	2022-11-26 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0188"}	f
275	5ebc77fa-09d3-5e26-94a1-823c6363df32	01a21871-a82d-76dc-9ef6-65ff22186ba8	2	{"foyer": "01a21871-a82d-708f-9e34-515013df23d4", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-11-26", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-11-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-11-29 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0189"}	f
284	713f7e39-bacd-57f1-ae24-30c0d5d9e909	01a21871-a82d-76dc-9ef6-65ff22186ba8	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2023-01-03", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2023-01-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0190"}	f
285	5465055e-97e9-5c85-b3a3-8effc243f623	01a21871-a82d-76dc-9ef6-65ff22186ba8	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2023-01-05", "datePrevue": "2023-01-19"}	\N	rsa.rendez_vous_fixe.v1	2023-01-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0191"}	f
294	5dda5af5-b1f6-5056-b578-941967efc056	01a21871-a82d-76dc-9ef6-65ff22186ba8	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2023-02-02"}	\N	rsa.contrat_signe.v1	2023-02-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0192"}	f
114	1a055444-f85b-50ea-bacd-8c4312d23924	01a21871-a82d-76f1-8466-64891def0d7f	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-06-03", "dateNaissance": "1998-10-06"}	\N	personne.personne_connue.v1	2022-06-03 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0152"}	f
115	9fbd87ec-9ce4-5744-8088-a3d6d9499507	01a21871-a82d-76f1-8466-64891def0d7f	2	{"foyer": "01a21871-a82d-714b-9e0e-a07f09e1dd64", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-03", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-04 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0153"}	f
162	8ec4c321-2311-5087-859c-4768fa69d6da	01a21871-a82d-76f1-8466-64891def0d7f	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-04", "datePrevue": "2022-08-22"}	\N	rsa.rendez_vous_fixe.v1	2022-08-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0155"}	f
167	f005c31a-e006-5fe4-9619-1b1aa2c2bb3f	01a21871-a82d-76f1-8466-64891def0d7f	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-02", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-08-07 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0154"}	f
223	c945cb67-f058-599d-ae11-59be694afcb4	01a21871-a82d-76f1-8466-64891def0d7f	5	{"motif": "dateRectifiee", "episode": "RSA/1", "dateEffet": "2022-08-02", "evenementVise": "v0154", "dateEffetCorrigee": "2022-07-30"}	\N	transversal.evenement_corrige.v1	2022-09-21 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0156"}	f
148	1d1b0d5e-2c4c-5bdf-a28d-f22b3a16820e	01a21871-a82d-7754-b7c1-c30371da50e2	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-07-23", "dateNaissance": "1973-09-09"}	\N	personne.personne_connue.v1	2022-07-23 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0035"}	f
149	0329a956-e94f-523a-9f20-1e7ecbda613f	01a21871-a82d-7754-b7c1-c30371da50e2	2	{"foyer": "01a21871-a82d-74cb-9471-e4205815bda2", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-07-23", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-24 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0036"}	f
182	0e5f18fd-eba8-5b84-9648-ae1c51e23b0f	01a21871-a82d-7754-b7c1-c30371da50e2	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-16", "datePrevue": "2022-08-27"}	\N	rsa.rendez_vous_fixe.v1	2022-08-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0038"}	f
184	dcdaf725-7288-52f6-8e0f-0b16162300dc	01a21871-a82d-7754-b7c1-c30371da50e2	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-14", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-08-18 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0037"}	f
210	4a8a21fa-ee9a-573b-ba1a-e0a7392fc456	01a21871-a82d-7754-b7c1-c30371da50e2	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-13"}	\N	rsa.contrat_signe.v1	2022-09-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0039"}	f
247	4a582add-2320-550e-9486-2ff455c5a8e2	01a21871-a82d-7754-b7c1-c30371da50e2	6	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-10-21"}	\N	rsa.droit_rsa_clos.v1	2022-10-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0040"}	f
269	20154790-0f72-5850-8a1b-d3be0acc8c58	01a21871-a82d-77a0-a6f0-f3340e841953	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-11-22", "dateNaissance": "1968-04-04"}	\N	personne.personne_connue.v1	2022-11-22 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0015"}	f
271	dbafe94b-443d-50aa-ae6f-985e807ed0cf	01a21871-a82d-77a0-a6f0-f3340e841953	2	{"foyer": "01a21871-a82d-7015-9251-a24e4150bfab", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-11-22", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-11-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-11-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0016"}	f
291	2d70486e-1d89-565a-96dc-11be73a616a1	01a21871-a82d-77a0-a6f0-f3340e841953	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2023-01-18", "datePrevue": "2023-01-27"}	\N	rsa.rendez_vous_fixe.v1	2023-01-19 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0018"}	f
292	e5038a52-fb4f-5bb6-a30a-0ae294e06a9a	01a21871-a82d-77a0-a6f0-f3340e841953	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2023-01-16", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2023-01-21 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0017"}	f
59	acbd346c-2ae5-522d-9309-b355aedf8d5f	01a21871-a82d-77be-884a-d271c7643aba	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-14", "dateNaissance": "1983-11-03"}	\N	personne.personne_connue.v1	2022-03-14 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0264"}	f
60	8b66d299-411e-5cbd-a43e-a7334192dd50	01a21871-a82d-77be-884a-d271c7643aba	2	{"foyer": "01a21871-a82d-7d53-93c6-a4769015c28a", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-14", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-14 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0265"}	f
75	aa6039ca-5ae3-5cbf-9991-4be5073bdb51	01a21871-a82d-77be-884a-d271c7643aba	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-05", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-04-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0266"}	f
77	1a4f28f3-58f6-55c1-907f-59548bb87b57	01a21871-a82d-77be-884a-d271c7643aba	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-07", "datePrevue": "2022-04-19"}	\N	rsa.rendez_vous_fixe.v1	2022-04-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0267"}	f
97	7c7a958c-0b83-5e99-9e32-7014522b8dce	01a21871-a82d-77be-884a-d271c7643aba	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-05-05"}	\N	rsa.contrat_signe.v1	2022-05-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0268"}	f
150	cd8d8e8a-3119-5519-b530-d6040dc5d1ef	01a21871-a82d-77d9-a01f-8ea40cc37fce	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-07-26", "dateNaissance": "1965-01-01"}	\N	personne.personne_connue.v1	2022-07-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0001"}	f
153	ceb51bb3-bd9d-5b32-997f-b89206a3a8eb	01a21871-a82d-77d9-a01f-8ea40cc37fce	2	{"foyer": "01a21871-a82d-7a42-9596-51cdf2e936d5", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-07-26", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-07-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0002"}	f
254	649a3f82-5f45-5c12-8bb8-cf328aa5758c	01a21871-a82d-77d9-a01f-8ea40cc37fce	3	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-10-24"}	\N	rsa.droit_rsa_clos.v1	2022-10-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0003"}	f
270	1696a37f-b1ac-5f07-83bb-89f85c061ed5	01a21871-a82d-77d9-a01f-8ea40cc37fce	4	{"motif": "erreurSaisie", "episode": "RSA/1", "dateEffet": "2022-10-24", "evenementVise": "v0003"}	\N	transversal.evenement_annule.v1	2022-11-23 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0004"}	f
33	905e5d8b-325f-520e-b64d-ea0482bd43bd	01a21871-a82d-7823-a6a5-1e26b80dc9d8	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-02-11", "dateNaissance": "1978-06-26"}	\N	personne.personne_connue.v1	2022-02-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0242"}	f
36	159983e9-3926-5cca-a89f-2a98b56f6b4a	01a21871-a82d-7823-a6a5-1e26b80dc9d8	2	{"foyer": "01a21871-a82d-7938-91be-f206479d268e", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-02-11", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-02-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-02-13 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0243"}	f
84	1aa4b9df-cf47-5f9d-bbb1-028f34c46485	01a21871-a82d-7823-a6a5-1e26b80dc9d8	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-11", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-04-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0244"}	f
86	a7a66316-cc26-5a34-acdd-1576ec4012ba	01a21871-a82d-7823-a6a5-1e26b80dc9d8	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-13", "datePrevue": "2022-05-01"}	\N	rsa.rendez_vous_fixe.v1	2022-04-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0245"}	f
101	01fc5b69-4dc7-5081-8c77-e7915684f74c	01a21871-a82d-7823-a6a5-1e26b80dc9d8	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-05-11"}	\N	rsa.contrat_signe.v1	2022-05-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0246"}	f
166	db8dee73-8841-57de-af21-f3e3a0b2cb24	01a21871-a82d-78c0-9451-581722098011	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-08-07", "dateNaissance": "1971-07-07"}	\N	personne.personne_connue.v1	2022-08-07 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0029"}	f
169	680a2fce-3648-553e-b702-c2a935655b8a	01a21871-a82d-78c0-9451-581722098011	2	{"foyer": "01a21871-a82d-7ab1-b45f-3a3ed774e5fb", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-08-07", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-08-09 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0030"}	f
209	dfa34b23-1c5f-585e-80b8-084d8be86a6b	01a21871-a82d-78c0-9451-581722098011	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-16", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-09-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0031"}	f
217	c57bae1e-c31a-53c5-9180-1dbd236aec45	01a21871-a82d-78c0-9451-581722098011	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-18", "datePrevue": "2022-09-25"}	\N	rsa.rendez_vous_fixe.v1	2022-09-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0032"}	f
151	3dcf2012-fdd9-5661-ba80-9779cc53e6c3	01a21871-a82d-7951-a412-f05fb0ab6e1a	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-07-26", "dateNaissance": "1982-10-02"}	\N	personne.personne_connue.v1	2022-07-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0260"}	f
152	9c87b9bf-c763-5026-b13c-8c166e601e8c	01a21871-a82d-7951-a412-f05fb0ab6e1a	2	{"foyer": "01a21871-a82d-78c3-bf83-f0dcd0f6554a", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-07-26", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-26 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0261"}	f
211	f7200ec2-dcb8-5297-8d83-e83a23b0c392	01a21871-a82d-7951-a412-f05fb0ab6e1a	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-14", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-09-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0262"}	f
215	8cd91421-1bbe-5dd0-940b-1f83572b75be	01a21871-a82d-7951-a412-f05fb0ab6e1a	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-16", "datePrevue": "2022-09-21"}	\N	rsa.rendez_vous_fixe.v1	2022-09-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0263"}	f
103	554f84f7-1a35-567e-a15a-d281d3a8a0f4	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-05-22", "dateNaissance": "1983-07-19"}	\N	personne.personne_connue.v1	2022-05-22 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0083"}	f
104	f51dbfea-e2af-5f7a-a0d1-e4618a8c2ad5	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	2	{"foyer": "01a21871-a82d-72ab-8379-259bfe39e638", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-05-22", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-05-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-05-25 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0084"}	f
132	04a5cc25-6027-56c5-aabe-d03721082948	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-07-04", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-07-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0085"}	f
139	73d777b0-5017-5d9f-b840-a39b8931d7eb	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-07-06", "datePrevue": "2022-07-24"}	\N	rsa.rendez_vous_fixe.v1	2022-07-07 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0086"}	f
26	2eea82ae-4516-52d3-aa5e-192db00d4355	01a21871-a82d-7a89-a52c-ee067db47478	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-01-24", "dateNaissance": "1977-01-13"}	\N	personne.personne_connue.v1	2022-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0056"}	f
27	0469e015-d16d-5cb2-b15c-ee42b56b293c	01a21871-a82d-7a89-a52c-ee067db47478	2	{"foyer": "01a21871-a82c-765a-ae8a-d8c994978f15", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-01-24", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0057"}	f
39	2b4b7335-5903-5de3-b520-bf66e3f771a1	01a21871-a82d-7a89-a52c-ee067db47478	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-02-22", "datePrevue": "2022-02-25"}	\N	rsa.rendez_vous_fixe.v1	2022-02-23 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0059"}	f
43	e5490eb1-68e7-589d-aca2-70e834916053	01a21871-a82d-7a89-a52c-ee067db47478	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-02-20", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-02-25 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0058"}	f
197	2b65226a-e108-5d6d-ac12-1d1d9fab2558	01a21871-a82d-7b62-a608-2d10b18e491d	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-09-04", "dateNaissance": "1984-08-20"}	\N	personne.personne_connue.v1	2022-09-04 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0087"}	f
201	ac3b6cf7-d2f0-56d6-a5a3-073d38013047	01a21871-a82d-7b62-a608-2d10b18e491d	2	{"foyer": "01a21871-a82d-72ab-8379-259bfe39e638", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-09-04", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0088"}	f
267	17f982ca-955e-5cfe-baa0-7305c9a43875	01a21871-a82d-7b62-a608-2d10b18e491d	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-11-08", "datePrevue": "2022-11-18"}	\N	rsa.rendez_vous_fixe.v1	2022-11-09 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0090"}	f
268	249f7c57-145d-5646-a6cf-65f57be7a30c	01a21871-a82d-7b62-a608-2d10b18e491d	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-11-06", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-11-11 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0089"}	f
278	e20ada91-a976-5af2-8592-86f74af3338f	01a21871-a82d-7b62-a608-2d10b18e491d	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-12-06"}	\N	rsa.contrat_signe.v1	2022-12-09 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0091"}	f
212	6b401ede-e2c7-5c90-a308-5c4a26a94f29	01a21871-a82d-7b83-ae9d-063ccf2720d7	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-09-17", "dateNaissance": "1975-11-11"}	\N	personne.personne_connue.v1	2022-09-17 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0045"}	f
218	27b14e51-c9e0-53e7-9423-369674bf2cac	01a21871-a82d-7b83-ae9d-063ccf2720d7	2	{"foyer": "01a21871-a82d-7e06-901f-87be8bce6646", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-09-17", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0046"}	f
232	4a2b3813-306b-5980-a9d4-fef078aa1315	01a21871-a82d-7b83-ae9d-063ccf2720d7	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-10-04", "organisme": "MissionLocale"}	\N	rsa.orientation_notifiee.v1	2022-10-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0047"}	f
235	0c292d15-5a2d-5ee6-a6aa-6bd91ae5a0b0	01a21871-a82d-7b83-ae9d-063ccf2720d7	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-10-06", "datePrevue": "2022-10-13"}	\N	rsa.rendez_vous_fixe.v1	2022-10-07 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0048"}	f
261	31e8a005-782e-5b26-99e5-d41654765b34	01a21871-a82d-7b83-ae9d-063ccf2720d7	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-11-03"}	\N	rsa.contrat_signe.v1	2022-11-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0049"}	f
170	539d9da4-ad7c-5a39-b190-0448e4a574f1	01a21871-a82d-7b88-adee-f0cbf6eb4776	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-08-10", "dateNaissance": "1980-04-16"}	\N	personne.personne_connue.v1	2022-08-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0067"}	f
175	a2d47592-d28a-54a2-b45e-d77ac09e4228	01a21871-a82d-7b88-adee-f0cbf6eb4776	2	{"foyer": "01a21871-a82d-730d-a166-8406b1cca382", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-08-10", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-08-13 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0068"}	f
224	ad443a91-016a-5c75-ae01-615bcc01304c	01a21871-a82d-7b88-adee-f0cbf6eb4776	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-25", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-09-25 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0069"}	f
225	6fdccc96-1967-5372-b2a1-cc970af961a7	01a21871-a82d-7b88-adee-f0cbf6eb4776	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-27", "datePrevue": "2022-10-06"}	\N	rsa.rendez_vous_fixe.v1	2022-09-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0070"}	f
220	9c6f6be5-48ac-5812-848c-875536c63eb4	01a21871-a82d-7b8e-8156-8eccbd97509d	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-09-19", "dateNaissance": "1984-12-04"}	\N	personne.personne_connue.v1	2022-09-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0269"}	f
221	8233f6a9-020d-5a5d-af11-ed1785d913b6	01a21871-a82d-7b8e-8156-8eccbd97509d	2	{"foyer": "01a21871-a82d-7d53-93c6-a4769015c28a", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-09-19", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-09-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-09-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0270"}	f
233	002a8875-369f-5e9d-8b7a-51cf0194af79	01a21871-a82d-7b8e-8156-8eccbd97509d	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-10-02", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-10-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0271"}	f
234	0554e731-20d1-5d05-8084-42f648e38739	01a21871-a82d-7b8e-8156-8eccbd97509d	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-10-04", "datePrevue": "2022-10-17"}	\N	rsa.rendez_vous_fixe.v1	2022-10-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0272"}	f
258	74262089-dd51-5f90-8c26-3ac13885498d	01a21871-a82d-7b8e-8156-8eccbd97509d	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-11-01"}	\N	rsa.contrat_signe.v1	2022-11-04 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0273"}	f
260	83c6ac8d-5c65-54f7-91d1-46a0562553b6	01a21871-a82d-7bd9-89ef-df8ef307b932	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-11-05", "dateNaissance": "1999-11-07"}	\N	personne.personne_connue.v1	2022-11-05 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0157"}	f
263	d46f46d0-cc0c-5dd2-85f8-ea8bb56e1774	01a21871-a82d-7bd9-89ef-df8ef307b932	2	{"foyer": "01a21871-a82d-7446-93f6-91d7ca717948", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-11-05", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-11-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-11-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0158"}	f
288	ab00498a-592d-5a07-a3de-17d3562c5729	01a21871-a82d-7bd9-89ef-df8ef307b932	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2023-01-12", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2023-01-15 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0159"}	f
289	1dead372-f722-51cd-8693-1543644945d6	01a21871-a82d-7bd9-89ef-df8ef307b932	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2023-01-14", "datePrevue": "2023-01-20"}	\N	rsa.rendez_vous_fixe.v1	2023-01-15 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0160"}	f
297	800e05ad-ba9a-5bd8-9003-e648b56bbd46	01a21871-a82d-7bd9-89ef-df8ef307b932	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2023-02-11"}	\N	rsa.contrat_signe.v1	2023-02-14 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0161"}	f
121	df2aedf2-5a43-54a4-a760-c7ba21c89035	01a21871-a82d-7bdc-908e-7c849d919264	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-06-13", "dateNaissance": "1975-03-23"}	\N	personne.personne_connue.v1	2022-06-13 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0228"}	f
122	d1f8d6ec-5c56-5694-a5ee-eb8f13d99679	01a21871-a82d-7bdc-908e-7c849d919264	2	{"foyer": "01a21871-a82c-7bbe-bf64-bffb60486667", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-13", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-14 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0229"}	f
163	98a1d5b5-6696-52fd-b647-588521d1fece	01a21871-a82d-7bdc-908e-7c849d919264	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-02", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-08-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0230"}	f
164	447aac89-dc0d-5293-8150-7323a197d5ab	01a21871-a82d-7bdc-908e-7c849d919264	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-04", "datePrevue": "2022-08-26"}	\N	rsa.rendez_vous_fixe.v1	2022-08-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0231"}	f
198	db64b149-d656-5f91-9c74-2ac5ba2727c9	01a21871-a82d-7bdc-908e-7c849d919264	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-01"}	\N	rsa.contrat_signe.v1	2022-09-04 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0232"}	f
111	7cfb9498-ddf5-51ee-98d6-a95296ceda9c	01a21871-a82d-7c30-9542-0727d528d90e	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-06-01", "dateNaissance": "2004-04-12"}	\N	personne.personne_connue.v1	2022-06-01 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0178"}	f
113	cd6324f1-f1a6-5858-b679-1ab281dfe38a	01a21871-a82d-7c30-9542-0727d528d90e	2	{"foyer": "01a21871-a82d-782c-92ed-9897c6562c38", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-06-01", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-06-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-06-02 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0179"}	f
172	01fd4506-5e00-51c9-ba11-d08845f0767d	01a21871-a82d-7c30-9542-0727d528d90e	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-09", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-08-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0180"}	f
173	6122d704-d0fd-5441-bf99-813a7da83f29	01a21871-a82d-7c30-9542-0727d528d90e	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-11", "datePrevue": "2022-08-28"}	\N	rsa.rendez_vous_fixe.v1	2022-08-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0181"}	f
41	c80998bf-8894-5185-b404-c21f13234788	01a21871-a82d-7cb7-aa37-3e6062c76099	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-02-24", "dateNaissance": "1989-01-25"}	\N	personne.personne_connue.v1	2022-02-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0110"}	f
44	fac35adb-da56-5981-8f18-8bb20926d1ab	01a21871-a82d-7cb7-aa37-3e6062c76099	2	{"foyer": "01a21871-a82d-73ff-b787-5d2f8151618f", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-02-24", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-02-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-02-25 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0111"}	f
76	c029f95b-91ae-5c44-bfb4-28b3c1eab635	01a21871-a82d-7cb7-aa37-3e6062c76099	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-07", "datePrevue": "2022-04-23"}	\N	rsa.rendez_vous_fixe.v1	2022-04-08 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0113"}	f
81	5a9fe582-4c42-5460-a096-55ef815f9a1f	01a21871-a82d-7cb7-aa37-3e6062c76099	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-05", "organisme": "CCAS"}	\N	rsa.orientation_notifiee.v1	2022-04-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0112"}	f
108	8c59ff25-9201-5467-941d-2427df2d401b	01a21871-a82d-7cb7-aa37-3e6062c76099	5	{"motif": "emploi", "episode": "RSA/1", "dateEffet": "2022-05-25"}	\N	rsa.droit_rsa_clos.v1	2022-05-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0114"}	f
64	b457612b-e2ba-54ac-992f-5ee0eec22e3d	01a21871-a82d-7d8d-9d6a-f8d11296aebf	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-18", "dateNaissance": "1971-11-19"}	\N	personne.personne_connue.v1	2022-03-18 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0210"}	f
65	1789336e-d63f-5940-ad66-3248ce4fe1b4	01a21871-a82d-7d8d-9d6a-f8d11296aebf	2	{"foyer": "01a21871-a82c-711b-9806-cee94d0c1856", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-03-18", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-19 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0211"}	f
79	ef1434a5-ac92-57de-aa6b-60ef85cc79b0	01a21871-a82d-7d8d-9d6a-f8d11296aebf	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-09", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-04-09 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0212"}	f
83	6390da85-98ce-5fc5-94da-d18ad9742974	01a21871-a82d-7d8d-9d6a-f8d11296aebf	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-11", "datePrevue": "2022-04-25"}	\N	rsa.rendez_vous_fixe.v1	2022-04-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0213"}	f
100	69e370c6-d510-5be0-8361-9eb03ecd8943	01a21871-a82d-7d8d-9d6a-f8d11296aebf	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-05-09"}	\N	rsa.contrat_signe.v1	2022-05-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0214"}	f
133	1596831b-b477-5883-bb17-4232811d3e08	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-07-05", "dateNaissance": "1994-06-02"}	\N	personne.personne_connue.v1	2022-07-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0131"}	f
136	db3db862-4f6f-5883-9f69-e93c54bf5315	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	2	{"foyer": "01a21871-a82d-7ad1-a50d-3f8102e0a824", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-07-05", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-07-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-07-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0132"}	f
154	046b4def-d5af-5d48-b21f-f35b2ff8b479	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-07-26", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-07-27 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0133"}	f
157	a2a29bb8-6f13-52b5-b1c2-514edaf11432	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-07-28", "datePrevue": "2022-08-13"}	\N	rsa.rendez_vous_fixe.v1	2022-07-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0134"}	f
190	840fcfdf-fb10-5059-b716-92eec75b735a	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-08-25"}	\N	rsa.contrat_signe.v1	2022-08-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0135"}	f
42	f4a28e5e-0492-5981-b8c3-894a562b4cf7	01a21871-a82d-7e66-ac9c-708c2516ba83	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-02-25", "dateNaissance": "1974-10-10"}	\N	personne.personne_connue.v1	2022-02-25 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0041"}	f
46	931ea9dd-c906-5da6-afe7-d58811a25f21	01a21871-a82d-7e66-ac9c-708c2516ba83	2	{"foyer": "01a21871-a82d-74cb-9471-e4205815bda2", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-02-25", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-02-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-02-28 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0042"}	f
89	c4feaa72-c28c-5c93-8d53-75e9869012b7	01a21871-a82d-7e66-ac9c-708c2516ba83	3	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-04-18", "datePrevue": "2022-04-22"}	\N	rsa.rendez_vous_fixe.v1	2022-04-19 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0044"}	f
91	863f7735-0c35-5399-964e-7f1a3de3a09e	01a21871-a82d-7e66-ac9c-708c2516ba83	4	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-04-16", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-04-21 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0043"}	f
47	e8b62227-4b85-5075-bf0f-f537f65ea93c	01a21871-a82d-7e9f-8e7b-7d1614cd217c	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-03-06", "dateNaissance": "1993-05-01"}	\N	personne.personne_connue.v1	2022-03-06 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0129"}	f
48	d69e09d2-d8a5-5146-bacd-15e61f6440b9	01a21871-a82d-7e9f-8e7b-7d1614cd217c	2	{"foyer": "01a21871-a82d-7ad1-a50d-3f8102e0a824", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-03-06", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-03-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-03-07 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0130"}	f
161	f78cc5a1-a9b8-5096-a019-c80c8e64d3b8	01a21871-a82d-7ee9-8317-7ad2786cd748	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-08-03", "dateNaissance": "1980-08-28"}	\N	personne.personne_connue.v1	2022-08-03 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0251"}	f
165	214989f0-d8a3-5735-a392-42a3602b7fda	01a21871-a82d-7ee9-8317-7ad2786cd748	2	{"foyer": "01a21871-a82d-774b-8f28-9538ebb7e29f", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-08-03", "territoire": "TAS-CL", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-08-05 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0252"}	f
191	2d8afbec-51b7-5e6c-988a-6ef9c8f98ea2	01a21871-a82d-7ee9-8317-7ad2786cd748	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-08-27", "organisme": "PoleEmploi"}	\N	rsa.orientation_notifiee.v1	2022-08-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0253"}	f
192	f0bb886e-b829-559c-bb6c-f5357ecb8d90	01a21871-a82d-7ee9-8317-7ad2786cd748	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-08-29", "datePrevue": "2022-09-14"}	\N	rsa.rendez_vous_fixe.v1	2022-08-30 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0254"}	f
228	afdce759-5401-55a6-a365-43482d468f15	01a21871-a82d-7ee9-8317-7ad2786cd748	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-09-26"}	\N	rsa.contrat_signe.v1	2022-09-29 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0255"}	f
239	dda728e7-384c-5a0a-addd-c3be5076c4fe	01a21871-a82d-7ee9-8317-7ad2786cd748	6	{"motif": "dateRectifiee", "episode": "RSA/1", "dateEffet": "2022-08-27", "evenementVise": "v0253", "dateEffetCorrigee": "2022-08-24"}	\N	transversal.evenement_corrige.v1	2022-10-16 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0256"}	f
171	15891a9a-d5ba-5ed6-a0bc-939496a0ee25	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	1	{"sexe": "homme", "episode": "personne", "dateEffet": "2022-08-10", "dateNaissance": "1970-10-18"}	\N	personne.personne_connue.v1	2022-08-10 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0206"}	f
174	1ebd1dc7-48ac-50d8-ad74-633ef68ac00a	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	2	{"foyer": "01a21871-a82d-79f7-9a44-9faccf968113", "nature": "retour", "episode": "RSA/1", "dateEffet": "2022-08-10", "territoire": "TAS-MALC", "dateOuvertureDroit": "2022-08-01", "soumisDroitsDevoirs": false}	\N	rsa.droit_rsa_notifie.v1	2022-08-12 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0207"}	f
226	9892e0b1-ee8b-575a-bb65-e069fe03623b	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-09-25", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-09-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0208"}	f
227	78ba4cb1-84ed-5be7-9ae4-9483599ba80d	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-09-27", "datePrevue": "2022-10-15"}	\N	rsa.rendez_vous_fixe.v1	2022-09-28 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0209"}	f
29	11f34f82-cae7-5896-b72c-e2eb1a942d2d	01a21871-a82d-7f96-808c-bd2abb574ead	1	{"sexe": "femme", "episode": "personne", "dateEffet": "2022-01-24", "dateNaissance": "2003-03-11"}	\N	personne.personne_connue.v1	2022-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0173"}	f
30	e734e6f9-bfe2-5c50-9e69-05c6919ef0f5	01a21871-a82d-7f96-808c-bd2abb574ead	2	{"foyer": "01a21871-a82d-782c-92ed-9897c6562c38", "nature": "primo", "episode": "RSA/1", "dateEffet": "2022-01-24", "territoire": "TAS-MP", "dateOuvertureDroit": "2022-01-01", "soumisDroitsDevoirs": true}	\N	rsa.droit_rsa_notifie.v1	2022-01-24 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0174"}	f
49	7365998d-67ec-51a2-89ff-7ef2f71e3aa6	01a21871-a82d-7f96-808c-bd2abb574ead	3	{"rang": "initiale", "episode": "RSA/1", "dateEffet": "2022-03-04", "organisme": "Departement"}	\N	rsa.orientation_notifiee.v1	2022-03-07 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0175"}	f
50	b1b699e1-0984-515b-a60e-7f1ad5cb1a3e	01a21871-a82d-7f96-808c-bd2abb574ead	4	{"rdv": "r1", "objet": "accompagnement", "episode": "RSA/1", "dateEffet": "2022-03-06", "datePrevue": "2022-03-16"}	\N	rsa.rendez_vous_fixe.v1	2022-03-07 22:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0176"}	f
74	df8608d1-5ed1-5246-a795-7fa721079aed	01a21871-a82d-7f96-808c-bd2abb574ead	5	{"rang": "premier", "nature": "CER", "episode": "RSA/1", "dateEffet": "2022-04-03"}	\N	rsa.contrat_signe.v1	2022-04-06 21:59:59.999999+00	71	\N	{"voie": "reprise", "consigneLe": "2026-11-26T15:20:31.1620289Z", "idEmetteur": "v0177"}	f
\.
COPY parcours.mt_high_water_skips (ending_sequence, starting_sequence, "timestamp") FROM stdin;
\.
COPY parcours.mt_streams_d71 (tenant_id, id, type, version, "timestamp", created, compacted_version, is_archived) FROM stdin;
71	01a21871-a82c-71f7-b320-d029c0c91c47	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7225-a81f-92b136c5f8bf	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7331-93dd-16d38b1621ac	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7501-91ca-476ce7d5c1b5	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-753f-ab22-b8382c7bdd54	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7592-b14f-813edd3a264d	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-788e-8d9b-a573b8c028d5	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7a42-869b-e9ba0cdd17e4	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7bc3-958b-70127a150162	\N	7	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7bda-8923-b7863a77cce0	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7bfe-86f9-cf43db694e64	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7de0-ae67-93644d813dd9	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82c-7ec9-a823-806189693d7f	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7078-a56d-2ffc899fa4e5	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-709f-84de-a5e172c640a5	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-70bd-97b7-26bc14117d0b	\N	3	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-714d-a7d7-afacdbb59005	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-719d-8fc6-cb1d3ccb9206	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-71a5-ad4a-a0d455fd2aa8	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-71bc-aa9c-d894a9d4f823	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-71cd-b0c0-96ca0b611e46	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-71dc-ba15-f50477f07e77	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-71ec-8702-3628947e6da8	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7210-b8ab-08a5553e793e	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-724b-97a7-0accb01fcbb4	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7275-baeb-b38c6b2ecaec	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-72a6-823a-982a7db3e532	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-72b7-84a2-81e08bddd586	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-72c2-acd6-3c6165d221f0	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-72cc-a977-31e8f56900fa	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-731c-b072-70801cc1fb83	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-736c-af0c-2083e2f31dee	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7384-8af9-6ec792d7d9f7	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-739b-a511-4d74561807a2	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-73cb-948b-49d7bfb45b34	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-73e0-b1dd-9bcd2e5858c0	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-746e-8494-1584bbb3bdc0	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7525-a072-6412786ad975	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-759e-88e0-25ec364674d7	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-75ac-8698-aa3c0af95aa6	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-769e-8e48-d1eab5ac80d4	\N	7	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-76ca-9412-0fbed9ce4b52	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-76dc-9ef6-65ff22186ba8	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-76f1-8466-64891def0d7f	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7754-b7c1-c30371da50e2	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-77a0-a6f0-f3340e841953	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-77be-884a-d271c7643aba	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-77d9-a01f-8ea40cc37fce	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7823-a6a5-1e26b80dc9d8	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-78c0-9451-581722098011	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7951-a412-f05fb0ab6e1a	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-79ee-8bd6-96ff3fe0dcff	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7a89-a52c-ee067db47478	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7b62-a608-2d10b18e491d	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7b83-ae9d-063ccf2720d7	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7b88-adee-f0cbf6eb4776	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7b8e-8156-8eccbd97509d	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7bd9-89ef-df8ef307b932	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7bdc-908e-7c849d919264	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7c30-9542-0727d528d90e	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7cb7-aa37-3e6062c76099	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7d8d-9d6a-f8d11296aebf	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7e40-8f71-ff0aa1bf41e2	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7e66-ac9c-708c2516ba83	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7e9f-8e7b-7d1614cd217c	\N	2	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7ee9-8317-7ad2786cd748	\N	6	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7eea-b2f5-4cd32fb7ff73	\N	4	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
71	01a21871-a82d-7f96-808c-bd2abb574ead	\N	5	2026-11-26 15:20:31.162028+00	2026-11-26 15:20:31.162028+00	0	f
\.
COPY parcours.mt_tenant_partitions (partition_value, partition_suffix) FROM stdin;
71	d71
\.
COPY parcours.retouche (departement, ordre, id, racine) FROM stdin;
71	102	032d31fd-3662-5330-94f1-b0f2955e45a2	3da81adb-c135-5b93-82f8-ac40d8e5b0ae
71	206	4e1f7863-2164-53be-9f7e-71ec7c51dba0	46a4de06-f27b-501b-a8b1-2f2a58f713a2
71	290	a0ca2442-4a52-5269-88f3-56413de0d669	8dda26b7-3c81-55c2-a6da-1733a4b48f09
71	194	53d94542-463c-5603-8600-220792d97a57	ad80dba0-7470-5cc5-9ecd-e15c3a3d2680
71	279	868df8d9-b683-52a4-a1f6-1a41790aef32	78062372-511c-5136-90df-9ff466239d74
71	248	eb3e396a-8f45-52b1-a6f1-3af04755da0b	cefa77e9-5f1d-54ca-a025-0ed99967c7fc
71	223	c945cb67-f058-599d-ae11-59be694afcb4	f005c31a-e006-5fe4-9619-1b1aa2c2bb3f
71	270	1696a37f-b1ac-5f07-83bb-89f85c061ed5	649a3f82-5f45-5c12-8bb8-cf328aa5758c
71	239	dda728e7-384c-5a0a-addd-c3be5076c4fe	2d8afbec-51b7-5e6c-988a-6ef9c8f98ea2
\.
COPY parcours.sceau (departement, jour, premiere, derniere, nombre, racine, precedente, cle, signature, scelle_le) FROM stdin;
71	2019-01-01	1	1	1	\\x0f6736407c74401464425a18ed038229593e6990e28293904b0f5650e4b10904	\N	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x526348e8925ed1be06889b79f22e58a49a130b494eb254f200ec0c1fbc7354d0069efea7ec4e100b4c70a5d96ce03236a0c19261bb5ca90f580605a8d6c2f0ed	2026-11-26 15:20:35.205162+00
71	2019-01-02	2	2	1	\\x16170537061a5236d65f1ec7fee5edaa72eed1264343fbaa10ba5438ba4f4298	\\xd0ba0647cc4cdf0ef9b8d093c9b898a2c6392369d5a241e2b67e0bcc9fca2c96	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xec02d6f6f73692f6d086660724409199e6ff3e9e008daad933a744a3b5767acb1a17953a41d86339c5bdd43b511bd454fca497892cdd31c0605cf62226a18844	2026-11-26 15:20:35.25684+00
71	2019-01-03	3	3	1	\\xd26effe82368f17560ad6c67d03d5d08993e416e4506039077082ca2388d9756	\\xb6227ddb5294ddb2e446aa12a35c757601ff0ebb27531f7e5a7be044b63fe32e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x47f1f3cdb79985b9428c18ace2ca95060fc8326b474d28d914666d942dd97bcb5479be88d3408dec7315ccf427d58d82a91614ce1d5162857a7969d34458ee8e	2026-11-26 15:20:35.271948+00
71	2019-01-04	4	4	1	\\x09dd0c3dc5fd35400484e7a82f91aefb698939ead73d46862ebea0cb69fcef34	\\xa444c494eff807dc54a93c44e392b01a48b1d1adf02ece12680ca7f06f8e4e8a	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7f6947a87be7c8afdcd47916610af53edda80b0a750e592900ef7eb80fcc8483df8a6f55281aef80223c971a5d03cc9117f3248aee763a408dc5253e269ccea2	2026-11-26 15:20:35.278222+00
71	2019-01-05	5	5	1	\\x44bfda5a3b9afc6bcff65cd0c67924639a8d0c45e10c2abb339af42da202cac0	\\x5ee312d0851264b2860bb5222b327d3f706325b6cf3391409b10abed5dcdc9ff	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x3ffcbb482856d318795bb96d3f25f006e70dcabcb8ea5712ed4765a523b2d8fa688a8a790a6d8dc664e19db681e576f4fff89d63bed51e476677d4158c7cd0a7	2026-11-26 15:20:35.293231+00
71	2019-01-06	6	6	1	\\x38744e88b56c79c00445a001a82ca30304d9c0ae65aa11288c09f6125f6540f7	\\x065385eebc146f8716099dd956777d08e9812fbf964900dff18c4cc4c978cdc1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xfde9be3ae2ddc35587ec5eacbaf35e68323e7defbb6308d439ab69bb2e1cfa2a71f7d8e5960c88d16ab819d5e105fbf308bafd43bc39ccdbcce978b45a01bcd4	2026-11-26 15:20:35.299475+00
71	2019-01-07	7	7	1	\\x66eb0bb953b5d991a4c1e26c285566b4c4944742cda1a99be146e0acdad11100	\\x31ced1f4d395f8c50622e4dde39f9697c2540b660a7d8b80be54c206f82f8b6b	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xcd94daf7576284cca6706def423552512c2f3de46e8252f11826a1030eea84913c88398f4b8b3f6bccb71938fc795122d7e24929dec9880def76ac17989d8932	2026-11-26 15:20:35.303347+00
71	2019-01-08	8	8	1	\\xaf2b9a510461f5f8d5dca1ef8525217526cbdbeb1910b60864867baa0a786f7f	\\x62e37fcb33e446e07d3a685538dbfc2c903f9633e995604c7078984c169f40f3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xbdca6435e52bb30ccb90026ebca853829aebb03bb5f9ac3fc84155858c9a87ad4258bc8a519b5c18a0845c4c011f694528dcea202aa17a4f94c567b8fb1c2247	2026-11-26 15:20:35.310366+00
71	2019-02-02	9	16	8	\\x37c3f80183a824437e7ea0f583a896fb17bb8303231556aa27f05792c56427e5	\\x7661a6428413bfd952559754c99086a9475b1ad170d4538962f40a6b2b47b7d7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xbb86e643deec4097e83c5609ce38fa0eba4b723deecde12f741a5acc4802eaa79955e2d7f9c561d3385f5100418ec34aaf7c32ee4554acbd33ea3b7b5d1142dc	2026-11-26 15:20:35.320375+00
71	2022-01-04	17	18	2	\\x46978181a647c7737e927c9f9cf9af017502bc51f5d74c470c7117c61d26b56d	\\xdeacefdec8fab4e132e730666928cb03bb347db20cc46ac279d27e865247cf9f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x3abea06b890fe11400836ff18d15599e35a83438ebea554f35c52fcc77a6ba97b9041f361685b1b3b49aeab59d540f2b1802a72fdf7c544bcb70e090191dd445	2026-11-26 15:20:35.324851+00
71	2022-01-06	19	19	1	\\x228a2bd702f7ea52efe68cbf238c464fdc2cae5172649f0c0905ce122b96611a	\\x8e4694ad838d3d20a78005cbc618c13aab01083cf5ff33975bacbe77dc6348e0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4d4fdc88d2d8d4272b04b362d7186b967b0e124978fc0081d2f8b658ccebac7199f4a3585710d8aaf3f14e122e4b9cc5124d093440fa7fe264437f6d3e2e2c42	2026-11-26 15:20:35.329529+00
71	2022-01-09	20	20	1	\\x59d4563eb269b7455c94603ad8d7c404182a5f07a292dbdf8ba2ef6bc95b2b83	\\x29b687a750f6da6292e05dcf91dc67cdec8af7d16c2a463b1168e65e4a1e8c53	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd164ebe531bfb057e10070574c33e0894c77998dc1ed090e8e8b7e6b99c01227155a9a0660238d9b0755ac40adfc2030d636dddda996a7594e0b80c1bb4e14e7	2026-11-26 15:20:35.332009+00
71	2022-01-15	21	21	1	\\xc4d040b159e4c423262d9479e6884ea5951e1fa692e30f29998929bc00fee263	\\x51b063edb45918c74953ab864d118aa72e019fed4b3c337d5dcd3e032acb8fef	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x55b819cf4bb56e5c412f95daf99e04f694039c101201270732a0ce93f4f66cbbf02e3d16f9f3cce16dd3a62ec2ff86ddc8fc2d97d61e243d9cf9f77a8795ae40	2026-11-26 15:20:35.334683+00
71	2022-01-16	22	22	1	\\x21c1bb5752ce46f00c4209b874636241a03012b3307c89763ffabb9250dd29f2	\\x899ca09cd265b538af070c94ae08c5ed3aadfa4ca94e04651426572b405c1f7d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x9d26a65874a84f0a2b66fe3599ddacc6852f9146355843ee72f34184d4aeabb48c7b112488f27ed6b427655bb51acb4e44108e59317bf8fef6eee97a3e134040	2026-11-26 15:20:35.339119+00
71	2022-01-21	23	24	2	\\xdff5c48b909193c9baecdbe4943eccff13ae999f33654da33ce5028d5c90257f	\\xfe8df0f0b4d75178460b7f5a1094b7d9c7854e919b54c1033858a3e4406cdd67	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6614a784951ce9b1b8a3e0dab85c544df9a2dfbd7fd2c4ba4fe06c87a38b54101fe8e3bfa938f84b8722de921103d0430d1794f4ab95c45b7a37ceda305649f6	2026-11-26 15:20:35.343974+00
71	2022-01-22	25	25	1	\\x5a7fac5fa147501794345eb881a6ae4fc552ae8d1be5890f51f58b58ef672b76	\\xad701e367368e3ce109ae6a164588f2cb5320887d9ed4a5f23e977a699070669	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x0a0853c80a7ef06a44102e96237abf58cce7957f44f8db7fc8429e8a759dcc5c67a037a67f8bee7f9efac166e6a7b20e240e45f1d135116eecad8770bbca0928	2026-11-26 15:20:35.361005+00
71	2022-01-24	26	30	5	\\x79f3b519c9bc970b480f62d0ead055c1b3d0ec81bcc29583e0835026250f7058	\\x54894a2404ae656c716a6fb3d8163eb91091c6fc6af48eedf1839567ab8d21e0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xad89eec773ea4b8492f4e02dc197af19b30f24c7441611fe05c218096bf43f35b09459a23d3a1513a5de6075a17964c972ca689dc0b5c0ac94367b4381ef43b3	2026-11-26 15:20:35.3704+00
71	2022-02-06	31	32	2	\\x87d95c75078e467aae97c4b35915194f708dfd31ae5c72f76a1cee34eb880624	\\x97d432876a49668c147819f008dd8d0670b7dde51649f076131ffc50f8fa0a14	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5b08e06fb8860aade078f029526b63750055e633f91674f4526049f62242eeb0db549f60e50f1020488fabc4919282e539f90acca3ef85aef806a42580bd0090	2026-11-26 15:20:35.381361+00
71	2022-02-11	33	33	1	\\x7d169dd325d14e94cc9f622c65b1128d06f4beb0b8c183e642b82bbbe4ca07d5	\\x4562334418fcdda51a6a1b1be5517582e97aa865d9f84762de3ca2454727f66c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2e2f564dc1821cfd6677b1dbb991eb92c24bab6382fb468527eef5309739c6b3b77d635d183ed21296c13a44c4f34b0a974638021f17b72910905d9ca102f8e2	2026-11-26 15:20:35.386643+00
71	2022-02-13	34	36	3	\\x87c0d35789126141cf3a86e470bbabad628cdd94686af9f8abfc0d92ef82e136	\\x36ef9a9ace15a16c596c655ee6f0ec1b12b818191fc94bdf487f89fd843e430e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc69b397fa520bd57e40e2d367ce32ba803720fb1b79b174bd3a9ab462a7f17bee899d8dc878099eff9d1b767cc155696c733ba5f1535cf230e563596d6d26d54	2026-11-26 15:20:35.390548+00
71	2022-02-19	37	37	1	\\x042708f00f286c56d6e1eba89c4624762348677594b88eec7ecabb5aef1a2d4a	\\x573d278d3e341d2f9714c1788435cf516a8563f6e188476f02f18b28831f7367	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x867e8c1f66813e85695a279e8f5244bfc121b73318528e37de7eef49f1847b91b24b048d4185ad866d44f741003700a93f6644b7bd6499f531b8c1d3577e4ddb	2026-11-26 15:20:35.39471+00
71	2022-02-20	38	38	1	\\x174ff79fccd1d2302db0a3b3ac6486529463ea8a7396de03b11113c69e9b16c2	\\x5c66feda225ec576d15d7bc21be205581add0c59a8d7423bc711bb5609e03d71	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe67b363e91ac51f00e13e8e486b4e37c638d98510e4fd26bba3ce220c49124e41e236f5e774b05a81e23df7b52e4dfd54324dc17b9a8836d49a05cc849be0fab	2026-11-26 15:20:35.410306+00
71	2022-02-23	39	40	2	\\x112446c1a00631e9c6465e639bc57fad21573d2e8902cc05f435a622a12e7e2a	\\x76138d807155b7fe1b1e4100dc0df0d5267fd10287aba41a66494ff6fd267a42	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1b21a4159626c1ff5ba5461970ce818e969efbacd815560592d11f4483bc544ee6e505fff5831a29d550ee264c9ea1b41fc6e745754f48341020aad840a6b163	2026-11-26 15:20:35.42192+00
71	2022-02-24	41	41	1	\\xb8978f7c89334e46a2dc4221d87eb8edfa5e94e4a36b1898f9c6e33b1f624eb6	\\x575437a09b2d6ec03c0bf023ef8861d5873f79bfccb2a2633bfbd37d02091db6	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7e08b6f2a49bfc3ac5a97bee0a88c93d9563724c6e6f247d278ad7084a7075487d7453d25579d29420fb0d6038d5b0705f14406c31badb18829c59838f3bb98d	2026-11-26 15:20:35.427016+00
71	2022-02-25	42	45	4	\\x2eadb28c8435d415e19d932b9397db06e331539054efc6ae9a32afe94913ba54	\\x15e9245f06bc99298c2d8776ccd551e175ef9e7b74ccd8a5cc3a761923410ca5	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf140cc396ce6fc937d9818e6194226686d59b4c8958c37c13d88e156c73ee4ae90aa052fe5f90c159ac03ec70f8dd7ffd959d575f9fd35b5bbf73fc7f1dc76d3	2026-11-26 15:20:35.435378+00
71	2022-02-28	46	46	1	\\xd85f3bf5dd41d57317c7a974d1011eb38061b939a6beb99269a4dd1a6be54ce2	\\xdb76b70c7e0d712e34dc59fc27ca8841130d9ff589c5497a247333c9e342bffb	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5c43fbe12162fabfc471a47cda8fd0cb454b1313d98daf04752b8439362b0325a4fe5c042a70b87251e94067c964450bb1109c8568014e128058a60fbd5f45a7	2026-11-26 15:20:35.440946+00
71	2022-03-06	47	47	1	\\x039740efc510425a0fe28f263510baa9b987d118e4152c9fdcc5d234dc904967	\\xc5ed076503259e168fd9efe5b531a1e0b98ce69f5fac6b2741c5a66103483d1b	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6cfaaac95df1573aa6effca52657455e16dc69da8132b2369d555dc11ec02dd0f1f465108dd242d38d0d2c703593bcb0448ae5c12847581fc4d0f9cb070f8f1f	2026-11-26 15:20:35.446102+00
71	2022-03-07	48	50	3	\\x022cecdb1feeacbc6bc19615fb1c00b22a91d41b0877e6c924c1b0f08dc6a3a7	\\x902a29e29d0508a6c1c5fef7c4feb5fe82b002062d03c245543dac27748a6394	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x167e7a17e45a33949e82dd7cdd00efdb592790c13773e24c3a0ff46cafa3104f2382617fa71df82b38f8b367dd05f99cea7078e8a70f45a4c361c02e5fc8231a	2026-11-26 15:20:35.459252+00
71	2022-03-08	51	51	1	\\xa8c86b7f8524e0a68c1038433c5529c5246564097a06fc96165abb7fc5a5266d	\\xd03507849fe275ee6be9acdf36cabced08351ec93e629f9500055c58b8475886	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd2f3e65ac6270ec79596c6b094a3756f3a744c6c7094070de8d9981b6a6bba7235d588896dfda29cff4348545403b84758bb697c3b8007c8ff606f6fed995e80	2026-11-26 15:20:35.474238+00
71	2022-03-10	52	52	1	\\x53c38b054c749cc5aa1f470408dbe6c9ade0a752e3205b32154ce47fdbd3486f	\\x983de4b3591338313ef559327b1266980f883e7948b7b154a37a6885c426f4f8	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xcfb3a97178cd57437443a8b31262f2ba3cd827431837d00f034a31c5cb8a50204856d1b05bf29e3a6a933a3e185936b3611b787eaaf1f18ef080546429a227ed	2026-11-26 15:20:35.48381+00
71	2022-03-11	53	54	2	\\x0be0070cf25905935c5932664f2246dbe9368340a16ee501d1c487044c499398	\\x2cb0164f5ec4f012b1ba69519ea3acd6fd1880896c897521a5f59727cc2e31fe	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1c2ba6f23d10bcc7122290497b3a1418b9509aa98e2874382a2677176fdf01c4a53bfdbbecd7bb5b1936c8724b1e43d23de0a983a9f936bffc93dc0389cd1700	2026-11-26 15:20:35.494128+00
71	2022-03-12	55	56	2	\\xd3992729696b3a049b2276340fa39090e518638cdfbd832e9d215321919f1ed4	\\x8b702e5f9ec9728d870df59f74fbeec8cdd40298112431b90e82e5e58b4bb47f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf9a128eac719769aaed8c28fe652df3ae91102afc16e7710cee0bae3b15a155d173e89fe6009f70312fb17d4c2c59a8c90bd37fe720b269abdb6024d605eeabb	2026-11-26 15:20:35.506212+00
71	2022-03-13	57	57	1	\\x2c279f163ab171dd1a39a7d05ce1d7382378cd88b7d362a05cf1870b038dd4d3	\\xa382dc602ed8b65c5f175f3bb7df1d6a64d736984117954f44efe98022cea8bb	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1bc91d044639fde4cd652360098d76a46415449202063ee306dee8aff245cdcc212dbff87f4528097a7f11f12aa342f56360bafeb714710c31212c39b870b261	2026-11-26 15:20:35.518367+00
71	2022-03-14	58	60	3	\\x989b5ff03e4e6ca183e5beda3463345fc836720d3dcff4121ad287b8e418f44e	\\xa9aece9e6a0dbaa5b7623fc2031cd11af28ed36ca22b007dfeaa7a287f6e9451	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf28a4106c3872e31109762e19b038a3c94a2ce58c9be95a4de27c140e2911ea2f0059fe960092bf0a85298ce3b6686f25439ff1b78a64ce1fd482fd61e1e2519	2026-11-26 15:20:35.528848+00
71	2022-03-15	61	62	2	\\x8962f1bbe238f6dbe2c0122778d64c4d5ca56ee8b5680c24e3cb05cf62e264a9	\\x631ac3f7dff90212a99786bbf5cc476e3f96a80fd68461e3c379fddf171c03b7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x08b8204bb67b1b45cdcfe6a537ea35d170de398a36467423d51ac207b31ea620e668cec96d7506d1f517617794aa928cea3fbcb4730958e4430f9be1daea134a	2026-11-26 15:20:35.578688+00
71	2022-03-18	63	64	2	\\xd2c9b22bcd803ea18a049f185693e098130379a9dbf01bf7e1d21d6340fdd02b	\\xa167bdbd31c6c07d8ff47da995a41787275da279b84884f2f547bd8859397472	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x35d0f9a56e53a0f770ec3e6d38cd6ccf287d91e81ae09af134e5a08a98bcda824e0c356e8a3013342060d9d9910f70b9e5209b4f1fd309b72c01a23e92646282	2026-11-26 15:20:35.595385+00
71	2022-03-19	65	65	1	\\xeb63ded68e623e5b56b13c705035d379a50601afda982fdd875f73ecef01c0d3	\\x9ad987129910dede676c4393caa7b5f3db8e91cb5dffc189d626710f3b4cf22c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x77af3f1ebbe98f17159fd591a713366192a3523df65f84129807aa2b12b25475acf7ac72a681693e4132bafb85a66c3f8ce1c417dfdb00c0c179a4a59ed36702	2026-11-26 15:20:35.620208+00
71	2022-03-20	66	66	1	\\x5f8036da30a9e4990e9c2d2c6f328464b3d8aabbf74876ac31168a86b904f1cc	\\xdf227d94917c6941f0f01d267d2686308968826564049008fcb92e1b54378084	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xab8c287590d3337ced95509870418e4ee7b6045ad1b15a6a4ed7370d88de58c599509e70fc1dfbb1c407b3e7d5733be2537c38c10c3dc649e2c56158c8c90c1e	2026-11-26 15:20:35.628116+00
71	2022-03-22	67	67	1	\\x1b06939b867d1a985966193cefb58447b9e14d9a6aa5bfc5150399d061dd6137	\\x8eff472e381f167f8babfe68d2a604741f5eb7b7ed5fa25c8316ed0abaa85d43	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5e7a78e3ba6321a1db5422d38284c05a343f7a90053a5c09c34c68fe316183bc44995755b500b4143d8f015ccfdfbb3ea32cd83e092ed2247d48ae042cce4b38	2026-11-26 15:20:35.638089+00
71	2022-03-24	68	68	1	\\xf6b36106bbeceb4d64b8b7d6389cef03e5f68938a563552994053e858aeb8d6e	\\x153f120637c46ce7e5aa3a930ee62c2df2f28ee094ca024833ce14ed8dbaba68	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x73924c7a4f37dead7b648d79b0bcd776b799389209cc3f3f8e1b69b6f0cff7b10a97b36f5f8ea49cafc8e2baab73d8998fe3e2a89199891f69f5d7f475d2cf10	2026-11-26 15:20:35.647832+00
71	2022-03-26	69	69	1	\\x7ef07559cd98e7534e408e44c288344cd57f5db9dccdb606a0ebf10e5043fa9c	\\x21f53f2fba5f73eb0c885edd714dc3369b031a49459bda00c85e4218edb6aba7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5c97fc13f73894ceebb91c7272697d9d46922506c05833dbc96e7db36cd170a103c7d378f2ad207ecc9eefbf50e02c6e20b3b6d4207e90f1693d411a99093be0	2026-11-26 15:20:35.662762+00
71	2022-03-27	70	70	1	\\x46172aefa4f994e9db9f3891117d2031b2e6e4537a9ad79dce1f9e7a7f342372	\\xcf1a423db06bf8d73748550ad1ee972974626ad37d0930e8a0d69bce69e09fbd	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8357c883f2d7d960f3115b8a6da1b16e96959a3d37d2d830d39ca2d3bfb7886547b590c508d43b67ff407a2e6325162d56527bcf5774a768e7af97a2edf70ea7	2026-11-26 15:20:35.669061+00
71	2022-03-28	71	72	2	\\xb6f9750b9ed8ea4c1504a7e2417c3d8d41556a056a2a9b1efb7403ec761c99b4	\\x0f3f191d7007b25a9c47480a21bb1cbbe6b7557ab090ce4a28303c270d8626d3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6140bc5c8bf51f987ed94059435515548f1d44cfeba02a64982b46cf22b263dc0e3f749948e3d1f1739fc3e015d92befe91c58a37ec4bc7d80a51012b06dc4b6	2026-11-26 15:20:35.678772+00
71	2022-03-29	73	73	1	\\x13ac072c462db1e36363dcba4ce3838248b920e1c5187102c355a9b9e2c15392	\\xc7a92977458c12284d4a4aaffc4f57dcdf8a378c04141a2a1bed2e3993862802	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd459e3054c5f7befe392ed99466a399914bd04799b33af96d9644aa5b98af58ff0647448d4b7ed4626b33c74eb59bfbf6d0aed3cfac3c9d79ae233f2b21fb772	2026-11-26 15:20:35.682131+00
71	2022-04-06	74	75	2	\\xce3da42a618b6fb86e6fd50269da80de79e21c465f4742845e08d8f0fc06f45c	\\x0e1473e09bd828376c80bfacb2322a27dd70d4ebf7f87b3d4f07224d28369cdf	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x319c468cf0dd77daa9c5cc5bb286126bb9d14120ab16b11a80df5b5432ea673b08c71d580d398e65e18eb2c6d1f7470ad5e172f10db817a441665d4c74a595b6	2026-11-26 15:20:35.689001+00
71	2022-04-08	76	78	3	\\x8cac0b3f116f2712c4f807a43c7ad684e95cfa64cd0527f5259ca2405e82f20c	\\xfd5630330ca838411621ce9ba2418562ae21d1b2d665711ed7af76c8bfb120b2	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xfa9a4655a03f01386e83f69f429b1726c60d410371744887dad7ef6f938999b89d611a1e4f3f6c7fe5a43b86fcb3b4b13456fda5ca7112e3a942a736c14a19c4	2026-11-26 15:20:35.706229+00
71	2022-04-09	79	79	1	\\xc843b09631f3cdd94187a60357cb0ae1b9e66d2e05e6e2bedd2df2efa958c988	\\xc7a435860d2e66d08261d29909b19f44b6112bc4e867d49b82cb676cb74aacd3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb7139ae0f0737c527ea85c617ad2ff0f4161567da10b743fb456b6bdfead98b176f1bcbf8c4288f97e4cd20ea1ba7e99d7574d259e116b43c810cc77c48125c9	2026-11-26 15:20:35.718812+00
71	2022-04-10	80	81	2	\\xc78f1aa1e771425b4b4d394767699583e6e6e6c51a28f607d876610d54f2a75e	\\xd3f3ea5909541c61092b419706647db39fac2fe29bfe4f91e1cae3e667ff27d7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa503c6f4ef036e8cf4b4c58466dd4fed7f054785bad77cc9da3d7bb365e4aa46864e38a61c7b85594baa5cd8e2cb73148e3d7b1b3717c02b2b20ad31c5d1b6f9	2026-11-26 15:20:35.730514+00
71	2022-04-12	82	84	3	\\x99074ec6e534022ee02a765a893be19d24b9da02cd6af54741a2ce455082010b	\\x868d5f94dfd1958502d9f0345525f67904708b0b4b72dde718942612ee580719	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe23612d05b8c497ce1103fe040e7f440c9ad5e80a8a0fe94ae170410de2cb0e174164e83f8bc27c34dc2138472e7c14bee1c6e975b2fe38df8dec3668d9e4d79	2026-11-26 15:20:35.739549+00
71	2022-04-13	85	85	1	\\xbb405228c7606ac08a8f38d0e71ade7ad718b104664a9f9280080a366d36c4c7	\\xcb9ba855ddb84994a8a0265d6e14be54c7c4885bd1397a992bd4ba4e63594f5c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7f4e4fac34bfe472a1cd85df6a8ec4bef12db7a37cce2dddf053c8ce0b7c3f409fb2f593bb6af668d6514e9c18c7fc42db5fbd51944a6579e991997803d94bbd	2026-11-26 15:20:35.752837+00
71	2022-04-14	86	86	1	\\x607930e77ff87337c1c609678dff72770ee656c8734f6dec39e617995dc5e771	\\xcc9203fe3311e097729c026f7217bfa002a8cf9f2062910876ab1e05d1dca993	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xdc8e466761ca354436b75d583cda5417b64cbc744d3305581477617a85831b9139b903ec18c2ac3db4bf9a904d85e3c1909bfefe3f5003886e6e641b10755ced	2026-11-26 15:20:35.755649+00
71	2022-04-17	87	87	1	\\xf4c92e47954e59a4320e1e9cb7e29bcf7d35cc5cfc0e3b586724d65c20ae1cad	\\x970fccd07b54dfcc32349505c9528cdfdf04ad4768182c3460e3c50ca43ad93d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1ab37051e0ab1fa5145dc6ea99a5d1ae325a0e58001ddcfd3ec268e33888cae4ba8293f70a43ce6cd1169c1b08478ef7571da3748a14ad6e6219a58fc5921a38	2026-11-26 15:20:35.760293+00
71	2022-04-18	88	88	1	\\x9b7f426b2877302f42eb92e0cfa0e4cc45cbd98d1aafb23a65f8df2421572df9	\\xadc8e8ae9d43fff94722a450e7ef357de730f88cc7a640055a24c11a0af983da	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x18d6539bf2695614103ba9234fc945cd54c0681b6218d8907a5f6a48b0351d1ecb0523360307ba47a2c4e180d9505ea35b94a59b031f36629e058141f984b9a9	2026-11-26 15:20:35.766335+00
71	2022-04-19	89	89	1	\\xd7d42dcb15c3cf62cbf7a870d1830e1e341ecc2f3e3ca55bc7e6ddfd079f0908	\\xb08e634df32b6396522eb55bf497c3c641b31c97bc49104e414fc630e28ad02d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf84ac9361c2d19719546be854168ff04bc5c2e8be4c454b46795cc679897ac6d0649a1cadf910795697e3c26b8b44376165f4a78768b3b7c6f45830e6be1a877	2026-11-26 15:20:35.768082+00
71	2022-04-20	90	90	1	\\x1e4b39565ab2aadd1f073f2055d4498f9da1470c465adbf393dc313a4dc2b43b	\\xf8f410aca9a86379d43ce55337e777eba285528f23deeebef069c3b165e022c3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x08cb1eb396702be896582877e2161aa04da23e9b67619acd470c4e3b2b1d7b33c74dc05978c2db6fc4e0b99eb740fba0cd1d3cd5c560484cfa6d431753a72443	2026-11-26 15:20:35.773695+00
71	2022-04-21	91	91	1	\\x365cc71333a23ee0df85211737f69e43b178aa081622eaa375d6b40852b2f306	\\xcd200502dc972fecfdcd9685165bd6a60966d09abb62662ac4aa98add146fbd0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8300744cccef28f36ee086fe5970f94eb1c7c81e36e92047113119521cf2de77ffe5d49545508a82a4f37eb707851c84a4594607a84e3db4f53bff57fcf876be	2026-11-26 15:20:35.775505+00
71	2022-04-26	92	92	1	\\x3d1ebe04be9d8f080d5e538738667b816fc6f0ca82f204bd208eb02ed87528cf	\\xe3108d9bf29b2e7ed5c776754a987157b69de4f886e987f205c4b45a9b8e4f71	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4319f4b11a2b98689b60478220c03fb5954fe38b128c6f45992ae15a4c1015039e08f0c10dd45e6f9378e98e22957cc57ea6b6b4ffc131ea39475e48000b9635	2026-11-26 15:20:35.778796+00
71	2022-05-05	93	93	1	\\x6ee632ed774edd61581a07cdd03ea07e5ab53bf4ce894b64a5e5bde573e60a89	\\xd034fe87b9436e6ff41cb72c592a40d575a50147ed31f9143c831fe924ff8e05	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc2f3e1ed69af812b2c3db78670636b756c9d0de450412fe7779436ba1aa8ee137a22c153434d1ec2a6cd3e6d06d2c76041f4de480eadd9e33fb9fd35c532ba01	2026-11-26 15:20:35.781998+00
71	2022-05-08	94	98	5	\\x8cbafb6d827882d1162b1b15a03009211f3e5812dea356523c5d12320f554316	\\xfdb108a2aa4991c6fc13f4e83dbfd4d00ce9802e81e7a7a05750acc0b38c82a7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe73e6108851592752d62c7c2efdf2d5a935e5a01ea75aa7fcd8376c79deffdc1926a145ad17c259ed86328e963ecc2a52e81b141fb0ab1a92702d207f4525e82	2026-11-26 15:20:35.79434+00
71	2022-05-12	99	100	2	\\x81c9fdcce202591cefb6dc1b71087aad36ac9db1ee2a2b52de7a86b31a853759	\\x5769083f9abe28be53f214e749c17ffea60e3271bd1b6da808e2783a595f2aad	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4eee76837d862100ebab738e1c7a631ab4e43348e5f90d62b6b9abbfdfc89367ce404ba5f05a04add48268392c8447d86aef0afa3ddaad08d47576fb42e216be	2026-11-26 15:20:35.816192+00
71	2022-05-14	101	101	1	\\x119579c62c6d7607d288f2b32c2daaba7d7cc700a9b6f1d47190df10f3472072	\\x2700738eabaf9b1cc3827d60a2b866b425d8799d14b03d78172782d584472cc0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x96325b57b6c0776a6c2ba21c31372ba2740b7c74ecd267f8871a3f9bfce81a5f70c7dc728c3b91f1753773f2b21a4deebe03c9e750ae36a161c0bee67ad26de1	2026-11-26 15:20:35.824513+00
71	2022-05-15	102	102	1	\\xddca86bf61a7d5df98c739ba556355f8d010f42d9ff22a40eed780a1e406d4bd	\\xb469c84580e128455dd9402b6515e00ee26cde82c472de6319d9f23f314ff42a	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe6452fd471d3231ace501466003510885be71b1efb86b289f4439a8194c5f33d696120ee44f094820e4e13b16ec28f38a719634053007ce3320cc992d50b3598	2026-11-26 15:20:35.830423+00
71	2022-05-22	103	103	1	\\x8f592b633f00be09e4aa6d7c7f8576eb8e34dfb05331fc18aa7da2e3a724cc8a	\\xb246a1577d9fe898f4321f288b984e9bfef2a35b5445d17ebf3c6c99de034c31	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7526ffaff76432dde01a165c7fe66e2839e5961ba608001db50e9e2d7243bafb626c68cf446c3cb334df3565aee3fc20ca32ab027f27d30150f89030e7e60a55	2026-11-26 15:20:35.835884+00
71	2022-05-25	104	104	1	\\xc8fb99d9d41aabb6d6c9250bee1505908e16942342bea45cc023878bdaf5f4bd	\\xeeff4b57f68fb430d06e594f5e2c22c694947db603b861e44731fcd58617eba0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8206fa075e53e5458f4d869aa61194436850308db4b0cdc2fae62ab8efad6d73f0c881805c74148ffa68df5fd35f49c91b908421dcca02c6b7c309556ca29383	2026-11-26 15:20:35.844951+00
71	2022-05-29	105	105	1	\\xf8477841dbf78e0373397f094047771f696c0d1d5eedf40aa3f04f19269150c4	\\xe82d0e25a1c437eb568cbfe08746153f8f3ffd684dcbe6be39e5a2c4623ebc70	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6f15adf62ed502808f8e792828a9d9b36508a70c26406290fd07abc3aa0efc2ff867b789035602a200c5c3cdea538b2f33c58253b392547c3100cee9fd26aad6	2026-11-26 15:20:35.850295+00
71	2022-05-30	106	108	3	\\x9b69032791e902758d33d8193487fde4e343738b78bb56839973661fdea9c6f1	\\xa09f79b41b4265344cd73ea83a7b8d9f60b0718c93677412b87369937deb5692	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb76a61051cd0a1fc107b4f94271baa76a6a61081d128b3bbef20ab0bf4d1cbdf96c70aaeb7b6dacf46e6e5871f0227678843769ce930cbc3959b9233e762c8f8	2026-11-26 15:20:35.854332+00
71	2022-06-01	109	111	3	\\x1f65ffc4f3c4339bb4bfdddd6d2012d2f149b38bcc17135d3bf9c80ae51d6d34	\\x5b3be5f1bad3e3448fa59e385d3d20fbf61704f7a2dd660adfb15c699ec72e07	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2f29338abbc75ee2cdd93562c1c031e03493ee8231f6f6adb4d7a34136c9a4fd29e3e7f492de0361d44b18d59778f54384929089d4abed6295d59fb5d53e106e	2026-11-26 15:20:35.859602+00
71	2022-06-02	112	113	2	\\x39a2d947adceb038ef1753f673a384bcc776b18ae9e84bcef264317f451e5741	\\x624eb146d34807de944e930394acb7341453ec40f2bb56a54edb3e16cbb514d8	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5d6e41028cad86a8aef7e1d46d39d946a1b3a3b6fd8a837aeef969de5a9d474a1213c4a4392f64e56f4656485c9a74a05e732c1b0a985bcd29e952393cfef757	2026-11-26 15:20:35.862378+00
71	2022-06-03	114	114	1	\\x4212ebe630c57b0c5fb6af92fee44a5de8b25cfc12efadb2bf4fa5e8a2304cda	\\xe97599a1390bb01b76828408f9a778d4f5dc135fc09c564385eae816d957a740	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7654b35294f287ee4ea3932952e110234065255c13f052e5bbde58464d7bad126b6eb57058a19f1113b96f309d9993b190bd5e6cd5234ac60c6064940181077b	2026-11-26 15:20:35.864576+00
71	2022-06-04	115	115	1	\\xf1a4deac75fa0c1e49765750e5bb4fc2db53084902330b78402df497122b8981	\\x43d6d8a21421feb6ea0f930f4ca21ae277ca2684a55479ed7d6ea0bf3ad69fe9	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd92e36a77990e38d0e77b398c5d85f2444abf8cb41533508a82d381bbfead86fc2e315d9cf8a19e865b9625988f84f997fb1628e8fa15f303db5cbe8cf6f296f	2026-11-26 15:20:35.87341+00
71	2022-06-06	116	116	1	\\x50fb674725c2c37ab2761651117c50021dd60900b087e9f37df19a22b5dde4ca	\\xb172ca1b4a69923858bed0ac0bcfd96f68b5142671a27b85b3db7c01b04bf9ff	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x57e7684a4b21fa6d97992663a097b77332e8b3fc56a7ca84b3dbb7594592c56ed28564b72974781db53d0353101838d9d0d039f9534a198a5499d4739280a660	2026-11-26 15:20:35.880054+00
71	2022-06-08	117	117	1	\\x122e7a84930526f4f597359f98b3d6ad88add133c542d7e017b8cbb3c3980bfd	\\xbed1a6d11ae76c165ddb5b70ccfcd856ad6452d34a2932898dd46a086542f103	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x832c6adbcef10d97dfa37ca5963fde88a4bec6f797a56bf22b3b7fe34d6ca7ce954972dc6313673d2d53ff5dffe330f2e2ffd46607cfce1910655eeea91dc284	2026-11-26 15:20:35.882472+00
71	2022-06-09	118	118	1	\\x87cf65be912abe141b08e2d182c47b07ef8bbe45976130bde9749bfaae1b2778	\\x8e81575595ca38c839d6edcc73ca3f11c290fb30234ccadd8a1be518da05b155	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2179c0341ead1aa1d9d6dacd4655dfd96b3c2700ca5cb7c782e5f58b25fdbb2cf701a64db11b74f9844b9b4a8d79ce4ea3092c69e3fe3f2e786a52d46cfe1145	2026-11-26 15:20:35.893033+00
71	2022-06-10	119	120	2	\\xd46223ec82204e5ff7fcd225efbc1b3625a73ef1dd2245387d0b4477665f1167	\\x6e9f71eb36e04cbc0d14a1a4d167ee45dec8606b4fd80aa4f1450b5d00f805c6	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc8ba19ffd0c48d39bf04e371334eceb48f49a0dc743d88e5eb97e646d406ee72b2313f946d468dd6492d0bb22240b33665ca28a12c1f76d6b04a45ad0f6a65e0	2026-11-26 15:20:35.897456+00
71	2022-06-13	121	121	1	\\xf94fc67b234251f7d1f9507a270ad8204706c8f04aebf4a8869ac06d2701f04b	\\x774617173f5c323d06d5a02fdf1107e3f017a3fd1a5b23abf8faa725b9e020e5	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd7b54c3e499eb8c404848fd894dc74f21dae0df13fdcf2a94116ac930eb526344fc609ab1b17b44381ebccbd31dad8ffabc23a0f012d08c26d9bee7f63d1d65d	2026-11-26 15:20:35.904931+00
71	2022-06-14	122	122	1	\\x2c3e14cbe0c831e07f7ad5cb4d5d0af3339cc07b682850a750fc096ca331eace	\\xd968513e887f65521cf30994d5a1a71457b6665394a41ad407a356eaeceee4bf	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x197dc74928b158977922de3073ea3948e20075286e5b9b64461c91647b10da86a30f1c9935f6a56b91f2fb6d7636187fa8d1e39ee10e86fc87d37ddb0c02c69f	2026-11-26 15:20:35.907275+00
71	2022-06-19	123	123	1	\\xc10250add5aace019919784cc94e5017d77c19fe90b55766dce7cdb2a328e987	\\xf7ecc97a55eb80e03a5dbe363c90099921b89ea634e2441574745fe8fc0b6b18	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x26d23b378e4cd46904d7109d02d95efde9a7ca2b015d1324c37d488977348f29316c8a6e00bce263db4615cdeec804706d065a9d62be33bf360968978deaf355	2026-11-26 15:20:35.913651+00
71	2022-06-21	124	124	1	\\xcd9fe7d027b49d48047152e6e1153bf1fa2884bde0269fea7320e411d0f5e724	\\x281f7893374f97413dd245c4586904251013a09081ebe633a864dab251252e4d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x17e48427e9137235bab4a16b10c1c9874a271e67e6e2999ba49615ebfadc6edff563e4fb4672aee5c6bbc3aaf7fb67bb5b99ee9728088d63584ade81cac5cb48	2026-11-26 15:20:35.91667+00
71	2022-06-24	125	125	1	\\x5187953951f5ee7cc0837bc1cac96c9daa0f25a5c1d2ae6e55de39ad0b591067	\\x29d9b67bc9bb0679740c35e339513e54c8cb51ca9920df509880798e3782cdf0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x9203d8e011801c1d16e2c547b9ebf955d34649648498a15a06615e942c2b6c575b942b226277284e0baf16936ed7d14e6b5023b42a98c04c3c6f9bd869c9b59a	2026-11-26 15:20:35.918647+00
71	2022-06-26	126	126	1	\\x63ffd4f232a0c0695d8053fa093b7ced84d7bddf3e59f16f88ea167784eaf599	\\x3516d992123dcdbe6202210f2a4140877e3d9247eec8208774b87e94ea4ef693	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf40275da74eb6718e8e10df03fc7b2a0190c2d83b8617fbe5eaced2649c2088b82a125d0d28b052814d93fe15c44371313c3e6c72b8bf8f7cef64cae65a01e10	2026-11-26 15:20:35.922776+00
71	2022-06-28	127	127	1	\\xcf20a27f4c98de0b3d67ea0169654a8830bddc15ac24139cd97a06ca85ce4199	\\xf2b9c164b4b87b9b36fb947cd94ee7fb0a9104fc38ec68d2e7148e73db295640	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf6b9cf00381c709e087eafd1bc6444151e224a66690a447078260df0a30aa1288cda88a969fc5ad29c2c3ca72bb0257e46b1000d4cfd11972c3e67a4d907daf7	2026-11-26 15:20:35.925871+00
71	2022-06-30	128	128	1	\\xa3b4fc09a9dd679f465a43ff2697beee54c04949c7909cfd2a929b0a9da4a551	\\xcd84a0017823fcb9decc574d2a4afc9969b5f8353945a934e92fc50c08d8a668	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6fe77bbb1c5666dce21359f6c3c64de93429a930f76e5210189b26435d5467be6d180b8a7a2ad6b58aa9e5457cb601b148636f6e1405fb3ad336ab5913e7aa18	2026-11-26 15:20:35.942331+00
71	2022-07-01	129	129	1	\\xdbefabd5726977ba01347ad88c0e2a3b47fe0bb3dd94f34820121a5d7e8d5b95	\\xe3d4bbafcdaccd897ed2bb6a4172e745aa82513d6407709a92e828e49d8f38d1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd7aa8c5324ab51d2537762720a5cb1f7185827dc9c2012b6401f62d1ca53d11d48af99628073fb97ccd9ba78c2d8220464623da8de6947a29574c1d2b3160219	2026-11-26 15:20:35.972257+00
71	2022-07-02	130	130	1	\\x9d2f77284f4a392453ff1f2a2895a0eed917f33e4d478bbe898bed4909375b43	\\x5a260c2a8ba82da3de81f9fc31daea859280f3fd323fcaf9742c481c055ae328	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x778094d34f3bfe59481fa2c845be3dfdcbb9d8a1567006977f3a3d2a5de720471d0bd46c78059068b4b1dcd5a73a063b922d2037e3c6d177cb355b84be15fce1	2026-11-26 15:20:35.984856+00
71	2022-07-04	131	131	1	\\x4441bcc12f2a4cc995dd67214bfaf01e1233ed456b8211efc69ec6a104fd1d8d	\\xb5fb8ecca03c9209dcd8f3f17dd030a8260a86d0b494307104a7f11e050a499f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf1a02ed66f2f24a176cb30dab3198f3676f3f4a1ac23e7bcd6720c7d0796a616c82f85e8e8e05375c1743bb459fa62dc577f06b22fad44b1dce9273b6ad08a4a	2026-11-26 15:20:35.989589+00
71	2022-07-05	132	133	2	\\x96883cd5b660829d2eb2505e5b55702abf77f2ac86499724548719fcbeca4fb6	\\xd6c45ee7c198caa0320f2199f839c88ccc0e7cbdea4ee9e8c2e1ffcaaeedec46	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd2d34cf75e5e4b747ce2f5b32801db8bbcb1032c297bbb93d47003f7a3e71ab31323fb067d48f134e0b8f8fefed98c73e43052cf47497e1d4073333feb773691	2026-11-26 15:20:35.994497+00
71	2022-07-06	134	138	5	\\xc674c0db57207a3ae575476901b30715c47df18bc8c0d6fda05a444b3bf8c4ea	\\x2280cbaa5a5a2453f1115692e57935ff383cff94e2e7e1b5359aa2da163337a4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xacf60d10c5211c1138a04b5e8f63faac86f0141d58f75cfca4183a3f793922245a8765abdff9f1e07bc08e9a633ed12b4073084a3374d5ba575f5c343548c432	2026-11-26 15:20:35.996183+00
71	2022-07-07	139	140	2	\\x026b70f4df241a1e8e809a9f8385d12d31e48ae196b21075ff996384b25364af	\\x555f66a4b026ca57a22cae1f0a9568bbab1a2d8b42d0ce87ddc999249a611306	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2c0004bb25915ae98890763b025b0dfd64ab25b96c1b8e50e36ffb6b487bad15e09c5898f0c92eb7c0e8652ffccbdf8ec57339256214f85d8074b474d3e998af	2026-11-26 15:20:36.004856+00
71	2022-07-08	141	142	2	\\x448b7be642d455de73eaf16ecc58c04620d688b492c9abc7f097c4b1543cc095	\\x45297934b926bb1e2af475c28187ec979285be46b33e241c24a2f4e8cc16042c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5310f122304a32ee95fb7ef501ba1950cdde60f6672eac24b52b5184cfca7fda24cae0c45c763cba5bc2c2f1d6de9c868b96c5e9109b69dcd3d7ac401146de20	2026-11-26 15:20:36.007871+00
71	2022-07-10	143	143	1	\\xf18de09f9ab65a1797a8518ca941cefda907c0fc60df63a6943fc4574f1a6da3	\\x6a1910df9ade8377429775591ed1c23812689fa2cedc1549f36b5787a63e7073	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x166bf3909cb9c0884b70d64de6f79c1e7eccf2c228216bc29f067a05727a83e324edf9c02bebae3bc1399b1d30627a6d2f0cf835d3fbe78c3f68e83673546c1a	2026-11-26 15:20:36.015131+00
71	2022-07-16	144	144	1	\\x8a4a6e9941c35a9af5cf3355e319995507cf8d5ededfc4b27782da179291d08f	\\x0d54600abf37c0ad3f4886cea0b2300b6c945dfae277348bfabaac17ec849138	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x28105ef4f8e711fc0f05e0e450782d7d547f460e7c6908713c5ae5329d34ac3ac7ccc67d320198cf321f2f3ebd0b446805725295d9ef6c0d66dce9a5ae570e5a	2026-11-26 15:20:36.021389+00
71	2022-07-17	145	145	1	\\x9297b0d190a2ac5239c68f94e264fd31538398420315be4b4f834f7290ae189d	\\x85eb87866ff35fb7757f9b6ac13ef993d8ca28e46a36a5d04152d794f3d75872	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x3bbdd7716c950aa7923f762f5a90bd1d64f45727cbef2835917501fac9bddfb766982ee62d9a0103e4bd2baf59b6270fd7d497a3dd02b2ac5fc9fbb503014b90	2026-11-26 15:20:36.038412+00
71	2022-07-18	146	146	1	\\xc9f9d666de583fecff6dd7b7761c409f2a76ee70308a55e07ba3fbe20e5031b7	\\x29072e84813a1947791e6dd55c3b44516034181bc1a9c2ffbdf93aaab4f2190b	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x0fddc54523545ec9a819addb672901b8d2449c726f88fa56b406597341e6c2a22613eac46befa77ff2ad49aa845fa99c05a0c790ae904bddc500de44bd5af787	2026-11-26 15:20:36.048763+00
71	2022-07-21	147	147	1	\\x248861be6a07371719cc0837b6ba0492a673c847035d811d2f81e1bc3aa5c782	\\x3b407229ce248ce7e942b3bb7bbac3ccf3d7bf0f399f9627495d1040e6e83e24	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8045a7530c59b6954d1c97b84a7b2b2db3bc217f131120e7684f71961104f5258b624c2e9dcf3f55ff1e2264d17febc693bf12f7d8d4b52ab531cc7824db28eb	2026-11-26 15:20:36.060004+00
71	2022-07-23	148	148	1	\\xf2df66bf5740c958c41c4bbf1ce561a754eeab5ffcb3f394d78e8af1bd207754	\\xa3ea8805b9b8fd8b62195924cde014013680b164e6f6b52ccc152ff085bec8d3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7f47ccb500d87759646b794c10728796ec5c76f2c54fc428ec2fb492d4fcf03447b5314f072765fb76ea312eac38c95370bffba089281620af54661e57c98bd1	2026-11-26 15:20:36.064317+00
71	2022-07-24	149	149	1	\\x5eb1948f6c672f6c6c36e4833109905cc8a19846695b21f976054bebb429d848	\\xc5bad096289ba49708ba1a675c91dbcd0458116b2a779d13186de67f28673fe1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7624643d3fb7c31b8a6c5a866652eab750e21b3b42f6d6287395f017eca02f5ef1f61f8676cab0f3a9a34cdc688cac231758aaa69d522eed2a14025ca9b1294e	2026-11-26 15:20:36.072676+00
71	2022-07-26	150	152	3	\\x5c6f81f637442938ed7f088ca960f71ef2424063efc5821115cc87dc8558c0c8	\\xca006ba221884fb7306cdde7d987226c70eed91b9fd2057f73d69d6d5e67f837	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8a5ada3c47696fbd053bdffa1e09c736809bb8f839886135a9afac51382a80555a1c972825f840b21fe8b1fa62210e4aa4e1945e4ff7bf67ad061296d62abf95	2026-11-26 15:20:36.091751+00
71	2022-07-27	153	154	2	\\x716027f42dd54a82bf7381f32cc3702982d26af9311d953bdb9d19f75ed61f42	\\x853ee64b203cfa08b84936c75b04eac8b921af32c26d6ccca9d0a695be69cd60	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb2b61b29b273a410336e4c551d91059ca384fcbc079afc804e5c8095142f457bc32c43ac5a32d74c0134f9401ee1bcf4a84bba153603f845a3d772575b9a98f3	2026-11-26 15:20:36.105438+00
71	2022-07-28	155	155	1	\\x636abe764db68168811d6b7142533dbad584a5c1c692d4e87dcef4748a9615d7	\\xf171c26f3ea7c0ef48025af57b03fdf371e7d54e35453d986bbba577ee406026	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x22ac21bd252ca9aa4e8578ba8302739a14b27d2b1ba1b04e6c64f8465c2cf5af7d69253716f1157265a6f1db0935b3625a3b3cda45091ac9bcd9a17835fec292	2026-11-26 15:20:36.111622+00
71	2022-07-29	156	157	2	\\x48bef917b99f087d7b77bfa22cb1b5d7c6dc9d37977aaba653f8eac675c62045	\\xabaebcc885202d71cbe2330c531b5f562eb761c7576b57e33c9b67125a934641	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x16ec5c1d216c51f52b24256f87b15227c7a2ac489c836838b081ec7a12bb493d88865b247954d0bed8c0d9af91a4db30ff8fa13b959db6040752eeed866c0541	2026-11-26 15:20:36.118593+00
71	2022-07-31	158	158	1	\\xc8b2f564a2ce368b2caf3c22c8f0bec193436e80fe07908964f95fee9a0a87d9	\\x8259e111eea335315ec8ce02f77cb501e0412615548272d060e77e504083d328	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x91b5539870073760ac59e97489c414ebd4812e9413c0473beb60b7566d1830e78b740ce669d6a8166b27dce03aeaae7593e89974cdd599060d9761afe5a32a93	2026-11-26 15:20:36.155078+00
71	2022-08-01	159	159	1	\\xeb911e812462070d5a210b73097fc16a8e2b6efb12e54a8e94a91bf767bbd1f2	\\x84c333c6a779f36cc9cf5e3584aee3b2b9a6c2e75220ece711ec8fbe1bc6417e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x963c5f905c2c99a0dc857628831808031149c53844a7aaa1d26f46dd46ee5846fb132b458ec03af64a86014599e59023c48f8c1d37c1a6d57e9a1b8f5a698f8c	2026-11-26 15:20:36.181634+00
71	2022-08-02	160	160	1	\\xd3d571e9b2e10598c75043501c00c3a3eace3ffed83973945e52709f302213a5	\\xd3087fd98ade6f53b3637ce1d2b59415bbba8dd581940d15af3b7b5d4c45b161	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xfa3f74b6f5fe20b577e1686a2b10995f0af5987949d40780fcae43e5da2d49aacb49d33e61cdda8c5ddbbc2f2292ced9560d9d3f668e9d0f06f6f1ade97fd0dd	2026-11-26 15:20:36.188356+00
71	2022-08-03	161	161	1	\\x3a3fe98f17e7f9b37caf0bb4504d59c91fa95c43d270edf9811e6773011091fb	\\x952de8dad766c2e45e992b319439eacd1fb49c1a3df2b69d75d339a458d59036	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xbd84e3924246042859b47d472211233488b39864c651e2c146d6645baa052a1a07ab7450c6cf0d69c1ba8fda92a4a1fc70675cd28bf7ffbcba70d3622052c380	2026-11-26 15:20:36.206564+00
71	2022-08-05	162	165	4	\\x5b5e95b120a055ea93c0028db972528878fa2e9d80dde9b19b9b5c39c7e0c7be	\\xf04493f5b84b4668577dfbdc0a613141418f514cf9d6de05b4493c155384595f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe914c136b514b39f2d8bcc9560a6666858843dbb104f048f4abc8d11c24661f925b6ff599dfb5f32b68bd6a90bfcd4d03b21339054f1e4113f9472fe87552b3b	2026-11-26 15:20:36.221344+00
71	2022-08-07	166	167	2	\\x333d4fc303b47e7ae12d82bb29fae0abc9b433f88aed17e137044ab11eb1b892	\\x2b9b987aac6a033095e3c6e6b224bfd9399f722ad07e716b706bf223dbe234cb	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xeb8f807f1685b363b4082585c9a6606de21adf4b7baf2da2f4d769b0721a46af0594eb2d4d41913be2b8ce4428410300edb3d6b6c0bcf095317c4adba8566427	2026-11-26 15:20:36.226372+00
71	2022-08-08	168	168	1	\\x3c4986f84b2c1a653a3fbdeb045e38ab1fea1b726b924adf83d8c1f09535b4b4	\\x0ef5ae8f0b43ae2da05267926fd26e83593afd8690f4b881461a774a50b60b2c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc24a92672aad58023e6f6cf628b5bc783ff92713ab6f4a7e7ef9e4eca94cd340395a60d0f662b7e9eaf32ecf6465a696d32316906c05e9c6d150a496140a31c5	2026-11-26 15:20:36.23192+00
71	2022-08-09	169	169	1	\\x64ea5dfd5ec7299ce8cdd36671699c21e2737bafe1963c304ac135193820929b	\\x4d92b55d26efb7d2d8ddece521b744bf3d73a8d127569f7e9fb830cba438edf2	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x12a8f252e2978b047b1e8518937a427622bf803eafbb2dbe25621ff802fd5880b52172b832062703988408a21109d0aef2f4450bd8de70e191ceb3cec70c1584	2026-11-26 15:20:36.244241+00
71	2022-08-10	170	171	2	\\x416f5910b3d14bb7f2dd6b26792283f7a9b9726211f090df7a322e84ea91eade	\\xac211fe3acc1999c7eed940b4504abc8efb54824639aa31039154e19cc3f08f1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6169da066f49417322a92fa706f66d35ee76c8cdf100d506e04b54037d405f2d65379da224d74849936bd38afac82ade05254a8965966af369d6a3436ced8880	2026-11-26 15:20:36.249878+00
71	2022-08-12	172	174	3	\\x7735de8324eadeb3c13bc2b4ecb4acac98895e680be218b5bc1a113c3fa1d4b7	\\xda8e8b00dbbcf5ef036c43c3bf4895e8813c0c7143d4f259d4a3605d77b78afd	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2a5a8883b415579a1d43a83aadf9bf8735e7369e12c21a21560efb57398c410fce1b04befc701957d4409ad10ceceaceb9d34bb8f804d519e7f07949b2cd1a04	2026-11-26 15:20:36.259694+00
71	2022-08-13	175	176	2	\\x2ed008cf677ffacaa0c95b51e41329ad6aa4c1a0c255d5128c3ee0266f306031	\\x76ca150733c4906c0322abf619f72d091d4c0a9558724ea55dbef7766f4db72c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb641317eb581d4ad377d243f3e9db3d41f2342b9b2f3ce9bff2e1765a1f1e0092dbc67c7529c254c14fa6bbcc6c7d1079c937907a3a63cf1d50fc34b5576c949	2026-11-26 15:20:36.268326+00
71	2022-08-14	177	177	1	\\x4dd2093c542c569cfd8133c989b3ebd9cdb5bb60f4a80166fdeb7f135b7240da	\\x0fb7d8fa8b37c1a31621b735c66a496d3c4dbd86126c333820aab3aa2b76b7e9	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa9fe462991377b5150080b052d794a8198628e1f7e4d8dfcf8fba9b1fc10838d6a4e7aeb2b9b8b7ea7eab692edc214bdf213550e34cc96e148b133e02c84b676	2026-11-26 15:20:36.27295+00
71	2022-08-15	178	178	1	\\xb8d119554a349a2d554a21ad6a786e60a024212c902f4fcb2b8718e1bab9357e	\\x15ddf5438618656216ddd0da8047c733aab710c5ea7b6f153d0537e86b65eed4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x773a00c8a2c9d7247143d53f4d08f38e8d81ffc36b7df714875013ddeee286da919d8560007c17d339f438b49d5ece38ebe25727cf3273dddc576af54c6f50ee	2026-11-26 15:20:36.276165+00
71	2022-08-16	179	181	3	\\xb0979175bdc31bdbc7017b100695dfbb3aad3659d15bea9a2616859dc3d1cf5d	\\xb0b441dcb49274c0bf04e275b9cb8042314fe81ba26ac3cb4dcfe59ed71b4e4f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x72c0edf20ab970fb9e9813831558bb0b6d507aed1374c9c6a066b0d5aa106583e09320fb933127b676df499240c5be3cb0ed46dc27bd0874f1290ae31bdd365a	2026-11-26 15:20:36.280517+00
71	2022-08-17	182	182	1	\\xd532fa997d141e5137c75ad74cfcc4d5a144c4ae235f965a33ee031c31eb43d8	\\x50953723dfa22ee42760a298d3cda5015207d3b1392c7b99759acc7e9272f0a3	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe27608a9d49d78a79825a458852d2438273c0f7d11752924ee014bec4788cf871378c74eea53b53e7f82faec49d6c27247ffc4fa8d41e12eb86e1f945097cbf7	2026-11-26 15:20:36.283074+00
71	2022-08-18	183	186	4	\\xdc3703d1fcc8af73fc9e98075ec9e8a1dea92c6ee66d371b9e14ae2bfd834b7d	\\xecf17fa7121a43f4c42c788cd3c8138887116c5386bfec8ef64cc03ef50bd976	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5fc35b78ae196dcf947660ea07da1df8179a2c167bd71f0de1e132552edd2048a18ef3410649e9cf1252c4de69769204691842a9fd4210483a9c380f45f719f1	2026-11-26 15:20:36.285211+00
71	2022-08-19	187	187	1	\\x4663b6ee4ebc703d4fdfa46045634ae4594c3d20fbe4520436e8dd6eb3abe3da	\\x96c2e3cd8d7c2ab3d7d3b918c40d315beffda04ee49b7563067cbdd6b1a73f91	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb0ed51e5d89c0b1abd72f358aa517a72d72ff835150105d3b2951b5d4af75b372d17cccfc5b54f3d1e9012bcd79740f526c7fab2675a70cd70578038fa1319ff	2026-11-26 15:20:36.292269+00
71	2022-08-20	188	188	1	\\xc1677f55a8e0963c5775093549b1b264e0e23cf87a97f35f8ad965b079fe97ce	\\x9c0bcba88b7264fcac5daa2be284393e9947db96ac9c74adb78caa16dad14ceb	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa82aa006dc04fe67cd3aeec3a38741fba6d91858e87ac8f11d02e0b0450af03c4f214203c246547802d1c706ffe21de043388a4c521d964468c37a1ee9b27348	2026-11-26 15:20:36.298722+00
71	2022-08-27	189	189	1	\\xb9204aabd21303c5ce461997d6e1b6f9e5a776adf633b4ddf3408bbbc800a966	\\x1b18b0ba714905cfb4c349e60fba357ba475589f1362a715bdeae3b693f8ec0c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1be16203400e995662f4514156742dc5829a1313b2decb05fd5c88230731a8b66b739392d65e5937a4601a4ed5c37785e2a31641d443c656abe22facb6494178	2026-11-26 15:20:36.301413+00
71	2022-08-28	190	190	1	\\x4cba3771434fffd91bc23ea2fd84fc552b11e1b3be63b1916e37ca43f355bc13	\\xdab734857b1fbf765d38a7a4eb320245cd1589c605ae082d6335bf932b70a470	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x9084f72af622beee487e3b09d4f1b501cdd7800f226708a45c720ecfe0840b9f70d7a62238315999d5d7b097872eb07af049e4d86c6c9259f7cf9d5d8aec5dd8	2026-11-26 15:20:36.306774+00
71	2022-08-30	191	192	2	\\xc5962de3928216c6bae79d7041797636fbe0078367e3d81aea07c693cfbe5afb	\\x6b0193f8e51fafad9a4b90d27556fab0ca33f779728eed177f75ac9c950fc93b	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x9b9d534d763a4c6fff7423876a776b3937b0444c1cde115f0e9497f80b4cbe5f8f204596f063d6572776c978106998160a63ea00d404fa5ecee1858dc481a607	2026-11-26 15:20:36.318377+00
71	2022-09-01	193	193	1	\\x66cb9b4f0796ffe7396e58bd84950d46c584fc2e4df5c29f9fb81e61536b3dc5	\\xb380fe2eadeb15969470864a0ef58aa9ce7afaf2ebf812b1bad64865f82b3841	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb511acc3e9b79f79692552924126dedea655d9b6a92cbf65bda1dcf423279d05d868c2ebbcb37744901efca37bb4f404475d384c38932438362b743e3e2cb628	2026-11-26 15:20:36.322594+00
71	2022-09-02	194	196	3	\\x2ad81bc725008e6c39f1d6ccea00cad1045ab5e0749201830d628e371a82bacb	\\xdd329b6ad3790cbae30192ffc46530b27b6f709c6db28421eaa58abc09baf7bc	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6166e26cb3d3b0df0be5595d21b154426b9d2d0ec602e89a6a719208590060ed6166398720b13d803f3fa65f71acc5fdb74d23b82300833eedd9e7bdd7937711	2026-11-26 15:20:36.329244+00
71	2022-09-04	197	198	2	\\x5609c605a3b0591244034801b18840fa94c480796fe7b2f808b3c23b0183e931	\\x1c4e762df587bd8e77f5af578e3f4aceac0314f6295c66a88592bb9bfaa78199	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xb8c26dfee295b30091eb323b4fee0556c05a50f74e5a48cc437ffd12671c600499f97962b4253bd1607125c7d6124f1d901cce9dca89f6cb6d6847476a33b6ee	2026-11-26 15:20:36.34566+00
71	2022-09-05	199	200	2	\\x0707b5b973ea5e0d98232feae14248311861369256b8751966c0c9e08af246e0	\\xac08b112c715751e64b5a57bfabcd2e1edb5a0b34a463cfc5aada180aebe13b4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x36c92003796f13ca1ae49d47e0244919b05075ab40dab0cb3cf242bd53e6cb443dc0c036bdc951a0d93f60b2fecd0f5179c0aa556f3683b2e2d5b1992b86b141	2026-11-26 15:20:36.34972+00
71	2022-09-06	201	201	1	\\xca85c6a4c0dce90517a4c481339a6686a8067e12075280dd93abdda26f265179	\\x2c0053d12d06e391520bc25c89121a85ad3fbab905cdbfaad1fc1f41e3a9184d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4c5d68a894deba77ab955197af3306f75f50e0a48c89e45a086e3956de9e50e30341a59d14348caafff184779bdacf04911d0a546bdac9e31a4fcd8c300ba12c	2026-11-26 15:20:36.356483+00
71	2022-09-08	202	202	1	\\x9d3bde4fccbb7ca6bde98e97123c0893ebbf381d2ca36703efa3b45c10a74375	\\x38f16a033788a2dd363a5b66ce4e836488b88728a507e45a6d6351041851219e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7b08cb05afec77db9c547abca0afad74b6d16eee67a1050ab7957b6a8c5917fecbbf3b46c0d25636964f8588eb77ca2e6c005cffe2f4286a483e8b2c3f68f433	2026-11-26 15:20:36.359296+00
71	2022-09-09	203	203	1	\\xc0c92f7c8de35366b44c5d9415b4ef841d08b9acbdfcc8c7fe2062e2cdc49d8f	\\x2518ae0f81dd3e61d3f4de511b19ab341af300da487a76355c8127d9d9bec479	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc3760857652050514b40f0cc99ecf08f2818e63c0173248aa1edf7dc13ad46b134e5b7a76ae4fe462764c20a297faa21f0e0bfe56a8b60a1f9f9951f804088a2	2026-11-26 15:20:36.361631+00
71	2022-09-11	204	204	1	\\xdb84c563ce43dd6276c36b645a8da7fcf07d93c5b4f7f95cdf8708e1060e5123	\\x9cafebe9810a0973476aa04c798ae2ea10050fdfe0fd2cc6857eb532934ef743	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x650ab5579f793e82d6445488f217689a9782c8c4e39017f6e6688c7372a6c0a6cc71703b432f7909b3bfb52a39ac2df0a6201b1a4d2f2af06b75f076cdcec809	2026-11-26 15:20:36.366272+00
71	2022-09-12	205	205	1	\\xcf79dc1c6e9899da7a857f80afbea7ca5ac4db6dacd6e908edaa580fb30839d5	\\xe253a546113cb518cfb20f674ae8eadca51c098fc2abc99c56d70eceaae81c1d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa7d0ad0bd1990df8d0496c5b8184662b121fdd69d3c1db5ce4ed815c18129a0598c6ba7fd2cecec7e7d84bd401a923afa64f7b0dcd18f625ba71addba6df816a	2026-11-26 15:20:36.370289+00
71	2022-09-13	206	206	1	\\xdeb69aeb2cbe85a04faa95bc8790f7cb071c7af29ae484c6418007db01e9091e	\\x6dec21dc0fcfc82d58d54d74ff29e512a727824247858c73dfc5a221a7b36c2f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf1368d18baede6c3caed648f3beb95dcddd83720c31232a5a51004c0fc9736b442cfbb39f8eba159a4d42396ff474376850b8f9223df1cda1092652aa6432abb	2026-11-26 15:20:36.372534+00
71	2022-09-14	207	207	1	\\x4ae92cea167e74152b283e5a428a55446c52b913301c9f88bedb1b0609e250c0	\\x373744ab6927ec0ed92a235fa0141871f32f0dedb614e36a0a3c51d719059ac6	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x24042f15145d18202b775b3dfc64eb3eb71c7c34997ce2b3db4c20c01123f43fb3292b5d178b57d590dfba81c13a4d532163a9325175dff8d9c70dc245574784	2026-11-26 15:20:36.375285+00
71	2022-09-15	208	208	1	\\x6fdc131403efd44d482f9e6a5d849814084363e1dd49c275bea71dc79ee309e6	\\xe6aca19bfd6a4f793e8c4f7be167f5d3437996f9711ab0e9db7e629c5d99d6a1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x738f33d9fc21949aed70059463a7f14c61af8f0846d511d82e3d2b43435a9173baf8309f0e8267e062f87f750f3fa75455777357cefe96dcf45fe615cddbfb18	2026-11-26 15:20:36.37793+00
71	2022-09-16	209	211	3	\\x773cfc494f08b7a365914f5883c8ff28d5fe431556480edd7cab598d4641aa9d	\\x2bcbdc5fec3470eeedcc3331e9d9d31041ce90a2024228c65a9c9a2ac5a59de1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x40b4295b5fdd95619ac1092d9d292c837136115e2ac90ffedca8cb3e86684419614110df465138cf6517ab26aa3c5aa649b500b3cfbbe53f89329f5d72d9493c	2026-11-26 15:20:36.379432+00
71	2022-09-17	212	215	4	\\x84b562d424967ebf11083f9faa6c83eff2463784e341ad2651e0dd6c77486364	\\x160aa113f7217481e958153efe34ae75775fa6f15830caf93d35b6be7f3b8869	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6fab6b5dfc06e156a66e2f0b7d45f2b8c9a8e20c6dbb8841222530dfbd7ec3a141c3c7c5f08696c0c3fc9e1449ef8100e45e181c5f1fdf8f30b5379b4b96a9df	2026-11-26 15:20:36.38088+00
71	2022-09-18	216	216	1	\\xa1ba6601c2c45fcd6b74c63e38810f14ea75a5466d78e1280b06fb64633e22ff	\\xa573f33fcb9074c393eddef9e1bc218f3fc7eefbe3b2881a025f018c62ae8fd9	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x14461a3997f8308bf60511b7a0d2ce7e9a3e82a034a681861a1f109efa899a2183891054960830e3d732c859bf591aac926b1b76c12eb456a41e08abb53c5e37	2026-11-26 15:20:36.382432+00
71	2022-09-19	217	221	5	\\xa465956099d7374cb5e5321da0e68e45eae8f44a28337a09327024c5f9baf74e	\\xfb3d3cad874a239d26cf335f09d4588c53115e26c7fd040daeb52e766a24aea1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x12089dd7c3d83134c222146456b88d133502deff09d92daee41d3461c88f6cbac959d8148de727487c4322b8326f67c6012a5c0e6ab9d4a60477d8404d088338	2026-11-26 15:20:36.383755+00
71	2022-09-20	222	222	1	\\xeef39c35de136337e2751f07f17c63de83db722a4b2bcfaf078d6fbe18ce986a	\\xc062e1fb69c0b282c318f88d8115a59e371104029f1896adbd8bf12c36580a3f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x863789afa0ef145c3323bf4cb311097c1f340e6d82148780e50722f85e9be0e7af5bed5b212f8698a5d9ac7c818773ce590ed7c3b7fe12c38f9e7f14b46e531b	2026-11-26 15:20:36.385223+00
71	2022-09-21	223	223	1	\\x97949aeab90a9bcb2e12e0acd6aff1f8b7c71acc984f592a81123b3c3b2a0939	\\x595c400a2ffd62506f0d301d6216f9b8cd3d09bf2d4fac81d0140f1e117edec9	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x422c54ccffaa821fae1b325ea76dce3b7fd4f88659edb3116a5c1fd9928662b724493556e24935df2ec917d6e1845b6e8630e410853daa6192626a14b41fee8a	2026-11-26 15:20:36.386623+00
71	2022-09-25	224	224	1	\\xae777c7507bd5ee145bfee0ac0e248ab7776880a35f2eb6169799751e7a0219e	\\xcb9c5194d967f9b10f47920175a359ded1a088bd644d1f2bf845c9840fbea251	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5b1a05a47057a0726230014670d58833bd5c58e2084581106d1feaffa649053e6ce33296ece865646f2abf83b24f468dd09d8bd8b4b328ef7a41996e9a2a4da0	2026-11-26 15:20:36.387912+00
71	2022-09-28	225	227	3	\\xc065eaa5fefd9e66c8f4d2a2e362e848c473a6965f178221a8bdd2a7a74e16ce	\\xae253e47f7e147667fad9de4d571e970712f1bde26ae7ce384b64593cc9db51d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x65d2571cc328241526149edb724a6d49e5275d476b4ba4d43906dab3691c68b59d03825382949a5463e497623ae18f63d58adec3048d512aed9663adf017e51e	2026-11-26 15:20:36.38954+00
71	2022-09-29	228	228	1	\\x0eb66699f430498e2671e9c93511186a505b25f78f01ecbd91cd6e95f671145d	\\x221653a4af5702e42479ea1c11bb39a0366886668f2c743eb98c70a8fdd02e4a	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x93ca6b530d4ba76db7237e4d25b7c84126963e092312dd3cd9affdf59de1e3d982cce0e1c098dfc74a98b44f730eeb375f46dc412dfd8689fe08b5b98336fb15	2026-11-26 15:20:36.391431+00
71	2022-09-30	229	230	2	\\xbe37f2f285ca53cd982f8a40c874d4a00366e397f9fe7687f0289bbd9522e130	\\xef725c78261d53e5cc73c007e6fd0180f67ca1b10c286ca9346447a8a0837565	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5dc7dbdf69c5f83d750a27d7051eac3feb22094d4b9feab4807bc3b54a1233a22219cfe4d59640b5394207a5382f035b7846bdbf0ba5034244d25cfa1de45795	2026-11-26 15:20:36.393545+00
71	2022-10-01	231	231	1	\\x5d1bb2e5c22f3f8dc1be0bf9cbef39236862cc7c1cc2bb61a6ec7dc6cc2cef43	\\x3c861be3106cf45f7389a35c8380dbe13d4af94fd365e72868094f3eed6d917e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1e2c2b702e43688515afbb36b0dfeadaad11d5d6e5be194c39c48bfa611241861c17d6fbcec68b711ceac56bb2681625a65309e2a8ddaffccaa662409fceb99e	2026-11-26 15:20:36.398018+00
71	2022-10-05	232	234	3	\\x855c0cac94cbcab9487e63151587e95c643cfd009f77ba814d1e2dc905fea7be	\\xc20e2a0acffdd0f39435d15d91faddd7913b6ced6e7438cbae1ab19d35fedb62	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4fef2475e4cd4874217535da312c1e6bc45fd61be538f7b6c665ea71bc809b46ca7e2f7d7b0a42354b184092d3f5c2fbe183e8b2e29afbde8716e4061d0632d6	2026-11-26 15:20:36.401148+00
71	2022-10-07	235	235	1	\\x1a06e86f68fb2ac7b71b2f0100b2ca006c38a2db75aa5ba0076e8141c49d9690	\\xd7a97a7d780aeb4af034c0bc21afb1a27c1c9505a9f3f7fb93d51bed03fdd3ba	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xdd5b40f1a52968b4c619eeff0a9820b9daba93030daf43a7da08184cbb423910fa511af3fd72732f03243caac5a8b603a2dbad4c2b62e7880b4e7c47e09c0f94	2026-11-26 15:20:36.402886+00
71	2022-10-08	236	236	1	\\xadec6796aac682a08146a9f382b092393be1c19ed0eddb542d0b666c5b652b08	\\xf24001d702adc17007bb3f85d0112cba590a2dadf9d9a1743fdcc7b5f6786b49	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xbee6f87ff57f317f65b589111fc036080edc0fa524977d04df03f55f284b3e7842f95213051726eeaad6d0ee5c1ebeeb3a38e5c2f46508593de25b34b9bbf5b6	2026-11-26 15:20:36.405767+00
71	2022-10-14	237	237	1	\\xb800848dae9489b9098e967e70d863904dcd5158e633205f184b1e37ac07e53f	\\x58248a44c1b33f6385c29a77022fddcf33b8648a9bc1fdb4a251935052c0ee40	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x67fc43dcfad3e8a3fe127177dc80550f074846f3c3ba65c6fdd57ca25d4c85010a5eee0705c0ea176bf41cfb9fd151daf351f335c7734be79acea62c51307a0d	2026-11-26 15:20:36.408009+00
71	2022-10-15	238	238	1	\\xff269d7cd9ff02e972ce6979c2e2a3ad052948089b761add14970773d6d7ea37	\\xba46f3adb61ec52f0357d93ec89cf210d6cd08cc241d482262b3ed893668cebc	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x52a19c0feb7ccc942bf28eb40cff5453338557d68b0aa137f245c1216193ca8c8695171c5d9e41abfb81d02fbb60d1736049dc87ed7db2e7e7ea54bb56c52098	2026-11-26 15:20:36.421323+00
71	2022-10-16	239	239	1	\\x02ab2d7da0257f56370dcdbc60f1f95d801e88ccabb5e6f8457a08d306ee8cab	\\x28ae3aa18a58d73557de3af256562a616631453d4bdd92905fdf670f422ccdb0	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7ebb68fadeee40361ce3840fa8f1261f270b4cf950f6c28f77308abdfc2062492a4b410a0fcb76e50bc60616eeaf78431350929f206e37844532ce0c8dba2d8a	2026-11-26 15:20:36.424598+00
71	2022-10-17	240	240	1	\\x6c681e7b74c1c792df7497f82f451289459422d2beb3abebe2a33cfbb6503c50	\\x646df4c7558bb854405a4608528eb965f4a6b73e6d4a3ae605827e8846d92156	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x07ced767b2b082965fa9c7cc19df78561b573cdf0b3a2825e19396d5827ee618b57fbddecd89def9dee9b9a2649d57cb27bdff74ce8f8bec882575e59dfa2cfc	2026-11-26 15:20:36.428391+00
71	2022-10-18	241	241	1	\\x4c3dd8f24d73bc28028b9ef0176ea38496991fd1dc8ead88ceb0965c41e36fcf	\\xb9ac17385b4a5ea210547e52efb12334d2c936d34852f2909de06a268442ffa4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2f348a0639fb5bb0dfb00748f4827985915491d6a8baf295fb6edd5fcae61715b886fda6d1706d736db2e81d44838af887078f7c91684367f2c43f0f24965b68	2026-11-26 15:20:36.431787+00
71	2022-10-20	242	242	1	\\xd628c1090d4bed62c6d7a51869ed8d1dfb59953a9f221bf35aae192b9e082d6b	\\x7794419b8f9abbf3a2b6203d2f054c35da12088a3ef69b948ad2cc387ee7b5d1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf268a156ce2385751a5ba28cc6a4241fc0406ceb896708ebbaea84b41affe33be5ce79b1aa42ea3d6c6ca0f5b185497fa3c2e1d67037fc1ae6602791350ff999	2026-11-26 15:20:36.438955+00
71	2022-10-23	243	245	3	\\x96a15a237dac66b98e29ff767acfe21b52fe7fd712d91a77e0d96b7d01bc39e4	\\x43f2907e2dff89b24d2a5fcfa2cdcca8480582948585391ba2c2798bdd4d0454	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x2e0d462a480ec68fecac2cd6207a8a992dbf4dd2f95f9eadc6c6cfbc228202c5905f938f4d44adc0940a8e9ea6a1776e3c46bde452201fe621a37ed2b524e7da	2026-11-26 15:20:36.44158+00
71	2022-10-25	246	246	1	\\xfe42855c8040dd2a0095fb70bbd3d28f3b705281870c76ea610def6c572e9bc5	\\x7b9bb51ce698ede1b9213ef2f8513652edfc553429468d0323623d1e286b9cb7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xfb4ac5ddceb807ec1824309104365401dba19e3e36334b2f03d3a3f28caec71af6ed03d0ef8fbba41dc1f9790fc512b7a123bd467294430e570f4743c8fd0f18	2026-11-26 15:20:36.444375+00
71	2022-10-26	247	248	2	\\x0d7cae459b76f46a1a769ad5c46fe4dcc52811fc20504bc672a45fbccfeeaa6a	\\x50dee015722f1d7d087cb5466453e6cd62d585ecc454f4771d135c9319d073a7	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x51cf62fffa7db32cdf564b53a070bb67d988bdde104998d9b6fc58991a8c834d0ee53b1719c4a5a8bd3b305340542e3d9031ffb1999010965e1069077629e03b	2026-11-26 15:20:36.445815+00
71	2022-10-27	249	250	2	\\xb49895edbe02e7c6299f7baf459a4d849868c4e7b9a74e6403f700a3df59988d	\\x7ba3e2a251fde04f04172640e2efa9317b8ca584d9f7607f566c5a802c44bf86	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x285fb8658362bbf807ac6ebed22eb01d1715b08377bc658e50ea62eea8de0a733afeebdf0c8472e5bd2a311909b038d290ab5312271d3d8ef6233c89c86b3f72	2026-11-26 15:20:36.453347+00
71	2022-10-28	251	253	3	\\x669a548c3544cec3baaf4bcfe81112e2cd4c89c537812da3df1ab5c3385c9296	\\xc2a4e1a0c4615943bdcbfb57a4be17a3c5b26654bd5f549ddab996d12c239ff4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x168b64392445b356511243c03a8882db86f6e034de29210c056136c4db1eff77875a43e5cb8ba5fb9f9075842823d8756b347496489f9ce886c3cc8b28ff8d65	2026-11-26 15:20:36.45883+00
71	2022-10-29	254	254	1	\\x66a3756bc56fea3c4ff1b55df6869b4fb52243a2d510276d2056a3320e5c6e88	\\xee1ed80edc19baabb9ccec4d605a0173f161203369b1398da88f81bad0194599	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1fc3e297f6ebe297dfda94a08e9c22f949aa5e361c33225a220d79a20fb79835205222239add3ea03c6b2ce4be0dfbbaf500c950c0805d44f4e50abcdaf1284a	2026-11-26 15:20:36.463538+00
71	2022-10-30	255	256	2	\\xf02843894240b1c800e44437b3e6b52b829db108419a78c2e9bda14b56d58e05	\\x76a7a3e24a253f56dfd1244953a3be235060212378b3a3359ab5ddef64f91262	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x22f877e6db8d7a0d03ee4b3add0b35a5b46168f69df5c8123e73d1ab8eddfb29c25953ecefebb962383f570f7c397167fe00ce19047d3ad371efdfe2668b6b7d	2026-11-26 15:20:36.469686+00
71	2022-11-03	257	257	1	\\xfb31739a6db7a064326c8cfa1ae2d953d9c9716b59b9e93f9b9617176429444a	\\x9f0a1a7698105bc37c89f74f0bfd7966fd149fce0a38cab5e2b05f218b450ed4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xc2d6cb8d61514b736d831ea5ac39dd6e87c02465051136b70b34fdba93960b7a6bb6614b34e1bb18fdb607fd533a62dd8470eee9231024a8e8e5e0ebf59e7603	2026-11-26 15:20:36.475963+00
71	2022-11-04	258	258	1	\\xffccec1914c7bee6c7cc22e544ac04e847cf0716faf1e5a9cbb2ef64b4ceec24	\\xecd2e84e18683b476497a9fdea1f780016e41fc897b79dcde4f7b8d56112714d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x6a550795edbf84bb7a44bb2a6968377c3daa46dfe1044d5f221e6a5afe1a54c273401ecd50701fa421c2a132cc3cdc2063d73876ac75ebda5137a30e42dfdb6a	2026-11-26 15:20:36.479149+00
71	2022-11-05	259	260	2	\\xf657ec098c29e6d779693576e2b16f6aa385f52aa3ae616b5f8341c5b497f272	\\x88ad5f69b162a3eebb0a38218b3913ca477d2927141b94651e2fd17366df3c5a	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xacc0d4e45ee318ed2b87feab21ffbfd83e228a34b2916565b4b78b750dca2c857f7824e2e4c6005ab8af05d4558da37dd83f2746e716d17a621bfef66b323c27	2026-11-26 15:20:36.482643+00
71	2022-11-06	261	263	3	\\xa293c112c13b28b07781572c1894984f4952604069cd0d43b7860eca0e53bc2f	\\x93314da4335b3bfc2659d6e0fbd73c047119d035eaf6696edab71101f4104c47	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa215c1c9d7aa050b4b97bd318ff39f42bbc77aed4c7a7cbcd8ac358daf041688cc0940bcec7d35ffd33a120322ae4d8a4efe3eb418bbd273622a875698bcdab0	2026-11-26 15:20:36.486121+00
71	2022-11-07	264	264	1	\\xdd68aa236742237feeda75b1142814bb684a0ce01449dae2a28ac75cd3384844	\\x7055b2fea9c000f72409c6fe2c9fb84e62b89c170f81685a01d326cc7c59a54c	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x66842bcecefa40452b940b474a0da6785801f16ecb35981b01a113f8d078ea9dfb51d104cfa8d47f38f5b27c9f88e88ae888b6a2b799ff5231322e947b7a1dd3	2026-11-26 15:20:36.48781+00
71	2022-11-08	265	266	2	\\xff31b2e8839417f794de6cd1e3af56abce60505b7956f37610885ba3fa56f5bb	\\x5a35104c6affa60a2d666f093ce4f3423f4dfe4b3606f869be05c8b7f43d025e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x86d2f93149405e7741f2691bac2c29871b85601e29e629ce167a8599fd12707ea369a21c27e9196b4ca7b030a9a56d5627bc89dd89b52787763f57bbe40001d4	2026-11-26 15:20:36.489137+00
71	2022-11-09	267	267	1	\\x56ed8f48a4d326c3e76c12f6b99a26ad165c8a9b6bcdfad38f0a80497871194b	\\xbe07f23c01dda6878599b018c907e5d5637cdd0bcf3e610ece12e9d7ee8fc02d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf717eede4d07f06911bda6e5beb13bf4b88ca77d9b0104ee0d4ec24020b6708200703d82075e3eb64d0a8b343ff2a905b06ba4a8e44665404e1cb6ebc05ad52f	2026-11-26 15:20:36.490766+00
71	2022-11-11	268	268	1	\\x558b78ead6593fec1688d27ab7f1b3cab6ef53fd90a8cfb959f6d499e575be31	\\xf1ba9e099442b553e22299d153bdbc6cb29b0d654ffc73f3c1ab2770efd5f532	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8e2cf2c81acd8c54098e2aad4c0b8db32d46e1cc901dc8d0ec169698e8a694127b0ff4736ef70333dc8cfe1236290f8f3985fd91bf02804245da475bf73565bd	2026-11-26 15:20:36.492532+00
71	2022-11-22	269	269	1	\\x6a72d58ea69eeb2b4b9b8ed70de4644c252f9ab2c17b878af1048a279b2a4e32	\\x468628117d7535cbb3badadb283c522b46ee14038e32d01b72aaa345f8a69785	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5d1c21575df3fcd6effbcb088da371a0697a3c3c7c741d133f10734b368f9d78362bbd500e903c25c380b39a803d9b08e2c3d43ed87622f2f409a95bb50686f6	2026-11-26 15:20:36.494951+00
71	2022-11-23	270	270	1	\\xcfa0637beee50c1a3a739a36140835b01a9a9457e4754501090d32c685b0a445	\\x90930445ea3331f756bfaa8e2bdad2a82eada274494e84caf6ca6a6524cc42ed	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x41e0320b13819ea70a8cd5c12b3bc16ec43a1c4e51e922f6281e0d39876425d82af69b0de2529f64c42a40ec929cee7de7f665e153b73dfe0af990f5820d09f2	2026-11-26 15:20:36.506919+00
71	2022-11-24	271	272	2	\\x01b3590eca6278405aa737e02cf68bca7fc5a7e6e71061d3928cf7af41fbfe68	\\x78fe06dc93771c6b813d57d0f3353af804567a27f5820a5894b3a0319952d812	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x37208e9e0311b7508d550b7ab6abff3ce187f3457257d5e4ee6c7bb0c404ba2a81d1b66dd7c7bbb6d6fde854cbd981745a69ba345bb2c273dc38c1ccb0841e88	2026-11-26 15:20:36.510454+00
71	2022-11-26	273	273	1	\\xc0fd1f4578d5b5660ede837481c8e663d2b96d9a43619ff63c4b5591bc259799	\\xad214a0bf7739b5212fc78017ad4284b6342acae8912f3f810c8dc3a30ddbd3d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xefd00ea6d04830d84056acaacd7b8f91ac12cb8f0407fe465e20bc80b0ffeae609d190c9810ab97fc0b10150754fcdde30ca8a3e2a58d752088173752e680b36	2026-11-26 15:20:36.513492+00
71	2022-11-27	274	274	1	\\x5c37b86fe4539267f8bac4775af4753d9bb2096cb0b36258442e3bb61f8ef286	\\x744ec2b54bb49c9f0c7083aa519c103026167093c635a3c8dea7725fddc536ad	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x0186cbbd4ced980cbe671f4651ae67614bdfe1db11d2f0057942d1d37fd0b38fde1e7246b804fe33637363a52cf56ed1b9d4e48fd80cd8e949248ade0eca0a63	2026-11-26 15:20:36.516477+00
71	2022-11-29	275	275	1	\\xc6ba265f7fd784b3f6023a991129aaa315b8b7ed28fbeece4a96a2b898fd18dd	\\x4eb0b818f39fb7119d067c30aa090dcd2267ce3a57e5eb21c430d4dd39151adc	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xcbe1223e8be7944082ad89453a6fff70cf59a2b8094f91e9c8036883ec14708caf2375fdb672875ceaca6a5d1477b8ca590ca1be2d34ab44b4e5064802afd4d5	2026-11-26 15:20:36.518026+00
71	2022-12-05	276	276	1	\\x1091a5570d23e2bfefec6e29b62511c21bcdefc5ab4ed3e84f1568f01498b862	\\x00051d809be7155a6c4c9f81df04842a6f7b5e29a0b802c74d32e08680b12b6e	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xf887feff261f419ec445fd0c042adfae40a4d031a6596cfac69f8bf28620021ed174b43aecde588396799e9a4fe182ecfcedcdac93ce889d149f3281b4deb43d	2026-11-26 15:20:36.519552+00
71	2022-12-06	277	277	1	\\xc1d5e253e8dd2ac0d931bc48961d68cf5c1b6cecb98b23de8e441a2978cd0d24	\\x5ef26ab661e9ae63eded74a4398fb86f82bb7e8fd7d1df8a5c3945a77f9d74a6	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x7c56b8b89f403d3514839f9f1b31e60e9ece003c897981272f986227a6eafeeb56987ca1f3619199d92df64a9265ea6decaaf4858f74e78ceebf39e54d155106	2026-11-26 15:20:36.520908+00
71	2022-12-09	278	278	1	\\x22188797ccc94a5d3d248a6f4ee58aa8800813db7beaf5aaa5145ffb6f506105	\\x80d55b1f16328d9c476b00455996de190836ef386240b8bac129e1540c418486	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x274bcb64baae39463504042ca77713d31504ec19aca590c9b4e0ed0eb097fc99083643fc54877b9c31e0669bb2381a684fe4dda0b7e91f68b29c452783926bd7	2026-11-26 15:20:36.522297+00
71	2022-12-11	279	279	1	\\x09d2a6a2c10c8b1fab31996d6b9c59d198f9444e9b2ba37038eb1014568723c9	\\x862182418f9addbaaf76d62555a4db393fd001eba7faddfcb3d4e50d1adfde43	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x61301bbdcb5bcf28b7f27270fefe766f8855c8cbb93b89762a80c8f2229b7fd481bf4804cc8f79fd532acf0d3898f56ce4caa852d7fd1afe8d223a4ef59844fc	2026-11-26 15:20:36.523655+00
71	2022-12-22	280	280	1	\\x391f0026481fd71db9eecf4f09afd3ffbbb988c401025211190c32f59ba44d8f	\\x3c204f45d9807ab6fb6c3db6a2a11f188208ca41dca775f8ffe262f14c4d5cec	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4c6413229cb744fee5a44082d30ae57a0e46a6865f6c06d3269b5bee2ab5ced861d187aaa0d633965aaf0af44500362cb8a3d1321deef7ec5544c640369bddf7	2026-11-26 15:20:36.52501+00
71	2022-12-25	281	281	1	\\xa28c65eb5cc2ae2f80ae3604c955293d7bf380b361789be4e6993ddb2d2cb013	\\x3a3572bdd7c6347def36974223b7695929216d9c1facaed1283fae597009f41d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x4082fd383fa0ae42448e9a843baa6d40eb062936f953b7e2f414acfa37b269b815775a8d4e5180cb7a4af38626f40d241968e1c1ba4a451db4d069522848ca89	2026-11-26 15:20:36.527018+00
71	2022-12-27	282	282	1	\\x8365de9a82199ea5c9fcc17fb03d6e463a72c1215d0e8524fab113f239d48818	\\x43d74320417b0a29bad4a50c471e7b5ef70520be329172c67092eb187ed92c26	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xe6a11cbba7ca171b61e717fde71ebdaaf0ee4046cfc1bd4b8621e187f54b60e84ca2b49702cdb407191550d0f0e2acfd6577081656316383bb80f767020edc14	2026-11-26 15:20:36.52848+00
71	2023-01-04	283	283	1	\\xccf73f33de1d6306748bfbc13a99ed2f45a07380548d76d94a03a2c1337816b8	\\x4426218eb2e5b16fd57e7133bce96263d20e375411b4a57ced397e4c58be25c8	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x8024cd8a77ceeabff7579a039866d60bfb60ddfc15fa408d65324376c48b8c10094c20222ee55219d632a4e66f159fbe550d15ca2af6faf82d43803767b1f62f	2026-11-26 15:20:36.529777+00
71	2023-01-05	284	284	1	\\x31447dfb2c79c224772340b076b088e8818cc9dc759d9135f771fa1a3934bcfb	\\xae7076db734f1ae364d482a51f19cb32764fdfb55b95c1fc6a6ca4643ca28523	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x0e4c20c0ecf7ef65aec3c07afcc6b1f060afed77ffeb9bcdf57b2de63ac92fcbc18a7845f26a3736e156047e469dd8caa7290d9a95af77c8cedaee056e50e6e0	2026-11-26 15:20:36.531472+00
71	2023-01-06	285	285	1	\\x95bbb66e79914905d0c053c9b2b71b7f0e0e8323a02d11b3727e204ac43bcc23	\\xa713ab94a26da4e2fd73a76d82b07061b51a360dd0367c3c32fee9b79da84348	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xa1212608cda0f3a458719ad72626611926263b83f26c97d0704758675834395b78754808c86351ab74e7e33553c172d2ec8052980b542aaaa034e9fbe1ddc3a8	2026-11-26 15:20:36.532898+00
71	2023-01-11	286	286	1	\\x63e58deb1590e34ec93b19521aa0c98550716d57125a2782032bba202f7f4573	\\xbf5695d41475b775468b3696ec984bb26fd56bb63f68a53f357f96e8dff72a5b	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x1ee31cf14d6e9e140d19b883eb553d06a258264efbb9e5fc80aecfaf470f152053d156416fd9b2d0227091d4748089108b872d689a4dbe05c701282225f3e873	2026-11-26 15:20:36.534269+00
71	2023-01-14	287	287	1	\\x15864e3b5f04658f5be787b9c2b2dd65e4ede7af1c6faae223756341a0683470	\\xa1029bb6a3295976d5a00a7a65fa181475833c8f5bf412773f4403df025193c1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x282bbb7c7e045f4dbe9587da5108dbe699c34a3d318a22b35d14d536d6e02fd281407604d22976cda53be78ab547da0fc07ec2d1aaf3616a27fb6a794a77e62c	2026-11-26 15:20:36.535574+00
71	2023-01-15	288	289	2	\\x5eeebf2b76dffeba93954b74de9658aff77b363839d2051ed4da9c9d76ed9409	\\x4120f2fe153fc7e0917970855adb8a28277e2f9a0b217caf11614282cd65c9b4	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x26b6286fe03184956cdd612b49074a5d89e3cfb6c8e3dfe261546cd93f6d3a72995fa17ae5cab2d185b44749c02bc95f41c2a8c695df4a4e1261dc8e59732e5b	2026-11-26 15:20:36.536862+00
71	2023-01-16	290	290	1	\\xc07347beefb8247c1bb9f69b008936b9245361820752fdfb0dd91739541ecfbd	\\x9b75410b48438b243aa7328bdc5928f0116f3e138fdf52d87fc9b1554dcfa50f	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x3974bd9e862edb8da724c5ea49c5802594c0ae3d9204402f4a751e02466f9047cb1384fca99fb2d2d50ef1f755bb728fb9affb6ee4fdd312637defd720cd85d1	2026-11-26 15:20:36.538257+00
71	2023-01-19	291	291	1	\\xdb7a9671633a81c4eb37f2c40a988399bec4257e25eea9b0156fa4f021c5ee27	\\xcf109bfae4c0b546686e39a61b24df4d61a1059323ded235719384fe4bc48602	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x5db7d7db61b74ae6c1480ff74a29153538bdafa4f644f5fa8349aa7ad0c1f1fd11e09240fdce6422accf9fe0f17317925a11f90cf2795d307df00aa9577cb5a3	2026-11-26 15:20:36.539707+00
71	2023-01-21	292	292	1	\\xa19126e0c874638d98a341db8c683e9b40a34f8a8a08a6b2e6ad56c40474ad59	\\x734ec6e84f7964c0b08dbc6bc74af9fd7987073ad0dbae31d068e8f975deccc1	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xba12e9813c813057bb9fae2cee150d4013784bf2e909d1eb80b9f5252f0f5b65472e27adfb480488fed7b92d24fe0c1c384733383b33290da16bf48a7528fcad	2026-11-26 15:20:36.540978+00
71	2023-01-24	293	293	1	\\x878b285a4596135eccdedfcb692592098650d5e264f704c1896806cbfa217387	\\x11a38c5ba39d83d4679c2ddba3cdfbe9a5bcaf44eb44bd2ee3737f372513378d	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xca0696e95074a0afd79566c90eb408aad638ca42b23adacdc854b492bc08c8f9d8e5f05aaa5082e954fe1598dbab359dace985c772bba7770bf204db35fd2790	2026-11-26 15:20:36.542522+00
71	2023-02-05	294	294	1	\\x3a151a5710106bc430122b6cbe094e45ddff3dbfd2ad480fc0098e313e72fd46	\\xbbede0fb3403ddbef0b6969c5ba0f9e6dea0629db13f2d37e0bdf8d68c280c72	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\xd7a1cfa9eb5ef752f0b2d732e587f97cf7908a969e9feb1313c8931b0cd67afeedae78a0b13b2b22d4db7c43a11a69745bef8e9b874ea360a931e564a842c70f	2026-11-26 15:20:36.54424+00
71	2023-02-10	295	295	1	\\x148c7847a53af014315ab31c0471ea9eb442ec4878e75d89910e6c8e702ebe2b	\\x242e5b634bec994c823c6b0ff7a396f106349c0b4c8d320595c6b436c32d46eb	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x403bceb1a4fb3570434768a8270f7273a3b795c281656429432eaa9988110b7e12b5d25cceaeab20b5475b85f02f4d0ced96dc3f8bcb047127db381d96d9520e	2026-11-26 15:20:36.545848+00
71	2023-02-13	296	296	1	\\x3c6e63926e15e2ec85152fb78e420818b858b4282e816a334c7e67fd3a568177	\\x4f64545260d43a651af2352cb3c7ccb4c30316cd6f9fbf6dc66a5f94b006f822	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x56b83f9205962e93ada4191ddda108224f15a1c836fe20ff62ee928aea49441bd1b4b62aa882ec833f65f9b34f3f94ecc86f0e8d43f6a8169f815ddc78d19469	2026-11-26 15:20:36.549233+00
71	2023-02-14	297	297	1	\\xeee2d2d2b291bec130e9ab9ec37fc011cd6ea54db2c1805acd6c6b6f161c0761	\\xffefe3fa35d9b721af3fb76983ef93a42f396f1a1fb9531350a5781e62a1c444	63bb811dcef892c2a247d748b1a9fbf78973104b225b40a7b7b0e7b943c3a399	\\x98115ff7ef1713978d8085cd7f1a0c974ffd6c0912f6140748a76834694f8adbf070ca2f8013ec775b537b805c239e071d6aaf5bb055c393dfdf57b52d4bcce3	2026-11-26 15:20:36.55296+00
\.
COPY parcours.schema_du_produit (empreinte) FROM stdin;
fa97db7ae90a297c3e839301832609e15b06092297044b5cae31cd64f99c7371
\.
COPY parcours.trace (numero, departement, le, auteur, roles, organisme, acte, objet, question, finalite, resultat, adresse, requete, sel, empreinte) FROM stdin;
\.
COPY parcours.trace_expiree (numero, departement, empreinte) FROM stdin;
\.
COPY parcours.type_de_fait (nom_table, code, nom, nom_persiste) FROM stdin;
faits_personne	11	PersonneConnue	personne.personne_connue.v1
faits_personne	12	PersonneDecedee	personne.personne_decedee.v1
faits_rsa	3	TerritoireChange	transversal.territoire_change.v1
faits_rsa	101	DroitRsaNotifie	rsa.droit_rsa_notifie.v1
faits_rsa	102	StatutDroitsDevoirsModifie	rsa.statut_droits_devoirs_modifie.v1
faits_rsa	103	OrientationNotifiee	rsa.orientation_notifiee.v1
faits_rsa	104	RendezVousFixe	rsa.rendez_vous_fixe.v1
faits_rsa	105	RendezVousAnnule	rsa.rendez_vous_annule.v1
faits_rsa	106	RendezVousTenu	rsa.rendez_vous_tenu.v1
faits_rsa	107	RendezVousManque	rsa.rendez_vous_manque.v1
faits_rsa	108	RelanceEffectuee	rsa.relance_effectuee.v1
faits_rsa	109	DiagnosticRealise	rsa.diagnostic_realise.v1
faits_rsa	110	DiagnosticPartage	rsa.diagnostic_partage.v1
faits_rsa	111	DiagnosticConjointRealise	rsa.diagnostic_conjoint_realise.v1
faits_rsa	112	ContratSigne	rsa.contrat_signe.v1
faits_rsa	113	ManquementConstate	rsa.manquement_constate.v1
faits_rsa	114	ObservationsRecueillies	rsa.observations_recueillies.v1
faits_rsa	115	AvisEquipeRendu	rsa.avis_equipe_rendu.v1
faits_rsa	116	SuspensionDecidee	rsa.suspension_decidee.v1
faits_rsa	117	SuspensionLevee	rsa.suspension_levee.v1
faits_rsa	118	SuppressionDecidee	rsa.suppression_decidee.v1
faits_rsa	119	DroitRsaClos	rsa.droit_rsa_clos.v1
faits_rsa	120	DroitRsaSuspendu	rsa.droit_rsa_suspendu.v1
faits_rsa	121	VersementRsaSuspendu	rsa.versement_rsa_suspendu.v1
faits_rsa	122	DroitRsaRepris	rsa.droit_rsa_repris.v1
faits_rsa	4	DossierTransmis	transversal.dossier_transmis.v1
faits_ase	201	AccueilAseDebute	ase.accueil_ase_debute.v1
faits_ase	202	EntretienAutonomieTenu	ase.entretien_autonomie_tenu.v1
faits_ase	203	ProjetAccesAutonomieEtabli	ase.projet_acces_autonomie_etabli.v1
faits_ase	204	InscriptionReferentielAse	ase.inscription_referentiel_ase.v1
faits_ase	205	PersonneConfianceDesignee	ase.personne_confiance_designee.v1
faits_ase	206	PersonneLienDesignee	ase.personne_lien_designee.v1
faits_ase	207	PersonneLienRevoquee	ase.personne_lien_revoquee.v1
faits_ase	208	SituationJeuneConstatee	ase.situation_jeune_constatee.v1
faits_ase	209	PriseEnChargeJeuneMajeurDebutee	ase.prise_en_charge_jeune_majeur_debutee.v1
faits_ase	210	PriseEnChargeJeuneMajeurTerminee	ase.prise_en_charge_jeune_majeur_terminee.v1
faits_ase	211	PeculeInforme	ase.pecule_informe.v1
faits_ase	212	SortieAse	ase.sortie_ase.v1
faits_ase	213	EntretienSixMoisTenu	ase.entretien_six_mois_tenu.v1
faits_ase	214	EntretienSixMoisRefuse	ase.entretien_six_mois_refuse.v1
faits_ase	215	RetourAse	ase.retour_ase.v1
faits_ase	4	DossierTransmis	transversal.dossier_transmis.v1
faits_apa	301	DemandeApaDeposee	apa.demande_apa_deposee.v1
faits_apa	302	AccuseReceptionApaEnvoye	apa.accuse_reception_apa_envoye.v1
faits_apa	303	DemandePiecesApaEnvoyee	apa.demande_pieces_apa_envoyee.v1
faits_apa	304	DossierApaComplet	apa.dossier_apa_complet.v1
faits_apa	305	EvaluationApaRealisee	apa.evaluation_apa_realisee.v1
faits_apa	306	PlanAidePropose	apa.plan_aide_propose.v1
faits_apa	307	PlanAideAccepte	apa.plan_aide_accepte.v1
faits_apa	308	PlanAideRefuse	apa.plan_aide_refuse.v1
faits_apa	309	DecisionApaNotifiee	apa.decision_apa_notifiee.v1
faits_apa	310	ApaUrgenceAttribuee	apa.apa_urgence_attribuee.v1
faits_apa	311	DemandeRetiree	autonomie.demande_retiree.v1
faits_apa	4	DossierTransmis	transversal.dossier_transmis.v1
faits_pch	312	DemandeMdphDeposee	pch.demande_mdph_deposee.v1
faits_pch	313	DecisionCdaphPrise	pch.decision_cdaph_prise.v1
faits_pch	311	DemandeRetiree	autonomie.demande_retiree.v1
faits_pch	4	DossierTransmis	transversal.dossier_transmis.v1
faits_ref	401	ReferentParcoursDesigne	reference.referent_parcours_designe.v1
faits_ref	402	ReferentParcoursFini	reference.referent_parcours_fini.v1
faits_ref	403	InstanceTenue	reference.instance_tenue.v1
faits_ref	404	EvolutionConstatee	reference.evolution_constatee.v1
faits_ag	505	AccompagnementGlobalOriente	garantie.accompagnement_global_oriente.v1
faits_ag	506	AccompagnementGlobalDebute	garantie.accompagnement_global_debute.v1
faits_ag	507	AccompagnementGlobalTermine	garantie.accompagnement_global_termine.v1
faits_ga	501	GarantieActiviteOrientee	garantie.garantie_activite_orientee.v1
faits_ga	502	GarantieActiviteDebutee	garantie.garantie_activite_debutee.v1
faits_ga	503	GarantieActiviteTerminee	garantie.garantie_activite_terminee.v1
faits_ga	504	ParrainageDebute	garantie.parrainage_debute.v1
faits_for	601	FormationSuivie	formation.formation_suivie.v1
faits_sai	801	IndicateurSaisi	saisie.indicateur_saisi.v1
\.
SELECT pg_catalog.setval('parcours.habilitation_numero_seq', 1, false);
SELECT pg_catalog.setval('parcours.mt_events_sequence', 1, false);
SELECT pg_catalog.setval('parcours.mt_events_sequence_d71', 297, true);
SELECT pg_catalog.setval('parcours.trace_numero_seq', 1, false);
ALTER TABLE ONLY parcours.arrete
    ADD CONSTRAINT arrete_pkey PRIMARY KEY (departement, id);
ALTER TABLE ONLY parcours.avancement
    ADD CONSTRAINT avancement_pkey PRIMARY KEY (departement);
ALTER TABLE ONLY parcours.cle_de_sceau
    ADD CONSTRAINT cle_de_sceau_pkey PRIMARY KEY (departement, rang);
ALTER TABLE ONLY parcours.connaissance
    ADD CONSTRAINT connaissance_pkey PRIMARY KEY (departement, jour);
ALTER TABLE ONLY parcours.correspondance
    ADD CONSTRAINT correspondance_pkey PRIMARY KEY (departement, genre, emetteur);
ALTER TABLE ONLY parcours.departement_de_role
    ADD CONSTRAINT departement_de_role_pkey PRIMARY KEY (role, departement);
ALTER TABLE ONLY parcours.departement
    ADD CONSTRAINT departement_partition_key UNIQUE (partition);
ALTER TABLE ONLY parcours.departement
    ADD CONSTRAINT departement_pkey PRIMARY KEY (code);
ALTER TABLE ONLY parcours.feuille_de_sceau
    ADD CONSTRAINT feuille_de_sceau_pkey PRIMARY KEY (departement, "position");
ALTER TABLE ONLY parcours.habilitation
    ADD CONSTRAINT habilitation_pkey PRIMARY KEY (numero);
ALTER TABLE ONLY parcours.mt_events
    ADD CONSTRAINT pkey_mt_events_seq_id_tenant_id PRIMARY KEY (seq_id, tenant_id);
ALTER TABLE ONLY parcours.mt_events_d71
    ADD CONSTRAINT mt_events_d71_pkey PRIMARY KEY (seq_id, tenant_id);
ALTER TABLE ONLY parcours.mt_streams
    ADD CONSTRAINT pkey_mt_streams_tenant_id_id PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY parcours.mt_streams_d71
    ADD CONSTRAINT mt_streams_d71_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE ONLY parcours.mt_event_progression
    ADD CONSTRAINT pk_mt_event_progression PRIMARY KEY (name);
ALTER TABLE ONLY parcours.mt_doc_deadletterevent
    ADD CONSTRAINT pkey_mt_doc_deadletterevent_id PRIMARY KEY (id);
ALTER TABLE ONLY parcours.mt_event_projection_floors
    ADD CONSTRAINT pkey_mt_event_projection_floors_name_tenant_id PRIMARY KEY (name, tenant_id);
ALTER TABLE ONLY parcours.mt_high_water_skips
    ADD CONSTRAINT pkey_mt_high_water_skips_ending_sequence PRIMARY KEY (ending_sequence);
ALTER TABLE ONLY parcours.mt_tenant_partitions
    ADD CONSTRAINT pkey_mt_tenant_partitions_partition_value PRIMARY KEY (partition_value);
ALTER TABLE ONLY parcours.retouche
    ADD CONSTRAINT retouche_pkey PRIMARY KEY (departement, id);
ALTER TABLE ONLY parcours.sceau
    ADD CONSTRAINT sceau_pkey PRIMARY KEY (departement, jour);
ALTER TABLE ONLY parcours.trace_expiree
    ADD CONSTRAINT trace_expiree_pkey PRIMARY KEY (numero);
ALTER TABLE ONLY parcours.trace
    ADD CONSTRAINT trace_pkey PRIMARY KEY (numero);
ALTER TABLE ONLY parcours.type_de_fait
    ADD CONSTRAINT type_de_fait_pkey PRIMARY KEY (nom_table, code);
CREATE UNIQUE INDEX arrete_remplace ON parcours.arrete USING btree (departement, remplace) WHERE (remplace IS NOT NULL);
CREATE UNIQUE INDEX correspondance_identifiant ON parcours.correspondance USING btree (departement, identifiant);
CREATE INDEX departement_de_role_departement ON parcours.departement_de_role USING btree (departement);
CREATE INDEX faits_ag_episode ON ONLY parcours.faits_ag USING btree (personne, episode);
CREATE INDEX faits_ag_d71_personne_episode_idx ON parcours.faits_ag_d71 USING btree (personne, episode);
CREATE INDEX faits_ag_depart ON ONLY parcours.faits_ag USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ag_d71_type_effet_personne_episode_connu_de_connu_jus_idx ON parcours.faits_ag_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_apa_episode ON ONLY parcours.faits_apa USING btree (personne, episode);
CREATE INDEX faits_apa_d71_personne_episode_idx ON parcours.faits_apa_d71 USING btree (personne, episode);
CREATE INDEX faits_apa_depart ON ONLY parcours.faits_apa USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_apa_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_apa_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ase_inscription_referentiel_ase_date_contractualisation ON ONLY parcours.faits_ase USING btree (date_contractualisation) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 204);
CREATE INDEX faits_ase_d71_date_contractualisation_personne_effet_connu__idx ON parcours.faits_ase_d71 USING btree (date_contractualisation) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 204);
CREATE INDEX faits_ase_episode ON ONLY parcours.faits_ase USING btree (personne, episode);
CREATE INDEX faits_ase_d71_personne_episode_idx ON parcours.faits_ase_d71 USING btree (personne, episode);
CREATE INDEX faits_ase_depart ON ONLY parcours.faits_ase USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ase_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_ase_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_for_episode ON ONLY parcours.faits_for USING btree (personne, episode);
CREATE INDEX faits_for_d71_personne_episode_idx ON parcours.faits_for_d71 USING btree (personne, episode);
CREATE INDEX faits_for_depart ON ONLY parcours.faits_for USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_for_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_for_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ga_episode ON ONLY parcours.faits_ga USING btree (personne, episode);
CREATE INDEX faits_ga_d71_personne_episode_idx ON parcours.faits_ga_d71 USING btree (personne, episode);
CREATE INDEX faits_ga_depart ON ONLY parcours.faits_ga USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ga_d71_type_effet_personne_episode_connu_de_connu_jus_idx ON parcours.faits_ga_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_pch_episode ON ONLY parcours.faits_pch USING btree (personne, episode);
CREATE INDEX faits_pch_d71_personne_episode_idx ON parcours.faits_pch_d71 USING btree (personne, episode);
CREATE INDEX faits_pch_depart ON ONLY parcours.faits_pch USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_pch_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_pch_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_personne_personne_connue_date_naissance ON ONLY parcours.faits_personne USING btree (date_naissance) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 11);
CREATE INDEX faits_personne_d71_date_naissance_personne_effet_connu_de_c_idx ON parcours.faits_personne_d71 USING btree (date_naissance) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 11);
CREATE INDEX faits_personne_episode ON ONLY parcours.faits_personne USING btree (personne, episode);
CREATE INDEX faits_personne_d71_personne_episode_idx ON parcours.faits_personne_d71 USING btree (personne, episode);
CREATE INDEX faits_personne_depart ON ONLY parcours.faits_personne USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_personne_d71_type_effet_personne_episode_connu_de_con_idx ON parcours.faits_personne_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ref_episode ON ONLY parcours.faits_ref USING btree (personne, episode);
CREATE INDEX faits_ref_d71_personne_episode_idx ON parcours.faits_ref_d71 USING btree (personne, episode);
CREATE INDEX faits_ref_depart ON ONLY parcours.faits_ref USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_ref_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_ref_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_rsa_droit_rsa_notifie_date_ouverture_droit ON ONLY parcours.faits_rsa USING btree (date_ouverture_droit) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 101);
CREATE INDEX faits_rsa_d71_date_ouverture_droit_personne_effet_connu_de__idx ON parcours.faits_rsa_d71 USING btree (date_ouverture_droit) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 101);
CREATE INDEX faits_rsa_episode ON ONLY parcours.faits_rsa USING btree (personne, episode);
CREATE INDEX faits_rsa_d71_personne_episode_idx ON parcours.faits_rsa_d71 USING btree (personne, episode);
CREATE INDEX faits_rsa_depart ON ONLY parcours.faits_rsa USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_rsa_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_rsa_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_sai_indicateur_saisi_debut ON ONLY parcours.faits_sai USING btree (debut) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 801);
CREATE INDEX faits_sai_d71_debut_personne_effet_connu_de_connu_jusqu_a_idx ON parcours.faits_sai_d71 USING btree (debut) INCLUDE (personne, effet, connu_de, connu_jusqu_a) WHERE (type = 801);
CREATE INDEX faits_sai_episode ON ONLY parcours.faits_sai USING btree (personne, episode);
CREATE INDEX faits_sai_d71_personne_episode_idx ON parcours.faits_sai_d71 USING btree (personne, episode);
CREATE INDEX faits_sai_depart ON ONLY parcours.faits_sai USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX faits_sai_d71_type_effet_personne_episode_connu_de_connu_ju_idx ON parcours.faits_sai_d71 USING btree (type, effet) INCLUDE (personne, episode, connu_de, connu_jusqu_a);
CREATE INDEX habilitation_agent ON parcours.habilitation USING btree (departement, agent, numero);
CREATE UNIQUE INDEX habilitation_retiree ON parcours.habilitation USING btree (accordee);
CREATE UNIQUE INDEX idx_mt_events_event_id ON ONLY parcours.mt_events USING btree (id, tenant_id);
CREATE UNIQUE INDEX mt_events_d71_id_tenant_id_idx ON parcours.mt_events_d71 USING btree (id, tenant_id);
CREATE UNIQUE INDEX pk_mt_events_stream_and_version ON ONLY parcours.mt_events USING btree (tenant_id, stream_id, version);
CREATE UNIQUE INDEX mt_events_d71_tenant_id_stream_id_version_idx ON parcours.mt_events_d71 USING btree (tenant_id, stream_id, version);
CREATE INDEX retouche_racine ON parcours.retouche USING btree (departement, racine);
CREATE INDEX trace_de_l_objet ON parcours.trace USING btree (departement, objet, numero);
CREATE INDEX trace_expiree_du_departement ON parcours.trace_expiree USING btree (departement, numero);
CREATE INDEX trace_par_temps ON parcours.trace USING brin (le);
ALTER INDEX parcours.faits_ag_episode ATTACH PARTITION parcours.faits_ag_d71_personne_episode_idx;
ALTER INDEX parcours.faits_ag_depart ATTACH PARTITION parcours.faits_ag_d71_type_effet_personne_episode_connu_de_connu_jus_idx;
ALTER INDEX parcours.faits_apa_episode ATTACH PARTITION parcours.faits_apa_d71_personne_episode_idx;
ALTER INDEX parcours.faits_apa_depart ATTACH PARTITION parcours.faits_apa_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_ase_inscription_referentiel_ase_date_contractualisation ATTACH PARTITION parcours.faits_ase_d71_date_contractualisation_personne_effet_connu__idx;
ALTER INDEX parcours.faits_ase_episode ATTACH PARTITION parcours.faits_ase_d71_personne_episode_idx;
ALTER INDEX parcours.faits_ase_depart ATTACH PARTITION parcours.faits_ase_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_for_episode ATTACH PARTITION parcours.faits_for_d71_personne_episode_idx;
ALTER INDEX parcours.faits_for_depart ATTACH PARTITION parcours.faits_for_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_ga_episode ATTACH PARTITION parcours.faits_ga_d71_personne_episode_idx;
ALTER INDEX parcours.faits_ga_depart ATTACH PARTITION parcours.faits_ga_d71_type_effet_personne_episode_connu_de_connu_jus_idx;
ALTER INDEX parcours.faits_pch_episode ATTACH PARTITION parcours.faits_pch_d71_personne_episode_idx;
ALTER INDEX parcours.faits_pch_depart ATTACH PARTITION parcours.faits_pch_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_personne_personne_connue_date_naissance ATTACH PARTITION parcours.faits_personne_d71_date_naissance_personne_effet_connu_de_c_idx;
ALTER INDEX parcours.faits_personne_episode ATTACH PARTITION parcours.faits_personne_d71_personne_episode_idx;
ALTER INDEX parcours.faits_personne_depart ATTACH PARTITION parcours.faits_personne_d71_type_effet_personne_episode_connu_de_con_idx;
ALTER INDEX parcours.faits_ref_episode ATTACH PARTITION parcours.faits_ref_d71_personne_episode_idx;
ALTER INDEX parcours.faits_ref_depart ATTACH PARTITION parcours.faits_ref_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_rsa_droit_rsa_notifie_date_ouverture_droit ATTACH PARTITION parcours.faits_rsa_d71_date_ouverture_droit_personne_effet_connu_de__idx;
ALTER INDEX parcours.faits_rsa_episode ATTACH PARTITION parcours.faits_rsa_d71_personne_episode_idx;
ALTER INDEX parcours.faits_rsa_depart ATTACH PARTITION parcours.faits_rsa_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.faits_sai_indicateur_saisi_debut ATTACH PARTITION parcours.faits_sai_d71_debut_personne_effet_connu_de_connu_jusqu_a_idx;
ALTER INDEX parcours.faits_sai_episode ATTACH PARTITION parcours.faits_sai_d71_personne_episode_idx;
ALTER INDEX parcours.faits_sai_depart ATTACH PARTITION parcours.faits_sai_d71_type_effet_personne_episode_connu_de_connu_ju_idx;
ALTER INDEX parcours.idx_mt_events_event_id ATTACH PARTITION parcours.mt_events_d71_id_tenant_id_idx;
ALTER INDEX parcours.pkey_mt_events_seq_id_tenant_id ATTACH PARTITION parcours.mt_events_d71_pkey;
ALTER INDEX parcours.pk_mt_events_stream_and_version ATTACH PARTITION parcours.mt_events_d71_tenant_id_stream_id_version_idx;
ALTER INDEX parcours.pkey_mt_streams_tenant_id_id ATTACH PARTITION parcours.mt_streams_d71_pkey;
CREATE TRIGGER arrete_entiere BEFORE TRUNCATE ON parcours.arrete FOR EACH STATEMENT EXECUTE FUNCTION parcours.garder_les_sceaux();
CREATE TRIGGER arrete_gardee BEFORE DELETE OR UPDATE ON parcours.arrete FOR EACH ROW EXECUTE FUNCTION parcours.garder_le_sceau();
CREATE TRIGGER cle_de_sceau_entiere BEFORE TRUNCATE ON parcours.cle_de_sceau FOR EACH STATEMENT EXECUTE FUNCTION parcours.garder_les_sceaux();
CREATE TRIGGER cle_de_sceau_gardee BEFORE DELETE OR UPDATE ON parcours.cle_de_sceau FOR EACH ROW EXECUTE FUNCTION parcours.garder_le_sceau();
CREATE TRIGGER feuille_de_sceau_entiere BEFORE TRUNCATE ON parcours.feuille_de_sceau FOR EACH STATEMENT EXECUTE FUNCTION parcours.garder_les_sceaux();
CREATE TRIGGER feuille_de_sceau_gardee BEFORE DELETE OR UPDATE ON parcours.feuille_de_sceau FOR EACH ROW EXECUTE FUNCTION parcours.garder_le_sceau();
CREATE TRIGGER habilitation_annoncee AFTER INSERT ON parcours.habilitation FOR EACH ROW EXECUTE FUNCTION parcours.annoncer_habilitation();
CREATE TRIGGER sceau_entiere BEFORE TRUNCATE ON parcours.sceau FOR EACH STATEMENT EXECUTE FUNCTION parcours.garder_les_sceaux();
CREATE TRIGGER sceau_gardee BEFORE DELETE OR UPDATE ON parcours.sceau FOR EACH ROW EXECUTE FUNCTION parcours.garder_le_sceau();
CREATE TRIGGER trace_scellee BEFORE INSERT ON parcours.trace FOR EACH ROW EXECUTE FUNCTION parcours.sceller_trace();
ALTER TABLE ONLY parcours.arrete
    ADD CONSTRAINT arrete_departement_remplace_fkey FOREIGN KEY (departement, remplace) REFERENCES parcours.arrete(departement, id);
ALTER TABLE ONLY parcours.departement_de_role
    ADD CONSTRAINT departement_de_role_departement_fkey FOREIGN KEY (departement) REFERENCES parcours.departement(code) ON DELETE CASCADE;
ALTER TABLE ONLY parcours.habilitation
    ADD CONSTRAINT habilitation_accordee_fkey FOREIGN KEY (accordee) REFERENCES parcours.habilitation(numero);
ALTER TABLE parcours.arrete ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.avancement ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.cle_de_sceau ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.connaissance ENABLE ROW LEVEL SECURITY;
CREATE POLICY des_personnes ON parcours.arrete FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.avancement FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.cle_de_sceau FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.connaissance FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_ag FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_apa FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_ase FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_for FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_ga FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_pch FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_personne FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_ref FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_rsa FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.faits_sai FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.feuille_de_sceau FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.mt_events FOR SELECT TO parcours_analyste, parcours_auditeur USING (((tenant_id)::text = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.retouche FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY des_personnes ON parcours.sceau FOR SELECT TO parcours_analyste, parcours_auditeur USING ((departement = ANY (( SELECT parcours.departements_permis() AS departements_permis)::text[])));
CREATE POLICY du_service ON parcours.arrete FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.avancement FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.cle_de_sceau FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.connaissance FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_ag FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_ag_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_apa FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_apa_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_ase FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_ase_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_for FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_for_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_ga FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_ga_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_pch FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_pch_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_personne FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_personne_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_ref FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_ref_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_rsa FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_rsa_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.faits_sai FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.faits_sai_d71 FOR SELECT TO parcours_lecture USING (( SELECT (current_setting('parcours.departement'::text, true) = '71'::text)));
CREATE POLICY du_service ON parcours.feuille_de_sceau FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.mt_events FOR SELECT TO parcours_lecture USING (((tenant_id)::text = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.retouche FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
CREATE POLICY du_service ON parcours.sceau FOR SELECT TO parcours_lecture USING ((departement = ( SELECT current_setting('parcours.departement'::text, true) AS current_setting)));
ALTER TABLE parcours.faits_ag ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ag_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_apa ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_apa_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ase ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ase_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_for ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_for_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ga ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ga_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_pch ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_pch_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_personne ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_personne_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ref ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_ref_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_rsa ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_rsa_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_sai ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.faits_sai_d71 ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.feuille_de_sceau ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.mt_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.retouche ENABLE ROW LEVEL SECURITY;
ALTER TABLE parcours.sceau ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA parcours TO parcours_application;
GRANT USAGE ON SCHEMA parcours TO parcours_lecture;
GRANT USAGE ON SCHEMA parcours TO parcours_analyste;
GRANT USAGE ON SCHEMA parcours TO parcours_auditeur;
REVOKE ALL ON FUNCTION parcours.annoncer_habilitation() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.annoncer_habilitation() TO parcours_application;
REVOKE ALL ON FUNCTION parcours.departements_permis() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.departements_permis() TO parcours_application;
GRANT ALL ON FUNCTION parcours.departements_permis() TO parcours_analyste;
GRANT ALL ON FUNCTION parcours.departements_permis() TO parcours_auditeur;
GRANT SELECT,INSERT ON TABLE parcours.trace TO parcours_application;
REVOKE ALL ON FUNCTION parcours.empreinte_de_trace(t parcours.trace) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.empreinte_de_trace(t parcours.trace) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.garder_le_sceau() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.garder_le_sceau() TO parcours_application;
REVOKE ALL ON FUNCTION parcours.garder_les_sceaux() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.garder_les_sceaux() TO parcours_application;
REVOKE ALL ON FUNCTION parcours.identifiant_de(genre text, emetteur text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.identifiant_de(genre text, emetteur text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_archive_stream(streamid uuid, tenantid character varying) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_archive_stream(streamid uuid, tenantid character varying) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_grams_array(words text, use_unaccent boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_grams_array(words text, use_unaccent boolean) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_grams_query(text, use_unaccent boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_grams_query(text, use_unaccent boolean) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_grams_vector(text, use_unaccent boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_grams_vector(text, use_unaccent boolean) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_immutable_date(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_immutable_date(value text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_immutable_time(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_immutable_time(value text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_immutable_timestamp(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_immutable_timestamp(value text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_immutable_timestamptz(value text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_immutable_timestamptz(value text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_append(jsonb, text[], jsonb, boolean, jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_append(jsonb, text[], jsonb, boolean, jsonb) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_append_key_value(jsonb, text[], jsonb, boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_append_key_value(jsonb, text[], jsonb, boolean) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_copy(jsonb, text[], text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_copy(jsonb, text[], text[]) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_duplicate(jsonb, text[], jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_duplicate(jsonb, text[], jsonb) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_fix_null_parent(jsonb, text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_fix_null_parent(jsonb, text[]) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_increment(jsonb, text[], numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_increment(jsonb, text[], numeric) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_insert(jsonb, text[], jsonb, integer, boolean, jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_insert(jsonb, text[], jsonb, integer, boolean, jsonb) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_move(jsonb, text[], text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_move(jsonb, text[], text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_patch(jsonb, jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_patch(jsonb, jsonb) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_path_to_array(text, character) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_path_to_array(text, character) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_remove(jsonb, text[], jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_remove(jsonb, text[], jsonb) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_jsonb_remove_key(jsonb, text[], text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_jsonb_remove_key(jsonb, text[], text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_mark_event_progression(name character varying, last_encountered bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_mark_event_progression(name character varying, last_encountered bigint) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_mark_progression_with_skip(shard_name character varying, ending_sequence bigint, starting_sequence bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_mark_progression_with_skip(shard_name character varying, ending_sequence bigint, starting_sequence bigint) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_quick_append_events(stream uuid, stream_type character varying, tenantid character varying, event_ids uuid[], event_types character varying[], dotnet_types character varying[], bodies jsonb[], bdatas bytea[], headers jsonb[], timestamps timestamp with time zone[], expected_version bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_quick_append_events(stream uuid, stream_type character varying, tenantid character varying, event_ids uuid[], event_types character varying[], dotnet_types character varying[], bodies jsonb[], bdatas bytea[], headers jsonb[], timestamps timestamp with time zone[], expected_version bigint) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.mt_safe_unaccent(use_unaccent boolean, word text) FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.mt_safe_unaccent(use_unaccent boolean, word text) TO parcours_application;
REVOKE ALL ON FUNCTION parcours.proteger_la_partition(mere text, code text, suffixe text) FROM PUBLIC;
REVOKE ALL ON FUNCTION parcours.proteger_le_journal(suffixe text) FROM PUBLIC;
REVOKE ALL ON FUNCTION parcours.proteger_les_partitions(code text, suffixe text) FROM PUBLIC;
REVOKE ALL ON FUNCTION parcours.sceller_trace() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.sceller_trace() TO parcours_application;
REVOKE ALL ON FUNCTION parcours.tirer_identifiant() FROM PUBLIC;
GRANT ALL ON FUNCTION parcours.tirer_identifiant() TO parcours_application;
GRANT SELECT,INSERT ON TABLE parcours.arrete TO parcours_application;
GRANT SELECT ON TABLE parcours.arrete TO parcours_lecture;
GRANT SELECT ON TABLE parcours.arrete TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE parcours.avancement TO parcours_application;
GRANT SELECT ON TABLE parcours.avancement TO parcours_lecture;
GRANT SELECT ON TABLE parcours.avancement TO parcours_auditeur;
GRANT SELECT,DELETE ON TABLE parcours.avancement_de_locataire TO parcours_application;
GRANT SELECT,INSERT ON TABLE parcours.cle_de_sceau TO parcours_application;
GRANT SELECT ON TABLE parcours.cle_de_sceau TO parcours_lecture;
GRANT SELECT ON TABLE parcours.cle_de_sceau TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.connaissance TO parcours_application;
GRANT SELECT ON TABLE parcours.connaissance TO parcours_lecture;
GRANT SELECT ON TABLE parcours.connaissance TO parcours_auditeur;
GRANT SELECT,INSERT ON TABLE parcours.correspondance TO parcours_application;
GRANT SELECT ON TABLE parcours.departement TO parcours_application;
GRANT SELECT ON TABLE parcours.departement TO parcours_lecture;
GRANT SELECT ON TABLE parcours.departement TO parcours_analyste;
GRANT SELECT ON TABLE parcours.departement TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_personne TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_personne TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_personne TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_personne TO parcours_auditeur;
GRANT SELECT ON TABLE parcours.type_de_fait TO parcours_application;
GRANT SELECT ON TABLE parcours.type_de_fait TO parcours_lecture;
GRANT SELECT ON TABLE parcours.type_de_fait TO parcours_analyste;
GRANT SELECT ON TABLE parcours.type_de_fait TO parcours_auditeur;
GRANT SELECT ON TABLE parcours.faits_personne_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_personne_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_personne_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_rsa TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_rsa TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_rsa TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_rsa TO parcours_auditeur;
GRANT SELECT ON TABLE parcours.faits_rsa_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_rsa_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_rsa_lisible TO parcours_auditeur;
GRANT SELECT ON TABLE parcours.dossiers_rsa TO parcours_lecture;
GRANT SELECT ON TABLE parcours.dossiers_rsa TO parcours_analyste;
GRANT SELECT ON TABLE parcours.dossiers_rsa TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_ag TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ag TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ag TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ag TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_ag_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ag_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ag_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ag_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ag_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_apa TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_apa TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_apa TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_apa TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_apa_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_apa_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_apa_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_apa_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_apa_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_ase TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ase TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ase TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ase TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_ase_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ase_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ase_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ase_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ase_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_for TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_for TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_for TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_for TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_for_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_for_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_for_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_for_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_for_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_ga TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ga TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ga TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ga TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_ga_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ga_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ga_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ga_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ga_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_pch TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_pch TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_pch TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_pch TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_pch_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_pch_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_pch_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_pch_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_pch_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_personne_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_personne_d71 TO parcours_lecture;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_ref TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ref TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ref TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ref TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_ref_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_ref_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ref_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_ref_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_ref_lisible TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_rsa_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_rsa_d71 TO parcours_lecture;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.faits_sai TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_sai TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_sai TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_sai TO parcours_auditeur;
GRANT SELECT,INSERT,DELETE,TRUNCATE ON TABLE parcours.faits_sai_d71 TO parcours_application;
GRANT SELECT ON TABLE parcours.faits_sai_d71 TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_sai_lisible TO parcours_lecture;
GRANT SELECT ON TABLE parcours.faits_sai_lisible TO parcours_analyste;
GRANT SELECT ON TABLE parcours.faits_sai_lisible TO parcours_auditeur;
GRANT SELECT,INSERT ON TABLE parcours.feuille_de_sceau TO parcours_application;
GRANT SELECT ON TABLE parcours.feuille_de_sceau TO parcours_lecture;
GRANT SELECT ON TABLE parcours.feuille_de_sceau TO parcours_auditeur;
GRANT SELECT,INSERT ON TABLE parcours.habilitation TO parcours_application;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE parcours.mt_doc_deadletterevent TO parcours_application;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE parcours.mt_event_progression TO parcours_application;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE parcours.mt_event_projection_floors TO parcours_application;
GRANT SELECT,INSERT ON TABLE parcours.mt_events TO parcours_application;
GRANT SELECT ON TABLE parcours.mt_events TO parcours_lecture;
GRANT SELECT(seq_id) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(id) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(stream_id) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(version) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(data) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(type) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT("timestamp") ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(tenant_id) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT SELECT(is_archived) ON TABLE parcours.mt_events TO parcours_auditeur;
GRANT USAGE ON SEQUENCE parcours.mt_events_sequence_d71 TO parcours_application;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE parcours.mt_high_water_skips TO parcours_application;
GRANT SELECT,INSERT,UPDATE ON TABLE parcours.mt_streams TO parcours_application;
GRANT SELECT ON TABLE parcours.mt_tenant_partitions TO parcours_application;
GRANT SELECT,INSERT,DELETE ON TABLE parcours.retouche TO parcours_application;
GRANT SELECT ON TABLE parcours.retouche TO parcours_auditeur;
GRANT SELECT,INSERT ON TABLE parcours.sceau TO parcours_application;
GRANT SELECT ON TABLE parcours.sceau TO parcours_lecture;
GRANT SELECT ON TABLE parcours.sceau TO parcours_auditeur;
GRANT SELECT ON TABLE parcours.schema_du_produit TO parcours_application;
GRANT SELECT ON TABLE parcours.trace_expiree TO parcours_application;
