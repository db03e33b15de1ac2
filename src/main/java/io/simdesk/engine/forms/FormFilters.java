package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.engine.LiveFacts;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters on both of the engine's REST roots, behind the doors and before Camunda's own filters, which come last. */
@Configuration(proxyBeanMethods = false)
class FormFilters {

    private static final int BEHIND_THE_DOORS = 20;

    @Bean
    FilterRegistrationBean<FormLanguageFilter> formLanguage(FormTranslator translator, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new FormLanguageFilter(translator, json));
        filter.addUrlPatterns("/camunda/api/engine/*", "/engine-rest/*");
        filter.setOrder(BEHIND_THE_DOORS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LiveFactsFilter> liveFacts(
            ObjectProvider<LiveFacts> facts, TaskService tasks, ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new LiveFactsFilter(facts, tasks, json));
        filter.addUrlPatterns("/camunda/api/engine/*", "/engine-rest/*");
        filter.setOrder(BEHIND_THE_DOORS);
        return filter;
    }
}
