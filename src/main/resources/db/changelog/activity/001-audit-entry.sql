--liquibase formatted sql

--changeset activity:001-trail-head
create table trail_head (
    slug varchar(63) not null,
    number bigint not null,
    hash varchar(64) not null,
    constraint trail_head_pk primary key (slug),
    constraint trail_head_municipality_fk foreign key (slug) references registration (slug)
);
insert into trail_head (slug, number, hash) select slug, 0, '' from registration;
--rollback drop table trail_head;

--changeset activity:001-audit-entry
create table audit_entry (
    id binary(16) not null,
    municipality varchar(63) not null,
    number bigint not null,
    at datetime(6) not null,
    person varchar(255) not null,
    person_name varchar(200) not null,
    what varchar(100) not null,
    subject varchar(400) not null,
    state_before ${text},
    state_after ${text},
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_number_once unique (municipality, number),
    constraint audit_entry_municipality_fk foreign key (municipality) references registration (slug)
);
create index audit_entry_by_subject on audit_entry (municipality, subject);
--rollback drop table audit_entry;
