package io.simdesk.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads what is asked for to the letter: a misspelt member or a number for a text is told, not guessed at. */
@Configuration(proxyBeanMethods = false)
class StrictBodies implements WebMvcConfigurer {

    private static final long LONGEST_BODY = 64 * 1024;

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        var strict = strict();
        for (var converter : converters) {
            if (converter instanceof MappingJackson2HttpMessageConverter json) {
                json.registerObjectMappersForType(
                        Asked.class, mappers -> mappers.put(MediaType.APPLICATION_JSON, strict));
            }
        }
    }

    private static ObjectMapper strict() {
        var short64k =
                StreamReadConstraints.builder().maxDocumentLength(LONGEST_BODY).build();
        var factory = JsonFactory.builder().streamReadConstraints(short64k).build();
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
    }
}
