package io.simdesk.refresh;

import static io.simdesk.outside.simulation.Neighbours.sim;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.Line;
import io.simdesk.outage.NeighbourDown;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

class NetworkQuestionsTest {

    private static final int AT_ONCE = 3;

    private final CarrierNetwork network = mock();
    private final NetworkQuestions questions = new NetworkQuestions(network, new RefreshSettings(AT_ONCE));

    @AfterEach
    void stop() {
        questions.destroy();
    }

    @Test
    void areAskedAsManyAtOnceAsIsSetBehindTheFirstAndKeepTheirOrder() throws Refusal {
        var together = new CyclicBarrier(AT_ONCE);
        answers(call -> {
            if (!call.getArgument(0).equals(number(0))) {
                together.await(20, SECONDS);
            }
            return new Subscription(call.getArgument(0), sim("605420110001"), true);
        });
        var lines = lines(1 + 2 * AT_ONCE);

        assertThat(questions.ask(lines)).extracting(NetworkWord::asked).containsExactlyElementsOf(lines);
    }

    @Test
    void tellANumberThatIsUnknownFromAnAnswerThatDidNotCome() throws Refusal {
        answers(call -> {
            if (call.getArgument(0).equals(number(0))) {
                throw new NumberUnknownToNetwork();
            }
            throw new NoAnswer("network", "time-out");
        });

        assertThat(questions.ask(lines(2)))
                .extracting(NetworkWord::getClass)
                .map(Class::getSimpleName)
                .containsExactly("KnowsNoSuchNumber", "Nothing");
    }

    @Test
    void stopWhereTheNetworkIsDown() throws Refusal {
        var down = mock(NeighbourDown.class);
        answers(call -> {
            throw down;
        });

        assertThatThrownBy(() -> questions.ask(lines(2))).isSameAs(down);
    }

    private void answers(Answer<Subscription> answer) throws Refusal {
        given(network.read(any())).willAnswer(answer);
    }

    private static List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(NetworkQuestionsTest::line).toList();
    }

    private static Line line(int index) {
        var line = mock(Line.class);
        given(line.number()).willReturn(number(index));
        return line;
    }

    private static Msisdn number(int index) {
        return new Msisdn("+3249200000" + index);
    }
}
