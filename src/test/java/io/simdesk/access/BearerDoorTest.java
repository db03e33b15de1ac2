package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AccessTest
class BearerDoorTest {

    @LocalServerPort
    private int port;

    @Test
    void aSystemComesInWithATokenThatNamesItsUser() {
        assertThat(with(TokenIssuer.token("fleet-a"), "/api/v1/lines?size=1")).isEqualTo(200);
        assertThat(with(TokenIssuer.token("designer"), "/engine-rest/process-definition"))
                .isEqualTo(200);
    }

    @Test
    void aTokenOpensNoOtherDoorThanItsUsers() {
        assertThat(with(TokenIssuer.token("fleet-a"), "/engine-rest/process-definition"))
                .isEqualTo(403);
        assertThat(with(TokenIssuer.token("designer"), "/api/v1/lines")).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void aWorthlessTokenOpensNothing(String token) {
        assertThat(with(token, "/api/v1/lines")).isEqualTo(401);
    }

    static Stream<String> worthless() {
        return Stream.of(
                TokenIssuer.expired("fleet-a"), TokenIssuer.forged("fleet-a"), TokenIssuer.token("nobody"), "rubbish");
    }

    private int with(String token, String path) {
        var visitor = new Visitor(port);
        return visitor.send(visitor.request(path)
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }
}
