package io.simdesk.outside.network;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.time.Instant;

/** A change of SIM that the simulated network really made. */
record SimChange(Msisdn number, Iccid from, Iccid to, Instant at) {}
