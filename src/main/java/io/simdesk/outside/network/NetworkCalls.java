package io.simdesk.outside.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.outside.network.NetworkAnswer.Kind;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClientException;

/**
 * One call to the network over HTTP. What is neither a yes nor a refusal in the words of its interface is no answer, for
 * the effect may or may not have happened; it is thrown as {@link NoAnswer}.
 */
class NetworkCalls {

    static final String NAME = "Carrier network";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final RestClient http;
    private final NetworkHealth health;

    NetworkCalls(RestClient http, NetworkHealth health) {
        this.http = http;
        this.health = health;
    }

    NetworkAnswer get(String path, String value) {
        return call(http.get().uri(path, value).accept(MediaType.APPLICATION_JSON));
    }

    NetworkAnswer post(String path, Map<String, String> body) {
        return call(http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(body));
    }

    private NetworkAnswer call(RequestHeadersSpec<?> request) {
        try {
            var answer = request.exchangeForRequiredValue((asked, response) -> read(response));
            health.answered();
            return answer;
        } catch (RestClientException | OAuth2AuthorizationException e) {
            throw health.failed(new NoAnswer(NAME, e));
        } catch (NoAnswer e) {
            throw health.failed(e);
        }
    }

    private static NetworkAnswer read(ClientHttpResponse response) throws IOException {
        var status = response.getStatusCode();
        if (status.is2xxSuccessful()) {
            return new NetworkAnswer(Kind.DONE, object(JSON.readTree(jsonOf(response))));
        }
        return refusal(status)
                .filter(refusal -> isFromTheNetwork(response))
                .orElseThrow(() -> new NoAnswer(NAME, "answered " + status.value()));
    }

    private static JsonNode object(JsonNode body) {
        if (!body.isObject()) {
            throw new NoAnswer(NAME, "answered without a JSON object");
        }
        return body;
    }

    private static byte[] jsonOf(ClientHttpResponse response) throws IOException {
        var type = response.getHeaders().getContentType();
        if (type == null || !type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new NoAnswer(NAME, "answered with " + type + " instead of JSON");
        }
        return response.getBody().readAllBytes();
    }

    /** 409 and 422 are not in the interface, but say as clearly that nothing was done. */
    private static Optional<NetworkAnswer> refusal(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 409, 422 -> Optional.of(NetworkAnswer.INVALID);
            case 404 -> Optional.of(NetworkAnswer.UNKNOWN);
            default -> Optional.empty();
        };
    }

    /** A web page is a gateway's word, not the network's. */
    private static boolean isFromTheNetwork(ClientHttpResponse response) {
        var type = response.getHeaders().getContentType();
        return type == null || !type.isCompatibleWith(MediaType.TEXT_HTML);
    }
}
