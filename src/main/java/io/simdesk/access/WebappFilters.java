package io.simdesk.access;

import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Filters between our doors and Camunda's own ones, which come last; lazy, since the web server starts before the engine. */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    private static final int BEHIND_OUR_DOORS = 10;

    @Bean
    FilterRegistrationBean<RefusalAuditFilter> refusalAudit(@Lazy Audit audit) {
        var filter = new FilterRegistrationBean<>(new RefusalAuditFilter(audit));
        filter.setOrder(BEHIND_OUR_DOORS);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappSignOutFilter> webappSignOut() {
        var filter = new FilterRegistrationBean<>(new WebappSignOutFilter());
        filter.addUrlPatterns("/camunda/api/admin/auth/user/*");
        filter.setOrder(BEHIND_OUR_DOORS + 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebappSignOn> webappSignOn(@Lazy Users users, Clock clock) {
        var filter = new FilterRegistrationBean<>(new WebappSignOn(users, clock));
        filter.addUrlPatterns("/camunda/api/*", "/camunda/app/*");
        filter.setOrder(BEHIND_OUR_DOORS + 2);
        return filter;
    }

    @Bean
    FilterRegistrationBean<FormSubmissionFilter> formSubmissions(ProblemAnswers problems) {
        var filter = new FilterRegistrationBean<>(new FormSubmissionFilter(problems));
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setOrder(BEHIND_OUR_DOORS + 3);
        return filter;
    }

    @Bean
    FilterRegistrationBean<TakenTaskFilter> takenTasks(ProblemAnswers problems, @Lazy TaskService tasks) {
        var filter = new FilterRegistrationBean<>(new TakenTaskFilter(problems, tasks));
        filter.addUrlPatterns("/camunda/api/engine/*");
        filter.setOrder(BEHIND_OUR_DOORS + 4);
        return filter;
    }
}
