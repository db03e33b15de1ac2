package io.simdesk.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The header that makes a repeated request the same request. */
@Parameter(
        description =
                "A key of this request's own, at most 100 characters. The same key with the same body gets the same"
                        + " order again, never a second one; with another body it is refused (422).",
        schema = @Schema(type = "string", minLength = 1, maxLength = 100),
        example = "7f1c9b52-4d0e-4a39-9a51-2f9d1c1f7f10")
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface KeyHeader {}
