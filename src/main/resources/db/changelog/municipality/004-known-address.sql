--liquibase formatted sql

-- The public address with which the service last started, for commands that are not told it.

--changeset municipality:004-known-address
create table known_address (
    name varchar(20) not null,
    address varchar(400) not null,
    constraint known_address_pk primary key (name)
);
--rollback drop table known_address;
