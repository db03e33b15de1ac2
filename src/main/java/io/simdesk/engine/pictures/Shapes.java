package io.simdesk.engine.pictures;

import static io.simdesk.engine.pictures.Sheet.number;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Paints one shape: a task, an event, a gateway, or what is around them. */
class Shapes {

    private final Sheet sheet;
    private final Lettering letters;

    Shapes(Sheet sheet, Lettering letters) {
        this.sheet = sheet;
        this.letters = letters;
    }

    void paint(BaseElement element, Box box, Optional<Box> label) {
        sheet.cover(box);
        if (element instanceof Event event) {
            event(event, box);
        } else if (element instanceof Gateway gateway) {
            gateway(gateway, box);
        } else if (element instanceof SubProcess part) {
            frame(box, 10, part.triggeredByEvent(), nameOf(part));
        } else if (element instanceof TextAnnotation note) {
            note(note, box);
        } else if (element instanceof Lane || element instanceof Participant) {
            frame(box, 0, false, nameOf(element));
        } else {
            task(element, box);
        }
        label.ifPresent(place -> letters.at(place, nameOf(element)));
    }

    private void task(BaseElement task, Box box) {
        sheet.rectangle(box, 10, Look.outline(task instanceof CallActivity ? 4 : 2));
        letters.inside(box, nameOf(task));
        Symbols.ofTask(task).ifPresent(sign -> sheet.sign(sign, new Point(box.x() + 15, box.y() + 15), Look.line(1.2)));
    }

    private void frame(Box box, int radius, boolean dashed, String name) {
        sheet.rectangle(box, radius, Look.outline(1.5).dashed(dashed));
        letters.atTopOf(box, name);
    }

    private void note(TextAnnotation note, Box box) {
        var bracket = "M" + number(box.x() + 8) + " " + number(box.y()) + "H" + number(box.x()) + "V"
                + number(box.bottom()) + "H" + number(box.x() + 8);
        sheet.path(bracket, Look.line(1.5));
        letters.inside(box, note.getText().getTextContent());
    }

    private void event(Event event, Box box) {
        var radius = box.width() / 2;
        sheet.circle(
                box.middle(),
                radius,
                Look.outline(event instanceof EndEvent ? 4 : 2).dashed(goesOn(event)));
        if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
            sheet.circle(box.middle(), radius - 4, Look.outline(1.5).dashed(goesOn(event)));
        }
        var look = event instanceof ThrowEvent ? Look.filled() : Look.line(1.3);
        Symbols.ofEvent(event).ifPresent(sign -> sheet.sign(sign, box.middle(), look));
    }

    /** Events that leave what they watch undisturbed are dashed. */
    private static boolean goesOn(Event event) {
        return (event instanceof BoundaryEvent boundary && !boundary.cancelActivity())
                || (event instanceof StartEvent start && !start.isInterrupting());
    }

    private void gateway(Gateway gateway, Box box) {
        var middle = box.middle();
        var diamond = "M" + number(middle.x()) + " " + number(box.y()) + "L" + number(box.right()) + " "
                + number(middle.y()) + "L" + number(middle.x()) + " " + number(box.bottom()) + "L" + number(box.x())
                + " " + number(middle.y()) + "Z";
        sheet.path(diamond, Look.outline(2));
        sheet.sign(Symbols.ofGateway(gateway), middle, Look.line(2.5));
    }

    private static String nameOf(BaseElement element) {
        var name = element instanceof FlowElement flow
                ? flow.getName()
                : element instanceof Lane lane
                        ? lane.getName()
                        : element instanceof Participant pool ? pool.getName() : "";
        return Optional.ofNullable(name).orElse("");
    }
}
