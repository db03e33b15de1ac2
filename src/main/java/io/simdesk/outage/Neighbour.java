package io.simdesk.outage;

/** Whom we call. */
public enum Neighbour {
    NETWORK,
    PROFILE_SERVER,
    MAIL_SERVER
}
