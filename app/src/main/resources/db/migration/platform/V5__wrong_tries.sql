-- How often codes were tried from somewhere without success. Only digests of where; rows lapse within minutes.
create table platform.wrong_try (
  key_digest bytea primary key,
  since timestamptz not null,
  tries int not null
);
create index wrong_try_since on platform.wrong_try (since);
select platform.network_table('platform.wrong_try');
