-- How far a municipality is on its way into the network, as the network's operator keeps it.
create table standards.rollout (
  tenant_id int not null,
  municipality int not null,
  planned_on date,
  trained_on date,
  validated_on date,
  premises_on date,
  connected_on date,
  live_on date,
  dormant_on date,
  remark text not null check (length(remark) <= 500),
  primary key (tenant_id, municipality),
  check (live_on is null or (trained_on <= live_on and validated_on <= live_on
    and premises_on <= live_on and connected_on <= live_on) is true),
  check (dormant_on is null or (dormant_on >= live_on) is true)
);
select platform.protect('standards.rollout');
