package io.simdesk.swap;

import io.simdesk.order.Reference;

/** The network has accepted the new SIM but does not serve it yet; asked again later. */
class NotServedYet extends RuntimeException {

    NotServedYet(Reference order) {
        super("The network does not yet serve the new SIM of " + order);
    }
}
