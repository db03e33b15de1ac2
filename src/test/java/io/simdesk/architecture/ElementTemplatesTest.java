package io.simdesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.simdesk.engine.FormDelegate;
import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Modeler offers to process designers is what the house can do: one template for each delegate. */
class ElementTemplatesTest {

    private static final Path TEMPLATES = Path.of(".camunda", "element-templates");
    private static final Path MODELS = Path.of("processes");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]*)+\\b");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(read(Path.of("src", "test", "resources", "element-templates", "schema.json")
                    .toFile()));
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.simdesk");

    @Test
    void everyDelegateHasATemplateAndEveryTemplateADelegate() {
        var expected = Stream.concat(tasksOf(TaskDelegate.class), tasksOf(FormDelegate.class))
                .map(task -> kebab(task) + ".json");

        assertThat(files()).extracting(File::getName).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTemplateIsNamedAsItsFile(File file) {
        assertThat(kebab(taskOf(read(file))) + ".json").isEqualTo(file.getName());
    }

    @ParameterizedTest
    @MethodSource("serviceTasks")
    void aServiceTaskOfTheModelsIsAsItsTemplateMakesIt(ServiceTask task) {
        var template = templateOf(task);

        assertThat(template.at("/elementType/value").asText()).isEqualTo("bpmn:ServiceTask");
        assertThat(template.path("name").asText()).isEqualTo(task.getName());
        assertThat(set(template, "name").asText()).isEqualTo(task.getName());
        assertThat(set(template, "camunda:delegateExpression").asText())
                .isEqualTo(task.getCamundaDelegateExpression())
                .isEqualTo("${" + task.getId() + "Delegate}");
        assertThat(set(template, "camunda:asyncBefore").booleanValue()).isEqualTo(task.isCamundaAsyncBefore());
    }

    @ParameterizedTest
    @MethodSource("userTasksWithADelegate")
    void aUserTaskOfTheModelsIsAsItsTemplateMakesIt(UserTask task) {
        var template = templateOf(task);
        var listener = bound(template, "type", "camunda:executionListener");

        assertThat(template.at("/elementType/value").asText()).isEqualTo("bpmn:UserTask");
        assertThat(template.path("name").asText()).isEqualTo(task.getName());
        assertThat(set(template, "name").asText()).isEqualTo(task.getName());
        assertThat(set(template, "camunda:formRef").asText()).isEqualTo(task.getCamundaFormRef());
        assertThat(set(template, "camunda:formRefBinding").asText()).isEqualTo(task.getCamundaFormRefBinding());
        assertThat(set(template, "camunda:candidateGroups").asText(null)).isEqualTo(task.getCamundaCandidateGroups());
        assertThat(listener.path("value").asText()).isEqualTo("${" + task.getId() + "Delegate}");
        assertThat(listener.at("/binding/event").asText()).isEqualTo("end");
        assertThat(listener.at("/binding/implementationType").asText()).isEqualTo("delegateExpression");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTemplateSpeaksOnlyOfErrorsThatExist(File file) {
        var named =
                CODE.matcher(read(file).path("description").asText()).results().map(MatchResult::group);

        assertThat(named).allSatisfy(code -> assertThat(errors()).contains(code));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTemplateKeepsTheSchemaOfTheModeler(File file) {
        assertThat(SCHEMA.validate(read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTemplateHasAPictureAndSaysWhatItDoesWhenItFailsAndWhereItGoes(File file) {
        var template = read(file);

        assertThat(template.at("/icon/contents").asText()).startsWith("data:image/svg+xml,");
        assertThat(template.path("description").asText())
                .contains("refused", "save point")
                .containsAnyOf("Give the task the id " + taskOf(template), "under any id and label");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFieldOfATemplateHasALabelAndHelp(File file) {
        assertThat(read(file).path("properties"))
                .filteredOn(property -> !"Hidden".equals(property.path("type").asText()))
                .allSatisfy(field -> {
                    assertThat(field.path("label").asText()).isNotBlank();
                    assertThat(field.path("description").asText()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aTemplateIsWhatTheModelerForCamunda7Reads(File file) {
        var template = read(file);

        assertThat(template.path("$schema").asText())
                .isEqualTo("https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        assertThat(template.path("version").isInt()).isTrue();
        assertThat(template.path("entriesVisible").isBoolean()).isTrue();
        assertThat(template.path("appliesTo"))
                .extracting(JsonNode::asText)
                .contains(template.at("/elementType/value").asText());
    }

    static List<File> files() {
        return List.of(TEMPLATES.toFile().listFiles((folder, name) -> name.endsWith(".json")));
    }

    static Stream<ServiceTask> serviceTasks() {
        return tasks(ServiceTask.class);
    }

    static Stream<UserTask> userTasksWithADelegate() {
        var withDelegate = tasksOf(FormDelegate.class).toList();
        return tasks(UserTask.class).filter(task -> withDelegate.contains(task.getId()));
    }

    private static <T extends Task> Stream<T> tasks(Class<T> type) {
        return Arrays.stream(MODELS.toFile().listFiles((folder, name) -> name.endsWith(".bpmn")))
                .map(Bpmn::readModelFromFile)
                .flatMap(model -> model.getModelElementsByType(type).stream());
    }

    /** Ids of the tasks that these delegates serve: {@code SwapSimDelegate} serves {@code swapSim}. */
    private static Stream<String> tasksOf(Class<?> delegate) {
        return HOUSE.stream()
                .filter(found -> found.isAssignableTo(delegate))
                .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(found -> found.getSimpleName().replaceFirst("Delegate$", ""))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static Collection<String> errors() {
        var refusals = HOUSE.stream()
                .filter(found -> found.isAssignableTo(Refusal.class))
                .map(JavaClass::getSimpleName);
        return Stream.concat(refusals, Stream.of("TechnicalFailure")).toList();
    }

    private static JsonNode templateOf(Task task) {
        return read(TEMPLATES.resolve(kebab(task.getId()) + ".json").toFile());
    }

    private static String taskOf(JsonNode template) {
        return template.path("id").asText().replaceFirst("^io\\.simdesk\\.", "");
    }

    /** The value that the template gives to this attribute of the task. */
    private static JsonNode set(JsonNode template, String attribute) {
        return bound(template, "name", attribute).path("value");
    }

    private static JsonNode bound(JsonNode template, String key, String value) {
        return StreamSupport.stream(template.path("properties").spliterator(), false)
                .filter(property -> property.path("binding").path(key).asText().equals(value))
                .findFirst()
                .orElseGet(JSON::missingNode);
    }

    private static JsonNode read(File file) {
        try {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    /** {@code swapSim} becomes {@code swap-sim}. */
    private static String kebab(String id) {
        return id.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
