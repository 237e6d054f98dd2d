--liquibase formatted sql

--changeset municipality:005-evidence-megabytes
--comment Those registered before municipalities could set it have the usual number.
update registration
set content = concat(substring(content, 1, char_length(content) - 1), ',"evidenceMegabytes":2048}')
where content not like '%"evidenceMegabytes"%';
--rollback empty
