--liquibase formatted sql

-- How large each waiting file is, so that the room they take is known without reading them.

--changeset plan:004-upload-size
alter table upload add column content_size bigint not null default 0;
update upload set content_size = octet_length(content);
--rollback alter table upload drop column content_size;
