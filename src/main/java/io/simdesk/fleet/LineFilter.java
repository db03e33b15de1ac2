package io.simdesk.fleet;

import io.simdesk.order.SimOrder;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/** Asks the database for what matters and nothing else, so that it can go by its indexes. */
record LineFilter(String customer, LineSearch search) implements Specification<Line> {

    @Override
    public Predicate toPredicate(Root<Line> line, CriteriaQuery<?> query, CriteriaBuilder is) {
        var all = new ArrayList<Predicate>();
        all.add(is.equal(line.get("customer"), customer));
        if (search.status() != null) {
            all.add(is.equal(line.get("status"), search.status()));
        }
        equal(all, line, is, "plan", search.plan());
        equal(all, line, is, "product", search.product());
        equal(all, line, is, "customerNumber", search.customerNumber());
        if (search.withOpenOrder()) {
            all.add(line.get("phoneNumber").in(linesWithOpenOrders(query)));
        }
        var key = search.query().strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty()) {
            all.add(is.or(keys(line, is, key).toArray(Predicate[]::new)));
        }
        return is.and(all.toArray(Predicate[]::new));
    }

    private static Subquery<String> linesWithOpenOrders(CriteriaQuery<?> query) {
        var open = query.subquery(String.class);
        var order = open.from(SimOrder.class);
        return open.select(order.get("openLine")).where(order.get("openLine").isNotNull());
    }

    private static void equal(List<Predicate> all, Root<Line> line, CriteriaBuilder is, String column, String wanted) {
        if (!wanted.isEmpty()) {
            all.add(is.equal(line.get(column), wanted));
        }
    }

    /** The four keys of the one search box. */
    private List<Predicate> keys(Root<Line> line, CriteriaBuilder is, String key) {
        var text = key.replaceAll("([\\\\%_])", "\\\\$1");
        var keys = new ArrayList<Predicate>();
        keys.add(is.like(is.lower(line.get("userName")), "%" + text + "%", '\\'));
        keys.add(is.like(line.get("customerNumber"), text + "%", '\\'));
        if (!search.digits().isEmpty()) {
            keys.add(is.like(line.get("phoneNumber"), "%" + search.digits() + "%"));
            keys.add(is.like(line.get("simNumber"), key.replace(" ", "") + "%"));
        }
        return keys;
    }
}
