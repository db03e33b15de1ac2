package io.simdesk.portal.ask;

import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.fleet.Line;
import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page that asks what the form of a process's start asks, about one line. */
abstract class StartFormPage {

    private final AskedLine lines;
    private final ProcessForms forms;
    private final AskPage ask;
    private final String process;
    private final String view;

    StartFormPage(AskedLine lines, ProcessForms forms, AskPage ask, String process, String view) {
        this.lines = lines;
        this.forms = forms;
        this.ask = ask;
        this.process = process;
        this.view = view;
    }

    /** Orders what the form asks for and says where to go then. */
    abstract String order(Line line, FilledForm form, Map<String, String> sent) throws Refusal;

    @GetMapping
    String show(@PathVariable String number, Model page, Locale language) {
        var line = lines.find(number);
        var form = FilledForm.fresh(forms.start(process, language), AskedLine.given(line));
        ask.fill(page, line, form, Map.of());
        return view;
    }

    @PostMapping
    String send(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var line = lines.find(number);
        var form = FilledForm.sent(forms.start(process, language), sent, AskedLine.given(line));
        return new Sending(sent, page, language, response)
                .carryOut(() -> order(line, form, sent), form, ask)
                .orElseGet(() -> {
                    ask.fill(page, line, form, sent);
                    return view;
                });
    }
}
