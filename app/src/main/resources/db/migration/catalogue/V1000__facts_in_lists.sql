-- What a list of services says of each: price, time, ways. Empty rows are filled at night.
alter table catalogue.published add column facts jsonb;
