package io.simdesk.engine.pictures;

import static io.simdesk.engine.pictures.Sheet.number;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Paints the ways from shape to shape. */
class Arrows {

    private static final double CORNER = 6;

    private final Sheet sheet;

    Arrows(Sheet sheet) {
        this.sheet = sheet;
    }

    void paint(BaseElement flow, List<Point> way) {
        way.forEach(sheet::cover);
        sheet.path(
                line(way), Look.line(flow instanceof Association ? 1.2 : 1.8).dashed(!(flow instanceof SequenceFlow)));
        if (!(flow instanceof Association)) {
            head(way.get(way.size() - 2), way.get(way.size() - 1));
        }
        if (flow instanceof SequenceFlow sequence) {
            mark(sequence, way.get(0), way.get(1));
        }
    }

    /** With round corners. */
    private static String line(List<Point> way) {
        var path = new StringBuilder("M" + at(way.get(0)));
        for (var i = 1; i < way.size() - 1; i++) {
            var here = way.get(i);
            var before = here.towards(way.get(i - 1), Math.min(CORNER, here.distanceTo(way.get(i - 1)) / 2));
            var behind = here.towards(way.get(i + 1), Math.min(CORNER, here.distanceTo(way.get(i + 1)) / 2));
            path.append('L')
                    .append(at(before))
                    .append('Q')
                    .append(at(here))
                    .append(' ')
                    .append(at(behind));
        }
        return path.append('L').append(at(way.get(way.size() - 1))).toString();
    }

    private void head(Point from, Point tip) {
        var foot = tip.towards(from, 10);
        sheet.path(
                "M" + at(tip) + "L" + at(beside(foot, tip, 4)) + "L" + at(beside(foot, tip, -4)) + "Z", Look.filled());
    }

    /** A default way has a stroke through its beginning, one with a condition that leaves a task a small diamond. */
    private void mark(SequenceFlow flow, Point from, Point next) {
        var source = flow.getSource();
        var isDefault = (source instanceof Gateway || source instanceof Activity)
                && flow.getId().equals(source.getAttributeValue("default"));
        if (isDefault) {
            var left = from.towards(next, 7);
            var right = from.towards(next, 13);
            sheet.path("M" + at(beside(left, next, 5)) + "L" + at(beside(right, next, -5)), Look.line(1.8));
        } else if (source instanceof Activity && flow.getConditionExpression() != null) {
            var middle = from.towards(next, 8);
            sheet.path(
                    "M" + at(from) + "L" + at(beside(middle, next, 5)) + "L" + at(from.towards(next, 16)) + "L"
                            + at(beside(middle, next, -5)) + "Z",
                    Look.outline(1.5));
        }
    }

    private static Point beside(Point here, Point ahead, double distance) {
        var turned = new Point(here.x() - (ahead.y() - here.y()), here.y() + (ahead.x() - here.x()));
        return here.towards(turned, distance);
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }
}
