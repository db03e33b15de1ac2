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

    /** Whether it is the customer's turn: the requester's or the user's. */
    public boolean isWaitingForCustomer() {
        return this == WAITING_FOR_REQUESTER || this == WAITING_FOR_INSTALLATION;
    }

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return this == DONE || this == CANCELLED || this == EXPIRED;
    }
}
