package io.simdesk.portal;

import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What all pages share: the frame around them and the language they are read in. */
@Configuration(proxyBeanMethods = false)
class PortalSetup implements WebMvcConfigurer {

    private final FrameAround frame;

    PortalSetup(FrameAround frame) {
        this.frame = frame;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(frame);
    }

    /** Before every other filter: they too speak to people. */
    @Bean
    static FilterRegistrationBean<ChosenLanguageFilter> chosenLanguage() {
        var filter = new FilterRegistrationBean<>(new ChosenLanguageFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    /** The first of the reader's languages that we speak. */
    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(
                ChosenLanguage.ALL.stream().map(Locale::forLanguageTag).toList());
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
