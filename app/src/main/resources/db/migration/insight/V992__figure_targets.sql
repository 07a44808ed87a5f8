-- What an office wants its figures on cases to reach: the share on time in per cent, the median in days.
create table insight.figure_target (
  tenant_id int not null,
  figure text not null check (figure in ('ON_TIME', 'MEDIAN')),
  value numeric(6, 1) not null check (value > 0),
  primary key (tenant_id, figure)
);
select platform.protect('insight.figure_target');
