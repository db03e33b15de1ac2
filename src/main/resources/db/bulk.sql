--liquibase formatted sql

--changeset simdesk:sim-order-by-line
create index sim_order_by_line on sim_order (phone_number, requested_at);
