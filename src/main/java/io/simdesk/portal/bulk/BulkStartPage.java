package io.simdesk.portal.bulk;

import io.simdesk.bulk.BulkOrders;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a file, and shows those that were sent before. */
@Controller
class BulkStartPage {

    private final BulkOrders bulks;
    private final Speaker speaker;

    BulkStartPage(BulkOrders bulks, Speaker speaker) {
        this.bulks = bulks;
        this.speaker = speaker;
    }

    @GetMapping("/bulk")
    String show(Model page) {
        page.addAttribute("requests", bulks.latest());
        return "bulk/start";
    }

    /** Nothing is ordered yet: the rows are checked and shown. */
    @PostMapping("/bulk")
    String take(@RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        try {
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return "redirect:/bulk/" + bulks.take(name, file.getInputStream()).id();
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
            return "redirect:/bulk";
        }
    }
}
