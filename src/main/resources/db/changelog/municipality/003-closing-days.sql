--liquibase formatted sql

--changeset municipality:003-closing-days
--comment Those registered before municipalities could set it have the usual number.
update registration
set content = concat(substring(content, 1, char_length(content) - 1), ',"closingDays":15}')
where content not like '%"closingDays"%';
--rollback empty
