package io.simdesk.outside.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Heeds a neighbour that asks us to slow down (429, RFC 6585): waits once as long as {@code Retry-After} says and asks
 * again. So a burst is spread out instead of using up the attempts of its orders. A longer wait is left to the engine's
 * pauses.
 *
 * @param longest that the first try and the wait may take together, for the job is locked meanwhile
 */
record Patience(Duration longest) implements ClientHttpRequestInterceptor {

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution call)
            throws IOException {
        var deadline = System.nanoTime() + longest.toNanos();
        var answer = call.execute(request, body);
        var pause = pause(answer, Duration.ofNanos(deadline - System.nanoTime()));
        if (pause.isEmpty()) {
            return answer;
        }
        answer.close();
        sleep(pause.get());
        return call.execute(request, body);
    }

    private Optional<Duration> pause(ClientHttpResponse answer, Duration left) throws IOException {
        var after = answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        if (!HttpStatus.TOO_MANY_REQUESTS.isSameCodeAs(answer.getStatusCode())
                || after == null
                || !after.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(Long.parseLong(after))).filter(pause -> pause.compareTo(left) <= 0);
    }

    private static void sleep(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for the neighbour");
        }
    }
}
