--liquibase formatted sql

-- What a person could be known by stands apart from the sealed lines from here on. All lines written so far move their
-- plain words into a table of their own, from which they can be erased; the lines keep their number, moment and hash.

--changeset audit:001-personal-value
create table personal_value (
    id binary(16) not null,
    municipality varchar(63) not null,
    text ${text},
    subject varchar(255),
    email varchar(320),
    salt varchar(64),
    fingerprint varchar(64),
    erased_at datetime(6),
    reason varchar(400),
    version int not null,
    constraint personal_value_pk primary key (id),
    constraint personal_value_municipality_fk foreign key (municipality) references registration (slug)
);
create index personal_value_by_fingerprint on personal_value (municipality, fingerprint);
--rollback drop table personal_value;

--changeset audit:001-former-line
create table former_line (
    id binary(16) not null,
    municipality varchar(63) not null,
    number bigint not null,
    person varchar(255) not null,
    person_name varchar(200) not null,
    subject varchar(400) not null,
    state_before ${text},
    state_after ${text},
    erased_at datetime(6),
    reason varchar(400),
    version int not null,
    constraint former_line_pk primary key (id),
    constraint former_line_number_once unique (municipality, number),
    constraint former_line_entry_fk foreign key (municipality, number) references audit_entry (municipality, number)
);
create index former_line_by_subject on former_line (municipality, subject);
insert into former_line (id, municipality, number, person, person_name, subject, state_before, state_after, version)
    select id, municipality, number, person, person_name, subject, state_before, state_after, 0 from audit_entry;
--rollback drop table former_line;

--changeset audit:001-keyed-entry
drop index audit_entry_by_subject on audit_entry;
alter table audit_entry drop column person;
alter table audit_entry drop column person_name;
alter table audit_entry drop column subject;
alter table audit_entry add column format int default 1 not null;
alter table audit_entry add column subject ${text};
alter table audit_entry add column labels varchar(400);
alter table audit_entry add column actor binary(16);
alter table audit_entry add column person binary(16);
alter table audit_entry add column hashes ${text};
update audit_entry set state_before = null, state_after = null;
--rollback alter table audit_entry drop column format;
--rollback alter table audit_entry drop column subject;
--rollback alter table audit_entry drop column labels;
--rollback alter table audit_entry drop column actor;
--rollback alter table audit_entry drop column person;
--rollback alter table audit_entry drop column hashes;
--rollback alter table audit_entry add column person varchar(255) default '' not null;
--rollback alter table audit_entry add column person_name varchar(200) default '' not null;
--rollback alter table audit_entry add column subject varchar(400) default '' not null;
--rollback update audit_entry set person = (select f.person from former_line f where f.id = audit_entry.id), person_name = (select f.person_name from former_line f where f.id = audit_entry.id), subject = (select f.subject from former_line f where f.id = audit_entry.id), state_before = (select f.state_before from former_line f where f.id = audit_entry.id), state_after = (select f.state_after from former_line f where f.id = audit_entry.id) where id in (select id from former_line);
--rollback create index audit_entry_by_subject on audit_entry (municipality, subject);
