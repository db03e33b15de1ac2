package io.simdesk.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with one input.
 *
 * @param field the member of the body, the query parameter or the header
 * @param message in the reader's language
 */
@Schema(name = "FieldProblem")
record FieldProblem(
        @Schema(example = "newSimNumber") String field,
        @Schema(example = "This SIM is in use already.") String message) {}
