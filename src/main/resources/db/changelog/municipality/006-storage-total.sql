--liquibase formatted sql

-- How many bytes the files of each municipality take; counted from the files when the first one is stored.

--changeset municipality:006-storage-total
create table storage_total (
    slug varchar(63) not null,
    used bigint,
    version int not null,
    constraint storage_total_pk primary key (slug),
    constraint storage_total_registration_fk foreign key (slug) references registration (slug)
);
insert into storage_total (slug, version) select slug, 0 from registration;
--rollback drop table storage_total;
