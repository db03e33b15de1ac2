package io.simdesk.outside.network;

import io.simdesk.carrier.Subscription;
import io.simdesk.sim.Iccid;
import java.util.List;

/** A subscription as the core network API writes it ({@code SubscriptionV2}); the IMSIs are made up from the SIM. */
record SubscriptionBody(long id, String msisdn, boolean active, String bss, List<SimCard> simcards) {

    private static final String BSS = "simdesk";
    private static final String ORANGE_BELGIUM = "20610";

    static SubscriptionBody of(Subscription subscription) {
        var number = subscription.number().e164().substring(1);
        return new SubscriptionBody(
                Long.parseLong(number),
                number,
                subscription.active(),
                BSS,
                subscription.sims().stream().map(SimCard::of).toList());
    }

    record SimCard(String iccid, List<String> imsis, String activeImsi, String bss) {

        static SimCard of(Iccid sim) {
            var imsi = ORANGE_BELGIUM + sim.simNumber().account().substring(2);
            return new SimCard(sim.digits(), List.of(imsi), imsi, BSS);
        }
    }
}
