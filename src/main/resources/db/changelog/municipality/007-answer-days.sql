--liquibase formatted sql

--changeset municipality:007-answer-days
--comment Those registered before municipalities could set it have the usual number.
update registration
set content = concat(substring(content, 1, char_length(content) - 1), ',"answerDays":7}')
where content not like '%"answerDays"%';
--rollback empty
