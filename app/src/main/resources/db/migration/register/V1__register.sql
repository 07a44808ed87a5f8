grant usage on schema register to sportel_app;

-- How the numbers of a book are written; a book without a row uses the default format.
create table register.number_format (
  tenant_id int not null,
  book text not null check (book in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  format text not null,
  primary key (tenant_id, book)
);
select platform.protect('register.number_format');

-- The last number of a book in a year. Locked last and shortest; room in the page keeps its updates in place.
create table register.counter (
  tenant_id int not null,
  book text not null,
  year int not null,
  last_seq bigint not null,
  last_at timestamptz not null,
  primary key (tenant_id, book, year)
) with (fillfactor = 20);
select platform.protect('register.counter');
revoke delete on register.counter from sportel_app;

-- One line of a protocol book. Party, address and titles are personal data and can be emptied; the line stays.
create table register.entry (
  tenant_id int not null,
  id uuid not null,
  book text not null check (book in ('INCOMING', 'OUTGOING', 'INTERNAL')),
  year int not null,
  seq bigint not null,
  number text not null,
  entered_at timestamptz not null,
  original_at timestamptz,
  object text not null,
  subject_id uuid not null,
  party text,
  party_address text,
  document_titles text[] not null,
  documents int not null,
  office text not null,
  primary key (tenant_id, id)
);
create unique index entry_seq on register.entry (tenant_id, book, year, seq);
create index entry_time on register.entry (tenant_id, entered_at desc, seq desc);
create index entry_subject on register.entry (tenant_id, subject_id);
create index entry_words on register.entry
  using gin (platform.fold(number || ' ' || coalesce(party, '')) gin_trgm_ops);
select platform.protect('register.entry');
revoke delete on register.entry from sportel_app;

-- The pattern that finds one folded word anywhere in a text.
create function register.pattern(word text) returns text language sql immutable parallel safe as $$
  select '%' || replace(replace(replace(platform.fold(coalesce(word, '')), '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

-- Entries of a period, newest first, whose number or party holds up to three words. The policy would keep the
-- trigram index from being used, so the function looks as owner and tests the tenant itself.
create function register.find_entries(
  tenant int, word1 text, word2 text, word3 text, wanted_book text,
  from_at timestamptz, until_at timestamptz, row_limit int, row_offset int)
returns table (entry_id uuid, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tenant <> platform.tenant() then
    raise exception 'search outside the tenant of the transaction';
  end if;
  return query execute
    'select e.id, count(*) over () from register.entry e
      where e.tenant_id = $1 and e.entered_at >= $2 and e.entered_at < $3
        and ($4 is null or e.book = $4)'
    || case when coalesce(word1, '') = '' then '' else
      ' and platform.fold(e.number || '' '' || coalesce(e.party, '''')) like $5
        and platform.fold(e.number || '' '' || coalesce(e.party, '''')) like $6
        and platform.fold(e.number || '' '' || coalesce(e.party, '''')) like $7' end
    || ' order by e.entered_at desc, e.seq desc, e.id limit $8 offset $9'
    using tenant, from_at, until_at, wanted_book,
      register.pattern(word1), register.pattern(word2), register.pattern(word3), row_limit, row_offset;
end $$;
revoke all on function register.pattern(text) from public;
revoke all on function register.find_entries(int, text, text, text, text, timestamptz, timestamptz, int, int) from public;
grant execute on function register.find_entries(int, text, text, text, text, timestamptz, timestamptz, int, int) to sportel_app;
