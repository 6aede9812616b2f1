-- When an account was last signed in to, and how often in a row it was not let in.
create table sign_in (
  site     text    not null,
  case_id  text    not null,
  at       bigint  not null,
  refusals integer not null,
  primary key (site, case_id)
);
