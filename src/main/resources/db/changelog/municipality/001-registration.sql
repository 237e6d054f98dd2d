--liquibase formatted sql

--changeset municipality:001-registration
create table registration (
    slug varchar(63) not null,
    content ${text} not null,
    organization varchar(64),
    applied_at datetime(6) not null,
    version int,
    constraint registration_pk primary key (slug),
    constraint registration_organization_once unique (organization)
);
--rollback drop table registration;
