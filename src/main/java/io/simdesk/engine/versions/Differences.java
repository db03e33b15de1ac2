package io.simdesk.engine.versions;

import io.simdesk.engine.versions.Change.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/** What a designer has changed between two versions of a model; where things are drawn does not count. */
final class Differences {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> PLAIN = List.of(
            "name",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "default",
            "cancelActivity",
            "isInterrupting",
            "calledElement");
    private static final List<String> OWN = List.of(
            "delegateExpression", "asyncBefore", "asyncAfter", "formRef", "candidateGroups", "assignee", "dueDate");

    private Differences() {}

    static List<Change> between(BpmnModelInstance before, BpmnModelInstance now) {
        var old = elements(before);
        var young = elements(now);
        var changes = new ArrayList<Change>();
        young.forEach((id, element) -> {
            if (!old.containsKey(id)) {
                changes.add(new Change(Kind.ADDED, id, nameOf(element), ""));
            } else {
                var what = what(describe(old.get(id)), describe(element));
                if (!what.isEmpty()) {
                    changes.add(new Change(Kind.CHANGED, id, nameOf(element), what));
                }
            }
        });
        old.forEach((id, element) -> {
            if (!young.containsKey(id)) {
                changes.add(new Change(Kind.REMOVED, id, nameOf(element), ""));
            }
        });
        return changes;
    }

    private static Map<String, FlowElement> elements(BpmnModelInstance model) {
        var elements = new LinkedHashMap<String, FlowElement>();
        model.getModelElementsByType(FlowElement.class).forEach(element -> elements.put(element.getId(), element));
        return elements;
    }

    private static String what(Map<String, String> before, Map<String, String> now) {
        var names = new TreeMap<>(before);
        names.putAll(now);
        return names.keySet().stream()
                .filter(name -> !before.getOrDefault(name, "").equals(now.getOrDefault(name, "")))
                .map(name -> name + ": " + before.getOrDefault(name, "–") + " → " + now.getOrDefault(name, "–"))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> describe(FlowElement element) {
        var facts = new TreeMap<String, String>();
        facts.put("type", element.getElementType().getTypeName());
        PLAIN.forEach(name -> put(name, element.getAttributeValue(name), facts));
        OWN.forEach(name -> put(name, element.getAttributeValueNs(CAMUNDA, name), facts));
        element.getDomElement().getChildElements().stream()
                .filter(child -> !List.of("incoming", "outgoing").contains(child.getLocalName()))
                .filter(child -> !isFlowElement(child, element))
                .forEach(child -> put(child.getLocalName(), text(child), facts));
        return facts;
    }

    private static boolean isFlowElement(DomElement child, FlowElement parent) {
        var id = child.getAttribute("id");
        return id != null && parent.getModelInstance().getModelElementById(id) instanceof FlowElement;
    }

    private static String text(DomElement element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static void put(String name, @Nullable String value, Map<String, String> facts) {
        if (value != null && !value.isEmpty()) {
            facts.merge(name, value, (one, other) -> one + ", " + other);
        }
    }

    private static String nameOf(FlowElement element) {
        return element.getName() == null ? "" : element.getName();
    }
}
