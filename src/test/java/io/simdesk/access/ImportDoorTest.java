package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.NewUsers.NewUser;
import io.simdesk.intake.IntakeFile;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccessTest
class ImportDoorTest {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private NewUsers users;

    @ParameterizedTest
    @CsvSource({
        "fleet-a,    /import, 404",
        "backoffice, /import, 404",
        "designer,   /import/examples/sims.csv, 404",
        "admin,      /import,                   200",
        "admin,      /import/examples/sims.csv, 200",
        "admin,      /import/examples/cars.csv, 404"
    })
    void isForWhoAdministersAlone(String user, String path, int status) {
        assertThat(person(user).page(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aStrangerIsSentToTheSignInPage() {
        assertThat(Visitor.location(new Visitor(port).page("/import"))).endsWith("/login");
    }

    @Test
    void checksAFileAndSaysInTheReadersLanguageWhatIsWrong() {
        var admin = person("admin").speaking("fr");

        var answer = upload(admin, "check", """
                customer,simNumber,kind,puk
                <b>,12345,PLASTIC,
                """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Vérifié, rien d’écrit")
                .contains("SIM : rien n’a été repris. Sur 1 rangées, 1 ne peuvent pas l’être telles quelles.")
                .contains("Ligne 2, customer : « &lt;b&gt; » n’est pas un identifiant de client");
    }

    @Test
    void takesAFileOnceItIsSound() {
        var admin = person("admin").speaking("en");
        var sims = "customer;simNumber;kind;puk\ncustomer-a;8932026054201300038;PLASTIC;12345678\n";

        assertThat(upload(admin, "check", sims).body()).contains("SIMs: in order. 1 rows: 1 new");
        assertThat(upload(admin, "take", sims).body()).contains("SIMs: taken. 1 rows: 1 new");
        assertThat(upload(admin, "take", sims).body()).contains("SIMs: taken. 1 rows: 0 new, 0 changed, 1 as before.");
    }

    @Test
    void letsThePeopleOfANewCustomerIn() {
        var customers = "customer,name\nimported-today,Corvus Bouw NV\n";
        users.make(new NewUser("imported", "", "", "", DemoUsers.PASSWORD, Groups.FLEET_MANAGER));

        upload(person("admin"), "check", IntakeFile.CUSTOMERS, customers);
        assertThat(users.customers()).doesNotContain("imported-today");
        assertThat(upload(person("admin").speaking("en"), "take", IntakeFile.CUSTOMERS, customers)
                        .body())
                .contains("customers: taken. 1 rows: 1 new");
        users.makeManager("imported-today", "imported");

        var fleet =
                new Visitor(port).withPassword("imported", DemoUsers.PASSWORD).get("/api/v1/lines");
        assertThat(fleet.statusCode()).isEqualTo(200);
        assertThat(fleet.body()).contains("\"total\":0");
    }

    @Test
    void asksForAFile() {
        assertThat(upload(person("admin").speaking("en"), "take", "").body()).contains("Choose at least one file.");
    }

    private HttpResponse<String> upload(Visitor admin, String what, String sims) {
        return upload(admin, what, IntakeFile.SIMS, sims);
    }

    private HttpResponse<String> upload(Visitor admin, String what, IntakeFile file, String text) {
        var token = FORM_TOKEN.matcher(admin.page("/import").body());
        assertThat(token.find()).isTrue();
        var body = part("_csrf\"", token.group(1))
                + part("what\"", what)
                + part(file.word() + "\"; filename=\"f.csv\"", text);
        return admin.send(admin.request("/import")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body + "--cut--\r\n")));
    }

    private static String part(String name, String content) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private Visitor person(String user) {
        return new Visitor(port).signIn(user, DemoUsers.PASSWORD);
    }
}
