-- Complaints have a protocol book of their own.
alter table register.number_format drop constraint number_format_book_check;
alter table register.number_format add constraint number_format_book_check
  check (book in ('INCOMING', 'OUTGOING', 'INTERNAL', 'COMPLAINTS'));
alter table register.entry drop constraint entry_book_check;
alter table register.entry add constraint entry_book_check
  check (book in ('INCOMING', 'OUTGOING', 'INTERNAL', 'COMPLAINTS'));
