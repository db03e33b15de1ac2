package io.simdesk.risk;

/** Signs of SIM swap fraud (ENISA, "Countering SIM-Swapping", 2021; FCC 23-95). */
public enum Risk {
    /** The line had another SIM put in lately. */
    SWAPPED_LATELY,
    /** The eSIM goes to an address outside the company. */
    ADDRESS_OUTSIDE,
    /** The requester asks for many swaps within an hour. */
    MANY_SWAPS
}
