package io.simdesk.fleet;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/** Finds numbers first and then the lines of one page: an index answers the first without reading every line. */
@Component
class LinePages {

    private final Lines lines;
    private final EntityManager entities;

    LinePages(Lines lines, EntityManager entities) {
        this.lines = lines;
        this.entities = entities;
    }

    Page<Line> find(LineFilter filter, Pageable page) {
        return PageableExecutionUtils.getPage(read(numbers(filter, page)), page, () -> lines.count(filter));
    }

    private List<String> numbers(LineFilter filter, Pageable page) {
        var is = entities.getCriteriaBuilder();
        var query = is.createQuery(String.class);
        var line = query.from(Line.class);
        query.select(line.get("phoneNumber"))
                .where(filter.toPredicate(line, query, is))
                .orderBy(QueryUtils.toOrders(page.getSort(), line, is));
        return entities.createQuery(query)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    private List<Line> read(List<String> numbers) {
        var found = lines.findAllById(numbers).stream().collect(Collectors.toMap(Line::getId, Function.identity()));
        return numbers.stream().filter(found::containsKey).map(found::get).toList();
    }
}
