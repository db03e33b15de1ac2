package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;
import static io.simdesk.order.process.OrderVariables.PHONE_NUMBER;
import static io.simdesk.order.process.OrderVariables.REASON;

import io.simdesk.engine.ProcessStart;
import io.simdesk.engine.Variable;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.NothingToReissue;
import io.simdesk.issuance.NothingToReissue.OrderIsMoving;
import io.simdesk.issuance.Reissue;
import io.simdesk.issuance.Reissues;
import io.simdesk.order.Reference;
import io.simdesk.order.process.OrderVariables;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.NoEsimLeft;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Java face of {@code processes/esim-issuance.bpmn}: its key, its variables, and what can be said to it. */
@Component
public class IssuanceProcess {

    public static final String KEY = "esim-issuance";

    static final String PROFILE_INSTALLED = "profileInstalled";
    static final String INSTALLATION_FAILED = "installationFailed";
    private static final String REISSUE_REQUESTED = "reissueRequested";

    /** {@code CONFIRM} or {@code LEAVE}. */
    static final Variable<String> DECISION = Variable.text("decision");

    private static final Variable<String> RECIPIENT_EMAIL = Variable.text("recipientEmail");
    private static final Variable<String> LANGUAGE = Variable.text("language");

    /** {@code YES} or {@code NO}; the model branches on it. */
    private static final Variable<String> COPY_TO_MANAGER = Variable.text("copyToManager");

    /** {@code YES} when nothing has to be asked any more; the model branches on it at once. */
    private static final Variable<String> COMPLETE = Variable.text("complete");

    /** The desk's choice; empty when the desk was not asked. The model branches on it. */
    private static final Variable<String> CHOICE = Variable.text("choice");

    /** When to look whether the phone has come; the model's timer asks for it at once. */
    static final Variable<Instant> LOOK_AGAIN_AT = Variable.text("lookAgainAt", Instant::parse, Instant::toString);

    /** {@code WAIT} or {@code OVER}; the model branches on it. */
    static final Variable<String> PATIENCE = Variable.text("patience");

    private final ProcessStart process;
    private final RuntimeService runtime;
    private final Reissues reissues;

    IssuanceProcess(ProcessStart process, RuntimeService runtime, Reissues reissues) {
        this.process = process;
        this.runtime = runtime;
        this.reissues = reissues;
    }

    /** Starts an issuance; when this returns the order is in the ledger and on its way. */
    public Reference start(EsimRequest request) throws Refusal {
        return start(request, Map.of());
    }

    /** @param more what the start form asks beyond the request, by the names of variables */
    public Reference start(EsimRequest request, Map<String, Object> more) throws Refusal {
        var answers = new HashMap<>(more);
        answers.put(REASON.name(), request.reason());
        var asides = new HashMap<>(Map.of(PHONE_NUMBER.name(), request.phoneNumber()));
        request.key().ifPresent(key -> OrderVariables.put(key, asides));
        request.delivery().ifPresent(delivery -> {
            answers.put(COPY_TO_MANAGER.name(), delivery.copyToManager());
            asides.put(RECIPIENT_EMAIL.name(), delivery.recipientEmail());
            asides.put(LANGUAGE.name(), delivery.language());
        });
        return ORDER.of(process.start(KEY, answers, asides));
    }

    /**
     * A fresh QR code for an order that waits for the phone: the same one once more, or that of another profile.
     *
     * @throws OrderIsMoving when the order would need another profile and does not wait for the phone right now
     */
    @Transactional(rollbackFor = Refusal.class)
    public Reissue reissue(Reference order) throws NothingToReissue, NoEsimLeft {
        var reissue = reissues.reissue(order);
        if (reissue == Reissue.NEW_PROFILE) {
            takeFromTheWait(order);
        }
        return reissue;
    }

    private void takeFromTheWait(Reference order) throws OrderIsMoving {
        try {
            runtime.createMessageCorrelation(REISSUE_REQUESTED)
                    .processInstanceBusinessKey(order.value())
                    .correlate();
        } catch (MismatchingMessageCorrelationException e) {
            throw new OrderIsMoving();
        }
    }

    /** What the start form, or {@link #start}, has brought in. */
    static EsimRequest requested(VariableScope task) {
        var delivery = RECIPIENT_EMAIL.find(task).map(email -> delivery(task));
        return new EsimRequest(PHONE_NUMBER.typed(task), REASON.typed(task), OrderVariables.requestKey(task), delivery);
    }

    static Delivery delivery(VariableScope task) {
        return new Delivery(RECIPIENT_EMAIL.typed(task), LANGUAGE.typed(task), COPY_TO_MANAGER.typed(task));
    }

    /** The ledger knows the request from here on; the model keeps what it branches on. */
    static void keepAnswers(VariableScope task, EsimRequest request) {
        PHONE_NUMBER.clear(task);
        forgetRecipient(task);
        COMPLETE.show(task, request.delivery().map(delivery -> "YES").orElse("NO"));
    }

    /** The model asks for the desk's choice and for our patience from here on; without one there was none. */
    static void keepChoice(VariableScope task) {
        CHOICE.set(task, CHOICE.typed(task));
        PATIENCE.set(task, PATIENCE.typed(task));
    }

    static void forgetRecipient(VariableScope task) {
        RECIPIENT_EMAIL.clear(task);
        LANGUAGE.clear(task);
    }
}
