package io.simdesk.support;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.message.MailServer;
import io.simdesk.message.MailServerDown;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.boot.test.context.TestComponent;

/** Neighbours that a test can silence; stands behind whatever watches them, where the wire would be. */
@TestComponent
public class SilentNeighbours extends StaticMethodMatcherPointcutAdvisor {

    private static final List<Class<?>> PORTS = List.of(CarrierNetwork.class, ProfileServer.class, MailServer.class);

    private final AtomicInteger unanswered = new AtomicInteger();
    private boolean networkIsSilent;
    private boolean mailServerIsSilent;

    SilentNeighbours() {
        setOrder(LOWEST_PRECEDENCE);
        setAdvice((MethodInterceptor) this::carry);
    }

    public void silenceNetwork() {
        unanswered.set(0);
        networkIsSilent = true;
    }

    public void silenceMailServer() {
        unanswered.set(0);
        mailServerIsSilent = true;
    }

    public void speak() {
        networkIsSilent = false;
        mailServerIsSilent = false;
    }

    /** How many calls came through to a silent neighbour. */
    public int unanswered() {
        return unanswered.get();
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return PORTS.stream().anyMatch(port -> port.isAssignableFrom(type) && declares(port, method));
    }

    private static boolean declares(Class<?> port, Method method) {
        return Arrays.stream(port.getMethods()).map(Method::getName).anyMatch(method.getName()::equals);
    }

    private @Nullable Object carry(MethodInvocation asked) throws Throwable {
        if (networkIsSilent && asked.getThis() instanceof CarrierNetwork) {
            unanswered.incrementAndGet();
            throw new NoAnswer("network", "cut off by the test");
        }
        if (mailServerIsSilent && asked.getThis() instanceof MailServer) {
            unanswered.incrementAndGet();
            throw new MailServerDown(new IllegalStateException("cut off by the test"));
        }
        return asked.proceed();
    }
}
