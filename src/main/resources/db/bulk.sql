--liquibase formatted sql

--changeset simdesk:sim-order-by-line
create index sim_order_by_line on sim_order (phone_number, requested_at);

--changeset simdesk:sim-order-by-state
create index sim_order_by_state on sim_order (customer, state);

--changeset simdesk:bulk-request
create table bulk_request (
    id uuid not null primary key,
    customer varchar(64) not null references customer (id),
    fingerprint varchar(64) not null,
    file_name varchar(100) not null,
    requested_by varchar(255) not null,
    requester_email varchar(254) not null,
    requester_language varchar(2) not null,
    requested_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    wanted boolean not null,
    served_at timestamp(6) with time zone not null,
    taken_until timestamp(6) with time zone not null,
    constraint one_bulk_request_per_file unique (customer, fingerprint)
);
create index bulk_request_by_turn on bulk_request (state, served_at);

--changeset simdesk:bulk-row
create table bulk_row (
    id uuid not null primary key,
    bulk uuid not null references bulk_request (id),
    row_number integer not null,
    phone_number varchar(40) not null,
    new_sim_number varchar(40) not null,
    reason varchar(40) not null,
    recipient_email varchar(255) not null,
    recipient_language varchar(16) not null,
    copy_to_manager varchar(16) not null,
    esim boolean not null,
    state varchar(16) not null,
    attempts integer not null,
    field varchar(64),
    refusal varchar(64),
    facts varchar(500),
    reference varchar(32),
    ordered_at timestamp(6) with time zone,
    constraint one_bulk_row_per_place unique (bulk, row_number)
);
create index bulk_row_by_state on bulk_row (bulk, state, row_number);
