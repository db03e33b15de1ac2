package io.simdesk.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Adds to every operation which problems it may answer with. */
@Component
class ProblemDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(api.getComponents()::addSchemas);
        api.getPaths().forEach(this::describe);
    }

    private void describe(String path, PathItem item) {
        for (var operation : item.readOperations()) {
            add(operation, "400", "The request is not valid; `errors` names what is wrong");
            add(operation, "401", "Nobody is signed in");
            add(operation, "403", "Whoever is signed in is no fleet manager");
            add(operation, "406", "`Accept` does not admit application/json");
            add(operation, "500", "Something went wrong on our side; `detail` has its number");
            if (path.contains("{")) {
                add(operation, "404", "Not yours, or not there");
            }
            if (operation.getRequestBody() != null) {
                add(operation, "415", "The body is not application/json");
                add(operation, "422", "Refused for a reason of the business; `type` and `detail` tell which");
            }
        }
    }

    private static void add(Operation operation, String status, String description) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        var content = new Content().addMediaType(Problem.MEDIA_TYPE, problem);
        operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content));
    }
}
