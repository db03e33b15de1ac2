package io.simdesk.api;

/** A body that asks for an order; {@link StrictBodies} reads it. */
sealed interface Asked permits RenewalAsked, EsimAsked {}
