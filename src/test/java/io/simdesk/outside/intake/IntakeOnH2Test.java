package io.simdesk.outside.intake;

import io.simdesk.support.ProcessTest;

@ProcessTest
class IntakeOnH2Test extends IntakeContract {}
