package io.simdesk.benchmark;

import io.simdesk.support.PostgresTest;

@PostgresTest
class FleetListOnPostgresIT extends FleetListBenchmark {

    FleetListOnPostgresIT() {
        super("PostgreSQL 15");
    }
}
