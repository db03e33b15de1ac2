--liquibase formatted sql

--changeset simdesk:intake-stages-in-temporary-tables
drop table intake_customer;
drop table intake_sim;
drop table intake_line;
