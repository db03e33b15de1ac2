package io.simdesk.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A line's number in a path, read by {@link Api#number}. */
@Parameter(
        description = "In any Belgian form: `+32492000001`, `0492000001`, `0032492000001`.",
        example = "+32492000001")
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface LineNumber {}
