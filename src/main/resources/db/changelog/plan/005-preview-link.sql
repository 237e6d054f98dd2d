--liquibase formatted sql

-- Links by which people without an account may look at a draft. Only a hash of what the link holds is kept. A link
-- outlives a draft that is discarded and then leads nowhere.

--changeset plan:005-preview-link
create table preview_link (
    id binary(16) not null,
    municipality varchar(63) not null,
    plan_id binary(16) not null,
    secret_hash varchar(64) not null,
    recipient varchar(200) not null,
    made_by varchar(200) not null,
    made_at datetime(6) not null,
    ends_at datetime(6) not null,
    withdrawn_at datetime(6),
    version int,
    constraint preview_link_pk primary key (id),
    constraint preview_link_in_municipality unique (municipality, id),
    constraint preview_link_municipality_fk foreign key (municipality) references registration (slug)
);
create index preview_link_by_plan on preview_link (municipality, plan_id, made_at);
--rollback drop table preview_link;
