package io.simdesk.outside.network;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.outside.network.NetworkAnswer.Kind;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The carrier's network over its core network API (Cisco Mobility Services, subscription and provisioning, version 2),
 * which takes a repeated call for the same call.
 */
class HttpCarrierNetwork implements CarrierNetwork {

    private static final String MSISDN = "msisdn";

    private final NetworkCalls calls;

    HttpCarrierNetwork(NetworkCalls calls) {
        this.calls = calls;
    }

    @Override
    public Subscription read(Msisdn number) throws NumberUnknownToNetwork {
        var answer = calls.get("/subscription/v2/msisdn/{msisdn}", digits(number));
        return subscription(number, known(answer).body());
    }

    /** 404 is the old SIM, which serves nothing; 400 the new one, which the network does not take. */
    @Override
    public void changeSim(Iccid from, Iccid to) throws SimRejectedByNetwork {
        var answer = calls.post("/provision/v2/changesim", Map.of("iccid", from.digits(), "newIccid", to.digits()));
        if (answer.kind() != Kind.DONE) {
            throw new SimRejectedByNetwork();
        }
    }

    @Override
    public void block(Msisdn number) throws NumberUnknownToNetwork {
        provision("block", number);
    }

    @Override
    public void unblock(Msisdn number) throws NumberUnknownToNetwork {
        provision("unblock", number);
    }

    @Override
    public void cancelLocation(Msisdn number) throws NumberUnknownToNetwork {
        provision("cancellocation", number);
    }

    private void provision(String what, Msisdn number) throws NumberUnknownToNetwork {
        known(calls.post("/provision/v2/" + what, Map.of(MSISDN, digits(number))));
    }

    /** The number is all that was sent, so it is the number that is refused. */
    private static NetworkAnswer known(NetworkAnswer answer) throws NumberUnknownToNetwork {
        if (answer.kind() != Kind.DONE) {
            throw new NumberUnknownToNetwork();
        }
        return answer;
    }

    private static Subscription subscription(Msisdn number, JsonNode body) {
        if (!body.path("active").isBoolean() || !body.path("simcards").isArray()) {
            throw new NoAnswer(NetworkCalls.NAME, "the subscription read lacks active or simcards");
        }
        return new Subscription(
                number, sims(body.path("simcards")), body.path("active").asBoolean());
    }

    private static List<Iccid> sims(JsonNode cards) {
        try {
            return StreamSupport.stream(cards.spliterator(), false)
                    .map(card -> Iccid.of(card.path("iccid").asText()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new NoAnswer(NetworkCalls.NAME, e);
        }
    }

    /** E.164 without the {@code +}. */
    private static String digits(Msisdn number) {
        return number.e164().substring(1);
    }
}
