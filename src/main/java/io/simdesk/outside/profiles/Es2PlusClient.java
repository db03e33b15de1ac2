package io.simdesk.outside.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.sim.Iccid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * ES2+ over HTTP (SGP.22 v2.2, 6.3 and 6.5). A function answers with HTTP 200 even when it failed; every other status, and
 * whatever cannot be read, is no answer. Answers of v2.5 and v3 servers are read alike.
 */
class Es2PlusClient implements Es2Plus {

    private static final String NAME = "Profile server";
    private static final String PROTOCOL_HEADER = "X-Admin-Protocol";
    private static final String PROTOCOL = "gsma/rsp/v2.2.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient http;
    private final String requester;

    /** @param requester the OID that the server's operator has given us */
    Es2PlusClient(RestClient http, String requester) {
        this.http = http;
        this.requester = requester;
    }

    @Override
    public Es2Answer downloadOrder(Es2Order order) {
        return call("downloadOrder", order);
    }

    @Override
    public Es2Answer confirmOrder(Es2Order order) {
        return call("confirmOrder", order);
    }

    @Override
    public Es2Answer cancelOrder(Es2Order order) {
        return call("cancelOrder", order);
    }

    @Override
    public Es2Answer releaseProfile(Es2Order order) {
        return call("releaseProfile", order);
    }

    private Es2Answer call(String function, Es2Order order) {
        var header = new Es2Header(requester, UUID.randomUUID().toString());
        try {
            return http.post()
                    .uri("/gsma/rsp2/es2plus/{function}", function)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .header(PROTOCOL_HEADER, PROTOCOL)
                    .body(order.under(header))
                    .exchangeForRequiredValue((request, answer) -> read(order, answer));
        } catch (ResourceAccessException e) {
            throw new NoAnswer(NAME, e);
        }
    }

    private static Es2Answer read(Es2Order order, ClientHttpResponse answer) throws IOException {
        if (!HttpStatus.OK.isSameCodeAs(answer.getStatusCode())) {
            throw new NoAnswer(NAME, "answered " + answer.getStatusCode().value());
        }
        var type = answer.getHeaders().getContentType();
        if (type != null && !type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new NoAnswer(NAME, "answered with " + type + " where JSON was due");
        }
        return read(order, JSON.readTree(answer.getBody()));
    }

    private static Es2Answer read(Es2Order order, JsonNode body) {
        var status = body.path("header").path("functionExecutionStatus");
        return switch (status.path("status").asText()) {
            case "Executed-Success", "Executed-WithWarning" -> executed(order, body);
            case "Failed" -> Es2Answer.failed(code(status.path("statusCodeData")));
            default ->
                throw new NoAnswer(
                        NAME, "the function ended as '" + status.path("status").asText() + "'");
        };
    }

    private static String code(JsonNode data) {
        return data.path("subjectCode").asText("?") + "/"
                + data.path("reasonCode").asText("?");
    }

    private static Es2Answer executed(Es2Order order, JsonNode body) {
        var iccid = text(body, "iccid");
        if (iccid != null && order.iccid() != null && !isSame(iccid, order.iccid())) {
            throw new NoAnswer(NAME, "answered for another profile");
        }
        return new Es2Answer("", iccid, text(body, "matchingId"), text(body, "smdpAddress"));
    }

    private static boolean isSame(String told, String ours) {
        try {
            return Iccid.of(told).equals(Iccid.of(ours));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable String text(JsonNode body, String field) {
        return body.hasNonNull(field) ? body.path(field).asText() : null;
    }
}
