package io.simdesk.portal.orders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One A4 page (PDF 1.7), written from top to bottom. Sizes are points, 72 to the inch. */
final class Sheet implements AutoCloseable {

    private static final float MARGIN = 57;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDPageContentStream page;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    Sheet(String title, String language) throws IOException {
        var a4 = new PDPage(PDRectangle.A4);
        document.addPage(a4);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        page = new PDPageContentStream(document, a4);
    }

    void title(String text) throws IOException {
        write(text, bold, 20);
        y -= 8;
    }

    void heading(String text) throws IOException {
        y -= 10;
        write(text, bold, 12);
    }

    void text(String text) throws IOException {
        write(text, plain, 10.5f);
    }

    void strong(String text) throws IOException {
        write(text, bold, 10.5f);
    }

    void picture(byte[] png, float size) throws IOException {
        y -= size + 4;
        page.drawImage(PDImageXObject.createFromByteArray(document, png, "QR"), MARGIN, y, size, size);
        y -= 8;
    }

    private void write(String text, PDFont font, float size) throws IOException {
        for (var line : lines(printable(text, font), font, size)) {
            y -= size * LEADING;
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(MARGIN, y);
            page.showText(line);
            page.endText();
        }
    }

    /** The standard fonts know the letters of Western Europe; any other sign becomes a question mark. */
    private static String printable(String text, PDFont font) {
        var printable = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(sign -> {
            try {
                font.encode(sign);
                printable.append(sign);
            } catch (IOException | IllegalArgumentException unknown) {
                printable.append('?');
            }
        });
        return printable.toString();
    }

    private static List<String> lines(String text, PDFont font, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > WIDTH && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    byte[] print() throws IOException {
        page.close();
        var pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
