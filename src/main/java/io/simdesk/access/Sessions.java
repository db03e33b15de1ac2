package io.simdesk.access;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.ViewResolver;

/** Sessions lie in the database, so that people stay signed in when a node is restarted or another one answers. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private static final String COLUMNS =
            "%TABLE_NAME%_ATTRIBUTES (session_primary_id, attribute_name, attribute_bytes)";

    private static final int BEFORE_THE_SESSIONS = SessionRepositoryFilter.DEFAULT_ORDER - 10;

    /** A webapp sends several calls at once, and each may be the first to keep the same attribute. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> oneAttributeHoweverOftenItIsKept(DataSource database)
            throws MetaDataAccessException {
        var product =
                JdbcUtils.<String>extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
        var query = "PostgreSQL".equals(product)
                ? "insert into " + COLUMNS + " values (?, ?, ?) on conflict (session_primary_id, attribute_name)"
                        + " do update set attribute_bytes = excluded.attribute_bytes"
                : "merge into " + COLUMNS + " key (session_primary_id, attribute_name) values (?, ?, ?)";
        return sessions -> sessions.setCreateSessionAttributeQuery(query);
    }

    @Bean
    FilterRegistrationBean<DatabaseGoneFilter> databaseGone(
            @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views, ProblemAnswers problems) {
        var filter = new FilterRegistrationBean<>(new DatabaseGoneFilter(views, problems));
        filter.setOrder(BEFORE_THE_SESSIONS);
        return filter;
    }

    @Bean
    static BeanPostProcessor looksWithoutSession() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CookieSerializer cookies ? new LooksWithoutSession(cookies) : bean;
            }
        };
    }

    /** What an older version has written and this one cannot read is forgotten: its owner signs in again. */
    @Bean
    ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new Forgetful());
        return conversion;
    }

    private static final class Forgetful implements Converter<byte[], Object> {

        private final DeserializingConverter real = new DeserializingConverter();

        @Override
        public @Nullable Object convert(byte[] written) {
            try {
                return real.convert(written);
            } catch (SerializationFailedException e) {
                LOG.warn("Part of a session cannot be read any more and is forgotten", e);
                return null;
            }
        }
    }
}
