-- What stood before the last try, so that one that turned out to be right leaves no trace in time.
alter table platform.tries add column previous_since timestamptz;
alter table platform.tries add column previous_lapses timestamptz;
