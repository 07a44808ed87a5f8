-- Words for which the finder had nothing: how often they were typed, never by whom.
create table catalogue.unfound_words (
  tenant_id int not null,
  words text not null check (length(words) between 3 and 60),
  lang text not null,
  times int not null default 1,
  last_on date not null,
  primary key (tenant_id, words, lang)
);
create index unfound_words_last on catalogue.unfound_words (tenant_id, last_on);
select platform.protect('catalogue.unfound_words');
