package io.simdesk.chaos;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many requests, some at a time, until every one of them has become an order that was acknowledged. */
final class Load implements AutoCloseable {

    private static final int AT_A_TIME = 8;

    private final CustomerSystem system;
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_A_TIME);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<Void>> requests;

    Load(CustomerSystem system, List<Request> requests) {
        this.system = system;
        this.requests = requests.stream()
                .map(request -> CompletableFuture.runAsync(() -> order(request), callers))
                .toList();
    }

    private void order(Request request) {
        acknowledged.add(system.order(request));
    }

    void awaitAcknowledged(int count) {
        await("acknowledged orders")
                .atMost(Scale.PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> acknowledged.size() >= count);
    }

    /** The references of all orders, one for each request. */
    List<String> awaitAll() {
        CompletableFuture.allOf(requests.toArray(CompletableFuture[]::new))
                .orTimeout(Scale.PATIENCE.toMinutes(), MINUTES)
                .join();
        return List.copyOf(acknowledged);
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
