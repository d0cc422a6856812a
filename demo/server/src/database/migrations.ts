/**
 * How the tables came to be, the oldest first. A migration that has been released is never changed; what must change
 * is a further one.
 *
 * Documents are `json`, not `jsonb`: they come back as they were written, order of fields and U+0000 included.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    // first: as it was created. first with the log applied is content.
    `create table document (
      kind text not null check (kind in ('plan', 'round')),
      id text not null,
      version integer not null check (version > 0),
      first json not null,
      content json not null,
      created_at timestamptz not null default now(),
      primary key (kind, id)
    )`,
    // The log: what was accepted, in order. version: of the document, with this command in it.
    `create table command (
      kind text not null,
      document text not null,
      version integer not null,
      id text not null,
      actor text not null,
      content json not null,
      received_at timestamptz not null default now(),
      primary key (kind, document, version),
      unique (kind, document, id),
      foreign key (kind, document) references document (kind, id)
    )`,
    `create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the log of commands is only ever added to'; end $$`,
    `create trigger command_is_append_only before update or delete or truncate on command
      for each statement execute function refuse_change()`,
    // Which agency may do what in which document. units: the nominating units of a round; null: all.
    `create table agency_right (
      kind text not null,
      document text not null,
      agency text not null,
      parts json not null,
      units json,
      primary key (kind, document, agency),
      foreign key (kind, document) references document (kind, id)
    )`,
    // Personal data of rounds, by the key that nominations and commands name; agency: who sent them. Erased: no content,
    // only the tombstone.
    `create table personal (
      round text not null,
      sort text not null check (sort in ('record', 'remark')),
      key text not null,
      nomination text not null,
      agency text not null,
      content json,
      created_at timestamptz not null default now(),
      erased_at timestamptz,
      primary key (round, key),
      check ((content is null) = (erased_at is not null))
    )`,
    'create index personal_by_nomination on personal (round, nomination)',
  ],
  [
    // Whoever listens is told of a new version, or of other rights, as soon as they are committed (docs/openapi.yaml).
    `create function tell_version() returns trigger language plpgsql as $$
      begin
        perform pg_notify('phoihop',
          json_build_object('news', 'version', 'kind', new.kind, 'id', new.id, 'version', new.version)::text);
        return null;
      end $$`,
    `create trigger document_tells after update of version on document
      for each row execute function tell_version()`,
    `create function tell_rights() returns trigger language plpgsql as $$
      declare changed agency_right;
      begin
        if tg_op = 'DELETE' then changed := old; else changed := new; end if;
        perform pg_notify('phoihop',
          json_build_object('news', 'rights', 'kind', changed.kind, 'id', changed.document)::text);
        return null;
      end $$`,
    `create trigger agency_right_tells after insert or update or delete on agency_right
      for each row execute function tell_rights()`,
  ],
  [
    // Files of nominations: what they are. The bytes lie outside, under place. Erased: only the tombstone.
    `create table file (
      round text not null,
      record text not null,
      id text not null,
      nomination text not null,
      place text unique,
      name text,
      type text not null,
      size integer not null check (size > 0),
      sha256 text,
      created_at timestamptz not null default now(),
      erased_at timestamptz,
      primary key (round, record, id),
      foreign key (round, record) references personal (round, key),
      check ((place is null) = (erased_at is not null)),
      check ((place is null) = (name is null)),
      check ((place is null) = (sha256 is null))
    )`,
    'create index file_by_nomination on file (round, nomination)',
    // Where bytes may lie that no file has: on their way, or erased and still to be removed.
    `create table loose_file (
      place text primary key,
      since timestamptz not null default now()
    )`,
  ],
  [
    // The version of the document at which the right became what it is: what was read up to then, was read by another.
    'alter table agency_right add column since_version integer not null default 0',
  ],
  [
    // People's data come before the command that names them; until it has come, nobody else sees them.
    'alter table personal add column awaits_command boolean not null default false',
    'create index personal_awaiting on personal (created_at) where awaits_command',
  ],
];
