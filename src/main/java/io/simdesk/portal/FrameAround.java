package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.access.SignedIn;
import io.simdesk.order.OrderSettings;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page, error pages too, what its frame shows. */
@Component
class FrameAround implements HandlerInterceptor {

    private final OrderSettings settings;
    private final Clock clock;

    FrameAround(OrderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject("frame", frame(request));
        }
    }

    private Frame frame(HttpServletRequest request) {
        var user = SignedIn.user();
        List<NavigationLink> links = user.map(NavigationLink::of).orElse(List.of());
        var dates = new ReaderDates(LocaleContextHolder.getLocale(), settings.zone());
        return new Frame(nullable(user), links, here(request), dates, dates.second(clock.instant()));
    }

    private static @Nullable DeskUser nullable(Optional<DeskUser> user) {
        return user.orElse(null);
    }

    /** Behind an error, the page that was asked for. */
    private static String here(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
            return "/";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
