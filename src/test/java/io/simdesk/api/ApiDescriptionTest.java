package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The OpenAPI description leaves out nothing that a caller needs. */
class ApiDescriptionTest extends ApiSlice {

    @Autowired
    ObjectMapper json;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode description;

    @BeforeEach
    void read() throws Exception {
        description = json.readTree(
                api.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
    }

    @Test
    void namesEveryPath() {
        var served = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith(Api.ROOT))
                .forEach(served::add);

        assertThat(served).hasSizeGreaterThan(6);
        assertThat(description.path("paths").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(served);
    }

    @Test
    void saysOfEachCallWhatItIsForAndWhatItAnswers() {
        assertThat(operations()).hasSizeGreaterThan(6).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("description").asText()).isNotBlank();
            assertThat(operation.path("responses").fieldNames()).toIterable().contains("400", "401", "403", "500");
            assertThat(operation.path("responses").fieldNames()).toIterable().containsAnyOf("200", "201", "202");
        });
    }

    @Test
    void describesEachParameterWithAnExample() {
        var parameters = operations().stream()
                .flatMap(operation -> list(operation.path("parameters")).stream())
                .toList();

        assertThat(parameters).hasSizeGreaterThan(15).allSatisfy(parameter -> {
            assertThat(parameter.path("description").asText())
                    .as("%s", parameter)
                    .isNotBlank();
            assertThat(parameter.has("example")).as("%s", parameter).isTrue();
        });
    }

    @Test
    void namesBothWaysToSignIn() {
        assertThat(description.at("/components/securitySchemes").fieldNames())
                .toIterable()
                .contains("basic", "bearer");
    }

    @Test
    void showsAnExampleOfEachMemberThatIsSent() {
        for (var name : List.of("Renewal", "Esim", "Problem", "Order", "Line", "Bulk", "BulkRow")) {
            var members = description
                    .at("/components/schemas/" + name + "/properties")
                    .properties();

            assertThat(members)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(member -> assertThat(member.getValue().has("example")
                                    || member.getValue().has("items"))
                            .as("%s", member)
                            .isTrue());
        }
    }

    private List<JsonNode> operations() {
        return description.path("paths").properties().stream()
                .map(Map.Entry::getValue)
                .flatMap(path -> list(path).stream())
                .toList();
    }

    private static List<JsonNode> list(JsonNode node) {
        var items = new ArrayList<JsonNode>();
        node.forEach(items::add);
        return items;
    }
}
