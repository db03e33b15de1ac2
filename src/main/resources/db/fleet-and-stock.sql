--liquibase formatted sql

--changeset simdesk:customer
create table customer (
    id varchar(64) not null primary key,
    name varchar(255) not null
);

--changeset simdesk:line
create table line (
    phone_number varchar(16) not null primary key,
    version integer not null,
    customer varchar(64) not null references customer (id),
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
    activated_on date not null,
    refreshed_at timestamp(6) with time zone not null
);
create index line_by_user on line (customer, user_name);
create index line_by_sim on line (customer, sim_number);
create index line_by_customer_number on line (customer, customer_number);

--changeset simdesk:sim
create table sim (
    iccid varchar(19) not null primary key,
    version integer not null,
    sim_number varchar(13) not null,
    customer varchar(64) not null references customer (id),
    kind varchar(16) not null,
    state varchar(16) not null,
    puk bytea,
    quarantined_until timestamp(6) with time zone
);
create index sim_in_hand on sim (customer, kind, state, iccid);
