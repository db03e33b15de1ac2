package io.simdesk.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A link with a number opens the start form with the number filled in. */
class FilledStartFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fillsInWhatTheAddressSays() throws Exception {
        var form = formFor("http://localhost/camunda/app/tasklist/default/?phoneNumber=%2B32492000001&reason=LOST");

        assertThat(form.at("/components/1/defaultValue").asText()).isEqualTo("+32492000001");
        assertThat(form.at("/components/3/defaultValue").asText()).isEqualTo("LOST");
        assertThat(form.at("/components/2").has("defaultValue")).isFalse();
    }

    @Test
    void leavesOutWhatTheFormDoesNotOffer() throws Exception {
        var form = formFor("http://localhost/camunda/app/tasklist/default/?reason=BORED&colour=red");

        assertThat(form).isEqualTo(JSON.readTree(new File("forms/request-renewal.form")));
    }

    private static JsonNode formFor(String page) throws Exception {
        var request = new MockHttpServletRequest("GET", "/camunda/api/engine/x/deployed-start-form");
        request.addHeader("Referer", page);
        var response = new MockHttpServletResponse();

        new FilledStartFormFilter(JSON).doFilter(request, response, (asked, answer) -> {
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            answer.getOutputStream()
                    .write(java.nio.file.Files.readAllBytes(java.nio.file.Path.of("forms/request-renewal.form")));
        });
        return JSON.readTree(response.getContentAsByteArray());
    }
}
