package io.simdesk.api;

import io.simdesk.order.OncePerKey;
import io.simdesk.order.RequestKey;
import io.simdesk.sim.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Answers with the order that an idempotency key stands for. */
@Component
class OnceOnly {

    private final OncePerKey once;
    private final OrderViews views;

    OnceOnly(OncePerKey once, OrderViews views) {
        this.once = once;
        this.views = views;
    }

    ResponseEntity<OrderJson> answer(RequestKey key, OncePerKey.Start start) throws Refusal {
        var order = once.order(key, start);
        forgetRefusal();
        return views.created(order);
    }

    /** The loser of two at once was refused on its way, but its caller is not: the audit shall not say so. */
    private static void forgetRefusal() {
        RequestContextHolder.currentRequestAttributes()
                .removeAttribute(Refusal.REQUEST_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
