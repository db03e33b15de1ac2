package io.simdesk.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.support.PostgresTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes that find out at the same moment that a neighbour is down, each by a call of its own or by the same one. */
@PostgresTest
class NodesFindAnOutageTest {

    private static final int NODES = 4;

    @Autowired
    private OutageBook book;

    @Autowired
    private JdbcClient database;

    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);

    @AfterEach
    void forgetThem() {
        nodes.shutdownNow();
        database.sql("delete from outage").update();
    }

    @Test
    void oneBringsTheNewsOfTheSameCall() throws Exception {
        var news = atTheSameMoment(node -> book.begin(call("read")));

        assertThat(news).containsOnlyOnce(true);
        assertThat(book.all()).hasSize(1);
    }

    @Test
    void oneBringsTheNewsOfDifferentCalls() throws Exception {
        var news = atTheSameMoment(node -> book.begin(call("call" + node)));

        assertThat(news).containsOnlyOnce(true);
        assertThat(book.all()).hasSize(NODES);
    }

    @Test
    void anotherNeighbourIsNewsOfItsOwn() {
        assertThat(book.begin(call("read"))).isTrue();
        assertThat(book.begin(new Call(Neighbour.PROFILE_SERVER, "read"))).isTrue();
    }

    @Test
    void anOutageThatBeginsAgainIsNewsAgain() {
        book.begin(call("read"));
        book.end(call("read"));

        assertThat(book.begin(call("read"))).isTrue();
        assertThat(book.find(call("read"))).get().matches(Outage::lasts);
    }

    private static boolean toldTo(Future<Boolean> node) {
        try {
            return node.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Call call(String what) {
        return new Call(Neighbour.NETWORK, what);
    }

    /** What each node is told, in whatever order they were served. */
    private List<Boolean> atTheSameMoment(IntFunction<Boolean> node) throws InterruptedException {
        var start = new CyclicBarrier(NODES);
        return nodes
                .invokeAll(IntStream.range(0, NODES)
                        .<Callable<Boolean>>mapToObj(number -> () -> {
                            start.await();
                            return node.apply(number);
                        })
                        .toList())
                .stream()
                .map(NodesFindAnOutageTest::toldTo)
                .toList();
    }
}
