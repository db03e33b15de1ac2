package io.simdesk.outside.profiles;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Who calls, and which call it is (SGP.22, 6.5.1.3).
 *
 * @param functionRequesterIdentifier an OID that the server's operator has given to the requester
 * @param functionCallIdentifier another one for every call
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Es2Header(String functionRequesterIdentifier, String functionCallIdentifier) {}
