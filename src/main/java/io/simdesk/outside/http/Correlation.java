package io.simdesk.outside.http;

import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Gives each call an id of its own, so that a line in our log is found in the neighbour's. */
class Correlation implements ClientHttpRequestInterceptor {

    static final String HEADER = "X-Correlation-Id";

    private static final Logger LOG = LoggerFactory.getLogger(Correlation.class);

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution call)
            throws IOException {
        var id = UUID.randomUUID().toString();
        request.getHeaders().set(HEADER, id);
        try {
            var answer = call.execute(request, body);
            LOG.info("{} {} answered {}, {} {}", what(request), where(request), answer.getStatusCode(), HEADER, id);
            return answer;
        } catch (IOException e) {
            LOG.warn("{} {} not answered ({}), {} {}", what(request), where(request), e.toString(), HEADER, id);
            throw e;
        }
    }

    private static String what(HttpRequest request) {
        return request.getMethod().name();
    }

    private static String where(HttpRequest request) {
        return request.getURI().getPath();
    }
}
