package io.simdesk.engine.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A model as plain XML. */
final class Markup {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Markup() {}

    static Element read(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(content))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The element and all below it, without the drawing. */
    static Stream<Element> all(Element element) {
        var children = element.getChildNodes();
        var below = IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> isBpmn(child) || isCamunda(child))
                .flatMap(Markup::all);
        return Stream.concat(Stream.of(element), below);
    }

    static Stream<Attr> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(i -> (Attr) attributes.item(i));
    }

    static boolean isBpmn(Node node) {
        return BPMN.equals(node.getNamespaceURI());
    }

    static boolean isCamunda(Node node) {
        return CAMUNDA.equals(node.getNamespaceURI());
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(CAMUNDA, attribute);
    }

    /** The text of this element alone. */
    static String text(Element element) {
        var children = element.getChildNodes();
        var text = new StringBuilder();
        for (var i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeType() != Node.ELEMENT_NODE) {
                text.append(children.item(i).getTextContent());
            }
        }
        return text.toString().strip();
    }

    /** The id of the part of the model that this belongs to. */
    static String idOf(Node node) {
        if (node instanceof Attr attribute) {
            return idOf(attribute.getOwnerElement());
        }
        if (node instanceof Element element && isPart(element)) {
            return element.getAttribute("id");
        }
        return node.getParentNode() == null ? "definitions" : idOf(node.getParentNode());
    }

    private static boolean isPart(Element element) {
        var inside = element.getLocalName().endsWith("EventDefinition")
                || element.getLocalName().endsWith("Expression");
        return isBpmn(element) && element.hasAttribute("id") && !inside;
    }
}
