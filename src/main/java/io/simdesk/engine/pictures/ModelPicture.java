package io.simdesk.engine.pictures;

import java.io.InputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;

/** A model as its designer has drawn it. The same model gives the same picture, byte by byte. */
public class ModelPicture {

    private static final String BADGE = "#b3261e";

    private final Sheet sheet = new Sheet();
    private final Lettering letters = new Lettering(sheet);
    private final Shapes shapes = new Shapes(sheet, letters);
    private final Arrows arrows = new Arrows(sheet);
    private final BpmnModelInstance model;

    private ModelPicture(BpmnModelInstance model) {
        this.model = model;
    }

    /** @return SVG 1.1 */
    public static String of(InputStream bpmn) {
        return of(bpmn, Map.of());
    }

    /** @param badges numbers to show at elements, by element id */
    public static String of(InputStream bpmn, Map<String, Long> badges) {
        return new ModelPicture(Bpmn.readModelFromStream(bpmn)).paint(badges);
    }

    private String paint(Map<String, Long> badges) {
        var drawn = model.getModelElementsByType(BpmnShape.class);
        drawn.stream().filter(ModelPicture::isAround).sorted(biggestFirst()).forEach(this::paint);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::paint);
        drawn.stream().filter(shape -> !isAround(shape)).sorted(eventsLast()).forEach(this::paint);
        drawn.forEach(shape -> badge(shape, badges));
        return sheet.svg(title());
    }

    private void paint(BpmnShape shape) {
        shapes.paint(shape.getBpmnElement(), Box.of(shape.getBounds()), place(shape.getBpmnLabel()));
    }

    private void paint(BpmnEdge edge) {
        var way = edge.getWaypoints().stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
        arrows.paint(edge.getBpmnElement(), way);
        var name = Optional.ofNullable(edge.getBpmnElement().getAttributeValue("name"));
        place(edge.getBpmnLabel()).ifPresent(place -> name.ifPresent(text -> letters.at(place, text)));
    }

    private void badge(BpmnShape shape, Map<String, Long> badges) {
        var count = badges.get(shape.getBpmnElement().getId());
        if (count != null) {
            var box = Box.of(shape.getBounds());
            var middle = new Point(box.right(), box.y());
            sheet.circle(middle, 12, new Look(1.5, BADGE, "none"));
            sheet.write(count.toString(), 12, new Point(middle.x(), middle.y() + 4), Sheet.PAPER);
        }
    }

    private static boolean isAround(BpmnShape shape) {
        var element = shape.getBpmnElement();
        return element instanceof SubProcess
                || "participant".equals(element.getElementType().getTypeName())
                || "lane".equals(element.getElementType().getTypeName());
    }

    private static Comparator<BpmnShape> biggestFirst() {
        return Comparator.comparing(
                        (BpmnShape shape) -> Box.of(shape.getBounds()).area())
                .reversed();
    }

    private static Comparator<BpmnShape> eventsLast() {
        return Comparator.comparing(shape -> shape.getBpmnElement() instanceof BoundaryEvent);
    }

    private static Optional<Box> place(@Nullable BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of);
    }

    private String title() {
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        return processes.stream().map(Process::getName).findFirst().orElse("");
    }
}
