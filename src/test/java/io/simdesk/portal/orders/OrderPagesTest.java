package io.simdesk.portal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.simdesk.access.DeskUser;
import io.simdesk.access.Groups;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.Reference;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ProcessTest
class OrderPagesTest {

    private static final Pattern LPA = Pattern.compile("LPA:1\\$[^<\"]+");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc pages;

    @BeforeEach
    void comeIn() {
        pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void saysWhomAnOrderWaitsForInPlainWords() throws Exception {
        var page = open(waiting("YES"));

        assertThat(page).contains("Attend l’utilisateur (an@example.com)", "Attend l’installation");
        assertThat(page).doesNotContainPattern(LPA);
    }

    @Test
    void showsTheCodeToWhoAskedForACopyAndWritesItDown() throws Exception {
        var order = waiting("YES");

        var answer = send(order, "/code");

        assertThat(answer.getContentAsString())
                .containsPattern(LPA)
                .contains("data:image/png;base64", "carddata=LPA%3A1%24");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(shown(order)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/code", "/code.png", "/code.svg", "/code.pdf"})
    void showsTheCodeToNobodyWhoWantedNoCopy(String way) throws Exception {
        var order = waiting("NO");

        var answer = send(order, way);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/orders/" + order);
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(shown(order)).isZero();
    }

    @Test
    void printsASheetInTheLanguageOfTheUser() throws Exception {
        var order = waiting("YES");
        var lpa = lpa(send(order, "/code").getContentAsString());

        try (var sheet = Loader.loadPDF(send(order, "/code.pdf").getContentAsByteArray())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Uw e-sim staat klaar om te installeren", "Houd deze code geheim", lpa);
            var print = new PDFRenderer(sheet).renderImageWithDPI(0, 150);
            assertThat(read(print)).isEqualTo(lpa);
        }
    }

    @Test
    void givesTheCodeAsAPicture() throws Exception {
        var order = waiting("YES");
        var lpa = lpa(send(order, "/code").getContentAsString());

        var png = ImageIO.read(new ByteArrayInputStream(send(order, "/code.png").getContentAsByteArray()));
        assertThat(read(png)).isEqualTo(lpa);
        assertThat(send(order, "/code.svg").getContentAsString()).startsWith("<svg ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/code", "/code.pdf", "/reissue", "/cancellation"})
    void anothersOrderIsUnknown(String way) throws Exception {
        var order = waiting("YES");
        jdbc.sql("update sim_order set customer = ? where reference = ?")
                .params(Fixtures.OTHER_CUSTOMER, order.value())
                .update();

        var answer = way.isEmpty() ? perform(get("/orders/" + order)) : send(order, way);

        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(perform(post("/orders/" + waiting("YES") + "/code")).getStatus())
                .isEqualTo(403);
    }

    @Test
    void anOpenPageHearsWhenSomethingHasChanged() throws Exception {
        var order = waiting("YES");
        var seen = Pattern.compile("news\\?seen=([^\"&]+)").matcher(open(order));
        assertThat(seen.find()).isTrue();

        assertThat(news(order, seen.group(1)).getHeader("HX-Trigger")).isNull();
        assertThat(news(order, "RECEIVED.0").getHeader("HX-Trigger")).isEqualTo("order-changed");
    }

    @Test
    void sendsAFreshCode() throws Exception {
        var order = waiting("NO");

        assertThat(send(order, "/reissue").getRedirectedUrl()).isEqualTo("/orders/" + order);
        assertThat(jdbc.sql("select count(*) from outbox where reference = ? and purpose = 'ESIM_FOR_USER'")
                        .param(order.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theListSavesAsAFileThatNoSpreadsheetCarriesOut() throws Exception {
        var order = waiting("YES");
        jdbc.sql("update sim_order set requested_by = '=1+1' where reference = ?")
                .param(order.value())
                .update();

        var file = perform(get("/orders/export.csv").param("query", order.value()));

        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getContentAsString()).startsWith("\uFEFFRéférence;").contains(order.value(), ";'=1+1;");
    }

    private Reference waiting(String copy) throws Exception {
        given.esim("000");
        var delivery = new Delivery("an@example.com", "nl", copy);
        var request = new EsimRequest(given.line().e164(), "NEW_DEVICE", Optional.empty(), Optional.of(delivery));
        var order = issuances.start(request);
        journeys.of(order).through("prepareProfile");
        return order;
    }

    private String open(Reference order) throws Exception {
        return perform(get("/orders/" + order)).getContentAsString();
    }

    private MockHttpServletResponse news(Reference order, String seen) throws Exception {
        return perform(get("/orders/" + order + "/news").param("seen", seen));
    }

    private MockHttpServletResponse send(Reference order, String way) throws Exception {
        return perform(post("/orders/" + order + way).with(csrf()));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder call) throws Exception {
        var manager = new DeskUser(
                "fleet-a", "Amélie Laurent", "a@b.example", List.of(Groups.FLEET_MANAGER), List.of(Fixtures.CUSTOMER));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                manager, "", AuthorityUtils.createAuthorityList(Groups.FLEET_MANAGER));
        return pages.perform(call.with(authentication(signedIn))
                        .locale(Locale.FRENCH)
                        .accept("text/html", "*/*"))
                .andReturn()
                .getResponse();
    }

    private int shown(Reference order) {
        return jdbc.sql("select count(*) from audit where what = 'CodeShown' and subject = ?")
                .param(order.value())
                .query(Integer.class)
                .single();
    }

    private static String lpa(String page) {
        var found = LPA.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String read(BufferedImage picture) throws Exception {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
