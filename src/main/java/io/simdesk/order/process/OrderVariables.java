package io.simdesk.order.process;

import io.simdesk.engine.BusinessKey;
import io.simdesk.engine.Variable;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What every order's process has: its order and its variables. */
public final class OrderVariables {

    /** The order that a process works on. */
    public static final BusinessKey<Reference> ORDER = new BusinessKey<>(Reference::new, Reference::value);

    /** Why another SIM is needed: a constant of {@link Reason}, once checked; models branch on it. */
    public static final Variable<String> REASON = Variable.text("reason");

    public static final Variable<String> PHONE_NUMBER = Variable.text("phoneNumber");

    private static final Variable<String> REQUEST_KEY = Variable.text("requestKey");
    private static final Variable<String> REQUEST_FINGERPRINT = Variable.text("requestFingerprint");

    private OrderVariables() {}

    /** Puts a request key among the answers of a start. */
    public static void put(RequestKey key, Map<String, String> answers) {
        answers.put(REQUEST_KEY.name(), key.key());
        answers.put(REQUEST_FINGERPRINT.name(), key.fingerprint());
    }

    /** The request key that came with the start, if any. */
    public static Optional<RequestKey> requestKey(VariableScope scope) {
        return REQUEST_KEY.find(scope).map(key -> new RequestKey(key, REQUEST_FINGERPRINT.of(scope)));
    }
}
