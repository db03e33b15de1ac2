package io.simdesk.outside.intake;

import io.simdesk.support.PostgresTest;

@PostgresTest
class IntakeOnPostgresTest extends IntakeContract {}
