package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.access.Groups;
import io.simdesk.engine.Variable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads from the class path what models may refer to; needs no application and no database. */
public final class HouseReader {

    private static final String TEMPLATES = "classpath*:element-templates/*.json";
    private static final List<String> PROCESS_SIDE =
            List.of("classpath*:io/simdesk/**/process/*.class", "classpath*:io/simdesk/engine/blocks/*.class");

    private HouseReader() {}

    public static House read() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            var classes = new ArrayList<Class<?>>();
            for (var place : PROCESS_SIDE) {
                Arrays.stream(files.getResources(place)).map(HouseReader::load).forEach(classes::add);
            }
            return new House(
                    tasks(files.getResources(TEMPLATES)),
                    values(classes, Variable.class).map(Variable::name).collect(Collectors.toSet()),
                    times(classes),
                    values(classes, String.class).collect(Collectors.toSet()),
                    Set.of(Groups.FLEET_MANAGER, Groups.BACK_OFFICE, Groups.DESIGNER, Groups.ADMIN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, KnownTask> tasks(Resource... templates) throws IOException {
        var tasks = new HashMap<String, KnownTask>();
        for (var template : templates) {
            try (var content = template.getInputStream()) {
                var task = KnownTask.of(new ObjectMapper().readTree(content));
                tasks.put(task.delegate(), task);
            }
        }
        return tasks;
    }

    /** Constants of this type. */
    private static <T> Stream<T> values(List<Class<?>> classes, Class<T> type) {
        return classes.stream()
                .flatMap(found -> Arrays.stream(found.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> type.cast(value(field)));
    }

    /** The features offer them as beans of type text. */
    private static Set<String> times(List<Class<?>> classes) {
        return classes.stream()
                .flatMap(found -> Arrays.stream(found.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class) && method.getReturnType() == String.class)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(Resource file) {
        try {
            var path = file.getURL().getPath().replace('\\', '/');
            var name = path.substring(path.lastIndexOf("io/simdesk/"), path.length() - ".class".length());
            return Class.forName(name.replace('/', '.'), false, HouseReader.class.getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
