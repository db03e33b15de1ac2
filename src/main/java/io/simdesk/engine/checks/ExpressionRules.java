package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.engine.checks.ModelRule.Breach;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What models may calculate: nearly nothing. */
final class ExpressionRules {

    static final Pattern NAME = Pattern.compile("\\$\\{\\s*([a-zA-Z_][a-zA-Z0-9_]*)\\s*}");
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(puk|pin\\d?|activation.?code|matching.?id|confirmation.?code|qr.?code|password|"
                    + "secret|credential|api.?key).*");

    private ExpressionRules() {}

    /** Conditions compare variables, everything else names one variable or one time. */
    static Stream<Breach> plain(Model model, Surroundings around) {
        return expressions(model)
                .filter(node -> !isDelegate(node))
                .filter(node -> isCondition(node)
                        ? Condition.parse(valueOf(node)).isEmpty()
                        : !NAME.matcher(valueOf(node)).matches())
                .map(node -> new Breach(
                        Markup.idOf(node),
                        valueOf(node) + " does more than models may; compare variables with plain values, as in"
                                + " ${reason == 'LOST'}"));
    }

    static Stream<Breach> knownVariables(Model model, Surroundings around) {
        var known = new HashSet<>(around.house().variables());
        known.addAll(around.house().times());
        known.addAll(answers(model, around.forms()));
        return expressions(model)
                .filter(node -> !isDelegate(node))
                .flatMap(node -> namesIn(node)
                        .filter(name -> !known.contains(name))
                        .map(name -> new Breach(
                                Markup.idOf(node), "asks for " + name + ", which no form asks and no step sets")));
    }

    /** A field that leaves a form must not leave behind a condition that still reads its answer. */
    static Stream<Breach> answersStay(Model model, Surroundings around) {
        var before = around.released().of(model.process().getId()).map(Released.Version::asked);
        var now = answers(model, around.forms());
        return expressions(model)
                .filter(ExpressionRules::isCondition)
                .flatMap(node -> namesIn(node)
                        .filter(name ->
                                before.filter(asked -> asked.contains(name)).isPresent())
                        .filter(name -> !now.contains(name))
                        .map(name -> new Breach(
                                Markup.idOf(node),
                                "reads " + name + ", which a form asked for and none asks any more; give the form its"
                                        + " field back, or the condition another answer")));
    }

    /** Text beside the model's own expressions that the engine takes for conditions. */
    static Stream<Breach> noSecrets(Model model, Surroundings around) {
        return Markup.all(model.markup())
                .filter(Markup::isCamunda)
                .flatMap(element -> Stream.of("name", "source", "target").map(element::getAttribute))
                .filter(name -> isSecret(name))
                .map(name -> new Breach(model.process().getId(), "hands on " + name + ": secrets are no variables"));
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    /** The keys that the forms of this model ask for. */
    static Set<String> answers(Model model, Function<String, Optional<JsonNode>> forms) {
        return model.nodes()
                .flatMap(node -> Model.form(node).stream())
                .flatMap(form -> forms.apply(form).stream())
                .flatMap(FormFile::inputs)
                .map(input -> input.path("key").asText())
                .collect(Collectors.toSet());
    }

    /** Names that the conditions of this model read. */
    static Set<String> asked(Model model) {
        return expressions(model)
                .filter(ExpressionRules::isCondition)
                .flatMap(ExpressionRules::namesIn)
                .collect(Collectors.toSet());
    }

    private static Stream<String> namesIn(Node node) {
        if (isCondition(node)) {
            return Condition.parse(valueOf(node)).stream().flatMap(condition -> condition.variables().stream());
        }
        var name = NAME.matcher(valueOf(node));
        return name.matches() ? Stream.of(name.group(1)) : Stream.empty();
    }

    private static Stream<Node> expressions(Model model) {
        return Markup.all(model.markup())
                .flatMap(element -> Stream.concat(Stream.<Node>of(element), Markup.attributes(element)))
                .filter(node -> valueOf(node).contains("${") || valueOf(node).contains("#{") || isCondition(node))
                .filter(node -> !"documentation".equals(node.getLocalName()));
    }

    private static boolean isCondition(Node node) {
        return "conditionExpression".equals(node.getLocalName()) || "condition".equals(node.getLocalName());
    }

    private static boolean isDelegate(Node node) {
        return "delegateExpression".equals(node.getLocalName());
    }

    private static String valueOf(Node node) {
        return node instanceof Attr attribute ? attribute.getValue() : Markup.text((Element) node);
    }
}
