package io.simdesk.portal.bulk;

import io.simdesk.bulk.BulkOrders;
import io.simdesk.bulk.BulkRequest;
import io.simdesk.bulk.BulkState;
import io.simdesk.bulk.RowState;
import io.simdesk.portal.Speaker;
import io.simdesk.portal.ask.PasswordNeeded;
import io.simdesk.portal.ask.RiskGate;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How far a bulk request is, row by row, and its start. */
@Controller
@RequestMapping("/bulk/{id:[0-9a-f-]{36}}")
class BulkRequestPage {

    private static final int ROWS = 100;
    private static final String PAGE = "bulk/request";

    private final BulkOrders bulks;
    private final BulkWords words;
    private final RiskGate gate;
    private final Speaker speaker;

    BulkRequestPage(BulkOrders bulks, BulkWords words, RiskGate gate, Speaker speaker) {
        this.bulks = bulks;
        this.words = words;
        this.gate = gate;
        this.speaker = speaker;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean wrong,
            @RequestParam(defaultValue = "1") int at,
            Model page) {
        var request = find(id);
        fill(page, request, wrong, Math.max(at, 1));
        return PAGE;
    }

    @PostMapping("/start")
    String start(
            @PathVariable UUID id, @RequestParam Map<String, String> sent, Model page, HttpServletResponse response) {
        var request = find(id);
        try {
            gate.pass((int) bulks.progress(id).good(), id.toString(), sent);
            bulks.start(id);
            return "redirect:/bulk/" + id;
        } catch (PasswordNeeded needed) {
            page.addAttribute("risks", needed.risks());
            fill(page, request, false, 1);
            page.addAttribute("wrong", Map.of(RiskGate.PASSWORD, speaker.text(needed)));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGE;
        }
    }

    private BulkRequest find(UUID id) {
        return bulks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void fill(Model page, BulkRequest request, boolean wrongOnly, int at) {
        var states = wrongOnly ? EnumSet.of(RowState.WRONG, RowState.REFUSED) : EnumSet.allOf(RowState.class);
        var isBusy = request.state() == BulkState.CHECKING || request.state() == BulkState.RUNNING;
        page.addAttribute("request", request);
        page.addAttribute("address", "/bulk/" + request.id());
        page.addAttribute("progress", bulks.progress(request.id()));
        page.addAttribute("busy", isBusy);
        page.addAttribute("capped", request.state() == BulkState.RUNNING && bulks.isAtItsCap());
        page.addAttribute("rows", bulks.rows(request.id(), states, PageRequest.of(at - 1, ROWS)));
        page.addAttribute("words", words);
        page.addAttribute("wrongOnly", wrongOnly);
        page.addAttribute("wrong", Map.of());
    }
}
