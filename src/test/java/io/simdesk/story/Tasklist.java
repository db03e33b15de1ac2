package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.access.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Camunda Tasklist as a browser uses it: the session's cookie, the token, and the calls of its pages. */
public record Tasklist(Visitor visitor) {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    JsonNode startForm(String model) {
        return Json.read(visitor.get(ENGINE + "/process-definition/key/" + model + "/deployed-start-form"));
    }

    public HttpResponse<String> start(String model, Map<String, ?> answers) {
        return send(start(model), Json.variables(answers));
    }

    HttpResponse<String> send(String call, String body) {
        return visitor.post(ENGINE + call, body);
    }

    static String start(String model) {
        return "/process-definition/key/" + model + "/submit-form";
    }

    public HttpResponse<String> complete(String task, Map<String, ?> answers) {
        return send("/task/" + task + "/submit-form", Json.variables(answers));
    }

    public void claim(String task, String user) {
        var answer = tryToClaim(task, user);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    public HttpResponse<String> tryToClaim(String task, String user) {
        return send("/task/" + task + "/claim", Json.write(Map.of("userId", user)));
    }

    /** What the filter of this name shows. */
    List<JsonNode> tasks(String filter) {
        var answer = Json.read(send("/filter/" + filterId(filter) + "/list?maxResults=100", "{}"));
        return StreamSupport.stream(answer.spliterator(), false).toList();
    }

    private String filterId(String name) {
        var filters = Json.read(visitor.get(ENGINE + "/filter?resourceType=Task&itemCount=false"));
        return StreamSupport.stream(filters.spliterator(), false)
                .filter(filter -> filter.get("name").asText().equals(name))
                .map(filter -> filter.get("id").asText())
                .collect(Collectors.joining());
    }

    /** The task about this line in the filter of this name, once it is there. */
    public String taskAbout(String phoneNumber, String filter) {
        return await().until(() -> tasksAbout(phoneNumber, filter), found -> found.size() == 1)
                .get(0);
    }

    public List<String> tasksAbout(String phoneNumber, String filter) {
        return tasks(filter).stream()
                .map(task -> task.get("id").asText())
                .filter(task -> phoneNumber.equals(shown(task, "phoneNumber")))
                .toList();
    }

    /** What the task's form shows. */
    String shown(String task, String variable) {
        return Json.read(visitor.get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false"))
                .path(variable)
                .path("value")
                .asText();
    }

    JsonNode form(String task) {
        return Json.read(visitor.get(ENGINE + "/task/" + task + "/deployed-form"));
    }
}
