package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProfileServerGuardTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource({
        "Bearer s3cret, true",
        "bearer s3cret, true",
        "Basic c21kcDpzM2NyZXQ=, true",
        "Basic c21kcDo=, false",
        "Basic ???, false",
        "Bearer s3cre, false",
        "Bearer '', false",
        "s3cret, false"
    })
    void knowsTheSecret(String authorization, boolean admitted) {
        request.addHeader("Authorization", authorization);

        assertThat(new ProfileServerGuard("s3cret", "").admits(request)).isEqualTo(admitted);
    }

    @Test
    void knowsTheCertificateByItsSubject() {
        presents("CN=smdp.example.com,O=Example SM-DP");

        assertThat(new ProfileServerGuard("", "CN=smdp.example.com,O=Example SM-DP").admits(request))
                .isTrue();
        assertThat(new ProfileServerGuard("", "CN=other.example.com").admits(request))
                .isFalse();
    }

    @Test
    void admitsNobodyWhereNothingIsSet() {
        presents("CN=");
        request.addHeader("Authorization", "Bearer ");

        assertThat(new ProfileServerGuard("", "").admits(request)).isFalse();
    }

    private void presents(String subject) {
        var certificate = mock(X509Certificate.class);
        given(certificate.getSubjectX500Principal()).willReturn(new X500Principal(subject));
        request.setAttribute("jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate});
    }
}
