--liquibase formatted sql

--changeset simdesk:intake
create table intake_customer (
    run uuid not null,
    row_number integer not null,
    id varchar(64) not null,
    name varchar(255) not null
);
create index intake_customer_by_id on intake_customer (run, id);
create table intake_sim (
    run uuid not null,
    row_number integer not null,
    customer varchar(64) not null,
    iccid varchar(19) not null,
    sim_number varchar(13) not null,
    kind varchar(16) not null,
    puk bytea
);
create index intake_sim_by_iccid on intake_sim (run, iccid);
create table intake_line (
    run uuid not null,
    row_number integer not null,
    customer varchar(64) not null,
    phone_number varchar(16) not null,
    customer_number varchar(32) not null,
    user_name varchar(255) not null,
    holder_name varchar(255) not null,
    address varchar(500) not null,
    product varchar(100) not null,
    plan varchar(100) not null,
    options varchar(500) not null,
    invoice_split varchar(100) not null,
    status varchar(32) not null,
    iccid varchar(19) not null,
    sim_number varchar(13) not null,
    sim_kind varchar(16) not null,
    activated_on date not null
);
create index intake_line_by_number on intake_line (run, phone_number);
create index intake_line_by_iccid on intake_line (run, iccid);
create index line_by_iccid on line (iccid);
