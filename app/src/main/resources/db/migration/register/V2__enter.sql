-- Takes the next number of a book and writes the entry: one message to the database, so that the counter's row is
-- locked as shortly as can be. The number is written around `seq` by the format the program remembers; where that is
-- no longer the book's format nothing is written and no row comes back.
create function register.enter(
  tenant int, wanted_book text, wanted_year int, now_at timestamptz,
  remembered_format text, before_seq text, seq_width int, after_seq text,
  entry_id uuid, entry_subject uuid, entry_object text, entry_party text, entry_address text,
  entry_titles text[], entry_original timestamptz, entry_office text)
returns table (taken_seq bigint, taken_at timestamptz, taken_number text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if remembered_format is distinct from
      (select f.format from register.number_format f where f.tenant_id = tenant and f.book = wanted_book) then
    return;
  end if;
  insert into register.counter as c (tenant_id, book, year, last_seq, last_at)
    values (tenant, wanted_book, wanted_year, 1, now_at)
    on conflict (tenant_id, book, year)
      do update set last_seq = c.last_seq + 1, last_at = greatest(c.last_at, excluded.last_at)
    returning c.last_seq, c.last_at into taken_seq, taken_at;
  taken_number := before_seq || lpad(taken_seq::text, greatest(seq_width, length(taken_seq::text)), '0') || after_seq;
  insert into register.entry (tenant_id, id, book, year, seq, number, entered_at, original_at, object, subject_id,
      party, party_address, document_titles, documents, office)
    values (tenant, entry_id, wanted_book, wanted_year, taken_seq, taken_number, taken_at, entry_original, entry_object,
      entry_subject, entry_party, entry_address, entry_titles, cardinality(entry_titles), entry_office);
  return next;
end $$;
revoke all on function register.enter(int, text, int, timestamptz, text, text, int, text, uuid, uuid, text, text, text,
  text[], timestamptz, text) from public;
grant execute on function register.enter(int, text, int, timestamptz, text, text, int, text, uuid, uuid, text, text, text,
  text[], timestamptz, text) to sportel_app;
