package io.simdesk.outside.mail;

import io.simdesk.message.Letter;
import io.simdesk.message.Purpose;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Sets letters in type: {@code mails/renewal-received.html} and {@code .txt} for {@link Purpose#RENEWAL_RECEIVED}, with
 * the texts {@code mail.renewal-received.*}. The template engine is its own and no bean, for Spring Boot makes none for
 * the pages as soon as it finds another.
 */
@Component
class LetterPress {

    private final MessageSource texts;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterPress(MessageSource texts) {
        this.texts = texts;
        engine.setTemplateEngineMessageSource(texts);
        engine.addTemplateResolver(templates("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(templates("*.txt", TemplateMode.TEXT));
    }

    private static ClassLoaderTemplateResolver templates(String names, TemplateMode mode) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("mails/");
        templates.setResolvablePatterns(Set.of(names));
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }

    PrintedLetter print(Letter letter) {
        var name = letter.purpose().template();
        var subject = texts.getMessage("mail." + name + ".subject", new Object[0], letter.language());
        var context = new Context(letter.language(), letter.facts());
        context.setVariable("subject", subject);
        return new PrintedLetter(
                subject, engine.process(name + ".html", context), tidy(engine.process(name + ".txt", context)));
    }

    /** Plain text parts are whole files and bring blank lines along. */
    private static String tidy(String text) {
        return text.replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }
}
