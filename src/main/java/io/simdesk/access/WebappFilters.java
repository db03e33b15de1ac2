package io.simdesk.access;

import java.time.Clock;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.ViewResolver;

/**
 * Filters around our doors, and between them and Camunda's own ones, which come last; lazy, since the web server starts
 * before the engine.
 */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    private static final int BEHIND_OUR_DOORS = 10;
    private static final int BEFORE_THE_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 10;

    @Bean
    FilterRegistrationBean<DatabaseGoneFilter> databaseGone(
            @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views, ProblemAnswers problems) {
        var filter = new FilterRegistrationBean<>(new DatabaseGoneFilter(views, problems));
        filter.setOrder(BEFORE_THE_SESSIONS);
        return filter;
    }

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
