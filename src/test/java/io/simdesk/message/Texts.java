package io.simdesk.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The texts as the application reads them, without the application. */
public final class Texts {

    private static final String FOLDER = "texts/";
    private static final String[] BUNDLES = bundlesInUse();

    private Texts() {}

    public static MessageSource all() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles().map(bundle -> FOLDER + bundle).toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    public static Stream<String> bundles() {
        return Stream.of(BUNDLES);
    }

    public static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("nl"), Locale.GERMAN);
    }

    /** What one file says itself, without what it inherits from the default language. */
    public static Properties file(String bundle, Locale language) {
        var suffix = language.equals(Locale.ENGLISH) ? "" : "_" + language;
        var file = new ClassPathResource(FOLDER + bundle + suffix + ".properties");
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] bundlesInUse() {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        var names = Objects.requireNonNull(settings.getObject()).getProperty("spring.messages.basename");
        return names.replace(FOLDER, "").split(",");
    }
}
