package io.simdesk.outside.watch;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.outage.Call;
import io.simdesk.outage.Neighbour;
import io.simdesk.outage.Outages;
import io.simdesk.sim.Refusal;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.stereotype.Component;

/**
 * Part of the plumbing, made before the beans it watches. Stands in front of every bean that is the network or the profile server. A refusal is an answer, {@link NoAnswer} is
 * none, and any other failure is ours. The subject of a call is what its first argument names.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class NeighbourWatch extends StaticMethodMatcherPointcutAdvisor {

    private static final Map<Class<?>, Neighbour> PORTS =
            Map.of(CarrierNetwork.class, Neighbour.NETWORK, ProfileServer.class, Neighbour.PROFILE_SERVER);

    private final transient ObjectProvider<Outages> outages;

    NeighbourWatch(ObjectProvider<Outages> outages) {
        this.outages = outages;
        setAdvice((MethodInterceptor) this::watch);
        setOrder(HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        return PORTS.keySet().stream().anyMatch(port -> port.isAssignableFrom(type) && declares(port, method));
    }

    private @Nullable Object watch(MethodInvocation asked) throws Throwable {
        var call = callOf(asked.getMethod());
        var subject = String.valueOf(asked.getArguments()[0]);
        outages.getObject().permit(call);
        try {
            var answer = asked.proceed();
            outages.getObject().answered(call);
            return answer;
        } catch (Refusal no) {
            outages.getObject().answered(call);
            throw no;
        } catch (NoAnswer silence) {
            throw outages.getObject().unanswered(call, subject, silence);
        }
    }

    private static Call callOf(Method method) {
        var neighbour = PORTS.entrySet().stream()
                .filter(port -> declares(port.getKey(), method))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return new Call(neighbour, method.getName());
    }

    private static boolean declares(Class<?> port, Method method) {
        return Arrays.stream(port.getMethods())
                .anyMatch(one -> one.getName().equals(method.getName())
                        && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()));
    }
}
