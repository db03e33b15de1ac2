--liquibase formatted sql

--changeset simdesk:repair
alter table sim_order add column served_iccid varchar(19);
alter table sim_order add column closing_reason varchar(500);
