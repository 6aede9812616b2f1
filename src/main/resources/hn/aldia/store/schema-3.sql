-- When an account was last signed in to, and how often in a row it was not let in.
create table sign_in (
  site     text    not null,
  case_id  text    not null,
  at       bigint  not null,
  refusals integer not null,
  primary key (site, case_id)
);

-- Up to which event a person was told of a case; while a run tells, "telling" is ahead of "told".
create table told_news (
  case_id text   not null primary key,
  told    bigint not null,
  telling bigint not null,
  tries   integer not null
);

-- What is told once: reminders, the word of a day; and deadlines that a person said they know of.
create table told_once (
  case_id text   not null,
  what    text   not null,
  at      bigint not null,
  primary key (case_id, what)
);
