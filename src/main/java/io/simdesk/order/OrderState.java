package io.simdesk.order;

/** Where an order stands, as its requester sees it. */
public enum OrderState {
    RECEIVED,
    IN_PROGRESS,
    WAITING_FOR_REQUESTER,
    WAITING_FOR_INSTALLATION,
    AT_THE_DESK,
    DONE,
    CANCELLED,
    EXPIRED;

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return this == DONE || this == CANCELLED || this == EXPIRED;
    }
}
