package io.simdesk.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to every call what all have in common: the reader's language, and the problems it may answer with. */
@Component
class CallDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().forEach(CallDescription::describe);
    }

    private static void describe(String path, PathItem item) {
        for (var call : item.readOperations()) {
            call.addParametersItem(language());
            problem(call, "400", "The request is not valid; `errors` names what is wrong");
            problem(call, "401", "Nobody is signed in");
            problem(call, "403", "Whoever is signed in is no fleet manager");
            problem(call, "406", "`Accept` does not admit application/json");
            problem(call, "500", "Something went wrong on our side; `detail` has its number");
            if (path.contains("{")) {
                problem(call, "404", "Not yours, or not there");
            }
            if (call.getRequestBody() != null) {
                describePost(call);
            }
            if (call.getResponses().containsKey("202")) {
                problem(call, "409", "Too early or too late for that; `type` and `detail` tell which");
                problem(call, "422", "Refused for a reason of the business; `type` and `detail` tell which");
            }
        }
    }

    private static void describePost(Operation call) {
        problem(call, "415", "The body is of another type than described");
        problem(call, "422", "Refused for a reason of the business; `type` and `detail` tell which");
        var location = new Header()
                .description("The order's address")
                .schema(new StringSchema().example("/api/v1/orders/OBE-2207081556-SXWZ"));
        call.getResponses()
                .computeIfPresent(
                        "201",
                        (status, created) -> created.description("The order that stands for this key")
                                .addHeaderObject("Location", location));
    }

    private static HeaderParameter language() {
        var language = new HeaderParameter();
        language.name("Accept-Language")
                .description("Which language problems are told in: en, fr, nl or de; of an order also its mails'.")
                .schema(new StringSchema())
                .example("fr");
        return language;
    }

    private static void problem(Operation call, String status, String description) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        var content = new Content().addMediaType(Problem.MEDIA_TYPE, problem);
        call.getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content));
    }
}
