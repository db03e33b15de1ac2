--liquibase formatted sql

--changeset simdesk:refused-deployment
create table refused_deployment (
    id uuid not null primary key,
    at timestamp(6) with time zone not null,
    deployed_by varchar(255) not null,
    file varchar(255) not null,
    problems varchar(4000) not null
);
create index refused_deployment_by_time on refused_deployment (at);
