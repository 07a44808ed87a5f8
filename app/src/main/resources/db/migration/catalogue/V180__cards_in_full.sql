-- Cards say more: deadlines as rules, documents, fees and legal references in parts, texts by language.
create function pg_temp.words(lang text, said text) returns jsonb language sql immutable as $$
  select case when coalesce(said, '') = '' then null else jsonb_build_object(lang, said) end
$$;

create function pg_temp.rule(purpose text, period jsonb, start text, longer jsonb, words jsonb)
  returns jsonb language sql immutable as $$
  select case when period is null or jsonb_typeof(period) = 'null' then '[]'::jsonb else
    jsonb_build_array(jsonb_build_object(
      'purpose', purpose,
      'amount', period -> 'most',
      'unit', case period ->> 'measure' when 'DAY' then 'CALENDAR_DAY' else period ->> 'measure' end,
      'start', start, 'first', 'NEXT_DAY', 'rolling', 'FORWARD',
      'stops', jsonb_build_array('CORRECTION'),
      'extension', case when longer is null or jsonb_typeof(longer) = 'null' then null
        else jsonb_build_object(
          'amount', longer -> 'most',
          'unit', case longer ->> 'measure' when 'DAY' then 'CALENDAR_DAY'
            else longer ->> 'measure' end,
          'reason', null) end,
      'atExpiry', 'NONE', 'legalBasis', null, 'words', words)) end
$$;

create function pg_temp.card(card jsonb) returns jsonb language sql immutable as $$
  select (card - array['unit', 'time', 'open'])
    || jsonb_build_object(
      'conditions', jsonb_build_object(
        'requirements', null, 'vulnerableGroups', null, 'citizenCost', null),
      'competence', jsonb_build_object(
        'unit', card -> 'unit', 'institution', null,
        'contact', jsonb_build_object('office', null, 'place', null, 'phone', null, 'web', null)),
      'documents', coalesce((
        select jsonb_agg(jsonb_build_object(
          'form', d -> 'kind', 'name', jsonb_build_object(lang, d -> 'text'),
          'issuer', null, 'validity', null, 'ownRegister', d -> 'ownRegister', 'oneOf', null)
          order by n)
        from jsonb_array_elements(card -> 'documents') with ordinality as each (d, n)), '[]'),
      'charges', jsonb_build_object(
        'fees', coalesce((
          select jsonb_agg(jsonb_build_object(
            'kind', case when jsonb_typeof(f -> 'amount') = 'number' then 'FIXED'
              else 'CALCULATED' end,
            'amount', f -> 'amount', 'currency', f -> 'currency', 'per', null,
            'accounts', f -> 'accounts', 'name', jsonb_build_object(lang, f -> 'text'),
            'legalBasis', null) order by n)
          from jsonb_array_elements(card #> '{charges,fees}') with ordinality as each (f, n)), '[]'),
        'free', card #> '{charges,free}',
        'exemptions', coalesce((
          select jsonb_agg(jsonb_build_object(
            'who', jsonb_build_object(lang, e), 'legalBasis', null) order by n)
          from jsonb_array_elements(card #> '{charges,exemptions}')
            with ordinality as each (e, n)), '[]'),
        'express', null),
      'deadlines',
        pg_temp.rule('DECISION', card #> '{time,period}',
          case when (card #>> '{time,fromRequest}')::boolean then 'REGISTRATION' else 'OTHER' end,
          card #> '{time,extendedTo}', pg_temp.words(lang, card #>> '{time,text}'))
        || pg_temp.rule('APPEAL', card #> '{remedy,period}', 'DELIVERY', null,
          pg_temp.words(lang, card #>> '{remedy,text}')),
      'product', card -> 'product' || jsonb_build_object('validity', null),
      'remedy', jsonb_build_object(
        'body', pg_temp.words(lang, card #>> '{remedy,body}'),
        'text', pg_temp.words(lang, card #>> '{remedy,text}'),
        'complaint', null),
      'legalBasis', case when jsonb_typeof(card -> 'legalBasis') = 'object'
        then jsonb_build_array(jsonb_build_object(
          'act', card -> 'legalBasis', 'article', null, 'url', null))
        else '[]'::jsonb end,
      'source', card -> 'source' || jsonb_build_object('unconfirmed', to_jsonb(array_remove(array[
        case when jsonb_array_length(card -> 'documents') > 0 then 'DOCUMENTS' end,
        case when jsonb_array_length(card #> '{charges,fees}') > 0 then 'FEES' end,
        case when jsonb_typeof(card #> '{time,period}') = 'object' then 'DEADLINE' end,
        case when jsonb_typeof(card #> '{remedy,text}') = 'string' then 'APPEAL' end], null))))
  from (select card #>> '{source,lang}' as lang) source
$$;

update catalogue.version set card = pg_temp.card(card) where card ? 'time';
