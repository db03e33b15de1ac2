package io.simdesk.portal;

import io.simdesk.intake.CsvSource;
import io.simdesk.intake.Intake;
import io.simdesk.intake.IntakeFile;
import io.simdesk.intake.ReportText;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where whoever administers SIM Desk brings the carrier's files in. */
@Controller
class ImportPages {

    private static final String PAGE = "import";

    private final Intake intake;
    private final MessageSource texts;

    ImportPages(Intake intake, MessageSource texts) {
        this.intake = intake;
        this.texts = texts;
    }

    @GetMapping("/import")
    String ask(Model page) {
        page.addAttribute("files", IntakeFile.values());
        return PAGE;
    }

    @PostMapping("/import")
    String take(
            @RequestParam Map<String, MultipartFile> uploads,
            @RequestParam(defaultValue = "check") String what,
            Locale language,
            Model page) {
        var dryRun = !what.equals("take");
        var text = new ReportText(texts, language);
        page.addAttribute("reports", intake.take(chosen(uploads), dryRun));
        page.addAttribute("text", text);
        page.addAttribute("dryRun", dryRun);
        return ask(page);
    }

    @GetMapping("/import/examples/{file}.csv")
    ResponseEntity<byte[]> example(@PathVariable String file) {
        for (var known : IntakeFile.values()) {
            if (known.word().equals(file)) {
                return ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                                .filename(file + ".csv")
                                .build()))
                        .body(known.example().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static Map<IntakeFile, CsvSource> chosen(Map<String, MultipartFile> uploads) {
        var files = new EnumMap<IntakeFile, CsvSource>(IntakeFile.class);
        for (var file : IntakeFile.values()) {
            var upload = uploads.get(file.word());
            if (upload != null && !upload.isEmpty()) {
                files.put(file, upload::getInputStream);
            }
        }
        return files;
    }
}
