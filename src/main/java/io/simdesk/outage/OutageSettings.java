package io.simdesk.outage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a neighbour counts as down.
 *
 * @param after so many lines, SIMs or orders in a row got no answer to the same call
 * @param afterSilence or so long none of its calls got an answer
 * @param fewFor when it has lasted so long and holds back less than {@code after}, these few use up their attempts and
 *     come to the desk
 * @param askEvery how often one step is let through, to see whether the neighbour is back
 * @param holdFor after this time a held step asks again, should nobody have woken it
 */
@ConfigurationProperties("simdesk.outages")
record OutageSettings(
        @DefaultValue("5") int after,
        @DefaultValue("2m") Duration afterSilence,
        @DefaultValue("2h") Duration fewFor,
        @DefaultValue("30s") Duration askEvery,
        @DefaultValue("5m") Duration holdFor) {}
