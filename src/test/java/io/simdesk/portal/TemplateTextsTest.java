package io.simdesk.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.message.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a template itself is a sample for whoever opens the file; a reader sees texts in their language. */
class TemplateTextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Set<String> REPLACED_BY = Set.of("th:text", "th:utext", "th:replace");
    private static final Set<String> READ_OUT = Set.of("alt", "aria-label", "placeholder", "title");
    private static final Set<String> NAMES = Set.of("SIM Desk", "ICCID");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTextIsFixed(Path template) throws Exception {
        var page = new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse(withoutComments(template));

        assertThat(fixed(page.getChildren())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsThere(Path template) throws Exception {
        assertThat(KEY.matcher(withoutComments(template)).results().map(MatchResult::group))
                .allSatisfy(key -> assertThat(known()).contains(key.substring(2, key.length() - 1)));
    }

    private static String withoutComments(Path template) throws IOException {
        return Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
    }

    private static List<String> fixed(List<INode> nodes) {
        var found = new ArrayList<String>();
        for (var node : nodes) {
            if (node instanceof Text text && isSaid(text.getContent())) {
                found.add(text.getContent().strip());
            }
            if (node instanceof Element element) {
                READ_OUT.stream()
                        .filter(name -> isSaid(element.getAttributeMap().getOrDefault(name, "")))
                        .forEach(name -> found.add(name + "=" + element.getAttributeValue(name)));
                if (REPLACED_BY.stream().noneMatch(element::hasAttribute)) {
                    found.addAll(fixed(element.getChildren()));
                }
            }
        }
        return found;
    }

    private static boolean isSaid(String text) {
        return LETTER.matcher(text).find() && !NAMES.contains(text.strip());
    }

    private static Set<String> known() {
        return Texts.bundles()
                .flatMap(bundle -> Texts.file(bundle, Locale.ENGLISH).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }
}
