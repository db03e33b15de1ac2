package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter of start forms in Tasklist. */
@Configuration(proxyBeanMethods = false)
class StartFormFilters {

    private static final int AROUND_THE_TRANSLATION = 19;

    @Bean
    FilterRegistrationBean<FilledStartFormFilter> filledStartForms(ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new FilledStartFormFilter(json));
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setOrder(AROUND_THE_TRANSLATION);
        return filter;
    }
}
