-- One dialect for SQLite and PostgreSQL. Statements end with a semicolon at the end of a line.
create table case_event (
  case_id      text    not null,
  seq          bigint  not null,
  at           text    not null,
  type         text    not null,
  type_version integer not null,
  body         text    not null,
  primary key (case_id, seq)
);

-- An irreversible step is intended once.
create table case_intent (
  case_id text   not null,
  intent  text   not null,
  seq     bigint not null,
  primary key (case_id, intent),
  foreign key (case_id, seq) references case_event (case_id, seq)
);

-- One e-mail belongs to one case.
create table case_email (
  email   text not null primary key,
  case_id text not null
);
