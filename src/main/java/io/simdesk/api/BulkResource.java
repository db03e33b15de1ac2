package io.simdesk.api;

import io.simdesk.bulk.BulkOrders;
import io.simdesk.bulk.BulkRequest;
import io.simdesk.bulk.BulkRow;
import io.simdesk.bulk.RowState;
import io.simdesk.message.RefusalTexts;
import io.simdesk.sim.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many orders with one file. */
@Tag(name = "Orders")
@RestController
@RequestMapping(path = Api.ROOT + "/orders/bulk", produces = MediaType.APPLICATION_JSON_VALUE)
class BulkResource {

    private static final String EXAMPLE = "phoneNumber,newSimNumber,reason\n0492000001,6054201316644,DEFECTIVE";

    /** What people see in the place of a file's name. */
    private static final String SENT_HERE = "REST";

    private final BulkOrders bulks;
    private final RefusalTexts texts;

    BulkResource(BulkOrders bulks, RefusalTexts texts) {
        this.bulks = bulks;
        this.texts = texts;
    }

    @Operation(operationId = "orderMany", summary = "Order many at once", description = """
                    Takes a CSV file (comma or semicolon, UTF-8) whose first row names the columns `phoneNumber`, \
                    `reason`, `newSimNumber` (a card), or `recipientEmail`, `language` and `copyToManager` (an eSIM). \
                    Its rows are checked in the background; without a dry run the good ones are then ordered, a few at \
                    a time. Read how far it is at the address in `Location`. The same file again is the same request, \
                    so it needs no idempotency key: send it with `dryRun=true`, read the report, send it with \
                    `dryRun=false`.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = "string"),
                            examples = @ExampleObject(EXAMPLE)))
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(consumes = "text/csv")
    ResponseEntity<BulkJson> take(
            @Parameter(description = "Whether the rows are only checked.", example = "true")
                    @RequestParam(defaultValue = "true")
                    boolean dryRun,
            InputStream file,
            Locale language)
            throws Refusal, IOException {
        var request = bulks.take(SENT_HERE, file);
        if (!dryRun) {
            bulks.start(request.id());
        }
        return ResponseEntity.accepted()
                .location(URI.create(Api.ROOT + "/orders/bulk/" + request.id()))
                .body(json(find(request.id()), new BulkQuery(0, Paged.DEFAULT_SIZE), language));
    }

    @Operation(
            operationId = "showMany",
            summary = "Show how far a file is",
            description = "Its state, counts, and its rows in their order.")
    @GetMapping("/{id}")
    BulkJson show(
            @Parameter(
                            description = "As the answer to the file told it.",
                            example = "7f1c9b52-4d0e-4a39-9a51-2f9d1c1f7f10")
                    @PathVariable
                    String id,
            @ParameterObject @Valid BulkQuery query,
            Locale language)
            throws BulkUnknown {
        return json(find(read(id)), query, language);
    }

    private static UUID read(String id) throws BulkUnknown {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new BulkUnknown();
        }
    }

    private BulkRequest find(UUID id) throws BulkUnknown {
        return bulks.find(id).orElseThrow(BulkUnknown::new);
    }

    private BulkJson json(BulkRequest request, BulkQuery query, Locale language) {
        var page = query.paged();
        var rows = bulks.rows(request.id(), EnumSet.allOf(RowState.class), page).map(row -> json(row, language));
        return BulkJson.of(
                request, bulks.progress(request.id()), rows.getContent(), page.getPageNumber(), page.getPageSize());
    }

    private BulkRowJson json(BulkRow row, Locale language) {
        var errors = row.refusal()
                .map(code -> List.of(new FieldProblem(row.field(), texts.of(code, row.facts(), language))))
                .orElse(List.of());
        return new BulkRowJson(
                row.number(),
                row.asked().phoneNumber(),
                row.state(),
                row.reference().orElse(null),
                errors);
    }
}
