package io.simdesk.refresh;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.fleet.Line;
import io.simdesk.outage.NeighbourDown;
import io.simdesk.refresh.NetworkWord.KnowsNoSuchNumber;
import io.simdesk.refresh.NetworkWord.Serves;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks the network about several lines at once, for nearly all of the time is spent waiting. */
@Component
class NetworkQuestions implements DisposableBean {

    private final CarrierNetwork network;
    private final ExecutorService callers;

    NetworkQuestions(CarrierNetwork network, RefreshSettings settings) {
        this.network = network;
        this.callers = Executors.newFixedThreadPool(settings.atOnce());
    }

    /**
     * In the order of the lines; the first one alone, for after an outage a single call is let through, and its answer
     * lets all others through.
     *
     * @throws NeighbourDown when the network is known to be down
     */
    List<NetworkWord> ask(List<Line> lines) {
        var first = ask(lines.get(0));
        var others = lines.stream()
                .skip(1)
                .map(line -> CompletableFuture.supplyAsync(() -> ask(line), callers))
                .toList();
        return Stream.concat(Stream.of(first), others.stream().map(NetworkQuestions::heard))
                .toList();
    }

    private static NetworkWord heard(CompletableFuture<NetworkWord> word) {
        try {
            return word.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof NeighbourDown down ? down : e;
        }
    }

    private NetworkWord ask(Line line) {
        try {
            return new Serves(line, network.read(line.number()));
        } catch (NumberUnknownToNetwork e) {
            return new KnowsNoSuchNumber(line);
        } catch (NeighbourDown e) {
            throw e;
        } catch (NoAnswer e) {
            return new NetworkWord.Nothing(line);
        }
    }

    @Override
    public void destroy() {
        callers.shutdownNow();
    }
}
