package io.simdesk.outside.profiles;

import io.simdesk.sim.Iccid;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what the simulated profile server holds, and lets a person play the phone. */
@Controller
@Profile("simulators")
class SmdpPage {

    private final ProfileShelf shelf;
    private final NoticeBook notices;
    private final SimulatedPhone phone;

    SmdpPage(ProfileShelf shelf, NoticeBook notices, SimulatedPhone phone) {
        this.shelf = shelf;
        this.notices = notices;
        this.phone = phone;
    }

    @GetMapping("/profiles")
    String profiles(Model page) {
        page.addAttribute("profiles", shelf.all().stream().map(Shown::of).toList());
        page.addAttribute("notices", notices.latest());
        return "simulators/profiles";
    }

    @PostMapping("/profiles")
    String play(@RequestParam String iccid, @RequestParam PhoneAct act) {
        return phone.act(Iccid.of(iccid), act) ? "redirect:/profiles" : "redirect:/profiles?toolate";
    }

    /** @param acts what the phone may do now */
    record Shown(ProfileShelf.Entry entry, List<PhoneAct> acts) {

        static Shown of(ProfileShelf.Entry entry) {
            var acts = Arrays.stream(PhoneAct.values())
                    .filter(act -> act.isPossibleFrom(entry.state()))
                    .toList();
            return new Shown(entry, acts);
        }
    }
}
