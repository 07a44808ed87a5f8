-- Where a tenant lets the ground of its map of problems come from; without a row the own outlines alone.
create table problems.tile_source (
  tenant_id int not null,
  template text not null check (template like 'https://%'),
  attribution text not null check (attribution <> ''),
  primary key (tenant_id)
);
select platform.protect('problems.tile_source');
