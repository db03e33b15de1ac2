package io.simdesk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Why a request was not carried out (RFC 9457).
 *
 * @param type {@code urn:simdesk:problem:} and the problem's name in kebab case; the same in every language
 * @param title the type in words
 * @param status the HTTP status code
 * @param detail what is wrong this time and what to do
 * @param errors one entry for each wrong input; empty when no input is wrong
 */
@Schema(name = "Problem", description = "Why a request was not carried out (RFC 9457).")
record Problem(
        @Schema(example = "urn:simdesk:problem:sim-already-in-use")
        String type,

        @Schema(example = "The request was refused") String title,
        @Schema(example = "422") int status,
        @Schema(example = "This SIM is in use already.") String detail,
        List<FieldProblem> errors) {

    static final String MEDIA_TYPE = "application/problem+json";
}
